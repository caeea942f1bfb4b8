"""The money on the command line: lists, reconciling, what is wrong, and the books for another program."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.sync import money
from tests.sync.judge import judged
from tests.sync.world import GB, US, world

PROGRAM = str(Path(sys.executable).with_name("shopkeeper"))


class Seller:
    """A seller at a terminal, whose shops have been paid."""

    def __init__(self, folder: Path, order_id: str) -> None:
        self.folder, self.order_id = folder, order_id

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        settings = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "COLUMNS": "250",
            "SHOPKEEPER_DATABASE_URL": f"sqlite:///{self.folder}/hub.db",
            "SHOPKEEPER_SECRET_KEY": "a key for tests",
        }
        command = [PROGRAM, "money", *words]
        return subprocess.run(
            command, cwd=self.folder, env=settings, capture_output=True, text=True, timeout=120
        )

    def rows(self, *words: str, code: int = 0) -> list[dict[str, Any]]:
        done = self.run(*words, "--json")
        assert done.returncode == code, done.stderr
        found: list[dict[str, Any]] = json.loads(done.stdout)
        return found


@pytest.fixture
async def seller(tmp_path: Path) -> Seller:
    async with world(f"sqlite:///{tmp_path}/hub.db") as made:
        await made.connect()
        order_id = await money.sell(made, US, {"MUG": 2})
        await money.sell(made, GB, {"TSHIRT-M": 1})
        await money.days(made, 4)
        money.restate(made, order_id, "referral_fee_amount", -200)
        await money.hours(made, 2)
    return Seller(tmp_path, order_id)


@pytest.mark.slow
async def test_a_seller_reads_the_money_from_the_terminal(seller: Seller, tmp_path: Path) -> None:
    [us] = seller.rows("statements", "--shop", "US")
    assert (us["currency"], us["revenue"], us["fees"], us["residue"]) == ("USD", "24.00", "-2.00", "0.00")
    assert {row["status"] for row in seller.rows("payouts")} == {"PAID"}

    [order] = seller.rows("reconcile", seller.order_id)
    assert (order["expected"], order["stated"], order["state"]) == ("24.00", "24.00", "exact")
    shops = {row["currency"]: row for row in seller.rows("reconcile")}
    assert (shops["USD"]["clearing"], shops["USD"]["open"], shops["GBP"]["clearing"]) == (
        "-0.56",
        "-0.56",
        "0.00",
    )
    november = seller.rows("reconcile", "--month", "2026-11", "--shop", "US")
    assert [(row["what"], row["amount"]) for row in november] == [
        ("paid in the month, by order date", "24.00"),
        ("not explained", "0.00"),
        ("settled in the month, by settlement date", "24.00"),
    ]

    [wrong] = seller.rows("findings", code=1)
    assert wrong["what"] == "Clearing does not come to zero: -0.56 USD after a payment"
    books = seller.run("export").stdout
    assert "(0.56 too little)" in judged(tmp_path / "books.beancount", books)
    assert {one["cause"].partition("/")[0] for one in seller.rows("export")} == {"statement", "payment"}


async def test_an_order_or_a_month_that_there_is_not_is_said_in_one_line(tmp_path: Path) -> None:
    nobody = Seller(tmp_path, "")

    for words, named in ((("reconcile", "77"), "order 77"), (("reconcile", "--month", "May"), "May")):
        done = nobody.run(*words)
        [line] = done.stderr.splitlines()
        assert (done.returncode, named in line) == (1, True)
    assert nobody.run("findings").returncode == 0
    assert "No statements yet" in nobody.run("statements").stdout
