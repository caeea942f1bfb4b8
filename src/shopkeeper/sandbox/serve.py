"""`shopkeeper sandbox`: the sandbox behind a real port, with its webhooks sent and its state kept on disk."""

import asyncio
import contextlib
import gc
import logging
import os
import signal
import socket
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import httpx2
import msgspec
import uvicorn

from ..errors import Rejected, ShopkeeperError
from . import keeping, snapshot
from .ads import accounts as ads_accounts
from .buyers import arrivals as buyers
from .clock import Clock, RealClock, StillClock
from .greeting import credentials
from .past import lived
from .rehearsal import MOST_SPEED
from .server import Receive, Sandbox, Scope, Send
from .state import State
from .webhooks.courier import Courier

HOST, MOST_PORT = "127.0.0.1", 65535
PATIENCE_SECONDS = 0.1
"""So long a caller waits for orders that came all at once, as at a viral moment in fast time."""
SAVE_SECONDS, STEP_SECONDS = 2.0, 0.05
SAVE_SHARE = 20
"""Saving may take a twentieth of the time at most."""
GARBAGE, YOUNG_ROUNDS, NEVER = 20_000, 5, 1_000_000


class _Server(uvicorn.Server):
    """A server that leaves signals to us."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def main(
    port: int = 8700,
    seed: int = 1,
    *,
    clock: str = "real",
    scenario: str = "",
    state: Path | None = None,
    data_folder: Path | None = None,
    webhook_url: str = "",
    redirect_url: str = "",
    history: Path | None = None,
    market: str = "US",
    with_parent: bool = False,
) -> int:
    """Run a sandbox until it is told to stop; answers the exit code.

    ``with_parent`` also stops it when its standard input closes, as when the program that began it dies.
    """
    tune()
    with contextlib.ExitStack() as holding:
        try:
            listener = listen(port)
            if data_folder:
                holding.enter_context(keeping.held(data_folder))
                state = state or data_folder / keeping.STATE
            past = lived.read_past(history, market) if history else None
            sandbox = build(seed, clock, scenario, state, past)
        except ShopkeeperError as error:
            print(error, file=sys.stderr)
            return 1
        sandbox.keeper = keeping.Keeper(data_folder)
        for app in sandbox.apps.values():
            app.webhook_url = webhook_url or app.webhook_url
            app.redirect_url = redirect_url or app.redirect_url
        return _serve(sandbox, listener, state, with_parent)


def tune() -> None:
    """Set Python up for a store of a million records, which hold each other in no circle.

    Looking through all of them for such circles stops everything for seconds, and finds none. What circles
    there are come from connections; those are young when they end, and the young are looked through.
    """
    gc.freeze()
    gc.set_threshold(GARBAGE, YOUNG_ROUNDS, NEVER)


def _serve(sandbox: Sandbox, listener: socket.socket, state: Path | None, with_parent: bool) -> int:
    try:
        asyncio.run(_until_told(sandbox, listener, state, with_parent))
    except OSError as error:
        print(f"the sandbox had to stop: {error}; free some room or choose another place", file=sys.stderr)
        return 1
    return 0


def listen(port: int) -> socket.socket:
    """A socket on the loopback address; 0 takes any free port."""
    if not 0 <= port <= MOST_PORT:
        raise Rejected(f"there is no port {port}; choose one up to {MOST_PORT} with --port, or 0 for any")
    # Named as TCP, for the event loop turns off the delay of small writes only then (40 ms a request).
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    try:
        listener.bind((HOST, port))
    except OSError as error:
        listener.close()
        message = f"port {port} is in use or not allowed ({error.strerror}); choose another with --port"
        raise Rejected(message) from error
    listener.listen(512)
    return listener


def build(
    seed: int, clock: str, scenario: str, state: Path | None, past: lived.Past | None = None
) -> Sandbox:
    """A sandbox as asked for, going on from its state file if there is one; else with a past, if one is."""
    saved = snapshot.load(state) if state else None
    ticking = read_clock(clock)
    if saved:
        return _gone_on(saved, ticking)
    if past and "@" not in clock:
        ticking.set(lived.clock_of(past))
    sandbox = Sandbox(seed, ticking, scenario=scenario or ("history" if past else "full-swing"))
    if past:
        sandbox.began_at = ticking.now()
        sandbox.retell = partial(lived.live_again, past=past)
        sandbox.retell(sandbox.market)
    return sandbox


def _gone_on(saved: State, ticking: Clock) -> Sandbox:
    """A sandbox from its saved state. A running clock has run on meanwhile, but not through a past."""
    left_at = datetime.fromtimestamp(saved.ticked, UTC)
    is_past = any(kind.startswith("history") for _, _, kind, _, _ in saved.due)
    if isinstance(ticking, StillClock) or is_past or left_at > ticking.now():
        ticking.set(left_at)
    sandbox = Sandbox(saved.seed, ticking, state=saved)
    if isinstance(ticking, RealClock):
        _resume(sandbox)
    return sandbox


def read_clock(text: str) -> Clock:
    """The clock that ``real``, ``still``, ``still@2017-10-02T13:56:33Z`` or ``x1000`` stand for."""
    word, at, moment = text.partition("@")
    if word == "still":
        return StillClock(_begun(moment) if at else datetime.now(UTC))
    told = "1" if text == "real" else text.removeprefix("x")
    try:
        speed = float(told)
    except ValueError as error:
        raise Rejected(
            f"there is no clock {text!r}; say real, still, or x and a speed, such as x60"
        ) from error
    if not 0 < speed <= MOST_SPEED:
        raise Rejected(f"a clock cannot go {told} times as fast; say x1 to x{MOST_SPEED:.0f}, or still")
    return RealClock(speed)


def _begun(moment: str) -> datetime:
    try:
        began = datetime.fromisoformat(moment)
    except ValueError as error:
        raise Rejected(f"{moment!r} is no moment; write still@2017-10-02T13:56:33Z") from error
    return began if began.tzinfo else began.replace(tzinfo=UTC)


def greeting(sandbox: Sandbox, listener: socket.socket) -> dict[str, Any]:
    """What a client needs to begin, for the first app and for all of them."""
    url = f"http://{HOST}:{listener.getsockname()[1]}"
    apps = [_app(sandbox, key, url) for key in sandbox.apps]
    first = {
        name: apps[0][name]
        for name in ("app_key", "app_secret", "auth_code", "access_token", "refresh_token")
    }
    shops = [{"id": shop.id, "cipher": shop.cipher, "region": shop.region} for shop in sandbox.shops.values()]
    code = ads_accounts.new_code(sandbox.market, sandbox.wall())
    ads = {**ads_accounts.greeting(sandbox.market), "auth_code": code}
    places = {"base_url": url, "auth_url": url, "page": f"{url}/_sandbox/"}
    return {**places, **first, "shops": shops, "apps": apps, "ads": ads}


async def run(
    sandbox: Sandbox, listener: socket.socket, stop: asyncio.Event, state: Path | None = None
) -> None:
    """Serve on a socket until ``stop`` is set; then finish quickly and save."""

    async def answered(scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await sandbox.asgi(scope, receive, send)
        except httpx2.RemoteProtocolError:
            return  # a cut on purpose: the server closes the socket when an answer is not finished

    logging.getLogger("uvicorn.error").addFilter(_is_no_cut)
    config = uvicorn.Config(
        answered,
        interface="asgi3",
        lifespan="off",
        proxy_headers=False,
        access_log=False,
        log_level="warning",
        server_header=False,
        timeout_graceful_shutdown=1,
    )
    server = _Server(config)
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    working = [asyncio.create_task(_live(sandbox)), asyncio.create_task(_keep(sandbox, state))]
    stopping = asyncio.create_task(stop.wait())
    await asyncio.wait([serving, stopping, *working], return_when=asyncio.FIRST_COMPLETED)
    server.should_exit = True
    for task in (stopping, *working):
        task.cancel()
    outcomes = await asyncio.gather(serving, stopping, *working, return_exceptions=True)
    if state:
        sandbox.market.outbox.save()
        snapshot.save(sandbox.state, state)
    for outcome in outcomes:
        if isinstance(outcome, Exception):
            raise outcome


def _is_no_cut(record: logging.LogRecord) -> bool:
    """Whether a complaint of the server's is about anything but an answer that was cut on purpose."""
    return "without completing response" not in record.getMessage()


def _app(sandbox: Sandbox, key: str, url: str) -> dict[str, Any]:
    told = credentials(sandbox, key)
    return {**told, "authorize_url": f"{url}/open/authorize?service_id={told['service_id']}"}


def _resume(sandbox: Sandbox) -> None:
    """After a pause of the real clock: buyers begin to come now; what fell due meanwhile happens now.

    A clock that had run ahead of real time goes on from there, or what is planned would wait for long.
    """
    if sandbox.state.ticked > sandbox.clock.now().timestamp():
        sandbox.clock.set(datetime.fromtimestamp(sandbox.state.ticked, UTC))
    sandbox.state.ticked = sandbox.clock.now().timestamp()
    for shop_id in sandbox.state.crowds:
        buyers.restart(sandbox.market, shop_id)


async def _until_told(
    sandbox: Sandbox, listener: socket.socket, state: Path | None, with_parent: bool
) -> None:
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    if with_parent:
        loop.add_reader(sys.stdin, _read_or_stop, stop)
    for kind in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(kind, stop.set)
    print(msgspec.json.encode(greeting(sandbox, listener)).decode(), flush=True)
    await run(sandbox, listener, stop, state)


def _read_or_stop(stop: asyncio.Event) -> None:
    if not os.read(sys.stdin.fileno(), 1024):
        stop.set()


async def _live(sandbox: Sandbox) -> None:
    """Let buyers, orders and webhooks take their course."""
    queued = asyncio.Event()
    sandbox.market.outbox.queued = queued.set
    courier = Courier(sandbox, queued.set)
    sandbox.patience_seconds = sandbox.market.patience_seconds = PATIENCE_SECONDS
    try:
        while True:
            await asyncio.sleep(0)  # whoever called meanwhile comes first
            queued.clear()
            sandbox.tick()
            courier.send_due()
            # Not wait_for: up to Python 3.11 it forgets that it is cancelled when what it waits for is there.
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(STEP_SECONDS):
                    await queued.wait()
    finally:
        await courier.close()


async def _keep(sandbox: Sandbox, state: Path | None) -> None:
    """Save the state every little while in which something changed; a large one less often."""
    saved = -1
    while True:
        began = time.monotonic()
        if state and sandbox.market.changes != saved:
            saved = sandbox.market.changes
            sandbox.market.outbox.save()
            snapshot.save(sandbox.state, state)
        await asyncio.sleep(max(SAVE_SECONDS, SAVE_SHARE * (time.monotonic() - began)))
