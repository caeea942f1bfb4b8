"""The door: only what the app signed comes in, and whatever it signed is kept and shown."""

import json

import pytest

from shopkeeper.errors import NeedsPerson
from shopkeeper.tiktok.webhooks import BadSignature

from .world import US, World


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
        (9999, {"data": {"new": "thing"}}),
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
