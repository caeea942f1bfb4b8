"""How requests travel: httpx2 by default, or anything else with a ``send``."""

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

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()


def response(answer: httpx2.Response) -> Response:
    """An answer in our own shape; header names are lower case."""
    headers = {name.lower(): value for name, value in answer.headers.items()}
    return Response(answer.status_code, headers, answer.content)


def unreachable(request: Request, error: Exception) -> errors.Unreachable:
    """A failure of the network in one line; the query is left out, it may hold a secret."""
    url = request.url.partition("?")[0]
    return errors.Unreachable(
        f"No answer from {url}: {type(error).__name__}. Check the network and the address."
    )
