"""The judge of the books: Beancount's own checker, run as the separate program that it is."""

import subprocess
import sys
from pathlib import Path


def judged(path: Path, books: str) -> str:
    """What bean-check says of some books; nothing where they hold."""
    path.write_text(books, encoding="utf-8")
    program = Path(sys.executable).with_name("bean-check")
    done = subprocess.run([program, "--no-cache", path], capture_output=True, text=True, check=False)
    said = done.stdout + done.stderr
    assert bool(said) == bool(done.returncode)
    return said
