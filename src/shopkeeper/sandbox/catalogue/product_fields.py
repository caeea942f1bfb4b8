"""A product in full, as the Open API tells of it: what is published, waits for review, or is a draft."""

from typing import Any

from ..market import Market
from ..money.amounts import written
from ..state import Product, Sku
from ..warehouses.calls import BY_SELLER, DELIVERY_OPTION
from . import advice, combos, combos_told, families, listings, mirrors, pictures, selling, tree
from .attributes import attribute_of, value_name
from .records import Listing
from .rules import KNOWN_BRANDS

PASSED_ON = (
    "package_weight", "package_dimensions", "manufacturer_ids", "responsible_person_ids", "video",
    "external_product_id", "is_cod_allowed", "is_pre_owned", "is_not_for_sale", "is_blind_box",
    "minimum_order_quantity", "shipping_insurance_requirement", "shipping_template_id", "search_terms",
    "key_product_features", "selling_format", "scheduled_sale", "primary_combined_product_id",
)  # fmt: skip
"""Told as they were written."""
ALSO_IN_LISTS = ("scheduled_sale", "selling_format")
NOT_YET = ("PENDING", "FAILED", "SCHEDULED")
OF_A_SKU = (
    "external_sku_id", "external_urls", "extra_identifier_codes", "identifier_code", "pre_sale", "fees",
    "sku_unit_count", "sku_weight", "sku_dimensions", "external_list_prices", "list_price",
)  # fmt: skip


def overview(market: Market, product: Product) -> dict[str, Any]:
    """What the search and the detail both tell."""
    listing = listings.listing_of(market, product)
    rows = {row["id"]: row for row in listing.content["skus"]}
    return {
        "id": product.id,
        "title": product.title,
        "status": product.status,
        "audit": {"status": listing.audit, "pre_approved_reasons": _waits_for(listing)},
        "skus": [_sku(market, product, rows.get(id, {"id": id})) for id in product.sku_ids],
        "create_time": product.create_time,
        "update_time": product.update_time,
        "is_not_for_sale": bool(listing.content.get("is_not_for_sale")),
        "recommended_categories": [],
        "listing_quality_tier": advice.tier(listing.content),
        "integrated_platform_statuses": mirrors.statuses(market.state, product),
        "has_draft": listing.draft is not None,
        "product_families": _families(market, product),
        **{name: listing.content[name] for name in ALSO_IN_LISTS if listing.content.get(name)},
    }


def in_full(market: Market, product: Product, content: dict[str, Any] | None = None) -> dict[str, Any]:
    """All that is known of a product: as published, or as another content of it would be."""
    listing = listings.listing_of(market, product)
    told = content or listing.content
    fields = overview(market, product) | _told(market, told)
    fields |= {
        "description": product.description,
        "product_status": "INITIAL" if product.status in NOT_YET else product.status,
        "audit_failed_reasons": _failed(listing),
        "is_replicated": bool(listing.replica_of),
        "product_types": _types(market, product, listing),
        "delivery_options": _options(told),
        "skus": [_full_sku(market, product, row) for row in told["skus"]],
    }
    if content:
        fields |= {"title": content["title"], "description": content.get("description") or ""}
    return fields


def _told(market: Market, content: dict[str, Any]) -> dict[str, Any]:
    state, version = market.state.catalogue, tree.version_of(content["category_id"])
    leaf = tree.tree(version).get(content["category_id"]) or tree.leaf_named("Other", version)
    fields: dict[str, Any] = {name: content[name] for name in PASSED_ON if content.get(name) is not None}
    fields["category_chains"] = [
        {"id": one.id, "parent_id": one.parent_id, "local_name": one.name, "is_leaf": one.is_leaf}
        for one in tree.chain(leaf, version)
    ]
    fields["main_images"] = [pictures.shown(market, row["uri"]) for row in content.get("main_images") or []]
    told = content.get("product_attributes") or []
    fields["product_attributes"] = [attribute_told(leaf, row) for row in told]
    fields["certifications"] = [paper_told(market, row) for row in content.get("certifications") or []]
    if brand_id := content.get("brand_id"):
        own = state.brands.get(brand_id)
        fields["brand"] = {"id": brand_id, "name": own.name if own else KNOWN_BRANDS.get(brand_id, "")}
    if chart := content.get("size_chart"):
        fields["size_chart"] = _chart(market, chart)
    return fields


def _options(content: dict[str, Any]) -> list[dict[str, Any]]:
    """The ways in which it is sent: those that the listing names, else all."""
    named = content.get("delivery_option_ids") or []
    ways = (DELIVERY_OPTION, BY_SELLER)
    return [
        {"id": id, "name": name, "is_available": True} for id, name, _ in ways if not named or id in named
    ]


def _chart(market: Market, chart: dict[str, Any]) -> dict[str, Any]:
    image = chart.get("image")
    shown = {"image": pictures.shown(market, image["uri"])} if image else {}
    return shown | ({"template": chart["template"]} if chart.get("template") else {})


def attribute_told(leaf: tree.Category, row: dict[str, Any]) -> dict[str, Any]:
    """An attribute with the names of its values."""
    known = attribute_of(leaf, row["id"])
    values = [
        {"id": value.get("id") or "", "name": value.get("name") or value_name(known, value.get("id") or "")}
        for value in row.get("values") or []
    ]
    return {"id": row["id"], "name": known.name if known else "", "values": values}


def paper_told(market: Market, row: dict[str, Any]) -> dict[str, Any]:
    """A certificate with where its pages can be seen."""
    known = market.state.catalogue.attachments
    return {
        "id": row["id"],
        "title": "Test report",
        "images": [pictures.shown(market, picture["uri"]) for picture in row.get("images") or []],
        "files": [
            {
                "id": one.id,
                "name": one.name,
                "format": one.format,
                "urls": [f"https://files.example/{one.id}"],
            }
            for one in (known[file["id"]] for file in row.get("files") or [])
        ],
        "expiration_date": row.get("expiration_date") or 0,
    }


def _sku(market: Market, product: Product, row: dict[str, Any]) -> dict[str, Any]:
    currency, sku = market.shop(product.shop_id).currency, market.state.skus.get(row["id"])
    status = selling.status_of(market.state, row["id"])
    shown = {"id": row["id"], "seller_sku": row.get("seller_sku") or "", "status_info": status}
    if row.get("pre_sale"):
        shown["pre_sale"] = row["pre_sale"]
    if listed := market.state.catalogue.list_prices.get(row["id"]):
        shown["list_price"] = {"amount": written(listed, currency), "currency": currency}
    return shown | (_offer(market, sku, currency) if sku else _wanted_offer(row, currency))


def _offer(market: Market, sku: Sku, currency: str) -> dict[str, Any]:
    price = written(sku.price_minor, currency)
    return {
        "seller_sku": sku.seller_sku,
        "price": {"currency": currency, "sale_price": price, "tax_exclusive_price": price},
        "inventory": [
            {"warehouse_id": warehouse_id, "quantity": shelf.available, **_wait(market, sku.id, warehouse_id)}
            for warehouse_id, shelf in sku.shelves.items()
        ],
    }


def _wait(market: Market, sku_id: str, warehouse_id: str) -> dict[str, int]:
    wait = market.state.catalogue.waits.get(f"{sku_id}/{warehouse_id}")
    return {"backorder_quantity": wait.backorders, "handling_time": wait.handling_days} if wait else {}


def _wanted_offer(row: dict[str, Any], currency: str) -> dict[str, Any]:
    """Of a SKU that comes to be when the product is approved."""
    amount = str((row.get("price") or {}).get("amount") or (row.get("price") or {}).get("sale_price") or "")
    price = {"currency": currency, "sale_price": amount, "tax_exclusive_price": amount}
    return {"price": price, "inventory": row.get("inventory") or []}


def _full_sku(market: Market, product: Product, row: dict[str, Any]) -> dict[str, Any]:
    attributes = []
    for one in row.get("sales_attributes") or []:
        told = {name: one.get(name) or "" for name in ("id", "name", "value_id", "value_name")}
        if one.get("sku_img"):
            told["sku_img"] = pictures.shown(market, one["sku_img"]["uri"])
        if one.get("supplementary_sku_images"):
            more = one["supplementary_sku_images"]
            told["supplementary_sku_images"] = [pictures.shown(market, each["uri"]) for each in more]
        attributes.append(told)
    passed_on = {name: row[name] for name in OF_A_SKU if row.get(name) is not None}
    if limit := listings.listing_of(market, product).content.get("purchase_order_quantity_limit"):
        passed_on["purchase_order_quantity_limit"] = limit
    if source_id := market.state.catalogue.sources.get(row["id"]):
        passed_on["global_listing_policy"] = _policy(market, row["id"], source_id)
    if made_of := combos_told.told(market, row["id"]):
        passed_on["combined_skus"] = made_of
    return _sku(market, product, row) | passed_on | {"sales_attributes": attributes}


def _types(market: Market, product: Product, listing: Listing) -> list[str]:
    target = ["GPR_TARGET_PRODUCT"] if listing.replica_of else []
    return combos.types_of(market.state, product) + target


def _families(market: Market, product: Product) -> list[dict[str, Any]]:
    """Guess: the combined listings that a product is in are its families."""
    found = families.of_product(market.state, product.id)
    return [{"id": one.id, "products": [{"id": id} for id in one.product_ids]} for one in found]


def _policy(market: Market, sku_id: str, source_id: str) -> dict[str, Any]:
    """Where a SKU was copied from, and whose units it sells."""
    source = market.state.skus[source_id]
    shop_id = market.state.products[source.product_id].shop_id
    return {
        "inventory_type": "SHARED" if sku_id in market.state.catalogue.shared else "EXCLUSIVE",
        "price_sync": False,
        "replicate_source": {"product_id": source.product_id, "shop_id": shop_id, "sku_id": source_id},
    }


def _waits_for(listing: Listing) -> list[str]:
    return ["KYC_PENDING"] if listing.audit == "PRE_APPROVED" else []


def _failed(listing: Listing) -> list[dict[str, Any]]:
    if not listing.reasons:
        return []
    suggestions = ["Leave out what is named, then hand the product in again."]
    told = {"listing_platform": "TIKTOK_SHOP", "position": "PRODUCT", "reasons": listing.reasons}
    return [told | {"suggestions": suggestions}]
