"""Goods that came back: for sale again, set aside, or lost; said anew, the newer word counts."""

from collections import Counter
from collections.abc import Mapping
from typing import Any, get_args

from ..errors import Rejected
from . import stock
from .aftersales import Grade, Return
from .ledger import Place, move, together
from .returning import PENDING, REPLACEMENT_PENDING, TO_SHIP

GRADES: tuple[Grade, ...] = get_args(Grade)
PLACES: Mapping[Grade, str] = {
    "restock": stock.FREE,
    "quarantine": stock.QUARANTINE,
    "write_off": stock.WRITTEN_OFF,
}
NOT_BACK = (PENDING, REPLACEMENT_PENDING, TO_SHIP)


def cause_of(connection_id: int, return_id: str) -> str:
    """The name under which the units of a return are booked."""
    return f"return/{connection_id}/{return_id}"


def refusal(one: Return) -> str:
    """Why nothing of a return can be graded now; empty where it can."""
    if one.keeps_goods and not one.tracking_number:
        return "the buyer keeps the goods"
    if one.status in NOT_BACK:
        return "the goods have not been sent back yet"
    return ""


def read_grades(one: Return, raw: Mapping[str, Any]) -> dict[str, tuple[str, Grade]]:
    """For each line of a return that is graded, its SKU and its grade. Raises Rejected for a wrong one."""
    if why := refusal(one):
        raise Rejected(f"return {one.return_id} cannot be graded: {why}")
    known = {line.order_line_id: line for line in one.lines}
    found: dict[str, tuple[str, Grade]] = {}
    for line_id, grade in raw.items():
        if line_id not in known:
            raise Rejected(f"return {one.return_id} has no line {line_id}; it has {', '.join(known)}")
        if grade not in GRADES:
            raise Rejected(f"{grade!r} is no grade; say {', '.join(GRADES)}")
        found[line_id] = (known[line_id].sku, grade)
    if not found:
        raise Rejected("nothing was graded: name a line and its grade")
    return found


def implied(
    grades: Mapping[str, tuple[str, Grade]], shipped: Mapping[str, int], gone: Mapping[str, int]
) -> Counter[Place]:
    """The entries that grades imply. Raises Rejected where more units come back than had left.

    ``shipped``: units of each SKU that are booked as shipped for the order and came back by no other return;
    ``gone``: units that had left before they were counted, which come in as if they were counted now.
    """
    left, uncounted = Counter(shipped), Counter(gone)
    moves = []
    for line_id, (sku, grade) in sorted(grades.items()):
        if not sku:
            continue
        source = stock.SHIPPED if left[sku] > 0 else stock.COUNTED
        pool = left if source == stock.SHIPPED else uncounted
        if pool[sku] <= 0:
            raise Rejected(
                f"line {line_id} ({sku}) cannot be graded: its unit has not left, or is back already"
            )
        pool[sku] -= 1
        moves.append(move(sku, 1, source=source, target=PLACES[grade]))
    return together(moves)
