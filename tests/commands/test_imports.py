"""``shopkeeper import`` as a program: it looks first, imports when told, and refuses in one line."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.channels import exported

PROGRAM = str(Path(sys.executable).with_name("shopkeeper"))
ONE, TWO = "576461413038785001", "576461413038785002"


def say(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    settings = {"PATH": os.environ["PATH"], "HOME": str(folder), "COLUMNS": "200"}
    return subprocess.run(
        [PROGRAM, "import", *words], cwd=folder, env=settings, capture_output=True, text=True, timeout=60
    )


def test_orders_are_looked_at_then_imported_then_known(tmp_path: Path) -> None:
    (tmp_path / "orders.csv").write_bytes(exported.orders_file([exported.row(ONE), exported.open_row(TWO)]))
    shop = ("--shop", "Glow Lab")

    looked = say(tmp_path, "orders", "orders.csv", *shop, "--market", "us")
    unknown = say(tmp_path, "orders", "orders.csv", *shop)
    done = say(tmp_path, "orders", "orders.csv", *shop, "--market", "US", "--yes")
    again = say(tmp_path, "orders", "orders.csv", *shop, "--yes", "--json")

    assert (looked.returncode, unknown.returncode, done.returncode, again.returncode) == (0, 1, 0, 0)
    assert "2 new" in looked.stdout
    assert "Nothing was imported yet" in looked.stdout
    assert "say its market" in unknown.stderr
    assert "2 of them told something new" in done.stdout
    facts = json.loads(again.stdout)
    assert (facts["imported"], facts["things"]["known"], facts["sum_minor"]) == (True, 2, 3600)


@pytest.mark.slow
def test_bad_rows_are_named_and_keep_the_others_out_unless_they_are_to_be_skipped(tmp_path: Path) -> None:
    bad = exported.row(TWO, Quantity="many")
    (tmp_path / "orders.csv").write_bytes(exported.orders_file([exported.row(ONE), bad]))
    wish = ("orders", "orders.csv", "--shop", "Glow Lab", "--market", "US", "--yes")

    refused = say(tmp_path, *wish)
    skipped = say(tmp_path, *wish, "--skip-bad-rows")

    assert (refused.returncode, skipped.returncode) == (1, 0)
    assert "line 4, column 'Quantity': 'many' is not a whole number of units" in refused.stdout
    assert "Nothing is imported while rows are bad" in refused.stdout
    assert "1 order read" in skipped.stdout


@pytest.mark.slow
def test_a_count_is_looked_at_and_booked_with_all_warehouses_of_a_sku_together(tmp_path: Path) -> None:
    header = ["Product ID", "Seller SKU", "Quantity in East", "Quantity in West"]
    rows = [
        {"Seller SKU": "LAMP", "Quantity in East": "3", "Quantity in West": "4"},
        {"Seller SKU": "MUG", "Quantity in East": "", "Quantity in West": ""},
    ]
    (tmp_path / "stock.csv").write_bytes(exported.file(header, rows))

    looked = say(tmp_path, "stock", "stock.csv", "--json")
    done = say(tmp_path, "stock", "stock.csv", "--yes")

    assert json.loads(looked.stdout)["counts"] == [{"sku": "LAMP", "on_hand": None, "counted": 7}]
    assert "1 SKU counted by the file stock.csv" in done.stdout


def test_a_workbook_is_refused_in_one_line_that_says_how_to_save_it(tmp_path: Path) -> None:
    (tmp_path / "income.xlsx").write_bytes(b"PK\x03\x04 and the rest")

    refused = say(tmp_path, "settlements", "income.xlsx", "--shop", "Glow Lab", "--market", "US")

    assert refused.returncode == 1
    assert len(refused.stderr.strip().splitlines()) == 1
    assert "CSV UTF-8" in refused.stderr
