"""The sandbox in one piece: Open API, token calls, authorise page and control plane on one port."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import Any
from urllib.parse import unquote

import httpx2

from ..tiktok.ads.catalogue import PREFIX as ADS_PLACE
from . import behaviours, uploads
from .access.authorize import authorize
from .ads import consent as ads_consent
from .ads.gateway import AdsGateway
from .control.plane import control
from .exchange import Ask, Reply, read_query
from .gateway import sizes
from .parcels import documents
from .rehearsal import Rehearsal
from .state import State

LOADED = behaviours.LOADED
"""Loaded so that they register what they do."""

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]

LARGEST_SNAPSHOT = 1 << 30
LARGEST_BODY = 2 * sizes.AROUND + max(sizes.LARGEST.values())
"""So much is read of a request; a little more than any operation takes, so that what is too large is seen."""


class Sandbox(Rehearsal):
    """A whole rehearsal platform; ``asgi`` is what a server or an in-process transport runs."""

    def _connect(self, state: State) -> None:
        super()._connect(state)
        self.ads = AdsGateway(self.market, self.wall, self.gateway.log)

    def answer(self, ask: Ask) -> Reply:
        """Answer one request of whatever kind."""
        if ask.path.startswith(ADS_PLACE):
            return self.ads.answer(ask)
        if ask.path == ads_consent.PLACE:
            return ads_consent.consent(self.market, ask, self.wall())
        if ask.path == "/_sandbox" or ask.path.startswith("/_sandbox/"):
            return control(self, ask)
        if ask.path == "/open/authorize":
            return authorize(self.tokens, ask)
        if ask.path.startswith(documents.PLACE):
            return documents.fetch(self.market, ask)
        if ask.path.startswith(uploads.PLACE):
            return uploads.exchange(self.market, ask)
        return self.gateway.answer(ask)

    async def asgi(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The sandbox as an ASGI application."""
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
        elif scope["type"] == "http":
            reply = self.answer(await _read(scope, receive))
            if reply.delay_seconds:
                await asyncio.sleep(reply.delay_seconds)
            await _write(reply, send)


async def _lifespan(receive: Receive, send: Send) -> None:
    while True:
        kind = (await receive())["type"]
        await send({"type": f"{kind}.complete"})
        if kind == "lifespan.shutdown":
            return


async def _read(scope: Scope, receive: Receive) -> Ask:
    body, more = bytearray(), True
    most = LARGEST_SNAPSHOT if scope["path"] == "/_sandbox/restore" else LARGEST_BODY
    while more:
        message = await receive()
        body += message.get("body", b"")[: most - len(body)]
        more = message.get("more_body", False)
    raw_path = scope.get("raw_path") or scope["path"].encode()
    written_path = raw_path.decode("latin-1").partition("?")[0]
    query, repeated = read_query(scope["query_string"].decode("latin-1"))
    caller = scope.get("client")
    return Ask(
        method=scope["method"],
        path=unquote(written_path),
        query=query,
        headers=_headers(scope["headers"]),
        body=bytes(body),
        repeated=repeated,
        address=caller[0] if caller else "",
        written_path=written_path,
    )


def _headers(pairs: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """Headers by name, without the spaces around them; of one that comes twice the first counts."""
    headers: dict[str, str] = {}
    for name, value in pairs:
        headers.setdefault(name.decode("latin-1").lower(), value.decode("latin-1").strip())
    return headers


async def _write(reply: Reply, send: Send) -> None:
    headers = [(name.encode(), value.encode()) for name, value in reply.headers]
    headers.append((b"content-length", str(len(reply.body)).encode()))
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    if reply.is_cut:
        half = reply.body[: len(reply.body) // 2]
        await send({"type": "http.response.body", "body": half, "more_body": True})
        raise httpx2.RemoteProtocolError("the sandbox cut the connection in the middle of the answer")
    await send({"type": "http.response.body", "body": reply.body})
