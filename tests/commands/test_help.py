"""Help: every command shows how it is used, and the list of all commands loads none of them."""

import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from cyclopts import App

from shopkeeper.cli import COMMANDS

PROGRAM = str(Path(sys.executable).with_name("shopkeeper"))


def leaves(name: str, found: Any) -> Iterator[tuple[str, str]]:
    """Each command that does something, by its whole name, and what its help says."""
    if not isinstance(found, App):
        yield name, found.__doc__ or ""
        return
    if found.default_command is not None:
        yield name, f"{found.help} {found.default_command.__doc__}"
    for word in found:
        if not word.startswith("-"):
            yield from leaves(f"{name} {word}", found[word])


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_shows_an_example(name: str) -> None:
    module, word = COMMANDS[name][0].split(":")
    command = getattr(import_module(f"shopkeeper.commands.{module}"), word)
    without = [one for one, told in leaves(name, command) if "Example" not in told]

    assert without == []


def test_the_examples_are_really_shown() -> None:
    for words in (("demo",), ("bench", "reports"), ("parcels", "ship")):
        done = subprocess.run([PROGRAM, *words, "--help"], capture_output=True, text=True, timeout=60)

        assert "Examples: shopkeeper" in done.stdout
