"""Listings of TikTok Shop and what they show, in the hub's words."""

from ...core.money import minor
from ...core.records import Listing
from ...errors import Rejected
from ..channel import Level, Raw
from .moments import moment


def listings(raw: Raw, connection_id: int) -> list[Listing]:
    """The listings of a product, one for each SKU. Raises Rejected where it cannot be read."""
    try:
        return [read_listing(raw, sku, connection_id) for sku in raw.get("skus") or []]
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Rejected(
            f"product {raw.get('id', '?')} cannot be read: {type(error).__name__} {error}"
        ) from error


def read_listing(raw: Raw, sku: Raw, connection_id: int) -> Listing:
    """One SKU of a product as a listing."""
    price = sku.get("price") or {}
    currency = price.get("currency") or ""
    stopped = (sku.get("status_info") or {}).get("status") == "DEACTIVATED"
    return Listing(
        connection_id=connection_id,
        product_id=str(raw["id"]),
        sku_id=str(sku["id"]),
        sku=(sku.get("seller_sku") or "").strip(),
        title=raw.get("title") or "",
        variant=", ".join(str(one.get("value_name")) for one in sku.get("sales_attributes") or []),
        status="SKU_DEACTIVATED" if stopped else raw.get("status") or "",
        price_minor=minor(price.get("sale_price") or price.get("tax_exclusive_price") or "", currency),
        currency=currency,
        warehouses=tuple(str(one["warehouse_id"]) for one in sku.get("inventory") or []),
        updated_at=moment(raw.get("update_time") or raw.get("create_time") or 0),
    )


def levels(raw: Raw) -> list[Level]:
    """What the listings of a product show and have promised. Raises Rejected where it cannot be read."""
    try:
        return [
            Level(
                str(sku["id"]),
                (sku.get("seller_sku") or "").strip(),
                int(sku["total_available_quantity"]),
                int(sku.get("total_committed_quantity") or 0),
            )
            for sku in raw.get("skus") or []
        ]
    except (KeyError, TypeError, ValueError) as error:
        raise Rejected(
            f"the stock of product {raw.get('product_id', '?')} cannot be read: {error}"
        ) from error
