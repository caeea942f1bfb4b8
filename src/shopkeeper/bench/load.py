"""A load of webhooks over many kept-open connections, each sending its next one when the last is answered."""

import asyncio
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import cast

from ..tiktok.wire import webhook_signature

CONNECTIONS = 128


@dataclass(slots=True)
class Seen:
    """What a load saw: how long each acknowledged webhook took, and what else was answered."""

    seconds: list[float] = field(default_factory=list)
    refused: int = 0
    elapsed_seconds: float = 0.0

    @property
    def acks_per_second(self) -> float:
        """Acknowledged webhooks a second."""
        return len(self.seconds) / self.elapsed_seconds if self.elapsed_seconds else 0.0

    def percentile_ms(self, share: float) -> float:
        """The time within which this share of the webhooks was acknowledged."""
        ordered = sorted(self.seconds)
        return ordered[min(int(len(ordered) * share), len(ordered) - 1)] * 1000 if ordered else 0.0


class Line(asyncio.Protocol):
    """One connection: sends a request, waits for its answer, sends the next."""

    def __init__(self, requests: Iterator[bytes], seen: Seen, over: Callable[[], bool]) -> None:
        self._requests = requests
        self._seen = seen
        self._over = over
        self._began = 0.0
        self.ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._next()

    def data_received(self, answer: bytes) -> None:
        if answer.startswith(b"HTTP/1.1 200"):
            self._seen.seconds.append(time.perf_counter() - self._began)
        else:
            self._seen.refused += 1
        self._next()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.ended.done():
            self.ended.set_result(None)

    def _next(self) -> None:
        request = None if self._over() else next(self._requests, None)
        if request is None:
            self._transport.close()
            return
        self._began = time.perf_counter()
        self._transport.write(request)


def webhook(app_key: str, app_secret: str, path: str, body: bytes) -> bytes:
    """A signed webhook as it goes over the wire."""
    signature = webhook_signature(app_key, app_secret, body)
    head = (
        f"POST {path} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: {signature}\r\n"
        f"content-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def order_webhook(shop_id: str, order_id: str, notification_id: str) -> bytes:
    """The body of an order's webhook, made fast, for the load must not be what is measured."""
    now = int(time.time())
    return (
        f'{{"type":1,"tts_notification_id":"{notification_id}","shop_id":"{shop_id}","timestamp":{now},'
        f'"data":{{"order_id":"{order_id}","order_status":"AWAITING_SHIPMENT","is_on_hold_order":false,'
        f'"update_time":{now}}}}}'
    ).encode()


async def send(port: int, requests: Iterator[bytes], seconds: float, kind: type[Line] = Line) -> Seen:
    """Send for some seconds, or until there is nothing left to send, over connections of one kind."""
    seen, loop = Seen(), asyncio.get_running_loop()
    deadline = time.perf_counter() + seconds
    began = time.perf_counter()
    lines = [
        (
            await loop.create_connection(
                lambda: kind(requests, seen, lambda: time.perf_counter() > deadline), "127.0.0.1", port
            )
        )[1]
        for _ in range(CONNECTIONS)
    ]
    await asyncio.wait_for(asyncio.gather(*(line.ended for line in lines)), seconds + 30)
    seen.elapsed_seconds = time.perf_counter() - began
    return seen
