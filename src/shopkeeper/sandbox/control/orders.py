"""The control plane's orders: what buyers do, and an order moved on by hand."""

from datetime import UTC, datetime
from typing import Any

from ...errors import Rejected
from ..buyers import arrivals as buyers
from ..buyers import crowds
from ..creators import links
from ..orders import life as order_life
from ..orders.index import newest
from ..orders.kinds import ORDER_TYPES
from ..orders.status import PATH, packages_of
from ..rehearsal import Rehearsal
from ..settings import DAY
from ..state import Order, Special
from .plane import Fields, may, need, route
from .shops import SHOP

ORDER = need("order_id", "the order", "{order_id}")
LINES = [{"seller_sku": "{seller_sku}", "quantity": 2}]
KINDS = ", ".join(kind.name for kind in crowds.CROWDS.values())


@route(
    "POST", "/orders",
    SHOP,
    need("lines", "what is ordered: seller_sku and quantity of each", LINES),
    may("status", f"the state that the order begins in: {', '.join(PATH)}", "ON_HOLD"),
    may("shipping_type", "TIKTOK, SELLER or TIKTOK_DIGITAL", "TIKTOK"),
    may("buyer_of", "an order by the same buyer", kind="string"),
    may("is_sample", "whether it is a free sample for a creator", kind="boolean"),
    may("coupons", "the ids of coupons that the buyer uses", kind="array"),
    may("link", "the creator's link by which the buyer comes", kind="string"),
    may("order_type", f"one of {', '.join(ORDER_TYPES)}", "NORMAL"),
    may("is_cod", "whether the buyer pays at the door", kind="boolean"),
    may("release_days", "with PRE_ORDER, in how many days the goods are out", kind="number"),
    may("handling_days", "with MADE_TO_ORDER and BACK_ORDER, working days before", kind="integer"),
    may("replaces", "an order whose goods these replace", kind="string"),
    may("exchanges", "an order whose goods these are exchanged for", kind="string"),
)  # fmt: skip
def place(sandbox: Rehearsal, fields: Fields) -> Any:
    """A buyer orders."""
    basket: dict[str, int] = {}
    for line in fields["lines"]:
        basket[line["seller_sku"]] = basket.get(line["seller_sku"], 0) + int(line.get("quantity", 1))
    more = {name: fields[name] for name in ("status", "shipping_type", "buyer_of") if fields.get(name)}
    sample, coupons = bool(fields.get("is_sample")), tuple(map(str, fields.get("coupons") or ()))
    with links.visited(sandbox.market, str(fields.get("link") or "")):
        placed = sandbox.place(
            fields["shop_id"],
            basket,
            is_sample=sample,
            coupons=coupons,
            replaces=fields.get("exchanges") or fields.get("replaces") or "",
            special=_special(sandbox, fields),
            **more,
        )
    return {"order_id": placed}


def _special(sandbox: Rehearsal, fields: Fields) -> Special | None:
    """What makes the order another one than usual; nothing where nothing is said of it."""
    names = ("order_type", "is_cod", "release_days", "handling_days", "exchanges")
    if not any(fields.get(name) for name in names):
        return None
    days = float(fields.get("release_days") or 0)
    return Special(
        order_type=fields.get("order_type") or "NORMAL",
        is_cod=bool(fields.get("is_cod")),
        is_exchange=bool(fields.get("exchanges")),
        release_time=int(sandbox.market.now() + days * DAY) if days else 0,
        handling_days=int(fields.get("handling_days") or 0),
    )


@route(
    "GET", "/orders",
    may("shop_id", "only of this shop", kind="string"),
    may("status", "only in this state", kind="string"),
    may("limit", "how many at most; 50 unless said", 20),
)  # fmt: skip
def list_orders(sandbox: Rehearsal, fields: Fields) -> Any:
    """The orders that changed last, newest first."""
    shop_ids = [sandbox.market.shop(fields["shop_id"]).id] if fields.get("shop_id") else list(sandbox.shops)
    most = max(0, min(int(fields.get("limit") or 50), 500))
    indexes = [sandbox.market.indexes[shop_id] for shop_id in shop_ids]
    order_ids = newest(indexes, fields.get("status") or "", most)
    return {"orders": [_row(sandbox, sandbox.state.orders[order_id]) for order_id in order_ids]}


@route(
    "POST", "/orders/{order_id}/move",
    ORDER,
    need("status", "the state it comes to: a later one, or CANCELLED", "IN_TRANSIT"),
    may("by", "who cancels: BUYER, SELLER or SYSTEM", kind="string"),
    may("reason", "why it is cancelled", kind="string"),
)  # fmt: skip
def move(sandbox: Rehearsal, fields: Fields) -> Any:
    """Move an order on, or cancel it."""
    order = known_order(sandbox, fields["order_id"])
    by, reason = fields.get("by", "SELLER"), fields.get("reason", "")
    order_life.move(sandbox.market, order.shop_id, order.id, fields["status"], by=by, reason=reason)
    return {"order_id": order.id, "status": order.status}


@route("POST", "/orders/{order_id}/pay", need("order_id", "an unpaid order", "{unpaid_order_id}"))
def pay(sandbox: Rehearsal, fields: Fields) -> Any:
    """The buyer pays an order; then it is on hold for the hour of remorse."""
    order = known_order(sandbox, fields["order_id"])
    if order.status != "UNPAID":
        raise Rejected(f"order {order.id} is {order.status}; only an unpaid one can be paid")
    order_life.pay(sandbox.market, order)
    return {"order_id": order.id, "status": order.status}


@route("GET", "/buyers")
def read_buyers(sandbox: Rehearsal, _: Fields) -> Any:
    """The kinds of buyers that there are, and those who come to each shop."""
    return {"kinds": list(crowds.CROWDS.values()), "crowds": sandbox.state.crowds}


@route(
    "POST", "/buyers",
    may("kind", f"{KINDS}; steady unless said", "flash-sale"),
    may("shop_id", "only to this shop; to all unless said", "{shop_id}"),
    may("orders_per_minute", "how many orders, at the most; as the kind has it unless said", 120.0),
    may("seconds", "how long a moment lasts; as the kind has it unless said", 300.0),
    may("seller_sku", "what a moment is about; the most wanted SKU unless said", kind="string"),
    may("viral", "the same as the kind viral, for a minute", kind="boolean"),
)  # fmt: skip
def send_buyers(sandbox: Rehearsal, fields: Fields) -> Any:
    """Say which buyers come from now on, or let a moment begin: a flash sale, a live stream, a video."""
    shop_ids = [fields["shop_id"]] if fields.get("shop_id") else list(sandbox.shops)
    rate = None if fields.get("orders_per_minute") is None else float(fields["orders_per_minute"])
    seconds = 60.0 if fields.get("viral") else None
    seconds = float(fields["seconds"]) if fields.get("seconds") else seconds
    kind = fields.get("kind") or ("viral" if fields.get("viral") else "steady")
    if rate is None and not fields.get("kind"):
        raise KeyError("orders_per_minute")
    for shop_id in shop_ids:
        moment = buyers.Moment(kind, rate, seconds, fields.get("seller_sku") or "")
        buyers.send(sandbox.market, shop_id, moment)
    return {"crowds": {shop_id: sandbox.state.crowds[shop_id] for shop_id in shop_ids}}


def known_order(sandbox: Rehearsal, order_id: str) -> Order:
    """An order by its id."""
    order = sandbox.state.orders.get(order_id)
    if order is None:
        raise Rejected(f"there is no order {order_id} in this sandbox")
    return order


def _row(sandbox: Rehearsal, order: Order) -> Fields:
    return {
        "order_id": order.id,
        "shop_id": order.shop_id,
        "status": order.status,
        "created_at": datetime.fromtimestamp(order.create_time, UTC).isoformat(),
        "updated_at": datetime.fromtimestamp(order.update_time, UTC).isoformat(),
        "line_ids": [line.id for line in order.lines],
        "package_ids": [package.id for package in packages_of(sandbox.state, order)],
    }
