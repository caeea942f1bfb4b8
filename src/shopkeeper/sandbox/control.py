"""The control plane under /_sandbox/: look in, place and move orders, turn the clock, let things fail."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from typing import Any

from ..errors import Rejected
from . import authorization, buyers, order_life, products
from .clock import RealClock
from .exchange import Ask, Reply, json_reply
from .faults import Fault
from .rehearsal import Rehearsal
from .state import Sku

Fields = dict[str, Any]
Handler = Callable[[Rehearsal, Fields], Any]

_ROUTES: list[tuple[str, re.Pattern[str], Handler]] = []


def route(method: str, path: str) -> Callable[[Handler], Handler]:
    """Register what answers a method and a path; names in braces become fields."""

    def register(handler: Handler) -> Handler:
        _ROUTES.append((method, re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", path)), handler))
        return handler

    return register


def control(sandbox: Rehearsal, ask: Ask) -> Reply:
    """Answer a request of the control plane; a wrong one is told what to do in one line."""
    path = ask.path.removeprefix("/_sandbox").rstrip("/") or "/"
    try:
        for method, pattern, handler in _ROUTES:
            found = pattern.fullmatch(path)
            if found and method == ask.method:
                sandbox.tick()
                return json_reply(200, handler(sandbox, ask.query | ask.parsed() | found.groupdict()))
    except KeyError as error:
        return json_reply(400, {"error": f"{ask.method} {ask.path} needs the field {error}"})
    except (Rejected, ValueError, TypeError) as error:
        return json_reply(400, {"error": str(error)})
    known = sorted({f"{method} /_sandbox{pattern.pattern}" for method, pattern, _ in _ROUTES})
    return json_reply(404, {"error": f"{ask.method} {ask.path} is not known here", "known": known})


@route("GET", "/")
def overview(sandbox: Rehearsal, _: Fields) -> Any:
    """What this sandbox is."""
    return {
        "sandbox": True,
        "scenario": sandbox.state.scenario,
        "seed": sandbox.state.seed,
        "now": sandbox.clock.now().isoformat(),
        "apps": [_app(sandbox, key) for key in sandbox.apps],
        "shops": [_shop(sandbox, shop_id) for shop_id in sandbox.shops],
    }


@route("GET", "/state")
def state(sandbox: Rehearsal, _: Fields) -> Any:
    """Shops with what they sell, what is left of it, and their orders by state."""
    return {"now": sandbox.clock.now().isoformat(), "shops": [_trade(sandbox, id) for id in sandbox.shops]}


@route("GET", "/settings")
def settings(sandbox: Rehearsal, _: Fields) -> Any:
    """How the sandbox behaves where one may choose, and the pace of its orders."""
    return {"settings": asdict(sandbox.settings), "pace": asdict(sandbox.state.pace)}


@route("POST", "/auth-codes")
def auth_code(sandbox: Rehearsal, fields: Fields) -> Any:
    """A fresh authorization code."""
    return {"auth_code": sandbox.auth_code(_known_app(sandbox, fields.get("app_key", "")))}


@route("POST", "/orders")
def place(sandbox: Rehearsal, fields: Fields) -> Any:
    """A buyer orders."""
    basket: dict[str, int] = {}
    for line in fields["lines"]:
        basket[line["seller_sku"]] = basket.get(line["seller_sku"], 0) + int(line.get("quantity", 1))
    more = {name: fields[name] for name in ("status", "shipping_type", "buyer_of") if fields.get(name)}
    sample = bool(fields.get("is_sample"))
    return {"order_id": sandbox.place(fields["shop_id"], basket, is_sample=sample, **more)}


@route("POST", "/orders/{order_id}/move")
def move(sandbox: Rehearsal, fields: Fields) -> Any:
    """Move an order on, or cancel it."""
    order = sandbox.state.orders.get(fields["order_id"])
    if order is None:
        raise Rejected(f"there is no order {fields['order_id']} in this sandbox")
    by, reason = fields.get("by", "SELLER"), fields.get("reason", "")
    order_life.move(sandbox.market, order.shop_id, order.id, fields["status"], by=by, reason=reason)
    return {"order_id": order.id, "status": order.status}


@route("POST", "/stock")
def stock(sandbox: Rehearsal, fields: Fields) -> Any:
    """The seller sets the units on sale of a SKU by hand."""
    sku = sandbox.market.sku(fields["shop_id"], fields["seller_sku"])
    sandbox.set_stock(sku, int(fields["available"]))
    return {"sku_id": sku.id, "available": sku.available()}


@route("POST", "/products/{product_id}")
def product(sandbox: Rehearsal, fields: Fields) -> Any:
    """The seller changes a title by hand."""
    found = sandbox.state.products.get(fields["product_id"])
    if found is None:
        raise Rejected(f"there is no product {fields['product_id']} in this sandbox")
    found.title = fields["title"]
    products.announce_change(sandbox.market, found, ["title"], "SELLER_CENTER")
    return {"product_id": found.id, "title": found.title}


@route("GET", "/webhooks")
def webhooks(sandbox: Rehearsal, _: Fields) -> Any:
    """What is on its way and what has been delivered, newest first."""
    settled = reversed(sandbox.state.delivered[-200:])
    return {"pending": sandbox.market.outbox.pending()[:200], "delivered": list(settled)}


@route("GET", "/requests")
def requests(sandbox: Rehearsal, _: Fields) -> Any:
    """The last requests with their verdicts, newest first."""
    return {"requests": [seen._asdict() for seen in sandbox.requests[:-201:-1]]}


@route("GET", "/faults")
def faults(sandbox: Rehearsal, _: Fields) -> Any:
    """The faults in force."""
    return {"faults": [asdict(fault) for fault in sandbox.faults]}


@route("POST", "/faults")
def add_fault(sandbox: Rehearsal, fields: Fields) -> Any:
    """Let something fail from now on; ``{"clear": true}`` ends all faults."""
    if fields.get("clear"):
        sandbox.faults.clear()
    else:
        names = ("kind", "probability", "operation", "count", "seconds")
        sandbox.faults.append(Fault(**{name: fields[name] for name in names if name in fields}))
    return faults(sandbox, {})


@route("POST", "/clock")
def clock(sandbox: Rehearsal, fields: Fields) -> Any:
    """Turn the clock, or change its speed."""
    if "speed" in fields:
        if not isinstance(sandbox.clock, RealClock):
            raise Rejected("this clock stands still; it has no speed, but advance_seconds turns it")
        sandbox.clock.set(sandbox.clock.now())
        sandbox.clock.speed = float(fields["speed"])
    if "to" in fields:
        sandbox.clock.set(_moment(str(fields["to"])))
    sandbox.clock.advance(float(fields.get("advance_seconds", 0)))
    happened = sandbox.tick()
    waiting = sandbox.market.outbox.waiting(sandbox.clock.now().timestamp())
    return {"now": sandbox.clock.now().isoformat(), "happened": happened, "webhooks_due": waiting}


@route("POST", "/apps/{app_key}")
def app(sandbox: Rehearsal, fields: Fields) -> Any:
    """Set where an app is redirected to and where its webhooks go."""
    found = sandbox.apps[_known_app(sandbox, fields["app_key"])]
    found.redirect_url = fields.get("redirect_url", found.redirect_url)
    found.webhook_url = fields.get("webhook_url", found.webhook_url)
    sandbox.market.changes += 1
    return _app(sandbox, found.key)


@route("POST", "/apps/{app_key}/deauthorize")
def deauthorize(sandbox: Rehearsal, fields: Fields) -> Any:
    """The seller takes the app's permission back."""
    return {"revoked": authorization.deauthorize(sandbox.market, _known_app(sandbox, fields["app_key"]))}


@route("POST", "/tokens/expire")
def expire(sandbox: Rehearsal, fields: Fields) -> Any:
    """Let access tokens be too old from now on, and refresh tokens too if so asked."""
    app_key = fields.get("app_key")
    return {"expired": sandbox.tokens.expire(app_key, refresh=bool(fields.get("refresh")))}


@route("POST", "/buyers")
def send_buyers(sandbox: Rehearsal, fields: Fields) -> Any:
    """Set the rate of orders, or let a shop go viral for a while."""
    rate = float(fields["orders_per_minute"])
    shop_ids = [fields["shop_id"]] if fields.get("shop_id") else list(sandbox.shops)
    for shop_id in shop_ids:
        if fields.get("viral"):
            seconds = float(fields.get("seconds", 60))
            buyers.go_viral(sandbox.market, shop_id, rate, seconds, fields.get("seller_sku", ""))
        else:
            buyers.welcome(sandbox.market, shop_id, rate)
    return {"crowds": {shop_id: sandbox.state.crowds[shop_id] for shop_id in shop_ids}}


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise Rejected(f"{text} names no time zone; write 2017-10-02T13:56:33Z")
    return moment


def _known_app(sandbox: Rehearsal, app_key: str) -> str:
    if app_key and app_key not in sandbox.apps:
        raise Rejected(f"there is no app {app_key} in this sandbox; GET /_sandbox lists them")
    return app_key or next(iter(sandbox.apps))


def _app(sandbox: Rehearsal, key: str) -> Fields:
    found = sandbox.apps[key]
    return {
        "app_key": found.key,
        "service_id": found.service_id,
        "portal": found.portal,
        "redirect_url": found.redirect_url,
        "webhook_url": found.webhook_url,
        "shop_ids": found.shop_ids,
    }


def _shop(sandbox: Rehearsal, shop_id: str) -> Fields:
    shop = sandbox.shops[shop_id]
    return {
        "id": shop.id,
        "name": shop.name,
        "region": shop.region,
        "currency": shop.currency,
        "cipher": shop.cipher,
        "warehouse_id": shop.warehouse_id,
        "timezone": shop.timezone,
    }


def _trade(sandbox: Rehearsal, shop_id: str) -> Fields:
    state = sandbox.state
    found = [product for product in state.products.values() if product.shop_id == shop_id]
    goods = [
        {"id": product.id, "title": product.title, "skus": [_units(state.skus[id]) for id in product.sku_ids]}
        for product in found
    ]
    orders = Counter(
        {status: sandbox.market.indexes[shop_id].count(status) for status in order_life.STATUSES}
    )
    return {**_shop(sandbox, shop_id), "products": goods, "orders": dict(+orders)}


def _units(sku: Sku) -> Fields:
    shelves = sku.shelves.values()
    return {
        "id": sku.id,
        "seller_sku": sku.seller_sku,
        "name": sku.name,
        "available": sku.available(),
        "committed": sum(shelf.committed for shelf in shelves),
        "sold": sum(shelf.sold for shelf in shelves),
    }
