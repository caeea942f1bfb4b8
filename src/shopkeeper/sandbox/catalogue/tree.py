"""The categories: a small tree with real branches, by market and version, and what each of them asks for."""

from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

SEA = ("ID", "MY", "PH", "SG", "TH", "VN")
EU = ("DE", "ES", "FR", "IE", "IT")
V2_ONLY = ("US", *SEA)
"""Where listings must be in the second version of the tree."""

LINES = """
600001 Home Supplies
  600002 Home Decor
    600154 Candles
    600157 Decor
    600159 Lamps
  600009 Household Textiles
    600268 Bedding
    600272 Blankets
  600024 Kitchen and Table
    600412 Mugs
    600416 Bottles
601152 Womenswear and Underwear
  601153 Women's Tops
    601226 T-shirts
    601229 Sweatshirts
    601231 Hoodies
  601157 Women's Dresses
    601284 Dresses chart
601450 Beauty and Personal Care
  601451 Skincare
    601495 Serums certified
    601498 Sunscreen certified
  601455 Bath and Body Care
    601583 Bath
601739 Phones and Electronics
  601740 Phone Accessories
    601755 Chargers battery
    601758 Power Banks battery certified
605248 Fashion Accessories
  605249 Clothes Accessories
    605274 Hats
    605280 Belts
824584 Luggage and Bags
  824585 Everyday Bags
    824600 Bags
604206 Toys and Hobbies
  604207 Toys
    604230 Building Sets certified
700437 Food and Beverages
  700438 Snacks
    700502 Chocolate invited
    700511 Tea invited
  700440 Drinks
    700533 Spirits prohibited
601999 Muslim Fashion @ID,MY,SG
  602001 Women's Islamic Clothing
    602014 Abayas chart
856000 Everything Else
  856001 Various Goods
    856010 Other
"""
MARKS = ("chart", "certified", "battery", "invited", "prohibited")


@dataclass(frozen=True, slots=True)
class Category:
    """One category of one version of the tree."""

    id: str
    parent_id: str
    name: str
    level: int
    is_leaf: bool
    marks: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()

    @property
    def is_clothing(self) -> bool:
        """Whether it is worn, so that sizes matter."""
        return self.parent_id in _CLOTHES


class _Line(NamedTuple):
    id: str
    name: str
    depth: int
    marks: tuple[str, ...]
    regions: tuple[str, ...]


_CLOTHES = frozenset(("601153", "601157", "602001", "1601152", "1601999"))


@cache
def tree(version: str) -> dict[str, Category]:
    """All categories of a version by id, parents first. v1 is flatter and has leaves of its own ids."""
    lines = [_line(text) for text in LINES.strip().splitlines()]
    found: dict[str, Category] = {}
    path: list[_Line] = []
    for number, line in enumerate(lines):
        path = [*path[: line.depth], line]
        is_leaf = number + 1 == len(lines) or lines[number + 1].depth <= line.depth
        if version == "v1" and line.depth == 1:
            continue
        above = [one for one in path[:-1] if version == "v2" or one.depth == 0]
        one = Category(
            _named(line, version),
            _named(above[-1], version) if above else "0",
            line.name,
            len(above) + 1,
            is_leaf,
            line.marks,
            path[0].regions,
        )
        found[one.id] = one
    return found


def of_market(region: str, version: str) -> list[Category]:
    """The categories that a market has."""
    return [one for one in tree(version).values() if not one.regions or region in one.regions]


def chain(category: Category, version: str) -> list[Category]:
    """A category with those above it, the root first."""
    known, up = tree(version), [category]
    while up[0].parent_id in known:
        up.insert(0, known[up[0].parent_id])
    return up


@cache
def leaf_named(name: str, version: str) -> Category:
    """The leaf of a name; what has no leaf of its own is among the other goods."""
    leaves = {one.name: one for one in tree(version).values() if one.is_leaf}
    return leaves.get(name) or leaves["Other"]


def version_of(category_id: str) -> str:
    """Which version of the tree an id is of; the second, if of none."""
    return "v1" if category_id in tree("v1") and category_id not in tree("v2") else "v2"


def in_market(category_id: str, region: str) -> str:
    """The category of the same name in the version that a market's shops list in."""
    number = category_id.removeprefix("1") if version_of(category_id) == "v1" else category_id
    return f"1{number}" if default_version(region) == "v1" else number


def default_version(region: str) -> str:
    """The version that a market's shops list in."""
    return "v2" if region in V2_ONLY else "v1"


def _line(text: str) -> _Line:
    depth = (len(text) - len(text.lstrip())) // 2
    id, *words = text.split()
    regions = tuple(words.pop()[1:].split(",")) if words[-1].startswith("@") else ()
    marks = tuple(word for word in words if word in MARKS)
    return _Line(id, " ".join(word for word in words if word not in MARKS), depth, marks, regions)


def _named(line: _Line, version: str) -> str:
    """v1 has the ids of v2 with another number before; so the ids of one mean nothing in the other."""
    return line.id if version == "v2" else f"1{line.id}"
