"""How often may be called: by the second, by the hour and by the day, counted by real time."""

from collections import deque
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from ...tiktok.spec import Operation
from ..market import Market
from ..refusals import Refused, words
from ..settings import Limits
from ..state import App, Shop

TOO_MANY, TEST_SHOP_CAP, SERVICE_QUOTA, LISTING_LIMIT = "36009002", "36009037", "45101004", "12052093"
COUPON_CARDS, SENDING = "45111012", "sendmessage"
SECOND, HOUR, DAY = 1.0, 3600.0, 86_400.0


class Daily(NamedTuple):
    """What the documents let an app do at a shop in a day."""

    most: int
    code: str = TOO_MANY


DAILY = {
    "customer_service": Daily(10_000, SERVICE_QUOTA),
    **{
        f"affiliate_seller.{name}": Daily(10_000, SERVICE_QUOTA)
        for name in (
            "SellerSearchCreatoronMarketplace",
            "searchCreatorsInCreatorMarketplace",
            "GetMarketplaceCreatorPerformance",
            "getMarketplaceCreatorPerformance",
        )
    },
    "product.CreateProduct": Daily(100, LISTING_LIMIT),
    "product.CreateCustomBrands": Daily(50),
    "product.CreateImageTranslationTasks": Daily(500),
    "product.submitSizeChartAppeal": Daily(50),
}
"""By how the names of operations begin. A shop on probation lists 100 products a day."""


class TooMany(Refused):
    """A refusal that says after how many seconds the next call may come."""

    def __init__(self, message: str, code: str, explanation: str, after_seconds: float) -> None:
        super().__init__(message, code, explanation)
        self.after_seconds = after_seconds


class Bound(NamedTuple):
    """One limit that counts for a call: so many within so many seconds."""

    key: tuple[str, ...]
    most: int
    seconds: float
    code: str
    what: str


class Quotas:
    """The calls of the last second, hour and day, as far as a limit asks for them."""

    def __init__(self, market: Market, wall: Callable[[], float]) -> None:
        self.market, self.wall = market, wall
        self._calls: dict[tuple[str, ...], deque[float]] = {}

    def limits(self) -> Limits:
        """The limits in force."""
        return self.market.state.limits or self.market.settings.limits

    def count(self, operation: Operation, app: App, shop: Shop | None, values: dict[str, Any]) -> None:
        """Count a call, or refuse it where one more would be too many."""
        limits, place = self.limits(), (app.key, shop.id if shop else "")
        if limits.coupon_cards and operation.name.lower() == SENDING and values.get("type") == "COUPON_CARD":
            told = "messages with a coupon card came from this app at this shop just now"
            self.take([Bound(("card", *place), 1, SECOND / limits.coupon_cards, COUPON_CARDS, told)])
        if limits.per_second or limits.per_hour or limits.daily or limits.lowered:
            self.take(list(_bounds(limits, operation, place)))

    def take(self, bounds: list[Bound]) -> None:
        """Count a call for several limits, or for none of them where one is reached."""
        now = self.wall()
        for bound in bounds:
            self._check(bound, now)
        for bound in bounds:
            self._calls[bound.key].append(now)

    def _check(self, bound: Bound, now: float) -> None:
        """Refuse what exceeds a limit within any stretch of its seconds."""
        calls = self._calls.setdefault(bound.key, deque())
        while calls and calls[0] <= now - bound.seconds:
            calls.popleft()
        if len(calls) < bound.most:
            return
        after = calls[len(calls) - bound.most] + bound.seconds - now
        message = MESSAGES.get(bound.code) or words(int(bound.code))
        told = f"{len(calls)} {bound.what}; {bound.most} are allowed: wait {after:.1f} s"
        raise TooMany(message, bound.code, told, after)


MESSAGES = {
    TOO_MANY: "Too many requests. Slow down and try again.",
    TEST_SHOP_CAP: "The test shop has used up the requests of this hour. Wait and try again.",
}


def _bounds(limits: Limits, operation: Operation, place: tuple[str, str]) -> Iterator[Bound]:
    rate = _rate(limits, operation)
    if rate:
        most, seconds = (int(rate), SECOND) if rate >= 1 else (1, SECOND / rate)
        what = f"calls of {operation.name} came from this app at this shop in the last {seconds:g} s"
        yield Bound(("second", operation.id, *place), most, seconds, TOO_MANY, what)
    if limits.per_hour and place[1]:
        what = "calls came at this test shop in the last hour"
        yield Bound(("hour", place[1]), limits.per_hour, HOUR, TEST_SHOP_CAP, what)
    if limits.daily and (found := _daily(operation)):
        name, daily = found
        what = f"calls of {name} came from this app at this shop in the last day"
        yield Bound(("day", name, *place), daily.most, DAY, daily.code, what)


def _rate(limits: Limits, operation: Operation) -> float:
    lowered = [rate for name, rate in limits.lowered.items() if operation.id.startswith(name)]
    rates = [rate for rate in (limits.per_second, *lowered) if rate]
    return min(rates, default=0)


def _daily(operation: Operation) -> tuple[str, Daily] | None:
    return next(((name, daily) for name, daily in DAILY.items() if operation.id.startswith(name)), None)
