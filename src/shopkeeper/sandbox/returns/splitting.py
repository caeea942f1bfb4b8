"""A return about several lines is parted where only some of them are decided; the request stays one."""

from collections.abc import Sequence

import msgspec

from ..market import Market
from ..trade import Return
from .life import start_clock


def part(market: Market, record: Return, line_ids: Sequence[str]) -> Return:
    """The return of just these lines: the whole one, or a new one that takes them out of it."""
    if set(line_ids) == set(record.line_ids):
        return record
    taken = msgspec.convert(msgspec.to_builtins(record), Return)
    taken.id, taken.line_ids = market.new_id("return"), [*line_ids]
    taken.asked = [refund for refund in taken.asked if refund.line_id in line_ids]
    for refund in taken.asked:
        refund.source = taken.id
    record.line_ids = [line_id for line_id in record.line_ids if line_id not in line_ids]
    record.asked = [refund for refund in record.asked if refund.line_id in record.line_ids]
    with market.returns.changing(record):
        taken.update_time = record.update_time = max(int(market.now()), record.update_time)
    market.state.returns[taken.id] = taken
    market.returns.add(taken)
    start_clock(market, taken)
    return taken
