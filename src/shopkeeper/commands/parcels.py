"""``shopkeeper parcels``: what is due, shipping it, labels, carriers, and where parcels are."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from cyclopts import App, Parameter
from sqlalchemy import select

from ..errors import NeedsPerson
from ..settings import Settings, read_settings
from ..store.tables import connections, providers, scans
from ..store.tables import parcels as table
from ..sync.hub import Hub
from ..sync.labels import BOTH, LABEL, SLIP, opened
from ..sync.to_ship import ToShip, to_ship
from .common import (
    AsJson,
    SettingsFile,
    carried_out,
    connection_named,
    console,
    only_seller,
    show,
    with_hub,
)
from .shipping import all_ready, carried_through, entries_for, parcels_named

parcels = App(name="parcels", help="Parcels: what is due, shipping it, labels, carriers, where they are.")
Shop = Annotated[str, Parameter(help="Only one shop: its name, number, region or TikTok's shop id.")]
DOCUMENTS = {"label": LABEL, "slip": SLIP, "both": BOTH}


@parcels.command
def due(*, shop: Shop = "", as_json: AsJson = False, settings: SettingsFile = None) -> None:
    """List the orders that have not left, the most urgent first, and why those wait that must.

    Times are those of each order's shop.

    Examples: `shopkeeper parcels due`, `shopkeeper parcels due --shop GB --json`
    """

    async def look(hub: Hub) -> list[dict[str, Any]]:
        seller_id, chosen = await whose(hub, shop)
        return [due_row(one) for one in await to_ship(hub.store, seller_id, chosen)]

    show(with_hub(look, settings), as_json, "Nothing waits to be shipped.")


async def whose(hub: Hub, shop: str) -> tuple[int, int | None]:
    """The seller, and the shop where one is named."""
    seller_id = await only_seller(hub)
    return seller_id, await connection_named(hub, seller_id, shop) if shop else None


def due_row(one: ToShip) -> dict[str, Any]:
    """An order that waits, its clocks in its shop's zone."""
    zone = ZoneInfo(one.timezone)
    clocks = {"ship_by": one.order.ship_by_at, "cancelled_at": one.order.cancel_by_at}
    return {
        "order": one.order.order_id,
        "shop": one.shop,
        "state": one.shipment or one.readiness.word,
        "lines": len(one.readiness.line_ids) or len(one.order.lines),
        "carrier": "your own" if one.order.shipping_type == "SELLER" else "TikTok's",
        **{name: at and f"{at.astimezone(zone):%Y-%m-%d %H:%M %Z}" for name, at in clocks.items()},
        "why": one.why,
    }


@parcels.command(name="list")
def listed(
    *,
    status: str = "",
    shop: Shop = "",
    most: int = 50,
    as_json: AsJson = False,
    settings: SettingsFile = None,
) -> None:
    """List parcels, the last that changed first.

    Examples: `shopkeeper parcels list`, `shopkeeper parcels list --status FULFILLING --json`

    Parameters
    ----------
    status
        Only those in one of TikTok's states: TO_FULFILL, PROCESSING, FULFILLING, COMPLETED or CANCELLED.
    most
        How many at most.
    """

    async def look(hub: Hub) -> list[dict[str, Any]]:
        seller_id, chosen = await whose(hub, shop)
        query = (
            select(table, connections.c.name.label("shop"))
            .join(connections, connections.c.id == table.c.connection_id)
            .where(table.c.seller_id == seller_id)
            .order_by(table.c.updated_at.desc(), table.c.package_id)
            .limit(most)
        )
        query = query.where(table.c.status == status) if status else query
        query = query.where(table.c.connection_id == chosen) if chosen else query
        return [parcel_row(row) for row in await hub.store.rows(query)]

    show(with_hub(look, settings), as_json, "No parcels.")


def parcel_row(row: Any) -> dict[str, Any]:
    """A parcel in a list."""
    return {
        "parcel": row.package_id,
        "shop": row.shop,
        "status": row.exception or row.status,
        "units": row.units,
        "carrier": row.provider,
        "number": row.tracking_number,
        "scanned": row.scanned_at,
        "scan": row.scan,
    }


Every = Annotated[bool, Parameter(name="--all", negative="", help="All that may leave by TikTok's carrier.")]
OwnCarrier = Annotated[
    str, Parameter(help="Your own carrier, by name or id; `shopkeeper parcels providers` lists them.")
]
OwnNumber = Annotated[str, Parameter(help="Its tracking number.")]
Lines = Annotated[tuple[str, ...], Parameter(help="Only these lines of the one order.")]
Handover = Annotated[
    Literal["", "PICKUP", "DROP_OFF"], Parameter(help="How TikTok's carrier gets the parcel.")
]
Weight = Annotated[
    int, Parameter(help="The weight of the parcel, where TikTok shall not take that of the products.")
]


@parcels.command
def ship(
    *orders: str,
    every: Every = False,
    shop: Shop = "",
    carrier: OwnCarrier = "",
    number: OwnNumber = "",
    line: Lines = (),
    handover: Handover = "",
    weight_grams: Weight = 0,
    as_json: AsJson = False,
    settings: SettingsFile = None,
) -> int:
    """Ship orders, with TikTok's carrier or your own; each refusal is told. Ends with 1 if there was one.

    Examples: `shopkeeper parcels ship 577828281214600001`, `shopkeeper parcels ship --all`,
    `shopkeeper parcels ship 577828281214600001 --carrier UPS --number 1Z999AA10123456784`

    Parameters
    ----------
    orders
        Their order numbers.
    """
    if bool(orders) == every:
        raise NeedsPerson("name the orders to ship, or say --all")
    said = {"provider": carrier, "tracking_number": number, "line_ids": list(line), "handover": handover}
    more = {name: value for name, value in {**said, "weight_grams": weight_grams}.items() if value}
    if len(orders) != 1 and (carrier or number or line):
        raise NeedsPerson("a carrier, a number or lines belong to one order: ship it by itself")
    chosen = read_settings(settings)
    rows = with_hub(lambda hub: shipped(hub, chosen, orders, shop, more), settings)
    show(rows, as_json)
    return int(any(row["outcome"] in ("refused", "not shipped") for row in rows))


async def shipped(
    hub: Hub, chosen: Settings, orders: Sequence[str], shop: str, more: Mapping[str, Any]
) -> list[dict[str, Any]]:
    """Ship orders, or all that may leave where none is named; what became of each."""
    seller_id, only = await whose(hub, shop)
    found = await (entries_for(hub, seller_id, orders, only) if orders else all_ready(hub, seller_id, only))
    body = {"shipments": [{**one, **more} for one in found]}
    event_id = await hub.command(seller_id, "parcels", "ship", body, by="cli")
    return await carried_through(hub, chosen, event_id, len(found))


@parcels.command
def split(order: str, *group: str, shop: Shop = "", settings: SettingsFile = None) -> None:
    """Put lines of an order into packages of their own, where the market wants that before shipping.

    Example: `shopkeeper parcels split 577828281214600001 57782001,57782002 57782003`

    Parameters
    ----------
    order
        The order's number.
    group
        The lines of each new package, parted by commas; the other lines stay where they are.
    """
    groups = [one.split(",") for one in group]

    async def body(hub: Hub, seller_id: int, only: int | None) -> dict[str, Any]:
        [entry] = await entries_for(hub, seller_id, [order], only)
        return {**entry, "groups": groups}

    say("split", body, shop, settings)


@parcels.command
def renumber(
    parcel: str, number: str, *, carrier: str = "", shop: Shop = "", settings: SettingsFile = None
) -> None:
    """Correct the tracking number of a parcel of your own carrier; TikTok takes that once, within 72 hours.

    Example: `shopkeeper parcels renumber 1152890000000000001 1Z999AA10123456784`

    Parameters
    ----------
    parcel
        Its package, its present number or its order.
    number
        The right tracking number.
    carrier
        Another carrier, by name or id.
    """

    async def body(hub: Hub, seller_id: int, only: int | None) -> dict[str, Any]:
        [(connection_id, package_id, _), *_] = await parcels_named(hub, seller_id, [parcel])
        said = {"provider": carrier} if carrier else {}
        return {"connection_id": connection_id, "package_id": package_id, "tracking_number": number, **said}

    say("tracking", body, shop, settings)


def say(name: str, body: Any, shop: str, settings: Path | None) -> None:
    """Have the hub carry a command out, and say what came of it."""
    chosen = read_settings(settings)

    async def told(hub: Hub) -> str:
        seller_id, only = await whose(hub, shop)
        given = await body(hub, seller_id, only)
        return await carried_out(hub, chosen, await hub.command(seller_id, "parcels", name, given, by="cli"))

    console.print(with_hub(told, settings))


@parcels.command
def label(
    *names: str,
    to: Path = Path(),
    kind: Literal["label", "slip", "both"] = "label",
    again: bool = False,
    settings: SettingsFile = None,
) -> None:
    """Write the labels of parcels as PDF files; those that are kept are not fetched again unless you say so.

    Examples: `shopkeeper parcels label 577828281214600001`, `shopkeeper parcels label US967057231420 --again`

    Parameters
    ----------
    names
        Packages, tracking numbers or orders.
    to
        The folder to write to.
    kind
        The label, the packing slip, or both on one page after the other.
    again
        Fetch it anew, for example after the address has changed.
    """
    chosen = read_settings(settings)

    async def written(hub: Hub) -> list[Path]:
        seller_id = await only_seller(hub)
        files = []
        for connection_id, package_id, number in await parcels_named(hub, seller_id, names):
            place = (connection_id, package_id)
            if again or await opened(hub, seller_id, place, DOCUMENTS[kind]) is None:
                body = {"connection_id": connection_id, "package_id": package_id, "kind": DOCUMENTS[kind]}
                command = await hub.command(seller_id, "parcels", "label", {**body, "again": again}, by="cli")
                await carried_out(hub, chosen, command)
            pdf = await opened(hub, seller_id, place, DOCUMENTS[kind])
            files.append(write(to, f"{number or package_id}-{kind}.pdf", pdf))
        return files

    for file in with_hub(written, settings):
        console.print(f"{file}", highlight=False)


def write(folder: Path, name: str, pdf: bytes | None) -> Path:
    """A label in a file. Raises NeedsPerson where there is none yet, or the folder cannot be written."""
    if pdf is None:
        raise NeedsPerson(f"{name} is not here yet: TikTok is still making it. Try again in a moment.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(pdf)
    except OSError as error:
        raise NeedsPerson(f"{folder / name} cannot be written: {error.strerror}") from None
    return folder / name


@parcels.command(name="providers")
def carriers(shop: str, *, as_json: AsJson = False, settings: SettingsFile = None) -> None:
    """List the carriers that a shop knows, for a carrier of your own.

    Example: `shopkeeper parcels providers "Glow Lab US"`

    Parameters
    ----------
    shop
        Its name, its number here, its region or TikTok's shop id.
    """
    chosen = read_settings(settings)

    async def look(hub: Hub) -> list[dict[str, Any]]:
        seller_id = await only_seller(hub)
        connection_id = await connection_named(hub, seller_id, shop)
        body = {"connection_id": connection_id}
        await carried_out(hub, chosen, await hub.command(seller_id, "parcels", "carriers", body, by="cli"))
        query = select(providers.c.name, providers.c.provider_id).where(
            providers.c.connection_id == connection_id
        )
        rows = await hub.store.rows(query.distinct().order_by(providers.c.name))
        return [{"carrier": row.name, "id": row.provider_id} for row in rows]

    show(with_hub(look, settings), as_json, "No order tells yet in which way this shop delivers.")


@parcels.command
def track(order: str, *, shop: Shop = "", as_json: AsJson = False, settings: SettingsFile = None) -> None:
    """Ask now what carriers report of an order's parcels, and list it, the newest first.

    Example: `shopkeeper parcels track 577828281214600001`

    Parameters
    ----------
    order
        The order's number.
    """
    chosen = read_settings(settings)

    async def look(hub: Hub) -> list[dict[str, Any]]:
        seller_id, only = await whose(hub, shop)
        [entry] = await entries_for(hub, seller_id, [order], only)
        await carried_out(hub, chosen, await hub.command(seller_id, "parcels", "follow", entry, by="cli"))
        query = (
            select(scans)
            .where(scans.c.connection_id == entry["connection_id"], scans.c.order_id == order)
            .order_by(scans.c.scanned_at.desc(), scans.c.code.desc())
        )
        rows = await hub.store.rows(query)
        return [{"at": r.scanned_at, "number": r.tracking_number, "report": r.description} for r in rows]

    show(with_hub(look, settings), as_json, "No carrier has reported anything yet.")
