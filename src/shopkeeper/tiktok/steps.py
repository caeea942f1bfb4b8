"""What a conversation may ask its driver for: send this, wait, or see to the tokens."""

from collections.abc import Generator
from dataclasses import dataclass, field
from typing import Any, TypeAlias, TypeVar

from .auth import Token
from .wire import Request, Wait

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Renew:
    """New tokens are wanted: this access token is no longer taken, or soon will not be."""

    stale: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Load:
    """The tokens as the store has them are wanted."""


@dataclass(frozen=True, slots=True)
class Save:
    """Both tokens are to be stored in one step."""

    token: Token


Step: TypeAlias = Request | Wait | Renew | Load | Save
Conversation: TypeAlias = Generator[Step, Any, T]
