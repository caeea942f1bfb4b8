"""What the page shows, part by part: only what has changed since the page saw it last."""

from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import blake2b
from itertools import islice
from typing import Any

import msgspec

from ...errors import Rejected
from .. import scenarios
from ..buyers import crowds
from ..clock import speed_of
from ..faults import KINDS
from ..money.amounts import written
from ..orders import life as order_life
from ..orders.index import newest
from ..orders.status import live, packages_of
from ..rehearsal import Rehearsal
from ..state import App, Delivery, Order, Shop
from ..webhooks.outbox import described
from .plane import Fields, may, route

ORDERS, WEBHOOKS, SETTLED, REQUESTS, STATEMENTS = 12, 6, 5, 25, 6
EXPLAINED_CHARACTERS = 1500

Part = Callable[[Rehearsal], Any]


@route(
    "GET", "/live",
    may("seen", "the cursor of the answer before; what has not changed since is left out", kind="string"),
    may("verdict", "which requests of the log: failed, or a code; all unless said", kind="string"),
    may("status", "only orders in this state; those in any unless said", kind="string"),
)  # fmt: skip
def look(sandbox: Rehearsal, fields: Fields) -> Any:
    """What the page shows, part by part; each part only if it has changed since the cursor ``seen``."""
    seen = dict(part.split("-", 1) for part in str(fields.get("seen") or "").split(".") if "-" in part)
    verdict, status = str(fields.get("verdict") or ""), str(fields.get("status") or "")
    changed: Fields = {}
    cursor = []
    parts: dict[str, Part] = {
        **PARTS,
        "orders": lambda sandbox: _orders(sandbox, status),
        "requests": lambda sandbox: _requests(sandbox, verdict),
    }
    for name, part in parts.items():
        content = msgspec.json.encode(part(sandbox))
        mark = blake2b(content, digest_size=6).hexdigest()
        cursor.append(f"{name}-{mark}")
        if seen.get(name) != mark:
            changed[name] = msgspec.Raw(content)
    now, due = sandbox.clock.now(), sandbox.state.due
    behind = max(0, round(now.timestamp() - due[0][0])) if due else 0
    told = {"now": now.isoformat(), "speed": speed_of(sandbox.clock), "behind_seconds": behind}
    return {"cursor": ".".join(cursor), **told, "parts": changed}


def _about(sandbox: Rehearsal) -> Fields:
    state = sandbox.state
    return {
        "scenario": state.scenario,
        "scenarios": list(scenarios.STORIES),
        "seed": state.seed,
        "snapshots": [kept._asdict() for kept in sandbox.keeper.list()],
        "kept_in_folder": sandbox.keeper.folder is not None,
        "kinds": [_kind(kind) for kind in crowds.CROWDS.values()],
        "fault_kinds": KINDS,
        "apps": [_app(app) for app in state.apps.values()],
    }


def _kind(kind: crowds.CrowdKind) -> Fields:
    told = ("name", "says", "orders_per_minute", "seconds")
    return {name: getattr(kind, name) for name in told}


def _app(app: App) -> Fields:
    return {"app_key": app.key, "portal": app.portal, "webhook_url": app.webhook_url}


def _next(sandbox: Rehearsal) -> Fields | None:
    """What happens next by itself, to the minute, so that a running clock does not make it new at once."""
    due = sandbox.state.due
    return {"at": _at(due[0][0] // 60 * 60), "what": due[0][2]} if due else None


def _shops(sandbox: Rehearsal) -> list[Fields]:
    return [_shop(sandbox, shop) for shop in sandbox.shops.values()]


def _shop(sandbox: Rehearsal, shop: Shop) -> Fields:
    state, index = sandbox.state, sandbox.market.indexes[shop.id]
    crowd = state.crowds.get(shop.id)
    in_moment = bool(crowd and sandbox.market.now() < crowd.moment_until)
    return {
        "id": shop.id,
        "name": shop.name,
        "region": shop.region,
        "seller": shop.seller,
        "currency": shop.currency,
        "timezone": shop.timezone,
        "active": shop.active,
        "skus": sum(len(one.sku_ids) for one in state.products.values() if one.shop_id == shop.id),
        "token": _token(sandbox, shop),
        "app_keys": [app.key for app in sandbox.apps.values() if shop.id in app.shop_ids],
        "orders": {status: count for status in order_life.STATUSES if (count := index.count(status))},
        "buyers": crowd.kind if crowd and crowd.orders_per_minute else "nobody",
        "orders_per_minute": crowd.orders_per_minute if crowd else 0,
        "moment": crowd.moment if crowd and in_moment else "",
        "moment_until": _at(crowd.moment_until) if crowd and in_moment else None,
    }


def _token(sandbox: Rehearsal, shop: Shop) -> str:
    """The state of the tokens that reach a shop: the best of them counts."""
    now, found = sandbox.wall(), "none"
    for grant in sandbox.state.grants:
        if shop.id not in grant.shop_ids:
            continue
        if not grant.revoked and grant.access_expires > now:
            return "good"
        found = "revoked" if grant.revoked and found == "none" else "expired"
    return found


def _orders(sandbox: Rehearsal, status: str = "") -> list[Fields]:
    if status not in ("", *order_life.STATUSES):
        raise Rejected(f"there is no state {status!r}; there are {', '.join(order_life.STATUSES)}")
    order_ids = newest(sandbox.market.indexes.values(), status, ORDERS)
    return [_order(sandbox, sandbox.state.orders[order_id]) for order_id in order_ids]


def _order(sandbox: Rehearsal, order: Order) -> Fields:
    shop = sandbox.shops[order.shop_id]
    lines = [line for line in order.lines if line.status != "CANCELLED"] or order.lines
    paid = sum(line.sale_minor for line in order.lines) + order.shipping_minor + order.tax_minor
    return {
        "id": order.id,
        "shop_id": shop.id,
        "status": order.status,
        "created_at": _at(order.create_time),
        "updated_at": _at(order.update_time),
        "amount": written(paid, shop.currency),
        "units": len(lines),
        "goods": ", ".join(dict.fromkeys(line.product_name for line in lines)),
        "crowd": order.crowd,
        "can_cancel": order.status in order_life.CANCELLABLE and bool(live(order)),
        "packages": [
            {"id": one.id, "status": one.status, "carrier": one.provider_name, "number": one.tracking_number}
            for one in packages_of(sandbox.state, order)
        ],
    }


def _webhooks(sandbox: Rehearsal) -> Fields:
    outbox, state = sandbox.market.outbox, sandbox.state
    settled = list(islice(reversed(state.delivered), SETTLED))
    return {
        "waiting": outbox.size(),
        "settled": dict(sorted(_tally(state.delivered).items())),
        "rows": [_webhook(one) for one in (*outbox.soonest(WEBHOOKS), *settled)],
    }


def _tally(deliveries: list[Delivery]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for one in deliveries:
        counts[one.state] = counts.get(one.state, 0) + 1
    return counts


def _webhook(delivery: Delivery) -> Fields:
    tried = delivery.tries[-1] if delivery.tries else None
    return {
        "id": delivery.id,
        "shop_id": delivery.shop_id,
        "kind": delivery.kind,
        "event": described(delivery.kind)[0],
        "about": _told_of(delivery),
        "address": delivery.address,
        "state": delivery.state,
        "tries": len(delivery.tries),
        "last_status": tried[1] if tried else None,
        "last_at": _at(tried[0]) if tried else None,
        "next_try_at": _at(delivery.due) if delivery.state == "pending" else None,
        "created_at": _at(delivery.created),
    }


def _told_of(delivery: Delivery) -> str:
    """What a webhook is about, in short: the first id of its body, and the state if there is one."""
    told = msgspec.json.decode(delivery.body)["data"]
    named = next(((name[:-3], str(value)) for name, value in told.items() if name.endswith("_id")), None)
    state = next((str(value) for name, value in told.items() if name.endswith("status")), "")
    about = f"{named[0].replace('_', ' ')} …{named[1][-7:]}" if named else ""
    return f"{about} to {state}" if about and state else about or state


def _requests(sandbox: Rehearsal, verdict: str = "") -> list[Fields]:
    log = sandbox.gateway.log
    rows = log.newest(len(log) if verdict.isdecimal() else REQUESTS, failed=verdict not in ("", "0"))
    if verdict.isdecimal():
        rows = [seen for seen in rows if seen.code == verdict][:REQUESTS]
    return [
        {**seen._asdict(), "time": _at(seen.time), "explanation": _shortened(seen.explanation)}
        for seen in rows
    ]


def _faults(sandbox: Rehearsal) -> list[Fields]:
    return [msgspec.to_builtins(fault) for fault in sandbox.faults]


def _money(sandbox: Rehearsal) -> Fields:
    state = sandbox.state
    statements = list(islice(reversed(state.statements.values()), STATEMENTS))
    made = list(islice(reversed(state.payments.values()), STATEMENTS))
    return {
        "statements": [
            {
                "id": one.id,
                "shop_id": one.shop_id,
                "day": _at(one.statement_time),
                "currency": one.currency,
                "payable": written(sandbox.market.ledger.sums(one).payable, one.currency),
                "transactions": len(one.transactions),
                "payment_status": one.payment_status,
            }
            for one in statements
        ],
        "payments": [
            {
                "id": one.id,
                "shop_id": one.shop_id,
                "at": _at(one.create_time),
                "currency": one.paid_currency,
                "amount": written(one.amount_minor, one.paid_currency),
                "status": one.status,
            }
            for one in made
        ],
    }


def _shortened(text: str) -> str:
    return text if len(text) <= EXPLAINED_CHARACTERS else f"{text[:EXPLAINED_CHARACTERS]}…"


def _at(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).isoformat()


PARTS: dict[str, Part] = {
    "about": _about,
    "next": _next,
    "shops": _shops,
    "orders": _orders,
    "webhooks": _webhooks,
    "requests": _requests,
    "faults": _faults,
    "money": _money,
}
