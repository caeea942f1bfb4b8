"""Answers become records; unknown fields and other ways of writing do no harm."""

import json

import pytest

from shopkeeper.tiktok import spec
from shopkeeper.tiktok.envelope import Answer
from shopkeeper.tiktok.reading import read_as, read_record
from shopkeeper.tiktok.records.orders import Order
from shopkeeper.tiktok.records.products import UpdateInventoryAnswer

from .malformed import ORDER as ROW
from .malformed import SEARCH, always_there

ORDER = {**always_there(ROW), "id": "1", "status": "UNPAID", "create_time": 1, "line_items": []}


def test_unknown_fields_do_no_harm():
    assert read_as(Order, {**ORDER, "fresh": {"x": [1]}}, SEARCH).id == "1"


@pytest.mark.parametrize("odd", [{"id": 1}, {"create_time": "1"}, {"buyer_email": None}, {"line_items": []}])
def test_a_value_that_is_only_written_otherwise_is_understood(odd):
    order = read_as(Order, {**ORDER, **odd}, SEARCH)
    assert (order.id, order.create_time, order.buyer_email) == ("1", 1, "")


def test_an_order_without_its_number_is_delivered_and_reported():
    told = []
    answer = Answer("order.X.202309", json.dumps({**ORDER, "id": None}).encode(), on_oddity=told.append)
    order = read_record(answer, Order)
    assert (order.id, order.status) == ("", "UNPAID")
    assert list(map(str, told)) == ["order.X.202309: id is text by the documents, and nothing came"]
    assert order.oddities == tuple(told)


def test_what_a_batch_refused_can_be_read():
    answer = {"errors": [{"code": 12052055, "message": "out of range", "detail": {"sku_id": "7"}}]}
    read = read_as(UpdateInventoryAnswer, answer, spec.operation("product.UpdateInventory.202309"))
    assert read.errors[0].detail.sku_id == "7"
