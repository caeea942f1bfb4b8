"""Clients that other people wrote list a product in the sandbox, and buyers buy it."""

from tests.programs import ROOT, sandbox, walk

PYTHON = [str(ROOT / ".venv-real" / "bin" / "python"), "tests/real/python_client_goods.py"]
NODE = ["node", "tests/real/node/walk_goods.mjs"]
ELSEWHERE = 12052300


def test_a_python_client_lists_a_product_that_is_reviewed_and_bought() -> None:
    with sandbox("--scenario", "empty") as quiet:
        wanted = ("base_url", "auth_url", "app_key", "app_secret")
        given = {name: quiet.said[name] for name in wanted} | quiet.control("/auth-codes", {})
        seen = walk(PYTHON, given)

    assert seen["statuses"] == ["PENDING", "ACTIVATE"]
    assert seen["order"]
    assert seen["elsewhere"] == ELSEWHERE


def test_a_node_client_lists_a_product_sets_its_price_and_takes_it_off() -> None:
    with sandbox("--scenario", "empty") as quiet:
        wanted = ("base_url", "auth_url", "app_key", "app_secret")
        given = {name: quiet.said[name] for name in wanted} | quiet.control("/auth-codes", {})
        seen = walk(NODE, given)

    assert seen["statuses"] == ["PENDING", "ACTIVATE", "SELLER_DEACTIVATED"]
    assert seen["prices"] == ["24.00", "26.00"]
