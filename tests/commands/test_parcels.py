"""Parcels on the command line, where no hub runs: due, shipped, printed, followed; refusals end with 1."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.programs import Running, sandbox
from tests.sync.shipping import scanned

PROGRAM = str(Path(sys.executable).with_name("shopkeeper"))


class Seller:
    """A seller at a terminal, with a sandbox that runs."""

    def __init__(self, folder: Path, running: Running) -> None:
        self.folder, self.running = folder, running
        self.settings = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "COLUMNS": "250",
            "SHOPKEEPER_TIKTOK_APP_KEY": running.said["app_key"],
            "SHOPKEEPER_TIKTOK_APP_SECRET": running.said["app_secret"],
            "SHOPKEEPER_TIKTOK_BASE_URL": running.said["base_url"],
            "SHOPKEEPER_TIKTOK_AUTH_URL": running.said["auth_url"],
            "SHOPKEEPER_POLL_SECONDS": "0.1",
        }

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [PROGRAM, *words],
            cwd=self.folder,
            env=self.settings,
            capture_output=True,
            text=True,
            timeout=120,
        )

    def say(self, *words: str, code: int = 0) -> str:
        done = self.run(*words)
        assert done.returncode == code, done.stderr + done.stdout
        return done.stdout

    def rows(self, *words: str, code: int = 0) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads(self.say("parcels", *words, "--json", code=code))
        return found

    def read(self, *order_ids: str) -> None:
        """Let the lanes work until these orders are known; where no hub runs, a command does the work."""
        for _ in range(20):
            self.say("parcels", "providers", "US")
            if set(order_ids) <= {row["order"] for row in json.loads(self.say("orders", "--json"))}:
                return
        pytest.fail(f"{order_ids} were not read")

    def place(self, shop: int, *, on_hold: bool = False, by: str = "TIKTOK") -> str:
        """A buyer orders a mug, which TikTok's carrier brings or the seller; answers the order's number."""
        lines = [{"seller_sku": "MUG", "quantity": 1}]
        shop_id = self.running.said["shops"][shop]["id"]
        status = "ON_HOLD" if on_hold else "AWAITING_SHIPMENT"
        asked = {"shop_id": shop_id, "lines": lines, "status": status, "shipping_type": by}
        made = self.running.control("/orders", asked)
        return str(made["order_id"])


@pytest.fixture
def seller(tmp_path: Path) -> Iterator[Seller]:
    with sandbox("--scenario", "empty") as running:
        found = Seller(tmp_path, running)
        found.say("connect", "tiktok", "--code", running.said["auth_code"])
        found.read()
        yield found


@pytest.mark.slow
def test_a_seller_ships_prints_and_follows_from_the_terminal(seller: Seller, tmp_path: Path) -> None:
    ours, theirs, held = seller.place(0), seller.place(1), seller.place(1, on_hold=True)
    seller.read(ours, theirs, held)
    due = {row["order"]: row for row in seller.rows("due")}
    shipped = seller.rows("ship", ours, theirs, held, code=1)
    [parcel] = seller.rows("list", "--shop", "US")
    printed = seller.say("parcels", "label", ours, "--to", str(tmp_path / "labels")).split()
    scans = seller.rows("track", ours)

    assert (due[ours]["state"], due[held]["why"]) == (
        "ready",
        "On hold: the buyer may still take the order back.",
    )
    assert due[ours]["ship_by"].endswith(("PST", "PDT"))
    assert shipped == [
        {"order": held, "outcome": "refused", "note": due[held]["why"]},
        {"order": ours, "outcome": "shipped", "note": ""},
        {"order": theirs, "outcome": "shipped", "note": ""},
    ]
    assert (parcel["status"], parcel["carrier"]) == ("PROCESSING", "USPS")
    assert scanned(Path(printed[0]).read_bytes()) == [parcel["number"]]
    assert [row["number"] for row in scans] == [parcel["number"]]
    assert [row["order"] for row in seller.rows("due")] == [held]


@pytest.mark.slow
def test_what_cannot_be_done_with_parcels_is_one_line_and_ends_with_1(seller: Seller) -> None:
    order_id, own = seller.place(0), seller.place(0, by="SELLER")
    seller.read(order_id, own)
    wrong = {
        ("ship",): "name the orders to ship, or say --all",
        ("ship", "1", "2", "--number", "X1"): "belong to one order",
        ("ship", "404"): "there is no order 404",
        ("label", "404"): "there is no parcel 404",
        ("renumber", "404", "X1"): "there is no parcel 404",
        ("split", order_id, "1"): "In this market nothing is split beforehand",
        ("providers", "Mars"): "there is no shop 'Mars'",
    }
    for words, why in wrong.items():
        done = seller.run("parcels", *words)
        [line] = done.stderr.splitlines()
        assert (done.returncode, why in line) == (1, True), line
    seller.say("mode", "US", "dry_run")
    rehearsed = seller.rows("ship", order_id)
    names = {row["carrier"] for row in seller.rows("providers", "US")}

    assert [(row["outcome"], row["note"]) for row in rehearsed] == [
        ("waits", "the shop rehearses (dry_run): nothing is sent")
    ]
    assert {"USPS", "UPS"} <= names
