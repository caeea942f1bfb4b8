"""The doctor names the calls of this hub that TikTok has ended or replaced, or that end soon."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from shopkeeper.channels.tiktok.access import USES
from shopkeeper.settings import Settings
from shopkeeper.sync.checks.calls import SOON, in_use
from shopkeeper.sync.doctor import examine
from shopkeeper.sync.start import open_hub
from shopkeeper.tiktok import spec

TODAY = date(2026, 11, 27)
ORDERS = "order.GetOrderDetail.202507"


def known(**changed: object) -> dict[str, spec.Operation]:
    """Every operation, with the call for an order's details changed."""
    return {**spec.every_version(), ORDERS: replace(spec.operation(ORDERS), **changed)}


def test_the_calls_in_use_are_all_current_and_none_has_an_end() -> None:
    [check] = in_use(USES, spec.every_version(), TODAY)

    assert (check.verdict, check.remedy) == ("ok", "")
    assert str(sum(len(use.operations) for use in USES)) in check.found


@pytest.mark.parametrize(
    ("days", "verdict", "said"),
    [
        (0, "fail", "ended on 2026-11-27"),
        (1, "warn", "in 1 day."),
        (SOON.days + 1, "warn", "ends on 2027-02-26"),
    ],
)
def test_a_call_with_an_end_is_named_before_and_after_it(days: int, verdict: str, said: str) -> None:
    end = (TODAY + timedelta(days=days)).isoformat()
    [check] = in_use(USES, known(retires=end), TODAY)

    assert check.verdict == verdict
    assert ORDERS in check.found
    assert said in check.found
    assert "read orders" in check.found
    assert "pip install --upgrade" in check.remedy
    assert "no order is read" in check.remedy


def test_a_call_that_was_replaced_is_named_with_what_replaces_it_and_how_to_see_the_difference() -> None:
    later = "order.GetOrderDetail.202801"
    [check] = in_use(USES, known(current=False, replaced_by=later), TODAY)

    assert check.verdict == "warn"
    assert "no longer TikTok's current version" in check.found
    assert f"`shopkeeper spec diff {ORDERS} {later}`" in check.remedy


def test_a_call_that_is_gone_from_the_spec_fails() -> None:
    [check] = in_use(USES, {id: one for id, one in spec.every_version().items() if id != ORDERS}, TODAY)

    assert (check.verdict, ORDERS in check.found) == ("fail", True)


async def test_the_doctor_looks_at_the_calls(tmp_path: Path) -> None:
    settings = Settings(database_url=f"sqlite:///{tmp_path}/hub.db")
    async with open_hub(settings):
        pass
    checks = {check.name: check.verdict for check in await examine(settings, online=False)}

    assert checks["calls"] == "ok"
