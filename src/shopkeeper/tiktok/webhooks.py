"""Webhooks: is it from TikTok, and what does it say. A webhook is a reason to look, never the truth."""

import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .. import errors
from . import spec
from .wire import webhook_signature

OWNERS = ("shop_id", "seller_open_id", "creator_open_id")


class BadSignature(errors.Rejected):
    """A webhook that TikTok did not sign with this app's secret."""


@dataclass(frozen=True, slots=True)
class Webhook:
    """One webhook; of a kind that nobody knows, everything is kept all the same."""

    type: int
    notification_id: str
    shop_id: str
    timestamp: int
    data: dict[str, Any] = field(repr=False)
    raw: dict[str, Any] = field(repr=False)
    owner_id: str = ""

    @property
    def name(self) -> str:
        """TikTok's name of its kind, for example ``ORDER_STATUS_CHANGE``; empty when unknown."""
        event = spec.events().get(self.type)
        return event.name if event else ""


def verify(app_key: str, app_secret: str, headers: Mapping[str, str], raw_body: bytes) -> None:
    """Raise BadSignature unless the body is signed with this app's secret.

    The signature holds no time: a true webhook can be played again; tell them apart by ``notification_id``.
    """
    given = next((value for name, value in headers.items() if name.lower() == "authorization"), "")
    wanted = webhook_signature(app_key, app_secret, raw_body)
    if not hmac.compare_digest(given.encode("utf-8", "replace"), wanted.encode()):
        raise BadSignature(
            "The webhook's signature does not fit its body; check the app secret, or ignore it."
        )


def parse(raw_body: bytes) -> Webhook:
    """Read a webhook's body; fields that are missing or unknown do no harm."""
    try:
        raw = json.loads(raw_body)
    except ValueError:
        raw = None
    if not isinstance(raw, dict):
        raise errors.Rejected("The webhook's body is not a JSON object; TikTok sends nothing else.")
    owner = next((str(raw[name]) for name in OWNERS if raw.get(name)), "")
    inner = raw.get("data")
    return Webhook(
        type=_number(raw.get("type")),
        notification_id=str(raw.get("tts_notification_id") or ""),
        shop_id=str(raw.get("shop_id") or ""),
        timestamp=_number(raw.get("timestamp")),
        data=inner if isinstance(inner, dict) else {},
        raw=raw,
        owner_id=owner,
    )


def _number(value: object) -> int:
    try:
        return int(str(value))
    except ValueError:
        return 0
