"""The bench of reports measures what it says: a business whose sums are right, and every query of it."""

from pathlib import Path

import pytest

from shopkeeper.bench.reports import measured
from shopkeeper.reports import reports
from shopkeeper.store.database import Store

from .again import wrong_sums

LINES = 20_000
pytestmark = pytest.mark.slow


@pytest.mark.parametrize("database", ["sqlite", "postgres"])
async def test_the_bench_makes_a_business_and_times_every_report_and_every_query(
    request: pytest.FixtureRequest, tmp_path: Path, database: str
) -> None:
    url = (
        f"sqlite:///{tmp_path}/bench.db" if database == "sqlite" else request.getfixturevalue("postgres_url")
    )
    result = await measured(url, LINES, quiet=True)
    store = Store(url)
    wrong = await wrong_sums(store)
    await store.close()
    names = {one["query"].partition(",")[0] for one in result["queries"]}

    assert LINES * 0.9 <= result["order_lines"] <= LINES
    assert result["orders"] < result["order_lines"] < 3 * result["orders"]
    assert {f"report {name}" for name in reports()} <= names
    assert all(one["rows"] for one in result["queries"] if one["query"].startswith("report gmv"))
    assert result["passed"], result["queries"]
    assert wrong == []
