"""A sandbox alone lives real orders again: the files tell the format, the orders their moments and prices."""

import json
import signal
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from shopkeeper.errors import NeedsPerson
from shopkeeper.sandbox import serve
from shopkeeper.sandbox.past.lived import read_past
from shopkeeper.sandbox.server import Sandbox
from tests.replay.folders import COMPLETEJOURNEY, OLIST, copied
from tests.sandbox.caller import Caller
from tests.sandbox.test_history_csv import EXPORT
from tests.sandbox.test_serve import fetch, running, stop

LATER = timedelta(days=900)


def begun(history: Path, clock: str = "still", region: str = "US") -> Sandbox:
    return serve.build(1, clock, "", None, read_past(history, region))


def statuses(sandbox: Sandbox) -> Counter[str]:
    return Counter(order.status for order in sandbox.state.orders.values())


def test_a_folder_of_olist_is_a_shop_in_brazil_that_lives_its_orders() -> None:
    sandbox = begun(OLIST)
    [shop] = sandbox.shops.values()
    assert (shop.region, shop.currency, sandbox.state.scenario) == ("BR", "BRL", "history")
    assert sandbox.clock.now() < datetime(2019, 1, 1, tzinfo=UTC)
    assert not sandbox.state.orders

    sandbox.clock.advance(LATER.total_seconds())
    sandbox.tick()
    assert sandbox.state.untold == {}
    assert statuses(sandbox)["DELIVERED"] > 150
    assert len(sandbox.state.orders) == len(sandbox.state.told) == len(read_past(OLIST, "").tales)


def test_baskets_of_the_complete_journey_are_a_shop_in_the_us() -> None:
    sandbox = begun(COMPLETEJOURNEY / "transactions.csv")
    assert [shop.region for shop in sandbox.shops.values()] == ["US"]
    sandbox.clock.advance(LATER.total_seconds())
    sandbox.tick()
    assert set(statuses(sandbox)) == {"DELIVERED"}
    assert sandbox.state.untold == {}


def test_a_file_of_ones_own_is_a_shop_in_the_market_that_is_named(tmp_path: Path) -> None:
    (tmp_path / "mine.csv").write_text(EXPORT)
    for place in (tmp_path, tmp_path / "mine.csv"):
        sandbox = begun(place, region="GB")
        [shop] = sandbox.shops.values()
        sandbox.clock.advance(LATER.total_seconds())
        sandbox.tick()
        assert (shop.region, statuses(sandbox)) == (
            "GB",
            {"DELIVERED": 1, "CANCELLED": 1, "AWAITING_SHIPMENT": 1},
        )


def test_a_fresh_start_lets_the_past_happen_once_more(tmp_path: Path) -> None:
    (tmp_path / "mine.csv").write_text(EXPORT)
    sandbox = begun(tmp_path)
    first = sandbox.digest()
    sandbox.clock.advance(LATER.total_seconds())
    sandbox.tick()
    assert len(sandbox.state.orders) == 3
    sandbox.reset()
    assert sandbox.digest() == first


def test_files_that_come_over_the_control_plane_live_in_a_shop_of_their_own(caller: Caller) -> None:
    files = {path.name: path.read_text() for path in OLIST.glob("*.csv")}
    told = caller.control("POST", "/history", {"files": files, "begins_at": "now"}).envelope
    shop = caller.sandbox.shops[told["shop_id"]]
    assert (told["format"], shop.region) == ("olist", "BR")

    caller.control("POST", "/clock", {"advance_seconds": LATER.total_seconds()})
    after = caller.control("GET", "/history").envelope
    assert len(after["orders"]) == told["expected"] > 200
    assert after["refused"] == {}
    assert min(order.create_time for order in caller.sandbox.state.orders.values()) > 1_700_000_000


def test_a_file_lists_what_a_shop_does_not_sell_yet(caller: Caller) -> None:
    text = "order,ordered_at,seller_sku,price\n7,2026-11-24T10:00:00Z,GLOBE,12.00\n"
    caller.control("POST", "/history", {"shop_id": caller.shop.id, "csv": text})
    caller.control("POST", "/clock", {"advance_seconds": 7200})
    assert [order.shop_id for order in caller.sandbox.state.orders.values()] == [caller.shop.id]


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        ({"files": {"../a.csv": "x"}}, "no name of a CSV file"),
        ({"files": {"a.csv": "x", "b.csv": "y"}}, "but 2. Name the file"),
        ({"files": {"olist_orders_dataset.csv": "order_id\n1\n"}}, "has no column"),
        ({"csv": "order,ordered_at,seller_sku,price\n"}, "no order with lines"),
        ({"csv": EXPORT, "region": "XX"}, "there is no market 'XX'"),
        ({"csv": EXPORT, "begins_at": "soon"}, "'soon' is no moment"),
        ({"csv": EXPORT, "begins_at": "2020-01-01T00:00:00Z"}, "before the clock's time"),
        ({}, "needs the field 'orders'"),
        ({"orders": []}, "needs the field 'shop_id'"),
    ],
)
def test_a_past_that_cannot_be_read_is_refused_and_nothing_is_opened(
    caller: Caller, asked: dict[str, object], named: str
) -> None:
    before = caller.sandbox.digest()
    refused = caller.control("POST", "/history", asked)
    assert (refused.status, named in refused.envelope["error"]) == (400, True), refused.envelope
    assert caller.sandbox.digest() == before


def test_orders_of_brazil_do_not_go_into_a_shop_elsewhere(caller: Caller) -> None:
    files = {path.name: path.read_text() for path in OLIST.glob("*.csv")}
    refused = caller.control("POST", "/history", {"files": files, "shop_id": caller.shop.id})
    assert "are BR's" in refused.envelope["error"]


def test_a_folder_without_orders_is_told_what_it_lacks(tmp_path: Path) -> None:
    with pytest.raises(NeedsPerson, match="neither olist_orders_dataset"):
        read_past(tmp_path, "US")
    with pytest.raises(NeedsPerson, match="is not there"):
        read_past(tmp_path / "nowhere", "US")


@pytest.mark.slow
def test_the_program_lives_a_past_at_a_given_speed_and_goes_on_with_it_after_a_pause(tmp_path: Path) -> None:
    told = ("--history", str(copied(OLIST, tmp_path / "olist")), "--data", str(tmp_path / "data"))
    with running(*told, "--clock", "x100000") as (program, said):
        moments = []
        while len(moments) < 200 and not (moments and moments[-1] > "2017"):
            moments.append(fetch(f"{said['base_url']}/_sandbox/clock")["now"])
        assert moments[0] < "2018"
        fetch(f"{said['base_url']}/_sandbox/clock", body={"advance_seconds": 30 * 86400})
        left = fetch(f"{said['base_url']}/_sandbox/")["now"]
        stop(program, signal.SIGTERM)
    with running(*told, "--clock", "x2") as (program, said):
        now = fetch(f"{said['base_url']}/_sandbox/clock")["now"]
        assert left[:16] <= now < "2025"  # to the minute: the clock runs on while it is read
        kept = json.loads((tmp_path / "data" / "state.json").read_text())
        assert len(kept["shops"]) == 1
        stop(program, signal.SIGTERM)
