"""Programs that tests start: the sandbox, and other people's clients beside it."""

import json
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
SECONDS_TO_START = 60


class Running:
    """A sandbox that runs: what its first line said, and its control plane."""

    def __init__(self, said: dict[str, Any]) -> None:
        self.said = said
        self.address: str = said["base_url"]

    def control(self, path: str, body: dict[str, Any] | None = None) -> Any:
        """Ask the control plane: GET without a body, POST with one."""
        sent = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.address + "/_sandbox" + path, data=sent)
        request.add_header("content-type", "application/json")
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)


@contextmanager
def sandbox(*options: str) -> Iterator[Running]:
    """Start ``shopkeeper sandbox`` on a free port and end it afterwards."""
    program = Path(sys.executable).with_name("shopkeeper")
    command = [str(program), "sandbox", "--port", "0", "--seed", "7", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        too_late = threading.Timer(SECONDS_TO_START, running.kill)
        too_late.start()
        try:
            line = running.stdout.readline() if running.stdout else ""
            too_late.cancel()
            yield Running(json.loads(line))
        finally:
            too_late.cancel()
            running.terminate()
            running.wait(timeout=30)


def walk(command: list[str], given: dict[str, Any]) -> dict[str, Any]:
    """Run somebody's client with what it needs on its standard input; what it saw is its last line."""
    done = subprocess.run(
        command, input=json.dumps(given), capture_output=True, text=True, timeout=120, cwd=ROOT
    )
    assert done.returncode == 0, (
        f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr}\n{done.stdout}"
    )
    seen: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return seen
