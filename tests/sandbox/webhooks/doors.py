"""Sandboxes and webhook addresses of all sorts on this machine's wires: good, slow, deaf, refusing, down."""

import asyncio
import http.server
import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from shopkeeper.sandbox import serve
from shopkeeper.sandbox.server import Sandbox


class Door(http.server.ThreadingHTTPServer):
    """A receiver that keeps what comes; its answer and how long it takes may be changed."""

    daemon_threads = True

    def __init__(self, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), _Hook)
        self.status, self.seconds = 200, 0.0
        self.came: list[tuple[float, dict[str, Any]]] = []
        self.signatures: list[tuple[str, bytes]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/hook"

    @property
    def bodies(self) -> list[dict[str, Any]]:
        return [body for _, body in self.came]

    def wait_for(self, many: int, seconds: float = 40) -> list[dict[str, Any]]:
        """What came, once it is so many."""
        until = time.monotonic() + seconds
        while len(self.came) < many and time.monotonic() < until:
            time.sleep(0.02)
        assert len(self.came) >= many, f"{len(self.came)} of {many} came"
        return self.bodies


class _Hook(http.server.BaseHTTPRequestHandler):
    server: Door

    def do_POST(self) -> None:
        raw = self.rfile.read(int(self.headers["content-length"]))
        self.server.signatures.append((self.headers["authorization"], raw))
        self.server.came.append((time.monotonic(), json.loads(raw)))
        time.sleep(self.server.seconds)
        self.send_response(self.server.status)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet."""


@contextmanager
def door(port: int = 0) -> Iterator[Door]:
    """A receiver that is up."""
    with Door(port) as opened:
        threading.Thread(target=opened.serve_forever, daemon=True).start()
        yield opened
        opened.shutdown()


@contextmanager
def deaf() -> Iterator[str]:
    """The address of a program that takes connections and never says a word."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(1024)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/hook"


@contextmanager
def serving(scenario: str = "empty") -> Iterator[tuple[Sandbox, dict[str, Any]]]:
    """A sandbox that serves over a real port, in a thread of this program; and what it says of itself."""
    sandbox, listener, loop = Sandbox(scenario=scenario), serve.listen(0), asyncio.new_event_loop()
    stop = asyncio.Event()
    running = threading.Thread(target=loop.run_until_complete, args=[serve.run(sandbox, listener, stop)])
    said = serve.greeting(sandbox, listener)
    running.start()
    try:
        yield sandbox, said
    finally:
        loop.call_soon_threadsafe(stop.set)
        running.join(timeout=10)
        loop.close()
    assert not running.is_alive()
