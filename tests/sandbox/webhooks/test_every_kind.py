"""Every documented kind of webhook has a cause here, and comes as the documents say, to the last key."""

import re

import pytest

from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.sandbox.webhooks.outbox import described
from shopkeeper.tiktok.spec import events, leaf, operation
from shopkeeper.tiktok.webhooks import WebhookReceiver
from tests.sandbox.caller import WEBHOOKS, Caller, Receiver, Wall
from tests.sandbox.webhooks.causes import CAUSES, Stage
from tests.sandbox.webhooks.kinds import wrongs
from tests.sources import ROOT


def subscribed() -> tuple[str, ...]:
    """The kinds for which a shop may have an address of its own, but the oldest of returns, told no more."""
    field = operation("event.UpdateShopWebhook.202309").body["event_type!"]
    return tuple(name for name in leaf(str(field)).choices if name != "REVERSE_STATUS_UPDATE")


SUBSCRIBED = subscribed()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"order_status": "CANCELLED"}, "data.order_status is 'CANCELLED', which is none of"),
        ({"order_id": 5}, "data.order_id is 5, which is no string"),
        ({"update_time": "5"}, "data.update_time is '5', which is no int"),
        ({"is_on_hold_order": 0}, "data.is_on_hold_order is 0, which is no boolean"),
        ({"mood": "great"}, "data has mood, which is nowhere documented"),
    ],
)
def test_whatever_is_not_as_documented_is_seen(change: dict[str, object], said: str) -> None:
    order = {"is_on_hold_order": False, "order_id": "5", "order_status": "UNPAID", "update_time": 5}
    body = {"type": 1, "tts_notification_id": "9", "shop_id": "7", "timestamp": 5, "data": order}

    assert wrongs(body) == []
    [wrong] = wrongs({**body, "data": order | change})
    assert wrong.startswith(said)
    assert wrongs({**body, "data": {}})[0] == "data lacks is_on_hold_order"
    assert wrongs({**body, "type": 3, "data": {"order_id": "5", "update_time": 5}}) != []


def test_each_documented_kind_has_a_cause() -> None:
    assert set(CAUSES) == {*events(), 68}


def test_the_docs_name_each_kind_and_where_it_is_tested() -> None:
    row = re.compile(r"^\| (\d+) \| `(\w+)` \| .+ \| `([\w/]+\.py)` \|$", re.MULTILINE)
    rows = row.findall((ROOT / "docs" / "sandbox.md").read_text("utf-8"))

    assert {int(kind): name for kind, name, _ in rows} == {kind: described(kind)[0] for kind in CAUSES}
    assert [path for _, _, path in rows if not (ROOT / "tests" / "sandbox" / path).exists()] == []


async def test_each_cause_tells_its_kind_as_documented_and_signed(wall: Wall) -> None:
    caller = Caller(Sandbox(wall=wall, settings=Settings(inventory_webhooks=True)), wall)
    caller.app.webhook_url = "http://app.example/hook"
    own = {name: f"http://app.example/{name}" for name in SUBSCRIBED}
    for name, address in own.items():
        body = {"address": address, "event_type": name}
        assert caller.call("PUT", WEBHOOKS, body=body).code == 0
    at, receiver = Stage(caller), Receiver()
    verifier = WebhookReceiver(caller.app.key, caller.app.secret)
    await caller.sandbox.deliver(receiver)
    seen: set[int] = set()
    for kind, cause in CAUSES.items():
        before = len(receiver.received)
        cause(at)
        await caller.sandbox.deliver(receiver)
        told = receiver.bodies[before:]
        seen |= {body["type"] for body in told}
        assert kind in seen, f"nothing told of {kind}: {[body['type'] for body in told]}"
    for url, headers, raw in receiver.received:
        read = verifier.verify_and_parse(headers, raw)
        mine = own.get(read.name) if read.shop_id == caller.shop.id else None
        assert (read.payload is not None, url) == (True, mine or caller.app.webhook_url)
    assert {str(body): wrongs(body) for body in receiver.bodies if wrongs(body)} == {}
