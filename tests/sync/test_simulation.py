"""Short lives of a business with everything going wrong: when faults end, the hub rests and is right."""

import random
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shopkeeper.errors import Rejected
from shopkeeper.sandbox.faults import ANSWER_FAULTS, OUTAGE, WEBHOOK_FAULTS, Fault

from .books import SKUS, broken
from .world import GB, US, World, world

ORDERS = 60
LASTING = ("slow", "revoked_token", OUTAGE)
"""What takes time and no more, what only a person mends, and an hour's peace that TikTok asks for."""
# The profile ``long`` lives many more lives.
SEEDS = 4 if settings().max_examples <= 100 else settings().max_examples
MOVES = ("ON_HOLD", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "CANCELLED")


def trouble(chance: random.Random) -> list[Fault]:
    """Some faults, each with a chance of its own and an end."""
    kinds = [
        kind for kind in (*WEBHOOK_FAULTS, *ANSWER_FAULTS) if kind not in LASTING and chance.random() < 0.5
    ]
    return [Fault(kind, chance.uniform(0.02, 0.4), count=chance.randint(1, 12)) for kind in kinds]


def happen(shops: World, chance: random.Random, placed: list[tuple[int, str]]) -> None:
    """Somebody buys something, or an order moves on."""
    try:
        if placed and chance.random() < 0.4:
            shops.move(*chance.choice(placed), chance.choice(MOVES))
        else:
            shop = chance.choice((US, GB))
            basket = {chance.choice(SKUS): chance.randint(1, 2)}
            placed.append((shop, shops.buy(shop, basket)))
    except Rejected:
        shops.clock.advance(1)  # an order that cannot move so, or a SKU that is sold out


async def live(seed: int, file: Path) -> list[str]:
    """One life. Answers what is wrong at its end."""
    chance = random.Random(seed)
    async with world(f"sqlite:///{file}") as shops:
        await shops.connect()
        shops.sandbox.faults.extend(trouble(chance))
        placed: list[tuple[int, str]] = []
        while len(placed) < ORDERS:
            happen(shops, chance, placed)
            if chance.random() < 0.15:
                shops.clock.advance(chance.choice((0, 1, 30)))
                await shops.settle()
        shops.sandbox.faults.clear()
        shops.clock.advance(300)
        await shops.rest()
        waiting = [f"{one.subject} is not done" for one in await shops.events(state="todo")]
        return waiting + await broken(shops)


@pytest.mark.slow
@pytest.mark.parametrize("third", range(3))
@settings(
    max_examples=SEEDS,
    derandomize=SEEDS == 4,  # the same lives each time; new ones under the profile ``long``
    suppress_health_check=[HealthCheck.too_slow],
)
@given(seed=st.integers(0, 2**32))
async def test_after_all_faults_end_the_hub_comes_to_rest_and_every_unit_is_in_its_place(
    third: int, seed: int
) -> None:
    with TemporaryDirectory() as folder:
        assert await live(seed, Path(folder) / "hub.db") == []
