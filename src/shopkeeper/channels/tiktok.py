"""TikTok Shop in the hub's words."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from ..core.money import minor
from ..core.records import Line, Listing, Order
from ..errors import Rejected
from ..tiktok.client import AsyncShopClient
from .channel import Change, Hint, Level, Offer, Raw

ORDERS_A_CALL = 50
PAGE_SIZE = 100
LONGEST_ID = 200
UNREADABLE = (msgspec.MsgspecError, ValueError, TypeError, AttributeError, OverflowError, RecursionError)
LONGEST_ID = 200

# What a webhook points to: (topic, name, the field of its body that says which thing).
# https://partner.tiktokshop.com/docv2/page/tts-webhooks-overview
WEBHOOKS: dict[int, tuple[str, str, str]] = {
    1: ("orders", "order status changed", "order_id"),
    3: ("orders", "recipient address changed", "order_id"),
    5: ("catalogue", "product status changed", "product_id"),
    6: ("connections", "deauthorised", ""),
    7: ("connections", "authorisation ends soon", ""),
    11: ("orders", "cancellation changed", "order_id"),
    12: ("orders", "return changed", "order_id"),
    15: ("catalogue", "product changed", "product_id"),
    16: ("catalogue", "product created", "product_id"),
    27: ("stock", "inventory status changed", "product_id"),
    37: ("catalogue", "product audit changed", "product_id"),
    71: ("stock", "inventory changed", "product_id"),
}
EVENTS_WANTED = (
    "ORDER_STATUS_CHANGE",
    "RECIPIENT_ADDRESS_UPDATE",
    "PACKAGE_UPDATE",
    "PRODUCT_STATUS_CHANGE",
    "SELLER_DEAUTHORIZATION",
    "UPCOMING_AUTHORIZATION_EXPIRATION",
    "CANCELLATION_STATUS_CHANGE",
    "RETURN_STATUS_CHANGE",
    "PRODUCT_INFORMATION_CHANGE",
    "PRODUCT_CREATION",
    "PRODUCT_AUDIT_STATUS_CHANGE",
)
ABOUT = {"orders": "order", "catalogue": "product", "stock": "product"}


@dataclass(frozen=True, slots=True)
class TikTokShop:
    """One authorised TikTok shop, over the client."""

    client: AsyncShopClient

    async def fetch_orders(self, order_ids: Sequence[str]) -> list[Raw]:
        """At most 50 orders in one call. https://partner.tiktokshop.com/docv2/page/get-order-detail-202507"""
        answer = await self.client.fetch("order.GetOrderDetail.202507", {"ids": list(order_ids)})
        return list(answer.get("orders") or [])

    async def changed_orders(self, since: datetime) -> AsyncIterator[Change]:
        """Orders by their last change, oldest first."""
        values: dict[str, Any] = {
            "page_size": PAGE_SIZE,
            "sort_field": "update_time",
            "sort_order": "ASC",
            "update_time_ge": int(since.timestamp()),
        }
        async for page in self._pages("order.GetOrderList.202309", values):
            for raw in page.get("orders") or []:
                yield Change(str(raw["id"]), moment(raw["update_time"]))

    async def fetch_products(self) -> AsyncIterator[Raw]:
        """Every product, a page of 100 at a time."""
        async for page in self._pages("product.SearchProducts.202502", {"page_size": PAGE_SIZE}):
            for raw in page.get("products") or []:
                yield raw

    async def fetch_product(self, product_id: str) -> Raw:
        """One product with its variants."""
        answer: Raw = await self.client.fetch("product.GetProduct.202309", {"product_id": product_id})
        return answer

    async def fetch_levels(self, product_ids: Sequence[str]) -> list[Raw]:
        """Available and committed quantities of the SKUs of some products."""
        answer = await self.client.fetch("product.InventorySearch.202309", {"product_ids": list(product_ids)})
        return list(answer.get("inventory") or [])

    async def push_offers(self, offers: Sequence[Offer]) -> Mapping[str, str]:
        """Set the quantities of a product's SKUs. A SET is absolute, so it may be repeated.

        Quirk (2026-11, inventory/update): an answer with code 0 may still refuse each SKU, in ``errors``.
        https://partner.tiktokshop.com/docv2/page/update-inventory-202309
        """
        skus = [
            {"id": one.sku_id, "inventory": [{"warehouse_id": one.warehouse_id, "quantity": one.quantity}]}
            for one in offers
        ]
        values = {"product_id": offers[0].product_id, "skus": skus}
        answer = await self.client.fetch("product.UpdateInventory.202309", values)
        refused = answer.get("errors") or []
        return {str((error.get("detail") or {}).get("sku_id", "")): reason(error) for error in refused}

    async def hear(self, address: str) -> None:
        """Register the address for every webhook that means something here."""
        for name in EVENTS_WANTED:
            await self.client.fetch(
                "event.UpdateShopWebhook.202309", {"address": address, "event_type": name}
            )

    async def _pages(self, operation: str, values: dict[str, Any]) -> AsyncIterator[dict[str, Any]]:
        token = ""
        while True:
            page = await self.client.fetch(operation, {**values, **({"page_token": token} if token else {})})
            yield page
            token = page.get("next_page_token") or ""
            if not token:
                return


def reason(error: Mapping[str, Any]) -> str:
    """Why a SKU was refused, with TikTok's code."""
    extra = [str(one.get("message")) for one in (error.get("detail") or {}).get("extra_errors") or []]
    return f"{error.get('message')} ({error.get('code')})" + (": " + "; ".join(extra) if extra else "")


def moment(seconds: Any) -> datetime:
    """Unix seconds as an aware time."""
    return datetime.fromtimestamp(int(seconds), UTC)


def moment_or_none(seconds: Any) -> datetime | None:
    """Unix seconds as an aware time; 0 or nothing is None."""
    return moment(seconds) if seconds and int(seconds) > 0 else None


def order(raw: Raw, connection_id: int, timezone: str) -> Order:
    """An order in the hub's words. Raises Rejected where a field that TikTok always sends is missing."""
    try:
        return read_order(raw, connection_id, ZoneInfo(timezone))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Rejected(
            f"order {raw.get('id', '?')} cannot be read: {type(error).__name__} {error}"
        ) from error


def read_order(raw: Raw, connection_id: int, zone: ZoneInfo) -> Order:
    """An order, field by field; days are those of the shop's zone."""
    payment = raw["payment"]
    currency = payment["currency"]
    paid_at = moment_or_none(raw.get("paid_time"))
    goods = minor(payment.get("original_total_product_price", ""), currency) - minor(
        payment.get("seller_discount", ""), currency
    )
    return Order(
        connection_id=connection_id,
        order_id=str(raw["id"]),
        status=raw["status"],
        currency=currency,
        total_minor=minor(payment.get("total_amount", ""), currency),
        goods_minor=goods,
        lines=tuple(read_line(one, currency) for one in raw["line_items"]),
        created_at=moment(raw["create_time"]),
        paid_at=paid_at,
        paid_day=paid_at.astimezone(zone).date().isoformat() if paid_at else None,
        ship_by_at=moment_or_none(
            raw.get("tts_sla_time") or raw.get("rts_sla_time") or raw.get("shipping_due_time")
        ),
        # Quirk (2026-11, order): cancel_order_sla_time is called deprecated, and is still what is sent.
        # https://partner.tiktokshop.com/docv2/page/order-api-overview
        cancel_by_at=moment_or_none(raw.get("collection_due_time") or raw.get("cancel_order_sla_time")),
        collected_at=moment_or_none(raw.get("collection_time") or raw.get("delivery_time")),
        updated_at=moment(raw["update_time"]),
        place=place(raw.get("recipient_address") or {}),
        is_sample=bool(raw.get("is_sample_order")),
        cancel_reason=raw.get("cancel_reason") or "",
    )


def read_line(raw: Raw, currency: str) -> Line:
    """A line, which is one unit; its currency is the order's where it names none."""
    return Line(
        line_id=str(raw["id"]),
        sku=(raw.get("seller_sku") or "").strip(),
        product_id=str(raw["product_id"]),
        sku_id=str(raw["sku_id"]),
        title=raw.get("product_name") or "",
        variant=raw.get("sku_name") or "",
        status=raw.get("display_status") or "",
        price_minor=minor(raw.get("sale_price", ""), raw.get("currency") or currency),
    )


def place(address: Raw) -> str:
    """Where an order goes, without anything that names a person: city and state, else the postcode's area."""
    names = {one.get("address_level"): one.get("address_name") for one in address.get("district_info") or []}
    parts = [names.get(level) for level in ("L3", "L2", "L1")]
    return ", ".join(str(one) for one in parts if one)[:60]


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


class Told(msgspec.Struct):
    """What of a webhook says where to look; the whole of it is kept as it came."""

    type: int = 0
    tts_notification_id: str = ""
    shop_id: str | int = ""
    timestamp: int = 0
    data: dict[str, Any] | None = None


READ = msgspec.json.Decoder(Told, strict=False).decode


def hint(raw_body: bytes) -> Hint:
    """What a webhook points to. An unknown kind has the topic ``other``: kept and shown, never dropped.

    Raises Rejected where the body cannot be read.
    """
    try:
        return pointed(READ(raw_body), raw_body)
    except UNREADABLE as error:
        raise Rejected(f"the webhook cannot be read: {error}") from None


def pointed(told: Told, raw_body: bytes) -> Hint:
    """What a webhook's words point to; raises ValueError and its like where they make no sense."""
    fields = told.data or {}
    topic, name, field = WEBHOOKS.get(told.type, ("other", f"webhook type {told.type}", ""))
    subjects: tuple[str, ...] = (str(fields[field]),) if field and fields.get(field) else ()
    if told.type == 4:
        topic, name, subjects = "orders", "packages changed", orders_of_packages(fields)
    # Quirk (2026-11, webhook 3): it may come without tts_notification_id; the body itself is its key then.
    # https://partner.tiktokshop.com/docv2/page/3-recipient-address-update
    key = told.tts_notification_id or sha256(raw_body).hexdigest()
    shop_id = str(told.shop_id or "")
    for one in (shop_id, key, *subjects):
        if len(one) > LONGEST_ID or not one.isprintable():
            raise ValueError("it names something by an id that no id looks like")
    return Hint(topic, name, subjects, shop_id, key, moment(told.timestamp))


def orders_of_packages(fields: Raw) -> tuple[str, ...]:
    """The orders that a package webhook names."""
    packages = fields.get("package_list") or []
    return tuple(
        dict.fromkeys(str(one) for package in packages for one in package.get("order_id_list") or [])
    )
