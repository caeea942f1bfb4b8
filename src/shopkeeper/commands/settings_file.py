"""Writing settings into a file: only the named lines change, only the owner can read it, all or nothing."""

import os
import re
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from pydantic_settings import DotEnvSettingsSource

from ..errors import NeedsPerson
from ..settings import Given

PREFIX = "SHOPKEEPER_"
PLAIN = re.compile(r"[\w./:@-]*")
SECRET = "…"


def line(name: str, value: str) -> str:
    """A setting as it stands in the file. Raises NeedsPerson for one that has no place in a line."""
    if "\n" in value or "\r" in value:
        raise NeedsPerson(f"{PREFIX}{name.upper()} has more than one line; paste it again")
    if not PLAIN.fullmatch(value):
        value = "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"
    return f"{PREFIX}{name.upper()}={value}"


def changed(text: str, values: Mapping[str, str]) -> str:
    """The file's text with these settings in it; every other line stays as it is."""
    waiting = dict(values)
    lines = []
    for old in text.splitlines():
        name = named(old)
        if name in values:
            if name in waiting:
                lines.append(line(name, waiting.pop(name)))
        else:
            lines.append(old)
    lines += [line(name, value) for name, value in waiting.items()]
    return "\n".join(lines) + "\n"


def named(old: str) -> str:
    """The setting that a line sets, in our own way of writing; empty for any other line."""
    found = re.match(rf"\s*(?:export\s+)?{PREFIX}(\w+)\s*=", old, re.IGNORECASE)
    return found[1].lower() if found else ""


def preview(file: Path, values: Mapping[str, str], secret: Sequence[str]) -> list[str]:
    """What would be written, a line a setting, without the secrets themselves."""
    there = read(file)
    said = []
    for name, value in values.items():
        shown = SECRET if name in secret and value else value
        fate = "stays" if there.get(name) == value else "replaces the old one" if there.get(name) else "new"
        said.append(f"{PREFIX}{name.upper()}={shown}   ({fate})")
    return said


def read(file: Path) -> dict[str, str]:
    """The settings in a file, without the environment."""
    return {name: str(value) for name, value in DotEnvSettingsSource(Given, env_file=file)().items()}


def write(file: Path, values: Mapping[str, str]) -> None:
    """Write settings into the file. Raises NeedsPerson where they could not be read back as they are."""
    file = file.resolve()
    text = changed(file.read_text() if file.exists() else "", values)
    try:
        handle, name = tempfile.mkstemp(prefix=f"{file.name}.", dir=file.parent)
    except OSError as error:
        raise NeedsPerson(f"{file} cannot be written: {error.strerror}") from None
    made = Path(name)
    try:
        with os.fdopen(handle, "w") as writing:
            writing.write(text)
            writing.flush()
            os.fsync(handle)
        kept = read(made)
        if wrong := [one for one, value in values.items() if kept.get(one, "") != value]:
            raise NeedsPerson(
                f"{PREFIX}{wrong[0].upper()} cannot be kept in a file; set it in the environment"
            )
        made.replace(file)
    finally:
        made.unlink(missing_ok=True)
