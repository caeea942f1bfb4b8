"""The whole demo as people start it: sandbox, hub, buyers, dashboard; each in a folder of its own."""

import re
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import httpx2

SECONDS_TO_START = 60


class Demo:
    """A running demo: its address, and its program."""

    def __init__(self, program: "subprocess.Popen[str]", address: str, folder: Path) -> None:
        self.program = program
        self.address = address
        self.folder = folder

    def platform(self, path: str, **fields: Any) -> Any:
        """Something that buyers or carriers do, by the sandbox's control plane."""
        with closing(sqlite3.connect(self.folder / "hub.db")) as known:
            [address] = known.execute("SELECT base_url FROM apps ORDER BY id LIMIT 1").fetchone()
        answer = httpx2.post(f"{address}/_sandbox{path}", json=fields)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def shop_id(self, connection_id: int) -> str:
        """A shop's number with the platform."""
        query = "SELECT shop_id FROM connections WHERE id = ?"
        with closing(sqlite3.connect(self.folder / "hub.db")) as known:
            [found] = known.execute(query, (connection_id,)).fetchone()
        return str(found)

    def end(self) -> float:
        """Press Ctrl-C; the seconds until it was gone."""
        began = time.monotonic()
        self.program.send_signal(2)
        self.program.wait(timeout=20)
        return time.monotonic() - began


def free_port() -> int:
    """A port that nobody has just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def demo(folder: Path, port: int | None = None) -> Iterator[Demo]:
    """Start the demo in a folder, and end it afterwards."""
    program = Path(sys.executable).with_name("shopkeeper")
    command = [str(program), "demo", "--port", str(port or free_port()), "--folder", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        too_late = threading.Timer(SECONDS_TO_START, running.kill)
        too_late.start()
        try:
            address = address_in(running)
            too_late.cancel()
            threading.Thread(target=lambda: [None for _ in running.stdout or ()], daemon=True).start()
            yield Demo(running, address, folder)
        finally:
            too_late.cancel()
            if running.poll() is None:
                running.send_signal(2)
                running.wait(timeout=20)


def address_in(running: "subprocess.Popen[str]") -> str:
    """The address that the demo prints once its dashboard is there."""
    for line in running.stdout or ():
        found = re.search(r"http://127\.0\.0\.1:\d+", line)
        if found:
            return found[0]
    raise AssertionError("the demo ended before its dashboard was there")
