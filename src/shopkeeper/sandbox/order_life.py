"""An order from the checkout to its end: which moves there are, what each one does, when the next is due."""

from collections.abc import Mapping

from ..errors import Rejected
from . import stock
from .market import Market, happens
from .state import Line, Order, Product, Shop, Sku

PATH = (
    "UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED",
)  # fmt: skip
STATUSES = (*PATH, "CANCELLED")
CANCELLABLE = ("UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "AWAITING_COLLECTION", "IN_TRANSIT")
REASONS = ("Need to change color or size", "Ordered by mistake", "Found a better price", "No longer needed")


def place(
    market: Market, shop_id: str, basket: Mapping[str, int], status: str = "AWAITING_SHIPMENT"
) -> Order:
    """A buyer orders so many units of each SKU; the order is put into ``status`` and announced once."""
    shop = market.shop(shop_id)
    if status not in PATH:
        raise Rejected(f"an order cannot begin in {status}; it begins in one of {', '.join(PATH)}")
    skus = [(market.sku(shop_id, code), quantity) for code, quantity in basket.items()]
    _check_basket(skus)
    order = _checkout(market, shop, [sku for sku, quantity in skus for _ in range(quantity)])
    for step in PATH[1 : PATH.index(status) + 1]:
        _enter(market, shop, order, step)
    market.state.orders[order.id] = order
    market.indexes[shop_id].add(order)
    _announce(market, order)
    _plan(market, order)
    return order


def move(
    market: Market, shop_id: str, order_id: str, status: str, *, by: str = "SELLER", reason: str = ""
) -> Order:
    """Move an order to a later state through every state between; each step is announced."""
    order = market.order(shop_id, order_id)
    for step in _steps(market, order, status):
        index = market.indexes[shop_id]
        index.remove(order)
        if step == "CANCELLED":
            _cancel(market, order, by, reason)
        else:
            _enter(market, market.state.shops[shop_id], order, step)
        order.update_time = max(int(market.now()), order.update_time)
        index.add(order)
        _announce(market, order)
    _plan(market, order)
    return order


def _steps(market: Market, order: Order, status: str) -> tuple[str, ...]:
    if status == "CANCELLED":
        region = market.state.shops[order.shop_id].region
        seller_may_not = (
            order.status == "AWAITING_COLLECTION" and region not in market.settings.cancel_in_collection
        )
        if order.status not in CANCELLABLE or seller_may_not:
            raise Rejected(
                f"order {order.id} is {order.status} and can no longer be cancelled", code="25001051"
            )
        return ("CANCELLED",)
    here = PATH.index(order.status) if order.status in PATH else len(PATH)
    there = PATH.index(status) if status in PATH else -1
    if there <= here:
        raise Rejected(f"order {order.id} is {order.status} and cannot become {status}")
    return PATH[here + 1 : there + 1]


def _check_basket(skus: list[tuple[Sku, int]]) -> None:
    wanted: dict[str, int] = {}
    for sku, quantity in skus:
        wanted[sku.id] = wanted.get(sku.id, 0) + quantity
        if quantity < 1:
            raise Rejected(f"an order needs at least one unit of {sku.seller_sku or sku.id}, not {quantity}")
        if wanted[sku.id] > sku.available():
            left = sku.available()
            raise Rejected(
                f"only {left} of {sku.seller_sku or sku.id} are left, {wanted[sku.id]} were ordered"
            )
    if not wanted:
        raise Rejected("an order needs at least one line")


def _checkout(market: Market, shop: Shop, units: list[Sku]) -> Order:
    number = market.next_number("order")
    lines = [_line(market, shop, number, sku) for sku in units]
    paid = sum(
        line.original_minor - line.seller_discount_minor - line.platform_discount_minor for line in lines
    )
    now = int(market.now())
    return Order(
        id=market.new_id("order"),
        number=number,
        shop_id=shop.id,
        status="UNPAID",
        lines=lines,
        create_time=now,
        update_time=now,
        buyer=number,
        shipping_minor=0 if paid >= 3000 else 399,
        tax_minor=round(paid * 0.07) if shop.region == "US" else 0,
    )


def _line(market: Market, shop: Shop, number: int, sku: Sku) -> Line:
    product: Product = market.state.products[sku.product_id]
    chance = market.chance("discount", number, sku.id)
    return Line(
        id=market.new_id("line"),
        sku_id=sku.id,
        product_id=product.id,
        seller_sku=sku.seller_sku,
        product_name=product.title,
        sku_name=sku.name,
        warehouse_id=stock.commit_unit(sku),
        original_minor=sku.price_minor,
        seller_discount_minor=sku.price_minor // 10 if chance < 0.2 else 0,
        platform_discount_minor=sku.price_minor // 20 if chance > 0.85 else 0,
    )


def _enter(market: Market, shop: Shop, order: Order, status: str) -> None:
    """What arriving in a state means for times, parcels and stock."""
    now = int(market.now())
    if status == "ON_HOLD":
        order.paid_time = now
        order.hold_until = now + int(market.state.pace.hold_seconds or 0)
    elif status == "AWAITING_SHIPMENT" and shop.region != "US":
        order.package_id = market.new_id("package")
    elif status == "AWAITING_COLLECTION":
        order.rts_time = now
        order.package_id = order.package_id or market.new_id("package")
        order.tracking_number = f"{shop.region}{market.new_id('package')[-12:]}"
    elif status == "IN_TRANSIT":
        order.collection_time = now
    elif status == "DELIVERED":
        order.delivery_time = now
    if status == market.settings.committed_until:
        stock.ship_units(market.state, order)
    order.status = status


def _cancel(market: Market, order: Order, by: str, reason: str) -> None:
    shipped = PATH.index(order.status) >= PATH.index(market.settings.committed_until)
    if not shipped:
        stock.give_back(market.state, order)
    picked = REASONS[int(market.chance("reason", order.number) * len(REASONS))]
    order.status, order.cancel_time = "CANCELLED", int(market.now())
    order.cancelled_by = by
    order.cancel_reason = reason or ("Payment was not made in time" if by == "SYSTEM" else picked)


def _announce(market: Market, order: Order) -> None:
    """Webhook 1; its word for a cancelled order differs from the API's."""
    status = "CANCEL" if order.status == "CANCELLED" else order.status
    market.announce(
        order.shop_id,
        1,
        {
            "order_id": order.id,
            "order_status": status,
            "is_on_hold_order": order.status == "ON_HOLD",
            "update_time": order.update_time,
        },
    )


def _plan(market: Market, order: Order) -> None:
    """Schedule what people, carriers and the platform's clocks will do next with an order."""
    pace, chance = market.state.pace, market.chance
    jitter = 0.5 + chance("jitter", order.number, order.status)
    times = {
        "AWAITING_SHIPMENT": (pace.ship_seconds, "AWAITING_COLLECTION"),
        "AWAITING_COLLECTION": (pace.collect_seconds, "IN_TRANSIT"),
        "IN_TRANSIT": (pace.transit_seconds, "DELIVERED"),
        "DELIVERED": (pace.complete_seconds, "COMPLETED"),
    }
    seconds, following = times.get(order.status, (None, ""))
    if order.status == "UNPAID":
        never = pace.pay_seconds is None or chance("pays", order.number) < pace.never_paid_share
        jitter = 1.0 if never else jitter
        seconds, following = (
            (pace.unpaid_timeout_seconds, "LAPSED") if never else (pace.pay_seconds, "ON_HOLD")
        )
    elif order.status == "ON_HOLD":
        regrets = chance("regrets", order.number) < pace.cancel_share
        jitter = chance("regret", order.number) if regrets else 1.0
        seconds, following = pace.hold_seconds, "REGRETTED" if regrets else "AWAITING_SHIPMENT"
    if seconds is not None:
        market.schedule(seconds * jitter, "order", order.id, f"{order.status}>{following}")


@happens("order")
def next_step(market: Market, order_id: str, note: str) -> None:
    """Move an order on, unless somebody has moved it since this was planned."""
    order = market.state.orders[order_id]
    here, _, following = note.partition(">")
    if order.status != here:
        return
    if following in ("LAPSED", "REGRETTED"):
        by = "SYSTEM" if following == "LAPSED" else "BUYER"
        move(market, order.shop_id, order_id, "CANCELLED", by=by)
    else:
        move(market, order.shop_id, order_id, following, by="SYSTEM")
