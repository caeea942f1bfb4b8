"""The programs on our pages run as they stand, against the sandbox."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.programs import sandbox
from tests.sources import ROOT

PAGES = [
    name
    for name in ("README.md", "docs/client.md", "docs/ads.md", "docs/sandbox.md")
    if "```python" in (ROOT / name).read_text()
]


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder with what `shopkeeper sandbox > sandbox.json` leaves there."""
    with sandbox("--scenario", "full-swing") as running:
        (tmp_path / "sandbox.json").write_text(json.dumps(running.said))
        yield tmp_path


@pytest.mark.parametrize("page", PAGES)
def test_the_program_on_a_page_runs_and_has_something_to_say(page: str, folder: Path) -> None:
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / page).read_text(), re.DOTALL)
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(blocks)],
        cwd=folder, capture_output=True, text=True, timeout=120,
    )  # fmt: skip

    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) >= len(blocks)
