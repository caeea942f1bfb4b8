"""What is called stateful has been seen to be: in a life that is walked, a write changes a later read."""

import re
from collections import Counter
from datetime import UTC, datetime
from importlib import import_module
from pkgutil import iter_modules

import pytest

from shopkeeper.sandbox.gateway.coverage import KINDS, coverage, stateful, summary
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.tiktok.spec import every_version
from tests.sandbox import lives
from tests.sandbox.caller import Caller, Wall
from tests.sandbox.proof import LIVES, Life, Prover
from tests.sources import PACKAGE, ROOT

NOVEMBER = datetime(2026, 11, 26, tzinfo=UTC).timestamp()
PAGE = ROOT / "docs" / "sandbox.md"
MODULES = [import_module(f"{lives.__name__}.{entry.name}") for entry in iter_modules(lives.__path__)]
"""Loaded so that their lives are registered."""


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
    covered = coverage(Settings(), NOVEMBER)
    counts = summary(covered)
    counts["all"] = {kind: sum(row[kind] for row in counts.values()) for kind in KINDS}
    rows = re.findall(r"^\| (\w+) \| (\d+) \| (\d+) \| (\d+) \|$", PAGE.read_text("utf-8"), re.MULTILINE)
    assert {name: [int(count) for count in row] for name, *row in rows} == {
        name: [row[kind] for kind in KINDS] for name, row in counts.items()
    }


def test_a_sellers_day_is_stateful_and_the_docs_give_a_reason_where_it_is_not() -> None:
    left = {id for id, kind in coverage(Settings(), NOVEMBER).items() if kind == "default answer"}
    of_the_day = ("order", "fulfillment", "logistics", "return_refund", "finance", "event", "authorization")
    whole = (*of_the_day, "seller", "promotion", "customer_service")
    assert {id for id in left if id.partition(".")[0] in whole} == set()
    told = PAGE.read_text("utf-8")
    reasons = {id for id in left if id.partition(".")[0] in ("product", "affiliate_seller")}
    assert [id for id in sorted(reasons) if f"`{id.split('.')[1]}`" not in told] == []


def test_no_operation_has_two_behaviours() -> None:
    texts = (path.read_text("utf-8") for path in (PACKAGE / "sandbox").rglob("*.py"))
    named = Counter(id for text in texts for id in re.findall(r'@behaves\("([^"]+)"\)', text))
    assert {id: count for id, count in named.items() if count > 1} == {}
    assert named.keys() <= every_version().keys()
