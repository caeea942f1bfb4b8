"""What of a buyer a seller may see: nothing, parts or all of the address, by market, state and time."""

from datetime import UTC, datetime
from functools import cache
from typing import Any, Literal, TypeAlias

from ..buyers import people
from ..buyers.masks import HIDDEN, Mask, masked
from ..settings import DAY, Settings
from ..state import Order, Shop, State

Sight: TypeAlias = Literal["nothing", "all"] | Mask
CARRIERS_OF_SELLER = "SELLER"


def recipient(state: State, order: Order, shop: Shop) -> dict[str, Any]:
    """Where an order goes, as it may be told now."""
    sight = sight_of(state, order, shop)
    if sight == "nothing":
        return people.nobody()
    shown = people.recipient(state.seed, order.addressee, shop.region)
    return shown if sight == "all" else masked(shown, sight)


def taxpayer(state: State, order: Order, shop: Shop) -> dict[str, str]:
    """Whom an invoice is made out to, where the market wants invoices; hidden as the name is."""
    sight = sight_of(state, order, shop)
    if shop.region != "BR" or sight == "nothing":
        return {}
    whole = sight in ("all", "contact")
    number = people.taxpayer(state.seed, order.buyer) if whole else f"{HIDDEN}.{HIDDEN}.{HIDDEN}-**"
    return {"cpf": number, "cpf_name": recipient(state, order, shop)["name"]}


def sight_of(state: State, order: Order, shop: Shop) -> Sight:
    """How much of the buyer is told of an order at this moment."""
    settings = state.settings
    if order.status == "ON_HOLD":
        return "nothing"
    if order.status == "UNPAID":
        return "nothing" if settings.unpaid_address == "empty" else "town"
    if order.by_tiktok and order.status != "CANCELLED":
        return "person"
    if order.status == "CANCELLED" or _is_past(settings, order, shop, state.ticked):
        return "town"
    if order.shipping_type != CARRIERS_OF_SELLER and _hides_contact(settings, shop.region, state.ticked):
        return "contact"
    return "all"


def _is_past(settings: Settings, order: Order, shop: Shop, now: float) -> bool:
    """Whether an order was completed so long ago that nobody needs its address any more."""
    if order.status != "COMPLETED":
        return False
    days = dict(settings.address_days).get(shop.region, settings.address_days_elsewhere)
    return now > (order.complete_time or order.update_time) + days * DAY


def _hides_contact(settings: Settings, region: str, now: float) -> bool:
    """Whether a market hides what a seller does not need when the platform's carriers deliver."""
    since = dict(settings.contact_hidden_since).get(region)
    return since is not None and now >= _beginning(since)


@cache
def _beginning(day: str) -> float:
    return datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp()
