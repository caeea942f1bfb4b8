"""A very small TikTok Shop in process: it takes one token, answers a few calls and can be told to fail."""

import asyncio
import json
from urllib.parse import parse_qs

from shopkeeper.tiktok.tokens import TokenStore
from shopkeeper.tiktok.transport import AsyncHttpxTransport
from shopkeeper.tiktok.wire import Request, Response, sign

from .conftest import token

ADDRESS = "http://platform.test"


class Platform:
    """An ASGI app; ``faults`` are answered first, one a request."""

    def __init__(self) -> None:
        self.number = 1
        self.refreshes = 0
        self.has_expired = False
        self.faults: list[tuple[int, dict]] = []
        self.seen: list[tuple[str, str]] = []

    async def __call__(self, scope, receive, send) -> None:
        query = {name: values[0] for name, values in parse_qs(scope["query_string"].decode()).items()}
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        body = (await receive()).get("body", b"")
        self.seen.append((scope["method"], scope["path"]))
        await asyncio.sleep(0)
        status, answer = (
            self.faults.pop(0) if self.faults else self.answer(scope["path"], query, headers, body)
        )
        await send({"type": "http.response.start", "status": status, "headers": []})
        await send({"type": "http.response.body", "body": json.dumps(answer).encode()})

    def answer(self, path: str, query: dict, headers: dict, body: bytes) -> tuple[int, dict]:
        if path == "/api/v2/token/refresh":
            return self.refresh(query)
        if path == "/api/v2/token/get":
            return 200, {"code": 0, "message": "success", "data": token(self.number).as_answer()}
        if query.get("sign") != sign("the-secret", path, query, body, headers.get("content-type", "")):
            return 401, {"code": 106001, "message": "sign"}
        if self.has_expired or headers.get("x-tts-access-token") != f"access-{self.number}":
            return 401, {"code": 105002, "message": "Expired credentials"}
        return 200, {"code": 0, "message": "Success", "data": self.content(path, query)}

    def refresh(self, query: dict) -> tuple[int, dict]:
        if query["refresh_token"] != f"refresh-{self.number}":
            return 200, {"code": 36004001, "message": "refresh token expired"}
        self.refreshes += 1
        self.has_expired = False
        self.number += 1
        return 200, {"code": 0, "message": "success", "data": token(self.number).as_answer()}

    def content(self, path: str, query: dict) -> dict:
        if path == "/authorization/202309/shops":
            return {"shops": [{"id": "1", "name": "One", "region": "US", "cipher": "C"}]}
        if path == "/order/202309/orders/search":
            page = int(query.get("page_token", "0"))
            return {"orders": [order(2 * page), order(2 * page + 1)], "next_page_token": ["1", ""][page]}
        return {"echo": query.get("shop_cipher", "")}


def order(number: int) -> dict:
    return {"id": str(number), "status": "UNPAID", "create_time": 1, "update_time": 1, "line_items": []}


class Blocking:
    """The platform for programs that wait: each request runs to its end."""

    def __init__(self, platform: Platform) -> None:
        self.platform = platform

    def send(self, request: Request) -> Response:
        return asyncio.run(self._send(request))

    async def _send(self, request: Request) -> Response:
        transport = AsyncHttpxTransport(app=self.platform)
        try:
            return await transport.send(request)
        finally:
            await transport.close()


def renew_elsewhere(platform: Platform, store: TokenStore) -> None:
    """Another program renews the tokens and stores them."""
    platform.number += 1
    store.save(token(platform.number))
