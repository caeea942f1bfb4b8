"""Cancellations and returns found by their times, states and ids, a page at a time."""

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any, Generic, TypeVar

from ...errors import Rejected
from ..gateway.answers import default_answer
from ..ids import buyer_number
from ..lists import Bounds, Lists, Span
from ..market import Market
from ..orders.records import ByOrder
from ..shop import Call
from ..state import State
from ..trade import Cancellation, Return
from .index import ReturnTraits, Traits

Row = TypeVar("Row", Cancellation, Return)
K = TypeVar("K", bound=Hashable)
UPPER = 2**62
SMALLEST = 10
LARGEST = 100
SORTED_BY = ("create_time", "update_time")

Spans = dict[str, Bounds]
"""For each time: from when (inclusive) to when (exclusive)."""


def spans(values: dict[str, Any]) -> Spans:
    """The times a call asks for, as the older searches write them."""
    return {
        field: (values.get(f"{field}_ge") or 0, values.get(f"{field}_lt") or UPPER) for field in SORTED_BY
    }


@dataclass(frozen=True, slots=True)
class Kept(Generic[Row, K]):
    """All cancellations or all returns, and the ways in which some of them are named."""

    state: State
    lists: Lists[Row, K]
    by_id: Mapping[str, Row]
    by_order: ByOrder[Row]

    def named(
        self, ids: Collection[str] | None, orders: Collection[str] | None, buyers: Collection[str] | None
    ) -> list[Row] | None:
        """The records with these ids, of these orders and of these buyers; None if none is said."""
        numbers = [buyer_number(self.state.seed, buyer) for buyer in buyers or ()]
        of_buyers = [self.lists.span("buyer", lambda _: True, one, one + 1).walk(False) for one in numbers]
        return in_all(
            [
                [self.by_id[id] for id in ids if id in self.by_id] if ids else None,
                [one for id in orders for one in self.by_order.of(id)] if orders else None,
                [self.by_id[id] for _, id in chain(*of_buyers)] if buyers else None,
            ]
        )

    def find(self, field: str, fits: Callable[[K], bool], within: Spans, named: list[Row] | None) -> Span:
        """Those that fit, in the order of a time; of those that are named if any are."""
        if named is None:
            return self.lists.find(field, fits, within, self.by_id)
        return self.lists.sort(field, fits, within, named)


def kept_returns(market: Market) -> Kept[Return, ReturnTraits]:
    """All returns."""
    return Kept(market.state, market.returns.lists, market.state.returns, market.records.returns)


def kept_cancellations(market: Market) -> Kept[Cancellation, Traits]:
    """All cancellations."""
    return Kept(market.state, market.cancellations, market.state.cancellations, market.records.cancellations)


def in_all(ways: Iterable[Collection[Row] | None]) -> list[Row] | None:
    """The records that are found in every way that was gone; None where none was."""
    found = [{row.id: row for row in way} for way in ways if way is not None]
    if not found:
        return None
    return [row for id, row in found[0].items() if all(id in other for other in found)]


def sorting(values: dict[str, Any]) -> tuple[str, bool]:
    """The time by which a search is sorted, and whether the latest comes first."""
    field = (values.get("sort_field") or "create_time").lower()
    if field not in SORTED_BY:
        raise Rejected(f"SortField is invalid, allowed values: {','.join(SORTED_BY)}.", code="36009004")
    return field, (values.get("sort_order") or "ASC") == "DESC"


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
