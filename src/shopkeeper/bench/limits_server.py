"""A platform that counts: it answers after a moment, keeps one rule a shop and counts by all of them."""

import asyncio
import json
import sys
import time
from typing import cast
from urllib.parse import parse_qs, urlsplit

import uvloop

from .limits_rules import Rules

SHOPS = {"A": "token bucket", "B": "fixed window", "C": "sliding log"}
GOOD = b'{"code":0,"message":"Success","request_id":"1","data":{}}'
TOO_FAST = b'{"code":36009002,"message":"too many requests","request_id":"1"}'


class Platform:
    """The shops, their rules, and the calls that were taken."""

    def __init__(self, server_seconds: float) -> None:
        self.server_seconds = server_seconds
        self.forget()

    def forget(self) -> None:
        """Begin to count anew."""
        self.began = time.monotonic()
        self.rules = {shop: Rules(kept) for shop, kept in SHOPS.items()}
        self.taken: dict[str, list[float]] = {shop: [] for shop in SHOPS}
        self.refusing: dict[str, int] = dict.fromkeys(SHOPS, 0)

    def answer(self, target: str) -> tuple[int, bytes]:
        """The answer to one request."""
        now = time.monotonic()
        parts = urlsplit(target)
        shop = parse_qs(parts.query).get("shop_cipher", [""])[0]
        if parts.path == "/counted":
            return 200, json.dumps(self.counted()).encode()
        if parts.path == "/refuse":
            self.refusing[shop] += 1
            return 200, b"{}"
        if self.refusing[shop]:
            self.refusing[shop] -= 1
            return 429, TOO_FAST
        if not self.rules[shop].takes(now):
            return 429, TOO_FAST
        self.taken[shop].append(now - self.began)
        return 200, GOOD

    def counted(self) -> dict[str, object]:
        """Every shop: the moments of the calls that were taken, and refusals by each rule."""
        return {
            "now": time.monotonic() - self.began,
            "shops": {
                shop: {"kept": SHOPS[shop], "taken": self.taken[shop], "refused": rules.refused()}
                for shop, rules in self.rules.items()
            },
        }


class Door(asyncio.Protocol):
    """One connection of HTTP/1.1, one request after the other."""

    def __init__(self, platform: Platform) -> None:
        self.platform = platform
        self.waiting = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)

    def data_received(self, received: bytes) -> None:
        self.waiting += received
        while b"\r\n\r\n" in self.waiting:
            head, _, self.waiting = self.waiting.partition(b"\r\n\r\n")
            status, body = self.platform.answer(head.split(b" ", 2)[1].decode())
            answer = b"HTTP/1.1 %d X\r\ncontent-length: %d\r\n\r\n%b" % (status, len(body), body)
            asyncio.get_running_loop().call_later(self.platform.server_seconds, self.transport.write, answer)


async def serve(port: int, server_seconds: float) -> None:
    """Answer until stopped."""
    platform = Platform(server_seconds)
    server = await asyncio.get_running_loop().create_server(lambda: Door(platform), "127.0.0.1", port)
    await server.serve_forever()


if __name__ == "__main__":
    uvloop.run(serve(int(sys.argv[1]), float(sys.argv[2])))
