"""The sandbox's bench measures real calls, and names each aim that a run has missed."""

from pathlib import Path
from typing import Any

from shopkeeper.bench import sandbox, sandbox_load, sandbox_searches, sandbox_store


def test_a_store_that_fills_is_read_searched_and_changed_at_each_mark() -> None:
    store = sandbox_store.Store()
    few, many = store.costs(40), store.costs(120)
    assert (few["orders"], many["orders"], len(store.sandbox.state.orders)) == (40, 120, 120)
    assert all(row[name] > 0 for row in (few, many) for name in sandbox.COSTS)
    assert any(order.status == "CANCELLED" for order in store.sandbox.state.orders.values())


def test_a_store_of_trade_is_searched_by_each_filter_and_goes_on_from_its_snapshot(tmp_path: Path) -> None:
    trade = sandbox_searches.Trade()
    row = trade.costs(40)
    assert row["orders"] == len(trade.sandbox.state.orders) == 40
    assert len(row["searches"]) > 30
    assert all(cost > 0 for cost in row["searches"].values())
    kept = sandbox_searches.kept(trade, tmp_path)
    assert kept["snapshot_seconds"] >= 0
    with sandbox.running("empty", "--clock", "still", "--data", str(tmp_path)) as said:
        assert [shop["id"] for shop in said["shops"]] == [*trade.sandbox.shops]


def test_a_sandbox_behind_a_port_is_read_and_announces_every_order() -> None:
    result = sandbox.loaded(0.5)
    assert result["reads_per_second"] > 0
    assert result["load"]["orders"] == result["load"]["announced"] == sandbox.PER_SECOND // 2
    assert result["load"]["badly_signed"] == 0


def test_each_aim_that_is_missed_is_told() -> None:
    good = dict.fromkeys(sandbox.COSTS, 100) | {"orders": 1000, "longest_ms": 9.0, "memory_mb": 60}
    few = {"orders": 1000, "searches": {"orders of a buyer": 200}}
    result: dict[str, Any] = {"start_seconds": 1.0, "reads_per_second": 1500, "orders_per_second": 100.0}
    result |= {"load": {"orders": 10, "announced": 10, "badly_signed": 0}, "store": [good, good]}
    result["searches"] = [few, few]
    assert sandbox.misses(result) == []
    slow = good | {"read_us": 251, "orders": 1_000_000, "longest_ms": 101.0, "memory_mb": 1001}
    bad = result | {"start_seconds": 2.5, "reads_per_second": 900, "store": [good, slow]}
    bad["searches"] = [few, {"orders": 100_000, "searches": {"orders of a buyer": 451}}]
    bad["load"] = {"orders": 10, "announced": 9, "badly_signed": 0}
    assert [told.partition(",")[0] for told in sandbox.misses(bad)] == [
        "it took 2.5 s to start", "900 reads per second", "of 10 orders 9 were announced",
        "read any: 251 µs with 1", "orders of a buyer: 451 µs with 100", "longest pause", "memory",
    ]  # fmt: skip


def test_a_webhook_that_is_not_signed_well_is_not_counted() -> None:
    heard = sandbox_load.Heard()
    receiver = sandbox_load.Receiver({"app_key": "key", "app_secret": "secret"}, heard)
    receiver.take("wrong", b'{"type":1,"data":{"order_id":"1"}}')
    assert (heard.orders, heard.unsigned) == (set(), 1)
