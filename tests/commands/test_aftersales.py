"""Cancellations, returns and rules on the command line: listed, answered, refused in one line."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.sync.people import delivered, lines, wants_to_cancel, wants_to_return
from tests.sync.world import US, World, world

from .test_bad_input import refused, run

pytestmark = pytest.mark.slow

KEY = "a key for tests"


class Shop:
    """A hub's database after some trade, and the numbers of what happened in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.cancel_id = self.return_id = self.order_id = self.line_id = ""

    def run(self, *words: str) -> Any:
        url = f"sqlite:///{self.folder}/hub.db"
        return run(self.folder, *words, SHOPKEEPER_DATABASE_URL=url, SHOPKEEPER_SECRET_KEY=KEY)

    def rows(self, *words: str) -> list[dict[str, Any]]:
        done = self.run(*words, "--json")
        assert done.returncode == 0, done.stderr
        found: list[dict[str, Any]] = json.loads(done.stdout)
        return found


async def trade(made: World, shop: Shop) -> None:
    """A wish to cancel and a return that wait, in a shop that rehearses."""
    await made.connect()
    to_cancel = made.buy(US, {"MUG": 1})
    shop.order_id = await delivered(made, {"MUG": 2})
    await made.say("connections", "mode", connection_id=US, mode="dry_run")
    await made.settle()
    shop.cancel_id = wants_to_cancel(made, to_cancel).id
    shop.return_id = wants_to_return(made, shop.order_id).id
    shop.line_id = lines(made, shop.order_id)[0]
    await made.settle()


@pytest.fixture
async def shop(tmp_path: Path) -> Shop:
    found = Shop(tmp_path)
    async with world(f"sqlite:///{tmp_path}/hub.db") as made:
        await trade(made, found)
    return found


async def test_what_waits_is_listed_and_answered_by_its_number(shop: Shop) -> None:
    [wish] = shop.rows("cancellations", "list", "--waiting")
    [asked] = shop.rows("returns", "list")
    granted = shop.run("cancellations", "approve", shop.cancel_id)
    approved = shop.run("returns", "approve", shop.return_id, "--decision", "DIRECT_REFUND")
    again = shop.run("returns", "approve", shop.return_id, "--decision", "DIRECT_REFUND")

    assert (wish["cancel"], wish["answers"]) == (
        shop.cancel_id,
        "APPROVE_REQUEST_CANCEL, REJECT_REQUEST_CANCEL",
    )
    assert (asked["return"], asked["order"], asked["currency"]) == (shop.return_id, shop.order_id, "USD")
    assert "it only rehearses" in granted.stdout.replace("\n", " ")
    assert "DIRECT_REFUND goes to" in approved.stdout
    refused(again, "answered already", "DIRECT_REFUND waits to be sent")


async def test_rules_are_added_off_previewed_switched_on_and_removed(shop: Shop) -> None:
    added = shop.run("rules", "add", "small", "return", "refund", "--most", "100", "--currency", "usd")
    [rule] = shop.rows("rules", "list")
    previewed = shop.rows("rules", "preview")
    switched = shop.run("rules", "switch", "1", "on")
    removed = shop.run("rules", "remove", "1")

    assert "rule 1 'small' is off: refund returns, at most 100.00 USD" in added.stdout
    assert (rule["state"], rule["when"]) == ("off", "at most 100.00 USD")
    assert {(row["about"], row["rule"]) for row in previewed} == {
        ("cancellation", "left to you"),
        ("return", "small"),
    }
    assert "is on" in switched.stdout
    assert removed.stdout.strip() == "rule 1 removed"


async def test_what_cannot_be_done_is_one_line_that_says_why(shop: Shop) -> None:
    refused(shop.run("returns", "approve", "404"), "no return 404")
    refused(shop.run("cancellations", "approve", "404"), "no cancellation 404")
    refused(shop.run("returns", "grade", shop.return_id, "restock"), "have not been sent back yet")
    refused(shop.run("returns", "refund", shop.order_id, "--total", "999"), "the buyer paid")
    refused(shop.run("cancellations", "order", shop.order_id, "--reason", "x"), "it has left")
    refused(shop.run("rules", "switch", "9", "on"), "no rule 9")
