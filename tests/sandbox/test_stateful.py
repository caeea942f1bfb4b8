"""What is called stateful has been seen to be: in a life that is walked, a write changes a later read."""

import re
from datetime import UTC, datetime

import pytest

from shopkeeper.sandbox.coverage import KINDS, coverage, stateful, summary
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.tiktok.spec import every_version
from tests.sandbox.caller import Caller, Wall
from tests.sandbox.lives import aftersales, goods, money, orders, sellers
from tests.sandbox.proof import LIVES, Life, Prover
from tests.sources import ROOT

PAGE = ROOT / "docs" / "sandbox.md"
MODULES = (orders, goods, aftersales, money, sellers)
"""Loaded so that their lives are registered; each further module of lives belongs here."""


def walked(story: Life) -> set[str]:
    """What a life has shown to be stateful, in a sandbox of its own where no version is switched off."""
    wall = Wall()
    sandbox = Sandbox(wall=wall, settings=Settings(retired_at_date=False))
    prover = Prover(Caller(sandbox, wall))
    story(prover)
    return prover.earned


def test_each_operation_that_is_named_stateful_was_seen_to_be_and_no_other() -> None:
    seen = {id for story in LIVES for id in walked(story)}
    assert sorted(stateful()) == sorted(seen)


def test_the_coverage_names_each_of_the_537_once(caller: Caller) -> None:
    answer = caller.control("GET", "/coverage").envelope
    assert answer["operations"] == dict(coverage(Settings(), caller.wall()))
    assert answer["operations"].keys() == every_version().keys()
    assert sum(answer["total"].values()) == 537


@pytest.mark.parametrize(("dates_count", "kind"), [(True, "retired"), (False, "stateful")])
def test_a_version_is_retired_from_its_date_on(wall: Wall, dates_count: bool, kind: str) -> None:
    settings = Settings(retired_at_date=dates_count)
    assert coverage(settings, wall())["finance.GetPayments.202309"] == kind
    caller = Caller(Sandbox(wall=wall, settings=settings), wall)
    answer = caller.call("GET", "/finance/202309/payments", {"sort_field": "create_time", "page_size": 20})
    assert answer.code == (36009014 if dates_count else 0)


def test_the_table_in_the_docs_counts_what_the_coverage_says() -> None:
    november = datetime(2026, 11, 26, tzinfo=UTC).timestamp()
    covered = coverage(Settings(), november)
    counts = summary(covered)
    counts["all"] = {kind: sum(row[kind] for row in counts.values()) for kind in KINDS}
    rows = re.findall(r"^\| (\w+) \| (\d+) \| (\d+) \| (\d+) \|$", PAGE.read_text("utf-8"), re.MULTILINE)
    assert {name: [int(count) for count in row] for name, *row in rows} == {
        name: [row[kind] for kind in KINDS] for name, row in counts.items()
    }
