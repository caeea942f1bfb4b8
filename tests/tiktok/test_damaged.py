"""Any call of any operation, with anything in any place of its answer: read, or refused in our own words."""

import json
import warnings

from hypothesis import given
from hypothesis import strategies as st

from shopkeeper import errors
from shopkeeper.tiktok import Limits, TikTokShop, spec
from shopkeeper.tiktok.versions import RetiredVersion
from shopkeeper.tiktok.wire import Response

from .every_call import CIPHER, SECRET, answer_of, arguments_of, version_of
from .test_malformed import places, put, values

OPERATIONS = sorted(spec.every_version())


class Fixed:
    """Answers every request alike."""

    def __init__(self, content):
        self.body = json.dumps({"code": 0, "message": "Success", "request_id": "R", "data": content}).encode()

    def send(self, request):
        return Response(200, {}, self.body)


def called(entry, content):
    """What a call of an operation gives when that is its answer, and what was told of it."""
    told = []
    app = TikTokShop(
        "key", SECRET, transport=Fixed(content), limits=Limits(1e6), tries=1, on_oddity=told.append
    )
    placed, named = arguments_of(entry)
    group = getattr(app.shop(access_token="token", cipher=CIPHER), entry.group)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RetiredVersion)
        made = getattr(group, entry.verb)(*placed, **named, **version_of(entry))
        return (made.first(5) if hasattr(made, "pages") else made), told


@given(st.sampled_from(OPERATIONS), st.data())
def test_anything_in_any_place_is_read_or_refused_in_our_words(id, data):
    entry = spec.operation(id)
    content = answer_of(entry)
    there = list(places(content))
    damaged = put(content, data.draw(st.sampled_from(there)), data.draw(values)) if there else content
    told, said = [], entry.id
    try:
        _, told = called(entry, damaged)
    except errors.ShopkeeperError as error:
        said = str(error)
    assert entry.id in said
    assert all(oddity.operation == entry.id for oddity in told)


@given(st.sampled_from(OPERATIONS))
def test_a_documented_answer_is_never_odd(id):
    entry = spec.operation(id)
    assert called(entry, answer_of(entry))[1] == []


@given(st.sampled_from(OPERATIONS), values)
def test_anything_in_place_of_the_whole_answer_is_read_or_refused(id, value):
    entry = spec.operation(id)
    said = entry.id
    try:
        called(entry, value)
    except errors.ShopkeeperError as error:
        said = str(error)
    assert entry.id in said
