"""The control plane's wire: webhooks sent and waiting, and the log of requests."""

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice
from typing import Any

import msgspec

from ..rehearsal import Rehearsal
from ..state import Delivery
from ..webhooks.outbox import described
from .plane import Fields, may, need, route

MOST = 200
NOTIFICATION = need("notification_id", "the webhook, by the id that the list gives", "{notification_id}")
LIMIT = may("limit", f"how many at most; {MOST} unless said", 50)


@route(
    "GET", "/webhooks",
    may("shop_id", "only of this shop", kind="string"),
    may("kind", "only of this type, a number", kind="integer"),
    LIMIT,
)  # fmt: skip
def webhooks(sandbox: Rehearsal, fields: Fields) -> Any:
    """What waits, with its next try, soonest first, and what is settled, newest first; each with its body."""
    outbox, most = sandbox.market.outbox, int(fields.get("limit") or MOST)
    return {
        "pending": [shown(one) for one in islice(_wanted(outbox.pending(), fields), most)],
        "delivered": [shown(one) for one in islice(_wanted(reversed(sandbox.state.delivered), fields), most)],
    }


@route("GET", "/webhooks/{notification_id}", NOTIFICATION)
def webhook(sandbox: Rehearsal, fields: Fields) -> Any:
    """One webhook with its body and its tries."""
    return shown(sandbox.market.outbox.named(fields["notification_id"]))


@route("POST", "/webhooks/send")
def send_all(sandbox: Rehearsal, _: Fields) -> Any:
    """Let everything that waits be sent now."""
    return {"due": sandbox.market.outbox.hurry(sandbox.clock.now().timestamp())}


@route("POST", "/webhooks/{notification_id}/send", NOTIFICATION)
def send_one(sandbox: Rehearsal, fields: Fields) -> Any:
    """Send a webhook now: one that waits at once, one that is settled once more with the same body."""
    now = sandbox.clock.now().timestamp()
    return shown(sandbox.market.outbox.send_again(fields["notification_id"], now))


@route("POST", "/webhooks/{notification_id}/drop", need("notification_id", "one that waits", "{waiting_id}"))
def drop_one(sandbox: Rehearsal, fields: Fields) -> Any:
    """Lose a webhook that waits; it is not tried again."""
    return shown(sandbox.market.outbox.drop(fields["notification_id"]))


@route(
    "GET", "/requests",
    may("failed", "only those that were refused", kind="boolean"),
    may("operation", "only of this operation", kind="string"),
    may("code", "only those that were answered with this code", kind="string"),
    LIMIT,
)  # fmt: skip
def requests(sandbox: Rehearsal, fields: Fields) -> Any:
    """The last requests with their verdicts, newest first; those that failed with an explanation."""
    failed = str(fields.get("failed", "")).lower() in ("true", "1", "yes")
    wanted = {"operation": fields.get("operation"), "code": fields.get("code")}
    rows = (
        seen
        for seen in reversed(sandbox.requests)
        if not (failed and seen.code == "0")
        and all(value in (None, "", getattr(seen, name)) for name, value in wanted.items())
    )
    limited = islice(rows, int(fields.get("limit") or MOST))
    return {"requests": [{**seen._asdict(), "verdict": seen.code} for seen in limited]}


def shown(delivery: Delivery) -> Fields:
    """A webhook with the name of its event and its next try."""
    row: Fields = msgspec.to_builtins(delivery)
    waits = delivery.state == "pending"
    due_at = datetime.fromtimestamp(delivery.due, UTC).isoformat() if waits else None
    return {**row, "event": described(delivery.kind)[0], "next_try_at": due_at}


def _wanted(deliveries: Any, fields: Fields) -> Iterator[Delivery]:
    for one in deliveries:
        shop_fits = fields.get("shop_id") in (None, "", one.shop_id)
        if shop_fits and fields.get("kind") in (None, "", one.kind, str(one.kind)):
            yield one
