"""What tests of shipping ask of a world: both ways of delivery, the commands, what is on a label."""

from collections.abc import Mapping
from typing import Any

import pypdfium2
import zxingcpp
from sqlalchemy import select

from shopkeeper.core.parcels import Parcel
from shopkeeper.sandbox.parcels.carriers import carriers
from shopkeeper.sandbox.state import Order
from shopkeeper.store import load_parcels
from shopkeeper.store.tables import findings

from .world import World

CREATE = "fulfillment.CreatePackages.202512"
MARK = "fulfillment.markPackageAsShipped.202610"
SHIP = "fulfillment.BatchShipPackages.202309"
SPLIT = "fulfillment.SplitOrders.202309"
RENUMBER = "fulfillment.updatePackageShippingInfo.202610"
DETAIL = "fulfillment.GetPackageDetail.202309"
SEARCH = "fulfillment.SearchPackage.202309"
DOCUMENT = "fulfillment.GetPackageShippingDocument.202309"
PROVIDERS = "logistics.GetShippingProviders.202309"


def buy(
    world: World,
    connection_id: int,
    basket: Mapping[str, int],
    status: str = "AWAITING_SHIPMENT",
    by: str = "",
) -> str:
    """A buyer orders something that goes by TikTok's carrier, or by the seller's (``by="SELLER"``)."""
    return world.sandbox.place(
        world.shop_id(connection_id), dict(basket), status=status, shipping_type=by or "TIKTOK"
    )


def there(world: World, order_id: str) -> Order:
    """An order as the platform has it."""
    return world.sandbox.state.orders[order_id]


def carrier(world: World, connection_id: int, place: int = 0) -> str:
    """The name of a carrier of a shop's market."""
    return carriers(world.sandbox.shops[world.shop_id(connection_id)].region)[place].name


async def ship(world: World, connection_id: int, order_id: str, **more: Any) -> tuple[str, str]:
    """Say that an order is to be shipped. Answers what became of the command."""
    return await ship_all(world, {"connection_id": connection_id, "order_id": order_id, **more})


async def ship_all(world: World, *entries: Mapping[str, Any]) -> tuple[str, str]:
    """Say that several orders are to be shipped. Answers what became of the command."""
    world.clock.advance(1)
    event_id = await world.say("parcels", "ship", shipments=list(entries))
    await world.settle()
    return await world.hub.done(event_id, 0)


async def parcel(world: World, connection_id: int, package_id: str) -> Parcel | None:
    """Our record of a parcel."""
    place = (connection_id, package_id)
    seen = (await load_parcels.known(world.hub.store, world.seller_id, [place])).get(place)
    return seen.thing if seen else None


async def detail(world: World, kind: str) -> str:
    """What the one finding of a kind says."""
    query = select(findings.c.detail).where(findings.c.kind == kind)
    return str(await world.hub.store.scalar(query))


def scanned(pdf: bytes) -> list[str]:
    """What a scanner reads off the pages of a label."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        images = [page.render(scale=4).to_pil() for page in document]
    finally:
        document.close()
    return [code.text for image in images for code in zxingcpp.read_barcodes(image)]
