"""Conversations as they go on: a buyer writes, the shop answers, a matter is opened and closed."""

import json
from typing import Any

from ...errors import Rejected
from .. import ids
from ..market import Market, happens
from ..orders import life as order_life
from ..settings import DAY, HOUR
from ..state import Order, Shop
from .records import Said, Session, Talk

NEW_CONVERSATION, NEW_MESSAGE = 13, 14
QUESTIONS = (
    "When will my order arrive?",
    "Can I still change the address?",
    "One of the items does not fit. What can I do?",
    "Is this available in another colour?",
)
THANKS = ("Thank you, that helps!", "Ok, thanks.", "I see. And how long will that take?")
GRIEVANCES = ("The answer came late", "The answer did not help")
QUICK_SECONDS, LATE_SECONDS = 600, int(DAY)
"""From so long on an answer is less welcome, and is late."""


def im_user(market: Market, buyer: int) -> str:
    """The id of a buyer in conversations."""
    return ids.platform_id(market.state.seed, "contact", f"buyer-{buyer}")


def find(market: Market, shop: Shop, buyer: int) -> Talk | None:
    """The conversation of a shop with a buyer; there is one at the most."""
    desk = market.state.chats
    return desk.talks.get(desk.by_buyer.get(f"{shop.id}/{buyer}", ""))


def begin(market: Market, shop: Shop, buyer: int, *, by_shop: bool = False) -> Talk:
    """Begin a conversation; webhook 13 tells of it."""
    now = int(market.now())
    talk = Talk(market.new_id("conversation"), shop.id, buyer, now, by_shop=by_shop)
    market.state.chats.talks[talk.id] = talk
    market.state.chats.by_buyer[f"{shop.id}/{buyer}"] = talk.id
    market.announce(shop.id, NEW_CONVERSATION, {"conversation_id": talk.id, "create_time": now})
    return talk


def ask(market: Market, order: Order, content: dict[str, Any] | None = None, kind: str = "TEXT") -> Said:
    """The buyer of an order writes to the shop about it."""
    shop = market.state.shops[order.shop_id]
    talk = find(market, shop, order.buyer) or begin(market, shop, order.buyer)
    session = talk.open_session()
    if session is None or talk.order_id != order.id:
        _enter(market, talk, order)
    session = talk.open_session() or open_session(market, talk)
    picked = QUESTIONS[int(market.chance("question", order.number) * len(QUESTIONS))]
    said = say(market, talk, "BUYER", kind, content or {"content": picked})
    session.asked = session.asked or said.at
    return said


def say(market: Market, talk: Talk, role: str, kind: str, content: dict[str, Any] | str) -> Said:
    """Add a message to a conversation; webhook 14 tells of it."""
    text = content if isinstance(content, str) else json.dumps(content)
    at = int(market.now())
    said = Said(market.new_id("message"), len(talk.messages) + 1, role, kind, text, at)
    talk.messages.append(said)
    session = talk.open_session()
    if session and session.asked and not session.answered and role == "CUSTOMER_SERVICE":
        session.answered = at
    payload = {
        "content": text,
        "conversation_id": talk.id,
        "create_time": at,
        "index": str(said.index),
        "is_visible": said.visible,
        "message_id": said.id,
        "sender": {"im_user_id": sender_id(market, talk, role), "role": role},
        "type": kind if kind != "RETURN_REFUND_CARD" else "OTHER",
    }
    market.announce(talk.shop_id, NEW_MESSAGE, payload)
    return said


def sender_id(market: Market, talk: Talk, role: str) -> str:
    """Who has written: the buyer, or somebody of the shop."""
    whose = f"{role}-{talk.shop_id}"
    return (
        im_user(market, talk.buyer)
        if role == "BUYER"
        else ids.platform_id(market.state.seed, "contact", whose)
    )


def open_session(market: Market, talk: Talk) -> Session:
    """A new matter; it ends by itself when nobody writes for long."""
    session = Session(market.new_id("session"), int(market.now()))
    talk.sessions.append(session)
    _plan_end(market, talk)
    return session


def end(market: Market, talk: Talk, session: Session) -> None:
    """Close a matter; the buyer may say how content they are with the answer."""
    session.end = int(market.now())
    if session.asked and market.chance("rates", session.id) < market.settings.rating_share:
        session.score = _score(market, session)
        if session.score <= 2:
            session.reason = GRIEVANCES[0 if _waited(session) > LATE_SECONDS else 1]
    market.changes += 1


def plan_reply(market: Market, talk: Talk) -> None:
    """Let the buyer come back to what the shop wrote, at the buyers' pace."""
    if market.state.pace.asks_share:
        seconds = HOUR * (0.2 + market.chance("comes-back", talk.id, len(talk.messages)))
        market.schedule(seconds, "buyer-replies", talk.id, str(len(talk.messages)))


def _score(market: Market, session: Session) -> int:
    waited, luck = _waited(session), market.chance("score", session.id)
    if not session.answered or waited > LATE_SECONDS:
        return 1 + int(luck * 2)
    return 4 + int(luck * 2) if waited <= QUICK_SECONDS else 2 + int(luck * 4)


def _waited(session: Session) -> int:
    return (session.answered or session.end) - session.asked


def _enter(market: Market, talk: Talk, order: Order) -> None:
    """The buyer comes to the chat from an order; an agent is given the chat if any takes chats."""
    talk.order_id = order.id
    session = talk.open_session() or open_session(market, talk)
    say(market, talk, "SYSTEM", "BUYER_ENTER_FROM_ORDER", {"order_id": order.id})
    if not session.agent and talk.shop_id not in market.state.chats.closed:
        session.agent = "Customer service"
        say(market, talk, "SYSTEM", "ALLOCATED_SERVICE", {"content": session.agent})


def _plan_end(market: Market, talk: Talk) -> None:
    seconds = market.settings.session_idle_hours * HOUR
    market.schedule(seconds, "session-ends", talk.id, talk.sessions[-1].id)


@happens("session-ends")
def ends(market: Market, talk_id: str, session_id: str) -> None:
    """Close a matter in which nobody has written for long; else look again later."""
    talk = market.state.chats.talks[talk_id]
    session = talk.open_session()
    if session is None or session.id != session_id:
        return
    last = talk.messages[-1].at if talk.messages else session.begin
    left = last + market.settings.session_idle_hours * HOUR - market.now()
    if left > 0:
        market.schedule(left, "session-ends", talk_id, session_id)
    else:
        end(market, talk, session)


@happens("buyer-asks")
def asks(market: Market, order_id: str, note: str) -> None:
    """A buyer has a question about an order, where buyers still have some."""
    if market.state.pace.asks_share:
        ask(market, market.state.orders[order_id])


@happens("buyer-replies")
def replies(market: Market, talk_id: str, note: str) -> None:
    """A buyer answers what the shop has written, unless somebody has written since."""
    talk = market.state.chats.talks[talk_id]
    if len(talk.messages) != int(note) or market.chance("replies", talk_id, note) >= 0.5:
        return
    picked = THANKS[int(market.chance("thanks", talk_id, note) * len(THANKS))]
    session = talk.open_session() or open_session(market, talk)
    said = say(market, talk, "BUYER", "TEXT", {"content": picked})
    session.asked = session.asked or said.at


def plan_question(market: Market, order: Order) -> None:
    """Some buyers will have a question about what they have ordered."""
    share = market.state.pace.asks_share
    if not order.is_sample and market.chance("asks", order.number) < share:
        market.schedule(HOUR + DAY * market.chance("asks-when", order.number), "buyer-asks", order.id, "")


order_life.PLACED_HOOKS.append(plan_question)


def own(market: Market, shop: Shop, talk_id: str, code: int) -> Talk:
    """A conversation of a shop by its id; else the refusal of this code."""
    talk = market.state.chats.talks.get(talk_id)
    if talk is None or talk.shop_id != shop.id:
        raise Rejected(f"Record not found: there is no conversation {talk_id} in this shop.", code=str(code))
    return talk
