"""Locks on files, for programs side by side; where a system has none, only threads are kept apart."""

import importlib
from importlib.util import find_spec
from typing import Any

_fcntl: Any = importlib.import_module("fcntl") if find_spec("fcntl") else None
EXISTS = _fcntl is not None
"""False on Windows."""


def wait_for(handle: int) -> None:
    """Hold the lock of an open file, once whoever has it lets go."""
    if EXISTS:
        _fcntl.flock(handle, _fcntl.LOCK_EX)


def take(handle: int) -> bool:
    """Hold the lock of an open file if it is free; false if somebody else has it."""
    try:
        if EXISTS:
            _fcntl.flock(handle, _fcntl.LOCK_EX | _fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def let_go(handle: int) -> None:
    """Let the next one have the lock of an open file."""
    if EXISTS:
        _fcntl.flock(handle, _fcntl.LOCK_UN)
