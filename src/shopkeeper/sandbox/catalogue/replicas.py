"""A product copied into the seller's shops in other markets, each copy listed and reviewed there."""

from typing import Any

from ...errors import Rejected
from ..market import Market
from ..refusals import refusal
from ..shop import Call, behaves
from ..state import Product, Shop
from ..stock.parts import make_up
from . import listings, prerequisites, review, sku_rules, tree
from .products import check_status, own_product
from .rules import Sheet, check

EXCLUSIVE = "EXCLUSIVE"
REPLICATED, NO_SHOP, THERE_ALREADY, NO_CATEGORY = 51, 12052903, 12019212, 12052446
LOCAL_FIELDS = ("certifications", "manufacturer_ids", "responsible_person_ids", "product_attributes")


@behaves("product.ReplicateProduct.202507")
def replicate(call: Call) -> dict[str, Any]:
    """Copy a product to each market that is named; what cannot be copied is told, market by market."""
    source, errors = own_product(call), []
    check_status(source, not_in=("DRAFT", "FREEZE", "DELETED"))
    for target in call.values.get("replicate_target") or []:
        try:
            copied = _copy(call, source, target)
            _tell(call.market, source, copied.id, target["region"], [])
        except Rejected as error:
            told = {"code": int(error.code or 0), "message": str(error)}
            errors.append({**told, "detail": {"region": target.get("region") or ""}})
            _tell(call.market, source, "", target.get("region") or "", [str(error)])
    return {"errors": errors}


@behaves("product.GetGlobalReplicatedProducts.202507")
def replicas(call: Call) -> dict[str, Any]:
    """The copies of a product, each with its status."""
    state = call.market.state
    copies = state.catalogue.replicas.get(own_product(call).id, {})
    products = [(region, state.products[product_id]) for region, product_id in copies.items()]
    return {
        "replicated_products": [
            {"product_id": one.id, "product_status": one.status, "region": region, "shop_id": one.shop_id}
            for region, one in products
        ]
    }


@behaves("product.GetGlobalListingRules.202507")
def rules(call: Call) -> dict[str, Any]:
    """How products may be in several markets: as copies, with units of their own or those of the source."""
    places = [
        {"region": shop.region, "warehouse_id": one.id}
        for shop in call.market.state.shops.values()
        for one in shop.warehouses
    ]
    own = {"local_warehouse_id": call.shop.warehouse_id, "associated_warehouses": places}
    method = "GLOBAL_PUBLISHING" if call.market.state.desk.sells_globally else "LOCAL_REPLICATION"
    return {
        "listing_methods": [method],
        "inventory_rules": [own | {"allocation_mode": mode} for mode in (EXCLUSIVE, "SHARED")],
    }


def _copy(call: Call, source: Product, target: dict[str, Any]) -> Product:
    market, region = call.market, target.get("region") or ""
    reached = (market.state.shops[shop_id] for shop_id in call.grant.shop_ids)
    shop = next((one for one in reached if one.region == region), None)
    if shop is None:
        raise refusal(NO_SHOP)
    known = market.state.catalogue.replicas.setdefault(source.id, {})
    if region in known or region == call.shop.region:
        raise refusal(THERE_ALREADY)
    mode = target.get("inventory_mode") or call.values.get("inventory_mode") or EXCLUSIVE
    content = _content(market, source, shop, target if mode == EXCLUSIVE else _of_its_own(target))
    version = tree.default_version(region)
    leaf = tree.tree(version).get(content["category_id"])
    if leaf is None or (leaf.regions and region not in leaf.regions):
        raise refusal(NO_CATEGORY)
    check(Sheet(market, shop, leaf, content, {}), (prerequisites.met, *sku_rules.LISTED))
    product = listings.create(market, shop, listings.written(market, content))
    listings.own(market, product).replica_of = source.id
    _remember(market, source, product, mode)
    known[region] = product.id
    listings.set_status(market, product, "PENDING")
    review.submit(market, product)
    return product


def _of_its_own(target: dict[str, Any]) -> dict[str, Any]:
    """A target whose SKUs say nothing of units."""
    rows = [
        {name: value for name, value in row.items() if name != "inventory"}
        for row in target.get("skus") or []
    ]
    return target | {"skus": rows}


def _remember(market: Market, source: Product, product: Product, mode: str) -> None:
    """Which SKU each one was copied from; with shared units it has those of the source, wherever they lie."""
    state = market.state
    for copy_id, source_id in zip(product.sku_ids, source.sku_ids, strict=True):
        state.catalogue.sources[copy_id] = source_id
        if mode != EXCLUSIVE:
            state.catalogue.shared[copy_id] = source_id
            state.skus[copy_id].shelves.clear()
            make_up(state, state.skus[copy_id])


def _content(market: Market, source: Product, shop: Shop, target: dict[str, Any]) -> dict[str, Any]:
    """What is published at home, with what the target says of prices, units and papers."""
    home = listings.listing_of(market, source).content
    local = {name: target[name] for name in LOCAL_FIELDS if target.get(name)}
    names = {row.get("source_sku_id"): row for row in target.get("skus") or []}
    rows = []
    for row in home["skus"]:
        wanted = names.get(row["id"], {})
        price = wanted.get("price")
        offer = {"price": price} if price else {}
        least = 0 if market.settings.zero_stock_accepted else 1
        units = wanted.get("inventory") or [{"warehouse_id": shop.warehouse_id, "quantity": least}]
        own = {name: value for name, value in row.items() if name != "id"}
        rows.append(
            {
                **own,
                **offer,
                "inventory": units,
                "seller_sku": wanted.get("seller_sku") or row.get("seller_sku"),
            }
        )
    return {
        **home,
        **local,
        "category_id": tree.in_market(home["category_id"], shop.region),
        "brand_id": home.get("brand_id") or "",
        "skus": rows,
    }


def _tell(market: Market, source: Product, product_id: str, region: str, reasons: list[str]) -> None:
    result = "FAILED" if reasons else "SUCCESS"
    copy = {"product_id": product_id, "region": region, "result": result}
    news = {"replicated_product": copy | {"fail_reasons": [{"message": one} for one in reasons]}}
    market.announce(source.shop_id, REPLICATED, news | {"source_product_id": source.id})
