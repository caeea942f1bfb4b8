"""What the platform says of the seller: their state, and the shops that belong together."""

from typing import Any

from ..shop import Call, behaves

ACTIVE, INACTIVE = "ACTIVE", "INACTIVE"  # guess: the words are not documented


@behaves("seller.GetSellerStatus.202508")
def status(call: Call) -> dict[str, Any]:
    """Whether the seller and each of their shops may trade."""
    state = call.market.state
    shops = [state.shops[shop_id] for shop_id in call.grant.shop_ids]
    told = {
        "seller_status": _word(state.seller_active),
        "partner_channel": "",
        "tax_form_status": "",
        "shop_statuses": [{"shop_id": shop.id, "shop_status": _word(shop.active)} for shop in shops],
    }
    return {"seller_status_data": told}


@behaves("seller.getShopGroupAndRelatedShops.202601")
def group(call: Call) -> dict[str, Any]:
    """The seller's shops across markets, as one group."""
    state = call.market.state
    rows = [
        {
            "seller_id": call.grant.open_id,
            "shop_id": shop.id,
            "shop_name": shop.name,
            "shop_region": shop.region,
        }
        for shop in (state.shops[shop_id] for shop_id in call.grant.shop_ids)
    ]
    named = {"shop_group_name": call.grant.seller or state.seller_name, "source": "SELLER"}
    return {"shop_group_data": {"shop_group": named, "shops": rows}}


@behaves("seller.SyncCollections.202508")
def collections(call: Call) -> dict[str, Any]:
    """Take the collections of the seller's web shop; those with products that are not here are named."""
    state, failed = call.market.state, []
    for row in call.values.get("collections") or []:
        named = [state.products.get(one.get("tts_product_id") or "") for one in row.get("products") or []]
        if any(product is None or product.shop_id not in call.grant.shop_ids for product in named):
            failed.append(row.get("id") or "")
            continue
        state.desk.collections[row.get("id") or ""] = row
        call.market.changes += 1
    return {"failed_info": {"ids": failed}}


def _word(active: bool) -> str:
    return ACTIVE if active else INACTIVE
