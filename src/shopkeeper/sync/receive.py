"""Webhooks: verified over the raw body, kept, and only then acknowledged."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import sha256

from sqlalchemy import select

from ..channels import platform
from ..channels.channel import App, Hint
from ..errors import NeedsPerson, Rejected
from ..store.events import Arrival
from ..store.tables import apps, connections
from .hub import Hub

BODY_BYTES_MOST = 1024 * 1024
UNUSED = "not used here"


@dataclass(slots=True)
class Sender:
    """An app that may send webhooks: its secret, and the shops that it speaks for."""

    app_id: int
    seller_id: int
    channel: str
    app: App
    connections: dict[str, int]


@dataclass(frozen=True, slots=True)
class Place:
    """One thing that a webhook points to; ``parked`` says why it cannot be worked, if it cannot.

    ``unused`` marks one of a kind that means nothing to this hub: it is kept, and nobody need look at it.
    """

    topic: str
    subject: str
    key: str
    connection_id: int | None = None
    parked: str = ""
    unused: bool = False


class Receiver:
    """Knows the apps that may send, and turns what they send into arrivals."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._senders: dict[int, Sender] = {}
        self._reading = asyncio.Lock()

    async def receive(self, app_id: int, headers: Mapping[str, str], raw_body: bytes) -> None:
        """Keep a webhook. Returns once it is on disk.

        Raises BadSignature for one that this app did not sign, with nothing kept but a count.
        """
        sender = self._senders.get(app_id) or await self._sender(app_id)
        platform(sender.channel).verify(sender.app, headers, raw_body)
        arrivals = self._arrivals(sender, raw_body)
        if any(one.state == "parked" and one.connection_id is None for one in arrivals):
            sender = await self._sender(app_id, sender)  # a shop that was connected a moment ago
            arrivals = self._arrivals(sender, raw_body)
        await self._hub.door.keep(*arrivals)

    async def _sender(self, app_id: int, known: Sender | None = None) -> Sender:
        """The app as it is now; a thousand webhooks that ask at once cost one look."""
        async with self._reading:
            newer = self._senders.get(app_id)
            if newer is None or newer is known:
                newer = self._senders[app_id] = await self._look_up(app_id)
            return newer

    async def _look_up(self, app_id: int) -> Sender:
        app = await self._hub.store.one(select(apps).where(apps.c.id == app_id))
        if app is None:
            raise NeedsPerson(f"there is no app {app_id}; the webhook address names one that is not here")
        query = select(connections.c.shop_id, connections.c.id).where(
            connections.c.app_id == app_id, connections.c.seller_id == app.seller_id
        )
        shops = {row.shop_id: row.id for row in await self._hub.store.rows(query)}
        return Sender(app_id, app.seller_id, app.channel, self._hub.shops.entrance(app), shops)

    def _arrivals(self, sender: Sender, raw_body: bytes) -> list[Arrival]:
        try:
            told = platform(sender.channel).hint(raw_body)
        except Rejected as error:
            told = Hint("unreadable webhook", (), "", digest(raw_body), self._hub.clock.now(), is_known=False)
            place = Place("other", "webhook", told.key, parked=str(error))
            return [self._arrival(sender, raw_body, told, place)]
        return [self._arrival(sender, raw_body, told, one) for one in places(told, sender.connections)]

    def _arrival(self, sender: Sender, raw_body: bytes, told: Hint, place: Place) -> Arrival:
        now = self._hub.clock.now()
        return Arrival(
            seller_id=sender.seller_id,
            topic=place.topic,
            kind="hint",
            name=told.name,
            source=f"webhook/{sender.app_id}",
            key=place.key,
            subject=place.subject,
            body=raw_body,
            occurred_at=min(told.occurred_at, now),
            received_at=now,
            connection_id=place.connection_id,
            state="done" if place.unused else "parked" if place.parked else "todo",
            note=UNUSED if place.unused else place.parked,
        )


def places(told: Hint, connections: Mapping[str, int]) -> list[Place]:
    """The things that a webhook points to, or why it points to nothing that can be worked."""
    connection_id = connections.get(told.shop_id)
    topic = told.about[0].topic if told.about else "other"
    whole = Place(topic, "webhook", told.key, connection_id)
    if not told.is_known:
        return [replace(whole, unused=True)]
    if told.shop_id and connection_id is None:
        return [replace(whole, parked=f"shop {told.shop_id} is not connected through this app")]
    if not told.shop_id and topic != "stock":
        return [replace(whole, parked="it does not say which shop it is about")]
    shops = [connection_id] if connection_id is not None else sorted(connections.values())
    things = [one for one in told.about if one.thing_id or one.kind == "connection"]
    found = [
        (shop, one.topic, "/".join(filter(None, (one.kind, str(shop), one.thing_id))))
        for shop in shops
        for one in things
    ]
    if not found:
        return [replace(whole, parked="it does not say which thing it is about")]
    return [
        Place(one_topic, subject, told.key if not nth else f"{told.key}#{nth}", shop)
        for nth, (shop, one_topic, subject) in enumerate(found)
    ]


def digest(raw_body: bytes) -> str:
    """The key of a body that has no other."""
    return sha256(raw_body).hexdigest()
