"""Labels and other documents, fetched from the address that an answer names, piece by piece."""

import os
import tempfile
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator, Mapping
from contextlib import (
    AbstractAsyncContextManager,
    AbstractContextManager,
    asynccontextmanager,
    contextmanager,
)
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TypeAlias
from urllib.parse import urljoin, urlsplit

from .. import errors
from .answers import retry_after
from .wire import Request, Response

if TYPE_CHECKING:
    from .transport import AsyncTransport, Transport

MOST_BYTES = 200 * 1024 * 1024
MOST_HOPS = 5
ADDRESSES = ("doc_url", "download_url", "url", "original_url", "play_url")
GONE = frozenset({401, 403, 404, 410})

Progress: TypeAlias = Callable[[int, int | None], object]
"""Told after each piece: bytes so far, and of how many where that is known."""


@dataclass
class Order:
    """What is to be fetched, within which bounds, and how far it is."""

    address: str = field(repr=False)
    home: str
    most_bytes: int = MOST_BYTES
    progress: Progress | None = None
    received: int = 0
    total: int | None = None

    def request(self) -> Request:
        """The request for it. It carries no token: the address is the key, and its host may be anybody's."""
        try:
            scheme, host, _ = wanted = _origin(self.address)
        except ValueError:
            scheme, host, _ = wanted = "", None, None
        if not host or (scheme != "https" and wanted != _origin(self.home)):
            raise errors.Rejected(
                f"Documents are fetched over https alone, and the address begins with {scheme!r}."
            )
        return Request("GET", self.address)

    def onward(self, response: Response) -> str:
        """Where the answer sends us on to; empty when this is the document."""
        location = response.headers.get("location", "") if 300 <= response.status < 400 else ""
        return urljoin(self.address, location) if location else ""

    def begin(self, response: Response, now: float) -> None:
        """Raise what must happen next unless the answer is the document."""
        host = urlsplit(self.address).hostname
        if response.status in GONE:
            raise errors.Rejected(
                f"The link to a document on {host} is no longer good (HTTP {response.status}): links expire; "
                "ask for the document again and fetch it at once."
            )
        if response.status == 429 or response.status == 408 or response.status >= 500:
            family = errors.RateLimited if response.status == 429 else errors.Unreachable
            error = family(f"{host} answered HTTP {response.status} for a document; try again later.")
            error.after = retry_after(response, now)
            raise error
        if response.status != 200:
            raise errors.Rejected(f"{host} answered HTTP {response.status} instead of a document.")
        length = response.headers.get("content-length", "")
        is_packed = response.headers.get("content-encoding", "identity") != "identity"
        self.received, self.total = 0, int(length) if length.isdigit() and not is_packed else None
        self._check(self.total or 0)

    def take(self, chunk: bytes) -> None:
        """Count a piece."""
        self.received += len(chunk)
        self._check(self.received)
        if self.progress is not None:
            self.progress(self.received, self.total)

    def end(self) -> None:
        """Raise Unreachable where the document broke off."""
        if self.total is not None and self.received != self.total:
            raise errors.Unreachable(
                f"The document broke off after {self.received} of {self.total} bytes; fetch it again."
            )

    def _check(self, size: int) -> None:
        if size > self.most_bytes:
            raise errors.Rejected(
                f"The document has more than {self.most_bytes:,} bytes; allow more with most_bytes."
            )


class Download:
    """A document that is fetched when it is iterated over, read or saved, and again each time."""

    def __init__(self, carrier: "Callable[[], Transport]", order: Order, wall: Callable[[], float]) -> None:
        self._carrier, self._order, self._wall = carrier, order, wall

    def __iter__(self) -> Iterator[bytes]:
        order = Order(**vars(self._order))
        for _ in range(MOST_HOPS):
            with _stream(self._carrier(), order.request()) as (response, chunks):
                onward = order.onward(response)
                if not onward:
                    yield from self._pieces(order, response, chunks)
                    return
            order.address = onward
        raise errors.Rejected("The address of the document leads from one to the next; ask for it again.")

    def read(self) -> bytes:
        """The whole document."""
        return b"".join(self)

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write it to a file that only its owner can read; what breaks off leaves no file, or the old one."""
        with _in_place_of(Path(path)) as file:
            for chunk in self:
                file.write(chunk)
        return Path(path)

    def _pieces(self, order: Order, response: Response, chunks: Iterator[bytes]) -> Iterator[bytes]:
        order.begin(response, self._wall())
        for chunk in chunks:
            order.take(chunk)
            yield chunk
        order.end()


class AsyncDownload:
    """A document that is fetched when it is iterated over, read or saved, and again each time; awaited."""

    def __init__(
        self, carrier: "Callable[[], AsyncTransport]", order: Order, wall: Callable[[], float]
    ) -> None:
        self._carrier, self._order, self._wall = carrier, order, wall

    async def __aiter__(self) -> AsyncIterator[bytes]:
        order = Order(**vars(self._order))
        for _ in range(MOST_HOPS):
            async with _async_stream(self._carrier(), order.request()) as (response, chunks):
                onward = order.onward(response)
                if not onward:
                    order.begin(response, self._wall())
                    async for chunk in chunks:
                        order.take(chunk)
                        yield chunk
                    order.end()
                    return
            order.address = onward
        raise errors.Rejected("The address of the document leads from one to the next; ask for it again.")

    async def read(self) -> bytes:
        """The whole document."""
        return b"".join([chunk async for chunk in self])

    async def save(self, path: str | os.PathLike[str]) -> Path:
        """Write it to a file that only its owner can read; what breaks off leaves no file, or the old one."""
        with _in_place_of(Path(path)) as file:
            async for chunk in self:
                file.write(chunk)
        return Path(path)


def address_of(source: object) -> str:
    """The address of a document: itself, or the one that an answer holds."""
    if isinstance(source, str):
        return source
    held = source if isinstance(source, Mapping) else {name: getattr(source, name, "") for name in ADDRESSES}
    found = next((text for name in ADDRESSES if isinstance(text := held.get(name), str) and text), "")
    if not found:
        raise errors.Rejected("The answer holds no address of a document; it may not have been made yet.")
    return found


def _origin(address: str) -> tuple[str, str | None, int | None]:
    where = urlsplit(address)
    return where.scheme, where.hostname, where.port


def _stream(
    transport: "Transport", request: Request
) -> AbstractContextManager[tuple[Response, Iterator[bytes]]]:
    """The answer piece by piece; in one piece from a transport that cannot."""
    stream: Callable[..., AbstractContextManager[tuple[Response, Iterator[bytes]]]] | None
    stream = getattr(transport, "stream", None)
    return stream(request) if stream is not None else _whole(transport, request)


@contextmanager
def _whole(transport: "Transport", request: Request) -> Generator[tuple[Response, Iterator[bytes]]]:
    answer = transport.send(request)
    yield answer, iter([answer.body] if answer.body else [])


def _async_stream(
    transport: "AsyncTransport", request: Request
) -> AbstractAsyncContextManager[tuple[Response, AsyncIterator[bytes]]]:
    """The answer piece by piece; in one piece from a transport that cannot."""
    stream: Callable[..., AbstractAsyncContextManager[tuple[Response, AsyncIterator[bytes]]]] | None
    stream = getattr(transport, "stream", None)
    return stream(request) if stream is not None else _async_whole(transport, request)


@asynccontextmanager
async def _async_whole(
    transport: "AsyncTransport", request: Request
) -> AsyncGenerator[tuple[Response, AsyncIterator[bytes]]]:
    answer = await transport.send(request)

    async def chunks() -> AsyncIterator[bytes]:
        if answer.body:
            yield answer.body

    yield answer, chunks()


@contextmanager
def _in_place_of(path: Path) -> Generator[BinaryIO]:
    """A new file beside a path, put in its place when all is written."""
    if path.is_dir():
        raise IsADirectoryError(f"{path} is a folder; name the file in it")
    handle, name = tempfile.mkstemp(prefix=".download-", dir=path.parent)  # its owner alone may read it
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    finally:
        Path(name).unlink(missing_ok=True)
