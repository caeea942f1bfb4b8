"""Clients that other people wrote find their way through the sandbox."""

from typing import Any

import pytest

from tests.programs import ROOT, Running, walk

PYTHON = [str(ROOT / ".venv-real" / "bin" / "python"), "tests/real/python_client.py"]
NODE = ["node", "tests/real/node/walk.mjs"]


@pytest.fixture(scope="module")
def seen_by_python(running: Running) -> dict[str, Any]:
    return walk(PYTHON, given(running))


@pytest.fixture(scope="module")
def seen_by_node(running: Running) -> dict[str, Any]:
    return walk(NODE, given(running))


def given(running: Running) -> dict[str, Any]:
    """What a developer has after the seller's consent: addresses, key, secret and a code that works once."""
    wanted = ("base_url", "auth_url", "app_key", "app_secret")
    return {name: running.said[name] for name in wanted} | running.control("/auth-codes", {})


def test_a_python_client_trades_its_code_and_sees_both_shops(
    running: Running, seen_by_python: dict[str, Any]
) -> None:
    assert seen_by_python["tokens_differ"]
    assert sorted(shop["id"] for shop in seen_by_python["shops"]) == ids(running)


def test_a_python_client_reads_the_catalogue_and_the_orders(seen_by_python: dict[str, Any]) -> None:
    orders = seen_by_python["orders"]

    assert len(seen_by_python["products"]) > 2
    assert len(orders) >= 30
    assert len(set(orders)) == len(orders)
    assert sorted(seen_by_python["details"]) == sorted(orders[:5])


def test_a_python_client_sets_a_stock_level(seen_by_python: dict[str, Any]) -> None:
    before, after = seen_by_python["stock"]

    assert before != after == 7


def test_a_python_client_is_refused_with_the_platforms_codes(seen_by_python: dict[str, Any]) -> None:
    assert seen_by_python["wrong_secret"]["code"] == 106001
    assert seen_by_python["unreadable_token"]["code"] == 36009004
    assert seen_by_python["wrong_secret"]["request_id"]


def test_a_python_client_accepts_our_webhook_and_its_signature(seen_by_python: dict[str, Any]) -> None:
    webhook = seen_by_python["webhook"]

    assert webhook["event"] == "OrderStatusChangeWebhook"
    assert webhook["body"]["data"]["order_status"]


def test_a_node_client_trades_its_code_and_sees_both_shops(
    running: Running, seen_by_node: dict[str, Any]
) -> None:
    assert seen_by_node["tokens_differ"]
    assert sorted(seen_by_node["shops"]) == ids(running)


def test_a_node_client_reads_the_catalogue_and_the_orders(seen_by_node: dict[str, Any]) -> None:
    assert len(seen_by_node["products"]) > 2
    assert len(seen_by_node["orders"]) == 20
    assert sorted(seen_by_node["details"]) == sorted(seen_by_node["orders"][:3])


def test_a_node_client_sets_a_stock_level(seen_by_node: dict[str, Any]) -> None:
    assert seen_by_node["available"] == 9


def ids(running: Running) -> list[str]:
    return sorted(shop["id"] for shop in running.said["shops"])
