"""Signatures agree with TikTok's own examples to the byte."""

import json
from pathlib import Path

from shopkeeper.tiktok.wire import sign, webhook_signature

GOLDEN = json.loads(Path(__file__).with_name("golden_vectors.json").read_text())


def test_a_request_is_signed_as_in_the_documentation():
    vector = GOLDEN["request_sign_vector"]
    assert sign(vector["app_secret"], vector["path"], vector["query"]) == vector["sign"]


def test_a_webhook_is_signed_as_in_the_documentation():
    made = webhook_signature(GOLDEN["app_key"], GOLDEN["app_secret"], GOLDEN["raw_body"].encode())
    assert made == GOLDEN["authorization_header"]
