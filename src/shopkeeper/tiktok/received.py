"""What a received record is: fields in their documented types, and beside them whatever came in another."""

import re
from dataclasses import dataclass, field
from typing import ClassVar

from msgspec import Struct

from .later import logging

MOST_REMEMBERED = 1000

_told: set[str] = set()
_NUMBERS = re.compile(r"\[\d+\]")


@dataclass(frozen=True, slots=True)
class Oddity:
    """One place where an answer is not as documented; what came there is kept as it came."""

    operation: str
    path: str
    wanted: str
    came: object = field(repr=False)

    def __str__(self) -> str:
        what = "nothing came" if self.came is None else f"{_kind(self.came)} came"
        return f"{self.operation}: {self.path} is {self.wanted} by the documents, and {what}"


class Received(Struct, frozen=True, kw_only=True, dict=True):
    """Something that TikTok answered; ``oddities`` tells which of its fields were not as documented."""

    oddities: ClassVar[tuple[Oddity, ...]] = ()


def beside(record: Received, oddities: tuple[Oddity, ...]) -> None:
    """Keep what was odd about a record beside its fields."""
    record.__dict__["oddities"] = oddities


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
