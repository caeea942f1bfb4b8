"""A newcomer's walk through real programs: sandbox, hub, consent, count, and a sale that both shops feel."""

import html
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.programs import Running, sandbox

PROGRAM = str(Path(sys.executable).with_name("shopkeeper"))
SECONDS = 20


@contextmanager
def hub(folder: Path, running: Running) -> Iterator[dict[str, str]]:
    """A hub on that sandbox, heard by webhooks; gives its settings. It must end well when interrupted."""
    with socket.create_server(("127.0.0.1", 0)) as one:
        port = one.getsockname()[1]
    settings = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "SHOPKEEPER_PORT": str(port),
        "SHOPKEEPER_PUBLIC_URL": f"http://127.0.0.1:{port}",
        "SHOPKEEPER_TIKTOK_APP_KEY": running.said["app_key"],
        "SHOPKEEPER_TIKTOK_APP_SECRET": running.said["app_secret"],
        "SHOPKEEPER_TIKTOK_BASE_URL": running.said["base_url"],
        "SHOPKEEPER_TIKTOK_AUTH_URL": running.said["auth_url"],
    }
    with subprocess.Popen(
        [PROGRAM, "up"], cwd=folder, env=settings, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        assert "Shopkeeper is at" in program.stdout.readline()
        try:
            yield settings
        finally:
            program.send_signal(signal.SIGINT)
            assert program.wait(timeout=10) == 0


def say(folder: Path, settings: dict[str, str], *words: str) -> str:
    """A command's answer."""
    wide = {**settings, "COLUMNS": "300"}
    done = subprocess.run([PROGRAM, *words], cwd=folder, env=wide, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


def consent(link: str) -> str:
    """The shop's owner opens the page and says yes. Answers where that leads."""
    page = urllib.request.urlopen(link, timeout=30).read().decode()
    fields = {name: html.unescape(value) for name, value in re.findall(r'name="(\w+)" value="([^"]*)"', page)}
    form = urllib.parse.urlencode({**fields, "answer": "yes"}).encode()
    address = urllib.parse.urljoin(link, "/open/authorize")
    led: str = urllib.request.urlopen(urllib.request.Request(address, data=form), timeout=60).url
    return led


def available(running: Running, sku: str) -> list[int]:
    """What each shop of the sandbox has for sale of a SKU."""
    shops = running.control("/state")["shops"]
    return [
        one["available"]
        for shop in shops
        for product in shop["products"]
        for one in product["skus"]
        if one["seller_sku"] == sku
    ]


def until(folder: Path, settings: dict[str, str], true: Any) -> None:
    """Wait for something that the hub does by itself."""
    for _ in range(SECONDS * 20):
        if true():
            return
        time.sleep(0.05)
    pytest.fail(f"not within {SECONDS} seconds; {say(folder, settings, 'status')}")


@pytest.mark.slow
def test_a_newcomer_connects_two_shops_and_a_sale_on_one_is_felt_on_the_other(tmp_path: Path) -> None:
    with sandbox("--scenario", "empty") as running, hub(tmp_path, running) as settings:
        link = re.search(r"http\S+", say(tmp_path, settings, "connect", "tiktok"))
        assert link
        assert consent(link[0]).endswith("/connections")
        until(tmp_path, settings, lambda: '"MUG"' in explained(tmp_path, settings, "MUG"))
        assert "3 SKUs counted" in say(tmp_path, settings, "count", "shop", "US")
        lines = [{"seller_sku": "MUG", "quantity": 3}]
        running.control("/orders", {"shop_id": running.said["shops"][0]["id"], "lines": lines})
        until(tmp_path, settings, lambda: available(running, "MUG") == [97, 97])
        why = json.loads(explained(tmp_path, settings, "MUG"))
        shops = json.loads(say(tmp_path, settings, "connections", "--json"))

        assert (why["free"], why["reserved"], why["on_hand"]) == (97, 3, 100)
        assert [one["quantity"] for one in why["shown"]] == [97, 97]
        assert {shop["hears_by"] for shop in shops} == {"webhooks"}


def explained(folder: Path, settings: dict[str, str], sku: str) -> str:
    """The explanation of a SKU, once it is known; nothing before."""
    done = subprocess.run(
        [PROGRAM, "explain", "stock", sku, "--json"],
        cwd=folder,
        env=settings,
        capture_output=True,
        text=True,
        timeout=60,
    )
    return done.stdout
