"""Webhook addresses that an app registers shop by shop and event by event."""

from typing import Any

from ..shop import Call, behaves
from ..state import Subscription


@behaves("event.GetShopWebhooks.202309")
def listed(call: Call) -> dict[str, Any]:
    """The addresses this app has registered for this shop."""
    rows = [
        {
            "event_type": entry.event_type,
            "address": entry.address,
            "create_time": entry.create_time,
            "update_time": entry.update_time,
        }
        for entry in call.market.state.subscriptions
        if (entry.app_key, entry.shop_id) == (call.app.key, call.shop.id)
    ]
    return {"webhooks": rows, "total_count": len(rows)}


@behaves("event.UpdateShopWebhook.202309")
def register(call: Call) -> dict[str, Any]:
    """Send one kind of this shop's events to an address from now on."""
    now, found = int(call.market.now()), _find(call)
    address = call.values["address"]
    if found:
        found.address, found.update_time = address, now
    else:
        kind = call.values["event_type"]
        entry = Subscription(call.app.key, call.shop.id, kind, address, create_time=now, update_time=now)
        call.market.state.subscriptions.append(entry)
    call.market.changes += 1
    return {}


@behaves("event.DeleteShopWebhook.202309")
def remove(call: Call) -> dict[str, Any]:
    """Forget an address; succeeds as well when there is none."""
    found = _find(call)
    if found:
        call.market.state.subscriptions.remove(found)
        call.market.changes += 1
    return {}


def _find(call: Call) -> Subscription | None:
    wanted = (call.app.key, call.shop.id, call.values["event_type"])
    rows = call.market.state.subscriptions
    return next((row for row in rows if (row.app_key, row.shop_id, row.event_type) == wanted), None)
