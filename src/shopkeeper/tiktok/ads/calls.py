"""What the groups of calls stand on: one call, and a walk over numbered pages."""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Generic, Protocol, TypeVar

import msgspec

from ... import errors
from ..envelope import NOT_READABLE, Answer
from ..reading import read_page, read_record
from ..received import Oddity
from . import catalogue

T = TypeVar("T")
PLACEHOLDER, NOTHING = b'"-"', b"null"


class Asks(Protocol):
    """An ad account that answers a call at once."""

    def ask(self, id: str, values: Mapping[str, object]) -> Answer:
        """One operation's good answer."""
        ...


class AsyncAsks(Protocol):
    """An ad account whose answers are awaited."""

    async def ask(self, id: str, values: Mapping[str, object]) -> Answer:
        """One operation's good answer."""
        ...


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a list: its rows, its number, the next one's (0 after the last), and how many rows lack.

    ``missing`` counts the rows that the answer itself promises and does not hold: an overloaded Marketing API
    sends part of a report and calls it a success.
    """

    rows: list[T]
    number: int = 1
    next_number: int = 0
    total_count: int | None = None
    missing: int = 0
    oddities: tuple[Oddity, ...] = ()
    answer: Answer = field(default=Answer(""), repr=False)

    @property
    def raw(self) -> dict[str, Any]:
        """The answer as it came, with what stands beside the rows, such as ``total_metrics``."""
        return self.answer.plain()

    def whole(self) -> list[T]:
        """The rows, if none lacks. Raises TryLater otherwise."""
        if self.missing:
            error = errors.TryLater(
                f"{self.answer.about}: page {self.number} came without {self.missing} of its rows, and as a "
                "success. Ask for it again a little later; `.pages()` gives the part that came."
            )
            error.operation, error.request_id = self.answer.about, self.answer.request_id
            raise error
        return self.rows


@dataclass(frozen=True, slots=True)
class Walk(Generic[T]):
    """What both kinds of pages know: which call, which record a row is, and what was asked for."""

    id: str
    kind: type[T]
    values: Mapping[str, object]

    def asked(self, number: int) -> dict[str, object]:
        """The values of one page's call."""
        numbered = any(key.removesuffix("!") == "page" for key in catalogue.operation(self.id).body)
        return {**self.values, "page": number} if numbered else dict(self.values)

    def read(self, answer: Answer, number: int) -> Page[T]:
        """One page out of an answer."""
        # A placeholder stands where a figure is not known yet: that is nothing, and no oddity.
        shown = Answer(answer.about, _without_placeholders(answer), answer.request_id, answer.on_oddity)
        page = read_page(shown, self.kind, catalogue.operation(self.id))
        told = _told_of_pages(answer)
        size, total, last = (_whole(told.get(name)) for name in ("page_size", "total_number", "total_page"))
        expected = min(size, total - (number - 1) * size) if size else 0
        return Page(
            rows=page.rows,
            number=number,
            next_number=number + 1 if number < last else 0,
            total_count=total if told else None,
            missing=max(0, expected - len(page.rows)),
            oddities=page.oddities,
            answer=answer,
        )


class _Told(msgspec.Struct):
    page_info: Any = None


def _told_of_pages(answer: Answer) -> dict[str, Any]:
    """What an answer says of its pages; the rows are left unread."""
    try:
        said = msgspec.json.decode(answer.content(), type=_Told).page_info
    except NOT_READABLE:
        said = answer.plain().get("page_info")
    return said if isinstance(said, dict) else {}


def _without_placeholders(answer: Answer) -> bytes:
    return bytes(answer.content()).replace(PLACEHOLDER, NOTHING)


def _whole(value: object) -> int:
    return int(value) if isinstance(value, int | str) and str(value).isdecimal() else 0


class Pages(Generic[T]):
    """All rows of a list, page after page: ``for row in ads.reports.get(...): ...``.

    Raises TryLater when an answer holds fewer rows than it says: a sum over them would be wrong.
    """

    def __init__(self, account: Asks, walk: Walk[T]) -> None:
        self._account, self._walk = account, walk

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.whole()

    def pages(self, number: int = 1) -> Iterator[Page[T]]:
        """The pages themselves; ``number`` carries on where an earlier walk stopped."""
        while number:
            page = self._walk.read(self._account.ask(self._walk.id, self._walk.asked(number)), number)
            yield page
            number = page.next_number


class AsyncPages(Generic[T]):
    """All rows of a list, page after page: ``async for row in ads.reports.get(...): ...``.

    Raises TryLater when an answer holds fewer rows than it says: a sum over them would be wrong.
    """

    def __init__(self, account: AsyncAsks, walk: Walk[T]) -> None:
        self._account, self._walk = account, walk

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for row in page.whole():
                yield row

    async def pages(self, number: int = 1) -> AsyncIterator[Page[T]]:
        """The pages themselves; ``number`` carries on where an earlier walk stopped."""
        while number:
            answer = await self._account.ask(self._walk.id, self._walk.asked(number))
            page = self._walk.read(answer, number)
            yield page
            number = page.next_number


class Group:
    """The calls about one thing, for an ad account that answers at once."""

    def __init__(self, account: Asks) -> None:
        self._account = account

    def _do(self, id: str, values: Mapping[str, object]) -> None:
        self._account.ask(id, values)

    def _call(self, id: str, kind: type[T], values: Mapping[str, object]) -> T:
        return read_record(self._account.ask(id, values), kind)

    def _pages(self, id: str, kind: type[T], values: Mapping[str, object]) -> Pages[T]:
        return Pages(self._account, Walk(id, kind, values))


class AsyncGroup:
    """The calls about one thing, for an ad account whose answers are awaited."""

    def __init__(self, account: AsyncAsks) -> None:
        self._account = account

    async def _do(self, id: str, values: Mapping[str, object]) -> None:
        await self._account.ask(id, values)

    async def _call(self, id: str, kind: type[T], values: Mapping[str, object]) -> T:
        return read_record(await self._account.ask(id, values), kind)

    def _pages(self, id: str, kind: type[T], values: Mapping[str, object]) -> AsyncPages[T]:
        return AsyncPages(self._account, Walk(id, kind, values))


class Groups:
    """The groups of an ad account by name; a group's module is imported when it is first used."""

    def __getattr__(self, name: str) -> Any:
        group = _group_of(name, "", type(self).__name__)(self)
        self.__dict__[name] = group
        return group


class AsyncGroups:
    """The groups of an ad account whose answers are awaited; a module is imported when it is first used."""

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
