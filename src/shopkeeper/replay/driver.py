"""A story lived through: the clock turned from moment to moment, the webhooks delivered, the hub let work."""

import asyncio
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from ..sandbox.past.story import Story
from .hub import POLL_SECONDS, Follower, follower
from .hub_side import Books, Stock, read_books, read_stock
from .program import started
from .rehearsal import Control

MOST_A_TURN, LONGEST_TURN = 60, timedelta(days=1)
MOST_WAITING = 400
LOOK_SECONDS = 0.015
BEFORE = timedelta(hours=1)
LAST_POLLS = 3

Progress = Callable[[str, int, int], None]
"""Told what is going on, how much of it is done, and of how much."""


@dataclass(slots=True)
class Lived:
    """What a replay came to."""

    books: Books
    before: Stock
    after: Stock
    shop_units: dict[str, tuple[int, int]]
    """What the sandbox's shop has of each SKU at the end, and what has left it."""
    orders: dict[str, str]
    """The platform's order by its name in the files."""
    refused: dict[str, str]
    seconds: float
    calls: int
    database: str
    faults: dict[str, int] = field(default_factory=dict)


async def live(story: Story, database_url: str, *, faults: bool, progress: Progress) -> Lived:
    """Let a whole story happen to a hub on an empty database."""
    begins_at = story.moments[0] - BEFORE
    async with AsyncExitStack() as stack:
        said = stack.enter_context(
            started("--scenario", "history", "--clock", f"still@{begins_at.isoformat()}")
        )
        control = Control(said)
        stack.push_async_callback(control.close)
        shop_id = await control.open_shop(story)
        hub = await stack.enter_async_context(follower(database_url, said, begins_at))
        progress("connecting the shop", 0, len(story.moments))
        await hub.connect(await control.auth_code(), len(story.goods))
        await hub.count({sku: units for sku, (units, _) in (await control.units()).items()})
        before = await read_stock(hub.address)
        if faults:
            await control.trouble()
        await control.tell(shop_id, story.purchases)
        calls, began = await hub.calls(), time.perf_counter()
        await through_time(control, hub, story.moments, progress)
        await come_to_rest(control, hub)
        seconds, calls = time.perf_counter() - began, await hub.calls() - calls
        orders, refused = await control.orders()
        return Lived(
            books=await read_books(hub.address),
            before=before,
            after=await read_stock(hub.address),
            shop_units=await control.units(),
            orders=orders,
            refused=refused,
            seconds=seconds,
            calls=calls,
            database=hub.hub.store.url.get_backend_name(),
            faults=await control.faults(),
        )


async def through_time(
    control: Control, hub: Follower, moments: Sequence[datetime], progress: Progress
) -> None:
    """Turn the clock through all moments; each turn's webhooks are acknowledged before the next."""
    done = 0
    for turn in turns(moments):
        await turn_to(control, hub, turn[-1])
        done += len(turn)
        progress("orders happen", done, len(moments))
        await hub.until(lambda: few_wait(hub), "the hub keeps up")


async def few_wait(hub: Follower) -> bool:
    """Whether the hub is not too far behind."""
    return await hub.backlog() <= MOST_WAITING


def turns(moments: Sequence[datetime]) -> Iterator[Sequence[datetime]]:
    """The moments in turns of a day at most, and of not too many at once."""
    start = 0
    for place, at in enumerate(moments):
        if place - start >= MOST_A_TURN or at - moments[start] > LONGEST_TURN:
            yield moments[start:place]
            start = place
    yield moments[start:]


async def turn_to(control: Control, hub: Follower, moment: datetime) -> None:
    """Turn the clock of the sandbox, then the hub's, and wait until all webhooks are acknowledged."""
    now, waiting = await control.turn(moment)
    await hub.follow(now)
    while waiting:
        await asyncio.sleep(LOOK_SECONDS)
        _, waiting = await control.turn()


async def come_to_rest(control: Control, hub: Follower) -> None:
    """Let late webhooks come, and the hub ask for what it has missed, until nothing is left to do."""
    await hub.rested()
    for _ in range(LAST_POLLS):
        await turn_to(control, hub, hub.clock.now() + timedelta(seconds=POLL_SECONDS + 1))
        await hub.rested()
