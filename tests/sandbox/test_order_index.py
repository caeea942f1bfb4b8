"""The sorted lists of orders say what a plain sorted list says, whatever comes and goes."""

from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopkeeper.sandbox.lists import FIRST, LAST, Place, Places
from tests.sandbox.caller import Caller

PLACES = st.tuples(st.integers(0, 40), st.sampled_from("abcdefgh"))


@settings(max_examples=200)
@given(
    begun=st.sets(PLACES), moves=st.lists(PLACES, max_size=80), window=st.tuples(PLACES, PLACES),
    down=st.booleans(), chunk=st.integers(1, 6),
)  # fmt: skip
def test_places_are_those_of_a_sorted_list(
    begun: set[Place], moves: list[Place], window: tuple[Place, Place], down: bool, chunk: int
) -> None:
    (low, high), places, model = window, Places(lambda place: place, begun, chunk), set(begun)
    for place in moves:
        (places.remove if place in model else places.add)(place)
        model ^= {place}
    expected = sorted(model, reverse=down)
    assert list(places.between(FIRST, LAST, down)) == expected
    assert list(places.between(low, high, down)) == [one for one in expected if low <= one < high]
    assert places.rank(low) == sum(one < low for one in model)
    assert len(places) == len(model)


@pytest.mark.parametrize("sort_field", ["create_time", "update_time"])
@pytest.mark.parametrize("direction", ["ASC", "DESC"])
def test_windows_of_both_times_find_what_fits_both_whichever_is_the_narrower(
    caller: Caller, sort_field: str, direction: str
) -> None:
    for _ in range(12):
        caller.place("ON_HOLD")
        caller.sandbox.clock.advance(600)
    caller.sandbox.tick()
    orders: Any = caller.sandbox.state.orders.values()
    began, now = min(order.create_time for order in orders), int(caller.sandbox.market.now())
    windows = ({"update_time_ge": now - 1300}, {"update_time_lt": now - 1300})
    query = {"page_size": 3, "sort_field": sort_field, "sort_order": direction}
    for window, created in product(
        windows, ({"create_time_ge": began + 1}, {"create_time_lt": began + 3000})
    ):
        fitting = [order for order in orders if fits(order, window | created)]
        wanted = [one.id for one in sorted(fitting, key=lambda one: (getattr(one, sort_field), one.id))]
        seen, total = walked(caller, window | created, query)
        assert total == len(wanted)
        assert seen == (wanted if direction == "ASC" else wanted[::-1])


def walked(caller: Caller, asked: dict[str, int], query: dict[str, Any]) -> tuple[list[str], int]:
    """All pages of a search, and how many orders the first one said that there are."""
    page = caller.search(asked, **query).content
    seen, total = [order["id"] for order in page["orders"]], page["total_count"]
    while page["next_page_token"]:
        page = caller.search(asked, **query, page_token=page["next_page_token"]).content
        seen += [order["id"] for order in page["orders"]]
    return seen, total


def fits(order: Any, asked: dict[str, int]) -> bool:
    """Whether an order lies in each of the windows."""
    return all(
        getattr(order, name[:-3]) >= bound if name.endswith("_ge") else getattr(order, name[:-3]) < bound
        for name, bound in asked.items()
    )
