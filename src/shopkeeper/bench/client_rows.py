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

HEADERS = {"content-type": "application/json", "x-tts-access-token": TOKEN}

Call = Callable[[int], Any]
Made = tuple[Call, Callable[[], Any]]
"""A call of a new client, and what closes the client."""


def ours(port: int) -> Made:
    """Our client, reading records."""
    app, shop = our_shop("TikTokShop", port)
    return lambda size: len(next(shop.orders.search(page_size=size).pages()).rows), app.close


def ours_fetch(port: int) -> Made:
    """Our client, reading plain values."""
    app, shop = our_shop("TikTokShop", port)
    return lambda size: len(shop.fetch(SEARCH, {"page_size": size})["orders"]), app.close


def ours_async(port: int) -> Made:
    """Our client, reading records, awaited."""
    app, shop = our_shop("AsyncTikTokShop", port)

    async def call(size: int) -> int:
        return len((await anext(shop.orders.search(page_size=size).pages())).rows)

    return call, app.close


def ours_fetch_async(port: int) -> Made:
    """Our client, reading plain values, awaited."""
    app, shop = our_shop("AsyncTikTokShop", port)

    async def call(size: int) -> int:
        return len((await shop.fetch(SEARCH, {"page_size": size}))["orders"])

    return call, app.close


def our_shop(kind: str, port: int) -> tuple[Any, Any]:
    """An app of ours and its shop, with limits that never bind."""
    tiktok = import_module("shopkeeper.tiktok")
    app = getattr(tiktok, kind)(KEY, SECRET, base_url=f"http://127.0.0.1:{port}", limits=tiktok.Limits(1e6))
    return app, app.shop(access_token=TOKEN, cipher=CIPHER)


def peer(port: int) -> Made:
    """PyPI's tiktok-shop-api."""
    kind = import_module("tiktok_shop_api").TikTokShop
    shop = kind(KEY, SECRET, TOKEN, CIPHER, base_url=f"http://127.0.0.1:{port}")
    return lambda size: len(shop.orders.get_order_list(page_size=size).data.orders), shop.close


def peer_async(port: int) -> Made:
    """PyPI's tiktok-shop-api, awaited."""
    kind = import_module("tiktok_shop_api").AsyncTikTokShop
    shop = kind(KEY, SECRET, TOKEN, CIPHER, base_url=f"http://127.0.0.1:{port}")

    async def call(size: int) -> int:
        return len((await shop.orders.get_order_list(page_size=size)).data.orders)

    return call, shop.aclose


def plain(port: int) -> Made:
    """Plain httpx2 and json.loads: no signature, no limits, no records."""
    client = import_module("httpx2").Client()

    def call(size: int) -> int:
        answer = client.request("POST", plain_url(port, size), headers=HEADERS)
        return len(json.loads(answer.content)["data"]["orders"])

    return call, client.close


def plain_async(port: int) -> Made:
    """Plain httpx2 and json.loads, awaited."""
    client = import_module("httpx2").AsyncClient()

    async def call(size: int) -> int:
        answer = await client.request("POST", plain_url(port, size), headers=HEADERS)
        return len(json.loads(answer.content)["data"]["orders"])

    return call, client.aclose


def plain_url(port: int, size: int) -> str:
    """An address as a signed one looks; nobody signs it."""
    query = f"page_size={size}&shop_cipher={CIPHER}&app_key={KEY}&timestamp=1795000000&sign={'0' * 64}"
    return f"http://127.0.0.1:{port}/order/202309/orders/search?{query}"


ROWS: dict[str, Callable[[int], Made]] = {
    "ours, records": ours,
    "ours, plain values": ours_fetch,
    "tiktok-shop-api": peer,
    "httpx2 + json.loads": plain,
    "ours, records, async": ours_async,
    "ours, plain values, async": ours_fetch_async,
    "tiktok-shop-api, async": peer_async,
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


def measure(row: str, port: int, size: int, concurrency: int, seconds: float) -> None:
    """One measurement with a new client, so that no column inherits the connections of another."""
    call, close = ROWS[row](port)
    for _ in range(WARM_CALLS):
        call(size)
    cpu, began = time.process_time(), time.perf_counter()
    made = in_threads(call, size, concurrency, seconds)
    told(made, time.process_time() - cpu, time.perf_counter() - began)
    close()


async def measure_awaited(row: str, port: int, size: int, concurrency: int, seconds: float) -> None:
    """The same, awaited."""
    call, close = ROWS[row](port)
    for _ in range(WARM_CALLS):
        await call(size)
    cpu, began = time.process_time(), time.perf_counter()
    made = await in_tasks(call, size, concurrency, seconds)
    told(made, time.process_time() - cpu, time.perf_counter() - began)
    await close()


def main() -> None:
    """One row of the table, measured as often as a line asks for it."""
    row, port = sys.argv[1], int(sys.argv[2])
    print("ready", flush=True)
    for asked in sys.stdin:
        size, concurrency, seconds = asked.split()
        wanted = (row, port, int(size), int(concurrency), float(seconds))
        if row.endswith("async"):
            asyncio.run(measure_awaited(*wanted))
        else:
            measure(*wanted)


if __name__ == "__main__":
    main()
