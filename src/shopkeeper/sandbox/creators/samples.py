"""Free samples: a creator asks, the seller decides, a real order goes out, content must come in time."""

from typing import Any

from ...errors import Rejected
from ..market import Market, happens
from ..orders import life as order_life
from ..settings import DAY
from ..state import Order, Shop
from .outreach import connect
from .pace import plan
from .population import Creator, find
from .records import Post, Sample, SampleRule
from .sales import SOLD_HOOKS, open_with, target_with

ASKED, TO_SHIP, SHIPPED, TO_POST, DONE = (
    "PENDING",
    "AWAITING_SHIPMENT",
    "SHIPPED",
    "CONTENT_PENDING",
    "COMPLETED",
)
REJECTED, TOO_LATE, NOT_POSTED = "REJECT_CANCELLED", "OVERDUE_CANCELLED", "UNFULFILL_CANCELLED"
NOT_SHIPPED, WITHDRAWN, GONE = "SELLER_NOT_SHIP_CANCELLED", "WITHDRAW_CANCELLED", "DEL_OPEN_COLLAB"
OPEN = (ASKED, TO_SHIP, SHIPPED, TO_POST)
FULFILMENTS = {TO_POST: "ONGOING", DONE: "SUCCEED", NOT_POSTED: "OVERDUE"}
"""How far the content is; PENDING until the sample has arrived, CANCELLED where nothing was sent."""
HAS_ORDER = ("AWAITING_COLLECTION", "IN_TRANSIT")


def ask(market: Market, shop: Shop, open_id: str, product_id: str, sku_id: str = "") -> Sample:
    """A creator asks for a sample, under a target collaboration or by the rule of an open one."""
    creator = find(market.state.seed, shop.region, open_id)
    product = market.state.products.get(product_id)
    if creator is None or product is None or product.shop_id != shop.id:
        raise Rejected(f"shop {shop.id} has no product {product_id}, or its market no creator {open_id}")
    if of_creator(market, open_id, product_id, OPEN):
        raise Rejected(f"creator {open_id} has asked for a sample of {product_id} already")
    target, opened = target_with(market, shop.id, product_id, open_id), open_with(market, product_id)
    by_target = target if target and target.has_sample else None
    if not by_target:
        check_rule(market, shop, open_id, product_id)
    now = int(market.now())
    sample = Sample(
        id=market.new_id("sample"),
        shop_id=shop.id,
        creator=open_id,
        product_id=product_id,
        sku_id=sku_id or product.sku_ids[0],
        status=ASKED,
        create_time=now,
        decide_by=now + int(market.settings.sample_review_days * DAY),
        target_id=by_target.id if by_target else "",
        open_id=opened.id if opened and not by_target else "",
        fulfilment_id=market.new_id("fulfilment"),
    )
    market.state.creators.samples[sample.id] = sample
    enter(market, sample, ASKED)
    market.schedule(sample.decide_by - now, "sample-overdue", sample.id, ASKED)
    if by_target and by_target.exempt:
        approve(market, sample)
    return sample


def check_rule(market: Market, shop: Shop, open_id: str, product_id: str) -> None:
    """Refuse a wish that the rule for samples of an open collaboration does not allow."""
    rule, creator = market.state.creators.rules.get(product_id), find(market.state.seed, shop.region, open_id)
    if not (open_with(market, product_id) and rule and creator and _meets(market, rule, creator)):
        raise Rejected(f"there is no sample of product {product_id} for creator {open_id}")


def approve(market: Market, sample: Sample) -> None:
    """The seller gives the sample: a free order goes to the creator."""
    shop_id, desk = sample.shop_id, market.state.creators
    order = order_life.place(market, shop_id, {sample.sku_id: 1}, is_sample=True)
    sample.order_id = order.id
    connect(market, shop_id, sample.creator)
    rule = desk.rules.get(sample.product_id)
    if rule and not sample.target_id:
        rule.given += 1
    enter(market, sample, TO_SHIP)
    market.schedule(market.settings.sample_ship_days * DAY, "sample-overdue", sample.id, TO_SHIP)


def enter(market: Market, sample: Sample, status: str) -> None:
    """Put a sample into a state; webhook 56 tells of it."""
    sample.status = status
    payload = {
        "application_id": sample.id,
        "creator": [{"creator_open_id": sample.creator}],
        "new_status": status,
        "product": [{"id": sample.product_id, "sku_id": sample.sku_id}],
    }
    market.announce(sample.shop_id, 56, payload)


def follow(market: Market, order: Order) -> None:
    """A sample goes where its order goes: shipped, arrived, cancelled."""
    sample = (
        next((one for one in _sent(market) if one.order_id == order.id), None) if order.is_sample else None
    )
    if sample is None:
        return
    if sample.status == TO_SHIP and order.status in HAS_ORDER:
        enter(market, sample, SHIPPED)
    elif sample.status in (TO_SHIP, SHIPPED) and order.status in ("DELIVERED", "COMPLETED"):
        _arrived(market, sample)
    elif sample.status == TO_SHIP and order.status == "CANCELLED":
        enter(market, sample, NOT_SHIPPED)


order_life.TOLD_HOOKS.append(follow)


def content_came(market: Market, sample: Sample, post: Post) -> None:
    """A creator has posted about a sample: it is answered for, but a British LIVE only once it sells."""
    region = market.state.shops[sample.shop_id].region
    sells = post.kind != "LIVE" or region != "GB" or not market.settings.gb_live_sample_needs_sale
    if sells or post.orders:
        enter(market, sample, DONE)


def sold(market: Market, post: Post) -> None:
    """Content has brought an order; a sample that waited for it is answered for."""
    sample = market.state.creators.samples.get(post.sample_id)
    if sample and sample.status == TO_POST:
        enter(market, sample, DONE)


SOLD_HOOKS.append(sold)


def extend(market: Market, sample: Sample) -> Sample:
    """A creator takes more time to post; once."""
    if sample.status != TO_POST or sample.extended:
        raise Rejected(
            f"sample {sample.id} is {sample.status}; its time can be extended once while content is due"
        )
    sample.extended = True
    sample.post_by += int(market.settings.sample_extension_days * DAY)
    market.schedule(sample.post_by - market.now(), "sample-overdue", sample.id, TO_POST)
    market.changes += 1
    return sample


def withdraw(market: Market, sample: Sample) -> None:
    """A creator takes a wish back on which nobody has decided."""
    if sample.status != ASKED:
        raise Rejected(f"sample {sample.id} is {sample.status}; only one that is {ASKED} can be withdrawn")
    enter(market, sample, WITHDRAWN)


@happens("sample-overdue")
def overdue(market: Market, sample_id: str, status: str) -> None:
    """Somebody's clock has run out: the seller's to decide or to ship, the creator's to post."""
    sample = market.state.creators.samples[sample_id]
    if sample.status != status or (status == TO_POST and sample.post_by > market.now()):
        return
    enter(market, sample, {ASKED: TOO_LATE, TO_SHIP: NOT_SHIPPED, TO_POST: NOT_POSTED}[status])
    order = market.state.orders.get(sample.order_id)
    if status == TO_SHIP and order and order.status in order_life.CANCELLABLE:
        order_life.move(market, order.shop_id, order.id, "CANCELLED", by="SYSTEM")


def collaboration_ended(market: Market, product_id: str) -> None:
    """An open collaboration is gone; so are the wishes under it on which nobody has decided."""
    for sample in market.state.creators.samples.values():
        if sample.product_id == product_id and sample.open_id and sample.status == ASKED:
            enter(market, sample, GONE)


def fulfilment(sample: Sample) -> str:
    """How far the content is that a creator owes for a sample."""
    return FULFILMENTS.get(sample.status, "PENDING" if sample.status in OPEN else "CANCELLED")


def of_creator(market: Market, open_id: str, product_id: str, statuses: tuple[str, ...]) -> list[Sample]:
    """A creator's samples of a product in some states."""
    found = (one for one in market.state.creators.samples.values() if one.creator == open_id)
    return [one for one in found if one.product_id == product_id and one.status in statuses]


def awaited(market: Market, open_id: str, product_id: str) -> Sample | None:
    """The sample for which a creator owes content."""
    return next(iter(of_creator(market, open_id, product_id, (TO_POST,))), None)


def rule_status(market: Market, rule: SampleRule) -> str:
    """The state of a rule in the platform's words."""
    now = market.now()
    if not rule.active:
        return "PLAN_EXCEPTION"
    if rule.start_time > now:
        return "NOT_STARTED"
    if not rule.unlimited and rule.end_time <= now:
        return "EXPIRED"
    return "NO_LEFT_COUNT" if rule.given >= rule.quota else "ONGOING"


def _meets(market: Market, rule: SampleRule, creator: Creator) -> bool:
    asked: dict[str, Any] = rule.thresholds
    return (
        rule_status(market, rule) == "ONGOING"
        and creator.followers >= int(asked.get("minimum_follower_count") or 0)
        and creator.video_views >= int(asked.get("avg_ec_video_views") or 0)
        and creator.gmv_cents >= 100 * int(asked.get("minimum_gmv") or 0)
    )


def _arrived(market: Market, sample: Sample) -> None:
    sample.post_by = int(market.now() + market.settings.sample_post_days * DAY)
    enter(market, sample, TO_POST)
    market.schedule(market.settings.sample_post_days * DAY, "sample-overdue", sample.id, TO_POST)
    plan(market, "creator-posts", sample.creator, f"{sample.shop_id}>{sample.product_id}")


def _sent(market: Market) -> list[Sample]:
    return [one for one in market.state.creators.samples.values() if one.status in (TO_SHIP, SHIPPED)]
