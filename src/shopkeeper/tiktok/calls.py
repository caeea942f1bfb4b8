"""What the groups of calls stand on: one call, a walk over pages, and what a batch refused."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, TypeVar

from .envelope import Answer
from .paging import Asks, AsyncAsks, AsyncPages, Pages, Walk
from .partly import check
from .reading import read_as, read_record
from .uploads import File

__all__ = ["AsyncGroup", "AsyncGroups", "AsyncPages", "File", "Group", "Groups", "Pages", "read_as"]

T = TypeVar("T")


class Group:
    """The calls about one thing, for a shop that answers at once."""

    def __init__(self, shop: Asks) -> None:
        self._shop = shop

    def _do(self, id: str, values: Mapping[str, object]) -> None:
        _whole(self._shop.ask(id, values))

    def _call(self, id: str, kind: type[T], values: Mapping[str, object]) -> T:
        return _read(kind, self._shop.ask(id, values))

    def _pages(self, id: str, kind: type[T], values: Mapping[str, object]) -> Pages[T]:
        return Pages(self._shop, Walk(id, kind, values))


class AsyncGroup:
    """The calls about one thing, for a shop whose answers are awaited."""

    def __init__(self, shop: AsyncAsks) -> None:
        self._shop = shop

    async def _do(self, id: str, values: Mapping[str, object]) -> None:
        _whole(await self._shop.ask(id, values))

    async def _call(self, id: str, kind: type[T], values: Mapping[str, object]) -> T:
        return _read(kind, await self._shop.ask(id, values))

    def _pages(self, id: str, kind: type[T], values: Mapping[str, object]) -> AsyncPages[T]:
        return AsyncPages(self._shop, Walk(id, kind, values))


def _read(kind: type[T], answer: Answer) -> T:
    """An answer as its record; raises where a batch was refused in part."""
    failure = check(answer)
    if failure is None:
        return read_record(answer, kind)
    failure.answer = read_record(answer, kind)
    raise failure


def _whole(answer: Answer) -> None:
    """Raise where a batch was refused in part."""
    failure = check(answer)
    if failure is not None:
        raise failure


class Groups:
    """The groups of a shop by name; a group's module is imported when it is first used."""

    def __getattr__(self, name: str) -> Any:
        group = _group_of(name, "", type(self).__name__)(self)
        self.__dict__[name] = group
        return group


class AsyncGroups:
    """The groups of a shop whose answers are awaited; a module is imported when it is first used."""

    def __getattr__(self, name: str) -> Any:
        group = _group_of(name, "Async", type(self).__name__)(self)
        self.__dict__[name] = group
        return group


def _group_of(name: str, prefix: str, owner: str) -> Callable[[Any], Any]:
    groups: dict[str, str] = import_module(f"{__package__}.operations").GROUPS
    if name not in groups:
        raise AttributeError(f"{owner!r} has no group of calls {name!r}")
    found: Callable[[Any], Any] = getattr(
        import_module(f"{__package__}.operations.{name}"), prefix + groups[name]
    )
    return found
