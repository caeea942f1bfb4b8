"""Messages that a shop sends to those who have bought: templates, tasks, sending, what came of it."""

from typing import Any

from ...errors import Rejected
from ..buyers import people
from ..market import Market
from ..money.amounts import written
from ..refusals import refusal, words
from ..returns.search import once
from ..settings import DAY
from ..shop import Call, behaves
from ..state import Order
from .contents import may_be_claimed
from .records import Task

ENDED, NO_ADDRESS, NO_BUYER, NOT_MADE = 68009002, 68009003, 68009004, 68009005
NOT_ALLOWED, NO_OWN_WORDS = 68008004, 68008016
BOUGHT_DAYS, READ_SHARE, CLAIMED_SHARE, BOUGHT_AFTER_DAYS = 365, 0.6, 0.3, 7
MOST_TASKS = 100
PAID = ("ON_HOLD", "AWAITING_SHIPMENT", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED")
TEMPLATES: tuple[tuple[str, str, str, tuple[int, int], tuple[int, int]], ...] = (
    ("7101", "Back in stock", "What you looked for is here again.", (0, 0), (1, 4)),
    ("7102", "A thank-you", "A coupon for your next order.", (1, 1), (0, 4)),
    ("7103", "New arrivals", "See what is new in our shop.", (0, 1), (1, 4)),
)
"""Id, title, body, and how many coupons and products a message may show. guess: there are others."""


@behaves("customer_engagement.GetMessageTemplates.202412")
def templates(call: Call) -> dict[str, Any]:
    """What a message may be made of; what shows products needs some that are on sale."""
    on_sale = sum(one.on_sale for one in call.market.state.products.values() if one.shop_id == call.shop.id)
    rows = [
        {
            "id": id,
            "message_title": title,
            "message_body": body,
            "coupon_card_rules": {
                "coupon_type": ["REGULAR_ALL", "REGULAR_REPEAT"],
                "min_count": coupons[0],
                "max_count": coupons[1],
            },
            "product_card_rules": {"min_count": products[0], "max_count": min(products[1], on_sale)},
        }
        for id, title, body, coupons, products in TEMPLATES
        if products[0] <= on_sale
    ]
    return {"message_templates": rows}


@behaves("customer_engagement.GetFeaturePermissions.202502")
def permissions(call: Call) -> dict[str, Any]:
    """What the shop may do; words of its own are for shops that have sold something."""
    features = {"FUNDAMENTAL": True, "CUSTOM_MSG": _may_say_own_words(call)}
    return {"features": [{"name": name, "is_authorized": granted} for name, granted in features.items()]}


@behaves("customer_engagement.GetCustomerTabVisibility.202501")
def tab(call: Call) -> dict[str, Any]:
    """Whether the shop sees its customers in a tab of their own: once it has some."""
    return {"is_visible": _has_sold(call, 1)}


@behaves("customer_engagement.CreateEngagementTask.202412")
def create(call: Call) -> dict[str, Any]:
    """Prepare a message by a template."""
    template = next((one for one in TEMPLATES if one[0] == call.values["template_id"]), None)
    if template is None:
        raise _not_made("there is no such template")
    _, title, body, coupons, products = template
    for name, (least, most) in (("coupon_ids", coupons), ("product_ids", products)):
        if not least <= len(call.values.get(name) or []) <= most:
            raise _not_made(f"the template takes {least} to {most} {name}")
    return once(call, "task", lambda: _made(call, title, body))


@behaves("customer_engagement.CreateCustomEngagementTask.202502")
def create_custom(call: Call) -> dict[str, Any]:
    """Prepare a message in the shop's own words."""
    own = call.values.get("custom_message") or {}
    title, body = own.get("title") or "", own.get("body") or ""
    if not _may_say_own_words(call):
        raise refusal(NO_OWN_WORDS)
    if any(word in f"{title} {body}".lower() for word in call.market.settings.forbidden_words):
        raise refusal(NOT_ALLOWED)
    return once(call, "task", lambda: _made(call, title, body))


@behaves("customer_engagement.SendEngagementMessage.202412")
def send(call: Call) -> dict[str, Any]:
    """Send a task's message to buyers by their relay addresses; each is reached once."""
    market, task = call.market, _task(call, call.values.get("task_id") or "")
    if task is None or task.end_time <= market.now():
        raise refusal(ENDED)
    known, errors = _buyers(call), []
    for email in call.values["buyer_emails"]:
        if (buyer := known.get(email)) is None:
            code = NO_BUYER if "@" in email else NO_ADDRESS
            errors.append({"code": code, "message": words(code), "detail": {"buyer_email": email}})
        else:
            task.sent.setdefault(buyer, int(market.now()))
    market.changes += 1
    return {"errors": errors}


@behaves("customer_engagement.GetTaskPerformances.202412")
def performances(call: Call) -> dict[str, Any]:
    """How many were reached, how many read it, and what they bought in the week after."""
    found = [task for id in call.values["task_ids"][:MOST_TASKS] if (task := _task(call, id))]
    return {"task_performances": [_performance(call, task) for task in found]}


def _performance(call: Call, task: Task) -> dict[str, Any]:
    market, sent = call.market, task.sent
    claimed = [one for one in sent if market.chance("claims", task.id, one) < CLAIMED_SHARE]
    bought = [order for one, at in sent.items() for order in _bought(market, task, one, at)]
    gmv = sum(line.sale_minor for order in bought for line in order.lines)
    over = task.end_time <= market.now()
    return {
        "id": task.id,
        "status": "SUCCESS" if over else "SENDING" if sent else "WAITING",
        "sent_recipient_count": len(sent),
        "read_recipient_count": sum(market.chance("reads", task.id, one) < READ_SHARE for one in sent),
        "claimed_coupons_count": len(claimed) * len(task.coupon_ids),
        "order_count": len(bought),
        "gmv_amount": written(gmv, call.shop.currency),
    }


def _bought(market: Market, task: Task, buyer: int, since: int) -> list[Order]:
    """What a buyer ordered after a message, of what it showed where it showed something."""
    span = market.indexes[task.shop_id].span(
        "create_time", "", since + 1, since + BOUGHT_AFTER_DAYS * int(DAY)
    )
    orders = (market.state.orders[order_id] for _, order_id in span.walk(False))
    return [one for one in orders if one.buyer == buyer and one.paid_time and not one.is_sample]


def _made(call: Call, title: str, body: str) -> dict[str, Any]:
    market, values = call.market, call.values
    if values["end_time"] <= market.now():
        raise _not_made("the end lies in the past")
    for product_id in values.get("product_ids") or []:
        product = market.state.products.get(product_id)
        if product is None or product.shop_id != call.shop.id:
            raise _not_made(f"the shop has no product {product_id}")
    for coupon_id in values.get("coupon_ids") or []:
        if not may_be_claimed(call, coupon_id):
            raise _not_made(f"the shop has no coupon {coupon_id} that can be claimed")
    task = Task(
        id=market.new_id("task"),
        shop_id=call.shop.id,
        name=values["task_name"],
        channel=values["channel"],
        end_time=values["end_time"],
        template_id=values.get("template_id") or "",
        title=title,
        body=body,
        coupon_ids=list(values.get("coupon_ids") or []),
        product_ids=list(values.get("product_ids") or []),
    )
    market.state.chats.tasks[task.id] = task
    market.changes += 1
    return {"task_id": task.id}


def _task(call: Call, id: str) -> Task | None:
    task = call.market.state.chats.tasks.get(id)
    return task if task and task.shop_id == call.shop.id else None


def _buyers(call: Call) -> dict[str, int]:
    """Those who have bought in the last year, by the address by which the shop may write to them."""
    market, shop = call.market, call.shop
    span = market.indexes[shop.id].span("create_time", "", int(market.now() - BOUGHT_DAYS * DAY), None)
    orders = (market.state.orders[order_id] for _, order_id in span.walk(False))
    seed = market.state.seed
    return {people.email(seed, one.buyer, shop.region): one.buyer for one in orders if one.paid_time}


def _may_say_own_words(call: Call) -> bool:
    return _has_sold(call, call.market.settings.custom_message_orders)


def _has_sold(call: Call, orders: int) -> bool:
    index = call.market.indexes[call.shop.id]
    return sum(index.count(status) for status in PAID) >= orders


def _not_made(why: str) -> Rejected:
    return Rejected(f"{words(NOT_MADE)} {why}", code=str(NOT_MADE))
