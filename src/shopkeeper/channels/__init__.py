"""Places that sell, one file each. A channel translates; it never decides. Being here registers it."""

from importlib import import_module
from pkgutil import iter_modules
from typing import cast

from ..errors import Unsupported
from .channel import Platform

KNOWN = frozenset(module.name for module in iter_modules(__path__) if module.name != "channel")


def platform(name: str) -> Platform:
    """The platform of that name. Raises Unsupported for a name that has no file here."""
    if name not in KNOWN:
        raise Unsupported(f"there is no channel called {name!r}; known: {', '.join(sorted(KNOWN))}")
    return cast(Platform, import_module(f"{__name__}.{name}"))
