"""The reference pages say what the spec says, and are no larger than a person would want to load."""

import subprocess
import sys

from shopkeeper.tiktok import spec
from tests.sources import ROOT

PAGES = ROOT / "docs" / "reference"
MOST_BYTES = 2_000_000


def test_the_pages_are_up_to_date() -> None:
    command = [sys.executable, str(ROOT / "tools" / "generate_reference.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)

    assert (done.returncode, done.stdout.strip()) == (0, ""), "run `make generate`"


def test_every_operation_in_every_version_has_its_place() -> None:
    texts = {path.stem: path.read_text() for path in PAGES.glob("*.md")}

    for call in spec.every_version().values():
        assert f"`{call.method} {call.path}`" in texts[call.module]
        assert f"TikTok's name: {call.name}, version {call.version}" in texts[call.module]
    assert sum(len(text.encode()) for text in texts.values()) < MOST_BYTES
