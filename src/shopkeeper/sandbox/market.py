"""The platform's side of the trade: shops, goods, orders and what is due to happen next."""

import heapq
import math
import time
from collections.abc import Callable, Iterable
from typing import Any

from ..errors import Rejected
from . import ids
from .clock import Clock
from .money.index import Ledger
from .orders.index import OrderIndex
from .orders.records import OrderRecords
from .parcels.index import PackageIndex
from .returns.index import ReturnIndex, cancellation_lists
from .settings import Settings
from .state import Order, Shop, Sku, State
from .webhooks.outbox import Outbox

Happening = Callable[["Market", str, str], None]
LOOK_AT_WATCH = 32
"""After so many happenings the time they took is looked at."""
HAPPENINGS: dict[str, Happening] = {}


def happens(kind: str) -> Callable[[Happening], Happening]:
    """Register what is done when something of this kind falls due."""

    def register(happening: Happening) -> Happening:
        HAPPENINGS[kind] = happening
        return happening

    return register


class Market:
    """A state with its clock: it lets due things happen and keeps the lists that make reading quick."""

    def __init__(self, state: State, clock: Clock, settings: Settings, outbox: Outbox) -> None:
        self.state, self.clock, self.settings, self.outbox = state, clock, settings, outbox
        self.indexes: dict[str, OrderIndex] = {}
        self.ciphers: dict[str, str] = {}
        """The shop of each cipher."""
        self.skus_by_code: dict[tuple[str, str], list[str]] = {}
        self.weights: dict[str, tuple[list[str], list[float]]] = {}
        self.records = OrderRecords(state)
        self.packages = PackageIndex(state)
        self.cancellations = cancellation_lists(state)
        self.returns = ReturnIndex(state, self.records.returns)
        self.ledger = Ledger(state)
        self.changes = 0
        self.patience_seconds = math.inf
        """So long a tick may take, where callers wait meanwhile."""
        self.muted = False
        self._second = 0
        of_shops: dict[str, list[Order]] = {}
        for order in state.orders.values():
            of_shops.setdefault(order.shop_id, []).append(order)
        for shop in state.shops.values():
            self.enter_shop(shop, of_shops.get(shop.id, ()))

    def enter_shop(self, shop: Shop, orders: Iterable[Order] = ()) -> None:
        """Keep the lists of a shop from now on."""
        self.indexes[shop.id] = OrderIndex(self.records.is_asked, orders)
        self.ciphers[shop.cipher] = shop.id
        for product in self.state.products.values():
            for sku_id in product.sku_ids if product.shop_id == shop.id else []:
                code = self.state.skus[sku_id].seller_sku
                self.skus_by_code.setdefault((shop.id, code), []).append(sku_id)

    def now(self) -> float:
        """The business time in seconds since 1970: while something due happens, the moment it was due."""
        return self.state.ticked

    def second(self) -> int:
        """The business time in whole seconds: one number for all that happens within it, not one for each."""
        if self._second != int(self.state.ticked):
            self._second = int(self.state.ticked)
        return self._second

    def tick(self, *, whole: bool = False) -> int:
        """Let everything happen that is due by now, in its order; returns how much happened.

        When patience ends, the rest waits for the next tick, and the business lags behind its clock.
        """
        until, happened, due = self.clock.now().timestamp(), 0, self.state.due
        stop_at = math.inf if whole else time.monotonic() + self.patience_seconds
        while due and due[0][0] <= until:
            if happened % LOOK_AT_WATCH == LOOK_AT_WATCH - 1 and time.monotonic() > stop_at:
                until = self.state.ticked
                break
            when, _, kind, whom, note = heapq.heappop(due)
            self.state.ticked = max(when, self.state.ticked)
            HAPPENINGS[kind](self, whom, note)
            happened += 1
        self.state.ticked = until
        self.changes += happened
        return happened

    def schedule(self, seconds: float, kind: str, whom: str, note: str) -> None:
        """Let something happen some seconds from now."""
        number = self.next_number("due")
        heapq.heappush(self.state.due, (self.now() + seconds, number, kind, whom, note))

    def next_number(self, kind: str) -> int:
        """The next number of a kind of thing."""
        return self.state.next_number(kind)

    def new_id(self, kind: str) -> str:
        """A fresh id in the platform's form."""
        return ids.platform_id(self.state.seed, kind, self.next_number(kind))

    def chance(self, kind: str, *keys: int | str) -> float:
        """A number from 0 up to 1 that depends on the seed and the keys alone."""
        return ids.chance(self.state.seed, kind, *keys)

    def shop(self, shop_id: str) -> Shop:
        """A shop by its id."""
        if shop_id not in self.state.shops:
            raise Rejected(f"there is no shop {shop_id} in this sandbox; GET /_sandbox lists them")
        return self.state.shops[shop_id]

    def order(self, shop_id: str, order_id: str) -> Order:
        """An order of a shop by its id."""
        order = self.state.orders.get(order_id)
        if order is None or order.shop_id != shop_id:
            raise Rejected(f"shop {shop_id} has no order {order_id}")
        return order

    def sku(self, shop_id: str, code: str) -> Sku:
        """A SKU of a shop by the seller's code or the platform's id; of several with one code, the first."""
        found = self.skus_by_code.get((shop_id, code))
        sku = self.state.skus.get(found[0] if found else code)
        if sku is None or self.state.products[sku.product_id].shop_id != shop_id:
            raise Rejected(f"shop {shop_id} sells no SKU {code!r}; GET /_sandbox/state lists what it sells")
        return sku

    def announce_to_creator(self, open_id: str, kind: int, payload: dict[str, Any]) -> None:
        """Queue a webhook to every app that a creator has let in."""
        self.changes += 1
        if not self.muted:
            self.outbox.announce_to_creator(open_id, kind, payload, self.now())

    def announce_to_seller(self, shop_id: str, kind: int, payload: dict[str, Any]) -> None:
        """Queue a webhook about a seller's goods to every app that reaches the shop."""
        self.changes += 1
        if not self.muted:
            self.outbox.announce_to_seller(shop_id, kind, payload, self.now())

    def announce(self, shop_id: str, kind: int, payload: dict[str, Any]) -> None:
        """Queue a webhook to every app that reaches the shop."""
        self.changes += 1
        if not self.muted:
            self.outbox.announce(shop_id, kind, payload, self.now())
