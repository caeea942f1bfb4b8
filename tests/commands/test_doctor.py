"""`shopkeeper doctor` beside real programs: what it says, and the code it ends with."""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.commands.test_walk import PROGRAM, consent, hub, say
from tests.programs import sandbox


def examined(folder: Path, settings: dict[str, str], *words: str) -> tuple[int, dict[str, str]]:
    """The code it ends with, and each check's verdict."""
    done = subprocess.run(
        [PROGRAM, "doctor", "--json", *words],
        cwd=folder,
        env=settings,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stderr == ""
    return done.returncode, {one["check"]: one["verdict"] for one in json.loads(done.stdout)}


def test_in_an_empty_folder_it_says_what_comes_first_and_leaves_nothing_behind(tmp_path: Path) -> None:
    settings = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "COLUMNS": "100"}
    done = subprocess.run(
        [PROGRAM, "doctor", "--offline"],
        cwd=tmp_path,
        env=settings,
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert done.returncode == 0, done.stderr
    assert re.search(r"! look +database +there is no shopkeeper.db yet", done.stdout)
    assert "→ `shopkeeper up` makes it." in done.stdout
    assert "0 failing" in done.stdout
    assert os.listdir(tmp_path) == []


@pytest.mark.slow
def test_it_finds_a_running_hub_well_and_misses_it_once_it_is_gone(tmp_path: Path) -> None:
    with sandbox("--scenario", "empty") as running:
        with hub(tmp_path, running) as settings:
            link = re.search(r"http\S+", say(tmp_path, settings, "connect", "tiktok"))
            assert link
            consent(link[0])
            well, found = examined(tmp_path, settings)
        gone, left = examined(tmp_path, settings)
        offline, _ = examined(tmp_path, settings, "--offline")

    assert (well, gone, offline) == (0, 1, 0)
    assert {name for name, verdict in found.items() if verdict == "ok"} >= {
        "clock",
        "host name",
        "hub",
        "integrity",
        "public address",
        "scopes of Alder & Finch US",
        "webhook address",
        "webhooks of Alder & Finch US",
        "webhooks of Alder & Finch UK",
    }
    assert (left["hub"], left["webhook address"]) == ("warn", "fail")
