"""A sandbox on disk: written whole or not at all, and read back to go on as if nothing had happened."""

import hashlib
import os
from pathlib import Path

import msgspec

from ..errors import Rejected
from .order_status import derived
from .state import State

UNCOUNTED = ("codes", "grants")
"""Parts that hold wall times, and so differ from run to run."""


def encode(state: State) -> bytes:
    """A state as JSON."""
    return msgspec.json.encode(state)


def decode(content: bytes) -> State:
    """A state from its JSON."""
    return msgspec.json.decode(content, type=State)


def digest(state: State) -> str:
    """A fingerprint of all that does not depend on wall time: equal runs have equal ones."""
    parts = msgspec.to_builtins(decode(encode(state)))  # so that 20 and 20.0 are one number
    return hashlib.sha256(
        msgspec.json.encode(
            {name: part for name, part in parts.items() if name not in UNCOUNTED}, order="sorted"
        )
    ).hexdigest()


def save(state: State, path: Path) -> None:
    """Write a state beside its file first, then put it in its place."""
    beside = path.with_name(path.name + ".new")
    path.parent.mkdir(parents=True, exist_ok=True)
    with beside.open("wb") as file:
        file.write(encode(state))
        file.flush()
        os.fsync(file.fileno())
    os.replace(beside, path)


def load(path: Path) -> State | None:
    """The state in a file; None when there is no such file."""
    if not path.exists():
        return None
    try:
        state = decode(path.read_bytes())
    except msgspec.MsgspecError as error:
        message = f"{path} does not hold a sandbox's state ({error}); delete it to start afresh"
        raise Rejected(message) from error
    if any(derived(order) != order.status for order in state.orders.values()):
        raise Rejected(f"{path} was written before lines had a state of their own; delete it to start afresh")
    return state
