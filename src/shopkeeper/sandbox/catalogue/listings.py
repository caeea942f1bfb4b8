"""A product and what is published of it: written, put in force, taken off; the lists of the market follow."""

from typing import Any

from .. import ids
from ..market import Market
from ..state import Product, Shop, Sku
from . import combos, offers, selling, tree
from .pictures import SEEDED
from .records import Listing

OFFERED = ("price", "inventory", "list_price")
"""What is said of a SKU in a call and kept with it, not with the listing."""
CHANGED_NAMES = ("title", "description", "main_images", "product_attributes")
"""What webhook 15 has words for, beside the size chart; all else are others."""
OF_THE_CALL = frozenset(
    (
        "save_mode", "idempotency_key", "product_id", "category_version", "shop_cipher", "locale",
        "replicated_products", "inventory_mode", "auto_translate_enabled",
    )
)  # fmt: skip
"""What a call says that is no part of the product."""


def listing_of(market: Market, product: Product) -> Listing:
    """What is published of a product; of what was there from the start, what can be told of it."""
    return market.state.catalogue.listings.get(product.id) or _from_the_start(market, product)


def own(market: Market, product: Product) -> Listing:
    """The same, kept from now on, so that it can be changed."""
    return market.state.catalogue.listings.setdefault(product.id, listing_of(market, product))


def written(market: Market, values: dict[str, Any]) -> dict[str, Any]:
    """The content of a call, each SKU with its id: the one it names, else one of its own."""
    rows = [dict(row) for row in values.get("skus") or []]
    for row in rows:
        row["id"] = row.get("id") or market.new_id("sku")
        for attribute in row.get("sales_attributes") or []:
            identify(market, attribute)
    return {name: value for name, value in values.items() if name not in OF_THE_CALL} | {"skus": rows}


def identify(market: Market, attribute: dict[str, Any]) -> None:
    """Give the names that a seller chose ids, the same name the same one."""
    seed, name = market.state.seed, attribute.get("name") or ""
    if not attribute.get("id"):
        attribute["id"] = str(7_000_000_000 + ids.number(seed, "own-attribute", name) % 10**9)
    if not attribute.get("value_id"):
        value = attribute.get("value_name") or ""
        number = ids.number(seed, "own-value", attribute["id"], value)
        attribute["value_id"] = str(7_100_000_000 + number % 10**9)


def create(market: Market, shop: Shop, content: dict[str, Any]) -> Product:
    """A product that is not on sale yet, with its SKUs."""
    now = int(market.now())
    product = Product(market.new_id("product"), shop.id, "", "", "", now, now, [], "DRAFT")
    market.state.products[product.id] = product
    market.state.catalogue.listings[product.id] = Listing(content)
    put_in_force(market, product, content)
    types = [combos.COMBINED] if combos.is_combined(market.state, product) else []
    news = {"product_id": int(product.id), "product_types": types, "update_time": now}
    market.announce(shop.id, 16, news)
    return product


def put_in_force(market: Market, product: Product, content: dict[str, Any]) -> list[str]:
    """Let a content be what is published; answers what has changed, in the words of webhook 15."""
    listing = own(market, product)
    changed = differences(listing.content, content)
    before = listing.content.get("category_id")
    _leave_lists(market, product)
    listing.content = content
    product.title, product.description = content["title"], content.get("description") or ""
    product.category = category_name(content["category_id"])
    product.update_time = int(market.now())
    product.sku_ids = [_put_sku(market, product, row) for row in content["skus"]]
    combos.declare(market, product, content)
    if own_id := content.get("external_product_id"):
        market.state.catalogue.own_ids[f"{product.shop_id}/{own_id}"] = product.id
    _enter_lists(market, product)
    selling.follow(market, product)
    if before != content["category_id"] and listing.was_live:
        _announce_category(market, product, before or "", content["category_id"])
    return changed


def set_offers(market: Market, product: Product, content: dict[str, Any]) -> dict[str, Any]:
    """Set at once what a content says of the price and the units of SKUs that there are; the rest of it."""
    kept = []
    for row in content["skus"]:
        sku = market.state.skus.get(row["id"])
        if sku is None:
            kept.append(row)
            continue
        _put_offer(market, sku, row, market.shop(product.shop_id).currency)
        kept.append({name: value for name, value in row.items() if name not in OFFERED})
    return content | {"skus": kept}


def set_status(market: Market, product: Product, status: str) -> None:
    """Move a product to another status."""
    product.status = status
    product.update_time = int(market.now())
    market.weights.pop(product.shop_id, None)
    market.changes += 1
    selling.follow(market, product)


def differences(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    """What is no longer the same, in the words of webhook 15."""
    names = sorted(
        name
        for name in before.keys() | after.keys()
        if (before.get(name) or None) != (after.get(name) or None)
    )
    told = [name for name in CHANGED_NAMES if name in names]
    if "size_chart" in names:
        chart = (after.get("size_chart") or before.get("size_chart") or {}).keys()
        told += [f"size_chart_{part}" for part in ("image", "template") if part in chart]
    rest = set(names) - set(CHANGED_NAMES) - {"size_chart"}
    return [*told, "others"] if rest else told


def category_name(category_id: str) -> str:
    """What a category is called."""
    found = tree.tree(tree.version_of(category_id)).get(category_id)
    return found.name if found else "Other"


def variant_name(row: dict[str, Any]) -> str:
    """What tells a SKU from the others of its product."""
    names = [part.get("value_name") or "" for part in row.get("sales_attributes") or []]
    return " / ".join(name for name in names if name)


def _leave_lists(market: Market, product: Product) -> None:
    for sku_id in product.sku_ids:
        place = product.shop_id, market.state.skus[sku_id].seller_sku
        left = [one for one in market.skus_by_code.get(place, []) if one != sku_id]
        market.skus_by_code.pop(place, None)
        if left:
            market.skus_by_code[place] = left


def _enter_lists(market: Market, product: Product) -> None:
    for sku_id in product.sku_ids:
        place = product.shop_id, market.state.skus[sku_id].seller_sku
        market.skus_by_code.setdefault(place, []).append(sku_id)
        if len(market.skus_by_code[place]) > 1 and place[1]:
            market.skus_by_code[place] = _in_order(market, *place)
    market.weights.pop(product.shop_id, None)
    market.changes += 1


def _in_order(market: Market, shop_id: str, code: str) -> list[str]:
    """The SKUs of one code as a restored market would have them: the oldest product's first."""
    own = (one for one in market.state.products.values() if one.shop_id == shop_id)
    sku_ids = (sku_id for product in own for sku_id in product.sku_ids)
    return [sku_id for sku_id in sku_ids if market.state.skus[sku_id].seller_sku == code]


def _put_sku(market: Market, product: Product, row: dict[str, Any]) -> str:
    currency, sku = market.shop(product.shop_id).currency, market.state.skus.get(row["id"])
    if sku is None:
        shelves = offers.shelves_of(row.get("inventory") or [] if not row.get("combined_skus") else [])
        price = offers.price_minor(row["price"], currency)
        sku = Sku(row["id"], product.id, row.get("seller_sku") or "", variant_name(row), price, 1.0, shelves)
        market.state.skus[sku.id] = sku
        for one in row.get("inventory") or []:
            offers.note_wait(market, sku.id, one)
        _put_list_price(market, sku, row, product.shop_id)
    else:
        sku.seller_sku = row.get("seller_sku") or ""
        sku.name = variant_name(row)
        _put_offer(market, sku, row, currency)
    for name in OFFERED:
        row.pop(name, None)
    kind = (row.get("pre_sale") or {}).get("type")
    if kind in ("PRE_ORDER", "MADE_TO_ORDER"):
        market.state.catalogue.ahead[sku.id] = kind
    else:
        market.state.catalogue.ahead.pop(sku.id, None)
    return sku.id


def _put_offer(market: Market, sku: Sku, row: dict[str, Any], currency: str) -> None:
    if row.get("price"):
        sku.price_minor = offers.price_minor(row["price"], currency)
    if row.get("inventory"):
        offers.set_units(market, sku, row["inventory"])
    _put_list_price(market, sku, row, market.state.products[sku.product_id].shop_id)


def _put_list_price(market: Market, sku: Sku, row: dict[str, Any], shop_id: str) -> None:
    if row.get("list_price"):
        minor = offers.list_price_minor(row["list_price"], market.shop(shop_id), sku.price_minor)
        market.state.catalogue.list_prices[sku.id] = minor


def _announce_category(market: Market, product: Product, before: str, after: str) -> None:
    news = {"previous_category_id": before, "current_category_id": after, "product_id": product.id}
    market.announce(product.shop_id, 18, news | {"update_time": product.update_time})


def _from_the_start(market: Market, product: Product) -> Listing:
    region, state = market.shop(product.shop_id).region, market.state.catalogue
    version = tree.default_version(region)
    parties = {
        "manufacturer_ids": list(state.manufacturers)[:1],
        "responsible_person_ids": list(state.responsible_persons)[:1],
    }
    content = {
        **(parties if region in tree.EU else {}),
        "title": product.title,
        "description": product.description,
        "category_id": tree.leaf_named(product.category, version).id,
        "main_images": [{"uri": f"{SEEDED}{product.id}"}],
        "package_weight": {"value": "0.50", "unit": "KILOGRAM"},
        "package_dimensions": {"length": "20", "width": "15", "height": "8", "unit": "CENTIMETER"},
        "skus": [_sku_from_the_start(market.state.skus[sku_id]) for sku_id in product.sku_ids],
    }
    return Listing(content, audit="APPROVED", was_live=True)


def _sku_from_the_start(sku: Sku) -> dict[str, Any]:
    variant = {"id": "100000", "name": "Variant", "value_id": sku.id[-6:], "value_name": sku.name}
    return {"id": sku.id, "seller_sku": sku.seller_sku, "sales_attributes": [variant]}
