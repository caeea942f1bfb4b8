"""Answers become records; unknown fields and other ways of writing do no harm; pages follow pages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper import errors
from shopkeeper.tiktok import spec
from shopkeeper.tiktok.calls import Pages, Walk, read_as
from shopkeeper.tiktok.records.orders import Order
from shopkeeper.tiktok.records.products import UpdateInventoryAnswer

SEARCH = spec.operation("order.GetOrderList.202309")
ORDER = {"id": "1", "status": "UNPAID", "create_time": 1, "update_time": 2, "line_items": []}


class Shelf:
    """A shop of numbered orders, a few on a page; the token of a page is where it begins."""

    def __init__(self, count: int, size: int) -> None:
        self.count, self.size, self.asked = count, size, []

    def fetch(self, id, values):
        self.asked.append((id, values))
        start = int(values["page_token"] or 0)
        end = min(start + self.size, self.count)
        rows = [{**ORDER, "id": str(number)} for number in range(start, end)]
        token = str(end) if end < self.count else ""
        return {"orders": rows, "next_page_token": token, "total_count": self.count}


def walk(shelf):
    return Pages(shelf, Walk(SEARCH.id, Order, {"page_size": shelf.size}))


@given(st.integers(0, 60), st.integers(1, 20))
def test_a_walk_meets_every_row_once(count, size):
    shelf = Shelf(count, size)
    assert [order.id for order in walk(shelf)] == [str(number) for number in range(count)]
    assert len(shelf.asked) == max(1, -(-count // size))


def test_a_walk_can_go_on_where_another_stopped():
    first, *_ = walk(Shelf(5, 2)).pages()
    assert (first.next_page_token, first.total_count, len(first.rows)) == ("2", 5, 2)
    rest = [order.id for page in walk(Shelf(5, 2)).pages(first.next_page_token) for order in page.rows]
    assert rest == ["2", "3", "4"]


def test_a_token_that_repeats_itself_ends_the_walk():
    class Stuck(Shelf):
        def fetch(self, id, values):
            return {**super().fetch(id, {**values, "page_token": "0"}), "next_page_token": "again"}

    assert len(list(walk(Stuck(2, 2)).pages())) == 2


def test_a_list_inside_an_object_is_found():
    operation = spec.operation("product.listOpportunities.202604")
    page = Walk(operation.id, dict, {}).read({"data": {"opportunities": [{}], "next_page_token": "n"}})
    assert (page.rows, page.next_page_token) == ([{}], "n")


def test_unknown_fields_do_no_harm():
    assert read_as(Order, {**ORDER, "fresh": {"x": [1]}}, SEARCH).id == "1"


@pytest.mark.parametrize("odd", [{"id": 1}, {"create_time": "1"}, {"buyer_email": None}, {"line_items": []}])
def test_a_value_that_is_only_written_otherwise_is_understood(odd):
    order = read_as(Order, {**ORDER, **odd}, SEARCH)
    assert (order.id, order.create_time, order.buyer_email) == ("1", 1, "")


def test_an_order_without_its_number_is_no_order():
    with pytest.raises(errors.Rejected, match=r"order.GetOrderList.202309 is not as documented.*`id`"):
        read_as(Order, {"status": "UNPAID"}, SEARCH)


def test_what_a_batch_refused_can_be_read():
    answer = {"errors": [{"code": 12052055, "message": "out of range", "detail": {"sku_id": "7"}}]}
    read = read_as(UpdateInventoryAnswer, answer, spec.operation("product.UpdateInventory.202309"))
    assert read.errors[0].detail.sku_id == "7"
