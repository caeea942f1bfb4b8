"""The sandbox as a program of its own, which ends with the one that started it."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from ..errors import NeedsPerson


@contextmanager
def started(*options: str) -> Iterator[dict[str, Any]]:
    """A sandbox on a free port, with more options if wished; gives what its first line says.

    Raises NeedsPerson where it does not start.
    """
    command = [sys.executable, "-m", "shopkeeper.sandbox", "--port", "0", *options, "--with-parent"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        try:
            line = program.stdout.readline() if program.stdout else ""
            if not line:
                raise NeedsPerson("the sandbox did not start; what it said stands above")
            yield json.loads(line)
        finally:
            program.terminate()
