"""What a webhook carries has the type of its kind, and whatever comes instead does no harm."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper import errors
from shopkeeper.tiktok import events, spec
from shopkeeper.tiktok.received import Received
from shopkeeper.tiktok.webhooks import BadSignature, Webhook, WebhookReceiver, parse, verify
from shopkeeper.tiktok.wire import webhook_signature

EXAMPLES = json.loads(Path(__file__).with_name("webhook_examples.json").read_text())
KEY, SECRET = "6abcdef", "s3cret-of-the-app"
ORDER = {"type": 1, "tts_notification_id": "7", "shop_id": "1", "data": {"order_id": "2"}}


def told(kind: int, content: object) -> Webhook:
    return parse(json.dumps({"type": kind, "shop_id": "1", "data": content}).encode())


def values(tree: Any, wrong: Any = None) -> Any:
    """A value for each field of a tree; ``wrong`` in the place of all that is no object."""
    if isinstance(tree, dict):
        return {spec.name_of(key)[0]: values(value, wrong) for key, value in tree.items()}
    if isinstance(tree, list):
        return [values(tree[0], wrong)]
    leaf = spec.leaf(tree)
    one = {"string": "x", "int": 5, "boolean": True, "any": {"k": 1}}[leaf.kind] if wrong is None else wrong
    return [one] if leaf.many and wrong is None else one


def plain(value: Any) -> Any:
    """A payload's fields, whatever was odd about it left out."""
    if isinstance(value, Received):
        return {name: plain(getattr(value, name)) for name in value.__struct_fields__ if name != "oddities"}
    return [plain(part) for part in value] if isinstance(value, list) else value


def agrees(read: Any, given: Any) -> bool:
    """Whether all that was given and is documented was read, numbers and their texts being the same."""
    if isinstance(given, dict):
        return all(agrees(read[name], value) for name, value in given.items() if name in read)
    if isinstance(given, list):
        return len(read) == len(given) and all(map(agrees, read, given))
    return str(read) == str(given)


@pytest.mark.parametrize("example", EXAMPLES, ids=[str(example["type"]) for example in EXAMPLES])
def test_every_documented_example_is_read_into_its_type(example):
    webhook = parse(json.dumps(example).encode())
    _, name = events.KINDS[71 if webhook.type == 68 else webhook.type]
    assert type(webhook.payload).__name__ == name
    assert webhook.payload.oddities == ()
    assert len(plain(webhook.payload).keys() & example["data"].keys()) > 0
    assert agrees(plain(webhook.payload), example["data"])


def test_a_product_number_is_a_text_with_all_its_digits():
    for number in (1729592969712207008, "1729592969712207008"):
        payload = told(5, {"product_id": number, "update_time": "1644412885"}).payload
        assert isinstance(payload, events.ProductStatusChange)
        assert (payload.product_id, payload.update_time) == ("1729592969712207008", 1644412885)
        assert [oddity.path for oddity in payload.oddities] == ["status"]


@pytest.mark.parametrize("kind", sorted(spec.events()))
def test_every_kind_has_a_type_that_holds_all_that_is_documented(kind):
    tree = spec.events()[kind].payload
    payload = told(kind, values(tree)).payload
    assert payload.oddities == ()
    assert plain(payload).keys() == values(tree).keys()
    assert agrees(plain(payload), values(tree))


@pytest.mark.parametrize("kind", sorted(spec.events()))
@pytest.mark.parametrize("wrong", [[{"a": 1}], {"b": [2]}, "", None, 10**400, [None], -1.5, "no number"])
def test_no_field_of_another_type_or_missing_makes_a_webhook_fail(kind, wrong):
    content = values(spec.events()[kind].payload, wrong)
    webhook = told(kind, content)
    assert webhook.payload is not None
    assert webhook.data == content
    assert told(kind, wrong).payload is not None
    assert told(kind, {}).payload is not None


def test_a_field_of_another_type_is_reported_and_kept_as_it_came():
    webhook = told(1, {"order_id": "2", "update_time": "soon", "order_status": None, "is_on_hold_order": 7})
    assert isinstance(webhook.payload, events.OrderStatusChange)
    assert (webhook.payload.order_id, webhook.payload.update_time) == ("2", 0)
    assert [str(oddity) for oddity in webhook.payload.oddities] == [
        "webhook 1: is_on_hold_order is true or false by the documents, and a number came",
        "webhook 1: order_status is text by the documents, and nothing came",
        "webhook 1: update_time is a whole number by the documents, and text came",
    ]
    assert webhook.data["update_time"] == "soon"


def test_content_that_is_json_in_a_text_is_read_all_the_same():
    webhook = told(1, json.dumps({"order_id": "2", "order_status": "CANCEL"}))
    assert isinstance(webhook.payload, events.OrderStatusChange)
    assert webhook.payload.order_status == webhook.data["order_status"] == "CANCEL"
    assert told(1, "no JSON").data == {}


def test_an_object_that_did_not_come_is_an_empty_one():
    payload = told(14, {"content": "{}"}).payload
    assert isinstance(payload, events.NewMessage)
    assert payload.sender.role == ""
    assert "sender" in [oddity.path for oddity in payload.oddities]
    recommended = told(62, {"product_id": "1"}).payload
    assert isinstance(recommended, events.ProductPackageRecommended)
    assert (recommended.weight_recommendation.unit, recommended.oddities) == ("", ())


def test_the_sellers_news_of_stock_is_read_as_its_twin_of_a_shop():
    [example] = [one for one in EXAMPLES if one["type"] == 68]
    webhook = parse(json.dumps(example).encode())
    assert (webhook.name, webhook.shop_id, webhook.owner_id) == ("INVENTORY_CHANGED", "", "s-1")
    assert isinstance(webhook.payload, events.InventoryChangedByShop)
    assert (webhook.payload.shop_id, webhook.payload.seller_id) == ("", "7498123456789012345")
    assert webhook.payload.change_detail[0].total_quantity_delta == 4


def test_each_of_the_44_kinds_has_its_own_type():
    assert len({name for _, name in events.KINDS.values()}) == len(spec.events()) == 44
    assert all(hasattr(events, name) for name in events.__all__)
    with pytest.raises(AttributeError, match="NoSuchKind"):
        _ = events.NoSuchKind


def test_an_unknown_kind_has_no_type_and_loses_nothing():
    webhook = told(999, {"new": [1]})
    assert (webhook.payload, webhook.name, webhook.data) == (None, "", {"new": [1]})


def test_webhooks_of_sellers_and_creators_say_whose_they_are():
    left = parse(b'{"type":20,"creator_open_id":"c-1","data":{"cancel_time":"1"}}')
    fbt = parse(b'{"type":21,"seller_open_id":"s-1","data":{"inbound_order_id":5}}')
    gone = parse(b'{"type":6,"shop_id":7494049642642441621,"data":{"message":"deauthorized"}}')
    assert isinstance(left.payload, events.CreatorDeauthorization)
    assert isinstance(gone.payload, events.SellerDeauthorization)
    assert (left.shop_id, left.owner_id, fbt.owner_id) == ("", "c-1", "s-1")
    assert (fbt.payload.inbound_order_id, gone.owner_id) == ("5", "7494049642642441621")


def signed(body: bytes, secret: str = SECRET, key: str = KEY) -> dict[str, str]:
    return {"Authorization": webhook_signature(key, secret, body)}


def test_the_old_secret_counts_while_it_is_changed_and_no_longer():
    body = json.dumps(ORDER).encode()
    both = WebhookReceiver(KEY, "the-new-one", previous_secrets=[SECRET, "an-older-one"])
    for secret in ("the-new-one", SECRET, "an-older-one"):
        assert both.verify_and_parse(signed(body, secret), body).app_key == KEY
    with pytest.raises(BadSignature):
        WebhookReceiver(KEY, "the-new-one").verify_and_parse(signed(body), body)
    with pytest.raises(BadSignature):
        both.verify_and_parse(signed(body, ""), body)


def test_the_webhooks_of_several_apps_are_told_apart():
    body = json.dumps(ORDER).encode()
    receiver = WebhookReceiver.of_apps({KEY: SECRET, "7other": ["new", "old"]})
    assert receiver.verify_and_parse(signed(body), body).app_key == KEY
    assert receiver.verify_and_parse(signed(body, "old", "7other"), body).app_key == "7other"
    for key, secret in (("7other", SECRET), (KEY, "new"), ("", ""), ("8third", "new")):
        with pytest.raises(BadSignature):
            receiver.verify_and_parse(signed(body, secret, key), body)
    assert repr(receiver) == "WebhookReceiver('6abcdef', '7other')"


def test_an_empty_secret_is_refused_before_it_can_sign_anything():
    with pytest.raises(ValueError, match="secret"):
        WebhookReceiver(KEY, "")
    with pytest.raises(ValueError, match="secret"):
        WebhookReceiver.of_apps({KEY: [SECRET, ""]})
    with pytest.raises(ValueError, match="secret"):
        WebhookReceiver.of_apps({})
    with pytest.raises(BadSignature):
        verify(KEY, "", signed(b"{}", ""), b"{}")


def test_every_delivery_of_one_webhook_has_the_same_key_and_no_other_has():
    body = b'{"type":3,"shop_id":"1","data":{"order_id":"2"}}'
    assert parse(body).key == parse(body).key != parse(body.replace(b"2", b"3")).key
    assert parse(json.dumps(ORDER).encode()).key == "7"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


@given(st.sampled_from(sorted(spec.events())), st.data())
def test_whatever_stands_in_a_field_the_rest_is_read(kind, data):
    tree = spec.events()[kind].payload
    content = values(tree)
    for name in data.draw(st.sets(st.sampled_from(sorted(content)))):
        content[name] = data.draw(JSON)
    webhook = parse(json.dumps({"type": kind, "data": content}).encode())
    assert webhook.payload is not None
    assert plain(webhook.payload).keys() == values(tree).keys()


def test_only_the_kinds_that_come_are_loaded():
    program = (
        "import sys; from shopkeeper.tiktok.webhooks import parse;"
        "before = [name for name in sys.modules if 'tiktok.events.' in name];"
        'parse(b\'{"type":1,"data":{}}\');'
        "print(before, [name for name in sys.modules if 'tiktok.events.' in name])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[] ['shopkeeper.tiktok.events.orders']"


def outcome(body: bytes) -> str:
    try:
        return WebhookReceiver(KEY, SECRET).verify_and_parse(signed(body), body).app_key
    except errors.Rejected as error:
        return str(error)


@given(st.binary(max_size=80) | st.sampled_from([b"[" * 100_000, b'{"data":' * 50_000, b'{"data":"{}"}']))
def test_whatever_the_app_signed_is_read_or_refused_in_one_sentence(body):
    refusal = "The webhook's body is not a JSON object; TikTok sends nothing else."
    assert outcome(body) in (KEY, refusal)
