"""A hub killed while it refunds and cancels: the next one finishes both, and pays nobody twice."""

from pathlib import Path
from shutil import copyfile

import pytest

from shopkeeper.errors import TryLater

from .people import GOODWILL, OUT_OF_STOCK, delivered, paid_back, untrue
from .test_kills import Countdown, Killed, doomed
from .world import US, world

EVERY, MOST = 37, 2000


@pytest.mark.slow
async def test_a_hub_killed_at_any_step_leaves_each_refund_and_cancellation_to_be_done_once(
    tmp_path: Path,
) -> None:
    file = tmp_path / "hub.db"
    async with world(f"sqlite:///{file}") as shops:
        await shops.connect()
        refunded = await delivered(shops, {"MUG": 1})
        cancelled = shops.buy(US, {"MUG": 1})
        await shops.settle()
        shops.clock.advance(1)
        wanted = {"connection_id": US, "order_id": refunded, "total": "3.00", "reason": GOODWILL}
        await shops.say("aftersales", "refund", **wanted)
        await shops.say("aftersales", "cancel", connection_id=US, order_id=cancelled, reason=OUT_OF_STOCK)
        sandbox, platform = shops.sandbox, shops.sandbox.snapshot()
    deaths = 0
    for steps in range(EVERY, MOST, EVERY):
        copy = tmp_path / f"{steps}.db"
        copyfile(file, copy)
        sandbox.restore(platform)
        countdown = Countdown(steps)
        async with world(f"sqlite:///{copy}", sandbox) as shops:
            async with doomed(shops, countdown) as mortal:
                try:
                    await mortal.settle()
                except (Killed, TryLater):
                    shops.clock.advance(61)
            for seconds in (10, 301, 61, 301):
                shops.clock.advance(seconds)
                await shops.settle()
            wishes = list(sandbox.state.cancellations.values())

            assert paid_back(shops, refunded) == 300, f"killed at step {steps}"
            assert len(wishes) == 1, f"killed at step {steps}"
            assert await shops.stock("MUG") == (99, 0, 1), f"killed at step {steps}"
            assert await untrue(shops) == [], f"killed at step {steps}"
        if not countdown.happened:
            break
        deaths += 1

    assert deaths > 3
