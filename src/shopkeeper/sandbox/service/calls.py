"""Conversations with buyers as the Open API reads, begins and continues them."""

import json
from typing import Any

from ...errors import Rejected
from .. import ids, uploads
from ..buyers.people import recipient
from ..catalogue.pictures import measured
from ..creators.fields import paged
from ..refusals import refusal
from ..settings import DAY
from ..shop import Call, behaves
from . import talks
from .contents import INVALID, check_content, check_rules
from .records import Said, Session, Talk

NOT_FOUND, MAY_NOT_BEGIN = 45101003, 45109003
AVATARS = "https://avatars.example"
MOST_CONVERSATIONS, MOST_MESSAGES, MOST_SESSIONS = 20, 10, 100


@behaves("customer_service.GetConversations.202309")
def conversations(call: Call) -> dict[str, Any]:
    """A page of the shop's conversations, the one that was written in last first."""
    rows = [one for one in call.market.state.chats.talks.values() if one.shop_id == call.shop.id]
    rows.sort(key=lambda one: (-_last(one), one.id))
    page, token = paged(call, rows, lambda one: one.id, MOST_CONVERSATIONS)
    return {"conversations": [_listed(call, one) for one in page], "next_page_token": token}


@behaves("customer_service.GetConversation.202601")
def conversation(call: Call) -> dict[str, Any]:
    """One conversation."""
    talk = _own(call)
    people = [_renamed(one) for one in _people(call, talk)]
    return {"conversation": _head(call, talk) | {"participants": people}}


@behaves("customer_service.GetConversationMessages.202309")
def messages(call: Call) -> dict[str, Any]:
    """A page of a conversation, the newest message first unless said otherwise."""
    talk = _own(call)
    rows = talk.messages if call.values.get("sort_order") == "ASC" else talk.messages[::-1]
    page, token = paged(call, rows, lambda one: one.id, MOST_MESSAGES)
    shown = [_said(call, talk, one) for one in page]
    for row in shown:
        if call.values.get("need_plaintext"):
            row["plaintext"] = _plain(row["content"])
        if call.values.get("need_data"):
            row["data"] = row["content"]
    return {"messages": shown, "next_page_token": token, "unsupported_msg_tips": ""}


@behaves("customer_service.CreateConversation.202309")
def create(call: Call) -> dict[str, Any]:
    """Begin to talk to somebody who has ordered here not long ago, or go on."""
    market, shop, wanted = call.market, call.shop, call.values["buyer_user_id"]
    since = int(market.now() - market.settings.talk_days * DAY)
    buyer = ids.buyer_number(market.state.seed, wanted)
    within = {"create_time": (since, None), "buyer": (buyer, buyer + 1)}
    lists = market.indexes[shop.id].lists
    span = lists.find("create_time", lambda _: True, within, market.state.orders)
    order = next((market.state.orders[order_id] for _, order_id in span.walk(True)), None)
    if order is None:
        raise refusal(MAY_NOT_BEGIN)
    talk = talks.find(market, shop, order.buyer) or talks.begin(market, shop, order.buyer, by_shop=True)
    talk.order_id = talk.order_id or order.id
    return {"conversation_id": talk.id}


@behaves("customer_service.sendMessage.202606")
def send(call: Call) -> dict[str, Any]:
    """Write to a buyer."""
    talk, kind, content = _own(call), call.values["type"], call.values["content"]
    check_content(call, kind, content)
    check_rules(call, talk)
    role = call.values.get("sender_role") or "CUSTOMER_SERVICE"
    if role not in ("CUSTOMER_SERVICE", "SHOP", "ROBOT"):
        raise Rejected(
            "sender_role is invalid, allowed values: CUSTOMER_SERVICE,SHOP,ROBOT.", code="36009004"
        )
    said = talks.say(call.market, talk, role, kind, content)
    talks.plan_reply(call.market, talk)
    return {"message_id": said.id}


@behaves("customer_service.ReadMessage.202309")
def read(call: Call) -> dict[str, Any]:
    """Note that the shop has read all that is there."""
    talk = _own(call)
    talk.read = len(talk.messages)
    call.market.changes += 1
    return {}


@behaves("customer_service.UploadBuyerMessagesImage.202309")
def upload(call: Call) -> dict[str, Any]:
    """Take a picture for a message."""
    content = call.values["data"]
    kind, width, height = measured(content) if isinstance(content, bytes) else ("", 0, 0)
    if not kind:
        raise Rejected("Invalid parameter: data is no picture.", code=str(INVALID))
    market = call.market
    url = uploads.keep_whole(call, "message", content, f"image/{kind.lower()}")
    market.state.chats.pictures[url] = (width, height)
    market.changes += 1
    return {"url": url, "width": width, "height": height}


@behaves("customer_service.GetAgentSettings.202309")
def settings(call: Call) -> dict[str, Any]:
    """Whether agents take new chats."""
    return {"can_accept_chat": call.shop.id not in call.market.state.chats.closed}


@behaves("customer_service.UpdateAgentSettings.202309")
def update_settings(call: Call) -> dict[str, Any]:
    """Let agents take new chats, or not."""
    desk, shop = call.market.state.chats, call.shop
    others = [one for one in desk.closed if one != shop.id]
    desk.closed = others if call.values["can_accept_chat"] else [*others, shop.id]
    call.market.changes += 1
    return {}


@behaves("customer_service.endSession.202605")
def end(call: Call) -> dict[str, Any]:
    """Close the matter that is open."""
    talk, session_id = _own(call), call.values["session_id"]
    session = next((one for one in talk.sessions if one.id == session_id), None)
    if session is None:
        raise Rejected(f"Record not found: there is no session {session_id}.", code=str(NOT_FOUND))
    if not session.end:
        talks.end(call.market, talk, session)
    return {}


@behaves("customer_service.searchSessions.202602")
def sessions(call: Call) -> dict[str, Any]:
    """A page of the matters that began within a time, the newest first."""
    low, high = call.values["begin_time_ge"], call.values["begin_time_lt"]
    nickname = call.values.get("buyer_nickname") or ""
    found = [
        (talk, one)
        for talk in call.market.state.chats.talks.values()
        if talk.shop_id == call.shop.id and nickname in ("", _nickname(call, talk))
        for one in talk.sessions
        if low <= one.begin < high
    ]
    found.sort(key=lambda row: (-row[1].begin, row[1].id))
    page, token = paged(call, found, lambda row: row[1].id, MOST_SESSIONS)
    return {"sessions": [_session(call, talk, one) for talk, one in page], "next_page_token": token}


def _own(call: Call) -> Talk:
    return talks.own(call.market, call.shop, call.values["conversation_id"], NOT_FOUND)


def _last(talk: Talk) -> int:
    return talk.messages[-1].at if talk.messages else talk.create_time


def _head(call: Call, talk: Talk) -> dict[str, Any]:
    session = talk.open_session()
    shown: dict[str, Any] = {
        "id": talk.id,
        "create_time": talk.create_time,
        "participant_count": 2,
        "unread_count": talk.unread(),
    }
    if call.values.get("need_session_id"):
        shown["cur_session_id"] = session.id if session else ""
    if call.values.get("need_session_info"):
        phase = ("SERVING" if session.agent else "WAITING") if session else "ENDED"
        shown["cur_session"] = {"id": session.id if session else "", "phase": phase}
    return shown


def _listed(call: Call, talk: Talk) -> dict[str, Any]:
    try:
        check_rules(call, talk)
        may_send = True
    except Rejected:
        may_send = False
    shown = _head(call, talk) | {"can_send_message": may_send, "participants": _people(call, talk)}
    return shown | ({"latest_message": _said(call, talk, talk.messages[-1])} if talk.messages else {})


def _people(call: Call, talk: Talk) -> list[dict[str, Any]]:
    buyer = {
        **_person(call, talk, "BUYER"),
        "buyer_platform": "TIKTOK_SHOP",
        "user_id": ids.platform_id(call.market.state.seed, "buyer", talk.buyer),
    }
    return [buyer, {**_person(call, talk, "SHOP"), "user_id": talk.shop_id}]


def _renamed(person: dict[str, Any]) -> dict[str, Any]:
    """202601 calls the place where a buyer buys by another name."""
    return {name.removeprefix("buyer_"): value for name, value in person.items()}


def _person(call: Call, talk: Talk, role: str) -> dict[str, Any]:
    names = {"BUYER": _nickname(call, talk), "SHOP": call.shop.name, "SYSTEM": "", "ROBOT": call.shop.name}
    id = talks.sender_id(call.market, talk, role)
    return {
        "im_user_id": id,
        "role": role,
        "nickname": names.get(role, f"{call.shop.name} service"),
        "avatar": f"{AVATARS}/{id}.png",
    }


def _nickname(call: Call, talk: Talk) -> str:
    """How a buyer is called in public: the first name, and a letter of the last one."""
    person = recipient(call.market.state.seed, talk.buyer, call.shop.region)
    return f"{person['first_name']} {person['last_name'][:1]}."


def _said(call: Call, talk: Talk, one: Said) -> dict[str, Any]:
    return {
        "id": one.id,
        "type": one.kind,
        "content": one.content,
        "create_time": one.at,
        "index": str(one.index),
        "is_visible": one.visible,
        "sender": _person(call, talk, one.role),
    }


def _plain(content: str) -> str:
    fields = json.loads(content)
    return str(fields.get("content") or "; ".join(f"{name}: {value}" for name, value in fields.items()))


def _session(call: Call, talk: Talk, one: Session) -> dict[str, Any]:
    waited = one.answered - one.asked if one.answered else 0
    return {
        "id": one.id,
        "conversation_id": talk.id,
        "begin_time": one.begin,
        "end_time": one.end,
        "buyer_nickname": _nickname(call, talk),
        "chat_tags": ["ORDER"] if talk.order_id else [],
        "first_response_late": waited > talks.LATE_SECONDS,
        "first_response_time": waited,
        "satisfaction_score": one.score,
        "dissatisfaction_reason": one.reason,
    }
