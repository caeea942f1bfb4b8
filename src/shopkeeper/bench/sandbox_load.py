"""Loads for a sandbox behind a real port: signed reads, and orders at a steady pace with their webhooks."""

import asyncio
import json
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import cycle
from typing import Any, cast
from urllib.parse import urlencode, urlsplit

from ..errors import NeedsPerson
from ..tiktok.wire import JSON, sign, webhook_signature
from .load import Line, Seen, send

DETAIL = "/order/202507/orders"
WORKERS = 16
PATIENCE_SECONDS = 30.0


@dataclass(slots=True)
class Heard:
    """The orders that webhooks told of, when the last one came, and how many were not signed well."""

    orders: set[str] = field(default_factory=set)
    unsigned: int = 0
    last_at: float = 0.0
    lines: list[asyncio.Transport] = field(default_factory=list)
    news: asyncio.Event = field(default_factory=asyncio.Event)

    async def until(self, order_ids: set[str]) -> None:
        """Wait until all of these were told of, or patience ends."""
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE_SECONDS):
                while not order_ids <= self.orders:
                    self.news.clear()
                    await self.news.wait()


class Receiver(asyncio.Protocol):
    """An app's webhook address on a bare socket: it verifies, counts and says yes."""

    def __init__(self, said: dict[str, Any], heard: Heard) -> None:
        self._said, self._heard, self._buffer = said, heard, b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._heard.lines.append(self._transport)

    def data_received(self, part: bytes) -> None:
        self._buffer += part
        head, end, rest = self._buffer.partition(b"\r\n\r\n")
        lines = (line.partition(b":") for line in head.split(b"\r\n")[1:])
        headers = {name.strip().lower(): value.strip() for name, _, value in lines}
        length = int(headers.get(b"content-length", b"0"))
        if not end or len(rest) < length:
            return
        self._buffer = rest[length:]
        self.take(headers.get(b"authorization", b"").decode(), rest[:length])
        self._transport.write(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")

    def take(self, signature: str, body: bytes) -> None:
        """Verify one webhook and count it."""
        told = json.loads(body)
        if signature != webhook_signature(self._said["app_key"], self._said["app_secret"], body):
            self._heard.unsigned += 1
        elif told["type"] == 1:
            self._heard.orders.add(told["data"]["order_id"])
            self._heard.last_at = time.perf_counter()
            self._heard.news.set()


class Reader(Line):
    """A connection whose answers come in several parts; one counts if it is whole and its code is 0."""

    _answer = b""

    def data_received(self, answer: bytes) -> None:
        self._answer += answer
        head, end, body = self._answer.partition(b"\r\n\r\n")
        length = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
        if end and len(body) >= int(length or b"0"):
            self._answer = b""
            super().data_received(head if body.startswith(b'{"code":0,') else b"")


def signed_reads(said: dict[str, Any], order_ids: list[str]) -> Iterator[bytes]:
    """Requests for one order each, as they go over the wire; made and signed before the clock starts."""
    return cycle([_read(said, order_id) for order_id in order_ids])


def _read(said: dict[str, Any], order_id: str) -> bytes:
    query = {
        "app_key": said["app_key"],
        "timestamp": str(int(time.time())),
        "shop_cipher": said["shops"][0]["cipher"],
        "ids": order_id,
    }
    query["sign"] = sign(said["app_secret"], DETAIL, query, b"", JSON)
    return (
        f"GET {DETAIL}?{urlencode(query)} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: {JSON}\r\n"
        f"x-tts-access-token: {said['access_token']}\r\n\r\n"
    ).encode()


async def reads(said: dict[str, Any], order_ids: list[str], seconds: float) -> Seen:
    """As many signed reads as the sandbox answers."""
    return await send(urlsplit(said["base_url"]).port or 0, signed_reads(said, order_ids), seconds, Reader)


async def orders(said: dict[str, Any], per_second: int, seconds: float) -> dict[str, Any]:
    """Orders by buyers at a steady pace, each announced to a receiver; how both kept up."""
    heard, loop = Heard(), asyncio.get_running_loop()
    receiver = await loop.create_server(lambda: Receiver(said, heard), "127.0.0.1", 0)
    address = f"http://127.0.0.1:{receiver.sockets[0].getsockname()[1]}/hook"
    control = Control(said)
    await control.post(f"/apps/{said['app_key']}", {"webhook_url": address})
    buyers = Buyers(control, said["shops"][0]["id"], per_second, int(per_second * seconds))
    await asyncio.gather(*(buyers.come() for _ in range(WORKERS)))
    placed_at = time.perf_counter()
    await heard.until(buyers.placed)
    receiver.close()
    for line in (*heard.lines, *control.lines):
        line.abort()
    return {
        "orders": len(buyers.placed),
        "orders_per_second": round(len(buyers.placed) / (placed_at - buyers.began), 1),
        "announced": len(buyers.placed & heard.orders),
        "badly_signed": heard.unsigned,
        "last_webhook_after_ms": round(max(0.0, heard.last_at - placed_at) * 1000, 1),
    }


async def place_some(said: dict[str, Any], count: int) -> list[str]:
    """So many orders, as quickly as they are taken."""
    control, shop_id = Control(said), said["shops"][0]["id"]
    await control.post("/stock", {"shop_id": shop_id, "seller_sku": "MUG", "available": 10**6})
    buyers = Buyers(control, shop_id, 10**6, count)
    await buyers.come()
    for line in control.lines:
        line.abort()
    return sorted(buyers.placed)


class Control:
    """The sandbox's own calls, over connections that are kept open."""

    def __init__(self, said: dict[str, Any]) -> None:
        self._port = urlsplit(said["base_url"]).port or 0
        self._idle: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = []

    @property
    def lines(self) -> list[asyncio.Transport]:
        """The connections that wait for their next use."""
        return [cast(asyncio.Transport, writer.transport) for _, writer in self._idle]

    async def post(self, path: str, content: dict[str, Any]) -> dict[str, Any]:
        """Send a body; the answer's."""
        body = json.dumps(content).encode()
        reader, writer = (
            self._idle.pop() if self._idle else await asyncio.open_connection("127.0.0.1", self._port)
        )
        head = f"POST /_sandbox{path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: {JSON}\r\n"
        writer.write(f"{head}content-length: {len(body)}\r\n\r\n".encode() + body)
        told = (await reader.readuntil(b"\r\n\r\n")).lower()
        length = int(told.partition(b"content-length:")[2].partition(b"\r\n")[0])
        answer = await reader.readexactly(length)
        if b" 200 " not in told.partition(b"\r\n")[0]:
            raise NeedsPerson(f"the sandbox refused {path}: {answer.decode()}")
        self._idle.append((reader, writer))
        return cast(dict[str, Any], json.loads(answer))


class Buyers:
    """Buyers who come at a steady pace, whether or not those before them have been served."""

    def __init__(self, control: Control, shop_id: str, per_second: int, count: int) -> None:
        self.control, self.shop_id, self.per_second = control, shop_id, per_second
        self.numbers, self.placed, self.began = iter(range(count)), set[str](), time.perf_counter()

    async def come(self) -> None:
        """One after the other, each at their time."""
        for number in self.numbers:
            await asyncio.sleep(max(0.0, self.began + number / self.per_second - time.perf_counter()))
            lines = [{"seller_sku": "MUG", "quantity": 1}]
            made = await self.control.post("/orders", {"shop_id": self.shop_id, "lines": lines})
            self.placed.add(made["order_id"])
