"""Exports of Seller Center: files, headers, and the orders that their rows tell of."""

import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.channels.tiktok import exports, order, return_request
from shopkeeper.channels.tiktok.exports import Found, headers
from shopkeeper.core import orders
from shopkeeper.core.fees import is_known
from shopkeeper.core.records import NEVER_READ, Age, Sight
from shopkeeper.errors import Rejected
from shopkeeper.sync.markets import MARKETS
from tests.channels import exported

ZONE = "America/Los_Angeles"
ONE, TWO = "576461413038785001", "576461413038785002"


def things(content: bytes, export: str = "orders", market: str = "US") -> list[Found]:
    sheet = exports.opened(io.BytesIO(content), "file.csv", export, market, MARKETS[market])
    return list(sheet.things())


def one_order(*rows: dict[str, str]) -> Any:
    (found,) = things(exported.orders_file(rows))
    assert found.faults == ()
    return order(found.raw, 1, ZONE)


SIGHTS = (
    exported.open_row(ONE),
    exported.open_row(ONE, Order_Substatus="Awaiting collection", RTS_Time="10/01/2026 4:00:00 PM"),
    exported.row(ONE, Order_Status="Shipped", Order_Substatus="In transit", Delivered_Time=""),
    exported.row(ONE),
    exported.row(ONE, Order_Refund_Amount="$4.00"),
    exported.row(ONE, Order_Refund_Amount="$18.36", Sku_Quantity_of_return="1"),
)


@given(st.lists(st.sampled_from(SIGHTS), min_size=1, max_size=8))
def test_in_whatever_order_exports_come_the_furthest_sight_of_an_order_stays(
    files: list[dict[str, str]],
) -> None:
    known: dict[str, Age] = {}
    stays = None
    for nth, file in enumerate(files):
        sight = Sight(one_order(file), NEVER_READ, nth)
        if orders.decide(known, {}, {}, [sight]).orders:
            stays, known[sight.order.cause] = sight.order, sight.age

    assert stays == one_order(max(files, key=SIGHTS.index))


def test_of_two_parts_of_an_order_the_one_with_more_of_its_lines_is_the_newer() -> None:
    blue = exported.row(ONE, SKU_ID="1729500000000000002", Seller_SKU="LAMP-BLUE")

    assert one_order(exported.row(ONE), blue).updated_at > one_order(blue).updated_at


def test_whatever_a_shop_itself_told_is_newer_than_any_file() -> None:
    known = one_order(exported.open_row(ONE))
    read = Sight(known, known.updated_at, 1)
    told = Sight(one_order(SIGHTS[-1]), NEVER_READ, 2)

    assert orders.decide({known.cause: read.age}, {}, {}, [told]).orders == ()


def test_a_row_becomes_an_order_with_its_money_to_the_cent_and_its_times_in_utc() -> None:
    found = one_order(exported.row(ONE))

    assert (found.order_id, found.status, found.currency) == (ONE, "COMPLETED", "USD")
    assert (found.total_minor, found.goods_minor) == (1836, 1800)
    assert found.paid_day == "2026-10-01"
    assert f"{found.created_at:%d %H:%M:%S}" == "01 16:30:33"
    assert found.collected_at == found.updated_at.replace(day=2, hour=18, minute=0, second=0, microsecond=0)
    assert [(one.sku, one.price_minor, one.revenue_minor, one.title) for one in found.lines] == [
        ("LAMP-RED", 1700, 1800, 'Sunset lamp, "red"')
    ]
    assert found.place == "Austin, Texas"


def test_a_quantity_becomes_as_many_lines_and_no_cent_is_lost_between_them() -> None:
    three = {"Quantity": "3", "SKU_Subtotal_Before_Discount": "$10.00", "SKU_Seller_Discount": "$1.00"}
    found = one_order(exported.row(ONE, **three, SKU_Platform_Discount="$0.50"))

    assert sorted(one.revenue_minor for one in found.lines) == [300, 300, 300]
    assert sum(one.price_minor for one in found.lines) == 850
    assert found.goods_minor == 900
    assert len({one.line_id for one in found.lines}) == 3


def test_rows_of_one_order_are_one_order_wherever_they_stand_in_the_file() -> None:
    rows = [
        exported.row(ONE),
        exported.row(TWO),
        exported.row(ONE, SKU_ID="1729500000000000002", Seller_SKU="LAMP-BLUE"),
    ]

    found = {one.thing_id: one for one in things(exported.orders_file(rows))}
    again = {one.thing_id: one for one in things(exported.orders_file(reversed(rows)))}

    assert {line.sku for line in order(found[ONE].raw, 1, ZONE).lines} == {"LAMP-BLUE", "LAMP-RED"}
    assert found[ONE].raw == again[ONE].raw


def test_an_order_with_some_rows_cancelled_goes_on_with_the_others() -> None:
    cancelled = {"Order_Status": "Canceled", "Order_Substatus": "Canceled", "SKU_ID": "1729500000000000002"}
    found = one_order(exported.open_row(ONE), exported.open_row(ONE, **cancelled))

    assert found.status == "AWAITING_SHIPMENT"
    assert sorted(one.status for one in found.lines) == ["AWAITING_SHIPMENT", "CANCELLED"]


@pytest.mark.parametrize(
    ("status", "substatus", "state"),
    [
        ("To ship", "Awaiting shipment", "AWAITING_SHIPMENT"),
        ("To ship", "Awaiting collection", "AWAITING_COLLECTION"),
        ("Shipped", "In transit", "IN_TRANSIT"),
        ("Shipped", "Delivered", "DELIVERED"),
        ("Shipped", "a word that is new", "IN_TRANSIT"),
        ("Perlu dikirim", "Menunggu pengambilan", "AWAITING_COLLECTION"),
        ("เสร็จสมบูรณ์", "", "COMPLETED"),
        ("Dibatalkan", "", "CANCELLED"),
    ],
)
def test_the_finer_word_for_a_state_counts_where_it_is_known(status: str, substatus: str, state: str) -> None:
    assert one_order(exported.row(ONE, Order_Status=status, Order_Substatus=substatus)).status == state


def test_what_was_refunded_after_the_sale_becomes_a_return_of_the_units_that_came_back() -> None:
    (found,) = things(
        exported.orders_file(
            [exported.row(ONE, Quantity="3", Sku_Quantity_of_return="1", Order_Refund_Amount="$6.50")]
        )
    )

    back = return_request(found.raw, 1, ZONE)

    assert (back.refund_minor, len(back.lines)) == (650, 1)
    assert back.lines[0].order_line_id == order(found.raw, 1, ZONE).lines[0].line_id
    assert exports.orders.was_refunded(found.raw, ZONE)


def test_money_back_for_a_cancelled_order_is_no_return() -> None:
    cells = {"Order_Status": "Canceled", "Order_Substatus": "Canceled", "Order_Refund_Amount": "$18.36"}
    (found,) = things(exported.orders_file([exported.row(ONE, **cells)]))

    assert not exports.orders.was_refunded(found.raw, ZONE)


def test_every_bad_cell_is_named_with_its_line_column_value_reason_and_remedy() -> None:
    bad = exported.row(TWO, Quantity="two", SKU_Seller_Discount="£2.00", Paid_Time="soon")

    found = things(exported.orders_file([exported.row(ONE), bad]))[1]

    assert {(one.line, one.column, one.value) for one in found.faults} == {
        (4, "Quantity", "two"),
        (4, "Paid Time", "soon"),
        (4, "SKU Seller Discount", "£2.00"),
    }
    assert all(one.why and one.remedy for one in found.faults)


def test_an_order_number_that_a_spreadsheet_rounded_is_a_bad_row_of_its_own() -> None:
    good, bad = sorted(
        things(exported.orders_file([exported.row("5.76461E+17"), exported.row(ONE)])),
        key=lambda one: len(one.faults),
    )

    assert good.thing_id == ONE
    assert "rounded" in bad.faults[0].why


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_file_is_read_in_every_encoding_and_with_every_delimiter_there_is(
    encoding: str, delimiter: str
) -> None:
    content = exported.orders_file(
        [exported.row(ONE, Product_Name="Lâmpada ☀")], encoding=encoding, delimiter=delimiter
    )

    (found,) = things(content)

    assert order(found.raw, 1, ZONE).lines[0].title == "Lâmpada ☀"


def test_a_file_without_a_row_of_descriptions_loses_no_row() -> None:
    assert len(things(exported.orders_file([exported.row(ONE)], described=False))) == 1


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"PK\x03\x04rest of a workbook", "CSV UTF-8"),
        (b"", "empty"),
        ("Order ID,Größe\n".encode("latin-1"), "neither UTF-8 nor UTF-16"),
        (b"some,other,file\n1,2,3\n", "Missing: 'Order ID'"),
    ],
)
def test_a_file_that_is_no_export_is_refused_with_what_to_do(content: bytes, told: str) -> None:
    with pytest.raises(Rejected, match=told):
        things(content)


def test_a_header_that_is_nearly_right_is_told_with_the_nearest_name() -> None:
    header = [one if one != "Created Time" else "Created Times" for one in exported.ORDER_HEADER]

    with pytest.raises(Rejected, match=r"'Created Time' \(nearest: 'Created Times'"):
        things(exported.orders_file([exported.row(ONE)], header=header))


def test_an_export_of_unsettled_orders_is_not_taken_for_statements() -> None:
    header = ["Type", "Order/adjustment ID", "Total estimated settlement amount", "Net sales", "Fees"]

    with pytest.raises(Rejected, match="not settled yet"):
        things(exported.file(header, []), "settlements")


@pytest.mark.parametrize("export", headers.EXPORTS)
def test_every_header_set_says_its_markets_and_where_its_names_come_from(export: str) -> None:
    for one in headers.described(export)["sets"]:
        assert set(one["markets"]) <= set(MARKETS)
        assert one["source"]
        assert isinstance(one["seen"], bool)
        assert set(headers.required(export, one)) <= set(one["columns"])


def test_every_column_of_an_amount_is_booked_under_a_name_that_the_api_documents() -> None:
    described = headers.described("settlements")
    names = {place for one in described["sets"] for place in one["amounts"].values()}

    assert all(is_known(*place.split("/")) for place in names)
    assert all(is_known("adjustment", kind) for kind in described["kinds"])
