"""What goes back to a buyer sums exactly to what was paid, line by line and part by part."""

from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.sandbox.returns.sums import Parts, paid, part_of, refundable, refunded, shares
from shopkeeper.sandbox.state import Line, Order
from shopkeeper.sandbox.trade import Refund

MINOR = st.integers(0, 10**7)
PARTS = st.tuples(MINOR, MINOR, MINOR)
LEFT = st.lists(PARTS, min_size=1, max_size=6).map(lambda rows: {str(n): row for n, row in enumerate(rows)})


def order(prices: list[int], shipping: int, tax: int, paid_time: int = 1) -> Order:
    lines = [Line(str(n), "s", "p", "MUG", "Mug", "White", "w", price) for n, price in enumerate(prices)]
    return Order("o", 1, "shop", "DELIVERED", lines, 0, 0, 1, shipping, tax, paid_time=paid_time)


def sums(parts: list[Parts]) -> Parts:
    return sum(p[0] for p in parts), sum(p[1] for p in parts), sum(p[2] for p in parts)


@given(amount=MINOR, weights=st.lists(MINOR, min_size=1, max_size=30))
def test_shares_sum_to_the_whole_and_stray_less_than_a_unit_from_their_due(
    amount: int, weights: list[int]
) -> None:
    parts, total = shares(amount, weights), sum(weights)
    assert sum(parts) == amount
    for part, weight in zip(parts, weights, strict=True):
        due = amount * weight / total if total else amount / len(weights)
        assert abs(part - due) < 1.0001


@given(prices=st.lists(MINOR, min_size=1, max_size=12), shipping=MINOR, tax=MINOR)
def test_the_lines_of_an_order_hold_all_of_its_price_shipping_and_tax(
    prices: list[int], shipping: int, tax: int
) -> None:
    assert sums([*paid(order(prices, shipping, tax)).values()]) == (sum(prices), shipping, tax)


def test_for_an_order_that_nobody_paid_nothing_goes_back() -> None:
    assert set(paid(order([1000, 500], 399, 105, paid_time=0)).values()) == {(0, 0, 0)}


@given(left=LEFT, amount=st.integers(0, 10**8))
def test_a_part_is_exactly_the_amount_and_never_more_of_anything_than_is_left(
    left: dict[str, Parts], amount: int
) -> None:
    taken = part_of(left, amount)
    assert sum(sums([*taken.values()])) == min(amount, sum(sums([*left.values()])))
    assert all(0 <= got <= had for id in left for got, had in zip(taken[id], left[id], strict=True))


@given(prices=st.lists(MINOR, min_size=1, max_size=4), shipping=MINOR, tax=MINOR, amounts=st.lists(MINOR))
def test_parts_given_back_one_after_another_end_at_what_was_paid(
    prices: list[int], shipping: int, tax: int, amounts: list[int]
) -> None:
    bought = order(prices, shipping, tax)
    given_back: list[Refund] = []
    for amount in [*amounts, 10**9]:
        for line_id, parts in part_of(refundable(given_back, bought), amount).items():
            given_back.append(Refund("o", line_id, 0, "r", *parts))
        assert all(minor >= 0 for parts in refundable(given_back, bought).values() for minor in parts)
    assert refunded(given_back, bought) == paid(bought)
