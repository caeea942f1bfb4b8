"""The control plane's calls about conversations: what buyers write, and what was written."""

from typing import Any

from ..rehearsal import Rehearsal
from ..service import talks
from .orders import ORDER, known_order
from .plane import Fields, may, need, route
from .shops import SHOP


@route(
    "POST", "/orders/{order_id}/ask",
    ORDER,
    may("text", "what the buyer writes; a question of their own unless said", "Where is my parcel?"),
    may("kind", "the kind of message, TEXT unless said", kind="string"),
    may("content", "the message as its kind has it, instead of a text", kind="object"),
)  # fmt: skip
def ask(sandbox: Rehearsal, fields: Fields) -> Any:
    """The buyer of an order writes to the shop about it."""
    order, text = known_order(sandbox, fields["order_id"]), fields.get("text")
    content = fields.get("content") or ({"content": str(text)} if text else None)
    said = talks.ask(sandbox.market, order, content, fields.get("kind") or "TEXT")
    talk = talks.find(sandbox.market, sandbox.market.shop(order.shop_id), order.buyer)
    return {"conversation_id": talk.id if talk else "", "message_id": said.id}


@route("GET", "/conversations", may("shop_id", "only of this shop", kind="string"))
def conversations(sandbox: Rehearsal, fields: Fields) -> Any:
    """All conversations between buyers and shops, with their messages and matters."""
    found = sandbox.state.chats.talks.values()
    return {"conversations": [one for one in found if fields.get("shop_id") in (None, "", one.shop_id)]}


@route("POST", "/agents", SHOP, need("accept_chats", "whether agents take new chats", True))
def agents(sandbox: Rehearsal, fields: Fields) -> Any:
    """Let a shop's agents take new chats, or not."""
    shop, desk = sandbox.market.shop(fields["shop_id"]), sandbox.state.chats
    accept = str(fields["accept_chats"]).lower() == "true"
    others = [one for one in desk.closed if one != shop.id]
    desk.closed = others if accept else [*others, shop.id]
    sandbox.market.changes += 1
    return {"accept_chats": accept}
