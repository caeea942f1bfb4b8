"""The ledger: every move has two sides, and what is booked once is not booked again."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.core.ledger import Entry, Unbalanced, balances, check, move, owed, together

places = st.tuples(st.sampled_from(["a", "b", "c"]), st.sampled_from(["TSHIRT-M", "MUG"]))
amounts = st.dictionaries(places, st.integers(-50, 50), max_size=6)


@given(implied=amounts, booked=amounts)
def test_after_booking_what_is_owed_nothing_is_owed(
    implied: Counter[tuple[str, str]], booked: Counter[tuple[str, str]]
) -> None:
    after = Counter(booked)
    after.update(balances(owed("order/1/1", implied, booked)))

    assert owed("order/1/1", implied, after) == []
    assert {place: units for place, units in after.items() if units} == {
        place: units for place, units in implied.items() if units
    }


@given(
    moves=st.lists(st.tuples(st.integers(-9, 9), st.sampled_from(["stock/free", "x"])), max_size=8),
    data=st.data(),
)
def test_the_order_of_moves_does_not_matter(moves: list[tuple[int, str]], data: st.DataObject) -> None:
    made = [move("MUG", units, source="stock/counted", target=target) for units, target in moves]
    shuffled = data.draw(st.permutations(made))

    assert together(made) == together(shuffled)
    assert sum(together(made).values()) == 0


def test_entries_that_make_up_units_are_refused() -> None:
    whole = [Entry("a", "MUG", -1, "order/1/1"), Entry("b", "MUG", 1, "order/1/1")]
    check(whole)

    with pytest.raises(Unbalanced, match="MUG"):
        check(whole[:1])
    with pytest.raises(Unbalanced, match="order/1/1"):
        check([whole[0], Entry("b", "MUG", 1, "order/1/2")])
    with pytest.raises(Unbalanced, match="TSHIRT-M"):
        check([whole[0], Entry("b", "TSHIRT-M", 1, "order/1/1")])
