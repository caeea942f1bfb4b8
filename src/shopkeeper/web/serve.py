"""``shopkeeper up``: the door, the lanes and the pages in one program, until it is told to stop."""

import asyncio
import contextlib
import signal
import socket
from collections.abc import AsyncIterator, Callable, Iterator

import structlog
import uvicorn

from ..errors import NeedsPerson
from ..settings import Settings
from ..sync.hub import Hub
from ..sync.lanes import Lanes
from ..sync.start import alone, open_hub
from .app import make_app
from .webhooks import in_front

STOP_SECONDS = 1
log = structlog.get_logger()


class Server(uvicorn.Server):
    """A server that leaves signals to us."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def listen(host: str, port: int) -> socket.socket:
    """A socket on the address. Raises NeedsPerson where the port is taken."""
    listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
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


def up(settings: Settings, ready: Callable[[str], None]) -> None:
    """Run the hub until SIGINT or SIGTERM; ``ready`` is told the dashboard's address.

    Raises NeedsPerson, in one line, for whatever keeps it from starting.
    """
    with alone(settings):
        listener = listen(settings.host, settings.port)
        loop_factory = fast_loop()
        with asyncio.Runner(loop_factory=loop_factory) as runner:
            runner.run(run(settings, listener, ready))


def fast_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """uvloop where it is installed."""
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop


async def run(settings: Settings, listener: socket.socket, ready: Callable[[str], None]) -> None:
    """Serve and work until a signal comes."""
    stop = asyncio.Event()
    for kind in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(kind, stop.set)
    async with open_hub(settings) as hub, working(hub), serving(hub, listener):
        host, port = listener.getsockname()[:2]
        ready(f"http://{f'[{host}]' if ':' in host else host}:{port}")
        await stop.wait()
        hub.feed.close()


@contextlib.asynccontextmanager
async def working(hub: Hub) -> AsyncIterator[None]:
    """The lanes at work for the length of the block."""
    async with hub.store.listening(hub.woken.set):
        lanes = asyncio.create_task(Lanes(hub).run())
        lanes.add_done_callback(failed)
        try:
            yield
        finally:
            lanes.cancel()
            await asyncio.gather(lanes, return_exceptions=True)


def failed(lanes: "asyncio.Task[None]") -> None:
    """The lanes ended by themselves: that is a bug, and nothing would be worked any more."""
    if not lanes.cancelled() and lanes.exception() is not None:
        log.error("the lanes ended", exc_info=lanes.exception())
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
        while not server.started and not task.done():
            await asyncio.sleep(0.01)
        yield
    finally:
        server.should_exit = True
        await task
