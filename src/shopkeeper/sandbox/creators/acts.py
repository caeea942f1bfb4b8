"""What creators do: accept, decline, ask for samples, post, answer, block; by hand or at their own pace."""

import json

from ...errors import Rejected
from .. import ids
from ..market import Market, happens
from ..state import Shop
from . import samples
from .outreach import connect
from .pace import plan
from .population import Creator, find
from .records import Conversation, Invited, Message, Post, Room, TargetCollaboration
from .sales import open_with

KINDS = ("VIDEO", "LIVE")
REPLIES = (
    "Thanks for writing! I would love to try it.",
    "Hi, what commission do you offer?",
    "Sounds good, send me the details.",
    "Not for my audience, sorry.",
)


def creator(market: Market, shop: Shop, open_id: str) -> Creator:
    """A creator in the shop's market."""
    found = find(market.state.seed, shop.region, open_id)
    if found is None:
        raise Rejected(f"there is no creator {open_id} in {shop.region}; GET /_sandbox/creators lists them")
    return found


def answer(market: Market, target_id: str, open_id: str, *, accepts: bool) -> Invited:
    """A creator accepts or declines an invitation."""
    target = market.state.creators.targets.get(target_id)
    invited = target.invited(open_id) if target else None
    if target is None or invited is None:
        raise Rejected(f"creator {open_id} has no invitation to a target collaboration {target_id}")
    if not target.holds(market.now()):
        raise Rejected(f"target collaboration {target_id} has ended; nobody can answer its invitations")
    invited.state, invited.at = "accepted" if accepts else "declined", int(market.now())
    connect(market, target.shop_id, open_id)
    if accepts:
        for product in target.products:
            show(market, open_id, product.id)
            plan(market, "creator-posts", open_id, f"{target.shop_id}>{product.id}")
            if target.has_sample:
                plan(market, "creator-asks", open_id, f"{target.shop_id}>{product.id}")
    market.changes += 1
    return invited


def show(market: Market, open_id: str, product_id: str) -> None:
    """Put a product at the end of a creator's showcase, if it is not there."""
    showcase = market.state.creators.showcases.setdefault(open_id, [])
    if product_id not in showcase:
        showcase.append(product_id)


def post(
    market: Market, shop_id: str, open_id: str, product_id: str, *, kind: str = "VIDEO", title: str = ""
) -> Post:
    """A creator posts a video or goes LIVE with a product; a sample that waits for it is answered for."""
    product = market.state.products.get(product_id)
    if product is None or product.shop_id != shop_id:
        raise Rejected(f"shop {shop_id} has no product {product_id}")
    if kind not in KINDS:
        raise Rejected(f"there is no content {kind}; there is {' and '.join(KINDS)}")
    desk, now = market.state.creators, int(market.now())
    waiting = samples.awaited(market, open_id, product_id)
    made = Post(
        id=market.new_id("content"),
        creator=open_id,
        shop_id=shop_id,
        product_id=product_id,
        kind=kind,
        create_time=now,
        title=title or f"Why I like the {product.title}",
        sample_id=waiting.id if waiting else "",
    )
    desk.posts[made.id] = made
    if kind == "LIVE":
        desk.rooms[open_id] = Room(made.id, now, made.title, [product_id])
    show(market, open_id, product_id)
    told = {"content_id": made.id, "scene": kind, "type": "ADD"}
    market.announce_to_creator(open_id, 17, {"event": told, "product_id": product_id})
    if waiting:
        samples.content_came(market, waiting, made)
    market.changes += 1
    return made


def write(
    market: Market, talk: Conversation, content: str, *, from_creator: bool, kind: str = "TEXT"
) -> Message:
    """Add a message to a conversation; webhook 33 tells of it."""
    message = Message(
        id=market.new_id("message"),
        index=len(talk.messages) + 1,
        from_creator=from_creator,
        kind=kind,
        content=content,
        at=int(market.now()),
    )
    talk.messages.append(message)
    if from_creator:
        talk.archived = False
        connect(market, talk.shop_id, talk.creator)
    payload = {
        "conversation_id": talk.id,
        "message_id": message.id,
        "index": str(message.index),
        "content": content,
        "create_time": str(message.at),
        "msg_type": kind if kind in TOLD else "TEXT",
        "sender": {"sender_im_user_id": talk.creator if from_creator else talk.shop_id},
    }
    market.announce(talk.shop_id, 33, payload)
    return message


TOLD = ("TEXT", "PRODUCT_CARD", "TARGET_COLLABORATION_CARD", "FREE_SAMPLE_CARD")
"""The kinds of messages that webhook 33 has words for."""


def talk_with(market: Market, shop: Shop, open_id: str) -> Conversation:
    """The conversation of a shop and a creator; it is begun if there is none."""
    talks = market.state.creators.conversations
    for talk in talks.values():
        if (talk.shop_id, talk.creator) == (shop.id, open_id):
            return talk
    made = Conversation(market.new_id("conversation"), shop.id, open_id, int(market.now()))
    talks[made.id] = made
    market.changes += 1
    return made


def reply(market: Market, talk: Conversation, text: str = "") -> Message:
    """A creator answers a shop."""
    picked = REPLIES[int(market.chance("reply", talk.id, len(talk.messages)) * len(REPLIES))]
    return write(market, talk, json.dumps({"content": text or picked}), from_creator=True)


def block(market: Market, shop: Shop, open_id: str) -> None:
    """A creator wants to hear no more of a shop; what they show of it brings it no more orders."""
    blocked = market.state.creators.blocked.setdefault(shop.id, [])
    if open_id not in blocked:
        blocked.append(open_id)
    market.changes += 1


def invite(market: Market, target: TargetCollaboration, open_id: str) -> None:
    """A creator finds an invitation and will think about it."""
    target.creators = [one for one in target.creators if one.creator != open_id]
    target.creators.append(Invited(open_id, at=int(market.now())))
    plan(market, "creator-decides", open_id, target.id)


@happens("creator-decides")
def decides(market: Market, open_id: str, target_id: str) -> None:
    """A creator makes up their mind about an invitation, unless it was answered or taken back since."""
    target = market.state.creators.targets[target_id]
    invited, shop = target.invited(open_id), market.state.shops[target.shop_id]
    if invited and invited.state == "invited" and target.holds(market.now()):
        person = creator(market, shop, open_id)
        answer(
            market, target_id, open_id, accepts=market.chance("accepts", open_id, target_id) < person.accepts
        )


@happens("creator-asks")
def asks(market: Market, open_id: str, note: str) -> None:
    """A creator asks for a sample, where there is one to be had."""
    shop_id, _, product_id = note.partition(">")
    try:
        samples.ask(market, market.state.shops[shop_id], open_id, product_id)
    except Rejected:
        return  # there is none any more


@happens("creator-posts")
def posts(market: Market, open_id: str, note: str) -> None:
    """A creator posts, if they are one who keeps their word."""
    shop_id, _, product_id = note.partition(">")
    person = creator(market, market.state.shops[shop_id], open_id)
    if market.chance("posts", open_id, product_id, int(market.now())) < person.posts:
        kind = "LIVE" if market.chance("kind", open_id, product_id) * 100 < person.live_percent else "VIDEO"
        post(market, shop_id, open_id, product_id, kind=kind)


@happens("creator-replies")
def replies(market: Market, open_id: str, talk_id: str) -> None:
    """A creator answers a message, if they are one who answers and nobody has since."""
    talk = market.state.creators.conversations[talk_id]
    person = creator(market, market.state.shops[talk.shop_id], open_id)
    if talk.unanswered() and market.chance("replies", talk_id, len(talk.messages)) < person.replies:
        reply(market, talk)


@happens("creator-finds")
def finds(market: Market, open_id: str, product_id: str) -> None:
    """A creator comes upon a product in open collaboration, shows it and asks for a sample."""
    opened = open_with(market, product_id)
    if opened and open_id not in opened.removed:
        plan(market, "creator-posts", open_id, f"{opened.shop_id}>{product_id}")
        asks(market, open_id, f"{opened.shop_id}>{product_id}")


def find_by_themselves(market: Market, shop: Shop, product_id: str, people: tuple[Creator, ...]) -> None:
    """Some creators will come upon a product that is open to all."""
    if market.state.pace.creator_seconds is None:
        return
    for number in range(3):
        person = people[ids.number(market.state.seed, "finds", product_id, number) % len(people)]
        plan(market, "creator-finds", person.open_id, product_id)
