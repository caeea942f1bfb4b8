"""An app of Partner Center and what its calls are made with: keys, addresses, patience, tokens."""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from .. import errors
from .auth import AUTH_URL, Token
from .limits import Limits
from .received import Oddity, log_once
from .spec import BASE_URL


@dataclass
class App:
    """One app of Partner Center: its key and secret, where TikTok is, and how patient to be.

    A call is tried ``tries`` times at most, and no pause begins that would end after ``patience_seconds``.
    Tokens are renewed when they have less than ``renew_ahead_seconds`` to live. ``on_oddity`` is told of each
    field of an answer that is not as documented.
    """

    key: str
    secret: str = field(repr=False)
    base_url: str = BASE_URL
    auth_url: str = AUTH_URL
    wall: Callable[[], float] = time.time
    clock: Callable[[], float] = time.monotonic
    limits: Limits = field(default_factory=Limits)
    tries: int = 5
    patience_seconds: float = 120.0
    renew_ahead_seconds: float = 600.0
    jitter: Callable[[], float] = random.random
    sleep: Callable[[float], Any] | None = None
    """How a pause is waited, awaited by the async client; by default as the standard library waits."""
    on_oddity: Callable[[Oddity], None] = log_once
    skew: float = 0.0
    requests: int = 0
    ciphers: dict[str, str] = field(default_factory=dict, repr=False)
    dead: dict[str, "Dead"] = field(default_factory=dict, repr=False)

    def now(self) -> float:
        """Unix seconds by TikTok's clock, as far as its answers have told."""
        return self.wall() + self.skew


@dataclass(frozen=True, slots=True)
class Dead:
    """A token that nobody takes any more: what was said, and when it is worth another call."""

    error: errors.NeedsPerson
    until: float


@dataclass
class Access:
    """With what a call is made: a token, perhaps a shop, and whether tokens can be renewed."""

    token: str = field(default="", repr=False)
    cipher: str = field(default="", repr=False)
    is_renewable: bool = False
    shop_id: str = ""
    expires_at: float | None = None
    renew_again_at: float = 0.0

    def take(self, token: Token) -> None:
        """Go on with other tokens."""
        self.token, self.expires_at = token.access_token, token.access_expires_at.timestamp()
