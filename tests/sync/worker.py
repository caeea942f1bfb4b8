"""A hub as a program of its own, without the lock that keeps a second one from a SQLite file.

Arguments: the database, the sandbox's greeting as JSON, and ``connect``, ``work`` or a port for the door too.
"""

import asyncio
import json
import sys

import uvicorn

from shopkeeper.settings import Settings
from shopkeeper.sync.consent import exchange
from shopkeeper.sync.hub import Hub
from shopkeeper.sync.lanes import Lanes
from shopkeeper.sync.start import open_hub
from shopkeeper.web.webhooks import in_front


async def connect(hub: Hub, code: str) -> None:
    """Connect both shops, read them and take the first one's numbers for the count."""
    await exchange(hub, 1, 1, code)
    lanes = Lanes(hub)
    for _ in range(6):
        await lanes.step()
    await hub.command(1, "stock", "count_from_shop", {"connection_id": 1}, by="test")
    for _ in range(6):
        await lanes.step()


async def nothing_else(scope: object, receive: object, send: object) -> None:
    """The pages of this hub: there are none."""


async def work(hub: Hub, port: int) -> None:
    """Work the lanes, and open the door where there is a port."""
    async with hub.store.listening(hub.woken.set):
        tasks = [asyncio.create_task(Lanes(hub).run())]
        if port:
            config = uvicorn.Config(
                in_front(hub, nothing_else), host="127.0.0.1", port=port, lifespan="off", log_level="warning"
            )
            tasks.append(asyncio.create_task(uvicorn.Server(config).serve()))
        print("working", flush=True)
        await asyncio.gather(*tasks)


async def main(database_url: str, greeting: str, task: str) -> None:
    sandbox = json.loads(greeting)
    settings = Settings(
        database_url=database_url,
        secret_key="a key for tests",
        tiktok_app_key=sandbox["app_key"],
        tiktok_app_secret=sandbox["app_secret"],
        tiktok_base_url=sandbox["base_url"],
        tiktok_auth_url=sandbox["base_url"],
        poll_seconds=1,
        levels_seconds=2,
    )
    async with open_hub(settings) as hub:
        if task == "connect":
            await connect(hub, sandbox["auth_code"])
        else:
            await work(hub, 0 if task == "work" else int(task))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:4]))
