"""What may be shipped now, and why the rest waits."""

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.core import shipping
from shopkeeper.core.aftersales import Cancellation, Return, ReturnLine
from shopkeeper.core.records import Line, Order
from shopkeeper.core.shipping import Carrier
from shopkeeper.errors import Rejected

from .makers import START, at, line, order

WAITS, LEFT = "AWAITING_SHIPMENT", "IN_TRANSIT"
STATUSES = ("UNPAID", "ON_HOLD", WAITS, "AWAITING_COLLECTION", LEFT, "DELIVERED", "CANCELLED")


def of(*statuses: str, status: str = WAITS, **more: object) -> Order:
    """An order whose lines are in these states."""
    lines = tuple(line("MUG", number, state) for number, state in enumerate(statuses))
    return replace(order(status, 0), lines=lines, **more)  # type: ignore[arg-type]  # fields of an order


def cancellation(status: str = shipping.ASKED_TO_CANCEL, order_id: str = "1") -> Cancellation:
    words = ("BUYER_CANCEL", status, "BUYER", "", "", "USD")
    return Cancellation(1, "c", order_id, *words, 0, (), START, START, respond_by_at=at(60))


def wish(line_id: str, status: str = "RETURN_OR_REFUND_REQUEST_PENDING") -> Return:
    words = ("REFUND", status, "BUYER", "", "", "b", "USD")
    lines = (ReturnLine("r", line_id, "MUG", "mug", "", 0),)
    return Return(1, "r", "1", *words, 0, 0, "", lines, START, "2026-11-24", START)


def test_an_order_that_is_paid_and_whole_may_be_shipped_whole() -> None:
    found = shipping.ready(of(WAITS, WAITS))

    assert (found.word, found.line_ids, found.why, found.notes) == (
        "ready",
        ("line-MUG-0", "line-MUG-1"),
        "",
        (),
    )


@pytest.mark.parametrize(
    ("seen", "word", "why", "until_at"),
    [
        (of("UNPAID", status="UNPAID"), "wait", "The buyer has not paid yet.", None),
        (
            of(WAITS, status="ON_HOLD"),
            "wait",
            "On hold: the buyer may still take the order back.",
            at(60),
        ),
        (of("CANCELLED", status="CANCELLED"), "never", "The order is cancelled.", None),
        (of("CANCELLED", "CANCELLED"), "never", "The order is cancelled.", None),
        (of(LEFT, "AWAITING_COLLECTION"), "never", "Everything in it is shipped already.", None),
        (of(WAITS, cancel_asked=True), "wait", "The buyer asked to cancel: answer that first.", None),
        (
            of(WAITS, fulfilled_by="FULFILLMENT_BY_TIKTOK"),
            "never",
            "The platform's warehouse ships this order.",
            None,
        ),
    ],
)
def test_an_order_that_may_not_be_shipped_says_why_and_until_when(
    seen: Order, word: str, why: str, until_at: datetime | None
) -> None:
    found = shipping.ready(seen)

    assert (found.word, found.why, found.until_at, found.line_ids) == (word, why, until_at, ())


def test_a_wish_to_cancel_holds_an_order_back_until_it_is_answered() -> None:
    waits = shipping.ready(of(WAITS), [cancellation()])
    answered = shipping.ready(of(WAITS), [cancellation("CANCELLATION_REQUEST_CANCEL")])
    of_another = shipping.ready(of(WAITS), [cancellation(order_id="2")])

    assert (waits.word, waits.until_at) == ("wait", at(60))
    assert (answered.word, of_another.word) == ("ready", "ready")


def test_a_line_that_a_refund_is_asked_for_stays_and_the_others_leave() -> None:
    part = shipping.ready(of(WAITS, WAITS), (), [wish("line-MUG-0")])
    whole = shipping.ready(of(WAITS), (), [wish("line-MUG-0")])
    answered = shipping.ready(of(WAITS), (), [wish("line-MUG-0", "RETURN_OR_REFUND_REQUEST_COMPLETE")])

    assert (part.word, part.line_ids) == ("ready", ("line-MUG-1",))
    assert part.notes == ("1 line left out: the buyer asked for a refund.",)
    assert (whole.word, whole.why) == ("wait", "The buyer asked for a refund: answer that first.")
    assert answered.word == "ready"


def test_what_one_should_know_of_a_shipment_is_said() -> None:
    found = shipping.ready(of(WAITS, "CANCELLED", "CANCELLED", LEFT, address_changed=True))

    assert found.notes == (
        "The buyer changed the address.",
        "2 lines cancelled, left out.",
        "1 line shipped already.",
    )


@given(
    st.sampled_from(STATUSES),
    st.lists(st.sampled_from(STATUSES), min_size=1, max_size=5),
    st.booleans(),
    st.booleans(),
)
def test_nothing_leaves_while_it_is_held_or_somebody_wants_it_cancelled(
    status: str, lines: list[str], asked: bool, on_record: bool
) -> None:
    found = shipping.ready(
        of(*lines, status=status, cancel_asked=asked), [cancellation()] if on_record else []
    )
    may = status not in ("UNPAID", "ON_HOLD", "CANCELLED", "IN_TRANSIT", "DELIVERED")

    assert (found.word == "ready") == (may and not asked and not on_record and WAITS in lines)
    assert set(found.line_ids) <= {f"line-MUG-{one}" for one, state in enumerate(lines) if state == WAITS}
    assert bool(found.why) == (found.word != "ready")


def test_the_lines_that_are_named_are_shipped_and_no_others() -> None:
    seen = of(WAITS, WAITS, "CANCELLED", LEFT)
    found = shipping.ready(seen)

    assert shipping.chosen(seen, found) == ("line-MUG-0", "line-MUG-1")
    assert shipping.chosen(seen, found, ["line-MUG-1"]) == ("line-MUG-1",)
    for named, why in (
        ("line-MUG-2", "The MUG is cancelled."),
        ("line-MUG-3", "The MUG is shipped already."),
        ("line-9", "There is no line line-9 in it."),
    ):
        with pytest.raises(Rejected, match=why):
            shipping.chosen(seen, found, [named])


def in_packages(**packages: str) -> Order:
    lines = tuple(
        Line(line_id, "MUG", "p", "s", "", "", WAITS, 1000, package_id=package_id)
        for line_id, package_id in packages.items()
    )
    return replace(order(WAITS, 0), lines=lines)


def test_a_package_ships_with_everything_in_it_or_not_at_all() -> None:
    seen = in_packages(a="p1", b="p1", c="p2")

    assert shipping.packages_of(seen, ["a", "b", "c"]) == {"p1": ("a", "b"), "p2": ("c",)}
    assert shipping.packages_of(seen, ["c"]) == {"p2": ("c",)}
    with pytest.raises(Rejected, match="split the order first"):
        shipping.packages_of(seen, ["a"])
    with pytest.raises(Rejected, match="no package for it yet"):
        shipping.packages_of(in_packages(a=""), ["a"])


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        ("1Z999AA10123456784", ""),
        ("ab-12", ""),
        (" ", "The tracking number is missing."),
        ("1Z 99", "The tracking number '1Z 99' has a space in it."),
        ("1Z_99", "The tracking number 1Z_99 may hold letters, digits and hyphens only."),
        ("9" * 41, "The tracking number is 41 signs long; 40 is the most."),
        ("USED1", "The tracking number USED1 is on parcel 7 already."),
    ],
)
def test_a_tracking_number_that_cannot_be_says_what_is_wrong(number: str, fault: str) -> None:
    assert shipping.number_fault(number, {"USED1": "parcel 7"}) == fault


def test_a_carrier_is_known_by_name_or_number_and_a_stranger_by_neither() -> None:
    known = [Carrier("71", "UPS"), Carrier("72", "Royal Mail")]

    assert shipping.carrier_named(known, "71").name == "UPS"
    assert shipping.carrier_named(known, " royal mail ").provider_id == "72"
    with pytest.raises(Rejected, match=r"no carrier 'DHL' here. Known: Royal Mail, UPS."):
        shipping.carrier_named(known, "DHL")
    with pytest.raises(Rejected, match="none for this way of delivery"):
        shipping.carrier_named([], "DHL")


@pytest.mark.parametrize(
    ("groups", "fault"),
    [
        ([["a"]], ""),
        ([["a"], ["b", "c"]], ""),
        ([], "A split names the lines of each new package."),
        ([["a"], []], "A split names the lines of each new package."),
        ([["a"], ["a"]], "A line can be in one package only."),
        ([["x"]], "Line x is not waiting to be shipped."),
        ([["a", "b", "c"]], "That leaves everything in one package, as it is."),
    ],
)
def test_a_split_puts_each_line_into_one_of_several_packages(groups: list[list[str]], fault: str) -> None:
    assert shipping.split_fault(in_packages(a="p", b="p", c="p"), groups) == fault


def test_lines_are_all_of_an_order_when_only_cancelled_ones_are_missing() -> None:
    seen = in_packages(a="p1", b="p1", c="p2")
    without = replace(seen, lines=(*seen.lines[:2], replace(seen.lines[2], status="CANCELLED")))

    assert shipping.is_whole(seen, ["c", "a", "b"])
    assert not shipping.is_whole(seen, ["a", "b"])
    assert shipping.is_whole(without, ["a", "b"])
