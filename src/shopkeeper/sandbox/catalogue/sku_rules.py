"""What the platform refuses of the SKUs of a product: their number, variants, codes, prices and units."""

from typing import Any

from ...errors import Rejected
from ..refusals import refusal
from ..stock import news as stock_news
from . import combo_rules, offers, rules, sku_details, wording
from .attributes import SALES, attribute_of
from .rules import Sheet
from .tree import EU

MANY_SKUS = ("BR", "JP", "MX", "GB", "US", *EU)
MOST_SKUS, MOST_SKUS_ELSEWHERE, MOST_VARIANTS = 300, 100, 3
MOST_UNITS = 99_999
LONGEST_CODE = 50


def count(sheet: Sheet) -> None:
    """At least one SKU, and not too many; one that has an id is the product's own."""
    rows = sheet.named("skus") or []
    if not rows:
        raise refusal(12052902)
    if len(rows) > (MOST_SKUS if sheet.shop.region in MANY_SKUS else MOST_SKUS_ELSEWHERE):
        raise refusal(12052558 if sheet.known else 12052050)
    named = [row["id"] for row in rows if row.get("id")]
    if len(set(named)) < len(named):
        raise refusal(12052553)
    if any(id not in sheet.known and id not in sheet.promised for id in named):
        raise refusal(12052557)


def variants(sheet: Sheet) -> None:
    """Several SKUs differ by the same one to three attributes, and no two are alike."""
    rows = sheet.named("skus")
    told = [[_attribute(sheet, part) for part in row.get("sales_attributes") or []] for row in rows]
    if len(rows) > 1 and not all(told):
        raise refusal(12019117)
    if any(len(parts) > MOST_VARIANTS for parts in told):
        raise refusal(12052525)
    if len({tuple(sorted(name for name, _ in parts)) for parts in told}) > 1:
        raise refusal(12052550)
    if any(len({name for name, _ in parts}) < len(parts) for parts in told):
        raise refusal(12052244)
    if len({tuple(sorted(parts)) for parts in told}) < len(told):
        raise refusal(12052560)


def codes(sheet: Sheet) -> None:
    """The seller's codes are short and have no spaces."""
    for row in sheet.named("skus"):
        code = row.get("seller_sku") or ""
        if len(code) > LONGEST_CODE:
            raise refusal(12052054)
        if any(letter.isspace() for letter in code):
            raise refusal(12019059)


def prices(sheet: Sheet) -> None:
    """New SKUs have a price; a price that a promotion holds stays."""
    for row in sheet.named("skus"):
        known = sheet.known.get(row.get("id") or "")
        if not row.get("price"):
            if known is None:
                raise refusal(12052571)
            continue
        minor = offers.price_minor(row["price"], sheet.shop.currency)
        if known:
            offers.check_free(sheet.market, known, minor, offers.LISTED_PRICE_HELD)


def units(sheet: Sheet) -> None:
    """Units lie in warehouses of the shop; SKUs that there are keep theirs."""
    for row in sheet.named("skus"):
        known = sheet.known.get(row.get("id") or "")
        stock = row.get("inventory") or []
        if not stock and known is None:
            raise refusal(12019022)
        named = [entry.get("warehouse_id") or "" for entry in stock]
        _check_warehouses(sheet, named)
        if stock and known and known.id in sheet.market.state.catalogue.shared:
            raise refusal(12052921)
        if stock and known and set(named) != set(known.shelves):
            raise refusal(12052533)
        locked = stock_news.locked(sheet.market.state, known) if known and stock else 0
        if locked and sum(int(entry.get("quantity") or 0) for entry in stock) < locked:
            raise refusal(12052393)
        least = 0 if sheet.market.settings.zero_stock_accepted else 1
        if any(not least <= int(entry.get("quantity") or 0) <= MOST_UNITS for entry in stock):
            raise refusal(12052055)


def _check_warehouses(sheet: Sheet, named: list[str]) -> None:
    own = {one.id: one.kind for one in sheet.shop.warehouses}
    for warehouse_id in named:
        if own.get(warehouse_id, "SALES_WAREHOUSE") != "SALES_WAREHOUSE":
            raise refusal(12052532)
        if warehouse_id not in own:
            message = f"The warehouse {warehouse_id} does not belong to this shop."
            raise Rejected(message, code="12052530")
    if len(set(named)) < len(named):
        raise refusal(12052095)


def _attribute(sheet: Sheet, part: dict[str, Any]) -> tuple[str, str]:
    """An attribute and its value as one may compare them; one known by its id must be the category's."""
    id, name = part.get("id") or "", part.get("name") or ""
    value = part.get("value_name") or part.get("value_id") or ""
    if not (id or name):
        raise refusal(12052241)
    if not value:
        raise refusal(12052248)
    if name and not wording.is_plain(name):
        raise refusal(12052933)
    if not wording.is_plain(value):
        raise refusal(12052934)
    known = attribute_of(sheet.leaf, id) if id else None
    if id and not name and (known is None or known.kind != SALES):
        raise refusal(12052527)
    return name or id, value


DRAFT = (
    rules.category,
    rules.main_pictures,
    rules.other_pictures,
    count,
    combo_rules.relations,
    codes,
    prices,
    units,
)
"""What even a draft must be."""

LISTED = (
    rules.category,
    rules.title,
    rules.description,
    rules.main_pictures,
    rules.other_pictures,
    rules.parcel,
    rules.brand,
    rules.attributes,
    rules.papers,
    rules.sizes,
    rules.parties,
    count,
    combo_rules.relations,
    variants,
    codes,
    prices,
    units,
    *sku_details.RULES,
)
"""What is handed in to be sold must be all of this, judged in this order."""
