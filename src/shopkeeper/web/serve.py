"""``shopkeeper up``: the door, the lanes and the pages in one program, until it is told to stop."""

import asyncio
import contextlib
import signal
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TypeAlias

import structlog
import uvicorn
import uvloop

from ..errors import NeedsPerson
from ..settings import Settings
from ..sync.hub import Hub
from ..sync.lanes import Lanes
from ..sync.shares import SharedCalls
from ..sync.start import alone, open_hub
from .app import make_app
from .webhooks import in_front

Began: TypeAlias = Callable[[Hub, str], Awaitable[None]]
STOP_SECONDS = 1
log = structlog.get_logger()


class Server(uvicorn.Server):
    """A server that leaves signals to us."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def listen(host: str, port: int) -> socket.socket:
    """A socket on the address. Raises NeedsPerson where the port is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio sets TCP_NODELAY only where the socket names its protocol.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        raise NeedsPerson(
            f"SHOPKEEPER_PORT {port} on {host} cannot be used: {error.strerror}. "
            "Stop the program that has it, or choose another port."
        ) from None
    listener.listen(512)
    return listener


def up(settings: Settings, began: Began) -> None:
    """Run the hub until SIGINT or SIGTERM; ``began`` is told the hub and the dashboard's address.

    Raises NeedsPerson, in one line, for whatever keeps it from starting.
    """
    with alone(settings):
        listener = listen(settings.host, settings.port)
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(run(settings, listener, began))


async def run(settings: Settings, listener: socket.socket, began: Began) -> None:
    """Serve and work until a signal comes."""
    stop = asyncio.Event()
    for kind in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(kind, stop.set)
    async with open_hub(settings) as hub, working(hub), serving(hub, listener):
        host, port = listener.getsockname()[:2]
        address = f"http://{f'[{host}]' if ':' in host else host}:{port}"
        beginning = asyncio.ensure_future(began(hub, address))
        stopping = asyncio.ensure_future(stop.wait())
        try:
            done, _ = await asyncio.wait([beginning, stopping], return_when=asyncio.FIRST_COMPLETED)
            if beginning in done:
                beginning.result()
                await stopping
        finally:
            hub.feed.close()
            for task in (beginning, stopping):
                task.cancel()


@contextlib.asynccontextmanager
async def working(hub: Hub) -> AsyncIterator[None]:
    """The lanes at work for the length of the block."""
    async with hub.store.listening(hub.woken.set):
        tasks = [asyncio.create_task(Lanes(hub).run())]
        if not hub.store.is_sqlite:
            tasks.append(asyncio.create_task(SharedCalls(hub).run()))
        for task in tasks:
            task.add_done_callback(failed)
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


def failed(task: "asyncio.Task[None]") -> None:
    """The lanes ended by themselves: that is a bug, and nothing would be worked any more."""
    if not task.cancelled() and task.exception() is not None:
        log.error("the lanes ended", exc_info=task.exception())
        signal.raise_signal(signal.SIGTERM)


@contextlib.asynccontextmanager
async def serving(hub: Hub, listener: socket.socket) -> AsyncIterator[None]:
    """Pages and door on a socket for the length of the block."""
    config = uvicorn.Config(
        in_front(hub, make_app(hub)),
        interface="asgi3",
        lifespan="off",
        access_log=False,
        log_level="warning",
        server_header=False,
        timeout_graceful_shutdown=STOP_SECONDS,
    )
    server = Server(config)
    task = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        for _ in range(500):
            if server.started or task.done():
                break
            await asyncio.sleep(0.01)
        yield
    finally:
        server.should_exit = True
        await task
