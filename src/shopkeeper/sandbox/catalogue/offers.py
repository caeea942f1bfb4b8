"""Price and units of a SKU as a call tells them, and the promotions that hold a price."""

from typing import Any

from ...errors import Rejected
from ..market import Market
from ..money.amounts import minor_units
from ..refusals import refusal
from ..state import Shelf, Shop, Sku
from ..stock import news as stock_news
from ..stock import units as stock
from ..stock.news import Change
from .records import Wait

PRICE_HELD, LISTED_PRICE_HELD = 12019045, 12052038
TOO_DEAR, NO_PRICE, WRONG_CURRENCY = 12052570, 12052424, 12052084
LIST_TOO_LOW, LIST_TOO_HIGH, NO_LIST_PRICE = 12052375, 12052383, 12052376
MOST = {"USD": 7600, "GBP": 5600, "EUR": 6300, "JPY": 500_000}
"""The highest price by currency, in whole units, where one is documented."""


def price_minor(price: dict[str, Any], currency: str) -> int:
    """A price in minor units of the shop's currency."""
    text = str(price.get("amount") or price.get("sale_price") or "").strip()
    if not text:
        raise refusal(NO_PRICE)
    if str(price.get("currency") or "").strip() != currency:
        raise refusal(WRONG_CURRENCY)
    minor = _minor(text, currency)
    if minor <= 0:
        raise Rejected("The price is not valid", code="12052092")
    if currency in MOST and minor > minor_units(str(MOST[currency]), currency):
        raise refusal(TOO_DEAR)
    return minor


def list_price_minor(told: dict[str, Any], shop: Shop, price_minor: int) -> int:
    """What a SKU is said to cost elsewhere: in the shop's currency, and no less than it costs here."""
    if str(told.get("currency") or "").strip() != shop.currency:
        raise refusal(NO_LIST_PRICE)
    minor = _minor(str(told.get("amount") or "").strip(), shop.currency)
    if minor < max(price_minor, 1):
        raise refusal(LIST_TOO_LOW)
    if shop.currency in MOST and minor > minor_units(str(MOST[shop.currency]), shop.currency):
        raise refusal(LIST_TOO_HIGH)
    return minor


def hold_price(market: Market, sku_id: str, activity_id: str) -> None:
    """A promotion begins that holds a SKU's price."""
    held = market.state.catalogue.price_locks.setdefault(sku_id, [])
    if activity_id not in held:
        held.append(activity_id)
    market.changes += 1


def release_price(market: Market, sku_id: str, activity_id: str) -> None:
    """A promotion ends that held a SKU's price."""
    locks = market.state.catalogue.price_locks
    left = [one for one in locks.get(sku_id, []) if one != activity_id]
    locks.pop(sku_id, None)
    if left:
        locks[sku_id] = left
    market.changes += 1


def is_held(market: Market, sku_id: str) -> bool:
    """Whether a promotion holds a SKU's price."""
    return bool(market.state.catalogue.price_locks.get(sku_id))


def check_free(market: Market, sku: Sku, minor: int, code: int = PRICE_HELD) -> None:
    """Refuse another price while a promotion holds it."""
    if minor != sku.price_minor and is_held(market, sku.id):
        raise refusal(code)


def shelves_of(rows: list[dict[str, Any]]) -> dict[str, Shelf]:
    """The shelves of a new SKU with their first units."""
    return {
        row["warehouse_id"]: Shelf(
            available=int(row.get("quantity") or 0), start=int(row.get("quantity") or 0)
        )
        for row in rows
    }


def note_wait(market: Market, sku_id: str, row: dict[str, Any]) -> None:
    """Remember how many may be ordered beyond what is there, and how long that takes, where it is said."""
    told = {"backorders": row.get("backorder_quantity"), "handling_days": row.get("handling_time")}
    if any(value is not None for value in told.values()):
        wait = market.state.catalogue.waits.setdefault(f"{sku_id}/{row.get('warehouse_id')}", Wait())
        for name, value in told.items():
            setattr(wait, name, getattr(wait, name) if value is None else int(value))


def set_units(market: Market, sku: Sku, rows: list[dict[str, Any]]) -> None:
    """Set the units of a SKU on its shelves; a shelf of its own where there was none."""
    before = sku.available()
    put = stock.set_total if market.settings.set_means == "total" else stock.set_available
    for row in rows:
        sku.shelves.setdefault(row["warehouse_id"], Shelf(available=0))
        note_wait(market, sku.id, row)
        if row.get("quantity") is not None:
            put(market.state, sku, row["warehouse_id"], int(row["quantity"]))
    stock_news.changed(market, sku, Change("api_sync", sku.available() - before))


def _minor(text: str, currency: str) -> int:
    """An amount in minor units; -1 for what is none."""
    try:
        return minor_units(text, currency)
    except (ValueError, ArithmeticError):
        return -1
