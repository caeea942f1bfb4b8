"""Every request is signed as documented, however odd; tests/real holds other clients to the same cases."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.tiktok.wire import Message, as_text, multipart, sign

VECTORS = json.loads(Path(__file__).with_name("signing_vectors.json").read_text())
NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=5)
VALUES = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
QUERIES = st.dictionaries(NAMES.filter(lambda name: name not in ("sign", "access_token")), VALUES, max_size=6)


def signed(vector: dict[str, Any]) -> str:
    query = {name: as_text(value) for name, value in vector["query"].items()}
    body = bytes.fromhex(vector.get("body_hex", "")) or vector.get("body", "").encode()
    return sign(vector["secret"], vector["path"], query, body, vector["content_type"])


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["name"] for vector in VECTORS])
def test_a_request_is_signed_as_documented(vector):
    assert signed(vector) == vector["sign"]


def test_there_are_many_cases_and_each_says_something_of_its_own():
    assert len(VECTORS) == len({vector["name"] for vector in VECTORS}) > 50
    assert sum("multipart/form-data" in vector["content_type"].lower() for vector in VECTORS) == 5
    alike = [vector["name"] for vector in VECTORS if vector["sign"] == VECTORS[1]["sign"]]
    assert alike == [
        "no body",
        "an empty body text",
        "an access token in the query is left out",
        "an earlier signature is left out",
    ]


@given(QUERIES, st.binary(max_size=40), st.randoms())
def test_the_order_of_the_query_never_matters(query, body, random):
    shuffled = list(query.items())
    random.shuffle(shuffled)
    assert sign("s", "/p", query, body) == sign("s", "/p", dict(shuffled), body)


@given(QUERIES, st.binary(min_size=1, max_size=40), st.data())
def test_every_byte_of_the_body_counts(query, body, data):
    at = data.draw(st.integers(0, len(body) - 1))
    other = bytearray(body)
    other[at] ^= data.draw(st.integers(1, 255))
    assert sign("s", "/p", query, body) != sign("s", "/p", query, bytes(other))


@given(QUERIES.filter(bool), st.data())
def test_every_letter_of_the_query_the_path_and_the_secret_counts(query, data):
    name = data.draw(st.sampled_from(sorted(query)))
    made = sign("s", "/p", query, b"{}")
    assert sign("s", "/p", {**query, name: query[name] + "x"}, b"{}") != made
    assert sign("s", "/p/", query, b"{}") != made
    assert sign("t", "/p", query, b"{}") != made


@given(QUERIES, VALUES, VALUES)
def test_a_token_and_an_earlier_signature_never_count(query, token, earlier):
    assert sign("s", "/p", {**query, "access_token": token, "sign": earlier}) == sign("s", "/p", query)


@given(st.binary(max_size=40), st.sampled_from(["multipart/form-data", "MULTIPART/FORM-DATA; boundary=x"]))
def test_what_is_uploaded_never_counts(body, kind):
    assert sign("s", "/p", {"a": "1"}, body, kind) == sign("s", "/p", {"a": "1"})


def test_the_bytes_that_were_signed_are_the_bytes_that_are_sent():
    body, kind = multipart({"data": ("a.png", b"PNG"), "use_case": "MAIN_IMAGE"})
    for content, content_type in ((body, kind), ('{"title":"größe"}'.encode(), "application/json")):
        message = Message("m", "POST", "/p", {"name": "a b+c"}, content, content_type)
        request = message.signed("key", "secret", "token", "https://h", 1_795_000_000)
        assert (request.body, request.headers["content-type"]) == (content, content_type)
        query = {"name": "a b+c", "app_key": "key", "timestamp": "1795000000"}
        assert f"sign={sign('secret', '/p', query, content, content_type)}" in request.url
        assert "name=a+b%2Bc&" in request.url
