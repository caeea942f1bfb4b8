"""What every page with a long table has: its next rows, its length, its addresses for more and for export."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row

from .. import keyset
from ..reading import lists
from ..visits import Visit


@dataclass(frozen=True, slots=True)
class Shown:
    """Rows of one page of a table. ``more`` is where the next page begins, or ""."""

    rows: Sequence[Row[Any]]
    more: str
    is_paged: bool
    is_part: bool
    """Whether only the rows are asked for, to stand below those that are there."""


async def shown(here: Visit, ask: lists.Ask, kinds: Sequence[type]) -> Shown:
    """The rows that the address asks for; ``kinds`` are the types of a row's place."""
    after = keyset.read(here.request.query_params.get("after", ""), kinds)
    found = await lists.rows(here.hub.store, ask, after)
    more = keyset.written(lists.place(found[-1])) if len(found) == keyset.ROWS else ""
    is_part = after is not None and "hx-request" in here.request.headers
    return Shown(found, more, after is not None, is_part)


def text(here: Visit, name: str = "q") -> str:
    """A word from the address, without what no row can hold."""
    return here.asked.get(name, "").strip()[:100].replace("\x00", "")


def one_of(here: Visit, name: str, known: Any, first: str = "") -> str:
    """A word from the address that is one of the known ones, else the first."""
    asked = here.asked.get(name, "")
    return asked if asked in known else first
