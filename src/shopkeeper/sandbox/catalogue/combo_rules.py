"""What the platform refuses of combined products, each case by its documented code."""

from typing import Any

from ..refusals import refusal
from ..state import Product, State
from . import combos, listings, offers, selling, tree
from .records import Part
from .rules import Sheet

SOME_ONLY, CONVERTED, CHANGED, MAIN_CHANGED = 12052863, 12052857, 12052847, 12052843
TOO_MANY_PARTS, WRONG_COUNT, ONE_ALONE, PART_TWICE, TWIN = 12052831, 12052832, 12052859, 12052840, 12052841
NO_PRODUCT, NO_SKU, WRONG_KIND, NOT_LIVE, DEACTIVATED = 12052835, 12052844, 12052846, 12052845, 12052864
MANY_OF_PRODUCT, MANY_OF_SKU, NO_MAIN = 12052833, 12052834, 12052842
WRONG_CATEGORY, MIXED_CATEGORIES, WRONG_BRAND, TOO_DEAR = 12052836, 12052838, 12052862, 12052861
LEAST_QUANTITY, NO_UNITS, NOT_FOR_SALE = 12052848, 12052850, 12052228


def relations(sheet: Sheet) -> None:
    """All SKUs are combined or none is, and what there is stays as it is."""
    rows = sheet.named("skus") or []
    combined = [row for row in rows if row.get("combined_skus")]
    kept = sheet.market.state.catalogue.parts
    was = {id in kept for id in sheet.known}
    if was and (True in was) != bool(combined):
        raise refusal(CONVERTED)
    if combined and len(combined) < len(rows):
        raise refusal(SOME_ONLY)
    for row in combined:
        if row.get("id") in kept and combos.parts_in(row) != kept[row["id"]]:
            raise refusal(CHANGED)
        if row.get("id") in kept and row.get("inventory"):
            raise refusal(NO_UNITS)
    if combined:
        _check_new(sheet, [row for row in combined if row.get("id") not in kept])
        _check_whole(sheet, combined)


def check_price_of(state: State, sku_id: str, minor: int) -> None:
    """A combined SKU costs no more than its parts do."""
    _check_price(state, state.catalogue.parts.get(sku_id, []), minor)


def _check_new(sheet: Sheet, rows: list[dict[str, Any]]) -> None:
    told = [combos.parts_in(row) for row in rows]
    for own in told:
        _check_counts(sheet, own)
        for part in own:
            _check_part(sheet, part)
        if len({part.sku_id for part in own}) < len(own):
            raise refusal(PART_TWICE)
    made = [*told, *(parts for id, parts in sheet.market.state.catalogue.parts.items() if id in sheet.known)]
    alike = {tuple(sorted((part.sku_id, part.count) for part in own)) for own in made}
    if len(alike) < len(made):
        raise refusal(TWIN)


def _check_counts(sheet: Sheet, own: list[Part]) -> None:
    settings = sheet.market.settings
    if len(own) > settings.most_parts:
        raise refusal(TOO_MANY_PARTS)
    if any(not 1 <= part.count <= settings.most_units_of_a_part for part in own):
        raise refusal(WRONG_COUNT)
    if len(own) == 1 and own[0].count < 2:
        raise refusal(ONE_ALONE)


def _check_part(sheet: Sheet, part: Part) -> None:
    state, settings = sheet.market.state, sheet.market.settings
    product = state.products.get(part.product_id)
    if product is None or product.shop_id != sheet.shop.id:
        raise refusal(NO_PRODUCT)
    if part.sku_id not in product.sku_ids:
        raise refusal(NO_SKU)
    if combos.is_combined(state, product) or part.sku_id in state.catalogue.shared:
        raise refusal(WRONG_KIND)
    if not product.on_sale:
        raise refusal(NOT_LIVE)
    if not selling.is_live(state, state.skus[part.sku_id]):
        raise refusal(DEACTIVATED)
    made = combos.made_with(state, product)
    if len({sku.product_id for sku in made}) >= settings.most_combined_of_a_product:
        raise refusal(MANY_OF_PRODUCT)
    if len(combos.made_with_sku(state, part.sku_id)) >= settings.most_combined_of_a_sku:
        raise refusal(MANY_OF_SKU)


def _check_whole(sheet: Sheet, rows: list[dict[str, Any]]) -> None:
    """The main part is in each SKU; category and brand are those of the parts; so is the price."""
    state, main_id = sheet.market.state, combos.main_of(sheet.content)
    own = next((state.skus[id].product_id for id in sheet.known), "")
    if own and state.catalogue.main_parts.get(own) != main_id:
        raise refusal(MAIN_CHANGED)
    if any(main_id not in {part.product_id for part in combos.parts_in(row)} for row in rows):
        raise refusal(NO_MAIN)
    ids = {part.product_id for row in rows for part in combos.parts_in(row)}
    products = {id: state.products[id] for id in sorted(ids)}
    _check_categories(sheet, products, main_id)
    brands = {_content(sheet, one).get("brand_id") or "" for one in products.values()}
    if sheet.named("brand_id") and sheet.named("brand_id") not in brands:
        raise refusal(WRONG_BRAND)
    if int(sheet.named("minimum_order_quantity") or 1) > 1:
        raise refusal(LEAST_QUANTITY)
    if sheet.named("is_not_for_sale"):
        raise refusal(NOT_FOR_SALE)
    for row in rows:
        if row.get("price"):
            _check_price(state, combos.parts_in(row), offers.price_minor(row["price"], sheet.shop.currency))


def _check_price(state: State, parts: list[Part], minor: int) -> None:
    if parts and minor > sum(state.skus[part.sku_id].price_minor * part.count for part in parts):
        raise refusal(TOO_DEAR)


def _check_categories(sheet: Sheet, products: dict[str, Product], main_id: str) -> None:
    leaves = {id: _content(sheet, one)["category_id"] for id, one in products.items()}
    if leaves[main_id] != sheet.leaf.id:
        raise refusal(WRONG_CATEGORY)
    if len({_root(id) for id in leaves.values()}) > 1:
        raise refusal(MIXED_CATEGORIES)


def _content(sheet: Sheet, product: Product) -> dict[str, Any]:
    return listings.listing_of(sheet.market, product).content


def _root(category_id: str) -> str:
    version = tree.version_of(category_id)
    return tree.chain(tree.tree(version)[category_id], version)[0].name
