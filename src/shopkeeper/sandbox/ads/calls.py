"""A call to the Marketing API as a behaviour sees it, and how its values are read and checked."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

from ...errors import Rejected
from ...tiktok.ads.catalogue import calls, named
from ...tiktok.spec import Leaf, Operation, Tree, leaf, name_of
from ..exchange import Ask
from ..gateway.checks import body_values
from ..market import Market
from ..money.amounts import minor_units
from ..state import Shop
from .accounts import INVALID, own_store, shop_of
from .records import AdGrant

JSON = "application/json"


@dataclass(frozen=True, slots=True)
class AdCall:
    """One checked call with its values, each of its documented type."""

    market: Market
    operation: Operation
    values: dict[str, Any] = field(default_factory=dict)
    grant: AdGrant | None = None
    wall: float = 0.0

    @property
    def advertiser_id(self) -> str:
        """The ad account that is meant. Raises Rejected for one that the token does not reach."""
        asked = str(self.values["advertiser_id"])
        if self.grant is None or asked not in self.grant.advertiser_ids:
            raise refused(f"You have no permission to advertiser {asked}.")
        return asked

    @property
    def account_shop(self) -> Shop:
        """The shop of the ad account."""
        return shop_of(self.market, self.advertiser_id)

    @property
    def shop(self) -> Shop:
        """The shop that the call names, which must be the ad account's."""
        return own_store(self.market, self.advertiser_id, str(self.values["store_id"]))


AdBehaviour: TypeAlias = Callable[[AdCall], dict[str, Any]]
AD_BEHAVIOURS: dict[str, AdBehaviour] = {}


def answers(name: str) -> Callable[[AdBehaviour], AdBehaviour]:
    """Register what answers a call, named as the client names it."""

    def register(behaviour: AdBehaviour) -> AdBehaviour:
        AD_BEHAVIOURS[named(name).id] = behaviour
        return behaviour

    return register


def refused(message: str) -> Rejected:
    """What to raise for a value that is wrong, or a thing that is not there."""
    return Rejected(message, code=INVALID)


def read_values(operation: Operation, ask: Ask) -> dict[str, Any]:
    """The values of a call: from the query of a GET, where lists and objects are JSON, or from the body."""
    body = ask.body
    if operation.method == "GET":
        body = json.dumps(_query(operation, ask.query)).encode()
    values = body_values(operation, body, JSON)
    _check_bounds(operation.id, operation.body, values)
    return values


def _query(operation: Operation, query: Mapping[str, str]) -> dict[str, Any]:
    trees = {name_of(key)[0]: branch for key, branch in operation.body.items()}
    return {name: _parsed(name, trees[name], text) for name, text in query.items() if name in trees and text}


def _parsed(name: str, branch: Any, text: str) -> Any:
    described = leaf(branch) if isinstance(branch, str) else Leaf("any")
    if isinstance(branch, str) and described.kind in ("string", "date") and not described.many:
        return text
    try:
        return json.loads(text)
    except ValueError:
        raise refused(f"{name}: Invalid value {text!r}; lists and objects are JSON.") from None


def _check_bounds(id: str, tree: Tree, values: Mapping[str, Any], within: str = "") -> None:
    """What the check of bodies leaves open: how many a list holds, how large a number is, its choices."""
    for key, branch in tree.items():
        name = name_of(key)[0]
        value = values.get(name)
        if value is None:
            continue
        if isinstance(branch, dict):
            _check_bounds(id, branch, value, f"{within}{name}.")
        elif isinstance(branch, list):
            _check_count(f"{within}{name}", value, 0, dict(calls()[id].counts).get(f"{within}{name}", 0))
        else:
            _check_leaf(leaf(branch), f"{within}{name}", value)


def _check_leaf(described: Leaf, place: str, value: Any) -> None:
    limits = described.limits
    if described.many:
        _check_count(place, value, int(limits.get("min_count", 0)), int(limits.get("max_count", 0)))
    for one in value if described.many else [value]:
        is_left_out = one == "" and not described.many
        if described.choices and not is_left_out and str(one) not in described.choices:
            raise refused(f"{place}: {one} is not one of {', '.join(described.choices)}.")
    low, high = described.range
    if described.kind == "int" and ((low and value < low) or (high and value > high)):
        raise refused(f"{place}: {value} is out of range.")
    if described.kind == "date":
        _check_day(place, value)


def _check_count(place: str, value: list[Any], least: int, most: int) -> None:
    if len(value) < least or (most and len(value) > most):
        raise refused(f"{place}: {len(value)} values are given; the limit is {least} to {most}.")


def _check_day(place: str, value: str) -> None:
    try:
        date.fromisoformat(value)
    except (TypeError, ValueError):
        raise refused(f"{place}: {value} is not a date such as 2026-11-24.") from None


def moment(call: AdCall, text: str) -> int:
    """A time of a schedule in seconds since 1970."""
    zone = call.account_shop.timezone if call.market.settings.ads_times_in_account_zone else "UTC"
    try:
        return int(datetime.strptime(text, "%Y-%m-%d %H:%M:%S").replace(tzinfo=ZoneInfo(zone)).timestamp())
    except ValueError:
        raise refused(f"{text} is not a time such as 2026-11-24 09:00:00.") from None


def budget(call: AdCall, value: float) -> int:
    """A budget in minor units of the ad account's currency."""
    currency = call.account_shop.currency
    try:
        minor = minor_units(str(value), currency)
    except ValueError as error:
        raise refused(f"budget: {error}.") from error
    least = call.market.settings.ads_least_budget_units
    if minor < minor_units(str(least), currency):
        raise refused(f"budget: {value} is too low; the least is {least} {currency}.")
    return minor


def numbered(rows: list[Any], values: Mapping[str, Any], size: int = 10) -> dict[str, Any]:
    """One page of rows by its number, and where it stands."""
    page, size = int(values.get("page") or 1), int(values.get("page_size") or size)
    return {
        "rows": rows[(page - 1) * size : page * size],
        "page_info": {
            "page": page,
            "page_size": size,
            "total_number": len(rows),
            "total_page": -(-len(rows) // size),
        },
    }


def shown_time(seconds: float) -> str:
    """A moment as the Marketing API writes it, in UTC."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M:%S")
