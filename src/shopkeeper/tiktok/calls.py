"""What the groups of calls stand on: one call, a walk over pages, and reading an answer into records."""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Generic, Protocol, TypeAlias, TypeVar

import msgspec

from .. import errors
from . import spec

T = TypeVar("T")
File: TypeAlias = bytes | tuple[str, bytes]
"""An upload: its bytes, or its name and its bytes."""


class Fetches(Protocol):
    """A shop that answers a call at once."""

    def fetch(self, id: str, values: Mapping[str, object]) -> dict[str, Any]:
        """The ``data`` of one operation's answer."""
        ...


class AsyncFetches(Protocol):
    """A shop whose answers are awaited."""

    async def fetch(self, id: str, values: Mapping[str, object]) -> dict[str, Any]:
        """The ``data`` of one operation's answer."""
        ...


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a list: its rows, where the next page begins, and the answer as it came."""

    rows: list[T]
    next_page_token: str = ""
    total_count: int | None = None
    raw: dict[str, Any] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Walk(Generic[T]):
    """What both kinds of pages know: which call, which record a row is, and what was asked for."""

    id: str
    kind: type[T]
    values: Mapping[str, object]

    def asked(self, page_token: str) -> dict[str, object]:
        """The values of one page's call."""
        return {**self.values, "page_token": page_token or None}

    def read(self, answer: dict[str, Any]) -> Page[T]:
        """One page out of an answer."""
        operation = spec.operation(self.id)
        holder = answer
        *path, key = operation.paged.split(".")
        for part in path:
            holder = holder.get(part) or {}
        rows = read_as(list[self.kind], holder.get(key) or [], operation)  # type: ignore[name-defined]  # a runtime type
        token, total = (_nearest(name, answer, holder) for name in ("next_page_token", "total_count"))
        return Page(rows, str(token or ""), int(total) if total is not None else None, answer)


def _nearest(name: str, *places: dict[str, Any]) -> Any:
    return next((place[name] for place in places if place.get(name) is not None), None)


class Pages(Generic[T]):
    """All rows of a list, page after page: ``for order in shop.orders.search(): ...``."""

    def __init__(self, shop: Fetches, walk: Walk[T]) -> None:
        self._shop, self._walk = shop, walk

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.rows

    def pages(self, page_token: str = "") -> Iterator[Page[T]]:
        """The pages themselves; ``page_token`` carries on where an earlier walk stopped."""
        while True:
            page = self._walk.read(self._shop.fetch(self._walk.id, self._walk.asked(page_token)))
            yield page
            if page.next_page_token in ("", page_token):
                return
            page_token = page.next_page_token


class AsyncPages(Generic[T]):
    """All rows of a list, page after page: ``async for order in shop.orders.search(): ...``."""

    def __init__(self, shop: AsyncFetches, walk: Walk[T]) -> None:
        self._shop, self._walk = shop, walk

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for row in page.rows:
                yield row

    async def pages(self, page_token: str = "") -> AsyncIterator[Page[T]]:
        """The pages themselves; ``page_token`` carries on where an earlier walk stopped."""
        while True:
            page = self._walk.read(await self._shop.fetch(self._walk.id, self._walk.asked(page_token)))
            yield page
            if page.next_page_token in ("", page_token):
                return
            page_token = page.next_page_token


class Group:
    """The calls about one thing, for a shop that answers at once."""

    def __init__(self, shop: Fetches) -> None:
        self._shop = shop

    def _do(self, id: str, values: Mapping[str, object]) -> None:
        self._shop.fetch(id, values)

    def _call(self, id: str, kind: type[T], values: Mapping[str, object]) -> T:
        return read_as(kind, self._shop.fetch(id, values), spec.operation(id))

    def _pages(self, id: str, kind: type[T], values: Mapping[str, object]) -> Pages[T]:
        return Pages(self._shop, Walk(id, kind, values))


class AsyncGroup:
    """The calls about one thing, for a shop whose answers are awaited."""

    def __init__(self, shop: AsyncFetches) -> None:
        self._shop = shop

    async def _do(self, id: str, values: Mapping[str, object]) -> None:
        await self._shop.fetch(id, values)

    async def _call(self, id: str, kind: type[T], values: Mapping[str, object]) -> T:
        return read_as(kind, await self._shop.fetch(id, values), spec.operation(id))

    def _pages(self, id: str, kind: type[T], values: Mapping[str, object]) -> AsyncPages[T]:
        return AsyncPages(self._shop, Walk(id, kind, values))


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


def read_as(kind: type[T], answer: Any, operation: spec.Operation) -> T:
    """An answer as records; a value that only differs in how it is written is understood all the same."""
    try:
        return msgspec.convert(answer, kind, strict=False)
    except msgspec.ValidationError:
        return _read_again(kind, answer, operation)


def _read_again(kind: type[T], answer: Any, operation: spec.Operation) -> T:
    try:
        return msgspec.convert(_plain(answer), kind, strict=False)
    except msgspec.ValidationError as error:
        raise errors.Rejected(
            f"The answer to {operation.id} is not as documented: {error}. "
            f"shop.fetch({operation.id!r}, ...) gives it as it came."
        ) from error


def _plain(value: Any) -> Any:
    """Without nulls, and with numbers as text: text is read as a number where one is wanted."""
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items() if part is not None}
    if isinstance(value, list):
        return [_plain(part) for part in value if part is not None]
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return str(value) if is_number else value
