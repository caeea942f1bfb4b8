"""Webhooks about units: 71 and 68 tell of each change, 27 of a SKU that runs low; sent only by a setting."""

import uuid
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import NamedTuple

from .. import ids
from ..market import Market
from ..state import Line, Sku, State
from ..webhooks.outbox import SELLER_INVENTORY
from . import parts

CHANGED, STATUS_CHANGED = 71, 27


class Change(NamedTuple):
    """How many units became available, were promised, or are a campaign's; fewer where negative; and why."""

    trigger: str
    available: int = 0
    committed: int = 0
    locked: int = 0


def lines_changed(
    market: Market, lines: Iterable[Line], trigger: str, taken: Mapping[str, int] | None = None
) -> None:
    """Units of lines were promised, given back or have left; ``taken`` were a campaign's."""
    if not market.settings.inventory_webhooks:
        return
    moved: Counter[str] = Counter()
    for line in lines:
        moved.update(parts.own_units(market.state, line.sku_id))
    for sku_id, units in moved.items():
        available, committed = {
            "order_created": (-units, units),
            "order_canceled": (units, -units),
            "order_shipped": (0, -units),
        }[trigger]
        locked = -(taken or {}).get(sku_id, 0)
        changed(market, market.state.skus[sku_id], Change(trigger, available, committed, locked))


def changed(market: Market, sku: Sku, change: Change) -> None:
    """Announce a change of a SKU's units, after it has happened."""
    if not market.settings.inventory_webhooks:
        return
    shop_id = market.state.products[sku.product_id].shop_id
    told = _change(market, shop_id, sku, change)
    market.announce(shop_id, CHANGED, told)
    # Quirk (2026-11, webhook 68): the seller's twin of 71 has the same ids as texts, and no shop.
    # https://partner.tiktokshop.com/docv2/page/tts-webhooks-overview
    owner = market.state.shops[shop_id].seller or market.state.seller_name
    seller = {"seller_id": ids.platform_id(market.state.seed, "seller", owner)}
    named = {name: str(told[name]) for name in ("product_id", "sku_id")}
    by_seller = {name: value for name, value in told.items() if name != "shop_id"} | seller | named
    market.announce_to_seller(shop_id, SELLER_INVENTORY, by_seller)
    after = sku.available()
    before, low = after - change.available, market.settings.low_stock_units
    if _status(before, low) != _status(after, low):
        market.announce(shop_id, STATUS_CHANGED, _status_change(market, sku, _status(after, low)))


def _change(market: Market, shop_id: str, sku: Sku, change: Change) -> dict[str, object]:
    # Quirk (2026-11, webhook 71): ids are integers here and times are texts, unlike anywhere else.
    # https://partner.tiktokshop.com/docv2/page/tts-webhooks-overview
    moment = datetime.fromtimestamp(market.now(), UTC).isoformat().replace("+00:00", "Z")
    event_id = _event_id(market)
    available, committed, kept = sku.available(), _committed(sku), locked(market.state, sku)
    return {
        "event_id": event_id,
        "occurred_at": moment,
        "shop_id": int(shop_id),
        "product_id": int(sku.product_id),
        "sku_id": int(sku.id),
        "quantity_snapshot_after_change": {
            "total_quantity": available + committed,
            "total_available_quantity": available,
            "total_committed_quantity": committed,
            "in_shop_quantity": available - kept,
            "campaign_locked_quantity": kept,
            "creator_locked_quantity": 0,
        },
        "change_detail": [
            {
                "idempotency_key": event_id,
                "trigger_source": change.trigger,
                "occurred_at": moment,
                "total_quantity_delta": change.available + change.committed,
                "available_quantity_delta": change.available,
                "committed_quantity_delta": change.committed,
                "in_shop_quantity_delta": change.available - change.locked,
                "campaign_locked_quantity_delta": change.locked,
                "creator_locked_quantity_delta": 0,
            }
        ],
    }


def _status_change(market: Market, sku: Sku, status: str) -> dict[str, object]:
    available, committed = sku.available(), _committed(sku)
    return {
        "product_id": sku.product_id,
        "sku_id": sku.id,
        "current_inventory_status": status,
        "trigger_reason": {
            "alert_type": "THRESHOLD",
            "lead_days": 0,
            "low_stock_threshold": market.settings.low_stock_units,
        },
        "inventory_distribution": {
            "total_quantity": available + committed,
            "available_quantity": available,
            "creator_reserved_quantity": 0,
            "campaign_reserved_quantity": locked(market.state, sku),
            "committed_quantity": committed,
        },
        "update_time": int(market.now()),
    }


def locked(state: State, sku: Sku) -> int:
    """The units of a SKU that campaigns keep."""
    return min(sum(one.units for one in state.desk.locks.get(sku.id, ())), sku.available())


def _status(available: int, low: int) -> str:
    return "OUT_OF_STOCK" if available < 1 else "LOW_STOCK" if available <= low else "NORMAL"


def _committed(sku: Sku) -> int:
    return sum(shelf.committed for shelf in sku.shelves.values())


def _event_id(market: Market) -> str:
    number = market.next_number("inventory-event")
    return str(uuid.UUID(ids.token(market.state.seed, "inventory-event", number, 16)))
