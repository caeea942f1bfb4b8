"""The sorted lists find what looking at everything would find, whatever has happened."""

import gc
import weakref
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from operator import attrgetter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.sandbox import ids
from shopkeeper.sandbox.lists import Bounds, Lists
from shopkeeper.sandbox.market import Market
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.webhooks.outbox import Outbox
from tests.sandbox.caller import Caller, Wall

FIELDS = {name: attrgetter(name, "id") for name in ("made", "moved")}
NUMBERS = st.integers(0, 9)
BOUND = st.none() | NUMBERS
BOUNDS = st.dictionaries(st.sampled_from([*FIELDS]), st.tuples(BOUND, BOUND))
STATES = st.sampled_from(["new", "old", "gone"])

Wish = tuple[dict[str, Any], Callable[[Any], bool]]
"""What is asked for, and what should be found."""


@dataclass
class Card:
    """A record with two numbers and a state."""

    id: str
    made: int
    moved: int
    state: str

    def fits(self, states: set[str], bounds: dict[str, Bounds]) -> bool:
        numbers = {"made": self.made, "moved": self.moved}
        return self.state in states and all(
            (low is None or low <= numbers[name]) and (high is None or numbers[name] < high)
            for name, (low, high) in bounds.items()
        )


@given(
    begun=st.lists(st.tuples(NUMBERS, NUMBERS, STATES), max_size=12),
    moves=st.lists(st.tuples(st.integers(0, 30), NUMBERS, STATES), max_size=12),
    bounds=BOUNDS, states=st.sets(STATES), sort=st.tuples(st.sampled_from([*FIELDS]), st.booleans()),
)  # fmt: skip
def test_what_is_found_is_what_fits(
    begun: list[Any], moves: list[Any], bounds: dict[str, Bounds], states: set[str], sort: tuple[str, bool]
) -> None:
    field, down = sort
    cards = {str(at): Card(str(at), *row) for at, row in enumerate(begun)}
    lists: Lists[Card, str] = Lists(FIELDS, lambda card: card.state, [*cards.values()][::2])
    for card in [*cards.values()][1::2]:
        lists.add(card)
    for at, number, state in moves if cards else ():
        card = cards[str(at % len(cards))]
        with lists.changing(card):
            card.moved, card.state = number, state
    span = lists.find(field, states.__contains__, bounds, cards)
    fitting = [FIELDS[field](card) for card in cards.values() if card.fits(states, bounds)]
    assert list(span.walk(down)) == sorted(fitting, reverse=down)
    assert len(span) == len(fitting)


def test_a_record_that_was_changed_behind_the_lists_back_is_missed_aloud() -> None:
    card = Card("1", 1, 1, "new")
    lists = Lists(FIELDS, lambda one: one.state, [card])
    card.made = 2
    with pytest.raises(KeyError), lists.changing(card):
        card.made = 3


def test_a_store_that_is_left_for_a_snapshot_is_let_go_of_at_once() -> None:
    sandbox = Sandbox()
    shop_id = next(iter(sandbox.shops))
    sandbox.place(shop_id, {"MUG": 1})
    market = sandbox.market
    left = [weakref.ref(one) for one in (market, market.indexes[shop_id], market.returns, market.packages)]
    del market
    gc.collect()
    gc.disable()  # as good as it is while a sandbox serves, which looks for circles among young objects alone
    try:
        sandbox.restore(sandbox.snapshot())
        assert [one() for one in left] == [None] * len(left)
    finally:
        gc.enable()


@given(seed=st.integers(0, 99), buyer=st.integers(0, 10**15 - 1))
def test_a_buyers_id_leads_back_to_the_buyer(seed: int, buyer: int) -> None:
    id = ids.buyer_id(seed, buyer)
    assert (len(id), id.isdecimal(), ids.buyer_number(seed, id)) == (19, True, buyer)


@pytest.mark.parametrize("id", ["", "1", "x" * 19, "7494", "1494951203516484838", "749４951203516484838"])
def test_what_is_no_buyers_id_leads_to_nobody(id: str) -> None:
    assert ids.buyer_number(1, id) == -1


@pytest.fixture(scope="module")
def lived() -> Caller:
    """A program at a sandbox in which people have bought, cancelled and sent back for weeks."""
    wall = Wall()
    caller = Caller(Sandbox(scenario="full-swing", wall=wall), wall)
    for crowd in caller.sandbox.state.crowds.values():
        crowd.generation += 1  # so that nobody else comes
    for hours in (1, 20, 100):
        caller.sandbox.clock.advance(hours * 3600)
        caller.sandbox.tick()
    return caller


def test_after_weeks_of_trade_every_list_is_as_if_made_anew(lived: Caller) -> None:
    state = lived.sandbox.state
    anew = Market(state, lived.sandbox.clock, state.settings, Outbox(state, state.settings))
    for before, after, records in zip(
        all_lists(lived.sandbox.market), all_lists(anew), all_records(lived.sandbox.market), strict=True
    ):
        for traits in {after.traits(one) for one in records}:
            for name in after.fields:
                assert where(before, name, traits) == where(after, name, traits)
        assert [len(before.span(name, always)) for name in before.fields] == [len(records)] * len(
            before.fields
        )
    assert len(state.returns) > 1 < len(state.cancellations)
    numbers = {package.tracking_number for package in state.packages.values()} - {""}
    assert numbers
    assert all(
        [one.id for one in lived.sandbox.market.packages.numbered(number)]
        == [one.id for one in anew.packages.numbered(number)]
        for number in numbers
    )


def all_lists(market: Market) -> list[Lists[Any, Any]]:
    """Every sorted list of a market."""
    shops = [market.indexes[shop_id].lists for shop_id in market.state.shops]
    return [*shops, market.packages.lists, market.returns.lists, market.cancellations]


def all_records(market: Market) -> list[list[Any]]:
    """What should stand in each of them."""
    state = market.state
    orders = [[one for one in state.orders.values() if one.shop_id == shop_id] for shop_id in state.shops]
    return [*orders, [*state.packages.values()], [*state.returns.values()], [*state.cancellations.values()]]


def where(lists: Lists[Any, Any], name: str, traits: Any) -> list[Any]:
    """What stands where among the records with some traits."""
    return [*lists.span(name, traits.__eq__).walk(False)]


def test_orders_are_found_by_all_filters_together(lived: Caller) -> None:
    state, shop = lived.sandbox.state, lived.shop
    orders = [order for order in state.orders.values() if order.shop_id == shop.id]
    one = orders[len(orders) // 2]
    asked, kind = is_asked(lived), "is_buyer_request_cancel"
    choices: list[list[Wish]] = [
        [({}, always), ({"order_status": one.status}, same("status", one))],
        [({}, always), ({"warehouse_ids": [shop.warehouse_id]}, always), ({"warehouse_ids": ["1"]}, never)],
        [({}, always), ({"buyer_user_id": ids.buyer_id(1, one.buyer)}, same("buyer", one))],
        [({}, always), ({"shipping_type": "SELLER"}, never), ({"buyer_user_id": "1"}, never)],
        [({}, always), ({kind: True}, asked), ({kind: False}, lambda order: not asked(order))],
        [({}, always), ({"create_time_ge": one.create_time}, later("create_time", one))],
    ]
    for chosen in product(*choices):
        body = {name: value for filters, _ in chosen for name, value in filters.items()}
        fitting = [order for order in orders if all(fits(order) for _, fits in chosen)]
        page = lived.search(body, page_size=100).content
        wanted = sorted(fitting, key=lambda order: (order.create_time, order.id), reverse=True)
        assert [order["id"] for order in page["orders"]] == [order.id for order in wanted]
        assert page["total_count"] == len(wanted)


def same(name: str, as_that: Any) -> Callable[[Any], bool]:
    """What is the same there."""
    return lambda one: bool(getattr(one, name) == getattr(as_that, name))


def later(name: str, than: Any) -> Callable[[Any], bool]:
    """What is then or later."""
    return lambda one: bool(getattr(one, name) >= getattr(than, name))


def always(_: Any) -> bool:
    """Everything fits."""
    return True


def never(_: Any) -> bool:
    """Nothing fits."""
    return False


def is_asked(caller: Caller) -> Callable[[Any], bool]:
    """Whether somebody waits for an answer about cancelling an order."""
    waiting = {
        one.order_id for one in caller.sandbox.state.cancellations.values()
        if (one.kind, one.status) == ("BUYER_CANCEL", "CANCELLATION_REQUEST_PENDING")
    }  # fmt: skip
    return lambda order: order.id in waiting


def searches(caller: Caller) -> Iterator[tuple[str, str, dict[str, Any], list[str]]]:
    """Searches for what came after orders, with the ids that each should find."""
    state, shop_id = caller.sandbox.state, caller.shop.id
    for noun, kept in (("cancellation", state.cancellations), ("return", state.returns)):
        mine: list[Any] = [one for one in kept.values() if one.shop_id == shop_id]
        some = mine[0]
        word = "cancel" if noun == "cancellation" else noun
        buyer = state.orders[some.order_id].buyer
        by_buyer = {"buyer_user_ids": [ids.buyer_id(1, buyer), "1"]}
        orders = {order.id for order in state.orders.values() if order.buyer == buyer}
        wishes: list[Wish] = [
            ({}, always),
            ({f"{word}_ids": [some.id, "1"]}, same("id", some)),
            ({"order_ids": [some.order_id]}, same("order_id", some)),
            (by_buyer, lambda one, orders=orders: one.order_id in orders),
            ({f"{word}_types": [some.kind]}, same("kind", some)),
            ({f"{word}_status": [some.status]}, same("status", some)),
            ({"update_time_ge": some.update_time}, later("update_time", some)),
            ({"order_ids": [some.order_id], f"{word}_ids": ["1"]}, never),
        ]
        for body, fits in wishes:
            found = sorted((one for one in mine if fits(one)), key=lambda one: (one.create_time, one.id))
            yield f"/return_refund/202602/{noun}s/search", word, body, [one.id for one in found]


def test_returns_and_cancellations_are_found_by_each_filter(lived: Caller) -> None:
    for path, word, body, wanted in searches(lived):
        page = lived.call("POST", path, {"page_size": "50"}, body).content
        rows = page.get("cancellations") or page.get("return_orders") or []
        assert [row[f"{word}_id"] for row in rows] == wanted, body
        assert page["total_count"] == len(wanted)
