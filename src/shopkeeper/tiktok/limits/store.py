"""Where the limits of several programs meet: in memory, or in a folder that programs share."""

import os
import struct
import threading
import time
import zlib
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Generic, Protocol, TypeVar

from ... import errors
from .. import filelock

PATIENCE_SECONDS = 1.0
NAP_SECONDS = 0.0001
FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
_HEAD = struct.Struct("<QII")


class Packed(Protocol):
    """A state that can be kept as bytes."""

    def pack(self) -> bytes:
        """The state as bytes."""
        ...

    def unpack(self, content: bytes) -> None:
        """Take over a packed state."""
        ...


P = TypeVar("P", bound=Packed)


class LimitStore(Protocol):
    """Keeps the states of limiters for all who share it."""

    @property
    def clock(self) -> Callable[[], float]:
        """Seconds, the same for everybody who shares the store."""
        ...

    def cell(self, name: str, state: P) -> AbstractContextManager[P]:
        """A state under its name. ``with cell as state:`` reads it, keeps everybody else out, writes it back.

        Raises TryLater where the state cannot be had for a second.
        """
        ...


class MemoryLimits:
    """Keeps limits while the program runs, for its own threads and tasks."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock

    def cell(self, name: str, state: P) -> AbstractContextManager[P]:
        """The state itself: whoever asks holds a lock of its own."""
        return nullcontext(state)


class FileLimits:
    """Keeps limits in a folder for all programs of one machine; a file a shop, readable by its owner alone.

    A program that is killed lets go of everything at once: the system opens its lock, and a half-written
    state is not taken for a state. The folder must be on a disk of this machine.
    """

    def __init__(self, folder: str | os.PathLike[str], clock: Callable[[], float] = time.monotonic) -> None:
        self.folder = Path(folder)
        self.clock = clock
        self._locks: dict[str, threading.Lock] = {}

    def cell(self, name: str, state: P) -> AbstractContextManager[P]:
        """The state in a file of its own."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = sha256(name.encode()).hexdigest()[:32]
        lock = self._locks.setdefault(file, threading.Lock())
        return _FileCell(self.folder / file, state, lock)


class _FileCell(Generic[P]):
    """A state in a file that holds it twice, so that one copy is always whole."""

    def __init__(self, path: Path, state: P, lock: threading.Lock) -> None:
        self._path, self._state, self._lock = path, state, lock
        self._handle, self._owner = -1, 0
        self._turn = 0

    def __enter__(self) -> P:
        self._lock.acquire()
        try:
            self._open()
            self._wait()
            self._read()
        except BaseException:
            self._lock.release()
            raise
        return self._state

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._write()
        finally:
            self._unlock()
            self._lock.release()

    def __del__(self) -> None:
        if self._owner == os.getpid():
            os.close(self._handle)

    def _open(self) -> None:
        """Open the file once a process: a lock that came over with a fork would keep nobody out."""
        if self._owner == os.getpid():
            return
        self._handle = os.open(self._path, FLAGS, 0o600)
        self._owner = os.getpid()

    def _wait(self) -> None:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not filelock.take(self._handle):
            if time.monotonic() > deadline:
                raise errors.TryLater(
                    f"{self._path} has been locked by another program for a second; is that one stopped?"
                )
            time.sleep(NAP_SECONDS)

    def _unlock(self) -> None:
        filelock.let_go(self._handle)

    def _read(self) -> None:
        """Take the newer of the copies that are whole."""
        content = os.pread(self._handle, 1 << 20, 0)
        half = len(content) // 2
        copies = [(turn, kept) for part in (content[:half], content[half:]) for turn, kept in _whole(part)]
        self._turn = 0
        if copies:
            self._turn, kept = max(copies)
            self._state.unpack(kept)

    def _write(self) -> None:
        """Write over the older copy."""
        kept = self._state.pack()
        turn = self._turn + 1
        half = os.fstat(self._handle).st_size // 2
        if _HEAD.size + len(kept) > half:
            half = 1 << (_HEAD.size + len(kept) - 1).bit_length()
            os.ftruncate(self._handle, 2 * half)
            turn += 1 - turn % 2  # into the upper half, where nothing is yet
        framed = _HEAD.pack(turn, zlib.crc32(kept, turn & 0xFFFF), len(kept)) + kept
        os.pwrite(self._handle, framed, half * (turn % 2))


def _whole(part: bytes) -> list[tuple[int, bytes]]:
    """The copy in this part, if it is whole."""
    if len(part) < _HEAD.size:
        return []
    turn, check, length = _HEAD.unpack_from(part)
    kept = part[_HEAD.size : _HEAD.size + length]
    return [(turn, kept)] if len(kept) == length and check == zlib.crc32(kept, turn & 0xFFFF) else []
