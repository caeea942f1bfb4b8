"""Conversations with buyers and messages to them: what is written is read, counted and told."""

import json
import struct
from typing import Any
from urllib.parse import urlsplit

from shopkeeper.sandbox import ids
from shopkeeper.sandbox.buyers import people
from shopkeeper.sandbox.exchange import Ask
from shopkeeper.sandbox.service import talks
from tests.sandbox.proof import Prover, Read, life, read

PHOTO = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 300, 200) + b"\x08\x02\0\0\0"
LIST = read("customer_service.GetConversations.202309", page_size=20, need_session_info=True)
SEND, OLD_SEND = "customer_service.sendMessage.202606", "customer_service.SendMessage.202309"
WHEN = {"begin_time_ge": 0, "begin_time_lt": 2_000_000_000}
SESSIONS = read("customer_service.searchSessions.202602", page_size=20, **WHEN)
DAYS = {"support_date_ge": "2026-11-24", "support_date_lt": "2026-11-25"}
PERFORMANCE = read("customer_service.GetCustomerServicePerformance.202407", **DAYS)


def of(talk_id: str) -> tuple[Read, ...]:
    """Every read that tells of a conversation."""
    return (
        LIST,
        read("customer_service.GetConversation.202601", conversation_id=talk_id),
        read("customer_service.GetConversationMessages.202309", conversation_id=talk_id, page_size=10),
    )


def asked(shop: Prover, one: Read) -> Any:
    return shop.call(one.operation.id, **one.values)


@life
def a_buyer_who_asks_where_the_parcel_is(shop: Prover) -> None:
    market, order = shop.caller.sandbox.market, shop.caller.place()
    talks.ask(market, order, {"content": "Hello?"})
    [talk] = market.state.chats.talks.values()
    with shop.changing(*of(talk.id), PERFORMANCE, SESSIONS, read(LIST.operation.id, page_size=1)):
        talks.ask(market, order, {"content": "Where is my parcel?"})
        shop.caller.sandbox.clock.advance(300)
        shop.call(SEND, conversation_id=talk.id, type="TEXT", content='{"content": "On its way"}')
    [listed] = asked(shop, LIST)["conversations"]
    assert json.loads(listed["latest_message"]["content"]) == {"content": "On its way"}
    assert (listed["unread_count"], listed["cur_session"]["phase"]) == (2, "SERVING")
    told = asked(shop, PERFORMANCE)["performance"]
    assert (told["support_session_count"], told["response_time_mins"]) == (1, "5.0")
    with shop.changing(LIST):
        shop.call("customer_service.ReadMessage.202309", conversation_id=talk.id)
    assert asked(shop, LIST)["conversations"][0]["unread_count"] == 0
    session = talk.sessions[0].id
    with shop.changing(LIST, SESSIONS):
        shop.caller.sandbox.clock.advance(60)
        shop.call("customer_service.endSession.202605", conversation_id=talk.id, session_id=session)


@life
def a_shop_that_writes_first(shop: Prover) -> None:
    state, order = shop.caller.sandbox.state, shop.caller.place()
    buyer = ids.platform_id(state.seed, "buyer", order.buyer)
    stranger = shop.ask(*read("customer_service.CreateConversation.202309", buyer_user_id="1"))
    assert stranger.code == 45109003
    with shop.changing(LIST):
        begun = shop.call("customer_service.CreateConversation.202309", buyer_user_id=buyer)
    talk = begun["conversation_id"]
    assert shop.call("customer_service.CreateConversation.202309", buyer_user_id=buyer) == begun
    picture = shop.call("customer_service.UploadBuyerMessagesImage.202309", data=PHOTO)
    assert (picture["width"], picture["height"]) == (300, 200)
    got = shop.caller.sandbox.answer(Ask("GET", urlsplit(picture["url"]).path))
    assert got.body == PHOTO
    with shop.changing(LIST, of(talk)[2]):
        shop.call("customer_service.UploadBuyerMessagesImage.202309", data=PHOTO)
        shop.call(SEND, conversation_id=talk, type="IMAGE", content=json.dumps(picture))
    with shop.changing(of(talk)[2]):
        card = json.dumps({"order_id": order.id})
        shop.call(OLD_SEND, conversation_id=talk, type="ORDER_CARD", content=card)


@life
def agents_who_go_home(shop: Prover) -> None:
    with shop.changing(read("customer_service.GetAgentSettings.202309")):
        shop.call("customer_service.UpdateAgentSettings.202309", can_accept_chat=False)
    order = shop.caller.place()
    talks.ask(shop.caller.sandbox.market, order)
    [talk] = asked(shop, LIST)["conversations"]
    assert talk["cur_session"]["phase"] == "WAITING"


def prepare(shop: Prover, key: str) -> list[str]:
    """A task by a template, and one in the shop's own words."""
    end = int(shop.caller.sandbox.market.now()) + 86_400
    shown = {"template_id": "7101", "product_ids": [shop.caller.sku("MUG").product_id]}
    own = {"custom_message": {"title": "Hi", "body": "Thanks"}}
    asked = {"idempotency_key": key, "end_time": end, "channel": "INBOX", "task_name": "Autumn"}
    ids = "CreateEngagementTask.202412", "CreateCustomEngagementTask.202502"
    return [
        str(shop.call(f"customer_engagement.{id}", **asked, **given)["task_id"])
        for id, given in zip(ids, (shown, own), strict=True)
    ]


@life
def a_message_to_those_who_have_bought(shop: Prover) -> None:
    state = shop.caller.sandbox.state
    allowed = [
        read(f"customer_engagement.{id}")
        for id in ("GetFeaturePermissions.202502", "GetCustomerTabVisibility.202501")
    ]
    with shop.changing(*allowed):
        order = shop.caller.place()
    results = "customer_engagement.GetTaskPerformances.202412"
    coming = [ids.platform_id(state.seed, "task", number) for number in (1, 2)]
    with shop.changing(read(results, task_ids=coming)):
        assert prepare(shop, "1") == coming
    address = people.email(state.seed, order.buyer, shop.caller.shop.region)
    with shop.changing(read(results, task_ids=coming)):
        for task in coming:
            whom = {"task_id": task, "buyer_emails": [address, "nobody@shop.example"]}
            sent = shop.call("customer_engagement.SendEngagementMessage.202412", **whom)
            assert [row["code"] for row in sent["errors"]] == [68009004]
    with shop.changing(read(results, task_ids=coming)):
        shop.caller.sandbox.clock.advance(60)
        shop.caller.sandbox.place(shop.caller.shop.id, {"MUG": 1}, buyer_of=order.id)


@life
def templates_that_need_goods_to_show(shop: Prover) -> None:
    mine = [
        one.id for one in shop.caller.sandbox.state.products.values() if one.shop_id == shop.caller.shop.id
    ]
    with shop.changing(read("customer_engagement.GetMessageTemplates.202412", locale="en-US")):
        shop.call("product.DeactivateProducts.202309", product_ids=mine)
