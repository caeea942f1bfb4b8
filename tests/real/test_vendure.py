"""A real Vendure store, started from npm, carries out TikTok orders: the whole way, and back."""

import json
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from tests.programs import ROOT
from tests.stores.people import PASSWORD, People
from tests.stores.stage import Trade, opened
from tests.stores.walks import AT_ONCE, LATER, LOST_AFTER, answers_that_are_lost_never_leave_two_orders

SECONDS_TO_START = 120
WHERE = ROOT / "tests" / "real" / "vendure"


@pytest.fixture
def store_url() -> Iterator[str]:
    """A Vendure server of its own on a free port of loopback, ended afterwards."""
    environment = {"VENDURE_DISABLE_TELEMETRY": "true", "PATH": "/usr/local/bin:/usr/bin:/bin"}
    with subprocess.Popen(
        ["node", "server.mjs"], cwd=WHERE, stdout=subprocess.PIPE, text=True, env=environment
    ) as server:
        too_late = threading.Timer(SECONDS_TO_START, server.kill)
        too_late.start()
        try:
            for line in server.stdout or ():
                if line.startswith("{"):
                    break
            else:
                raise AssertionError("Vendure did not start")
            too_late.cancel()
            yield json.loads(line)["url"]
        finally:
            too_late.cancel()
            server.terminate()
            server.wait(timeout=30)


@pytest.fixture
async def shops(store_url: str, tmp_path: Path) -> AsyncIterator[Trade]:
    """TikTok shops and a store with the same goods; the store carries out the US orders."""
    people = People(store_url)
    await people.open_store()
    async with opened(f"sqlite:///{tmp_path}/hub.db", people) as both:
        yield both
    await people.http.aclose()


@pytest.mark.parametrize("walk", AT_ONCE + LATER, ids=lambda walk: walk.__name__)
async def test_with_a_real_store(shops: Trade, walk: Callable[[Trade], Awaitable[None]]) -> None:
    await walk(shops)


async def test_a_lost_answer_of_a_real_store_never_leaves_two_orders(shops: Trade) -> None:
    await answers_that_are_lost_never_leave_two_orders(shops, *LOST_AFTER)


async def test_a_store_is_connected_from_the_terminal_and_rehearses(store_url: str, tmp_path: Path) -> None:
    people = People(store_url)
    await people.open_store()
    await people.add_goods("MUG", 10)
    await people.http.aclose()
    connect = ("connect", "vendure", "--url", store_url, "--user", "superadmin")
    wrong = shopkeeper(tmp_path, *connect, typed="not this one")
    right = shopkeeper(tmp_path, *connect, typed=PASSWORD)
    [row] = json.loads(shopkeeper(tmp_path, "connections", "--json").stdout)

    assert wrong.returncode == 1
    assert "does not know this user with this password" in wrong.stderr
    assert right.stdout.startswith("Connected: 127.0.0.1:")
    assert (row["channel"], row["mode"], row["state"]) == ("vendure", "dry_run", "active")
    assert PASSWORD not in wrong.stdout + wrong.stderr + right.stdout + right.stderr


def shopkeeper(where: Path, *command: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    """Run a command in a folder of its own, with something typed."""
    program = Path(sys.executable).with_name("shopkeeper")
    return subprocess.run(
        [str(program), *command], input=typed, cwd=where, capture_output=True, text=True, timeout=120
    )
