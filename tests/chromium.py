"""The Chromium that browser tests drive: Debian's, or whichever is on PATH. No browser is downloaded."""

import os
import shutil

# Chromium cannot build its own sandbox everywhere; the other flags keep it from talking to anybody but us.
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
NAMES = ("chromium", "chromium-browser", "google-chrome")


def program() -> str:
    """The path of Chromium: the one `make test-browser` found or installed, else the first on PATH."""
    found = [os.environ.get("SHOPKEEPER_TEST_CHROMIUM"), *map(shutil.which, NAMES)]
    for path in found:
        if path:
            return path
    raise FileNotFoundError("no Chromium was found: run `make test-browser`, or install Debian's chromium")
