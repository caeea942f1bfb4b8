"""Webhooks on their way: signed, sent at least once, tried again by the platform's schedule, then dropped."""

import asyncio
import heapq
from collections.abc import Awaitable, Callable, Container, Iterator
from itertools import chain, islice
from typing import Any

import msgspec

from ...errors import Rejected
from ...tiktok.spec import events
from ...tiktok.wire import webhook_signature
from .. import ids
from ..faults import OUTAGE, WEBHOOK_FAULTS
from ..settings import Settings
from ..state import Delivery, State

Post = Callable[[str, dict[str, str], bytes], Awaitable[int]]
"""Sends a body with headers to an address and answers the HTTP status, 0 where none came."""

Waiting = tuple[float, int, Delivery]
"""When a webhook is due, and a number that keeps the order."""

KEPT = 1000
ANSWERED = (200, 401)
SELLER_INVENTORY, BY_SELLER = 68, ("INVENTORY_CHANGED", "seller_open_id")
UNNAMED = {kind for kind, event in events().items() if not event.notified}
"""Kinds that come without an id of their own."""


def described(kind: int) -> tuple[str, str]:
    """The name of a kind of webhook, and whose it is."""
    # Quirk (2026-11, webhook 68): announced for sellers with what 71 carries, and listed nowhere.
    # https://partner.tiktokshop.com/docv2/page/tts-webhooks-overview
    return BY_SELLER if kind == SELLER_INVENTORY else (events()[kind].name, events()[kind].owner)


class Outbox:
    """What is to be delivered and what was: a queue for each address, so that none waits for another's."""

    def __init__(self, state: State, settings: Settings) -> None:
        self.state, self.settings = state, settings
        self._queues: dict[str, list[Waiting]] = {}
        self._number = 0
        self._in_hand: dict[str, Delivery] = {}
        self.queued: Callable[[], None] = lambda: None
        """Called when something is put in a queue."""
        for delivery in state.pending:
            self._push(delivery)

    def announce(
        self, shop_id: str, kind: int, payload: dict[str, Any], now: float, only: str | None = None
    ) -> None:
        """Queue an event of a shop to every app (or the one named) that has an address for it."""
        for app_key, address in self._addresses(shop_id, kind):
            if only in (None, app_key):
                self._queue((app_key, shop_id, kind, address), payload, now)

    def announce_to_creator(self, open_id: str, kind: int, payload: dict[str, Any], now: float) -> None:
        """Queue an event of a creator to every app that the creator has let in."""
        grants = [one for one in self.state.grants if one.open_id == open_id and not one.revoked]
        for app_key in dict.fromkeys(grant.app_key for grant in grants):
            if address := self.state.apps[app_key].webhook_url:
                self._queue((app_key, open_id, kind, address), payload, now)

    def announce_to_seller(self, shop_id: str, kind: int, payload: dict[str, Any], now: float) -> None:
        """Queue an event of a seller, about one of the shops, to every app that the seller has let in."""
        for app_key, address in self._addresses(shop_id, kind):
            reaching = (one for one in self.state.grants if one.app_key == app_key and not one.revoked)
            open_id = next(one.open_id for one in reaching if shop_id in one.shop_ids)
            self._queue((app_key, open_id, kind, address), payload, now)

    def _queue(self, whom: tuple[str, str, int, str], payload: dict[str, Any], now: float) -> None:
        """Queue one webhook to one address, subject to the faults in force, under the name of its owner."""
        app_key, shop_id, kind, address = whom
        name, owner = described(kind)
        fault = self.state.strike(WEBHOOK_FAULTS, name, shop_id, now)
        number = self.state.next_number("notification")
        notification = ids.platform_id(self.state.seed, "notification", number)
        named = {"tts_notification_id": notification} if kind not in UNNAMED else {}
        envelope = {"type": kind, **named, owner: shop_id, "timestamp": int(now)}
        body = msgspec.json.encode({**envelope, "data": payload}).decode()
        if fault and fault.kind == "drop":
            self._close(Delivery(notification, app_key, shop_id, kind, address, body, now, now), "lost")
            return
        late = fault.seconds or 30.0 if fault and fault.kind == "delay" else 0.0
        if fault and fault.kind == "reorder":
            late = ids.chance(self.state.seed, "reorder", number) * (fault.seconds or 5.0)
        if fault and fault.kind == OUTAGE:
            late = fault.wait_seconds(now)
        for copy in range(2 if fault and fault.kind == "double" else 1):
            place = f"{notification}-{copy + 1}" if copy else notification
            self._push(Delivery(place, app_key, shop_id, kind, address, body, now, now + late))

    async def deliver(self, post: Post, now: float, at_once: int = 1) -> int:
        """Send all that is due, ``at_once`` of them together; returns how many were acknowledged."""
        acknowledged = 0
        while batch := list(islice(self.take(now), at_once)):
            statuses = await asyncio.gather(*(self.send(post, delivery) for delivery in batch))
            for delivery, status in zip(batch, statuses, strict=True):
                acknowledged += self.settle(delivery, status, now)
        return acknowledged

    def take(self, now: float, full: Container[str] = ()) -> Iterator[Delivery]:
        """What is due, the earliest first, but for full addresses; each is in hand until it is settled."""
        while True:
            queues = [queue for address, queue in self._queues.items() if queue and address not in full]
            first = min(queues, default=None, key=_head)
            if first is None or first[0][0] > now:
                return
            delivery = heapq.heappop(first)[2]
            if self._goes_on(delivery):
                self._in_hand[delivery.id] = delivery
                yield delivery

    async def send(self, post: Post, delivery: Delivery) -> int:
        """Sign a webhook and post it; answers the HTTP status, 0 where none came."""
        app, body = self.state.apps[delivery.app_key], delivery.body.encode()
        signature = webhook_signature(app.key, app.secret, body)
        headers = {"Content-Type": "application/json", "Authorization": signature}
        return await post(delivery.address, headers, body)

    def settle(self, delivery: Delivery, status: int, now: float) -> bool:
        """Note what came of a try: done, tried again later, or given up; answers whether it is done."""
        self._in_hand.pop(delivery.id, None)
        delivery.tries = [*delivery.tries, (now, status)]
        delays = self.settings.retry_after_seconds
        if status in ANSWERED:
            self._close(delivery, "delivered" if status == 200 else "refused")
        elif len(delivery.tries) > len(delays):
            self._close(delivery, "dropped")
        else:
            delivery.due = now + delays[len(delivery.tries) - 1]
            self._push(delivery)
        return status == 200

    def due(self, now: float) -> bool:
        """Whether anything is waiting to be sent now."""
        return any(queue and queue[0][0] <= now for queue in self._queues.values())

    def waiting(self, now: float) -> int:
        """How many are to be sent now, those on their way included."""
        return len(self._in_hand) + sum(due <= now for due, _, _ in self._waiting())

    def pending(self) -> list[Delivery]:
        """What is on its way and what waits, soonest first."""
        waiting = sorted(self._waiting(), key=_place)
        return [*self._in_hand.values(), *(delivery for _, _, delivery in waiting)]

    def size(self) -> int:
        """How many are on their way or wait."""
        return len(self._in_hand) + sum(map(len, self._queues.values()))

    def soonest(self, most: int) -> list[Delivery]:
        """The first few of what waits, without sorting all of it."""
        first = heapq.nsmallest(most, self._waiting(), key=_place)
        return [*self._in_hand.values(), *(delivery for _, _, delivery in first)][:most]

    def hurry(self, now: float) -> int:
        """Let everything that waits be due now; answers how much that is."""
        waiting = [delivery for _, _, delivery in self._waiting()]
        for delivery in waiting:
            delivery.due = min(delivery.due, now)
        self._sort()
        return len(waiting)

    def send_again(self, delivery_id: str, now: float) -> Delivery:
        """Send a webhook now: one that waits at once, one that is settled once more with the same body."""
        found = self.named(delivery_id)
        if found.state == "pending":
            found.due = min(found.due, now)
            self._sort()
            return found
        place = f"{delivery_id}-{self.state.next_number('resend')}"
        again = msgspec.structs.replace(found, id=place, created=now, due=now, tries=[], state="pending")
        self._push(again)
        return again

    def named(self, delivery_id: str) -> Delivery:
        """A webhook that is on its way, waits or is settled."""
        waiting = (delivery for _, _, delivery in self._waiting())
        for one in chain(self._in_hand.values(), waiting, reversed(self.state.delivered)):
            if one.id == delivery_id:
                return one
        raise Rejected(f"there is no webhook {delivery_id} here; GET /_sandbox/webhooks lists them")

    def drop(self, delivery_id: str) -> Delivery:
        """Lose a webhook that waits."""
        waiting = self._named_waiting(delivery_id)
        if waiting is None:
            raise Rejected(f"no webhook {delivery_id} waits; GET /_sandbox/webhooks lists those that do")
        queue = self._queues[waiting.address]
        queue[:] = [entry for entry in queue if entry[2] is not waiting]
        heapq.heapify(queue)
        self._close(waiting, "lost")
        return waiting

    def save(self) -> None:
        """Write what waits into the state."""
        self.state.pending = self.pending()

    def _waiting(self) -> Iterator[Waiting]:
        return chain.from_iterable(self._queues.values())

    def _named_waiting(self, delivery_id: str) -> Delivery | None:
        return next((one for _, _, one in self._waiting() if one.id == delivery_id), None)

    def _sort(self) -> None:
        for queue in self._queues.values():
            queue[:] = [(delivery.due, number, delivery) for _, number, delivery in queue]
            heapq.heapify(queue)
        self.queued()

    def _goes_on(self, delivery: Delivery) -> bool:
        """Whether a webhook is still wanted; one that is tried again goes to the app's address of now."""
        if not (delivery.tries and self.settings.retries_follow_address):
            return True
        app = self.state.apps[delivery.app_key]
        is_shops = delivery.shop_id in self.state.shops
        if is_shops and app.key not in self._granted(delivery.shop_id):
            return True
        known = self._addresses(delivery.shop_id, delivery.kind) if is_shops else [(app.key, app.webhook_url)]
        addresses = [address for app_key, address in known if app_key == app.key and address]
        if not addresses:
            self._close(delivery, "dropped")
        elif delivery.address not in addresses:
            delivery.address = addresses[0]
        return bool(addresses)

    def _granted(self, shop_id: str) -> set[str]:
        """The apps that the shop's owner has let in."""
        grants = self.state.grants
        return {grant.app_key for grant in grants if shop_id in grant.shop_ids and not grant.revoked}

    def _addresses(self, shop_id: str, kind: int) -> Iterator[tuple[str, str]]:
        name, _ = described(kind)
        granted = self._granted(shop_id)
        for app in self.state.apps.values():
            if app.key not in granted:
                continue
            own = [
                entry.address
                for entry in self.state.subscriptions
                if (entry.app_key, entry.shop_id, entry.event_type) == (app.key, shop_id, name)
            ]
            if app.webhook_url and not (own and self.settings.shop_subscription_replaces_default):
                own.append(app.webhook_url)
            yield from ((app.key, address) for address in dict.fromkeys(own))

    def _push(self, delivery: Delivery) -> None:
        self._number += 1
        queue = self._queues.setdefault(delivery.address, [])
        heapq.heappush(queue, (delivery.due, self._number, delivery))
        self.queued()

    def _close(self, delivery: Delivery, state: str) -> None:
        delivery.state = state
        self.state.delivered.append(delivery)
        if len(self.state.delivered) > 2 * KEPT:
            del self.state.delivered[:-KEPT]


def _place(entry: Waiting) -> tuple[float, int]:
    return entry[:2]


def _head(queue: list[Waiting]) -> tuple[float, int]:
    return queue[0][:2]
