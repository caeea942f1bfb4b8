"""``shopkeeper replay``, as a person runs it: what it prints, how it ends, what it says of bad files."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.replay.folders import ITEMS, OLIST, ORDERS, changed, copied

PROGRAM = str(Path(sys.executable).with_name("shopkeeper"))
FEW = ("--limit", "8")


def run(*words: str) -> subprocess.CompletedProcess[str]:
    """The command, with what it printed and its exit code."""
    return subprocess.run([PROGRAM, *words], capture_output=True, text=True, timeout=120)


@pytest.mark.slow
def test_one_cent_off_one_price_ends_with_1_and_names_the_order(tmp_path: Path) -> None:
    order_id = (OLIST / ITEMS).read_text().splitlines()[1].split(",")[0]
    orders = (OLIST / ORDERS).read_text().splitlines(keepends=True)
    mine = next(row for row in orders if row.startswith(order_id))
    replayed = copied(OLIST, tmp_path / "replayed")
    (replayed / ORDERS).write_text(orders[0] + mine)
    folder = copied(replayed, tmp_path / "compared")
    price = (folder / ITEMS).read_text().splitlines()[1].split(",")[5]
    changed(folder, ITEMS, f",{price},", f",{float(price) - 0.01:.2f},")
    done = run("replay", str(replayed), "--compare-with", str(folder))

    assert done.returncode == 1, done.stderr
    assert f"order {order_id}: item value {float(price) - 0.01:,.2f} in the files, {price} in the hub" in (
        " ".join(done.stdout.split())
    )


@pytest.mark.slow
def test_orders_that_agree_end_with_0_and_a_rate(tmp_path: Path) -> None:
    done = run("replay", str(OLIST), *FEW)
    told = run("replay", str(OLIST), *FEW, "--json")

    assert (done.returncode, told.returncode) == (0, 0), done.stderr + told.stderr
    assert "orders a second" in done.stdout
    assert "NO" not in done.stdout
    result = json.loads(told.stdout)
    assert result["agree"]
    assert result["rate"]["api_calls_an_order"] > 0


def test_a_wrong_file_is_told_in_one_line_and_ends_with_1(tmp_path: Path) -> None:
    empty = run("replay", str(tmp_path))
    wrong = run("replay", str(changed(copied(OLIST, tmp_path), ITEMS, "price,", "cost,")))
    other = run("replay", str(OLIST), "--compare-with", str(tmp_path / "nowhere"))

    assert (empty.returncode, wrong.returncode, other.returncode) == (1, 1, 1)
    assert "olist_orders_dataset.csv is not there" in empty.stderr
    assert "has no column price" in wrong.stderr
    assert "is not there" in other.stderr
    assert all(len(one.stderr.splitlines()) == 1 for one in (empty, wrong, other))


def test_what_is_missing_or_cannot_be_used_is_told() -> None:
    nothing = run("replay")
    none = run("replay", str(OLIST), "--limit", "0")
    nowhere = run("replay", str(OLIST), *FEW, "--database", "postgresql://nobody@127.0.0.1:1/x")

    assert (nothing.returncode, none.returncode, nowhere.returncode) == (1, 1, 1)
    assert nowhere.stderr.startswith("shopkeeper: --database postgresql")
    assert "name the folder with the orders" in nothing.stderr
    assert "1 is the least" in none.stderr
