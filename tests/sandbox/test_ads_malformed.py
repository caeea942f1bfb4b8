"""Whatever is sent to the Marketing API, it answers: HTTP 200 with a code, and nothing breaks inside."""

import json
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from shopkeeper.sandbox.ads import accounts as ads_accounts
from shopkeeper.sandbox.ads.reports import METRICS
from shopkeeper.sandbox.exchange import Ask
from shopkeeper.tiktok.ads.catalogue import operations
from shopkeeper.tiktok.spec import Leaf, Operation, leaf, name_of
from tests.sandbox.advertiser import Advertiser

JUNK = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**20), 10**20) | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
DAYS = st.sampled_from(["2026-11-24", "2026-11-24", "2026-11-20", "2026-13-24", "0001-01-01", "9999-12-31"])
MOMENTS = st.sampled_from(["2026-11-24 10:00:00", "0001-01-01 00:00:00", "9999-12-31 23:59:59", "later"])


def likely(name: str, tree: Any, known: dict[str, str]) -> st.SearchStrategy[Any]:
    """A value that may pass the checks, so that what is behind them is reached."""
    if isinstance(tree, dict):
        fields = {name_of(key): likely(name_of(key)[0], part, known) for key, part in tree.items()}
        needed = {each: values for (each, is_needed), values in fields.items() if is_needed}
        others = {each: values for (each, is_needed), values in fields.items() if not is_needed}
        return st.fixed_dictionaries(needed, optional=others)
    if isinstance(tree, list):
        return st.lists(likely(name, tree[0], known), min_size=1, max_size=2)
    described = leaf(tree)
    if not described.many:
        return one_of(name, described, known)
    least = int(described.limits.get("min_count", 0))
    return st.lists(one_of(name, described, known), min_size=least, max_size=max(1, least) + (least == 0))


def one_of(name: str, described: Leaf, known: dict[str, str]) -> st.SearchStrategy[Any]:
    if described.choices:
        return st.sampled_from([each for each in described.choices if each != "DELETE"])
    if name in known:
        return st.just(known[name])
    if described.kind in ("int", "number"):
        return st.sampled_from([1, 2, 90, 50] if described.kind == "int" else [-1, 0, 0.001, 50.5, 10**18])
    if described.kind == "boolean":
        return st.booleans()
    if described.kind == "date":
        return DAYS
    return MOMENTS if "time" in name else st.sampled_from([*METRICS, *known.values(), "luck", ""])


def send(advertiser: Advertiser, operation: Operation, values: dict[str, Any]) -> dict[str, Any]:
    headers = {"access-token": advertiser.ads._account.access_token}
    if operation.method == "GET":
        query = {name: as_text(value) for name, value in values.items()}
        reply = advertiser.sandbox.answer(Ask("GET", operation.path, query, headers))
    else:
        body = json.dumps(values).encode()
        reply = advertiser.sandbox.answer(Ask("POST", operation.path, {}, headers, body))
    assert reply.status == 200
    answer: dict[str, Any] = json.loads(reply.body)
    assert answer["code"] in (0, 40002, 40131)
    return answer


def as_text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


@pytest.fixture(scope="module")
def running() -> tuple[Advertiser, dict[str, str]]:
    """An ad account with a campaign that has sold, and the ids of what there is."""
    advertiser = Advertiser()
    campaign = advertiser.create()
    session = advertiser.ads.sessions.create(
        campaign_id=campaign, store_id=advertiser.shop.id,
        session={"budget": 20, "product_list": [{"spu_id": advertiser.products[0]}]},
    )  # fmt: skip
    advertiser.sell(8, 2)
    known = {
        "advertiser_id": advertiser.advertiser_id, "campaign_id": campaign, "campaign_ids": campaign,
        "session_id": session.session_id, "session_ids": session.session_id,
        "app_id": ads_accounts.app_id(advertiser.sandbox.state.seed),
        "secret": ads_accounts.app_secret(advertiser.sandbox.state.seed),
        "item_group_ids": advertiser.products[0], "spu_id": advertiser.products[0],
        "store_ids": advertiser.shop.id, **advertiser.at,
    }  # fmt: skip
    return advertiser, known


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(operations())), st.data())
def test_no_value_breaks_a_call(
    running: tuple[Advertiser, dict[str, str]], id: str, draw: st.DataObject
) -> None:
    advertiser, known = running
    operation = operations()[id]
    assume(operation.verb != "delete")
    fields = {
        name_of(key)[0]: likely(name_of(key)[0], tree, known) if draw.draw(st.integers(0, 9)) else JUNK
        for key, tree in operation.body.items()
        if name_of(key)[1] or draw.draw(st.booleans())
    }
    send(advertiser, operation, draw.draw(st.fixed_dictionaries(fields)))


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(sorted(operations())),
    st.binary(max_size=40) | JUNK.map(lambda it: json.dumps(it).encode()),
)
def test_no_body_breaks_a_call(running: tuple[Advertiser, dict[str, str]], id: str, body: bytes) -> None:
    advertiser, _ = running
    operation, token = operations()[id], advertiser.ads._account.access_token
    query = {"advertiser_id": body.decode("latin-1")}
    ask = Ask(operation.method, operation.path, query, {"access-token": token}, body)
    assert advertiser.sandbox.answer(ask).status == 200
