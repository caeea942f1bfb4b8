"""The door's address, ``/webhooks/tiktok/{app}``: in front of every page, with nothing in between."""

from starlette.types import ASGIApp, Receive, Scope, Send

from ..errors import NeedsPerson, ShopkeeperError
from ..sync.hub import Hub
from ..sync.receive import BODY_BYTES_MOST, Receiver
from ..tiktok.webhooks import BadSignature

PATH = "/webhooks/tiktok/"


class TooLarge(Exception):
    """A body that no webhook of TikTok's ever has."""


class Webhooks:
    """Answers 200 once a webhook is on disk, and never before."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._receiver = Receiver(hub)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        status, retry_seconds = await self._status(scope, receive)
        self._hub.counters[f"webhooks answered {status}"] += 1
        headers = [(b"content-length", b"0")]
        if retry_seconds:
            headers.append((b"retry-after", str(retry_seconds).encode()))
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": b""})

    async def _status(self, scope: Scope, receive: Receive) -> tuple[int, int]:
        app = scope["path"].removeprefix(PATH)
        if scope["method"] != "POST":
            return 405, 0
        if not (app.isascii() and app.isdigit() and len(app) < 18):
            return 404, 0
        signature = next((value for name, value in scope["headers"] if name == b"authorization"), b"")
        try:
            body = await read(receive)
            await self._receiver.receive(int(app), {"authorization": signature.decode("latin-1")}, body)
        except TooLarge:
            return 413, 0
        except BadSignature:
            self._hub.counters["webhooks refused"] += 1
            return 401, 0
        except NeedsPerson:
            return 404, 0
        except ShopkeeperError:
            return 503, 5
        return 200, 0


async def read(receive: Receive) -> bytes:
    """The whole body. Raises TooLarge as soon as it is too large."""
    body, more = b"", True
    while more:
        message = await receive()
        body = body + message.get("body", b"") if body else message.get("body", b"")
        if len(body) > BODY_BYTES_MOST:
            raise TooLarge
        more = message.get("more_body", False)
    return body


def in_front(hub: Hub, pages: ASGIApp) -> ASGIApp:
    """The door before the pages: what they check is for people and browsers."""
    webhooks = Webhooks(hub)

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"].startswith(PATH):
            await webhooks(scope, receive, send)
        else:
            await pages(scope, receive, send)

    return answer
