"""Global products through the Open API: written, found, read, changed, deleted."""

from dataclasses import replace
from typing import Any

from ...errors import Rejected
from ..catalogue import listings, moves, pictures, tree
from ..catalogue.product_fields import attribute_told, paper_told
from ..catalogue.search import check_times, page_of
from ..gateway.older import project
from ..refusals import refusal
from ..shop import Call, behaves
from ..state import State
from . import publishing, rules, sellers
from .records import Copy, GlobalProduct

MOST_DELETED, TOO_MANY = 20, 12019120
PASSED_ON = (
    "external_global_product_id", "manufacturer", "manufacturer_ids", "package_dimensions", "package_weight",
    "responsible_person_ids", "video", "title", "description",
)  # fmt: skip
OF_A_SKU = (
    "external_global_sku_id", "extra_identifier_codes", "identifier_code", "price", "sku_unit_count",
    "global_quantity",
)  # fmt: skip


@behaves("product.CreateGlobalProduct.202309")
def create(call: Call) -> dict[str, Any]:
    """A new global product, in no market yet."""
    sellers.check_permission(call)
    rules.check(call, call.values, set())
    now = int(call.market.now())
    product = GlobalProduct(call.market.new_id("global-product"), {}, now, now)
    _put(call, product, call.values)
    call.market.state.worldwide.products[product.id] = product
    return {"global_product_id": product.id, "global_skus": _skus_told(product)}


@behaves("product.GetGlobalProduct.202309")
def get(call: Call) -> dict[str, Any]:
    """A global product, with its copies in the markets."""
    product, market = sellers.own_product(call), call.market
    content = product.content
    leaf = tree.tree(tree.version_of(content["category_id"]))[content["category_id"]]
    told: dict[str, Any] = {name: content[name] for name in PASSED_ON if content.get(name) is not None}
    if image := (content.get("size_chart") or {}).get("image"):
        told["size_chart"] = {"image": pictures.shown(market, image["uri"])}
    elif content.get("size_chart"):
        told["size_chart"] = {"template": content["size_chart"]["template"]}
    told |= {
        "id": product.id,
        "global_seller_id": call.grant.open_id,
        "create_time": product.create_time,
        "update_time": product.update_time,
        "source_locale": content.get("source_locale") or "en-US",
        "category": {"id": content["category_id"]},
        "brand": {"id": content.get("brand_id") or ""},
        "main_images": [pictures.shown(market, row["uri"]) for row in content["main_images"]],
        "product_attributes": [attribute_told(leaf, row) for row in content.get("product_attributes") or []],
        "certifications": [paper_told(market, row) for row in content.get("certifications") or []],
        "skus": [_sku(call, product, row) for row in content["skus"]],
        "products": [_copy(market.state, product, region) for region in product.copies],
    }
    return project(call.operation.answer, told)


@behaves("product.SearchGlobalProducts.202312")
def search(call: Call) -> dict[str, Any]:
    """A page of the seller's global products."""
    check_times(call.values)
    rows = [
        (one.create_time, one.id, _summary(call.market.state, one))
        for one in call.market.state.worldwide.products.values()
        if _fits(call, one)
    ]
    return page_of(call, "global_products", rows)


@behaves("product.EditGlobalProduct.202309")
def edit(call: Call) -> dict[str, Any]:
    """Overwrite a global product, and its copies with it; each market tells what came of it."""
    return _changed(call, sellers.open_product(call), call.values)


@behaves("product.PartialEditGlobalProduct.202509")
def edit_partly(call: Call) -> dict[str, Any]:
    """Change what is named of a global product; the rest stays as it is."""
    product = sellers.open_product(call)
    named = {row["id"]: row for row in call.values.get("skus") or [] if row.get("id")}
    new = [row for row in call.values.get("skus") or [] if not row.get("id")]
    if named.keys() - {row["id"] for row in product.content["skus"]}:
        raise refusal(rules.NO_SKU)
    kept = [{**row, **named.get(row["id"], {})} for row in product.content["skus"]]
    values = {**product.content, **call.values, "skus": [*kept, *new]}
    values["category_version"] = tree.version_of(values["category_id"])
    return _changed(replace(call, values=values), product, values)


@behaves("product.DeleteGlobalProducts.202309")
def delete(call: Call) -> dict[str, Any]:
    """Delete global products; which of them cannot be is told one by one."""
    sellers.check_permission(call)
    ids = list(call.values["global_product_ids"])
    if len(ids) > MOST_DELETED:
        raise refusal(TOO_MANY)
    errors = []
    for id in ids:
        product = call.market.state.worldwide.products.get(id)
        if product is None or product.is_deleted:
            refused = refusal(sellers.NO_SUCH)
            told = {"code": int(refused.code), "message": str(refused)}
            errors.append({**told, "detail": {"global_product_id": id}})
        else:
            _delete(call, product)
    return {"errors": errors}


@behaves("product.CheckGlobalProductListing.202404")
def judge(call: Call) -> dict[str, Any]:
    """Whether a global product would be taken; nothing is kept. No newer version has this call."""
    values = call.values | {"category_version": tree.version_of(call.values["category_id"])}
    try:
        rules.check(replace(call, values=values), values, set())
    except Rejected as error:
        return {"check_result": "FAIL", "fail_reasons": [{"message": str(error)}]}
    return {"check_result": "PASS", "fail_reasons": []}


def _put(call: Call, product: GlobalProduct, values: dict[str, Any]) -> None:
    """Let values be the content; the units stand apart from it."""
    rows = [dict(row) for row in values["skus"]]
    for row in rows:
        row["id"] = row.get("id") or call.market.new_id("global-sku")
        if stock := row.pop("inventory", None):
            product.units[row["id"]] = {one["global_warehouse_id"]: int(one["quantity"]) for one in stock}
        row.pop("sale_prices", None)
    kept = {name: value for name, value in values.items() if name not in ("global_product_id", "skus")}
    product.content = listings.written(call.market, kept | {"skus": rows})
    product.update_time = int(call.market.now())
    call.market.changes += 1


def _changed(call: Call, product: GlobalProduct, values: dict[str, Any]) -> dict[str, Any]:
    rules.check(call, values, {row["id"] for row in product.content["skus"]})
    prices = {row.get("id"): row.get("sale_prices") or [] for row in values["skus"]}
    before = {id: dict(units) for id, units in product.units.items()}
    _put(call, product, values)
    results = [
        publishing.sync(call, product, region, _local_prices(prices, region)) for region in product.copies
    ]
    for sku_id, units in product.units.items():
        if units != before.get(sku_id):
            publishing.set_units(call, product, sku_id)
    return {"global_skus": _skus_told(product), "publish_results": results}


def _local_prices(prices: dict[Any, list[dict[str, Any]]], region: str) -> dict[str, str]:
    return {
        sku_id: str(one["amount"])
        for sku_id, rows in prices.items()
        for one in rows
        if one["region"] == region
    }


def _delete(call: Call, product: GlobalProduct) -> None:
    product.is_deleted = True
    product.update_time = int(call.market.now())
    call.market.changes += 1
    if call.market.settings.deleted_with_copies:
        for copy in product.copies.values():
            shop = call.market.shop(copy.shop_id)
            moves.delete(replace(call, values={"product_ids": [copy.product_id]}, at_shop=shop))


def _fits(call: Call, product: GlobalProduct) -> bool:
    values = call.values
    codes = values.get("seller_skus")
    own = {row.get("seller_sku") or "" for row in product.content["skus"]}
    times = all(
        (values.get(f"{name}_ge") or 0) <= getattr(product, name) <= (values.get(f"{name}_le") or 2**62)
        for name in ("create_time", "update_time")
    )
    status = values.get("status") in (None, "", publishing.status_of(call.market.state, product))
    return times and status and (not codes or bool(own & set(codes)))


def _summary(state: State, product: GlobalProduct) -> dict[str, Any]:
    rows = product.content["skus"]
    return {
        "id": product.id,
        "title": product.content["title"],
        "status": publishing.status_of(state, product),
        "create_time": product.create_time,
        "update_time": product.update_time,
        "skus": [{"id": row["id"], "seller_sku": row.get("seller_sku") or ""} for row in rows],
    }


def _skus_told(product: GlobalProduct) -> list[dict[str, Any]]:
    return [
        {
            "id": row["id"],
            "seller_sku": row.get("seller_sku") or "",
            "external_global_sku_id": row.get("external_global_sku_id") or "",
            "sales_attributes": [
                {"id": one["id"], "value_id": one["value_id"]} for one in row.get("sales_attributes") or []
            ],
        }
        for row in product.content["skus"]
    ]


def _sku(call: Call, product: GlobalProduct, row: dict[str, Any]) -> dict[str, Any]:
    attributes = []
    for one in row.get("sales_attributes") or []:
        told = {name: one.get(name) or "" for name in ("id", "name", "value_id", "value_name")}
        if one.get("sku_img"):
            told["sku_img"] = pictures.shown(call.market, one["sku_img"]["uri"])
        attributes.append(told)
    units = publishing.units_of(call.market.state, product, row["id"])
    stock = [{"global_warehouse_id": id, "quantity": quantity} for id, quantity in units.items()]
    told = {name: row[name] for name in OF_A_SKU if row.get(name) is not None}
    return told | {
        "id": row["id"],
        "seller_sku": row.get("seller_sku") or "",
        "inventory": stock,
        "sales_attributes": attributes,
    }


def _copy(state: State, product: GlobalProduct, region: str) -> dict[str, Any]:
    copy: Copy = product.copies[region]
    attributes = {row["id"]: row.get("sales_attributes") or [] for row in product.content["skus"]}
    return {
        "id": copy.product_id,
        "region": region,
        "sku_mappings": [
            {
                "global_sku_id": sku_id,
                "local_sku_id": local_id,
                "sales_attribute_mappings": [
                    {
                        "global_attribute_id": one["id"],
                        "global_value_id": one["value_id"],
                        "local_attribute_id": one["id"],
                        "local_value_id": one["value_id"],
                    }
                    for one in attributes.get(sku_id, [])
                ],
            }
            for sku_id, local_id in copy.skus.items()
            if local_id in state.skus
        ],
    }
