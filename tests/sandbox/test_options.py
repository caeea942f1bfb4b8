"""Options of the sandbox that cannot be are told in one line, and a file that is none breaks nothing."""

import json
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from shopkeeper.errors import Rejected
from shopkeeper.sandbox import keeping, serve, snapshot
from tests.sandbox.caller import Caller


@pytest.mark.parametrize("clock", ["x0", "x-5", "xnan", "xinf", "x1e9", "x", "sideways", "still@soon"])
def test_a_clock_that_cannot_be_is_refused(clock: str) -> None:
    with pytest.raises(Rejected, match=r"times as fast|there is no clock|is no moment"):
        serve.read_clock(clock)


@pytest.mark.parametrize("port", [-1, 65536])
def test_a_port_that_there_is_not_is_refused(port: int) -> None:
    with pytest.raises(Rejected, match=f"there is no port {port}"):
        serve.listen(port)


def test_a_port_that_is_taken_is_told() -> None:
    with serve.listen(0) as taken, pytest.raises(Rejected, match="is in use or not allowed"):
        serve.listen(taken.getsockname()[1])


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("{", "does not hold a sandbox's state"),
        ("[]", "does not hold a sandbox's state"),
        ('{"seed": 1, "scenario": "old", "ticked": 1, "pace": {}}', "another version may have written it"),
    ],
)
def test_a_state_file_that_is_none_is_refused(tmp_path: Path, content: str, told: str) -> None:
    file = tmp_path / "state.json"
    file.write_text(content)
    with pytest.raises(Rejected, match=told):
        snapshot.load(file)
    with pytest.raises(Rejected, match="cannot be read"):
        snapshot.load(tmp_path)


def test_a_state_whose_orders_are_of_no_shop_is_refused(caller: Caller) -> None:
    caller.place()
    told = json.loads(caller.sandbox.snapshot())
    told["shops"] = {}
    with pytest.raises(Rejected, match="lacks parts"):
        snapshot.read(json.dumps(told).encode(), "the snapshot")


@contextmanager
def files_of_at_most(size_bytes: int) -> Iterator[None]:
    """As on a full disk: no file may grow beyond a size."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size_bytes, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_where_there_is_no_room_the_file_stays_as_it_was(caller: Caller, tmp_path: Path) -> None:
    caller.sandbox.keeper = keeping.Keeper(tmp_path)
    caller.control("POST", "/snapshot", {"name": "one"})
    before = (tmp_path / "snapshots" / "one.json").read_bytes()
    caller.place()
    with files_of_at_most(10_000):
        refused = caller.control("POST", "/snapshot", {"name": "one"})
    assert (refused.status, "free some room" in refused.envelope["error"]) == (507, True)
    assert [(path.name, path.read_bytes()) for path in (tmp_path / "snapshots").iterdir()] == [
        ("one.json", before)
    ]
