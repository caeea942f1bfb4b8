"""Returns as buyers, carriers, the platform and the seller move them on; the decisions stand beside."""

from collections.abc import Sequence

from ...errors import Rejected
from ..market import Market, happens
from ..orders import life as order_life
from ..parcels.carriers import carriers
from ..state import Line, Order
from ..trade import Refund, Return
from . import reasons, refunds
from .decisions import Choice, await_goods, decide, fallen_due, send_replacement
from .eligibility import check, chosen, is_open
from .life import (
    FIRST,
    IN_ARBITRATION,
    OFFERED,
    PARCEL_REJECTED,
    PENDING,
    REFUSED,
    REJECTED,
    SHIPPED,
    TO_SHIP,
    UNDECIDED,
    announce_new,
    changing,
    closed,
    note_down,
    paced,
    pay_back,
)

KINDS = ("REFUND", "RETURN_AND_REFUND", "REPLACEMENT", "EXCHANGE")
RULINGS = ("SUPPORT_BUYER", "SUPPORT_SELLER")
WayBack = tuple[str, str]
"""Who arranges the way back, and how the parcel is handed over."""
BY_PLATFORM: WayBack = ("PLATFORM", "DROP_OFF")
WAYS: tuple[WayBack, ...] = tuple(
    (shipment, handover) for shipment in ("PLATFORM", "BUYER_ARRANGE") for handover in ("DROP_OFF", "PICKUP")
)


def ask(
    market: Market,
    order_id: str,
    line_ids: Sequence[str] | None = None,
    *,
    kind: str = "RETURN_AND_REFUND",
    reason: str = "",
    note: str = "",
    images: Sequence[str] = (),
    way_back: WayBack = BY_PLATFORM,
    instead: str = "",
) -> Return:
    """The buyer wants money back, with or without sending the goods back, or goods: the same, or others."""
    order = _order(market, order_id)
    if kind not in KINDS:
        raise Rejected(f"a buyer asks for one of {', '.join(KINDS)}, not for {kind}")
    if way_back not in WAYS:
        raise Rejected(f"goods come back by PLATFORM or BUYER_ARRANGE, as DROP_OFF or PICKUP, not {way_back}")
    lines = chosen(order, line_ids)
    check(market, order, lines, kind, "BUYER")
    among = reasons.BUYER_RETURN[kind]
    name = reasons.check(reasons.name_of(reason, among) or next(iter(among)), among)
    other = _instead(market, order, lines, instead) if kind == "EXCHANGE" else ""
    record = _open(market, order, lines, kind, name)
    record.exchange_sku_id = other
    record.note, record.images = note, list(images)
    record.shipment_type, record.handover_method = way_back
    step = note_down(market, record, f"BUYER_ASKS_{kind}", "BUYER", note)
    step.reason, step.images = name, list(images)
    announce_new(market, record)
    order_life.touch(market, order)
    return record


def create(
    market: Market,
    order: Order,
    lines: Sequence[Line],
    kind: str,
    reason: str,
    *,
    total_minor: int | None = None,
    way_back: WayBack = BY_PLATFORM,
) -> Return:
    """The seller gives money back of their own accord, all or some of it; for goods back or for nothing."""
    check(market, order, lines, kind, "SELLER")
    reasons.check(reason, reasons.SELLER_RETURN[kind])
    record = _open(market, order, lines, kind, reason, by="SELLER", total_minor=total_minor)
    record.shipment_type, record.handover_method = way_back
    note_down(market, record, f"SELLER_GIVES_{kind}", "SELLER").reason = reason
    if kind == "REFUND":
        record.buyer_keeps = True
        pay_back(market, record, record.asked)
    else:
        announce_new(market, record)
        await_goods(market, record)
    return record


def ship(market: Market, return_id: str, tracking_number: str = "") -> Return:
    """The buyer hands the goods to a carrier."""
    record = _at(market, return_id, (TO_SHIP,), "shipped")
    with changing(market, record):
        record.package_id, record.shipped_time = market.new_id("package"), int(market.now())
        if not record.seller_label:
            carrier = carriers(market.state.shops[record.shop_id].region)[0]
            record.provider_id, record.provider_name = carrier
        own = record.tracking_number if record.seller_label else f"R{record.package_id[-12:]}"
        record.tracking_number = tracking_number or own
        note_down(market, record, "BUYER_SHIPS", "BUYER")
        record.status = SHIPPED
    return record


def arrive(market: Market, return_id: str) -> Return:
    """The carrier brings the goods to the seller, whose turn it is to look at them."""
    record = _under_way(market, return_id, "delivered to the seller")
    with changing(market, record):
        record.arrival_time = int(market.now())
        note_down(market, record, "CARRIER_DELIVERS", "SYSTEM")
    return record


def lose(market: Market, return_id: str) -> Return:
    """The carrier loses the goods on their way back; the buyer is not made to pay for it, unless set so."""
    record = _under_way(market, return_id, "lost")
    note_down(market, record, "CARRIER_LOSES", "SYSTEM")
    if market.settings.lost_return_refunds:
        pay_back(market, record, record.asked)
    else:
        _end(market, record)
    return record


def accept_offer(market: Market, return_id: str) -> Return:
    """The buyer takes the partial refund that is offered."""
    record = _at(market, return_id, (OFFERED,), "accepted")
    note_down(market, record, "BUYER_ACCEPTS_PARTIAL_REFUND", "BUYER")
    pay_back(market, record, refunds.in_part(market, record.asked, record.partial_minor))
    return record


def decline_offer(market: Market, return_id: str) -> Return:
    """The buyer does not take the partial refund; the seller decides anew."""
    record = _at(market, return_id, (OFFERED,), "declined")
    note_down(market, record, "BUYER_DECLINES_PARTIAL_REFUND", "BUYER")
    _offer_over(market, record)
    return record


def escalate(market: Market, return_id: str) -> Return:
    """The buyer takes a refusal to the platform."""
    record = _at(market, return_id, REFUSED, "taken to the platform")
    with changing(market, record):
        note_down(market, record, "BUYER_APPEALS", "BUYER")
        record.arbitration = IN_ARBITRATION
    return record


def rule(market: Market, return_id: str, ruling: str) -> Return:
    """The platform decides a dispute."""
    record = _at(market, return_id, REFUSED, "ruled on")
    if record.arbitration != IN_ARBITRATION or ruling not in RULINGS:
        raise Rejected(
            f"return {return_id} is not in arbitration, or {ruling!r} is none of {', '.join(RULINGS)}"
        )
    with changing(market, record):
        note_down(market, record, f"PLATFORM_{ruling}", "OPERATOR")
        record.arbitration = ruling
        if ruling == "SUPPORT_SELLER":
            record.status = closed(record, granted=False)
    if ruling == "SUPPORT_BUYER":
        _grant(market, record)
    return record


def withdraw(market: Market, return_id: str) -> Return:
    """The buyer gives a return up, as long as the goods are with them."""
    record = _at(market, return_id, (*UNDECIDED, TO_SHIP, OFFERED, *REFUSED), "withdrawn")
    if record.arbitration == IN_ARBITRATION:
        with market.returns.changing(record):
            record.arbitration = "CLOSED"
    note_down(market, record, "BUYER_WITHDRAWS", "BUYER")
    _end(market, record)
    return record


@happens("return-pace")
def go_on(market: Market, return_id: str, note: str) -> None:
    """Buyers send back and answer, carriers deliver and the platform rules at the pace of the scenario."""
    record, pace = market.state.returns[return_id], market.state.pace
    if paced(record) != note:
        return
    luck = market.chance("return-answer", record.id, note)
    if record.arbitration == IN_ARBITRATION:
        for_buyer = luck * 100 < market.settings.arbitration_buyer_percent
        rule(market, return_id, RULINGS[0] if for_buyer else RULINGS[1])
    elif record.status == TO_SHIP:
        ship(market, return_id)
    elif record.status == SHIPPED:
        arrive(market, return_id)
    elif record.status == OFFERED:
        (accept_offer if luck < pace.accept_share else decline_offer)(market, return_id)
    elif luck < pace.appeal_share:
        escalate(market, return_id)


@happens("return-clock")
def run_out(market: Market, return_id: str, note: str) -> None:
    """Whoever was waited for has not acted in time."""
    record = market.state.returns[return_id]
    if note != f"{record.status}/{record.respond_by}" or record.arbitration == IN_ARBITRATION:
        return
    note_down(market, record, "TIME_RUNS_OUT", "SYSTEM")
    if record.status == OFFERED:
        _offer_over(market, record)
    elif record.by_tiktok and record.status == SHIPPED and record.arrival_time:
        decide(market, record, Choice("APPROVE_RECEIVED_PACKAGE", by="SYSTEM"))
    elif record.next_action and market.settings.silence_approves:
        fallen_due(market, record)
    else:
        _end(market, record)


def on_cancelled(market: Market, order: Order, line_ids: list[str]) -> None:
    """What was cancelled needs no return any more; the cancellation gives the money back."""
    for record in market.records.returns.of(order.id):
        if is_open(record) and set(record.line_ids) <= set(line_ids):
            with changing(market, record):
                note_down(market, record, "ORDER_CANCELLED", "SYSTEM")
                record.status = closed(record, granted=False)


order_life.CANCELLED_HOOKS.append(on_cancelled)


def _open(
    market: Market,
    order: Order,
    lines: Sequence[Line],
    kind: str,
    reason: str,
    *,
    by: str = "BUYER",
    total_minor: int | None = None,
) -> Return:
    now, wanted = int(market.now()), _wanted(market, order, lines, total_minor)
    record = Return(
        id=market.new_id("return"),
        shop_id=order.shop_id,
        order_id=order.id,
        line_ids=[line.id for line in lines],
        kind=kind,
        status=FIRST.get(kind, PENDING),
        role=by,
        reason=reason,
        create_time=now,
        update_time=now,
        request_id=market.new_id("aftersales"),
        by_tiktok=order.by_tiktok,
    )
    for refund in wanted:
        refund.source = record.id
    record.asked = wanted
    market.state.returns[record.id] = record
    market.returns.add(record)
    return record


def _wanted(market: Market, order: Order, lines: Sequence[Line], total_minor: int | None) -> list[Refund]:
    """What would be paid back for lines: all that is left, or so much of it."""
    asked = refunds.wished(market, order, lines, "")
    if total_minor is None:
        return asked
    if total_minor <= 0:
        raise Rejected("The refund must be more than nothing.", code="25001001")
    if total_minor > refunds.total(asked):
        raise Rejected("Refund total amount is larger than the refundable amount.", code="25005005")
    return refunds.in_part(market, asked, total_minor)


def _instead(market: Market, order: Order, lines: Sequence[Line], code: str) -> str:
    """The SKU that is to be sent instead: another one of the same product, unless there is only one."""
    products = {line.product_id for line in lines}
    if len(products) > 1:
        raise Rejected("goods of several products are exchanged one product at a time")
    sold, ids = {line.sku_id for line in lines}, market.state.products[products.pop()].sku_ids
    if not code:
        return next((id for id in ids if id not in sold), ids[0])
    sku = market.sku(order.shop_id, code)
    if sku.id not in ids:
        raise Rejected(f"{code} is of another product; goods are exchanged for others of the same product")
    return sku.id


def _grant(market: Market, record: Return) -> None:
    """What a ruling for the buyer means, by what the seller had refused."""
    if record.status == REJECTED and record.kind == "RETURN_AND_REFUND":
        await_goods(market, record)
    elif record.status in (REJECTED, PARCEL_REJECTED):
        pay_back(market, record, record.asked)
    else:
        _replace_or_refund(market, record)


def _replace_or_refund(market: Market, record: Return) -> None:
    try:
        send_replacement(market, record)
    except Rejected:  # sold out by now
        pay_back(market, record, record.asked)


def _offer_over(market: Market, record: Return) -> None:
    with changing(market, record):
        record.offer_declined, record.buyer_keeps = True, False
        record.status = SHIPPED if record.arrival_time else PENDING


def _end(market: Market, record: Return) -> None:
    with changing(market, record):
        record.status = closed(record, granted=False)
    order_life.touch(market, market.state.orders[record.order_id])


def _order(market: Market, order_id: str) -> Order:
    if order_id not in market.state.orders:
        raise Rejected(f"there is no order {order_id} in this sandbox")
    return market.state.orders[order_id]


def _at(market: Market, return_id: str, statuses: Sequence[str], done: str) -> Return:
    record = market.state.returns.get(return_id)
    if record is None:
        raise Rejected(f"there is no return {return_id} in this sandbox")
    if record.status not in statuses:
        raise Rejected(
            f"return {return_id} is {record.status} and cannot be {done}; "
            f"it would have to be {' or '.join(statuses)}"
        )
    return record


def _under_way(market: Market, return_id: str, done: str) -> Return:
    record = _at(market, return_id, (SHIPPED,), done)
    if record.arrival_time:
        raise Rejected(f"return {return_id} has arrived and cannot be {done}")
    return record
