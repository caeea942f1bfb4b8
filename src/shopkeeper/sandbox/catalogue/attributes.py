"""What may be said of goods of a category: the attributes that make variants, and those that describe."""

from typing import NamedTuple

from .tree import Category

SALES, PRODUCT = "SALES_PROPERTY", "PRODUCT_PROPERTY"


class Attribute(NamedTuple):
    """One attribute with the values it is known to have."""

    id: str
    name: str
    kind: str
    values: tuple[tuple[str, str], ...]
    is_required: bool = False
    takes_own_values: bool = True
    takes_several: bool = False
    only_if: tuple[str, str] = ("", "")
    """It counts only where another attribute has a value: both by id."""


def _values(first: int, *names: str) -> tuple[tuple[str, str], ...]:
    return tuple((str(first + number), name) for number, name in enumerate(names))


COLOUR = Attribute(
    "100000", "Color", SALES, _values(1000001, "Black", "White", "Red", "Blue", "Green", "Grey", "Natural")
)
SIZE = Attribute("100007", "Size", SALES, _values(1000021, "XS", "S", "M", "L", "XL", "XXL"))
SPECIFICATION = Attribute("100089", "Specification", SALES, ())
MATERIAL = Attribute(
    "100701", "Materials", PRODUCT, _values(1000041, "Cotton", "Linen", "Wool", "Silk", "Polyester"),
    takes_several=True,
)  # fmt: skip
FIT = Attribute(
    "100395", "Fit", PRODUCT, _values(1000061, "Regular", "Slim", "Loose"), takes_own_values=False
)
OCCASION = Attribute(
    "100392", "Occasion", PRODUCT, _values(1001533, "Birthday", "Wedding", "Everyday"), takes_several=True
)
VOLUME = Attribute("100198", "Volume", PRODUCT, ())
SKIN = Attribute(
    "100340", "Skin Type", PRODUCT, _values(1000081, "All", "Dry", "Oily", "Sensitive"),
    is_required=True, takes_own_values=False,
)  # fmt: skip
BATTERY = Attribute(
    "101400", "Contains Batteries or Cells?", PRODUCT, _values(1000325, "Yes", "No"),
    is_required=True, takes_own_values=False,
)  # fmt: skip
BATTERY_KIND = Attribute(
    "101610", "Battery Type", PRODUCT, _values(1024358, "Lithium ion", "Alkaline"),
    takes_own_values=False, only_if=("101400", "1000325"),
)  # fmt: skip


def attributes_of(category: Category) -> list[Attribute]:
    """The attributes of a leaf."""
    sales = [COLOUR, SIZE, SPECIFICATION] if category.is_clothing else [COLOUR, SPECIFICATION]
    if category.is_clothing:
        return [*sales, MATERIAL, FIT]
    if "battery" in category.marks:
        return [*sales, BATTERY, BATTERY_KIND]
    if category.id.removeprefix("1") in ("601495", "601498"):
        return [*sales, SKIN, VOLUME]
    return [*sales, MATERIAL, OCCASION, VOLUME]


def attribute_of(category: Category, id: str) -> Attribute | None:
    """An attribute of a leaf by its id."""
    return next((one for one in attributes_of(category) if one.id == id), None)


def value_name(attribute: Attribute | None, value_id: str) -> str:
    """What a known value is called."""
    return next((name for id, name in attribute.values if id == value_id), "") if attribute else ""
