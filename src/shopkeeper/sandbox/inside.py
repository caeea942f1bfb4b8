"""The sandbox as a transport of the client: the same code as over HTTP, and no socket."""

import asyncio
import time
from urllib.parse import unquote, urlsplit

from ..errors import Unreachable
from ..tiktok.wire import Request, Response
from .exchange import Ask, Reply, read_query
from .server import Sandbox

ADDRESS = "http://sandbox"
"""What a client in the same process takes for ``base_url`` and ``auth_url``."""


class Inside:
    """Carries requests to a sandbox in this process, for programs that wait."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def send(self, request: Request) -> Response:
        """Answer one request. Raises Unreachable where the sandbox cuts the connection."""
        reply = self._sandbox.answer(asked(request))
        time.sleep(reply.delay_seconds)
        return answered(reply)


class AsyncInside:
    """Carries requests to a sandbox in this process, for async programs."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    async def send(self, request: Request) -> Response:
        """Answer one request. Raises Unreachable where the sandbox cuts the connection."""
        reply = self._sandbox.answer(asked(request))
        await asyncio.sleep(reply.delay_seconds)
        return answered(reply)


def asked(request: Request) -> Ask:
    """A request of the client as it would come out of a socket."""
    parts = urlsplit(request.url)
    query, repeated = read_query(parts.query)
    headers = {"host": parts.netloc} | {name.lower(): value for name, value in request.headers.items()}
    path = unquote(parts.path)
    return Ask(request.method, path, query, headers, request.body, repeated, written_path=parts.path)


def answered(reply: Reply) -> Response:
    """A reply of the sandbox as it would come out of a socket."""
    if reply.is_cut:
        raise Unreachable("The connection broke in the middle of the answer.")
    return Response(reply.status, {name.lower(): value for name, value in reply.headers}, reply.body)
