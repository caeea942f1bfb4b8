"""Local products that were there first and become the copies of a global product; what a copy tells of it."""

from typing import Any

from ...errors import Rejected
from ..refusals import refusal
from ..shop import Call, behaves
from ..state import State
from . import sellers
from .records import Copy, GlobalProduct

NO_PRODUCT, NOT_YOURS, THERE_ALREADY, NO_SKU = 12052032, 12052048, 12019212, 12052556
OTHERS_SKU, GONE = 12052557, 12052901


@behaves("product.BindLocalProducts.202503")
def bind(call: Call) -> dict[str, Any]:
    """Let local products be the copies of a global one; each tells what came of it."""
    product, results = sellers.open_product(call), []
    for row in call.values.get("local_products") or []:
        region, reasons = "", []
        try:
            region = _bind(call, product, row)
        except Rejected as error:
            reasons = [{"code": int(error.code or 0), "message": str(error)}]
        told = {"local_product_id": row.get("id") or "", "region": region, "fail_reasons": reasons}
        results.append(told | {"status": "FAILED" if reasons else "SUCCESS"})
    call.market.changes += 1
    return {"bind_results": results}


def association(state: State, product_id: str) -> dict[str, Any]:
    """Of which global product a local one is the copy, SKU by SKU; nothing for any other."""
    product = state.worldwide.products.get(state.worldwide.copy_of.get(product_id, ""))
    found = [one for one in product.copies.values() if one.product_id == product_id] if product else []
    if product is None or product.is_deleted or not found:
        return {}
    pairs = [
        {"global_sku_id": one, "local_sku_id": local, "sales_attribute_mappings": []}
        for one, local in found[0].skus.items()
    ]
    return {"global_product_id": product.id, "sku_mappings": pairs}


def _bind(call: Call, product: GlobalProduct, row: dict[str, Any]) -> str:
    state = call.market.state
    local = state.products.get(row.get("id") or "")
    if local is None:
        raise refusal(NO_PRODUCT)
    region = state.shops[local.shop_id].region
    if local.shop_id not in {shop.id for shop in sellers.shops_of(call)}:
        raise refusal(NOT_YOURS)
    if local.status in ("DELETED", "FREEZE"):
        raise refusal(GONE)
    if region in product.copies or association(state, local.id):
        raise refusal(THERE_ALREADY)
    pairs = {one.get("global_sku_id") or "": one.get("id") or "" for one in row.get("skus") or []}
    if not pairs or not pairs.keys() <= {one["id"] for one in product.content["skus"]}:
        raise refusal(NO_SKU)
    if not set(pairs.values()) <= set(local.sku_ids):
        raise refusal(OTHERS_SKU)
    product.copies[region] = Copy(local.id, local.shop_id, pairs)
    state.worldwide.copy_of[local.id] = product.id
    product.update_time = int(call.market.now())
    return region
