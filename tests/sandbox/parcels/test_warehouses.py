"""Orders out of several warehouses: units go together where one has them all, and else apart."""

from urllib.parse import urlsplit

import pypdfium2
import pytest

from shopkeeper.sandbox.exchange import Ask
from shopkeeper.sandbox.state import Order, Shelf, Warehouse
from shopkeeper.sandbox.stock.units import unbalanced
from tests.sandbox.caller import Caller
from tests.sandbox.parcel_calls import create, detail, document, mark, ship

OTHER = "7300000000000000002"


def with_two(caller: Caller, here: int, there: int) -> Caller:
    """A shop with so many mugs in its first warehouse and so many in another."""
    caller.shop.warehouses.append(Warehouse(OTHER, "Second warehouse"))
    shelves = caller.sku("MUG").shelves
    shelves[caller.shop.warehouse_id] = Shelf(available=here, start=here)
    shelves[OTHER] = Shelf(available=there, start=there)
    return caller


def places(order: Order) -> list[str]:
    return [line.warehouse_id for line in order.lines]


def test_units_come_from_the_warehouse_that_has_them_all(caller: Caller) -> None:
    caller = with_two(caller, here=1, there=3)
    order = caller.place("AWAITING_SHIPMENT", MUG=2)
    assert places(order) == [OTHER] * 2
    assert caller.detail(order.id)[0]["warehouse_id"] == OTHER
    assert places(caller.place()) == [caller.shop.warehouse_id]
    assert unbalanced(caller.sandbox.state) == []


def test_outside_the_us_each_warehouse_has_its_package(caller: Caller) -> None:
    british = with_two(caller.at("GB"), here=2, there=1)
    order = british.place("AWAITING_SHIPMENT", MUG=3)
    packages = list(dict.fromkeys(line.package_id for line in order.lines))
    state = british.sandbox.state
    told = [detail(british, state.packages[one]) for one in packages]
    assert [row["warehouse_id"] for row in told] == [british.shop.warehouse_id, OTHER]
    assert {row["split_and_combine_tag"] for row in told} == {"SPLIT"}
    assert told[0]["sender_address"] != told[1]["sender_address"]
    assert ship(british, state.packages[packages[1]]).code == 0
    assert order.status == "PARTIALLY_SHIPPING"
    where = urlsplit(document(british, state.packages[packages[1]]).content["doc_url"]).path
    page = pypdfium2.PdfDocument(british.sandbox.answer(Ask("GET", where)).body)[0]
    assert told[1]["sender_address"]["address_line1"] in page.get_textpage().get_text_bounded()


@pytest.mark.parametrize("by", ["TIKTOK", "SELLER"])
def test_in_the_us_a_ship_call_says_which_lines_it_means(caller: Caller, by: str) -> None:
    caller = with_two(caller, here=2, there=1)
    order = caller.place("AWAITING_SHIPMENT", MUG=3) if by == "TIKTOK" else caller.place_for_seller(MUG=3)
    call = create if by == "TIKTOK" else mark
    assert call(caller, order).code == 21011048
    assert call(caller, order, *[line.id for line in order.lines]).code == 21011048
    assert order.status == "AWAITING_SHIPMENT"
    assert call(caller, order, order.lines[0].id, order.lines[1].id).code == 0
    assert order.status == "PARTIALLY_SHIPPING"
