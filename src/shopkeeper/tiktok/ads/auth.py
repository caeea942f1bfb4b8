"""Consent to an ad account: the link that its owner follows, and the token it leads to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from ... import errors
from ..consent import Consent, ConsentRefused, States

CONSENT_URL = "https://business-api.tiktok.com/portal/auth"


def consent_url(app_id: str, state: str, redirect_uri: str, page: str = CONSENT_URL) -> str:
    """The page on which an advertiser lets the app in; they come back to ``redirect_uri`` with the state."""
    return f"{page}?{urlencode({'app_id': app_id, 'state': state, 'redirect_uri': redirect_uri})}"


def read_consent(came_back: str | Mapping[str, str], states: States) -> Consent:
    """Read the address (or its query) that the advertiser was sent back to; the state must be ours.

    Raises ConsentRefused when they said no, and NeedsPerson when the state is not ours or there is no code.
    """
    query = dict(parse_qsl(urlsplit(came_back).query)) if isinstance(came_back, str) else dict(came_back)
    about = states.read(query.get("state", ""))
    # guess: the name of the code is not documented where we could read; the token call names it auth_code.
    code = query.get("auth_code") or query.get("code") or ""
    if not code and query.get("error"):
        raise ConsentRefused(
            f"Consent was refused ({query['error']}). Begin again when the advertiser agrees."
        )
    if not code:
        raise errors.NeedsPerson("TikTok sent no code back; begin again.")
    return Consent(code, about)


@dataclass(frozen=True, slots=True)
class AdToken:
    """What a consent gives: a token that lives until it is revoked, and the ad accounts it reaches."""

    access_token: str = field(repr=False)
    advertiser_ids: tuple[str, ...] = ()

    @classmethod
    def from_answer(cls, answer: Mapping[str, Any]) -> "AdToken":
        """Read the answer of the token call."""
        token = answer.get("access_token")
        if not isinstance(token, str) or not token:
            raise errors.Unreachable("TikTok's answer holds no access token. Ask for a new consent.")
        return cls(token, tuple(str(id) for id in answer.get("advertiser_ids") or ()))
