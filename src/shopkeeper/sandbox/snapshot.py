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
    if not _is_whole(state):
        raise Rejected(f"{named} lacks parts of a sandbox, so another version may have written it{advice}")
    if any(derived(order) != order.status for order in state.orders.values()):
        raise Rejected(f"{named} was written before lines had a state of their own{advice}")
    return state


def _is_whole(state: State) -> bool:
    """Whether there is an app, and everything belongs to something that is there."""
    shops, orders = state.shops.keys(), state.orders.values()
    lines = (line.sku_id for order in orders for line in order.lines)
    return (
        bool(state.apps)
        and all(order.shop_id in shops for order in orders)
        and all(product.shop_id in shops for product in state.products.values())
        and all(sku.product_id in state.products for sku in state.skus.values())
        and all(sku_id in state.skus for sku_id in lines)
        and all(shop_id in shops for app in state.apps.values() for shop_id in app.shop_ids)
    )
