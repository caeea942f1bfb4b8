"""Which columns an export has: header sets by market and language, as data, and the one that a file fits."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any
from unicodedata import normalize

from ....errors import Rejected

EXPORTS = ("orders", "settlements", "stock")
ROWS_BEFORE = 12
"""How many rows of explanation may stand above the header."""
SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of one file: its header set, and what it has beside the set."""

    export: str
    name: str
    header: tuple[str, ...]
    line: int
    unknown: tuple[str, ...] = ()
    """Columns that no set and no list of known columns names."""
    is_seen: bool = True


@cache
def described(export: str) -> dict[str, Any]:
    """The data about an export: its header sets and what belongs to them."""
    found: dict[str, Any] = json.loads(files(__package__).joinpath(f"{export}.json").read_text("utf-8"))
    return found


@cache
def header_set(export: str, name: str) -> dict[str, Any]:
    """A header set by its name. Raises Rejected where there is none."""
    for one in described(export)["sets"]:
        if one["name"] == name:
            return dict(one)
    raise Rejected(f"there is no header set {name!r} of {export}")


@lru_cache(maxsize=4096)
def plain(header: str) -> str:
    """A header without what differs from file to file: case, spaces, and which slash it has."""
    text = normalize("NFC", header).replace("\ufeff", "").replace("\\", "/").casefold()
    return SPACES.sub(" ", text.replace("(", " (")).strip().removesuffix(" (utc)").strip()


def by_field(export: str, name: str, row: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    """The cells of a row by our names: for each the first of its columns that is filled."""
    found: dict[str, tuple[str, str]] = {}
    ranks: dict[str, int] = {}
    for header, cell in row.items():
        place = place_of(export, name, header)
        if place and place[1] < ranks.get(place[0], 99):
            found[place[0]], ranks[place[0]] = (header, cell), place[1]
    return found


@lru_cache(maxsize=4096)
def place_of(export: str, name: str, header: str) -> tuple[str, int] | None:
    """Our name of a column, and which of its names it goes by; None for a column that is not read."""
    for field, names in columns(export, name):
        if plain(header) in names:
            return field, names.index(plain(header))
    return None


@cache
def columns(export: str, name: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Our names of a set's columns, each with the plain headers that it goes by."""
    found = header_set(export, name)["columns"].items()
    return tuple((field, tuple(plain(one) for one in names)) for field, names in found)


def find(export: str, rows: Iterable[tuple[int, Sequence[str]]], name: str) -> Layout:
    """The layout of a file by its first rows. Raises Rejected, naming what is missing, where it fits none."""
    best: tuple[int, Layout, list[str]] | None = None
    for line, cells in rows:
        header = distinct([cell.strip().strip("\ufeff") for cell in cells])
        for one in described(export)["sets"]:
            lacking = missing(export, one, header)
            fits = len(required(export, one)) - len(lacking)
            if best is None or fits > best[0]:
                best = (fits, Layout(export, one["name"], header, line, is_seen=one["seen"]), lacking)
    if best is None:
        raise Rejected(f"{name} holds no rows.")
    _, layout, lacking = best
    if lacking:
        raise Rejected(misfit(export, name, layout, lacking))
    return Layout(**{**fields_of(layout), "unknown": unknown(layout)})


def fields_of(layout: Layout) -> dict[str, Any]:
    """A layout as the arguments that make it."""
    return {name: getattr(layout, name) for name in Layout.__slots__}


def distinct(header: Sequence[str]) -> tuple[str, ...]:
    """Headers of which none stands twice: the second of a name is called ``name (2)``."""
    seen: dict[str, int] = {}
    found = []
    for one in header:
        seen[one] = seen.get(one, 0) + 1
        found.append(one if seen[one] == 1 else f"{one} ({seen[one]})")
    return tuple(found)


def required(export: str, one: Mapping[str, Any]) -> list[str]:
    """The columns that a file of a set must have."""
    return list(one.get("required") or described(export)["required"])


def missing(export: str, one: Mapping[str, Any], header: Sequence[str]) -> list[str]:
    """The required columns of a set that a header lacks, by the name that Seller Center gives them."""
    there = {plain(cell) for cell in header}
    lacking = []
    for field in required(export, one):
        names = one["columns"][field]
        if not any(is_there(plain(each), there) for each in names):
            lacking.append(names[0])
    return lacking


def is_there(name: str, there: Iterable[str]) -> bool:
    """Whether a header is among those of a file; ``quantity in *`` is the beginning of one."""
    if name.endswith("*"):
        return any(one.startswith(name[:-1]) for one in there)
    return name in there


def misfit(export: str, name: str, layout: Layout, lacking: Sequence[str]) -> str:
    """What is wrong with a file that fits no header set, with the nearest names that it has."""
    facts = described(export)
    if "total estimated settlement amount" in {plain(cell) for cell in layout.header}:
        return (
            f"{name} lists orders that are not settled yet, with estimates. Export the settled ones: "
            f"{facts['save_as']}."
        )
    told = []
    for one in lacking:
        near = get_close_matches(one, layout.header, 2, 0.6)
        told.append(f"{one!r}" + (f" (nearest: {', '.join(map(repr, near))})" if near else ""))
    found = ", ".join(cell for cell in layout.header if cell)[:400] or "nothing"
    return (
        f"{name} is not an export of {export} as this program knows them. Missing: {', '.join(told)}. "
        f"Found on line {layout.line}: {found}. {facts['what']} In Seller Center: {facts['save_as']}."
    )


def unknown(layout: Layout) -> tuple[str, ...]:
    """The columns of a layout that nobody has named."""
    facts, own = described(layout.export), header_set(layout.export, layout.name)
    known = {plain(one) for names in own["columns"].values() for one in names}
    known |= set(own.get("amounts", ())) | {plain(one) for one in facts.get("told", ())}
    return tuple(one for one in layout.header if one and plain(one) not in known)
