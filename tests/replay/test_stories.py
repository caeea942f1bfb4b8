"""Files of others become orders that can happen, and what is wrong with a file is named with its place."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from shopkeeper.errors import NeedsPerson
from shopkeeper.replay import tally
from shopkeeper.sandbox.past import completejourney, olist
from tests.replay.folders import COMPLETEJOURNEY, ITEMS, OLIST, ORDERS, changed, copied, row_of
from tests.replay.folders import olist as made

BOUGHT, PAID, SENT, CAME = (
    "2018-01-01 10:00:00",
    "2018-01-02 10:00:00",
    "2018-01-03 10:00:00",
    "2018-01-04 10:00:00",
)
DUE = "2018-01-20 00:00:00"
PRODUCT = (OLIST / ITEMS).read_text().splitlines()[1].split(",")[2]


def story_of(folder: Path, status: str, *times: str) -> list[tuple[str, int]]:
    """What became of one order: each state with its day of the month in Brazil."""
    row = ",".join(["o1", "c1", status, *times, DUE])
    story = olist.read_story(made(folder, f"{row}\n", f"o1,1,{PRODUCT},s1,{DUE},10.00,1.00\n"))
    return [
        (step.status, (step.at - datetime(2017, 12, 31, 2, tzinfo=UTC)).days)
        for step in story.purchases[0].steps
    ]


@pytest.mark.parametrize(
    ("status", "times", "steps"),
    [
        ("created", (BOUGHT, "", "", ""), [("UNPAID", 1)]),
        ("approved", (BOUGHT, PAID, "", ""), [("UNPAID", 1), ("AWAITING_SHIPMENT", 2)]),
        ("invoiced", (BOUGHT, PAID, "", ""), [("UNPAID", 1), ("AWAITING_SHIPMENT", 2)]),
        ("shipped", (BOUGHT, PAID, SENT, ""), [("UNPAID", 1), ("AWAITING_SHIPMENT", 2), ("IN_TRANSIT", 3)]),
        (
            "delivered",
            (BOUGHT, PAID, SENT, CAME),
            [("UNPAID", 1), ("AWAITING_SHIPMENT", 2), ("IN_TRANSIT", 3), ("DELIVERED", 4)],
        ),
        ("unavailable", (BOUGHT, PAID, "", ""), [("UNPAID", 1), ("AWAITING_SHIPMENT", 2), ("CANCELLED", 2)]),
        ("canceled", (BOUGHT, "", "", ""), [("UNPAID", 1), ("CANCELLED", 1)]),
        (
            "canceled",
            (BOUGHT, PAID, SENT, CAME),
            [("UNPAID", 1), ("AWAITING_SHIPMENT", 2), ("IN_TRANSIT", 3), ("CANCELLED", 3)],
        ),
    ],
)
def test_each_status_of_olist_comes_to_its_stated_end(
    tmp_path: Path, status: str, times: tuple[str, ...], steps: list[tuple[str, int]]
) -> None:
    assert story_of(tmp_path, status, *times) == steps
    assert tally.OLIST_ENDS[status] == steps[-1][0]


def test_what_must_have_happened_and_has_no_time_happened_with_the_next(tmp_path: Path) -> None:
    steps = story_of(tmp_path, "delivered", BOUGHT, "", "", CAME)

    assert steps == [("UNPAID", 1), ("AWAITING_SHIPMENT", 4), ("IN_TRANSIT", 4), ("DELIVERED", 4)]


def test_clocks_of_then_that_disagree_never_let_an_order_go_back(tmp_path: Path) -> None:
    steps = story_of(tmp_path, "delivered", BOUGHT, SENT, PAID, CAME)

    assert [day for _, day in steps] == [1, 3, 3, 4]


def test_the_same_person_is_one_buyer_whatever_their_customer_ids(tmp_path: Path) -> None:
    folder = copied(OLIST, tmp_path)
    customers = (folder / "olist_customers_dataset.csv").read_text().splitlines()
    first, second = (row.split(",") for row in customers[1:3])
    changed(folder, "olist_customers_dataset.csv", second[1], first[1])
    buyers = [one.buyer for one in olist.read_story(folder).purchases]

    assert len(set(buyers)) <= len(buyers) - 1


def test_the_driver_and_the_files_own_reader_agree_on_what_can_be_replayed() -> None:
    for reader, story in (("olist", olist.read_story(OLIST)), ("completejourney", None)):
        folder = OLIST if reader == "olist" else COMPLETEJOURNEY
        told = story or completejourney.read_story(folder)
        assert {one.name for one in told.purchases} == set(tally.READERS[reader](folder, None).orders)


def test_a_coupon_is_the_platforms_discount_and_the_stores_own_offer_the_sellers() -> None:
    purchases = completejourney.read_story(COMPLETEJOURNEY).purchases
    sums = tally.completejourney(COMPLETEJOURNEY).orders

    for one in purchases:
        listed = sum(unit.price_minor - unit.seller_discount_minor for unit in one.units)
        assert listed == sums[one.name].value
        assert sum(unit.platform_discount_minor for unit in one.units) == sums[one.name].coupons


@pytest.mark.parametrize(
    ("file", "old", "new", "named"),
    [
        (ITEMS, "price,", "cost,", "has no column price"),
        (ORDERS, ",delivered,", ",vanished,", "'vanished' is no status of Olist's"),
        (ORDERS, "delivered,20", "delivered,x20", "is no time; write it like"),
        ("olist_customers_dataset.csv", "customer_unique_id", "unique", "has no column customer_unique_id"),
    ],
)
def test_what_is_wrong_with_a_file_is_named_with_its_remedy(
    tmp_path: Path, file: str, old: str, new: str, named: str
) -> None:
    folder = changed(copied(OLIST, tmp_path), file, old, new)

    with pytest.raises(NeedsPerson, match=named) as refused:
        olist.read_story(folder)
    assert file in str(refused.value)


@pytest.mark.parametrize("price", ["12.345", "many", "", "-1.00", "NaN", "1e30"])
def test_a_wrong_price_is_named_with_its_row(tmp_path: Path, price: str) -> None:
    folder = copied(OLIST, tmp_path)
    cells = (folder / ITEMS).read_text().splitlines()[1].split(",")
    changed(folder, ITEMS, ",".join(cells), ",".join([*cells[:5], price, *cells[6:]]))

    with pytest.raises(NeedsPerson, match=r"items_dataset.csv line 2, column price: .* write it like 39.95"):
        olist.read_story(folder)


def test_a_file_that_is_not_there_and_an_order_that_is_there_twice_are_named(tmp_path: Path) -> None:
    folder = copied(OLIST, tmp_path)
    row = (folder / ORDERS).read_text().splitlines(keepends=True)[1]
    changed(folder, ORDERS, row, row + row)
    with pytest.raises(NeedsPerson, match="is there twice"):
        olist.read_story(folder)

    (folder / ORDERS).unlink()
    with pytest.raises(NeedsPerson, match=r"orders_dataset.csv is not there"):
        olist.read_story(folder)


def test_a_row_that_is_cut_short_is_named(tmp_path: Path) -> None:
    folder = copied(OLIST, tmp_path)
    name = (folder / ITEMS).read_text().splitlines()[1].split(",")[0]
    changed(folder, ITEMS, row_of(folder, ITEMS, name), f"{name},1,abc\n")

    with pytest.raises(NeedsPerson, match="line 2 is cut short"):
        olist.read_story(folder)
