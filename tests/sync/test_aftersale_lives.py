"""Random lives of cancellations, returns and refunds with faults: at rest each unit and cent is right."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from shopkeeper.core.grading import GRADES
from shopkeeper.errors import Rejected
from shopkeeper.sandbox.faults import ANSWER_FAULTS, WEBHOOK_FAULTS, Fault
from shopkeeper.sandbox.returns import moves as returns

from .books import SKUS, unbalanced, untrue_orders, wrong_sums
from .people import (
    DESCRIBED,
    GOODWILL,
    OUT_OF_STOCK,
    PACKED,
    USED,
    everywhere,
    lines,
    paid_back,
    untrue,
    wants_to_cancel,
    wants_to_return,
)
from .world import GB, US, World, world

STEPS: tuple[Callable[..., Any], ...] = (
    returns.ship,
    returns.arrive,
    returns.lose,
    returns.accept_offer,
    returns.decline_offer,
    returns.escalate,
    returns.withdraw,
)
KINDS = ("REFUND", "RETURN_AND_REFUND", "RETURN_AND_REFUND", "REPLACEMENT")


class Life:
    """One life: what happens next is drawn from a seed."""

    def __init__(self, shops: World, seed: int) -> None:
        self.shops, self.chance = shops, random.Random(seed)
        self.placed: list[tuple[int, str]] = []

    def world_turns(self) -> None:
        """A buyer, a carrier or the platform does something, if it can be done now."""
        state = self.shops.sandbox.state
        try:
            match self.chance.randrange(5):
                case 0:
                    shop = self.chance.choice((US, GB))
                    basket = {self.chance.choice(SKUS): self.chance.randint(1, 2)}
                    self.placed.append((shop, self.shops.buy(shop, basket)))
                case 1:
                    self.shops.move(
                        *self.chance.choice(self.placed), self.chance.choice(("IN_TRANSIT", "DELIVERED"))
                    )
                case 2:
                    wants_to_cancel(self.shops, self.some_order())
                case 3:
                    wants_to_return(self.shops, self.some_order(), self.chance.choice(KINDS))
                case _:
                    asked = self.chance.choice(list(state.returns.values()) or [None])
                    if asked is not None:
                        self.shops.clock.advance(1)
                        self.chance.choice(STEPS)(self.shops.sandbox.market, asked.id)
        except Rejected:
            self.shops.clock.advance(1)

    def some_order(self) -> str:
        return self.chance.choice(self.placed)[1]

    async def seller_turns(self) -> None:
        """The seller answers, cancels, refunds or grades something; what cannot be is refused in words."""
        connection_id, order_id = self.chance.choice(self.placed)
        state, about = self.shops.sandbox.state, {"connection_id": connection_id}
        asked = [one for one in state.returns.values() if one.order_id == order_id]
        wishes = [one for one in state.cancellations.values() if one.order_id == order_id]
        way = self.chance.choice(("approve", "approve", "reject", "cancel", "refund", "grade"))
        if way == "grade" and asked:
            grades = {line: self.chance.choice(GRADES) for line in asked[-1].line_ids}
            await self.shops.say("stock", "grade", **about, return_id=asked[-1].id, grades=grades)
        elif way in ("approve", "reject") and asked:
            reason = self.chance.choice((DESCRIBED, USED))
            await self.shops.say("aftersales", way, **about, return_id=asked[-1].id, reason=reason)
        elif way in ("approve", "reject") and wishes:
            await self.shops.say("aftersales", way, **about, cancel_id=wishes[-1].id, reason=PACKED)
        elif way == "refund":
            total = self.chance.choice(("1.00", "2.00", ""))
            body = {**about, "order_id": order_id, "total": total, "reason": GOODWILL}
            await self.shops.say("aftersales", "refund", **body)
        elif way == "cancel":
            some = self.chance.choice(([], lines(self.shops, order_id)[:1]))
            body = {**about, "order_id": order_id, "line_ids": some, "reason": OUT_OF_STOCK}
            await self.shops.say("aftersales", "cancel", **body)

    async def wrong(self) -> list[str]:
        """Everything that does not hold now that the hub rests."""
        shops = self.shops
        found = [f"{one.subject} is not done" for one in await shops.events(state="todo")]
        found += await unbalanced(shops) + await wrong_sums(shops) + await untrue_orders(shops)
        for sku in SKUS:
            places = await everywhere(shops, sku)
            found += [] if sum(places) == 100 else [f"{sku}: {places} are not the 100 that were counted"]
            shown = {shops.shows(one, sku) for one in (US, GB)}
            found += [] if shown == {max(places[0], 0)} else [f"{sku}: {shown} shown of {places}"]
        for _, order_id in self.placed:
            order = shops.sandbox.state.orders[order_id]
            paid = sum(line.sale_minor for line in order.lines) + order.shipping_minor + order.tax_minor
            if paid_back(shops, order_id) > paid:
                found.append(f"order {order_id}: {paid_back(shops, order_id)} of {paid} paid back")
        return found + await untrue(shops)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
async def test_when_the_faults_end_everything_that_was_sold_and_taken_back_is_right(
    tmp_path: Path, seed: int
) -> None:
    async with world(f"sqlite:///{tmp_path}/hub.db") as shops:
        await shops.connect()
        life = Life(shops, seed)
        life.placed.append((US, shops.buy(US, {"MUG": 2})))
        kinds = [one for one in (*WEBHOOK_FAULTS, *ANSWER_FAULTS) if one not in ("slow", "expired_token")]
        shops.sandbox.faults.extend(
            Fault(kind, life.chance.uniform(0.05, 0.3), count=10) for kind in life.chance.sample(kinds, 4)
        )
        for _ in range(45):
            life.world_turns()
            if life.chance.random() < 0.5:
                await shops.settle()
                shops.clock.advance(1)
                await life.seller_turns()
        shops.sandbox.faults.clear()
        for _ in range(3):
            shops.clock.advance(300)
            await shops.rest()

        assert await life.wrong() == []
