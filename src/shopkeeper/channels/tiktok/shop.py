"""One authorised TikTok shop, read and written over the client."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ...errors import Rejected, Unsupported
from ...tiktok.client import AsyncShopClient
from ..channel import Change, Offer, Placing, Raw
from .aftersales import TikTokAftersales
from .moments import moment
from .money import TikTokMoney
from .parcels import TikTokParcels
from .webhooks import EVENTS_WANTED

PAGE_SIZE = 100
SEARCH_PRODUCTS = "product.SearchProducts.202502"
HIDDEN, HIDDEN_STATUSES, SKUS_A_SEARCH = "12052901", ("FREEZE", "DELETED"), 10


@dataclass(frozen=True, slots=True)
class TikTokShop:
    """One authorised TikTok shop, over the client."""

    client: AsyncShopClient

    @property
    def parcels(self) -> TikTokParcels:
        """Its parcels."""
        return TikTokParcels(self.client)

    @property
    def aftersales(self) -> TikTokAftersales:
        """Its cancellations and returns."""
        return TikTokAftersales(self.client)

    @property
    def placing(self) -> Placing:
        """Buyers order in a TikTok shop, and nobody else."""
        raise Unsupported("no orders are placed in a TikTok shop")

    @property
    def money(self) -> TikTokMoney:
        """Its statements and payments."""
        return TikTokMoney(self.client)

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
        async for page in self._pages(SEARCH_PRODUCTS, {"page_size": PAGE_SIZE}):
            for raw in products_of(page):
                yield raw

    def changed_products(self, since: datetime) -> AsyncIterator[Change]:
        """TikTok tells of changed products by webhooks."""
        raise Unsupported("TikTok Shop tells of changed products itself")

    async def fetch_product(self, product_id: str, sku_ids: Sequence[str] = ()) -> Raw | None:
        """One product with its variants; of one that is frozen or deleted what lists say of it, or None.

        Quirk (2026-11, get-product): it refuses what is frozen or deleted, and does not say which it is.
        https://partner.tiktokshop.com/docv2/page/get-product-202309
        """
        try:
            answer: Raw = await self.client.fetch("product.GetProduct.202309", {"product_id": product_id})
        except Rejected as error:
            if str(error.code) != HIDDEN:
                raise
            return await self._hidden(product_id, sku_ids[:SKUS_A_SEARCH])
        return answer

    async def _hidden(self, product_id: str, sku_ids: Sequence[str]) -> Raw | None:
        """A product as the lists of what is frozen and what is deleted have it."""
        for status in HIDDEN_STATUSES if sku_ids else ():
            values = {"page_size": PAGE_SIZE, "status": status, "sku_ids": list(sku_ids)}
            rows = [raw async for page in self._pages(SEARCH_PRODUCTS, values) for raw in products_of(page)]
            if found := next((raw for raw in rows if str(raw["id"]) == product_id), None):
                return found
        return None

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

    async def heard(self) -> Mapping[str, str]:
        """The address that each registered kind of webhook goes to, by the kind's name."""
        answer = await self.client.fetch("event.GetShopWebhooks.202309", {})
        return {str(one["event_type"]): str(one["address"]) for one in answer.get("webhooks") or []}

    async def _pages(self, operation: str, values: dict[str, Any]) -> AsyncIterator[dict[str, Any]]:
        token = ""
        while True:
            page = await self.client.fetch(operation, {**values, **({"page_token": token} if token else {})})
            yield page
            token = page.get("next_page_token") or ""
            if not token:
                return


def products_of(page: Raw) -> list[Raw]:
    """The products of a page."""
    return list(page.get("products") or [])


def reason(error: Mapping[str, Any]) -> str:
    """Why a SKU was refused, with TikTok's code."""
    extra = [str(one.get("message")) for one in (error.get("detail") or {}).get("extra_errors") or []]
    return f"{error.get('message')} ({error.get('code')})" + (": " + "; ".join(extra) if extra else "")
