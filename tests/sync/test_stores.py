"""A store carries out TikTok orders: the same walks as against a real Vendure, on its double."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.stores.double import Double
from tests.stores.stage import Trade, opened
from tests.stores.walks import AT_ONCE, LATER, LOST_AFTER, answers_that_are_lost_never_leave_two_orders


@pytest.fixture
async def trade(tmp_path: Path) -> AsyncIterator[Trade]:
    """TikTok shops and a store with the same goods; the store carries out the US orders."""
    store = Double(lambda: datetime.now(UTC))
    async with opened(f"sqlite:///{tmp_path}/hub.db", store, store) as both:
        store.now = both.world.clock.now
        yield both


@pytest.mark.parametrize("walk", AT_ONCE, ids=lambda walk: walk.__name__)
async def test_with_a_double_of_a_store(trade: Trade, walk: Callable[[Trade], Awaitable[None]]) -> None:
    await walk(trade)


@pytest.mark.slow
@pytest.mark.parametrize("walk", LATER, ids=lambda walk: walk.__name__)
async def test_at_length_with_a_double_of_a_store(
    trade: Trade, walk: Callable[[Trade], Awaitable[None]]
) -> None:
    await walk(trade)


@pytest.mark.slow
async def test_a_lost_answer_never_leaves_two_orders(trade: Trade) -> None:
    await answers_that_are_lost_never_leave_two_orders(trade, *LOST_AFTER)
