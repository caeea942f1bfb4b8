"""The same seed and the same requests give the same run, also across a snapshot."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from shopkeeper.errors import Rejected
from shopkeeper.sandbox import snapshot
from shopkeeper.sandbox.buyers import arrivals as buyers
from shopkeeper.sandbox.clock import RealClock, StillClock
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.state import Sku
from shopkeeper.sandbox.stock import units as stock
from tests.sandbox.caller import Caller, Receiver, Wall


def begin(scenario: str = "full-swing", seed: int = 1) -> Sandbox:
    wall = Wall()
    sandbox = Sandbox(seed=seed, wall=wall, scenario=scenario)
    caller = Caller(sandbox, wall)
    caller.app.webhook_url = "http://app.example/"
    return sandbox


async def live(sandbox: Sandbox, minutes: int = 20) -> Receiver:
    receiver = Receiver()
    for _ in range(minutes):
        sandbox.clock.advance(60)
        await sandbox.deliver(receiver)
    return receiver


@pytest.mark.parametrize("scenario", ["full-swing", "demo"])
async def test_equal_seeds_give_equal_runs(scenario: str) -> None:
    first, second = begin(scenario), begin(scenario)
    heard = [(await live(sandbox)).received for sandbox in (first, second)]
    assert first.digest() == second.digest()
    assert heard[0] == heard[1]
    assert begin(scenario, seed=2).digest() != begin(scenario).digest()


def test_small_and_large_turns_of_the_clock_come_to_the_same(caller: Caller) -> None:
    first, second = begin("demo"), begin("demo")
    first.clock.advance(300)
    first.tick()
    for _ in range(300):
        second.clock.advance(1)
        second.tick()
    assert first.digest() == second.digest()


async def test_a_restored_snapshot_goes_on_to_the_same(caller: Caller) -> None:
    first = begin("demo")
    await live(first, 5)
    second = begin("empty", seed=9)
    second.restore(first.snapshot())
    assert second.digest() == first.digest()
    heard = [(await live(sandbox)).received for sandbox in (first, second)]
    assert heard[0] == heard[1]
    assert second.digest() == first.digest()


async def test_webhooks_on_their_way_survive_a_snapshot(caller: Caller, receiver: Receiver) -> None:
    receiver.status = 500
    caller.place()
    await caller.sandbox.deliver(receiver)
    caller.sandbox.restore(caller.sandbox.snapshot())
    receiver.status = 200
    caller.sandbox.clock.advance(120)
    assert await caller.sandbox.deliver(receiver) == 1


def test_a_state_file_is_written_whole_and_read_back(tmp_path: Path) -> None:
    sandbox, path = begin("demo"), tmp_path / "deep" / "sandbox.json"
    snapshot.save(sandbox.state, path)
    loaded = snapshot.load(path)
    assert loaded is not None
    assert snapshot.digest(loaded) == sandbox.digest()
    assert [found.name for found in path.parent.iterdir()] == ["sandbox.json"]
    assert snapshot.load(tmp_path / "none.json") is None


def test_a_file_that_holds_something_else_is_told(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    path.write_text('{"hello": 1}')
    with pytest.raises(Rejected, match=r"notes\.json does not hold a sandbox's state"):
        snapshot.load(path)


def test_a_file_of_before_lines_had_states_of_their_own_is_told(tmp_path: Path) -> None:
    sandbox, path = begin("demo"), tmp_path / "old.json"
    orders = sandbox.state.orders.values()
    next(order for order in orders if order.status == "IN_TRANSIT").lines[0].status = "UNPAID"
    snapshot.save(sandbox.state, path)
    with pytest.raises(Rejected, match=r"old\.json was written before lines had a state of their own"):
        snapshot.load(path)


def test_full_swing_has_orders_in_every_state_and_two_slips_in_its_catalogue() -> None:
    sandbox = begin()
    for index in sandbox.market.indexes.values():
        assert all(index.count(status) for status in ("UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "IN_TRANSIT"))
    assert 55 <= len(sandbox.state.orders) <= 70
    [app] = sandbox.apps.values()
    assert len(app.shop_ids) == 2
    codes = [[sku.seller_sku for sku in shop_skus(sandbox, shop_id)] for shop_id in sandbox.shops]
    assert codes[0] == codes[1]
    assert (len(codes[0]), codes[0].count("TOTE-NAT"), codes[0].count("")) == (20, 2, 1)
    assert stock.unbalanced(sandbox.state) == []


def shop_skus(sandbox: Sandbox, shop_id: str) -> list[Sku]:
    products = [product for product in sandbox.state.products.values() if product.shop_id == shop_id]
    return [sandbox.state.skus[sku_id] for product in products for sku_id in product.sku_ids]


async def test_the_demo_shows_a_whole_life_in_a_few_minutes() -> None:
    sandbox = begin("demo")
    receiver = await live(sandbox, 5)
    assert {"UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED",
            "COMPLETED", "CANCEL"} <= set(receiver.orders())  # fmt: skip
    assert [app.portal for app in sandbox.apps.values()] == ["US", "ROW"]
    assert stock.unbalanced(sandbox.state) == []


def test_the_demo_does_not_sell_out_in_an_hour() -> None:
    sandbox = begin("demo")
    sandbox.clock.advance(3600)
    sandbox.tick()
    assert len(sandbox.state.orders) > 1200
    assert min(sku.available() for sku in sandbox.state.skus.values()) > 100


def test_buyers_come_at_their_rate(sandbox: Sandbox) -> None:
    shop_id = next(iter(sandbox.shops))
    buyers.welcome(sandbox.market, shop_id, 6)
    sandbox.clock.advance(600)
    sandbox.tick()
    assert 40 <= len(sandbox.state.orders) <= 80
    buyers.welcome(sandbox.market, shop_id, 0)
    before = len(sandbox.state.orders)
    sandbox.clock.advance(600)
    sandbox.tick()
    assert len(sandbox.state.orders) == before


def test_a_viral_moment_sells_one_sku_out_and_never_over(sandbox: Sandbox) -> None:
    shop_id = next(iter(sandbox.shops))
    buyers.go_viral(sandbox.market, shop_id, 6000, 30, "MUG")
    sandbox.clock.advance(3600)
    sandbox.tick()
    mug = sandbox.market.sku(shop_id, "MUG")
    assert mug.available() == 0
    assert (
        sum(line.sku_id == mug.id for order in sandbox.state.orders.values() for line in order.lines) == 100
    )
    assert stock.unbalanced(sandbox.state) == []
    assert (
        max(order.create_time for order in sandbox.state.orders.values())
        <= sandbox.clock.now().timestamp() - 3560
    )


def test_a_clock_stands_still_or_runs_as_fast_as_told() -> None:
    still = StillClock(datetime(2026, 1, 1, tzinfo=UTC))
    assert still.now() == still.now()
    fast = RealClock(speed=10_000)
    fast.set(datetime(2026, 1, 1, tzinfo=UTC))
    fast.advance(60)
    assert fast.now() >= datetime(2026, 1, 1, 0, 1, tzinfo=UTC)
    assert fast.now() < fast.now()
