"""A worker that is paused in the middle of its work, overtaken, and let go on: it can do no harm."""

import asyncio
import signal

import pytest

from .programs import connected, database, number, platform, until, worker

READ = "order.GetOrderDetail.202507"


@pytest.mark.slow
async def test_a_paused_worker_that_was_overtaken_books_nothing_and_says_so(any_url: str) -> None:
    async with platform() as shops, database(any_url) as store:
        await connected(any_url, shops)

        async def reading() -> bool:
            answer = await shops.http.get(f"{shops.greeting['base_url']}/_sandbox/faults")
            return bool(answer.json()["faults"][0]["happened"])

        async def booked() -> bool:
            return await number(store, "SELECT count(*) FROM orders") == 1

        await shops.say("faults", kind="slow", operation=READ, seconds=4, count=1)
        async with worker(any_url, shops) as first:
            await shops.buy(0, "MUG", 3)
            assert await until(reading)
            await asyncio.sleep(0.5)
            first.send_signal(signal.SIGSTOP)
            async with worker(any_url, shops):
                assert await until(booked, 45)
                first.send_signal(signal.SIGCONT)
                assert first.stdout is not None
                said = b""
                while b"lane taken over" not in said:
                    said = await asyncio.wait_for(first.stdout.readline(), 20)
                await asyncio.sleep(2)

        assert await number(store, "SELECT sum(quantity) FROM entries WHERE account = 'stock/reserved'") == 3
        assert await number(store, "SELECT count(*) FROM entries WHERE account = 'stock/reserved'") == 1
