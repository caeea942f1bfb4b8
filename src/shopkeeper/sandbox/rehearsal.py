"""The sandbox without its doors: state, clock, gateway and outbox, and what a test does with them."""

import math
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from ..errors import Rejected
from . import markets, scenarios, snapshot
from .access.tokens import Tokens
from .clock import Clock, RealClock, StillClock
from .faults import Fault
from .gateway.gate import Gateway
from .gateway.log import RequestLog, Seen
from .keeping import Keeper
from .market import Market
from .orders import life as order_life
from .orders.status import packages_of
from .settings import Settings
from .state import App, Shop, Sku, Special, State
from .stock import news as stock_news
from .stock import units as stock
from .stock.news import Change
from .trade import Package
from .webhooks.outbox import Outbox, Post

EPOCH = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
MOST_SPEED = 100_000.0


class Rehearsal:
    """A whole platform in memory, on a business clock of its own."""

    def __init__(
        self,
        seed: int = 1,
        clock: Clock | None = None,
        settings: Settings | None = None,
        wall: Callable[[], float] = time.time,
        *,
        scenario: str = "empty",
        state: State | None = None,
    ) -> None:
        self.clock = clock or StillClock(EPOCH)
        self.wall = wall
        self.keeper = Keeper()
        self.patience_seconds = math.inf
        """So long the clock's doings may keep others waiting; what is left happens with the next look."""
        self._log = RequestLog()
        self.began_at = self.clock.now() if isinstance(self.clock, StillClock) else None
        """When a fresh start begins; a clock that runs begins at the moment of now."""
        self.retell: Callable[[Market], object] | None = None
        """What lets the past of the start happen once more, where there was one."""
        begun = state or scenarios.begin(scenario, seed, self.clock)
        begun.settings = settings or begun.settings
        self._connect(begun)
        if state is None:
            scenarios.unfold(self.market)

    def _connect(self, state: State) -> None:
        self.market = Market(state, self.clock, state.settings, Outbox(state, state.settings))
        self.market.patience_seconds = self.patience_seconds
        self.tokens = Tokens(self.market, self.wall)
        self.gateway = Gateway(self.market, self.tokens, self.wall)
        self.gateway.log = self._log

    @property
    def state(self) -> State:
        """Everything the sandbox remembers."""
        return self.market.state

    @property
    def settings(self) -> Settings:
        """How the sandbox behaves where one may choose."""
        return self.state.settings

    @property
    def apps(self) -> dict[str, App]:
        """The developer's apps by key."""
        return self.state.apps

    @property
    def shops(self) -> dict[str, Shop]:
        """The seller's shops by id."""
        return self.state.shops

    @property
    def faults(self) -> list[Fault]:
        """What goes wrong on purpose; append to it."""
        return self.state.faults

    @property
    def requests(self) -> list[Seen]:
        """Every call of the Open API and of the token endpoints so far, in order."""
        return list(self.gateway.log)

    def place(
        self,
        shop_id: str,
        basket: Mapping[str, int],
        *,
        status: str = "AWAITING_SHIPMENT",
        is_sample: bool = False,
        shipping_type: str = "TIKTOK",
        buyer_of: str = "",
        coupons: tuple[str, ...] = (),
        replaces: str = "",
        special: Special | None = None,
    ) -> str:
        """A buyer orders so many units of each seller SKU; answers the order's id."""
        self.tick()
        return order_life.place(
            self.market,
            shop_id,
            basket,
            status,
            is_sample=is_sample,
            shipping_type=shipping_type,
            buyer_of=buyer_of,
            coupons=coupons,
            replaces=replaces,
            special=special,
        ).id

    def package_of(self, order_id: str) -> Package:
        """The first package of an order."""
        packages = packages_of(self.state, self.state.orders[order_id])
        if not packages:
            raise Rejected(f"order {order_id} has no package yet; in the US the ship call makes it")
        return packages[0]

    def move(self, shop_id: str, order_id: str, status: str) -> None:
        """Move an order on to a later state, or cancel it."""
        self.tick()
        order_life.move(self.market, shop_id, order_id, status)

    def open_shop(self, region: str) -> Shop:
        """The seller opens a shop in another market, with the plain goods."""
        self.tick()
        return markets.open_shop(self.market, region)

    def set_stock(self, sku: Sku, available: int) -> None:
        """The seller puts so many units of a SKU on sale by hand, in its first warehouse."""
        if available < 0:
            raise Rejected(
                f"{available} units of {sku.seller_sku or sku.id} cannot be on sale; 0 is the least"
            )
        before = sku.available()
        stock.set_available(self.state, sku, next(iter(sku.shelves)), available)
        stock_news.changed(self.market, sku, Change("manual_adjustment", sku.available() - before))
        self.market.changes += 1

    def tick(self, *, whole: bool = False) -> int:
        """Let everything happen that is due by the clock."""
        return self.market.tick(whole=whole)

    def auth_code(self, app_key: str = "") -> str:
        """A fresh authorization code of an app, the first one unless named."""
        return self.tokens.new_code(app_key or next(iter(self.apps)))

    async def deliver(self, post: Post, at_once: int = 1) -> int:
        """Send every webhook that is due; returns how many were acknowledged."""
        self.tick()
        return await self.market.outbox.deliver(post, self.clock.now().timestamp(), at_once)

    def snapshot(self) -> bytes:
        """The whole state in bytes, to go on from later."""
        self.tick()
        self.market.outbox.save()
        return snapshot.encode(self.state)

    def restore(self, content: bytes) -> None:
        """Go back to a snapshot; the clock is turned to its moment."""
        state = snapshot.read(content, "the snapshot")
        self.clock.set(datetime.fromtimestamp(state.ticked, UTC))
        self._go_on_with(state)

    def reset(self, scenario: str = "", seed: int | None = None) -> None:
        """Begin anew with the same scenario and seed, unless told others; apps keep their addresses."""
        before, began = self.state, self.began_at or datetime.now(UTC)
        seed = before.seed if seed is None else seed
        state = scenarios.begin(scenario or before.scenario, seed, StillClock(began))
        self.clock.set(began)
        state.settings = before.settings
        addresses = {app.portal: (app.redirect_url, app.webhook_url) for app in before.apps.values()}
        for app in state.apps.values():
            app.redirect_url, app.webhook_url = addresses.get(app.portal, ("", ""))
        self._go_on_with(state)
        scenarios.unfold(self.market)
        if self.retell and state.scenario == before.scenario:
            self.retell(self.market)

    def set_speed(self, speed: float) -> None:
        """Let the clock go so many times as fast as real time from now on; 0 lets it stand still."""
        if not 0 <= speed <= MOST_SPEED:
            raise Rejected(f"the clock cannot go {speed} times as fast; say 0 to {MOST_SPEED:.0f}")
        now = self.clock.now()
        if not isinstance(self.clock, RealClock):
            self.clock = self.market.clock = RealClock(speed)
        self.clock.set(now)
        self.clock.speed = speed
        self.market.changes += 1

    def _go_on_with(self, state: State) -> None:
        """Take up another state; whoever waits for webhooks still hears of them."""
        queued, changes = self.market.outbox.queued, self.market.changes
        self._connect(state)
        self.market.outbox.queued, self.market.changes = queued, changes + 1

    def digest(self) -> str:
        """A fingerprint of the state; the same seed and the same requests give the same one."""
        self.market.outbox.save()
        return snapshot.digest(self.state)
