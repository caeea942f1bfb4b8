"""Signatures agree with TikTok's own examples to the byte."""

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.tiktok.wire import sign, webhook_signature

GOLDEN = json.loads(Path(__file__).with_name("golden_vectors.json").read_text())


def test_a_request_is_signed_as_in_the_documentation():
    vector = GOLDEN["request_sign_vector"]
    assert sign(vector["app_secret"], vector["path"], vector["query"]) == vector["sign"]


def test_a_webhook_is_signed_as_in_the_documentation():
    made = webhook_signature(GOLDEN["app_key"], GOLDEN["app_secret"], GOLDEN["raw_body"].encode())
    assert made == GOLDEN["authorization_header"]


def test_the_token_and_an_earlier_signature_are_not_signed():
    query = {"app_key": "k", "timestamp": "1"}
    assert sign("s", "/p", {**query, "sign": "x", "access_token": "y"}) == sign("s", "/p", query)


def test_an_uploaded_file_is_not_signed():
    bare = sign("s", "/p", {"a": "1"})
    assert sign("s", "/p", {"a": "1"}, b"file", "multipart/form-data; boundary=x") == bare
    assert sign("s", "/p", {"a": "1"}, b"file", "application/json") != bare


@given(st.dictionaries(st.text(min_size=1), st.text(), max_size=6), st.binary(max_size=40))
def test_the_order_of_the_query_never_matters(query, body):
    backwards = dict(reversed(query.items()))
    made = sign("s", "/p", query, body)
    assert made == sign("s", "/p", backwards, body)
    assert made == made.lower()
    assert len(made) == 64
