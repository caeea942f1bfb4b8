"""Walks over lists, page after page: lazy, bounded, and able to carry on where another stopped."""

from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Generic, Protocol, TypeVar

from .. import errors
from . import spec
from .envelope import Answer
from .reading import Page, read_page

T = TypeVar("T")
MOST_EMPTY_PAGES = 100
NUMBERS = ("page_no", "page_index")
FIRST_NUMBER = 1  # guess: documented for `page_no` alone


class Asks(Protocol):
    """A shop that answers a call at once."""

    def ask(self, id: str, values: Mapping[str, object]) -> Answer:
        """The good answer to one operation."""
        ...


class AsyncAsks(Protocol):
    """A shop whose answers are awaited."""

    async def ask(self, id: str, values: Mapping[str, object]) -> Answer:
        """The good answer to one operation."""
        ...


@dataclass(frozen=True, slots=True)
class Walk(Generic[T]):
    """What both kinds of pages know: which call, which record a row is, what was asked for, where it ends."""

    id: str
    kind: type[T]
    values: Mapping[str, object]
    most: int | None = None

    def asked(self, page_token: str) -> dict[str, object]:
        """The values of one page's call."""
        operation = spec.operation(self.id)
        values, place, number = dict(self.values), _place(operation), _number(operation)
        if number:
            return {**values, number: int(page_token or FIRST_NUMBER)}
        if not page_token:
            return values
        if place:
            within = values.get(place)
            values[place] = {**(within if isinstance(within, Mapping) else {}), "page_token": page_token}
        else:
            values["page_token"] = page_token
        return values

    def read(self, answer: Answer, page_token: str = "") -> Page[T]:
        """One page out of the answer to what was asked for."""
        operation = spec.operation(self.id)
        page = read_page(answer, self.kind, operation)
        return replace(page, next_page_token=self._next(page, page_token)) if _number(operation) else page

    def _next(self, page: Page[T], page_token: str) -> str:
        """The number of the next page, for lists that count their pages; empty at the end."""
        number, size = int(page_token or FIRST_NUMBER), int(str(self.values.get("page_size") or 1))
        is_last = len(page.rows) < size if page.total_count is None else number * size >= page.total_count
        return "" if is_last or not page.rows else str(number + 1)


@dataclass(slots=True)
class Progress:
    """How far one walk has come, so that it ends even where the list does not."""

    id: str
    left: int | None
    token: str
    seen: set[str] = field(default_factory=set)
    empty: int = 0
    before: object = None

    def take(self, page: Page[T]) -> Page[T]:
        """A page as the walk gives it: no more rows than are still wanted."""
        if self.left is not None:
            page = replace(page, rows=page.rows[: self.left])
            self.left -= len(page.rows)
        self.empty = 0 if page.rows else self.empty + 1
        return page

    def goes_on(self, page: Page[T]) -> bool:
        """Whether there is a next page to ask for; raises where the pages go round in a circle."""
        if not page.next_page_token or self.left == 0:
            return False
        self.seen.add(self.token)
        if page.next_page_token in self.seen:
            raise self._endless(f"gave the page token {page.next_page_token!r} a second time")
        if page.rows and page.answer.data == self.before:
            raise self._endless("gave the same page a second time")
        self.before = page.answer.data
        if self.empty >= MOST_EMPTY_PAGES:
            raise self._endless(f"gave {self.empty} empty pages one after the other, each with a next one")
        self.token = page.next_page_token
        return True

    def _endless(self, what: str) -> errors.TryLater:
        return errors.TryLater(
            f"{self.id}: TikTok {what}, after {len(self.seen)} pages, so that the walk would never end. "
            f"What came so far is good; try again later, from the beginning."
        )


class Pages(Generic[T]):
    """All rows of a list, page after page: ``for order in shop.orders.search(): ...``."""

    def __init__(self, shop: Asks, walk: Walk[T]) -> None:
        self._shop, self._walk = shop, walk

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.rows

    def limit(self, most: int) -> "Pages[T]":
        """The same list, ending after so many rows; no page is asked for that they do not need."""
        return Pages(self._shop, replace(self._walk, most=_whole(most)))

    def first(self, most: int) -> list[T]:
        """The first so many rows."""
        return list(self.limit(most))

    def pages(self, page_token: str = "") -> Iterator[Page[T]]:
        """The pages themselves; ``page_token`` carries on where an earlier walk stopped."""
        walk, progress = self._walk, Progress(self._walk.id, self._walk.most, page_token)
        while progress.left != 0:
            page = walk.read(self._shop.ask(walk.id, walk.asked(progress.token)), progress.token)
            yield progress.take(page)
            if not progress.goes_on(page):
                return


class AsyncPages(Generic[T]):
    """All rows of a list, page after page: ``async for order in shop.orders.search(): ...``."""

    def __init__(self, shop: AsyncAsks, walk: Walk[T]) -> None:
        self._shop, self._walk = shop, walk

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for row in page.rows:
                yield row

    def limit(self, most: int) -> "AsyncPages[T]":
        """The same list, ending after so many rows; no page is asked for that they do not need."""
        return AsyncPages(self._shop, replace(self._walk, most=_whole(most)))

    async def first(self, most: int) -> list[T]:
        """The first so many rows."""
        return [row async for row in self.limit(most)]

    async def pages(self, page_token: str = "") -> AsyncIterator[Page[T]]:
        """The pages themselves; ``page_token`` carries on where an earlier walk stopped."""
        walk, progress = self._walk, Progress(self._walk.id, self._walk.most, page_token)
        while progress.left != 0:
            page = walk.read(await self._shop.ask(walk.id, walk.asked(progress.token)), progress.token)
            yield progress.take(page)
            if not progress.goes_on(page):
                return


def _whole(most: int) -> int:
    if most < 0:
        raise ValueError(f"{most} rows cannot be read; ask for 0 or more")
    return most


def _number(operation: spec.Operation) -> str:
    """What a list calls the number of a page; empty where pages have tokens."""
    return next((name for name in NUMBERS if name in operation.body or f"{name}!" in operation.body), "")


def _place(operation: spec.Operation) -> str:
    """The object of the body that holds the page token; empty where it stands by itself."""
    return next(
        (
            spec.name_of(key)[0]
            for key, tree in operation.body.items()
            if isinstance(tree, dict) and "page_token" in tree
        ),
        "",
    )
