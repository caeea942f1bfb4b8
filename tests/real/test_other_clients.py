"""Clients that other people wrote find their way through the sandbox."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.programs import ROOT, Running, sandbox, walk

PYTHON = [str(ROOT / ".venv-real" / "bin" / "python"), "tests/real/python_client.py"]
NODE = ["node", "tests/real/node/walk.mjs"]
PYTHON_LIFE = [PYTHON[0], "tests/real/python_client_life.py"]
NODE_LIFE = ["node", "tests/real/node/walk_life.mjs"]
RETIRED, WRONG_VALUE, NO_SUCH_RETURN = 36009014, 36009004, 25007006


@pytest.fixture(scope="module")
def seen_by_python(running: Running) -> dict[str, Any]:
    return walk(PYTHON, given(running))


@pytest.fixture(scope="module")
def seen_by_node(running: Running) -> dict[str, Any]:
    return walk(NODE, given(running))


@pytest.fixture(scope="module")
def life_in_python() -> Iterator[dict[str, Any]]:
    """What happened to orders of a shop without other buyers, as the Python client saw it."""
    with sandbox("--scenario", "empty") as quiet:
        yield walk(PYTHON_LIFE, given(quiet))


@pytest.fixture(scope="module")
def life_in_node() -> Iterator[dict[str, Any]]:
    """The same, as the Node client saw it."""
    with sandbox("--scenario", "empty") as quiet:
        yield walk(NODE_LIFE, given(quiet))


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


def test_a_python_client_ships_in_every_way(life_in_python: dict[str, Any]) -> None:
    us, gb = life_in_python["us_parcel"], life_in_python["gb_parcel"]

    assert (us["status"], us["package_status"], us["label"]) == ("IN_TRANSIT", "PROCESSING", "%PDF-")
    assert us["tracking_orders"]
    assert us["tracking"]
    assert us["price"]
    assert (gb["listed"], gb["status"], gb["label"]) == (True, "AWAITING_COLLECTION", "%PDF-")
    assert {"can_drop_off", "can_pickup"} <= set(gb["slots"])
    assert life_in_python["own_carrier"]["number"] == "AB987654321GB"
    assert life_in_python["own_carrier"]["options"] > 0


def test_a_python_client_splits_an_order_and_ships_its_parts_at_once(life_in_python: dict[str, Any]) -> None:
    changes = life_in_python["changes"]

    assert changes["may_split"] == [True]
    assert (changes["packages"], changes["refused"]) == (2, [])
    assert changes["status"] == "AWAITING_COLLECTION"


def test_a_python_client_answers_cancellations(life_in_python: dict[str, Any]) -> None:
    seen = life_in_python["cancellations"]
    granted, refused, ours = (seen["found"][one] for one in seen["asked"])

    assert granted == ours == "CANCELLATION_REQUEST_COMPLETE"
    assert refused == "CANCELLATION_REQUEST_CANCEL"
    assert seen["orders"] == ["CANCELLED", "AWAITING_SHIPMENT", "CANCELLED"]


def test_a_python_client_answers_returns_and_gives_money_back(life_in_python: dict[str, Any]) -> None:
    seen, refund = life_in_python["returns"], life_in_python["refund"]

    assert [seen["found"][one] for one in seen["asked"]] == [
        "RETURN_OR_REFUND_REQUEST_COMPLETE",
        "REFUND_OR_RETURN_REQUEST_REJECT",
    ]
    assert seen["history"] > 3
    assert seen["newer"] > 0
    assert float(refund["sums"]["order_refund_amount"]["refund_total"]) > 0
    assert refund["return_id"]


def test_a_python_client_reads_the_money_and_it_adds_up(life_in_python: dict[str, Any]) -> None:
    money = life_in_python["money"]

    assert money["total"] == money["sum"] != "0.00"
    assert money["of_order"] == money["order"]
    assert min(money["statements"], money["lines"], money["payments"], money["unsettled"]) > 0


def test_a_python_client_sets_a_price_and_registers_webhooks(life_in_python: dict[str, Any]) -> None:
    registered = life_in_python["registered"]

    assert life_in_python["goods"]["price"]["sale_price"] == "33.00"
    assert registered["there"] == [["NEW_MESSAGE", "https://hub.example.com/hook"]]
    assert registered["left"] == []


def test_a_python_client_verifies_and_reads_every_kind_of_webhook(life_in_python: dict[str, Any]) -> None:
    webhooks = life_in_python["webhooks"]

    assert webhooks["refused"] == {}
    assert webhooks["kinds"] == {
        "1": "OrderStatusChangeWebhook",
        "3": "RecipientAddressUpdateWebhook",
        "4": "PackageUpdateWebhook",
        "11": "CancellationStatusChangeWebhook",
        "12": "ReturnStatusChangeWebhook",
        "15": "ProductInformationChangeWebhook",
        "64": "AftersalesRequestStatusUpdateWebhook",
        "65": "RMAStatusUpdateWebhook",
        "67": "RefundSuccessWebhook",
    }


def test_a_python_client_hears_refusals_by_their_codes(life_in_python: dict[str, Any]) -> None:
    refusals = life_in_python["refusals"]

    assert refusals["too many rows"] == WRONG_VALUE
    assert refusals["no such return"] == NO_SUCH_RETURN
    assert refusals["unknown order"] != 0
    assert refusals["wrong way to ship"] not in (0, refusals["unknown order"])


def test_a_node_client_ships_in_both_markets(life_in_node: dict[str, Any]) -> None:
    us, gb = life_in_node["us_parcel"], life_in_node["gb_parcels"]

    assert (us["status"], us["label"], us["priced"]) == ("AWAITING_COLLECTION", "%PDF-", True)
    assert us["offers"] > 1
    assert us["made_for"]
    assert (gb["parts"], gb["attributes"], gb["listed"], gb["slots"]) == (2, 1, True, True)
    assert (gb["status"], gb["label"], gb["tracked"]) == ("AWAITING_COLLECTION", "%PDF-", True)
    assert life_in_node["carriers"]["providers"] > 1


def test_a_node_client_answers_cancellations_and_returns(life_in_node: dict[str, Any]) -> None:
    cancellations, returns = life_in_node["cancellations"], life_in_node["returns"]

    assert cancellations["found"] == ["CANCELLATION_REQUEST_COMPLETE", "CANCELLATION_REQUEST_CANCEL"]
    assert cancellations["cancelled"] == [True, "CANCELLED"]
    assert returns["found"] == ["RETURN_OR_REFUND_REQUEST_COMPLETE", "REFUND_OR_RETURN_REQUEST_REJECT"]
    assert returns["history"] > 3


def test_a_node_client_reads_the_money_and_registers_webhooks(life_in_node: dict[str, Any]) -> None:
    money = life_in_node["money"]

    assert money["total"] == money["sum"] != "0.00"
    assert money["of_order"]
    assert min(money["statements"], money["payments"], money["withdrawals"]) > 0
    assert life_in_node["registered"] == {"there": ["NEW_MESSAGE"], "left": []}


def test_a_node_client_hears_refusals_by_their_codes(life_in_node: dict[str, Any]) -> None:
    """Its own call for payments is of a version that TikTok has switched off; docs/sandbox.md says so."""
    assert life_in_node["money"]["own_payments"] == RETIRED
    assert life_in_node["refusals"] == {
        "too many rows": WRONG_VALUE,
        "no such return": NO_SUCH_RETURN,
    }


def test_a_node_client_may_send_an_empty_object_that_it_did_not_sign(life_in_node: dict[str, Any]) -> None:
    assert life_in_node["empty_body"] == 0


def ids(running: Running) -> list[str]:
    return sorted(shop["id"] for shop in running.said["shops"])
