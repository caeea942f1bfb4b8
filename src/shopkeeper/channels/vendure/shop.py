"""One Vendure store, read and written over its Admin API."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ...errors import Unsupported
from ..channel import Aftersales, Change, Money, Offer, Parcels, Raw
from . import documents
from .client import VendureClient
from .goods import Rules, is_tracked, product_raw, rules, stands, threshold
from .moments import moment
from .orders import order_raw
from .placing import VendurePlacing

PAGE = 100


@dataclass(frozen=True, slots=True)
class VendureShop:
    """One Vendure store, over its client; ``chosen`` is what the seller chose for it."""

    client: VendureClient
    chosen: Mapping[str, str]

    @property
    def parcels(self) -> Parcels:
        """A store's own parcels are its people's; those of placed orders come with the orders."""
        raise Unsupported("Vendure tells of parcels with their orders only")

    @property
    def aftersales(self) -> Aftersales:
        """Vendure has no requests of buyers."""
        raise Unsupported("Vendure has no cancellations or returns to be answered")

    @property
    def money(self) -> Money:
        """Vendure pays nothing out."""
        raise Unsupported("Vendure has no statements")

    @property
    def placing(self) -> VendurePlacing:
        """Orders of other shops that are placed there."""
        return VendurePlacing(self.client, self.chosen)

    async def fetch_orders(self, order_ids: Sequence[str]) -> list[Raw]:
        """At most 50 orders; a basket, or one that the store does not know, is left out."""
        answer = await self.client.ask(documents.ORDERS, ids=list(order_ids), take=PAGE)
        return [order_raw(one) for one in answer["orders"]["items"] if one["orderPlacedAt"]]

    async def changed_orders(self, since: datetime) -> AsyncIterator[Change]:
        """Orders placed or changed at or after ``since``.

        Quirk (2026-11, Vendure 3.7.3): ``updatedAt`` stays as it was when an order moves on to another
        state, and when a parcel is made for it. So orders that are open are read again with each poll.
        https://docs.vendure.io/reference/graphql-api/admin/object-types#order
        """
        async for one in self._pages(documents.CHANGED_ORDERS, "orders", since):
            yield Change(str(one["id"]), max(moment(one["updatedAt"]), moment(one["orderPlacedAt"])))

    async def changed_products(self, since: datetime) -> AsyncIterator[Change]:
        """Products that were changed, or a variant of which was, at or after ``since``."""
        async for one in self._pages(documents.CHANGED_PRODUCTS, "products", since):
            yield Change(str(one["id"]), moment(one["updatedAt"]))
        async for one in self._pages(documents.CHANGED_VARIANTS, "productVariants", since):
            yield Change(str(one["productId"]), moment(one["updatedAt"]))

    async def fetch_products(self) -> AsyncIterator[Raw]:
        """Every product with its variants."""
        known = await self.rules()
        async for one in self._pages(documents.PRODUCTS, "products"):
            yield product_raw(one, known)

    async def fetch_product(self, product_id: str, sku_ids: Sequence[str] = ()) -> Raw | None:
        """One product with its variants; None where the store has it no more."""
        found = await self._some_products([product_id])
        return found[0] if found else None

    async def fetch_levels(self, product_ids: Sequence[str]) -> list[Raw]:
        """The stock of the variants of some products."""
        return [{**one, "product_id": one["id"]} for one in await self._some_products(product_ids)]

    async def push_offers(self, offers: Sequence[Offer]) -> Mapping[str, str]:
        """Set what variants show: on hand is that, and what is allocated, and what is never sold.

        Vendure has no compare-and-set: what its buyers order between our read and our write, a few
        thousandths of a second, is put right by the next read back.
        """
        async with self.client.writing:
            known = await self.rules()
            answer = await self.client.ask(
                documents.VARIANTS, ids=[one.sku_id for one in offers], take=len(offers)
            )
            there = {str(one["id"]): one for one in answer["productVariants"]["items"]}
            refused = {one.sku_id: why for one in offers if (why := fault(one, there, known))}
            changes = [to_show(one, there[one.sku_id], known) for one in offers if one.sku_id not in refused]
            if changes:
                await self.client.ask(documents.SET_STOCK, input=changes)
        return refused

    async def hear(self, address: str) -> None:
        """Vendure sends no webhooks of its own."""
        raise Unsupported("Vendure sends no webhooks; it is asked in turn")

    async def rules(self) -> Rules:
        """How the store keeps its stock, and where."""
        return rules(await self.client.ask(documents.CHANNEL), self.chosen.get("location", ""))

    async def _some_products(self, product_ids: Sequence[str]) -> list[Raw]:
        known = await self.rules()
        answer = await self.client.ask(documents.SOME_PRODUCTS, ids=list(product_ids), take=PAGE)
        return [product_raw(one, known) for one in answer["products"]["items"]]

    async def _pages(
        self, document: str, field: str, since: datetime | None = None
    ) -> AsyncIterator[dict[str, Any]]:
        after = {"since": since.isoformat()} if since else {}
        seen = 0
        while True:
            page = (await self.client.ask(document, skip=seen, take=PAGE, **after))[field]
            for one in page["items"]:
                yield one
            seen += len(page["items"])
            if not page["items"] or seen >= page["totalItems"]:
                return


def fault(offer: Offer, there: Mapping[str, Raw], known: Rules) -> str:
    """Why a variant cannot be made to show a quantity, if so."""
    variant = there.get(offer.sku_id)
    if variant is None:
        return "the store has no such variant any more"
    if not is_tracked(variant, known.tracks):
        return "the store does not track its inventory, so it sells without end; have it tracked"
    least = threshold(variant, known.threshold)
    if to_show(offer, variant, known)["stockLevels"][0]["stockOnHand"] < 0:
        return f"the store sells {-least} units that are not there; set its out-of-stock threshold to 0"
    return ""


def to_show(offer: Offer, variant: Raw, known: Rules) -> dict[str, Any]:
    """The variant's stock in the location that is kept, with which it shows what is offered."""
    _, allocated = stands(variant, [offer.warehouse_id])
    on_hand = offer.quantity + allocated + threshold(variant, known.threshold)
    return {
        "id": offer.sku_id,
        "stockLevels": [{"stockLocationId": offer.warehouse_id, "stockOnHand": on_hand}],
    }
