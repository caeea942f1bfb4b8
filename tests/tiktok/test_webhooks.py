"""A webhook is believed only when TikTok signed it, and kept whatever it says."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper import errors
from shopkeeper.tiktok.webhooks import BadSignature, parse, verify
from shopkeeper.tiktok.wire import webhook_signature

GOLDEN = json.loads(Path(__file__).with_name("golden_vectors.json").read_text())
BODY = GOLDEN["raw_body"].encode()
KEY, SECRET = GOLDEN["app_key"], GOLDEN["app_secret"]


@pytest.mark.parametrize("header", ["Authorization", "authorization", "AUTHORIZATION"])
def test_a_true_webhook_passes_whatever_the_case_of_its_header(header):
    verify(KEY, SECRET, {"host": "x", header: GOLDEN["authorization_header"]}, BODY)


@pytest.mark.parametrize(
    "given_signature",
    ["", "guess", GOLDEN["authorization_header"].upper(), "Bearer " + GOLDEN["authorization_header"], "é"],
)
def test_any_other_signature_is_refused(given_signature):
    with pytest.raises(BadSignature):
        verify(KEY, SECRET, {"authorization": given_signature}, BODY)


def test_a_webhook_without_a_signature_is_refused():
    with pytest.raises(BadSignature):
        verify(KEY, SECRET, {}, BODY)


@given(st.binary(max_size=60), st.binary(min_size=1, max_size=4))
def test_one_byte_more_and_the_signature_no_longer_fits(body, more):
    signed = {"authorization": webhook_signature(KEY, SECRET, body)}
    verify(KEY, SECRET, signed, body)
    with pytest.raises(BadSignature):
        verify(KEY, SECRET, signed, body + more)


def test_an_order_webhook_is_read():
    webhook = parse(BODY)
    assert (webhook.type, webhook.name) == (1, "ORDER_STATUS_CHANGE")
    assert webhook.notification_id == "7380066284010030890"
    assert webhook.shop_id == webhook.owner_id == "7495540735365777507"
    assert webhook.timestamp == 1718305585
    assert webhook.data["order_id"] == "576653688135258178"
    assert webhook.raw == json.loads(BODY)


def test_a_webhook_of_an_unknown_kind_is_kept_whole():
    raw = {"type": 999, "seller_open_id": "S", "data": {"x": 1}, "fresh": True}
    webhook = parse(json.dumps(raw).encode())
    assert (webhook.type, webhook.name, webhook.shop_id, webhook.owner_id) == (999, "", "", "S")
    assert webhook.notification_id == ""
    assert webhook.raw == raw


def test_a_product_number_keeps_all_its_digits():
    webhook = parse(b'{"type":5,"data":{"product_id":1729592969712207008}}')
    assert webhook.data["product_id"] == 1729592969712207008


@pytest.mark.parametrize("body", [b"", b"[]", b'"text"', b"\xff\xfe", b"{"])
def test_what_is_no_json_object_is_rejected(body):
    with pytest.raises(errors.Rejected, match="not a JSON object"):
        parse(body)


@given(
    st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda x: st.lists(x), max_leaves=4)
)
def test_no_value_in_a_field_breaks_the_reading(value):
    raw = {"type": value, "timestamp": value, "shop_id": value, "data": value, "tts_notification_id": value}
    assert parse(json.dumps(raw).encode()).raw == raw
