"""Vendure in the hub's words: its answers, refusals and stock, on a double that speaks its documents."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from shopkeeper.channels import platform
from shopkeeper.channels.channel import Access, App, Offer, Reach
from shopkeeper.channels.vendure import documents
from shopkeeper.channels.vendure.client import granted
from shopkeeper.core.standing import Address, Placement
from shopkeeper.errors import NeedsPerson, Rejected, TryLater, Unsupported
from shopkeeper.tiktok.wire import Request, Response
from tests.stores.double import URL, Double
from tests.stores.people import PASSWORD
from tests.stores.stage import operation

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
VENDURE = platform("vendure")
SOMEBODY = Address("Lena Ito", "1", ("1 Mill Lane",), "Savannah", "Georgia", "31401", "US")


class Line:
    """The road to a store, which may be made to answer something else."""

    def __init__(self, store: Double) -> None:
        self.store = store
        self.asked: list[str] = []
        self.instead: Response | None = None

    async def send(self, request: Request) -> Response:
        self.asked.append(operation(request.body))
        return self.instead or await self.store.send(request)


@pytest.fixture
async def store() -> Double:
    """A store with ten mugs."""
    made = Double(lambda: NOW)
    await made.add_goods("MUG", 10)
    return made


def shop_of(store: Double, password: str = PASSWORD, **chosen: str) -> tuple[Any, Line]:
    """The store over a client of its own, and the road to it."""
    road = Line(store)
    app = App("vendure:store", password, URL, user="superadmin")
    client = VENDURE.client(app, Reach(road, lambda: NOW.timestamp()))
    return VENDURE.shop(client, Access("s", chosen=chosen)), road


async def test_a_session_that_has_ended_is_begun_anew_without_anybody_noticing(store: Double) -> None:
    shop, road = shop_of(store)
    await shop.rules()
    store.tokens.clear()
    await shop.rules()

    assert road.asked == ["Login", "Channel", "Channel", "Login", "Channel"]


async def test_a_wrong_password_needs_a_person_and_is_not_repeated_in_the_message(store: Double) -> None:
    shop, _ = shop_of(store, password="wrong secret")

    with pytest.raises(NeedsPerson, match="does not know this user") as error:
        await shop.rules()
    assert "wrong secret" not in str(error.value)
    assert "wrong secret" not in repr(shop.client.app)


async def test_a_right_that_the_user_lacks_needs_a_person(store: Double) -> None:
    shop, road = shop_of(store)
    store.rights = False

    with pytest.raises(NeedsPerson, match="Give its role the right"):
        await shop.rules()
    assert road.asked.count("Login") == 2


def failed(code: str, status: int = 200) -> Response:
    """An answer that is an error of a code."""
    error = {"message": "no", "extensions": {"code": code}}
    return Response(status, {}, json.dumps({"errors": [error]}).encode())


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (Response(502, {}, b"<html>"), TryLater),
        (Response(200, {}, b"no JSON"), TryLater),
        (Response(429, {}, b"{}"), TryLater),
        (failed("INTERNAL_SERVER_ERROR"), TryLater),
        (failed("USER_INPUT_ERROR"), Rejected),
        (failed("GRAPHQL_VALIDATION_FAILED", 400), Rejected),
    ],
)
async def test_each_failure_says_what_must_happen_next(
    store: Double, answer: Response, error: type[Exception]
) -> None:
    shop, road = shop_of(store)
    await shop.rules()
    road.instead = answer

    with pytest.raises(error):
        await shop.rules()


async def levels(shop: Any, store: Double) -> Any:
    """What the only listing shows."""
    [raw] = await shop.fetch_levels([store.by_sku["MUG"]])
    [level] = VENDURE.levels(raw)
    return level


def offer(store: Double, quantity: int, location: str = "1") -> Offer:
    return Offer(store.by_sku["MUG"], store.by_sku["MUG"], location, quantity)


async def test_a_quantity_is_set_above_what_is_allocated_and_what_is_never_sold(store: Double) -> None:
    shop, _ = shop_of(store)
    await store.sell({"MUG": 3})
    await store.change_goods("MUG", outOfStockThreshold=2)
    before = await levels(shop, store)
    refused = await shop.push_offers([offer(store, 4)])
    after = await levels(shop, store)

    assert (before.available, before.committed, before.on_hand) == (5, 3, 8)
    assert refused == {}
    assert await store.stock("MUG") == (9, 3)
    assert (after.available, after.committed) == (4, 3)


async def test_a_variant_without_tracking_is_told_of_and_its_quantity_is_refused(store: Double) -> None:
    await store.change_goods("MUG", trackInventory="FALSE")
    shop, _ = shop_of(store)
    [raw] = [one async for one in shop.fetch_products()]
    [listing] = VENDURE.listings(raw, 3)

    assert listing.status == "UNTRACKED"
    assert "does not track" in (await shop.push_offers([offer(store, 4)]))[store.by_sku["MUG"]]


async def test_a_variant_that_sells_what_is_not_there_is_refused_rather_than_set_below_zero(
    store: Double,
) -> None:
    await store.change_goods("MUG", outOfStockThreshold=-5)
    shop, _ = shop_of(store)

    assert (
        "sells 5 units that are not there" in (await shop.push_offers([offer(store, 2)]))[store.by_sku["MUG"]]
    )
    assert await store.stock("MUG") == (10, 0)


async def test_of_several_locations_the_chosen_one_is_kept_and_none_is_guessed(store: Double) -> None:
    other = await store.add_location("Annex")
    undecided, _ = shop_of(store)
    decided, _ = shop_of(store, location="Annex")
    wrong, _ = shop_of(store, location="Attic")
    places = [await listing_places(one) for one in (undecided, decided)]
    await decided.push_offers([offer(store, 7, other)])

    assert places == [("1", other), (other,)]
    assert await store.stock("MUG", other) == (7, 0)
    assert await store.stock("MUG") == (10, 0)
    with pytest.raises(Rejected, match="no stock location 'Attic'; known: 1 Default Stock Location, 2 Annex"):
        await wrong.rules()


async def listing_places(shop: Any) -> tuple[str, ...]:
    [raw] = [one async for one in shop.fetch_products()]
    [listing] = VENDURE.listings(raw, 3)
    return tuple(listing.warehouses)


def wanted(store: Double, units: int, mark: str = "tiktok/s/1") -> Placement:
    return Placement(mark, {store.by_sku["MUG"]: units} if units else {}, SOMEBODY, "a note")


async def test_an_order_placed_twice_stands_there_once(store: Double) -> None:
    shop, _ = shop_of(store)
    first = await shop.placing.bring_about(wanted(store, 2))
    again = await shop.placing.bring_about(wanted(store, 2))

    assert first == again
    assert len(await store.orders()) == 1
    assert await store.stock("MUG") == (10, 2)


async def test_units_that_are_too_many_are_cancelled_and_no_more(store: Double) -> None:
    shop, _ = shop_of(store)
    await shop.placing.bring_about(wanted(store, 5))
    await shop.placing.bring_about(wanted(store, 3))
    assert await store.stock("MUG") == (10, 3)
    await shop.placing.bring_about(wanted(store, 0))
    await shop.placing.bring_about(wanted(store, 0))

    assert await store.stock("MUG") == (10, 0)


async def test_several_ways_of_shipping_are_not_guessed_among(store: Double) -> None:
    await store.add_shipping_method("express")
    undecided, _ = shop_of(store)
    decided, _ = shop_of(store, shipping_method="express")

    with pytest.raises(
        Rejected, match="say which shipping method such orders go by; the store offers: standard"
    ):
        await undecided.placing.bring_about(wanted(store, 1))
    assert (await decided.placing.bring_about(wanted(store, 1))).number
    # The draft of the first try was cleared away by the second one.
    assert [one["state"] for one in await store.orders()] == ["PaymentSettled"]


async def test_a_refusal_in_an_ordinary_answer_is_no_success(store: Double) -> None:
    shop, _ = shop_of(store)
    draft = store.on_CreateDraft()["createDraftOrder"]["id"]
    answer = await shop.client.ask(documents.ADD_UNITS, order=draft, variant=store.by_sku["MUG"], quantity=11)

    with pytest.raises(Rejected, match="Only 10 were added"):
        granted(answer, "addItemToDraftOrder", "Order")


async def test_only_a_payment_of_a_hub_makes_an_order_a_placed_one(store: Double) -> None:
    shop, _ = shop_of(store)
    own = await store.sell({"MUG": 1})
    stands = await shop.placing.bring_about(wanted(store, 1))
    raws = {str(raw["id"]): raw for raw in await shop.fetch_orders([own["id"], stands.order_id])}

    assert VENDURE.mark(raws[own["id"]]) == ""
    assert VENDURE.mark(raws[stands.order_id]) == "tiktok/s/1"


async def test_units_that_left_and_were_cancelled_afterwards_have_left_all_the_same(store: Double) -> None:
    shop, _ = shop_of(store)
    own = await store.sell({"MUG": 3})
    await store.ship(own, "Post", "P1", MUG=1)
    await store.cancel(own, MUG=3)
    [raw] = await shop.fetch_orders([own["id"]])
    order = VENDURE.order(raw, 3, "UTC")

    assert order.status == "CANCELLED"
    assert [bool(line.package_id) for line in order.lines] == [True, False, False]
    assert order.collected_at is not None


def test_what_vendure_does_not_have_is_unsupported() -> None:
    with pytest.raises(Unsupported, match="the channel vendure has no return request"):
        VENDURE.return_request({}, 3, "UTC")
