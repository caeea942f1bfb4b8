"""Goods that came back: where their units go, and that the newer word on them counts."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.core import stock
from shopkeeper.core.aftersales import Grade, ReturnLine
from shopkeeper.core.grading import GRADES, implied, read_grades
from shopkeeper.core.ledger import Place, check, owed
from shopkeeper.errors import Rejected

from .asked import PENDING, returned

SHIPPED = "BUYER_SHIPPED_ITEM"


@pytest.mark.parametrize(
    ("grade", "account"),
    [("restock", stock.FREE), ("quarantine", stock.QUARANTINE), ("write_off", stock.WRITTEN_OFF)],
)
def test_each_grade_has_its_place(grade: Grade, account: str) -> None:
    moves = implied({"l1": ("MUG", grade)}, {"MUG": 1}, {})

    assert moves == {(stock.SHIPPED, "MUG"): -1, (account, "MUG"): 1}


@given(words=st.lists(st.lists(st.sampled_from(GRADES), min_size=3, max_size=3), min_size=1, max_size=6))
def test_said_again_differently_only_the_last_word_is_in_the_books(words: list[list[Grade]]) -> None:
    booked: Counter[Place] = Counter()
    for grades in words:
        said = {f"l{number}": ("MUG", grade) for number, grade in enumerate(grades)}
        entries = owed("return/1/r1", implied(said, {"MUG": 3}, {}), booked)
        check(entries)
        for entry in entries:
            booked[entry.account, entry.commodity] += entry.quantity
    last = Counter(words[-1])

    assert booked[stock.SHIPPED, "MUG"] == -3
    assert booked[stock.FREE, "MUG"] == last["restock"]
    assert booked[stock.QUARANTINE, "MUG"] == last["quarantine"]
    assert booked[stock.WRITTEN_OFF, "MUG"] == last["write_off"]


def test_a_unit_that_left_before_it_was_counted_comes_in_as_counted_now() -> None:
    moves = implied({"l1": ("MUG", "restock"), "l2": ("MUG", "restock")}, {"MUG": 1}, {"MUG": 1})

    assert moves == {(stock.SHIPPED, "MUG"): -1, (stock.COUNTED, "MUG"): -1, (stock.FREE, "MUG"): 2}


def test_more_units_than_had_left_cannot_come_back() -> None:
    with pytest.raises(Rejected, match=r"line l2 \(MUG\) cannot be graded: its unit has not left"):
        implied({"l1": ("MUG", "restock"), "l2": ("MUG", "restock")}, {"MUG": 1}, {})


def test_a_line_without_a_seller_sku_is_graded_and_books_nothing() -> None:
    one = returned(SHIPPED, lines=(ReturnLine("x", "l1", "", "sku", "", 1),))

    assert implied(read_grades(one, {"l1": "write_off"}), {}, {}) == {}


@pytest.mark.parametrize(
    ("one", "grades", "why"),
    [
        (returned(SHIPPED), {"other": "restock"}, "has no line other"),
        (returned(SHIPPED), {"line-MUG-0": "new"}, "'new' is no grade; say restock, quarantine, write_off"),
        (returned(SHIPPED), {}, "nothing was graded"),
        (returned(PENDING), {"line-MUG-0": "restock"}, "have not been sent back yet"),
        (returned("X", keeps_goods=True), {"line-MUG-0": "restock"}, "the buyer keeps the goods"),
    ],
)
def test_a_grade_that_makes_no_sense_is_refused(one: object, grades: dict[str, str], why: str) -> None:
    with pytest.raises(Rejected, match=why):
        read_grades(one, grades)  # type: ignore[arg-type]  # a return, as its maker gives it
