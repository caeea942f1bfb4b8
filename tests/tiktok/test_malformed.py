"""A hundred malformed answers, and any number of damaged ones: no page is lost for a field."""

import copy
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper import errors
from shopkeeper.tiktok import answers
from shopkeeper.tiktok.reading import read_page, read_record
from shopkeeper.tiktok.records.orders import DetailAnswer, Order
from shopkeeper.tiktok.wire import Response

from .conftest import NOW
from .malformed import BYTES, GOOD, HTML, ODD, ORDER, SEARCH, UNREADABLE, documented, page


def read(body: bytes, told=None):
    """A page of orders out of the bytes of an answer."""
    tell = (lambda oddity: None) if told is None else told.append
    return read_page(answers.read(Response(200, {}, body), SEARCH.id, NOW, tell), Order, SEARCH)


def test_they_are_a_hundred_and_more():
    assert len(UNREADABLE) + len(ODD) + len(BYTES) >= 100


@pytest.mark.parametrize("name", UNREADABLE)
def test_what_nobody_can_read_is_worth_another_try(name):
    response = UNREADABLE[name]
    with pytest.raises(errors.TryLater) as refused:
        answers.read(response, SEARCH.id, NOW)
    assert SEARCH.id in str(refused.value)
    assert str(response.status) in str(refused.value) or b'"code":0' in response.body
    assert len(str(refused.value)) < 400
    assert str(refused.value).isprintable()


@pytest.mark.parametrize("name", ODD)
def test_an_odd_row_is_delivered_told_of_and_costs_no_other(name):
    odd, told = ODD[name], []
    found = read(page(odd.orders), told)
    assert [order.id for order in found.rows] == odd.ids
    assert [oddity.path for oddity in told] == odd.told == [oddity.path for oddity in found.oddities]
    beside = [oddity.path for order in found.rows for oddity in order.oddities]
    assert beside == [path for path in odd.told if "." in path]


@pytest.mark.parametrize("name", BYTES)
def test_an_oddly_written_answer_is_read_all_the_same(name):
    assert [order.id for order in read(BYTES[name]).rows] == ["1", "2"]


def test_a_proxys_page_is_named_by_its_status_and_first_line():
    with pytest.raises(errors.Unreachable, match=r"HTTP 502 .*'<!DOCTYPE html>'"):
        answers.read(Response(502, {}, HTML), SEARCH.id, NOW)


def test_a_page_that_repeats_our_secrets_is_not_repeated():
    body = b"Blocked: /order/202309?sign=abcdef&app_secret=hidden&auth_code=CODE (x-tts-access-token: hush)"
    with pytest.raises(errors.Unreachable, match="Blocked") as refused:
        answers.read(Response(403, {}, body), SEARCH.id, NOW)
    assert not {"abcdef", "hidden", "CODE", "hush"} & set(str(refused.value).replace("&", " ").split())


def test_what_came_instead_is_kept_beside_the_record_and_out_of_sight():
    [order] = read(page([{"id": "1", "buyer_nickname": {"first": "Ada"}}])).rows
    [oddity] = order.oddities
    assert (oddity.operation, oddity.came, order.buyer_nickname) == (SEARCH.id, {"first": "Ada"}, "")
    assert "Ada" not in repr(oddity) + str(oddity)


def test_data_of_another_kind_is_said_to_be_no_object():
    for written in (b"[1]", b'"done"', b"7", b"true"):
        answer = answers.read(Response(200, {}, b'{"code":0,"data":%s}' % written), SEARCH.id, NOW)
        with pytest.raises(errors.Unreachable, match="no object"):
            answer.plain()


numbers = st.integers(-(2**70), 2**70) | st.floats()
values = st.recursive(
    st.none() | st.booleans() | numbers | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)


def places(value, path=()):
    """Every place inside a value."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in pairs:
        yield (*path, key)
        yield from places(inner, (*path, key))


def put(rows, path, value):
    """The rows with another value in one place."""
    changed = copy.deepcopy(rows)
    inner = changed
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    return changed


ROWS = [{**documented(ORDER), "id": str(number)} for number in range(3)]
PLACES = list(places(ROWS))


@given(st.sampled_from(PLACES), values)
def test_any_value_in_any_place_leaves_the_other_rows_whole(path, value):
    found = read(page(put(ROWS, path, value))).rows
    whole = read(page(ROWS)).rows
    kept = [order for number, order in enumerate(whole) if number != path[0]]
    assert [order for order in found if order in kept] == kept


@given(st.sampled_from(PLACES), values)
def test_any_value_in_any_place_of_a_single_answer_costs_no_more_than_itself(path, value):
    body = json.dumps({"code": 0, "data": {"orders": put(ROWS, path, value)}}).encode()
    told = []
    answer = answers.read(Response(200, {}, body), "order.GetOrderDetail.202507", NOW, told.append)
    assert len(read_record(answer, DetailAnswer).orders) >= len(ROWS) - 1


@given(st.data())
def test_damaged_bytes_raise_nothing_but_errors_of_ours(data):
    body = bytearray(page(ROWS))
    for _ in range(data.draw(st.integers(1, 4))):
        at, many = data.draw(st.integers(0, len(body))), data.draw(st.integers(0, 5))
        body[at : at + many] = data.draw(st.binary(max_size=5))
    status = data.draw(st.sampled_from([200, 200, 204, 302, 400, 404, 429, 500, 503]))
    said = "read"
    try:
        answer = answers.read(Response(status, {}, bytes(body)), SEARCH.id, NOW, lambda oddity: None)
        assert len(read_page(answer, Order, SEARCH).rows) <= len(ROWS) + 4
        answer.plain()
    except errors.ShopkeeperError as error:
        said = str(error)
    assert said


@given(st.integers(0, 255).filter(lambda byte: byte not in b'"\\'))
def test_one_wrong_byte_in_a_text_loses_no_row(byte):
    body = bytearray(GOOD)
    body[GOOD.index(b'"1"') + 1] = byte
    assert [order.id for order in read(bytes(body)).rows][1] == "2"


@given(st.text(), st.text())
def test_headers_of_any_kind_are_no_reason_to_fall(date, after):
    response = Response(503, {"date": date, "retry-after": after}, b"")
    answers.server_time(response)
    with pytest.raises(errors.TryLater):
        answers.read(response, SEARCH.id, NOW)
