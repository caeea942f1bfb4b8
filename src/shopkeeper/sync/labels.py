"""Labels: fetched once a parcel is shipped, kept sealed, served as often as one likes, renewed on request."""

from collections.abc import Mapping, Sequence
from hashlib import sha256
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from sqlalchemy import Row, select

from ..core import tracking
from ..core.changes import Changes, Look
from ..core.parcels import PROCESSING, TO_FULFILL, Parcel
from ..core.records import Seen
from ..errors import NeedsPerson, Rejected, ShopkeeperError, TryLater
from ..store import load_parcels, write_parcels
from ..store.commit import Ended
from ..store.events import Event
from ..store.leases import Fence, hold
from ..store.load_parcels import Place
from ..store.tables import labels, pushes
from ..tiktok.wire import Request
from .entries import body_of, shop_named
from .hub import Hub
from .taking import ended, needs_person, put_down

LABEL, SLIP, BOTH = "SHIPPING_LABEL", "PACKING_SLIP", "SHIPPING_LABEL_AND_PACKING_SLIP"
KINDS = (LABEL, SLIP, BOTH)
PDF = b"%PDF-"
PLATFORMS_CARRIER = "TIKTOK"
WAIT_SECONDS = 10.0


async def label(
    hub: Hub,
    seller_id: int,
    connection_id: int,
    package_id: str,
    kind: str = LABEL,
    *,
    wait_seconds: float = WAIT_SECONDS,
) -> bytes:
    """The PDF of a label or slip: the one that is kept, without a call; else it is fetched by the lane.

    Raises Rejected with the reason where there is none to be had, TryLater where it is still being made.
    """
    kept = await opened(hub, seller_id, (connection_id, package_id), kind)
    if kept is not None:
        return kept
    body = {"connection_id": connection_id, "package_id": package_id, "kind": kind}
    event_id = await hub.command(seller_id, "parcels", "label", body)
    state, note = await hub.done(event_id, wait_seconds)
    kept = await opened(hub, seller_id, (connection_id, package_id), kind)
    if kept is not None:
        return kept
    if state == "parked":
        raise Rejected(note)
    raise TryLater(f"the label of parcel {package_id} is not here yet; try again in a moment")


async def opened(hub: Hub, seller_id: int, place: Place, kind: str) -> bytes | None:
    """A label that is kept; None where it was never fetched, or was erased."""
    row = await load_parcels.label(hub.store, seller_id, place, kind)
    if row is None or row.body_sealed is None:
        return None
    return hub.vault.open(row.body_sealed, owner(seller_id, place))


def owner(seller_id: int, place: Place) -> str:
    """Whom a sealed label belongs to."""
    return f"seller/{seller_id}/label/{place[0]}/{place[1]}"


async def zipped(hub: Hub, seller_id: int, places: Sequence[Place], kind: str = LABEL) -> bytes:
    """The documents of several parcels as one ZIP file, each named by its package."""
    target = BytesIO()
    with ZipFile(target, "w") as archive:
        for connection_id, package_id in places:
            pdf = await label(hub, seller_id, connection_id, package_id, kind)
            archive.writestr(f"{package_id}.pdf", pdf)
    return target.getvalue()


async def command(hub: Hub, fence: Fence, event: Event) -> None:
    """A person wants a label: one that is kept stays, unless it is wanted again."""
    body = body_of(event)
    kind, package_id = str(body.get("kind") or LABEL), str(body.get("package_id") or "")
    if kind not in KINDS:
        raise Rejected(f"there is no document {kind!r}; there are {', '.join(KINDS)}")
    connection = await shop_named(hub, fence, body)
    place = (connection.id, package_id)
    if not body.get("again") and await opened(hub, fence.seller_id, place, kind) is not None:
        await hub.commit(fence, Changes(), [Ended(event.id, "done", "kept already")])
        return
    number = await fetch(hub, fence, connection, (package_id, kind))
    await hub.commit(fence, printed_anew(place), [Ended(event.id, "done", f"fetched, {number}")])


async def work(hub: Hub, fence: Fence, hints: Sequence[Event]) -> None:
    """Fetch the labels that hints ask for; one that cannot be had now holds up no other."""
    for hint in hints:
        _, shop, package_id = hint.subject.split("/", 2)
        connection = await hub.connection(int(shop), fence.seller_id)
        place = (connection.id, package_id)
        try:
            kept = await opened(hub, fence.seller_id, place, LABEL)
            number = await fetch(hub, fence, connection, (package_id, LABEL)) if kept is None else "kept"
        except ShopkeeperError as error:
            if isinstance(error, NeedsPerson):
                await needs_person(hub, fence, connection.id, error)
            await hub.commit(fence, Changes(), put_down(hub, [hint], error))
            continue
        await hub.commit(fence, printed_anew(place), ended([hint], f"label {number}"))


def printed_anew(place: Place) -> Changes:
    """A label that was fetched now has the newest address."""
    return Changes(cleared=((tracking.OUTDATED, f"parcel/{place[0]}/{place[1]}"),))


async def fetch(hub: Hub, fence: Fence, connection: Row[Any], which: tuple[str, str]) -> str:
    """Fetch a document (package, kind) and keep it sealed. Answers the number on it."""
    package_id, kind = which
    shop = await hub.shops.shop(connection)
    document = await shop.parcels.document(package_id, kind)
    pdf = await downloaded(hub, document.url)
    place, now = (connection.id, package_id), hub.clock.now()
    row = {
        "connection_id": connection.id,
        "package_id": package_id,
        "kind": kind,
        "seller_id": fence.seller_id,
        "format": "PDF",
        "tracking_number": document.tracking_number,
        "body_sealed": hub.vault.seal(pdf, owner(fence.seller_id, place)),
        "digest": sha256(pdf).hexdigest(),
        "fetches": 1,
        "fetched_at": now,
    }
    async with hub.store.writing() as writing:
        await hold(writing, fence)
        await write_parcels.keep_label(writing, row)
    return document.tracking_number


async def downloaded(hub: Hub, url: str) -> bytes:
    """The document at an address that is its own key: it is asked for without any token of ours."""
    if not url.startswith(("https://", "http://")):
        raise TryLater("the answer holds no address of the label")
    answer = await hub.shops.transport.send(Request("GET", url))
    pdf: bytes = answer.body
    if answer.status != 200 or not pdf.startswith(PDF):
        raise TryLater(f"the label cannot be fetched now: HTTP {answer.status}, {len(pdf)} bytes")
    return pdf


async def wanted(
    hub: Hub, fence: Fence, known: Mapping[Place, Seen[Parcel]], seen: Sequence[Seen[Parcel]]
) -> Changes:
    """Labels of parcels that we shipped by the platform's carrier and whose number was not answered then."""
    new = {
        f"order/{one.thing.connection_id}/{packed.order_id}": one
        for one in seen
        if one.thing.status == PROCESSING
        and one.thing.shipping_type == PLATFORMS_CARRIER
        and (one.thing.place not in known or known[one.thing.place].thing.status == TO_FULFILL)
        for packed in one.thing.packed
    }
    if not new:
        return Changes()
    query = select(pushes.c.subject).where(
        pushes.c.seller_id == fence.seller_id, pushes.c.kind == "ship", pushes.c.subject.in_(new)
    )
    ours = {new[row.subject].thing.place: new[row.subject] for row in await hub.store.rows(query)}
    looks = [
        Look(place[0], "parcels", "label to be fetched", f"label/{place[0]}/{place[1]}", sight.event_id)
        for place, sight in ours.items()
        if await load_parcels.label(hub.store, fence.seller_id, place, LABEL) is None
    ]
    return Changes(looks=tuple(looks))


async def outdated(hub: Hub, fence: Fence, hints: Sequence[Event]) -> None:
    """The buyer changed the address: labels that were printed before lead to the wrong door."""
    for hint in hints:
        _, shop, order_id = hint.subject.split("/", 2)
        found = await load_parcels.labels_of_order(hub.store, fence.seller_id, (int(shop), order_id))
        old = {
            parcel.package_id: parcel
            for kept, parcel in found
            if kept.kind != SLIP and kept.fetched_at <= hint.received_at and parcel.status == PROCESSING
        }
        findings = tuple(tracking.outdated(parcel) for parcel in old.values())
        note = f"{len(old)} labels to be printed again"
        await hub.commit(fence, Changes(found=findings), ended([hint], note))


async def has_labels(hub: Hub, seller_id: int) -> bool:
    """Whether any label was ever fetched for a seller."""
    query = select(labels.c.package_id).where(labels.c.seller_id == seller_id).limit(1)
    return await hub.store.one(query) is not None
