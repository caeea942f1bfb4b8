"""A global product in the markets: published there as a local product, kept like it, and its units."""

from dataclasses import replace
from typing import Any

from ...errors import Rejected
from ...tiktok.spec import operation
from ..catalogue import listing_calls, offers, tree
from ..refusals import refusal, words
from ..shop import Call, behaves
from ..state import Shop, State
from ..stock import news as stock_news
from . import rules, sellers
from .records import Copy, GlobalProduct

NO_SHOP, THERE_ALREADY, NO_SKU, NO_SKUS, TOO_FEW = 12052903, 12019212, 12052556, 12052902, 12052146
LOCAL = (
    "title", "description", "main_images", "package_weight", "package_dimensions", "product_attributes",
    "brand_id", "certifications", "size_chart", "video", "manufacturer_ids", "responsible_person_ids",
)  # fmt: skip
OF_A_SKU = ("seller_sku", "sales_attributes", "identifier_code", "extra_identifier_codes", "sku_unit_count")
GONE = ("DELETED",)


@behaves("product.PublishGlobalProduct.202309")
def publish(call: Call) -> dict[str, Any]:
    """Put a global product into markets; each tells whether it is a product there, a draft, or nothing."""
    product = sellers.open_product(call)
    made, results = [], []
    for target in call.values["publish_target"]:
        status, reasons = _publish(call, product, target)
        results.append(_result(target["region"], status, reasons))
        if status != "FAILED":
            made.append(_told(product, target["region"]))
    call.market.changes += 1
    return {"products": made, "publish_result": results}


@behaves("product.UpdateGlobalInventory.202309")
def update_inventory(call: Call) -> dict[str, Any]:
    """Set the units of SKUs by warehouse; in the markets where there is a copy they are on sale at once."""
    product, rows = sellers.open_product(call), call.values["global_skus"]
    known = {row["id"] for row in product.content["skus"]}
    if not rows or not all(row.get("inventory") for row in rows):
        raise refusal(NO_SKUS)
    if any(row["id"] not in known for row in rows):
        raise refusal(NO_SKU)
    rules.check_units(call, rows)
    for row in rows:
        _check_kept(call, product, row)
    for row in rows:
        told = {one["global_warehouse_id"]: int(one["quantity"]) for one in row["inventory"]}
        product.units[row["id"]] = units_of(call.market.state, product, row["id"]) | told
        set_units(call, product, row["id"])
    product.update_time = int(call.market.now())
    call.market.changes += 1
    return {}


def status_of(state: State, product: GlobalProduct) -> str:
    """Whether a global product is in any market."""
    if product.is_deleted:
        return "DELETED"
    live = (state.products[copy.product_id].status not in GONE for copy in product.copies.values())
    return "PUBLISHED" if any(live) else "UNPUBLISHED"


def units_of(state: State, product: GlobalProduct, sku_id: str) -> dict[str, int]:
    """The units of a SKU by warehouse: on the shelf of a copy, else as they were told."""
    units = dict(product.units.get(sku_id, {}))
    for copy in product.copies.values():
        local = state.skus.get(copy.skus.get(sku_id, ""))
        units |= {id: shelf.available for id, shelf in local.shelves.items()} if local else {}
    return units


def set_units(call: Call, product: GlobalProduct, sku_id: str) -> None:
    """Let the shelves of the copies have what was told of their warehouses."""
    state, told = call.market.state, product.units.get(sku_id, {})
    for copy in product.copies.values():
        if local := state.skus.get(copy.skus.get(sku_id, "")):
            here = {id: told[id] for id in local.shelves if id in told}
            if any(local.shelves[id].available != quantity for id, quantity in here.items()):
                rows = [{"warehouse_id": id, "quantity": quantity} for id, quantity in here.items()]
                offers.set_units(call.market, local, rows)


def sync(call: Call, product: GlobalProduct, region: str, prices: dict[str, str]) -> dict[str, Any]:
    """Let a copy be what the global product has become; answers what came of it."""
    copy = product.copies[region]
    shop, local = call.market.shop(copy.shop_id), call.market.state.products[copy.product_id]
    content = _content(product, shop)
    rows = []
    for row in content["skus"]:
        local_id = copy.skus.get(row["global_sku_id"])
        if local_id in local.sku_ids:
            price = prices.get(row.pop("global_sku_id"))
            offer = {"price": {"amount": price, "currency": shop.currency}} if price else {}
            rows.append({**row, "id": local_id, **offer})
    mode = "AS_DRAFT" if local.status == "DRAFT" else "LISTING"
    values = content | {"skus": rows, "product_id": local.id, "save_mode": mode}
    try:
        _as_local(call, "product.EditProduct.202509", shop, values)
    except Rejected as error:
        return _result(region, "FAILED", [str(error)])
    return _result(region, "DRAFT" if mode == "AS_DRAFT" else "SUCCESS", [])


def _publish(call: Call, product: GlobalProduct, target: dict[str, Any]) -> tuple[str, list[str]]:
    region = target["region"]
    shop, before = sellers.shop_in(call, region), product.copies.get(region)
    if shop is None:
        return "FAILED", [words(NO_SHOP)]
    if before and call.market.state.products[before.product_id].status not in GONE:
        return "FAILED", [words(THERE_ALREADY)]
    reasons: list[str] = []
    for mode in ("LISTING", "AS_DRAFT"):
        try:
            values = _wanted(call, product, shop, target)
            made = _as_local(call, "product.CreateProduct.202309", shop, values | {"save_mode": mode})
        except Rejected as error:
            reasons.append(str(error))
            continue
        ids = [row["related_global_sku_id"] for row in target["skus"]]
        local = [row["id"] for row in made["skus"]]
        product.copies[region] = Copy(made["product_id"], shop.id, dict(zip(ids, local, strict=True)))
        call.market.state.worldwide.copy_of[made["product_id"]] = product.id
        return ("DRAFT" if reasons else "SUCCESS"), reasons
    return "FAILED", reasons[:1]


def _wanted(call: Call, product: GlobalProduct, shop: Shop, target: dict[str, Any]) -> dict[str, Any]:
    """The content with what a target says of prices, units and those who answer for the product."""
    content = _content(product, shop)
    rows = {row.pop("global_sku_id"): row for row in content["skus"]}
    skus = []
    for wanted in target["skus"]:
        if wanted["related_global_sku_id"] not in rows:
            raise refusal(NO_SKU)
        if not wanted.get("price"):
            raise refusal(12052424)
        row, stock = rows[wanted["related_global_sku_id"]], wanted.get("inventory") or {}
        told = product.units.get(wanted["related_global_sku_id"], {})
        warehouse_id = stock.get("warehouse_id") or shop.warehouse_id
        quantity = int(stock.get("quantity") or told.get(warehouse_id, 0))
        units = [{"warehouse_id": warehouse_id, "quantity": quantity}]
        more = {"fees": wanted["fees"]} if wanted.get("fees") else {}
        skus.append({**row, "price": wanted["price"], "inventory": units, **more})
    parties = {
        name: target[name] for name in ("manufacturer_ids", "responsible_person_ids") if target.get(name)
    }
    return content | parties | {"skus": skus}


def _content(product: GlobalProduct, shop: Shop) -> dict[str, Any]:
    """What a local copy has of the global product, in the market's version of the tree."""
    content = product.content
    number = content["category_id"]
    if tree.version_of(number) == "v1":
        number = number.removeprefix("1")
    version = tree.default_version(shop.region)
    named = {name: content[name] for name in LOCAL if content.get(name) is not None}
    skus = [
        {name: row[name] for name in OF_A_SKU if row.get(name) is not None} | {"global_sku_id": row["id"]}
        for row in content["skus"]
    ]
    category = {"category_id": number if version == "v2" else f"1{number}", "category_version": version}
    return named | category | {"skus": skus}


def _as_local(call: Call, id: str, shop: Shop, values: dict[str, Any]) -> dict[str, Any]:
    """What a shop in the market would do by itself."""
    act = listing_calls.create if "Create" in id else listing_calls.edit
    return act(replace(call, operation=operation(id), values=values, at_shop=shop))


def _check_kept(call: Call, product: GlobalProduct, row: dict[str, Any]) -> None:
    """Units may not be set below what campaigns keep of a copy's."""
    told = {one["global_warehouse_id"]: int(one["quantity"]) for one in row["inventory"]}
    for copy in product.copies.values():
        local = call.market.state.skus.get(copy.skus.get(row["id"], ""))
        if local is None:
            continue
        after = sum(told.get(id, shelf.available) for id, shelf in local.shelves.items())
        if after < stock_news.locked(call.market.state, local):
            raise refusal(TOO_FEW)


def _told(product: GlobalProduct, region: str) -> dict[str, Any]:
    copy = product.copies[region]
    rows = {row["id"]: row for row in product.content["skus"]}
    return {
        "id": copy.product_id,
        "region": region,
        "shop_id": copy.shop_id,
        "skus": [
            {
                "id": local_id,
                "related_global_sku_id": sku_id,
                "seller_sku": rows[sku_id].get("seller_sku") or "",
                "sale_attributes": [
                    {"id": one["id"], "value_id": one["value_id"]}
                    for one in rows[sku_id].get("sales_attributes") or []
                ],
            }
            for sku_id, local_id in copy.skus.items()
        ],
    }


def _result(region: str, status: str, reasons: list[str]) -> dict[str, Any]:
    return {"region": region, "status": status, "fail_reasons": [{"message": one} for one in reasons]}
