"""Calls begin gently, climb while TikTok takes them, fall at once when it refuses, and go by urgency."""

from shopkeeper.tiktok.limits import Limits, Place

READ, WRITE, SHIP = (
    "product.GetProduct.202309",
    "product.EditProduct.202509",
    "fulfillment.ShipPackage.202309",
)
DETAIL, STATEMENTS = "order.GetOrderDetail.202507", "finance.GetStatements.202309"
DAY = 86400.0


class Clock:
    """A clock that moves when told."""

    def __init__(self, now: float = 1000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


def call(limits: Limits, clock: Clock, shop: str = "C", about: str = READ, seconds: float = 0.0) -> float:
    """Make a call as soon as it may leave. Answers when it left."""
    with limits.place("key", shop, about) as place:
        go(place, clock)
        left_at = clock.now
        clock.now += seconds
        place.answered()
    return left_at


def go(place: Place, clock: Clock) -> None:
    while (pause := place.pause()) > 0:
        clock.now += pause


def rate(limits: Limits, shop: str = "C") -> float:
    return limits.of(shop, "key").now().per_second


def test_a_shop_begins_at_what_tiktok_suggests_and_climbs_to_the_ceiling_within_seconds():
    clock = Clock()
    limits = Limits(50, clock)
    assert rate(limits) == 10
    began = clock.now
    while rate(limits) < 49:
        call(limits, clock)
    assert clock.now - began < 6


def test_a_quiet_shop_answers_a_few_calls_at_once():
    clock = Clock()
    limits = Limits(50, clock)
    assert {call(limits, clock) for _ in range(5)} == {1000.0}
    call(limits, clock)
    assert call(limits, clock) > 1000
