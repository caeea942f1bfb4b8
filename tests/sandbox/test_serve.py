"""The sandbox as a program: its first line, real HTTP, webhooks over HTTP, a clean end, a lasting state."""

import http.server
import json
import queue
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from shopkeeper.sandbox import serve, snapshot
from shopkeeper.sandbox.clock import StillClock
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.tiktok.wire import sign, webhook_signature


@contextmanager
def running(*options: str) -> Iterator[tuple[subprocess.Popen[str], dict[str, Any]]]:
    command = [sys.executable, "-m", "shopkeeper.sandbox", "--port", "0", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as program:
        try:
            assert program.stdout is not None
            yield program, json.loads(program.stdout.readline())
        finally:
            program.kill()


def fetch(url: str, headers: dict[str, str] | None = None, body: Any = None) -> Any:
    sent = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data=sent, headers=headers or {})
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.load(answer)


def signed(said: dict[str, Any], path: str) -> Any:
    query = {"app_key": said["app_key"], "timestamp": str(int(time.time()))}
    query["sign"] = sign(said["app_secret"], path, query)
    url = f"{said['base_url']}{path}?" + "&".join(f"{name}={value}" for name, value in query.items())
    return fetch(url, {"x-tts-access-token": said["access_token"]})


def stop(program: subprocess.Popen[str], kind: signal.Signals) -> float:
    began = time.monotonic()
    program.send_signal(kind)
    assert program.wait(timeout=10) == 0
    return time.monotonic() - began


def test_the_first_line_is_all_a_client_needs() -> None:
    with running("--scenario", "empty", "--clock", "still") as (program, said):
        shops = signed(said, "/authorization/202309/shops")["data"]["shops"]
        assert [(shop["id"], shop["cipher"], shop["region"]) for shop in shops] == [
            (shop["id"], shop["cipher"], shop["region"]) for shop in said["shops"]
        ]
        token = fetch(
            f"{said['auth_url']}/api/v2/token/get?app_key={said['app_key']}&app_secret={said['app_secret']}"
            f"&auth_code={said['auth_code']}&grant_type=authorized_code"
        )
        assert token["data"]["access_token"] != said["access_token"]
        assert said["apps"][0]["authorize_url"].startswith(said["base_url"])
        assert fetch(f"{said['base_url']}/_sandbox/auth-codes", body={}).keys() == {"auth_code"}
        assert stop(program, signal.SIGINT) < 1.5


def test_a_taken_port_is_one_clear_line() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        command = [sys.executable, "-m", "shopkeeper.sandbox", "--port", str(port)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=30)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines() == [
        f"port {port} is in use or not allowed (Address already in use); choose another with --port"
    ]


def test_wrong_options_are_one_clear_line(tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text("{")
    for option, value, start in (
        ("--clock", "fast", "there is no clock 'fast'"),
        ("--clock", "still@yesterday", "'yesterday' is no moment"),
        ("--scenario", "dull", "there is no scenario 'dull'"),
        ("--state", str(broken), f"{broken} does not hold a sandbox's state"),
    ):
        command = [sys.executable, "-m", "shopkeeper.sandbox", "--port", "0", option, value]
        done = subprocess.run(command, capture_output=True, text=True, timeout=30)
        assert done.returncode == 1
        [line] = done.stderr.splitlines()
        assert line.startswith(start)


def test_a_state_file_carries_on_where_it_stood(tmp_path: Path) -> None:
    options = ("--scenario", "empty", "--clock", "still", "--state", str(tmp_path / "state.json"))
    with running(*options) as (program, said):
        lines = [{"seller_sku": "MUG", "quantity": 3}]
        fetch(f"{said['base_url']}/_sandbox/orders", body={"shop_id": said["shops"][0]["id"], "lines": lines})
        before = fetch(f"{said['base_url']}/_sandbox/state")
        assert stop(program, signal.SIGTERM) < 1.5
    with running(*options) as (_, again):
        assert fetch(f"{again['base_url']}/_sandbox/state") == before
        assert again["access_token"] == said["access_token"]
        assert again["auth_code"] != said["auth_code"]


def test_a_clock_that_ran_ahead_goes_on_from_there_after_a_restart(tmp_path: Path) -> None:
    sandbox, file = Sandbox(clock=StillClock(datetime.now(UTC) + timedelta(days=3))), tmp_path / "state.json"
    sandbox.tick()
    snapshot.save(sandbox.state, file)

    again = serve.build(1, "x60", "", file)
    assert again.clock.now().timestamp() >= sandbox.state.ticked
    assert again.state.ticked >= sandbox.state.ticked


def test_buyers_come_and_webhooks_go_out_by_themselves() -> None:
    received: queue.Queue[tuple[str, bytes]] = queue.Queue()

    class Hook(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            received.put((self.headers["authorization"], body))
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """Keep quiet."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Hook) as hook:
        threading.Thread(target=hook.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{hook.server_port}/hook"
        with running("--scenario", "demo", "--clock", "x20", "--webhook-url", url) as (program, said):
            signature, body = received.get(timeout=20)
            assert signature in [
                webhook_signature(app["app_key"], app["app_secret"], body) for app in said["apps"]
            ]
            assert json.loads(body)["type"] == 1
            assert stop(program, signal.SIGINT) < 1.5
        hook.shutdown()
