"""A sandbox on disk: written whole or not at all, and read back to go on as if nothing had happened."""

import hashlib
from pathlib import Path

import msgspec

from ..errors import Rejected
from .keeping import write_whole
from .orders.status import derived
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
    write_whole(path, encode(state))


def load(path: Path) -> State | None:
    """The state in a file; None when there is no such file."""
    if not path.exists():
        return None
    try:
        content = path.read_bytes()
    except OSError as error:
        raise Rejected(f"{path} cannot be read: {error.strerror}; name a file with --state") from error
    return read(content, f"{path}", "; delete it to start afresh")


def read(content: bytes, named: str, advice: str = "") -> State:
    """A state from its bytes. Raises Rejected, naming where they are from, for what is none."""
    try:
        state = decode(content)
    except (msgspec.MsgspecError, ValueError) as error:
        raise Rejected(f"{named} does not hold a sandbox's state ({error}){advice}") from error
    if any(derived(order) != order.status for order in state.orders.values()):
        raise Rejected(f"{named} was written before lines had a state of their own{advice}")
    return state
