"""Folders with real orders, and such in which a single cell or row was changed."""

import shutil
from pathlib import Path

OLIST = Path(__file__).parent / "olist"
COMPLETEJOURNEY = Path(__file__).parent / "completejourney"
ITEMS, ORDERS = "olist_order_items_dataset.csv", "olist_orders_dataset.csv"


def copied(folder: Path, to: Path) -> Path:
    """A folder's CSV files in another place."""
    to.mkdir(parents=True, exist_ok=True)
    for file in folder.glob("*.csv"):
        shutil.copy(file, to / file.name)
    return to


def changed(folder: Path, name: str, old: str, new: str) -> Path:
    """The folder with the first ``old`` of one of its files made ``new``."""
    text = (folder / name).read_text()
    assert old in text, f"{name} does not hold {old!r}"
    (folder / name).write_text(text.replace(old, new, 1))
    return folder


def row_of(folder: Path, name: str, key: str) -> str:
    """The first row of a file that begins with a key, with its line end."""
    rows = (folder / name).read_text().splitlines(keepends=True)
    return next(row for row in rows if row.startswith(key))


def olist(to: Path, orders: str, items: str = "") -> Path:
    """A folder in the Olist format with orders and items of our own."""
    copied(OLIST, to)
    for name, more in ((ORDERS, orders), (ITEMS, items)):
        head = (to / name).read_text().splitlines()[0]
        (to / name).write_text(f"{head}\n{more}")
    return to
