"""What goes first when calls are scarce: stock and shipping before orders, before goods, before reports."""

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar

PRIORITIES = ("shipping", "orders", "catalogue", "background")
SHIPPING, ORDERS, CATALOGUE, BACKGROUND = range(4)

_MODULES = {
    "fulfillment": SHIPPING,
    "logistics": SHIPPING,
    "fbt": SHIPPING,
    "supply_chain": SHIPPING,
    "order": ORDERS,
    "return_refund": ORDERS,
    "customer_service": ORDERS,
    "authorization": ORDERS,
    "seller": ORDERS,
    "event": ORDERS,
    "finance": BACKGROUND,
    "analytics": BACKGROUND,
}
_URGENT = ("updateinventory", "inventory/update", "shippingdocument", "shipping_documents")
_READ, _WRITE, _REPORT = 1.0, 10 / 3, 10.0

_chosen: ContextVar[int | None] = ContextVar("priority", default=None)


@contextmanager
def priority(name: str) -> Generator[None]:
    """Give every call inside the block this priority, whatever it calls.

    Raises ValueError for a name that is none of ``PRIORITIES``.
    """
    if name not in PRIORITIES:
        raise ValueError(f"{name!r} is no priority; there are {', '.join(PRIORITIES)}")
    token = _chosen.set(PRIORITIES.index(name))
    try:
        yield
    finally:
        _chosen.reset(token)


def urgency(about: str, method: str = "POST") -> int:
    """The urgency of a call by its operation's id, or by method and path; 0 is the most urgent.

    Stock that is set, parcels that are shipped and their labels are shipping; reading about parcels is not.
    """
    chosen = _chosen.get()
    if chosen is not None:
        return chosen
    if any(word in about.lower() for word in _URGENT):
        return SHIPPING
    urgent = _MODULES.get(module_of(about), CATALOGUE)
    return ORDERS if urgent == SHIPPING and is_read(about, method) else urgent


def weight(about: str, method: str) -> float:
    """How heavy a call is at first, by TikTok's suggestions: 10 reads, 3 writes or a report a second."""
    if module_of(about) == "analytics":
        return _REPORT
    return _READ if is_read(about, method) else _WRITE


def is_read(about: str, method: str) -> bool:
    """Whether a call only looks; searches are posted."""
    name = about.lower()
    return method == "GET" or "search" in name or ".get" in name


def module_of(about: str) -> str:
    """The module of an operation's id, or of method and path."""
    _, is_path, path = about.partition(" /")
    return path.split("/", 1)[0] if is_path else about.split(".", 1)[0]
