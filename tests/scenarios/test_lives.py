"""Lives of orders from end to end, each in four weathers of webhooks: the same end whatever the weather."""

from pathlib import Path

import pytest

from tests.sync.books import unbalanced, wrong_sums
from tests.sync.lists import wrong_lists

from . import cast, decisions, finds
from .script import Life, all_lives, play, read, said
from .stage import WEATHERS, stage

LIVES = all_lives()
PLAYERS = (cast, decisions, finds)
"""Loaded so that their sentences are known."""


def test_there_are_lives_enough_to_speak_of() -> None:
    assert len(LIVES) >= 25


@pytest.mark.slow
@pytest.mark.parametrize("weather", WEATHERS)
@pytest.mark.parametrize("life", LIVES, ids=[life.name for life in LIVES])
async def test_a_life_ends_as_it_must_whatever_happens_to_its_webhooks(
    life: Life, weather: str, tmp_path: Path
) -> None:
    async with stage(f"sqlite:///{tmp_path}/hub.db", life.region, weather) as made:
        await play(life, made)

        assert await unbalanced(made.world) + await wrong_sums(made.world) == []
        assert await wrong_lists(made.world) == []


async def test_a_sentence_that_nobody_knows_is_named_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "odd.txt"
    file.write_text("# a life\nbuyer dances\n")

    with pytest.raises(AssertionError, match=r"odd\.txt, line 2: buyer dances"):
        await play(read(file), None)


async def test_what_is_not_found_fails_the_life(tmp_path: Path) -> None:
    async with stage(f"sqlite:///{tmp_path}/hub.db", "US", "clear") as made:
        await said("buyer buys MUG x1 as A", made)

        with pytest.raises(AssertionError, match=r"found \['ON_HOLD'\], wanted \['COMPLETED'\]"):
            await said("find A is COMPLETED", made)
