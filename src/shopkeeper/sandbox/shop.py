"""A call as a behaviour sees it: which shop of which app, at which operation, with which values."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from ..errors import Rejected
from ..tiktok.spec import Operation
from .exchange import Values
from .market import Market
from .state import App, Grant, Shop


@dataclass(frozen=True, slots=True)
class Call:
    """One checked call: path, query and body values together, numbers as numbers."""

    market: Market
    operation: Operation
    app: App
    grant: Grant
    values: dict[str, Any] = field(default_factory=dict)
    at_shop: Shop | None = None
    origin: str = ""
    """Where the caller reached the sandbox: scheme and host."""

    def __post_init__(self) -> None:
        if not isinstance(self.values, Values):
            object.__setattr__(self, "values", Values(self.values))

    @property
    def shop(self) -> Shop:
        """The shop that the cipher names."""
        if self.at_shop is None:
            raise Rejected("The 'shop_cipher' query parameter is missing.", code="106013")
        return self.at_shop


Behaviour: TypeAlias = Callable[[Call], dict[str, Any]]
BEHAVIOURS: dict[str, Behaviour] = {}


def behaves(operation_id: str) -> Callable[[Behaviour], Behaviour]:
    """Register what an operation does; all others give their default answer."""

    def register(behaviour: Behaviour) -> Behaviour:
        BEHAVIOURS[operation_id] = behaviour
        return behaviour

    return register
