"""Webhooks: is it from TikTok, and what does it say. A webhook is a reason to look, never the truth."""

import hmac
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from importlib import import_module
from typing import Any, Protocol

from .. import errors
from . import spec
from .events import KINDS
from .received import Received
from .tolerance import Mending
from .wire import webhook_signature

OWNERS = ("shop_id", "seller_open_id", "creator_open_id")
# Quirk (2026-11, webhook 68): announced for sellers, it carries what 71 carries for one shop.
# https://partner.tiktokshop.com/docv2/page/tts-webhooks-overview
TWINS = {68: (71, "INVENTORY_CHANGED")}


class BadSignature(errors.Rejected):
    """A webhook that TikTok did not sign with this app's secret."""


class Headers(Protocol):
    """The headers of a request, as every framework has them."""

    def items(self) -> Iterable[tuple[str, str]]:
        """Each header's name and value."""
        ...


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
    key: str = ""
    """The same for each delivery of one webhook: its notification id, or a digest where it has none."""
    app_key: str = ""
    """The app that it was signed for; empty when it was only read."""
    payload: Received | None = field(default=None, repr=False)
    """``data`` in the class of its kind, see ``shopkeeper.tiktok.events``; None where the kind is unknown."""

    @property
    def name(self) -> str:
        """TikTok's name of its kind, for example ``ORDER_STATUS_CHANGE``; empty when unknown."""
        event = spec.events().get(self.type)
        return event.name if event else TWINS.get(self.type, (0, ""))[1]


class WebhookReceiver:
    """Takes the webhooks of an app, or of several; while a secret is changed, the old one counts as well."""

    def __init__(self, app_key: str, app_secret: str, *, previous_secrets: Sequence[str] = ()) -> None:
        self._secrets = _checked((app_key, secret) for secret in (app_secret, *previous_secrets))

    @classmethod
    def of_apps(cls, secrets: Mapping[str, str | Sequence[str]]) -> "WebhookReceiver":
        """Takes the webhooks of several apps: by app key a secret, or the newest secret and older ones."""
        made = cls.__new__(cls)
        several = {key: [given] if isinstance(given, str) else given for key, given in secrets.items()}
        made._secrets = _checked((key, secret) for key, given in several.items() for secret in given)
        return made

    def __repr__(self) -> str:
        return f"WebhookReceiver({', '.join(dict.fromkeys(repr(key) for key, _ in self._secrets))})"

    def verify_and_parse(self, headers: Headers, raw_body: bytes) -> Webhook:
        """The webhook in a request's raw body. Raises BadSignature unless one of the secrets signed it."""
        app_key = _signed_for(self._secrets, headers, raw_body)
        return replace(parse(raw_body), app_key=app_key)


def verify(app_key: str, app_secret: str, headers: Headers, raw_body: bytes) -> None:
    """Raise BadSignature unless the body is signed with this app's secret.

    The signature holds no time: a true webhook can be played again; tell them apart by ``key``.
    """
    _signed_for([(app_key, app_secret)], headers, raw_body)


def parse(raw_body: bytes) -> Webhook:
    """Read a webhook's body; fields that are missing, mistyped or unknown do no harm."""
    raw = _object(raw_body)
    if raw is None:
        raise errors.Rejected("The webhook's body is not a JSON object; TikTok sends nothing else.")
    kind, inner = _number(raw.get("type")), raw.get("data")
    content = (_object(inner) if isinstance(inner, str) else inner if isinstance(inner, dict) else None) or {}
    notification_id = str(raw.get("tts_notification_id") or "")
    return Webhook(
        type=kind,
        notification_id=notification_id,
        shop_id=str(raw.get("shop_id") or ""),
        timestamp=_number(raw.get("timestamp")),
        data=content,
        raw=raw,
        owner_id=next((str(raw[name]) for name in OWNERS if raw.get(name)), ""),
        # Quirk (2026-11, webhook 3): it may come without tts_notification_id; the body itself is its key.
        # https://partner.tiktokshop.com/docv2/page/3-recipient-address-update
        key=notification_id or sha256(raw_body).hexdigest(),
        payload=_payload(kind, content),
    )


def _checked(secrets: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Every key with its secret; an empty one would let anybody sign."""
    found = list(secrets)
    if not found or not all(key and secret for key, secret in found):
        raise ValueError("webhooks are checked with the app's key and secret; one of them is empty")
    return found


def _signed_for(secrets: Sequence[tuple[str, str]], headers: Headers, raw_body: bytes) -> str:
    """The key of the app that a body is signed for; every secret is tried, so that the time tells nothing."""
    given = next((value for name, value in headers.items() if name.lower() == "authorization"), "")
    sign = given.encode("utf-8", "replace")
    fitting = [
        key
        for key, secret in secrets
        if hmac.compare_digest(sign, webhook_signature(key, secret, raw_body).encode()) and secret
    ]
    if not fitting:
        raise BadSignature(
            "The webhook's signature does not fit its body; check the app secret, or ignore it."
        )
    return fitting[0]


def _payload(kind: int, content: dict[str, Any]) -> Received | None:
    home, name = KINDS.get(TWINS.get(kind, (kind, ""))[0], ("", ""))
    if not home:
        return None
    wanted: type[Received] = getattr(import_module(f"{__package__}.events.{home}"), name)
    made: Received = Mending(f"webhook {kind}").read(wanted, content)
    return made


def _object(text: str | bytes) -> dict[str, Any] | None:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _number(value: object) -> int:
    try:
        return int(str(value))
    except ValueError:
        return 0
