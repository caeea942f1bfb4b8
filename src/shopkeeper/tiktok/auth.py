"""Authorisation: the two tokens that a consent leads to."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

AUTH_URL = "https://auth.tiktok-shops.com"

_LAST_SECOND = int(datetime(9999, 12, 31, tzinfo=UTC).timestamp())


@dataclass(frozen=True, slots=True)
class Token:
    """What an authorisation gives: an access token for calls, and a refresh token for the next pair."""

    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    access_expires_at: datetime
    refresh_expires_at: datetime
    open_id: str = ""
    seller_name: str = ""
    region: str = ""
    user_type: int = 0
    scopes: tuple[str, ...] = ()

    @classmethod
    def from_answer(cls, answer: dict[str, Any]) -> "Token":
        """Read the token endpoint's answer; its expiries are moments, not durations."""
        return cls(
            access_token=answer["access_token"],
            refresh_token=answer["refresh_token"],
            access_expires_at=moment(answer["access_token_expire_in"]),
            refresh_expires_at=moment(answer["refresh_token_expire_in"]),
            open_id=str(answer.get("open_id") or ""),
            seller_name=str(answer.get("seller_name") or ""),
            region=str(answer.get("seller_base_region") or ""),
            user_type=int(answer.get("user_type") or 0),
            scopes=tuple(answer.get("granted_scopes") or ()),
        )

    def as_answer(self) -> dict[str, Any]:
        """The token as the endpoint writes it; ``from_answer`` reads it back."""
        return {
            "access_token": self.access_token,
            "refresh_token": self.refresh_token,
            "access_token_expire_in": int(self.access_expires_at.timestamp()),
            "refresh_token_expire_in": int(self.refresh_expires_at.timestamp()),
            "open_id": self.open_id,
            "seller_name": self.seller_name,
            "seller_base_region": self.region,
            "user_type": self.user_type,
            "granted_scopes": list(self.scopes),
        }


def moment(seconds: object) -> datetime:
    """Unix seconds as a time; one beyond the calendar becomes its end."""
    return datetime.fromtimestamp(min(int(str(seconds)), _LAST_SECOND), UTC)
