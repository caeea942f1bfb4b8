"""The door: only what the app signed comes in, and whatever it signed is kept and shown."""

import json

import pytest

from shopkeeper.errors import NeedsPerson
from shopkeeper.sandbox.access import endings
from shopkeeper.sync.checks import backlog
from shopkeeper.tiktok.webhooks import BadSignature
from tests.sandbox.caller import Caller
from tests.sandbox.webhooks.causes import CAUSES, Stage

from .world import US, World

ENDINGS_AND_OTHER_SHOPS = (6, 20, 35, 36, 38)


def envelope(world: World, kind: object, **fields: object) -> bytes:
    """A webhook of the US shop."""
    values = {
        "type": kind,
        "tts_notification_id": "900",
        "shop_id": world.shop_id(US),
        "timestamp": 1764000000,
    }
    return json.dumps({**values, **fields}).encode()


async def test_a_wrong_signature_leaves_nothing_behind(shops: World) -> None:
    before = len(await shops.events())
    body = envelope(shops, 1, data={"order_id": "1"})
    with pytest.raises(BadSignature):
        await shops.receiver.receive(1, {"Authorization": "0" * 64}, body)
    with pytest.raises(BadSignature):
        await shops.receiver.receive(1, {}, body)

    assert await shops.post("https://hub.example/webhooks/tiktok/1", {"authorization": "x"}, body) == 401
    assert len(await shops.events()) == before


async def test_a_webhook_for_an_app_that_is_not_here_is_refused(shops: World) -> None:
    with pytest.raises(NeedsPerson, match="no app 99"):
        await shops.webhook(envelope(shops, 1), app_id=99)


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("later", {"data": {}}),
        (1, {"data": {}}),
        (1, {"data": [1]}),
        (1, {"shop_id": "", "data": {"order_id": "5"}}),
        (6, {"shop_id": "", "data": {}}),
        (1, {"shop_id": "404", "data": {"order_id": "5"}}),
        (4, {"data": {"package_list": 5}}),
        (4, {"data": {"package_list": [5]}}),
        (1, {"timestamp": 10**30, "data": {"order_id": "5"}}),
        (1, {"tts_notification_id": "9\x00", "data": {"order_id": "5"}}),
        (1, {"tts_notification_id": "\ud800", "data": {"order_id": "5"}}),
        (1, {"data": {"order_id": "5\x00"}}),
        (1, {"data": {"order_id": "5" * 5000}}),
    ],
)
async def test_what_cannot_be_worked_is_kept_parked_and_says_why(
    anywhere: World, kind: object, fields: dict[str, object]
) -> None:
    body = envelope(anywhere, kind, **fields)
    assert await anywhere.webhook(body) == 200
    assert await anywhere.webhook(body) == 200
    await anywhere.settle()
    [parked] = await anywhere.events(state="parked")

    assert parked.note
    assert await anywhere.hub.event_body(parked.id, 1) == body


async def test_what_means_nothing_to_this_hub_is_kept_counted_and_waits_for_nobody(anywhere: World) -> None:
    bodies = [
        envelope(anywhere, kind, tts_notification_id=f"u{kind}", data={"new": "thing"})
        for kind in (13, 14, 9999)
    ]
    of_seller = {"type": 24, "tts_notification_id": "u24", "seller_open_id": "s1", "timestamp": 1764000000}
    bodies.append(json.dumps({**of_seller, "data": {"goods_id": "1"}}).encode())
    bodies.append(envelope(anywhere, 39, tts_notification_id="u39", shop_id="404", data={}))
    for body in (*bodies, *bodies):
        assert await anywhere.webhook(body) == 200
    await anywhere.settle()
    kept = await anywhere.events(topic="other")

    assert await anywhere.events(state="parked") == []
    assert [(one.name, one.state, one.note) for one in kept] == [
        (name, "done", "not used here")
        for name in (
            "new conversation", "new message", "webhook type 9999", "fbt inventory update",
            "activity status change",
        )
    ]  # fmt: skip
    assert [await anywhere.hub.event_body(one.id, 1) for one in kept] == bodies
    told = await backlog.unused(anywhere.hub.store, 1, anywhere.clock.now())
    assert (told.verdict, told.found.partition(": ")[0]) == ("ok", "kept and left alone in the last day")
    assert "and 2 more" in told.found


async def test_the_end_of_a_permission_that_the_platform_foresees_is_a_finding(shops: World) -> None:
    app_key = next(iter(shops.sandbox.apps))
    endings.ends_in(shops.sandbox.market, app_key, 20, shops.sandbox.wall())
    await shops.settle()

    assert await shops.findings() == {("expiring", "connection/1"), ("expiring", "connection/2")}
    assert await shops.events(state="parked") == []


async def test_what_means_nothing_here_cannot_be_applied_again(shops: World) -> None:
    await shops.webhook(envelope(shops, 13, data={"conversation_id": "1"}))
    [kept] = await shops.events(topic="other")
    again = await shops.say("connections", "retry", event_id=kept.id)
    await shops.settle()

    assert "no lane knows its kind" in (await shops.hub.done(again))[1]
    assert (await shops.events(id=kept.id))[0].state == "done"


@pytest.mark.slow
async def test_nothing_that_the_platform_can_tell_waits_for_a_person(shops: World) -> None:
    at = Stage(Caller(shops.sandbox, shops.sandbox.wall))
    for kind, cause in CAUSES.items():
        if kind not in ENDINGS_AND_OTHER_SHOPS:
            cause(at)
    await shops.settle()
    heard = {one.name for one in await shops.events(kind="hint")}

    assert heard >= {"new message", "size chart change", "SKU status changed", "return changed"}
    assert [(one.name, one.note) for one in await shops.events(state="parked")] == []


@pytest.mark.parametrize(
    "body", [b"", b"null", b"[]", b"{", b"\xff\xfe", b"[" * 100_000, b'{"type":1}x', b"nan"]
)
async def test_a_body_that_nobody_can_read_is_kept_as_it_came(shops: World, body: bytes) -> None:
    assert await shops.webhook(body) == 200
    [parked] = await shops.events(state="parked")

    assert parked.name == "unreadable webhook"
    assert await shops.hub.event_body(parked.id, 1) == body


async def test_one_unreadable_webhook_spoils_no_other(anywhere: World) -> None:
    order_id = anywhere.buy(US, {"MUG": 1})
    await anywhere.webhook(envelope(anywhere, 1, tts_notification_id="\x00", data={"order_id": order_id}))
    await anywhere.settle()

    assert await anywhere.status(order_id) == "AWAITING_SHIPMENT"


async def test_unknown_fields_of_a_known_webhook_do_no_harm(shops: World) -> None:
    order_id = shops.buy(US, {"MUG": 1})
    shops.sandbox.market.outbox.save()
    await shops.webhook(envelope(shops, 1, more={"a": 1}, data={"order_id": order_id, "mood": "great"}))
    await shops.settle()

    assert await shops.status(order_id) == "AWAITING_SHIPMENT"
    assert await shops.events(state="parked") == []


async def test_a_shop_connected_a_moment_ago_is_heard_at_once(empty: World) -> None:
    order_id = empty.buy(US, {"MUG": 1})
    assert await empty.webhook(envelope(empty, 1, data={"order_id": order_id})) == 200
    [parked] = await empty.events(state="parked")
    await empty.connect()
    await empty.webhook(envelope(empty, 1, tts_notification_id="901", data={"order_id": order_id}))

    assert "is not connected through this app" in parked.note
    assert (await empty.events(key="901"))[0].state == "todo"


async def test_no_buyer_is_readable_in_the_database(shops: World, tmp_path: object) -> None:
    shops.buy(US, {"MUG": 1})
    await shops.settle()
    [event] = await shops.events(kind="observation", topic="orders")
    body = json.loads(await shops.hub.event_body(event.id, 1) or b"")
    street = body["recipient_address"]["address_detail"] or body["buyer_email"]

    assert street.encode() not in event.body_sealed
    assert body["buyer_email"].encode() not in event.body_sealed
