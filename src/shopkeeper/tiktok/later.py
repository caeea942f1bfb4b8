"""Modules that are slow to load and that many programs never need: each is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio
    import concurrent.futures as futures
    import logging

__all__ = ["asyncio", "futures", "logging"]


class Later:
    """Stands for a module until something of it is wanted."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        found = getattr(import_module(self._name), name)
        self.__dict__[name] = found
        return found


if not TYPE_CHECKING:
    asyncio, futures, logging = Later("asyncio"), Later("concurrent.futures"), Later("logging")
