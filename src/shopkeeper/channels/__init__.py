"""Places that sell, a file or folder each. A channel translates and never decides. Being here is enough."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any, cast

from ..errors import Unsupported
from .channel import Platform

KNOWN = frozenset(module.name for module in iter_modules(__path__) if module.name != "channel")


class Offered:
    """A channel's module; what it leaves out is Unsupported."""

    def __init__(self, module: ModuleType) -> None:
        self._module = module

    def __getattr__(self, name: str) -> Any:
        try:
            return getattr(self._module, name)
        except AttributeError:
            channel = self._module.__name__.rpartition(".")[2]
            raise Unsupported(f"the channel {channel} has no {name.replace('_', ' ')}") from None


@cache
def platform(name: str) -> Platform:
    """The platform of that name. Raises Unsupported for a name that has no file here."""
    if name not in KNOWN:
        raise Unsupported(f"there is no channel called {name!r}; known: {', '.join(sorted(KNOWN))}")
    return cast(Platform, Offered(import_module(f"{__name__}.{name}")))
