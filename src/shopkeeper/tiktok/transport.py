"""How requests travel: httpx2 by default, or anything else with a ``send``.

A transport may have ``stream`` as well, for documents: without it they arrive in one piece.
"""

from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any, Protocol

import httpx2

from .. import errors
from .wire import Request, Response

TIMEOUT_SECONDS = 30.0


class Transport(Protocol):
    """Sends one request and brings its answer; raises Unreachable when there is none."""

    def send(self, request: Request) -> Response:
        """Send one request."""
        ...


class AsyncTransport(Protocol):
    """Sends one request and brings its answer; raises Unreachable when there is none."""

    async def send(self, request: Request) -> Response:
        """Send one request."""
        ...


class HttpxTransport:
    """Sends requests with one shared httpx2 client."""

    def __init__(
        self, client: httpx2.Client | None = None, *, timeout_seconds: float = TIMEOUT_SECONDS
    ) -> None:
        self._client = client or httpx2.Client(timeout=timeout_seconds, follow_redirects=False)

    def send(self, request: Request) -> Response:
        """Send one request."""
        try:
            answer = self._client.request(
                request.method, request.url, headers=request.headers, content=request.body or None
            )
        except httpx2.HTTPError as error:
            raise unreachable(request, error) from None
        return response(answer)

    @contextmanager
    def stream(self, request: Request) -> Generator[tuple[Response, Iterator[bytes]]]:
        """Send one request; its answer without a body, and the body piece by piece."""
        try:
            with self._client.stream(request.method, request.url, headers=request.headers) as answer:
                yield head(answer), answer.iter_bytes()
        except httpx2.HTTPError as error:
            raise unreachable(request, error) from None

    def close(self) -> None:
        """Close the connections."""
        self._client.close()


class AsyncHttpxTransport:
    """Sends requests with one shared httpx2 client; with ``app=`` it talks to an ASGI app in this process."""

    def __init__(self, app: Any = None, *, timeout_seconds: float = TIMEOUT_SECONDS) -> None:
        inside = httpx2.ASGITransport(app=app) if app is not None else None
        self._client = httpx2.AsyncClient(transport=inside, timeout=timeout_seconds, follow_redirects=False)

    async def send(self, request: Request) -> Response:
        """Send one request."""
        try:
            answer = await self._client.request(
                request.method, request.url, headers=request.headers, content=request.body or None
            )
        except httpx2.HTTPError as error:
            raise unreachable(request, error) from None
        return response(answer)

    @asynccontextmanager
    async def stream(self, request: Request) -> AsyncGenerator[tuple[Response, AsyncIterator[bytes]]]:
        """Send one request; its answer without a body, and the body piece by piece."""
        try:
            async with self._client.stream(request.method, request.url, headers=request.headers) as answer:
                yield head(answer), answer.aiter_bytes()
        except httpx2.HTTPError as error:
            raise unreachable(request, error) from None

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()


def response(answer: httpx2.Response) -> Response:
    """An answer in our own shape; header names are lower case."""
    begun = head(answer)
    return Response(begun.status, begun.headers, answer.content)


def head(answer: httpx2.Response) -> Response:
    """An answer whose body is still on its way."""
    headers = {name.lower(): value for name, value in answer.headers.items()}
    return Response(answer.status_code, headers)


def unreachable(request: Request, error: Exception) -> errors.Unreachable:
    """A failure of the network in one line; the query is left out, it may hold a secret."""
    url = request.url.partition("?")[0]
    return errors.Unreachable(
        f"No answer from {url}: {type(error).__name__}. Check the network and the address."
    )
