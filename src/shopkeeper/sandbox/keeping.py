"""Where a sandbox keeps its state and named snapshots: a folder held by one program at a time, or memory."""

import fcntl
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from ..errors import Rejected

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._-]{0,63}")
SNAPSHOTS, STATE, LOCK = "snapshots", "state.json", "lock"


class Kept(NamedTuple):
    """A named snapshot and its size."""

    name: str
    size_bytes: int


class Keeper:
    """Named snapshots: in a folder's files if there is one, else in memory until the program ends."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder
        self._held: dict[str, bytes] = {}

    def keep(self, name: str, content: bytes) -> None:
        """Keep a snapshot under a name; one of the same name gives way."""
        check_name(name)
        if self.folder:
            write_whole(self._path(self.folder, name), content)
        else:
            self._held[name] = content

    def read(self, name: str) -> bytes:
        """The snapshot of a name."""
        check_name(name)
        if self.folder and (path := self._path(self.folder, name)).is_file():
            return path.read_bytes()
        if not self.folder and name in self._held:
            return self._held[name]
        there = ", ".join(one.name for one in self.list()) or "none yet"
        raise Rejected(f"there is no snapshot {name!r}; there are: {there}")

    def list(self) -> list[Kept]:
        """What is kept, by name."""
        if self.folder is None:
            return [Kept(name, len(content)) for name, content in sorted(self._held.items())]
        files = sorted((self.folder / SNAPSHOTS).glob("*.json"))
        return [Kept(path.stem, path.stat().st_size) for path in files]

    def _path(self, folder: Path, name: str) -> Path:
        return folder / SNAPSHOTS / f"{name}.json"


def check_name(name: str) -> None:
    """Refuse a name that could not be a file's everywhere, or that leads out of its folder."""
    if not NAME.fullmatch(name):
        raise Rejected(f"{name!r} cannot name a snapshot; use letters, digits, spaces, . _ - (64 at most)")


def write_whole(path: Path, content: bytes) -> None:
    """Write beside a file first, then put it in its place, so that the file is whole or as it was."""
    beside = path.with_name(path.name + ".new")
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except OSError:
        beside.unlink(missing_ok=True)  # half of a file would only take up room
        raise


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Hold a folder for this program alone; another sandbox that wants it is refused."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = (folder / LOCK).open("wb")
    except OSError as error:
        raise Rejected(f"{folder} cannot hold a sandbox's state: {error.strerror}") from error
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise Rejected(f"another sandbox keeps its state in {folder}; choose another --data") from error
        yield
