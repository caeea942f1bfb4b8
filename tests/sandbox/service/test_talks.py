"""Buyers write, shops answer within the rules, and what was said is told, kept and counted."""

import json
from dataclasses import replace
from typing import Any

import pytest

from shopkeeper.sandbox import ids
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.service import talks
from shopkeeper.sandbox.service.records import Talk
from shopkeeper.sandbox.settings import HAND_PACE, Settings
from shopkeeper.sandbox.state import Order
from tests.sandbox.caller import Answer, Caller, Receiver, Wall
from tests.sandbox.promotion_calls import coupon

HOME = "/customer_service/202309/conversations"


def ask(caller: Caller, order: Order | None = None, text: str = "Hello?") -> Talk:
    """A buyer writes; the conversation."""
    order = order or caller.place()
    talks.ask(caller.sandbox.market, order, {"content": text})
    found = talks.find(caller.sandbox.market, caller.shop, order.buyer)
    assert found is not None
    return found


def send(caller: Caller, talk: Talk, kind: str = "TEXT", **content: Any) -> Answer:
    content = content or {"content": "Good day"}
    body = {"type": kind, "content": json.dumps(content)}
    return caller.call("POST", f"/customer_service/202606/conversations/{talk.id}/messages", {}, body)


def begin(caller: Caller, order: Order) -> Talk:
    """The shop writes first."""
    buyer = ids.platform_id(caller.sandbox.state.seed, "buyer", order.buyer)
    made = caller.call("POST", HOME, {}, {"buyer_user_id": buyer})
    assert made.code == 0, made.envelope
    return caller.sandbox.state.chats.talks[made.content["conversation_id"]]


async def test_a_new_conversation_and_each_message_are_told(caller: Caller, receiver: Receiver) -> None:
    order = caller.place()
    await caller.sandbox.deliver(receiver)
    receiver.received.clear()
    talk = ask(caller, order, "Where is it?")
    send(caller, talk)
    await caller.sandbox.deliver(receiver)
    told = sorted(receiver.bodies, key=lambda body: int(body["data"].get("index", 0)))
    assert [body["type"] for body in told] == [13, 14, 14, 14, 14]
    assert [body["data"]["type"] for body in told[1:]] == [
        "BUYER_ENTER_FROM_ORDER", "ALLOCATED_SERVICE", "TEXT", "TEXT",
    ]  # fmt: skip
    assert json.loads(told[3]["data"]["content"]) == {"content": "Where is it?"}
    assert [body["data"]["sender"]["role"] for body in told[3:]] == ["BUYER", "CUSTOMER_SERVICE"]


def test_the_shop_writes_to_a_silent_buyer_so_often_and_no_more(caller: Caller) -> None:
    order = caller.place()
    talk = begin(caller, order)
    codes = [send(caller, talk).code for _ in range(4)]
    assert codes == [0, 0, 0, 45109001]
    [listed] = caller.call("GET", HOME, {"page_size": 20}).content["conversations"]
    assert listed["can_send_message"] is False
    ask(caller, order)
    assert send(caller, talk).code == 0


def test_a_conversation_is_begun_with_those_who_have_ordered_not_long_ago(caller: Caller) -> None:
    order = caller.place()
    caller.sandbox.clock.advance(91 * 86_400)
    buyer = ids.platform_id(caller.sandbox.state.seed, "buyer", order.buyer)
    assert caller.call("POST", HOME, {}, {"buyer_user_id": buyer}).code == 45109003
    abroad = caller.at("GB")
    foreign = ids.platform_id(caller.sandbox.state.seed, "buyer", abroad.place().buyer)
    assert caller.call("POST", HOME, {}, {"buyer_user_id": foreign}).code == 45109003


def test_a_matter_that_ended_long_ago_with_its_order_is_closed(caller: Caller) -> None:
    order = caller.place("DELIVERED")
    talk = ask(caller, order)
    caller.sandbox.clock.advance(8 * 86_400)
    caller.sandbox.tick()
    assert (order.status, send(caller, talk).code) == ("COMPLETED", 45109001)


@pytest.mark.parametrize(
    ("kind", "content", "code"),
    [
        ("TEXT", {"content": "A replica, cheap"}, 45101006),
        ("TEXT", {"content": " "}, 45101001),
        ("TEXT", {"text": "Hello"}, 45101001),
        ("TEXT", {"content": "x" * 2001}, 36009004),
        ("IMAGE", {"url": "https://elsewhere.example/1.png", "width": 1, "height": 1}, 45101001),
        ("IMAGE", {"url": "https://elsewhere.example/1.png"}, 45101001),
        ("PRODUCT_CARD", {"product_id": "1"}, 45101001),
        ("ORDER_CARD", {"order_id": "1"}, 45101001),
        ("LOGISTICS_CARD", {"order_id": "1", "package_id": "1"}, 45101001),
        ("RETURN_REFUND_CARD", {"order_id": "1"}, 45101002),
        ("COUPON_CARD", {"coupon_id": "1"}, 45111017),
        ("VIDEO", {"vid": "1"}, 45101001),
    ],
)
def test_a_message_holds_what_its_kind_needs(
    caller: Caller, kind: str, content: dict[str, Any], code: int
) -> None:
    talk = ask(caller)
    assert send(caller, talk, kind, **content).code == code
    assert talk.messages[-1].role == "BUYER"


def test_cards_show_what_the_shop_has(caller: Caller) -> None:
    order = caller.place("IN_TRANSIT")
    talk, package = ask(caller, order), caller.sandbox.package_of(order.id).id
    cards = {
        "PRODUCT_CARD": {"product_id": order.lines[0].product_id},
        "ORDER_CARD": {"order_id": order.id},
        "LOGISTICS_CARD": {"order_id": order.id, "package_id": package},
        "RETURN_REFUND_CARD": {"order_id": order.id},
        "COUPON_CARD": {"coupon_id": coupon(caller)},
    }
    assert [send(caller, talk, kind, **content).code for kind, content in cards.items()] == [0] * 5
    shown = caller.call("GET", f"{HOME}/{talk.id}/messages", {"page_size": 5, "need_plaintext": "true"})
    rows = shown.content["messages"]
    assert [row["type"] for row in rows] == list(cards)[::-1]
    assert rows[-1]["plaintext"] == f"product_id: {order.lines[0].product_id}"


def test_a_coupon_card_may_be_sent_every_two_seconds(caller: Caller) -> None:
    talk, card = ask(caller), {"coupon_id": coupon(caller)}
    assert send(caller, talk, "COUPON_CARD", **card).code == 0
    assert send(caller, talk, "COUPON_CARD", **card).code == 45111012
    assert send(caller, talk, "TEXT", content="Have you seen it?").code == 0
    caller.wall.seconds += 2
    assert send(caller, talk, "COUPON_CARD", **card).code == 0
    caller.control("POST", "/limits", {"coupon_cards": 0})
    assert send(caller, talk, "COUPON_CARD", **card).code == 0


def test_content_that_is_no_json_is_refused(caller: Caller) -> None:
    talk = ask(caller)
    for content in ("Hello", "[1]", '"Hello"'):
        body = {"type": "TEXT", "content": content}
        answer = caller.call("POST", f"/customer_service/202606/conversations/{talk.id}/messages", {}, body)
        assert answer.code == 45101001, content


def test_pages_of_messages_and_conversations_are_walked(caller: Caller) -> None:
    order = caller.place()
    talk = ask(caller, order)
    for number in range(14):
        ask(caller, order, str(number))
    first = caller.call("GET", f"{HOME}/{talk.id}/messages", {"page_size": 10}).content
    rest = caller.call(
        "GET", f"{HOME}/{talk.id}/messages", {"page_size": 10, "page_token": first["next_page_token"]}
    ).content
    indexes = [int(row["index"]) for row in first["messages"] + rest["messages"]]
    assert indexes == list(range(len(talk.messages), 0, -1))
    assert rest["next_page_token"] == ""
    others = {ask(caller).id for _ in range(3)}
    page = caller.call("GET", HOME, {"page_size": 3}).content
    assert {row["id"] for row in page["conversations"]} <= {*others, talk.id}
    assert len(page["conversations"]) == 3


def test_a_shop_sees_no_conversation_of_another(caller: Caller) -> None:
    talk = ask(caller)
    abroad = caller.at("GB")
    assert abroad.call("GET", HOME, {"page_size": 20}).content["conversations"] == []
    assert send(abroad, talk).code == 45101003
    assert caller.call("GET", "/customer_service/202601/conversations/1").code == 45101003


def test_a_matter_ends_when_nobody_writes_for_a_day(caller: Caller) -> None:
    order = caller.place()
    talk = ask(caller, order)
    caller.sandbox.clock.advance(20 * 3600)
    caller.sandbox.tick()
    ask(caller, order)
    caller.sandbox.clock.advance(20 * 3600)
    caller.sandbox.tick()
    assert talk.open_session() is not None
    caller.sandbox.clock.advance(5 * 3600)
    caller.sandbox.tick()
    assert talk.open_session() is None
    ask(caller, order)
    assert len(talk.sessions) == 2


def test_quick_answers_make_buyers_content_and_late_ones_do_not(wall: Wall) -> None:
    caller = Caller(Sandbox(wall=wall, settings=Settings(rating_share=1.0)), wall)
    quick, late = ask(caller), ask(caller)
    caller.sandbox.clock.advance(120)
    send(caller, quick)
    for talk in (quick, late):
        talks.end(caller.sandbox.market, talk, talk.sessions[0])
    assert quick.sessions[0].score >= 4
    assert late.sessions[0].score <= 2
    asked = {"support_date_ge": "2026-11-23", "support_date_lt": "2026-11-26"}
    told = caller.call("GET", "/customer_service/202407/performance", asked).content["performance"]
    assert (told["support_session_count"], told["response_percentage"]) == (2, "50.00")
    assert (told["response_time_mins"], told["satisfaction_percentage"]) == ("2.0", "50.00")
    assert (told["conversion_rate"], told["cs_guided_gmv"]) == ("0.00", "0.00")


def test_what_a_buyer_orders_after_a_chat_is_guided(caller: Caller) -> None:
    order = caller.place()
    ask(caller, order)
    caller.sandbox.clock.advance(600)
    caller.sandbox.place(caller.shop.id, {"MUG": 1}, buyer_of=order.id)
    asked = {"support_date_ge": "2026-11-23", "support_date_lt": "2026-11-26"}
    told = caller.call("GET", "/customer_service/202407/performance", asked).content["performance"]
    price = caller.sku("MUG").price_minor
    assert (told["conversion_rate"], told["cs_guided_gmv"]) == ("100.00", f"{price / 100:.2f}")


def test_buyers_ask_and_come_back_at_their_own_pace_the_same_each_time(wall: Wall) -> None:
    def told() -> list[str]:
        caller = Caller(Sandbox(seed=5, wall=wall), wall)
        caller.sandbox.state.pace = replace(HAND_PACE, asks_share=1.0)
        for _ in range(6):
            caller.place()
        caller.sandbox.clock.advance(3 * 86_400)
        caller.sandbox.tick()
        found = list(caller.sandbox.state.chats.talks.values())
        for _ in range(2):
            for talk in found:
                send(caller, talk)
            caller.sandbox.clock.advance(2 * 3600)
            caller.sandbox.tick()
        return [f"{one.id} {one.role} {one.at} {one.content}" for talk in found for one in talk.messages]

    assert told() == told()
    assert sum(" BUYER " in row for row in told()) > 6


def test_a_snapshot_keeps_conversations_and_tasks(caller: Caller) -> None:
    talk = ask(caller)
    send(caller, talk)
    assert caller.control("POST", "/snapshot", {"name": "chat"}).status == 200
    before = caller.call("GET", f"{HOME}/{talk.id}/messages", {"page_size": 10}).content
    send(caller, talk)
    assert caller.control("POST", "/restore", {"name": "chat"}).status == 200
    assert caller.call("GET", f"{HOME}/{talk.id}/messages", {"page_size": 10}).content == before


def test_the_control_plane_lets_a_buyer_write(caller: Caller) -> None:
    order = caller.place()
    made = caller.control("POST", f"/orders/{order.id}/ask", {"text": "Blue, please"}).envelope
    [talk] = caller.control("GET", "/conversations").envelope["conversations"]
    assert talk["id"] == made["conversation_id"]
    assert json.loads(talk["messages"][-1]["content"]) == {"content": "Blue, please"}
    caller.control("POST", "/agents", {"shop_id": caller.shop.id, "accept_chats": False})
    settings = caller.call("GET", "/customer_service/202309/agents/settings").content
    assert settings == {"can_accept_chat": False}


def test_a_matter_that_a_buyer_opens_by_coming_back_counts_with_how_fast_it_was_answered() -> None:
    wall = Wall()
    caller = Caller(Sandbox(wall=wall, settings=Settings(session_idle_hours=1)), wall)
    caller.sandbox.state.pace = replace(HAND_PACE, asks_share=1.0)
    talk = begin(caller, caller.place())
    for _ in range(3):  # somebody comes back, sooner or later
        assert send(caller, talk).code == 0
        caller.sandbox.clock.advance(2 * 3600)
        caller.sandbox.tick()
    opened = [one for one in talk.sessions if any(said.role == "BUYER" for said in talk.messages)]
    assert opened
    assert all(one.asked >= one.begin for one in opened)
