"""The files' own sums: by a reader that shares nothing with the rest; what cannot be an order is listed."""

import ast
import csv
import sys
from pathlib import Path

import pytest

from shopkeeper.replay import tally
from tests.replay.folders import COMPLETEJOURNEY, ITEMS, OLIST, ORDERS, changed, copied, row_of


def test_the_reader_of_the_files_imports_nothing_of_ours() -> None:
    tree = ast.parse(Path(tally.__file__).read_text())
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    names = {one.module or "." for one in imports if isinstance(one, ast.ImportFrom)}
    names |= {alias.name for one in imports if isinstance(one, ast.Import) for alias in one.names}

    assert all(one.level == 0 for one in imports if isinstance(one, ast.ImportFrom))
    assert {name.split(".")[0] for name in names} <= sys.stdlib_module_names


def test_orders_without_lines_are_listed_by_their_status_and_counted_nowhere() -> None:
    found = tally.olist(OLIST)
    listed = {kind: len(names) for kind, names in found.listed.items()}

    assert listed == {"orders without lines, canceled": 8, "orders without lines, unavailable": 16}
    assert len(found.orders) == 289 - 24
    assert sum(order.lines for order in found.orders.values()) == 315


def test_amounts_add_up_to_the_cent() -> None:
    found = tally.olist(OLIST)
    with (OLIST / ITEMS).open(newline="") as file:
        prices = [row["price"].partition(".") for row in csv.DictReader(file)]

    cents = sum(int(whole) * 100 + int(part.ljust(2, "0")) for whole, _, part in prices)
    assert sum(order.value for order in found.orders.values()) == cents


def test_every_status_of_olist_has_its_end() -> None:
    with (OLIST / ORDERS).open(newline="") as file:
        there = {row["order_status"] for row in csv.DictReader(file)}

    assert there <= set(tally.OLIST_ENDS)
    assert set(tally.OLIST_ENDS) - there == {"created", "approved"}


def test_an_item_of_an_order_that_the_files_do_not_hold_is_listed(tmp_path: Path) -> None:
    folder = copied(OLIST, tmp_path)
    name = (folder / ITEMS).read_text().splitlines()[1].split(",")[0]
    changed(folder, ORDERS, row_of(folder, ORDERS, name), "")

    assert name in tally.olist(folder).listed["item rows of orders that the files do not hold"]


@pytest.mark.parametrize("price", ["12.345", "many", ""])
def test_a_price_that_is_no_amount_is_refused(tmp_path: Path, price: str) -> None:
    folder = copied(OLIST, tmp_path)
    cells = (folder / ITEMS).read_text().splitlines()[1].split(",")
    changed(folder, ITEMS, ",".join(cells), ",".join([*cells[:5], price, *cells[6:]]))

    with pytest.raises(ValueError, match=r"cent|amount"):
        tally.olist(folder)


def test_rows_of_no_unit_are_listed_and_what_was_weighed_is_one_unit() -> None:
    found = tally.completejourney(COMPLETEJOURNEY)
    with (COMPLETEJOURNEY / "transactions.csv").open(newline="") as file:
        quantities = [int(row["quantity"]) for row in csv.DictReader(file)]

    assert len(found.listed["basket rows of no unit"]) == quantities.count(0) == 34
    units = sum(1 if one >= tally.MEASURED_FROM else one for one in quantities)
    assert sum(order.units for order in found.orders.values()) == units
