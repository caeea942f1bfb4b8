"""Cancellations and returns found by their times, states and ids, a page at a time."""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from ...errors import Rejected
from .. import ids
from ..gateway.answers import default_answer
from ..market import Market
from ..orders.index import Place
from ..paging import page_token, place_of
from ..shop import Call
from ..trade import Cancellation, Return

Row = TypeVar("Row", Cancellation, Return)
UPPER = 2**62
SMALLEST = 10
LARGEST = 100
SORTED_BY = ("create_time", "update_time")

Spans = dict[str, tuple[int, int]]
"""For each time: from when (inclusive) to when (exclusive)."""


def spans(values: dict[str, Any]) -> Spans:
    """The times a call asks for, as the older searches write them."""
    return {
        field: (values.get(f"{field}_ge") or 0, values.get(f"{field}_lt") or UPPER)
        for field in ("create_time", "update_time")
    }


def within(row: Cancellation | Return, wanted: Spans) -> bool:
    """Whether a record's times are in all the spans."""
    return all(low <= getattr(row, field) < high for field, (low, high) in wanted.items())


def among(value: str, wanted: Iterable[str] | None) -> bool:
    """Whether a value is one of those that are wanted; nothing wanted means everything."""
    chosen = list(wanted or ())
    return not chosen or value in chosen


def bought_by(market: Market, row: Cancellation | Return, wanted: list[str] | None) -> bool:
    """Whether the order of a record is one of these buyers'."""
    buyer = market.state.orders[row.order_id].buyer
    return among(ids.platform_id(market.state.seed, "buyer", buyer), wanted)


def page(rows: Iterable[Row], values: dict[str, Any], size: int) -> tuple[list[Row], str, int]:
    """One page of records in the wished order, the token of the next, and how many there are in all."""
    field = (values.get("sort_field") or "create_time").lower()
    if field not in SORTED_BY:
        raise Rejected(f"SortField is invalid, allowed values: {','.join(SORTED_BY)}.", code="36009004")
    descending = (values.get("sort_order") or "ASC") == "DESC"
    after = place_of(values.get("page_token") or "")

    def place(row: Row) -> Place:
        return getattr(row, field), row.id

    found = sorted(rows, key=place, reverse=descending)
    rest = [row for row in found if after is None or is_behind(place(row), after, descending)]
    token = page_token(place(rest[size - 1])) if len(rest) > size else ""
    return rest[:size], token, len(found)


def is_behind(place: Place, other: Place, descending: bool) -> bool:
    """Whether a place comes after another one."""
    return place < other if descending else place > other


def newer_size(pagination: dict[str, Any]) -> int:
    """The page size of the newer searches, which stands in the body."""
    size = int(pagination.get("page_size") or SMALLEST)
    if not 1 <= size <= LARGEST:
        raise Rejected("Value Out Of Range", code="98001004")
    return size


def once(call: Call, target: str, do: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """Do something, unless it was done under the same idempotency key: then only say again what came."""
    key = call.values.get("idempotency_key") or ""
    return once_for(call, f"{target}/{key}" if key else "", do)


def once_for(call: Call, key: str, do: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """The same for a key that was made by the caller; an empty one is never remembered."""
    answered, place = call.market.state.answered, f"{call.operation.id}/{call.shop.id}/{key}"
    if key and place in answered:
        return answered[place]
    answer = do()
    if key:
        answered[place] = answer
        call.market.changes += 1
    return answer


def whole(call: Call, name: str, rows: list[dict[str, Any]], token: str, count: int) -> dict[str, Any]:
    """The answer of a search."""
    return default_answer(call.operation) | {name: rows, "next_page_token": token, "total_count": count}
