"""The programs that the client's bench compares; each row of the table is one, in a process of its own.

Run as ``python client_rows.py ROW PORT`` by the interpreter that has the package; it needs nothing of
Shopkeeper's but in our own rows. It reads ``page_size concurrency seconds`` from each line of its input and
prints what it counted. Each row does the same: search a page of orders and count them.
"""

import asyncio
import json
import sys
import threading
import time
from collections.abc import Awaitable, Callable
from importlib import import_module
from typing import Any

KEY, SECRET, TOKEN, CIPHER = "benchapp", "benchsecret", "token", "cipher"
WARM_CALLS = 3
SEARCH = "order.GetOrderList.202309"

Call = Callable[[int], Any]


def ours(port: int) -> Any:
    """Our client, with limits that never bind."""
    tiktok = import_module("shopkeeper.tiktok")
    app = tiktok.TikTokShop(KEY, SECRET, base_url=f"http://127.0.0.1:{port}", limits=free_limits())
    return app.shop(access_token=TOKEN, cipher=CIPHER)


def ours_awaited(port: int) -> Any:
    """Our client for async programs."""
    tiktok = import_module("shopkeeper.tiktok")
    app = tiktok.AsyncTikTokShop(KEY, SECRET, base_url=f"http://127.0.0.1:{port}", limits=free_limits())
    return app.shop(access_token=TOKEN, cipher=CIPHER)


def free_limits() -> Any:
    """Limits that never bind."""
    return import_module("shopkeeper.tiktok").Limits(1e6)


def ours_typed(port: int) -> Call:
    """Ours: records."""
    shop = ours(port)
    return lambda size: len(next(shop.orders.search(page_size=size).pages()).rows)


def ours_fetch(port: int) -> Call:
    """Ours: plain values."""
    shop = ours(port)
    return lambda size: len(shop.fetch(SEARCH, {"page_size": size})["orders"])


def ours_typed_async(port: int) -> Call:
    """Ours: records, awaited."""
    shop = ours_awaited(port)

    async def call(size: int) -> int:
        return len((await anext(shop.orders.search(page_size=size).pages())).rows)

    return call


def ours_fetch_async(port: int) -> Call:
    """Ours: plain values, awaited."""
    shop = ours_awaited(port)

    async def call(size: int) -> int:
        return len((await shop.fetch(SEARCH, {"page_size": size}))["orders"])

    return call


def rival(port: int) -> Call:
    """PyPI's tiktok-shop-api."""
    peer = import_module("tiktok_shop_api")
    shop = peer.TikTokShop(KEY, SECRET, TOKEN, CIPHER, base_url=f"http://127.0.0.1:{port}")
    return lambda size: len(shop.orders.get_order_list(page_size=size).data.orders)


def rival_async(port: int) -> Call:
    """PyPI's tiktok-shop-api, awaited."""
    peer = import_module("tiktok_shop_api")
    shop = peer.AsyncTikTokShop(KEY, SECRET, TOKEN, CIPHER, base_url=f"http://127.0.0.1:{port}")

    async def call(size: int) -> int:
        return len((await shop.orders.get_order_list(page_size=size)).data.orders)

    return call


def plain_url(port: int, size: int) -> str:
    """An address as a signed one looks; nobody signs it."""
    query = f"page_size={size}&shop_cipher={CIPHER}&app_key={KEY}&timestamp=1795000000&sign={'0' * 64}"
    return f"http://127.0.0.1:{port}/order/202309/orders/search?{query}"


def plain(port: int) -> Call:
    """Plain httpx2 and json.loads: no signature, no limits, no records."""
    httpx2 = import_module("httpx2")
    client = httpx2.Client(limits=httpx2.Limits(max_connections=100, max_keepalive_connections=100))
    headers = {"content-type": "application/json", "x-tts-access-token": TOKEN}

    def call(size: int) -> int:
        answer = client.request("POST", plain_url(port, size), headers=headers)
        return len(json.loads(answer.content)["data"]["orders"])

    return call


def plain_async(port: int) -> Call:
    """Plain httpx2 and json.loads, awaited."""
    httpx2 = import_module("httpx2")
    client = httpx2.AsyncClient(limits=httpx2.Limits(max_connections=100, max_keepalive_connections=100))
    headers = {"content-type": "application/json", "x-tts-access-token": TOKEN}

    async def call(size: int) -> int:
        answer = await client.request("POST", plain_url(port, size), headers=headers)
        return len(json.loads(answer.content)["data"]["orders"])

    return call


ROWS: dict[str, Callable[[int], Call]] = {
    "ours, records": ours_typed,
    "ours, plain values": ours_fetch,
    "tiktok-shop-api": rival,
    "httpx2 + json.loads": plain,
    "ours, records, async": ours_typed_async,
    "ours, plain values, async": ours_fetch_async,
    "tiktok-shop-api, async": rival_async,
    "httpx2 + json.loads, async": plain_async,
}


def count(call: Call, size: int, end: float) -> int:
    """Calls until the time is over; each must bring what was asked for."""
    made = 0
    while time.perf_counter() < end:
        if call(size) != size:
            raise AssertionError("a page is not whole")
        made += 1
    return made


async def count_awaited(call: Callable[[int], Awaitable[int]], size: int, end: float) -> int:
    """The same, awaited."""
    made = 0
    while time.perf_counter() < end:
        if await call(size) != size:
            raise AssertionError("a page is not whole")
        made += 1
    return made


def in_threads(call: Call, size: int, concurrency: int, seconds: float) -> int:
    """Calls of so many threads at the same time."""
    made: list[int] = []
    end = time.perf_counter() + seconds
    threads = [
        threading.Thread(target=lambda: made.append(count(call, size, end))) for _ in range(concurrency)
    ]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    if len(made) < concurrency:
        raise AssertionError("a thread has fallen")
    return sum(made)


async def in_tasks(call: Call, size: int, concurrency: int, seconds: float) -> int:
    """Calls of so many tasks at the same time."""
    end = time.perf_counter() + seconds
    return sum(await asyncio.gather(*(count_awaited(call, size, end) for _ in range(concurrency))))


def told(made: int, cpu: float, elapsed: float) -> None:
    """What was counted, as a line of JSON."""
    print(json.dumps({"cpu_us": cpu / made * 1e6, "per_second": made / elapsed}), flush=True)


def wait_for_work(call: Call) -> None:
    """Measure as often as a line asks for it."""
    for asked in sys.stdin:
        size, concurrency, seconds = asked.split()
        for _ in range(WARM_CALLS):
            call(int(size))
        cpu, began = time.process_time(), time.perf_counter()
        made = in_threads(call, int(size), int(concurrency), float(seconds))
        told(made, time.process_time() - cpu, time.perf_counter() - began)


async def wait_for_work_awaited(call: Call) -> None:
    """The same in one event loop: its connections belong to it."""
    while asked := await asyncio.to_thread(sys.stdin.readline):
        size, concurrency, seconds = asked.split()
        await asyncio.gather(*(call(int(size)) for _ in range(WARM_CALLS)))
        cpu, began = time.process_time(), time.perf_counter()
        made = await in_tasks(call, int(size), int(concurrency), float(seconds))
        told(made, time.process_time() - cpu, time.perf_counter() - began)


def main() -> None:
    """One row of the table."""
    row, port = sys.argv[1], int(sys.argv[2])
    call = ROWS[row](port)
    print("ready", flush=True)
    if row.endswith("async"):
        asyncio.run(wait_for_work_awaited(call))
    else:
        wait_for_work(call)


if __name__ == "__main__":
    main()
