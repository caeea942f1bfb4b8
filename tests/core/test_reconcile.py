"""Expected, stated and paid, order by order; and a month by both dates, explained to the last cent."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.core.reconcile import (
    MonthOrder,
    OrderMoney,
    Refunded,
    Sold,
    Stated,
    decide,
    expected,
    month,
    reconcile,
)

from .money_makers import at

NOW = at(100)


def stated(minor: int, *, hours: float = 24, kind: str = "ORDER", is_paid: bool = True) -> Stated:
    """A statement line of so much revenue, settled without fees."""
    return Stated("s1", kind, "2026-11-25", at(hours), minor, minor, is_paid)


def order(*lines: Stated, refunds: tuple[Refunded, ...] = (), **other: object) -> OrderMoney:
    """An order of two units at 12.00, paid with 4.00 of shipping and tax."""
    sold = tuple(Sold(one, "COMPLETED", 1200, 1200) for one in ("a", "b"))
    made = OrderMoney(1, "o1", "USD", sold, total_minor=2800, stated=lines, refunds=refunds)
    return replace(made, **other)  # type: ignore[arg-type]  # fields of the order


def test_an_order_and_its_statement_agree() -> None:
    row = reconcile(order(stated(2400)), NOW)

    assert (row.expected_minor, row.stated_minor, row.difference_minor) == (2400, 2400, 0)
    assert (row.settled_minor, row.paid_minor, row.state) == (2400, 2400, "exact")


def test_an_order_that_is_stated_with_a_dollar_less_is_a_finding() -> None:
    [found] = decide([order(stated(2300))], [], NOW).found

    assert found.title == "Order o1: expected 24.00, stated 23.00, differs by 1.00"
    assert found.subject == "order/1/o1"


def test_the_finding_leaves_once_the_statement_is_right() -> None:
    changes = decide([order(stated(2400))], ["order/1/o1", "order/1/o2"], NOW)

    assert changes.found == ()
    assert changes.cleared == (("order_money", "order/1/o1"),)


def test_an_order_without_a_statement_is_simply_open() -> None:
    row = reconcile(order(), NOW)

    assert (row.state, row.expected_minor, row.stated_minor) == ("open", 2400, 0)


def test_settled_is_not_yet_paid() -> None:
    row = reconcile(order(stated(2400, is_paid=False)), NOW)

    assert (row.settled_minor, row.paid_minor) == (2400, 0)


def test_cancelled_units_bring_nothing() -> None:
    lines = (Sold("a", "CANCELLED", 1200, 1200), Sold("b", "COMPLETED", 1200, 1200))

    assert reconcile(order(stated(1200), lines=lines), NOW).state == "exact"
    assert (
        reconcile(order(lines=tuple(replace(one, status="CANCELLED") for one in lines)), NOW).state
        == "cancelled"
    )


def test_an_order_refunded_whole_before_delivery_is_no_revenue_although_it_is_completed() -> None:
    refunds = (Refunded("a", 1400, at(1)), Refunded("b", 1400, at(1)))
    row = reconcile(order(stated(0), refunds=refunds), NOW)

    assert (row.state, row.expected_minor) == ("refunded", 0)
    assert reconcile(order(stated(1), refunds=refunds), NOW).state == "differs"


def test_a_refund_in_part_takes_its_goods_off_with_or_without_their_tax() -> None:
    refunds = (Refunded("a", 700, at(1)),)

    assert expected(order(), refunds) == (1700, 1800)
    assert reconcile(order(stated(1800), refunds=refunds), NOW).state == "refunded"
    assert reconcile(order(stated(1700), refunds=refunds), NOW).state == "refunded"
    assert reconcile(order(stated(1699), refunds=refunds), NOW).state == "differs"


def test_a_discount_of_the_platform_is_revenue_all_the_same() -> None:
    lines = (Sold("a", "COMPLETED", 1200, 1000),)
    whole = (Refunded("a", 1000, at(1)),)

    assert reconcile(order(stated(1200), lines=lines, total_minor=1000), NOW).state == "exact"
    assert reconcile(order(stated(0), lines=lines, total_minor=1000, refunds=whole), NOW).state == "refunded"


def test_a_refund_after_the_statement_is_open_for_some_days_and_then_a_finding() -> None:
    late = order(stated(2400), refunds=(Refunded("a", 1400, at(90)), Refunded("b", 1400, at(90))))

    assert reconcile(late, NOW).state == "refund open"
    assert reconcile(late, at(90) + timedelta(days=5)).state == "differs"
    settled = replace(late, stated=(stated(2400), stated(-2400, hours=110)))
    assert reconcile(settled, at(120)).state == "refunded"


def test_a_sample_brings_no_revenue_and_its_postage_is_settled() -> None:
    sample = order(stated(0), stated(-550, kind="SAMPLE_SHIPPING_FEE"), is_free=True)
    row = reconcile(sample, NOW)

    assert (row.state, row.stated_minor, row.settled_minor) == ("free", 0, -550)


def test_an_order_from_before_the_books_is_no_finding() -> None:
    row = reconcile(order(stated(2400), lines=None), NOW)

    assert (row.state, row.difference_minor) == ("unknown", 0)


amounts = st.integers(-(10**6), 10**6)
month_orders = st.builds(
    MonthOrder,
    is_known=st.booleans(),
    is_paid_in=st.booleans(),
    gross_minor=amounts,
    cancelled_minor=amounts,
    is_settled=st.just(True),
    stated_in_minor=amounts,
    stated_out_minor=amounts,
    refunded_in_minor=amounts,
    refunded_out_minor=amounts,
)


@given(orders=st.lists(month_orders, max_size=8))
def test_the_reasons_explain_any_month_to_the_last_cent(orders: list[MonthOrder]) -> None:
    settled = sum(one.stated_in_minor for one in orders)
    found = month("2026-11", "USD", settled, orders)

    assert found.unexplained_minor == 0
    assert found.ordered_minor + sum(one.amount_minor for one in found.reasons) == settled


def test_a_month_tells_what_was_paid_in_it_and_settled_elsewhere() -> None:
    orders = [
        MonthOrder(True, True, gross_minor=2400, is_settled=True, stated_in_minor=2400),
        MonthOrder(True, True, gross_minor=900),
        MonthOrder(True, True, gross_minor=500, cancelled_minor=500),
        MonthOrder(True, True, gross_minor=700, is_settled=True, stated_out_minor=700),
        MonthOrder(True, False, is_settled=True, stated_in_minor=300),
        MonthOrder(True, False, is_settled=True, stated_in_minor=-100, refunded_in_minor=-100),
    ]
    found = month("2026-11", "USD", 2600, orders)

    assert found.ordered_minor == 4500
    assert {one.name: (one.amount_minor, one.orders) for one in found.reasons} == {
        "paid in the month and cancelled": (-500, 1),
        "paid in the month, not settled yet": (-900, 1),
        "paid in the month, settled in another month": (-700, 1),
        "settled in the month, paid in another month": (300, 1),
        "refunds settled in the month": (-100, 1),
    }
    assert found.unexplained_minor == 0
