"""Several programs share one shop through a folder, and none is held up by one that was killed."""

import itertools
import os
import signal
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from shopkeeper import errors
from shopkeeper.tiktok.limits import Limits
from shopkeeper.tiktok.limits.pace import Pace
from shopkeeper.tiktok.limits.store import FileLimits

from .simulated import READ, Clock, busiest, go

CALLER = """
import sys, time
from shopkeeper.tiktok.limits import Limits
from shopkeeper.tiktok.limits.store import FileLimits
limits = Limits(float(sys.argv[2]), store=FileLimits(sys.argv[1]))
ends_at = time.monotonic() + float(sys.argv[3])
print("ready", flush=True)
while time.monotonic() < ends_at:
    with limits.place("key", "C", "product.GetProduct.202309") as place:
        while (pause := place.pause()) > 0:
            time.sleep(pause)
        print(time.monotonic(), flush=True)
        place.answered()
"""


def start(folder: Path, ceiling: float, seconds: float) -> "subprocess.Popen[str]":
    words = [sys.executable, "-c", CALLER, str(folder), str(ceiling), str(seconds)]
    return subprocess.Popen(words, stdout=subprocess.PIPE, text=True)


def told(program: "subprocess.Popen[str]") -> list[float]:
    said, _ = program.communicate(timeout=30)
    return [float(line) for line in said.split() if line != "ready" and line.count(".") == 1]


@pytest.mark.slow
def test_four_programs_never_pass_the_ceiling_together_and_get_most_of_it(tmp_path) -> None:
    programs = [start(tmp_path, 50, 4) for _ in range(4)]
    left = sorted(moment for program in programs for moment in told(program))
    assert busiest(left) <= 50
    assert len([at for at in left if at > left[-1] - 1.5]) > 40  # far more than one at the pace of the start


@pytest.mark.slow
def test_a_program_that_is_killed_holds_nobody_up(tmp_path) -> None:
    victims = [start(tmp_path, 50, 20) for _ in range(3)]
    one = start(tmp_path, 50, 4)
    time.sleep(1.5)
    for victim in victims:
        victim.send_signal(signal.SIGKILL)
        killed_at = time.monotonic()
        victim.communicate()
    left = [at for at in told(one) if at >= killed_at]
    assert left[0] - killed_at < 1
    assert max(after - before for before, after in itertools.pairwise(left)) < 1


def test_four_threads_never_pass_the_ceiling_together() -> None:
    limits, left = Limits(40), []

    def call() -> None:
        for _ in range(8):
            with limits.place("key", "C", READ) as place:
                while (pause := place.pause()) > 0:
                    time.sleep(pause)
                left.append(time.monotonic())
                place.answered()

    threads = [threading.Thread(target=call) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(left) == 32
    assert busiest(left, 0.1) <= 10


def test_what_one_program_learns_the_others_know(tmp_path) -> None:
    clock = Clock()
    mine, theirs = (Limits(50, store=FileLimits(tmp_path, clock)) for _ in range(2))
    with mine.place("key", "C", READ) as place:
        go(place, clock)
        place.refused(30)
    assert theirs.of("C", "key").now().closed_seconds == 30
    with theirs.place("key", "C", READ) as place:
        assert place.pause() == pytest.approx(30)


def test_the_most_urgent_call_goes_first_also_where_it_waits_in_another_program(tmp_path) -> None:
    clock = Clock()
    mine, theirs = (Limits(50, store=FileLimits(tmp_path, clock)) for _ in range(2))
    report, ship = mine.place("key", "C", "analytics.X.1"), theirs.place("key", "C", "fulfillment.X.1")
    while mine.place("key", "C", READ).pause() == 0:
        pass
    clock.now += min(report.pause(), pause := ship.pause())
    clock.now += pause
    assert report.pause() > 0
    assert ship.pause() == 0


def test_the_files_are_their_owners_alone_and_do_not_name_the_shop(tmp_path) -> None:
    folder = tmp_path / "limits"
    limits = Limits(50, store=FileLimits(folder))
    with limits.place("key", "secret-cipher", READ) as place:
        place.pause()
    [file] = folder.iterdir()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert b"cipher" not in file.read_bytes()
    assert "cipher" not in file.name


@pytest.mark.parametrize("torn", [0, 8, 100, 700])
def test_a_state_that_was_half_written_gives_way_to_the_one_before(tmp_path, torn: int) -> None:
    store, pace = FileLimits(tmp_path), Pace()
    cell = store.cell("C", pace)
    for nth in range(6):
        with cell:
            pace.climbed = 10.0 + nth
            for _ in range(20):
                pace.take(1000.0 + nth)
    [file] = tmp_path.iterdir()
    content = bytearray(file.read_bytes())
    newest = len(content) // 2 * (int.from_bytes(content[len(content) // 2 :][:8], "little") % 2)
    content[newest + torn] ^= 0xFF
    file.write_bytes(content)
    with FileLimits(tmp_path).cell("C", Pace()) as read:
        assert (read.climbed, read.count) == (14.0, 100)


def test_a_file_that_is_no_state_is_begun_anew(tmp_path) -> None:
    with FileLimits(tmp_path).cell("C", Pace()) as pace:
        pace.climbed = 20.0
    [file] = tmp_path.iterdir()
    file.write_bytes(os.urandom(500))
    with FileLimits(tmp_path).cell("C", Pace()) as pace:
        assert pace.climbed == 10.0
        pace.climbed = 21.0
    with FileLimits(tmp_path).cell("C", Pace()) as pace:
        assert pace.climbed == 21.0


def test_times_from_before_a_restart_of_the_machine_count_for_nothing(tmp_path) -> None:
    before = Limits(50, store=FileLimits(tmp_path, Clock(90_000.0)))
    with before.place("key", "C", READ) as place:
        assert place.pause() == 0
        place.refused(60)
    after = Limits(50, store=FileLimits(tmp_path, Clock(12.0)))
    assert after.place("key", "C", READ).pause() == 0


def test_a_program_that_stands_still_with_the_lock_is_named_after_a_second(tmp_path) -> None:
    holding = FileLimits(tmp_path).cell("shop/key/C", Pace())
    with holding, pytest.raises(errors.TryLater, match="is that one stopped"):
        Limits(50, store=FileLimits(tmp_path)).place("key", "C", READ).pause()
