"""Conversations between a shop and creators: begun, written in, read, starred, put away."""

import hashlib
from typing import Any

from ...errors import Rejected
from ..market import Market
from ..refusals import refusal
from ..shop import Call, behaves
from ..state import Shop
from . import acts, pictures
from .contents import check_content
from .fields import PLACE, avatar, paged
from .outreach import REGION_MISMATCH, check_reach, creator_of, reach
from .pace import plan
from .records import Conversation, Message, Upload

CLEARED, NO_QUOTA, TOO_FAMED, UNREADABLE = 16030001, 16030002, 16030003, 36009003
INVALID = 36009004
GROUPS = ("UNREAD", "UNREPLIED", "STARRED", "ARCHIVED")
ACTIONS = {
    "STAR": ("starred", True), "UNSTAR": ("starred", False),
    "STARRED": ("starred", True), "UNSTARRED": ("starred", False),
    "ARCHIVE": ("archived", True), "UNARCHIVE": ("archived", False),
    "ARCHIVED": ("archived", True), "UNARCHIVED": ("archived", False),
}  # fmt: skip
"""What may be done to a conversation. guess: the documents give no words."""


@behaves("affiliate_seller.CreateConversationwithcreator.202508")
def create(call: Call) -> dict[str, Any]:
    """Begin to talk to a creator, or go on; reaching a new one counts for the week's outreach."""
    market, shop = call.market, call.shop
    creator = creator_of(market, shop, call.values["creator_open_id"])
    if creator.open_id in market.state.creators.blocked.get(shop.id, []):
        raise refusal(CLEARED)
    talks = market.state.creators.conversations.values()
    is_new = not any((one.shop_id, one.creator) == (shop.id, creator.open_id) for one in talks)
    if is_new:
        check_reach(market, shop, [creator], NO_QUOTA, TOO_FAMED)
    talk = acts.talk_with(market, shop, creator.open_id)
    return {
        "conversation_id": talk.id,
        "creator_im_id": creator.open_id,
        "is_new": is_new,
        "unread_count": talk.unread(),
        "username": creator.username,
        "avatar": avatar(creator),
    }


@behaves("affiliate_seller.SendIMMessage.202412")
def send(call: Call) -> dict[str, Any]:
    """Write to a creator; five messages go unanswered at most, and a new creator counts for the week."""
    market, shop, talk = call.market, call.shop, _own(call)
    creator = creator_of(market, shop, talk.creator)
    check_content(call, call.values["msg_type"], call.values["content"])
    if creator.open_id in market.state.creators.blocked.get(shop.id, []):
        raise refusal(CLEARED)
    if talk.unanswered() >= market.settings.messages_before_answer:
        raise refusal(NO_QUOTA)
    check_reach(market, shop, [creator], NO_QUOTA, TOO_FAMED)
    message = acts.write(
        market, talk, call.values["content"], from_creator=False, kind=call.values["msg_type"]
    )
    reach(market, shop, creator, by_message=True)
    if len([one for one in talk.messages if not one.from_creator]) > creator.most_messages:
        acts.block(market, shop, creator.open_id)
    plan(market, "creator-replies", creator.open_id, talk.id)
    return {"message_id": message.id}


@behaves("affiliate_seller.GetMessageintheConversation.202412")
def messages(call: Call) -> dict[str, Any]:
    """A page of a conversation, the newest message first."""
    talk = _own(call)
    page, following = paged(call, talk.messages[::-1], lambda one: one.id)
    rows = [
        {
            "conversation_index": str(one.index),
            "message_body": _body(talk, one) | {"id": one.id, "create_time": one.at},
        }
        for one in page
    ]
    return {"messages": rows, "has_more": bool(following), "next_page_token": following}


@behaves("affiliate_seller.GetConversationList.202412")
def conversations(call: Call) -> dict[str, Any]:
    """A page of the shop's conversations, the one that was written in last first."""
    found = _in_group(call.market, call.shop, call.values.get("conversation_status") or "ALL")
    page, following = paged(call, found, lambda one: one.id)
    rows = []
    for talk in page:
        creator = creator_of(call.market, call.shop, talk.creator)
        row = {"id": talk.id}
        if not call.values.get("only_need_conversation_id"):
            row |= {"creator_im_id": talk.creator, "username": creator.username, "avatar": avatar(creator)}
        rows.append(row | {"unread_count": talk.unread()})
    return {"conversations": rows, "has_more": bool(following), "next_page_token": following}


@behaves("affiliate_seller.GetLatestUnreadMessages.202412")
def unread(call: Call) -> dict[str, Any]:
    """The last message of each conversation in which something is unread."""
    talks = _in_group(call.market, call.shop, "UNREAD")
    rows = [_body(talk, talk.messages[-1]) | {"unread_message_count": talk.unread()} for talk in talks]
    return {"newest_message_list": rows}


@behaves("affiliate_seller.MarkConversationRead.202412")
def mark_read(call: Call) -> dict[str, Any]:
    """Note that the shop has read some conversations."""
    failed = []
    for talk_id in call.values["conversation_ids"]:
        talk = call.market.state.creators.conversations.get(talk_id)
        if talk is None or talk.shop_id != call.shop.id:
            failed.append(talk_id)
        else:
            talk.read = len(talk.messages)
    call.market.changes += 1
    return {"failed_conversation_ids": failed}


@behaves("affiliate_seller.getInboxCategoryCounts.202608")
def counts(call: Call) -> dict[str, Any]:
    """How many conversations wait in each group of the inbox."""
    rows = [{"group_type": group, "count": len(_in_group(call.market, call.shop, group))} for group in GROUPS]
    return {"data": {"group_counts": rows}}


@behaves("affiliate_seller.updateConversationStatus.202608")
def update_status(call: Call) -> dict[str, Any]:
    """Star a conversation or put it away, or the other way round."""
    talk, action = _own(call), call.values["action"].upper()
    if action not in ACTIONS:
        raise Rejected(f"Action is invalid, allowed values: {','.join(ACTIONS)}.", code="36009004")
    setattr(talk, *ACTIONS[action])
    call.market.changes += 1
    return {}


@behaves("affiliate_seller.UploadMessageImage.202511")
def upload(call: Call) -> dict[str, Any]:
    """Take a picture for a message."""
    width, height = pictures.size_of(call.values["data"])
    digest = hashlib.sha256(call.values["data"]).hexdigest()
    market = call.market
    found = next((one for one in market.state.creators.uploads.values() if one.digest == digest), None)
    if found is None:
        found = Upload(market.new_id("file"), digest, width, height)
        market.state.creators.uploads[found.id] = found
        market.changes += 1
    return {"url": f"{PLACE}/files/{found.id}", "width": width, "height": height}


behaves("affiliate_seller.uploadMessageImageV2.202608")(upload)


def _own(call: Call) -> Conversation:
    talk = call.market.state.creators.conversations.get(call.values["conversation_id"])
    if talk is None or talk.shop_id != call.shop.id:
        told = (code for code in (REGION_MISMATCH, UNREADABLE) if code in call.operation.errors)
        raise refusal(next(told, INVALID))  # guess: where no code is documented
    return talk


def _in_group(market: Market, shop: Shop, group: str) -> list[Conversation]:
    """The conversations of a group; those that were put away are in a group of their own."""
    fits = {
        "ALL": lambda one: not one.archived,
        "UNREAD": lambda one: one.unread() > 0 and not one.archived,
        "UNREPLIED": lambda one: bool(one.messages) and one.messages[-1].from_creator and not one.archived,
        "STARRED": lambda one: one.starred,
        "ARCHIVED": lambda one: one.archived,
    }[group]
    talks = (one for one in market.state.creators.conversations.values() if one.shop_id == shop.id)
    return sorted(filter(fits, talks), key=lambda one: (-_last(one), one.id))


def _last(talk: Conversation) -> int:
    return talk.messages[-1].at if talk.messages else talk.create_time


def _body(talk: Conversation, message: Message) -> dict[str, Any]:
    sender = talk.creator if message.from_creator else talk.shop_id
    return {
        "content": message.content,
        "conversation_id": talk.id,
        "sender_id": sender,
        "type": message.kind,
    }
