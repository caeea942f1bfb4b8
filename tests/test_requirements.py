"""What a newcomer's first command installs: the hub's own pinned packages, not what tests bring besides."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
EVERY_COMMAND = """
from importlib import import_module
from shopkeeper.cli import COMMANDS
for place, _ in COMMANDS.values():
    import_module("shopkeeper.commands." + place.split(":")[0])
"""


@pytest.mark.slow
def test_every_command_loads_with_the_hubs_pinned_packages_alone(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", str(tmp_path / "venv")], check=True)
    python = tmp_path / "venv/bin/python"
    pinned = ["--require-hashes", "-r", str(ROOT / "requirements/hub.txt")]
    subprocess.run([python, "-m", "pip", "--quiet", "install", *pinned], check=True, capture_output=True)
    done = subprocess.run(
        [python, "-c", EVERY_COMMAND], env={"PYTHONPATH": str(ROOT / "src")}, capture_output=True, text=True
    )

    assert done.stderr == ""
    assert done.returncode == 0
