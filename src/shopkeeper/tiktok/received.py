"""What a received record is: fields in their documented types, and beside them whatever came in another."""

import re
from dataclasses import dataclass
from dataclasses import field as kept
from typing import Any

from msgspec import Struct, field
from msgspec.structs import force_setattr

from .later import logging

MOST_REMEMBERED = 1000
NO_NAME = "(oddities)"  # a name that no answer has, so that none can fill the field

_told: set[str] = set()
_NUMBERS = re.compile(r"\[\d+\]")


@dataclass(frozen=True, slots=True)
class Oddity:
    """One place where an answer is not as documented; what came there is kept as it came."""

    operation: str
    path: str
    wanted: str
    came: Any = kept(repr=False)

    def __str__(self) -> str:
        what = "nothing came" if self.came is None else f"{_kind(self.came)} came"
        return f"{self.operation}: {self.path} is {self.wanted} by the documents, and {what}"


class Received(Struct, frozen=True, kw_only=True, gc=False, repr_omit_defaults=True, omit_defaults=True):
    """Something that TikTok answered; ``oddities`` tells which of its fields were not as documented."""

    oddities: tuple[Oddity, ...] = field(default=(), name=NO_NAME)


def beside(record: Received, oddities: tuple[Oddity, ...]) -> None:
    """Keep what was odd about a record beside its fields."""
    force_setattr(record, "oddities", oddities)


def log_once(oddity: Oddity) -> None:
    """Tell the log of each odd field once, without what came in it: that may be a buyer's."""
    text = _NUMBERS.sub("[]", str(oddity))
    if text not in _told and len(_told) < MOST_REMEMBERED:
        _told.add(text)
        logging.getLogger("shopkeeper.tiktok").warning("%s", text)


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return "a yes or no"
    names: dict[type, str] = {str: "text", dict: "an object", list: "a list"}
    return names.get(type(value), "a number")
