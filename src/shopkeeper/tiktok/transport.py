"""How requests travel: httpx2 by default, or anything else with a ``send``.

A transport may have ``stream`` as well, for documents: without it they arrive in one piece.
"""

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any, Protocol, Unpack

import httpx2

from .network import Network, client_settings, too_late, unreachable, without_extra
from .wire import Request, Response


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
    """Sends requests with one shared httpx2 client; its connections serve all shops of an app, and all apps.

    The settings are those of ``Network``; a ``client`` of one's own brings its own.
    """

    def __init__(self, client: httpx2.Client | None = None, **network: Unpack[Network]) -> None:
        self._total_seconds = network.get("total_seconds")
        try:
            self._client = client or httpx2.Client(**client_settings(network))
        except ImportError as error:
            raise without_extra(error, network) from None

    def send(self, request: Request) -> Response:
        """Send one request."""
        try:
            if self._total_seconds is not None:
                return self._send_in_time(request, self._total_seconds)
            answer = self._client.request(
                request.method, request.url, headers=request.headers, content=request.body or None
            )
        except httpx2.HTTPError as error:
            raise unreachable(request, error) from None
        return response(answer)

    def _send_in_time(self, request: Request, seconds: float) -> Response:
        """Send one request and look at the clock after each piece of its answer."""
        end, pieces = time.monotonic() + seconds, []
        with self._client.stream(
            request.method, request.url, headers=request.headers, content=request.body or None
        ) as answer:
            for piece in answer.iter_bytes():
                pieces.append(piece)
                if time.monotonic() > end:
                    raise too_late(request, seconds)
            begun = head(answer)
        return Response(begun.status, begun.headers, b"".join(pieces))

    @contextmanager
    def stream(self, request: Request) -> Generator[tuple[Response, Iterator[bytes]]]:
        """Send one request; its answer without a body, and the body piece by piece."""
        try:
            with self._client.stream(
                request.method, request.url, headers=request.headers, follow_redirects=False
            ) as answer:
                yield head(answer), answer.iter_bytes()
        except httpx2.HTTPError as error:
            raise unreachable(request, error) from None

    def close(self) -> None:
        """Close the connections."""
        self._client.close()


class AsyncHttpxTransport:
    """Sends requests with one shared httpx2 client; its connections serve all shops of an app, and all apps.

    The settings are those of ``Network``; with ``app=`` it talks to an ASGI app in this process.
    """

    def __init__(self, app: Any = None, **network: Unpack[Network]) -> None:
        self._total_seconds = network.get("total_seconds")
        inside: dict[str, Any] = {"transport": httpx2.ASGITransport(app=app)} if app is not None else {}
        try:
            self._client = httpx2.AsyncClient(**client_settings(network), **inside)
        except ImportError as error:
            raise without_extra(error, network) from None

    async def send(self, request: Request) -> Response:
        """Send one request."""
        try:
            async with asyncio.timeout(self._total_seconds):
                answer = await self._client.request(
                    request.method, request.url, headers=request.headers, content=request.body or None
                )
        except TimeoutError:
            raise too_late(request, self._total_seconds or 0) from None
        except httpx2.HTTPError as error:
            raise unreachable(request, error) from None
        return response(answer)

    @asynccontextmanager
    async def stream(self, request: Request) -> AsyncGenerator[tuple[Response, AsyncIterator[bytes]]]:
        """Send one request; its answer without a body, and the body piece by piece."""
        try:
            async with self._client.stream(
                request.method, request.url, headers=request.headers, follow_redirects=False
            ) as answer:
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
    headers = {name.lower().decode("latin-1"): value.decode("latin-1") for name, value in answer.headers.raw}
    return Response(answer.status_code, headers)
