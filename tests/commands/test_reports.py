"""``shopkeeper reports`` in a terminal."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sync.world import US, world

PROGRAM = str(Path(sys.executable).with_name("shopkeeper"))


@pytest.fixture
async def business(tmp_path: Path) -> Path:
    """The settings of a hub that has sold two mugs in the US."""
    url = f"sqlite:///{tmp_path}/hub.db"
    async with world(url) as shops:
        await shops.connect()
        shops.buy(US, {"MUG": 2})
        await shops.settle()
    settings = tmp_path / "settings.env"
    settings.write_text(f"SHOPKEEPER_DATABASE_URL={url}\nSHOPKEEPER_SECRET_KEY='a key for tests'\n")
    return settings


def said(settings: Path, *words: str, code: int = 0) -> str:
    """What the command prints."""
    command = [PROGRAM, "reports", *words, "--settings", str(settings)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == code, done.stderr
    return done.stdout or done.stderr


DAYS = ("--from", "2026-11-01", "--to", "2026-11-30")


def test_a_report_is_printed_as_a_table_as_json_and_as_csv(business: Path) -> None:
    table = said(business, "units", *DAYS)
    rows = json.loads(said(business, "units", *DAYS, "--json"))
    lines = said(business, "gmv_by_shop", *DAYS, "--shop", "US", "--csv").splitlines()

    assert "Units on paid orders" in table
    assert rows == [{"day": "2026-11-24", "units": 2, "orders": 1}]
    assert lines[0] == "shop,market,currency,gmv,orders"
    assert lines[1].split(",")[1:3] == ["US", "USD"]


def test_adding_up_again_changes_nothing(business: Path) -> None:
    before = said(business, "gmv_by_day", *DAYS, "--csv")

    assert "order_days 1" in said(business, "rebuild")
    assert said(business, "gmv_by_day", *DAYS, "--csv") == before


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("takings",), "there is no report 'takings'"),
        (("units", "--shop", "Mars"), "there is no shop 'Mars'"),
        (
            ("units", "--from", "2026-11-02", "--to", "2026-11-01"),
            "--from 2026-11-02 is after --to 2026-11-01",
        ),
    ],
)
def test_what_cannot_be_reported_is_said_in_one_line(
    business: Path, words: tuple[str, ...], told: str
) -> None:
    assert told in said(business, *words, code=1)
