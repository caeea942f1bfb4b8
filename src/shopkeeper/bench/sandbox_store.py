"""A store that fills: what a read, a page, an order and its end cost with few orders in it and with many.

Run as ``python -m shopkeeper.bench.sandbox_store 1000 100000``; a line of JSON for each of these counts.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..sandbox.exchange import Ask
from ..sandbox.serve import tune
from ..sandbox.server import Sandbox
from ..tiktok.wire import JSON, sign

SEARCH, DETAIL = "/order/202309/orders/search", "/order/202507/orders"
READS, PAGES, MOVES, OK = 1000, 50, 200, 200
WINDOW_SECONDS = 20
A_SECOND, HOLD_SECONDS = 20, 10.0
"""Orders a second, and how long each is on hold: the same share of each page is, however many there are."""
STRIDE = 7919
"""Orders are taken from all over the store, for this has no factor in common with a count of them."""


class Store:
    """One shop of a sandbox in process, its orders, and an app that reads them."""

    def __init__(self, region: str = "US") -> None:
        self.sandbox = Sandbox()
        self.sandbox.state.pace = replace(self.sandbox.state.pace, hold_seconds=HOLD_SECONDS)
        self.app = next(iter(self.sandbox.apps.values()))
        self.shop = next(shop for shop in self.sandbox.shops.values() if shop.region == region)
        self.token = self.sandbox.tokens.printed_grant(self.app.key).access_token
        self.sandbox.set_stock(self.sandbox.market.sku(self.shop.id, "MUG"), 10**8)
        self.ids: list[str] = []

    def grow(self, count: int) -> tuple[float, float]:
        """Place orders until there are so many; answers microseconds an order, and the longest of them."""
        longest, before, began = 0.0, len(self.ids), time.process_time()
        while len(self.ids) < count:
            started = time.process_time()
            self.ids.append(self.place())
            if not len(self.ids) % A_SECOND:
                self.sandbox.clock.advance(1)
            longest = max(longest, time.process_time() - started)
        return (time.process_time() - began) / max(1, count - before) * 1e6, longest * 1e3

    def place(self) -> str:
        """One more order."""
        return self.sandbox.place(self.shop.id, {"MUG": 1}, status="ON_HOLD")

    def costs(self, count: int) -> dict[str, Any]:
        """What things cost with so many orders in the store, in microseconds of processor time."""
        placing, longest = self.grow(count)
        middle = self.sandbox.state.orders[self.ids[count // 2]].create_time
        window = {"create_time_ge": middle - WINDOW_SECONDS, "create_time_lt": middle}
        newest = {"update_time_ge": int(self.sandbox.market.now()) - 10}
        return {
            "orders": count,
            "place_us": round(placing),
            "longest_ms": round(longest, 1),
            "read_us": average(READS, lambda number: self.call("GET", DETAIL, ids=self.some(number))),
            "read_again_us": average(READS, lambda _: self.call("GET", DETAIL, ids=self.ids[count // 2])),
            "first_page_us": average(PAGES, lambda _: self.search({})),
            "page_within_us": average(PAGES, lambda _: self.search(window)),
            "page_changed_us": average(PAGES, lambda _: self.search(newest)),
            "cancel_us": average(MOVES, self.cancel),
            "look_us": average(PAGES, lambda _: self.look()),
            "memory_mb": memory_mb(),
        }

    def some(self, number: int) -> str:
        """An order from somewhere in the store."""
        return self.ids[number * STRIDE % len(self.ids)]

    def cancel(self, number: int) -> None:
        """Cancel an order from somewhere in the store, unless it is."""
        order = self.sandbox.state.orders[self.some(number)]
        if order.status != "CANCELLED":
            self.sandbox.move(self.shop.id, order.id, "CANCELLED")

    def look(self) -> None:
        """What the page under /_sandbox/ asks for once a second."""
        reply = self.sandbox.answer(Ask("GET", "/_sandbox/live"))
        if reply.status != OK:
            raise RuntimeError(f"the sandbox refused to be looked at: {reply.body[:200]!r}")

    def search(self, body: dict[str, Any]) -> None:
        """A page of fifty, newest first."""
        self.call("POST", SEARCH, json.dumps(body).encode(), page_size="50", sort_field="create_time")

    def call(self, method: str, path: str, body: bytes = b"", **asked: str) -> None:
        """A signed call through the whole gateway."""
        query = {"app_key": self.app.key, "timestamp": str(int(time.time())), **asked}
        query["shop_cipher"] = self.shop.cipher
        query["sign"] = sign(self.app.secret, path, query, body, JSON)
        headers = {"content-type": JSON, "x-tts-access-token": self.token}
        reply = self.sandbox.answer(Ask(method, path, query, headers, body))
        if b'"code":0' not in reply.body:
            raise RuntimeError(f"the sandbox refused {path}: {reply.body[:200]!r}")


def average(times: int, what: Callable[[int], None]) -> int:
    """Microseconds of processor time that something takes on average; other programs do not count."""
    began = time.process_time()
    for number in range(times):
        what(number)
    return round((time.process_time() - began) / times * 1e6)


def memory_mb() -> int:
    """The memory of this program that is in use, in megabytes; 0 where the system does not tell."""
    told = Path("/proc/self/statm")
    pages = int(told.read_text().split()[1]) if told.exists() else 0
    return pages * os.sysconf("SC_PAGE_SIZE") // 10**6 if pages else 0


def main(counts: list[int]) -> None:
    """A line of JSON for each count, smallest first."""
    tune()
    store = Store()
    for count in sorted(counts):
        print(json.dumps(store.costs(count)), flush=True)


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]])
