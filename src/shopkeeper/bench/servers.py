"""The servers that the door's bench compares, on the same uvicorn: ours, two that do nothing, a naive one.

Run as ``python -m shopkeeper.bench.servers NAME PORT FILE``.
"""

import hashlib
import hmac
import json
import sqlite3
import sys
from datetime import UTC, datetime

import uvicorn
import uvloop
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from ..settings import Settings
from ..store.tables import authorizations, connections
from ..sync.hub import Hub
from ..sync.start import open_hub
from ..web.webhooks import in_front

APP_KEY, APP_SECRET, SHOP_ID = "benchapp", "benchsecret", "7000000000000000001"
PATH = "/webhooks/tiktok/1"


async def answer(send: Send, status: int) -> None:
    """An empty answer."""
    await send({"type": "http.response.start", "status": status, "headers": [(b"content-length", b"0")]})
    await send({"type": "http.response.body", "body": b""})


async def bare_no_op(scope: Scope, receive: Receive, send: Send) -> None:
    """Reads the body and says yes, without a framework: the most that this HTTP server can answer."""
    await receive()
    await answer(send, 200)


async def yes(request: Request) -> Response:
    """Reads the body and says yes."""
    await request.body()
    return Response()


no_op = Starlette(routes=[Route(PATH, yes, methods=["POST"])])
"""The same as people write it, in the framework that our pages use."""


def one_transaction_a_request(file: str) -> ASGIApp:
    """What one writes first: verify, insert, commit, answer; with the same SQLite settings as ours."""
    db = sqlite3.connect(file, isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL"):
        db.execute(f"PRAGMA {pragma}")
    db.execute("CREATE TABLE IF NOT EXISTS inbox (id TEXT PRIMARY KEY, body BLOB NOT NULL)")

    async def naive(scope: Scope, receive: Receive, send: Send) -> None:
        body = (await receive()).get("body", b"")
        given = dict(scope["headers"]).get(b"authorization", b"").decode()
        wanted = hmac.new(APP_SECRET.encode(), APP_KEY.encode() + body, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(given, wanted):
            await answer(send, 401)
            return
        key = json.loads(body)["tts_notification_id"]
        db.execute("INSERT INTO inbox VALUES (?, ?) ON CONFLICT DO NOTHING", (key, body))
        await answer(send, 200)

    return naive


async def shop(hub: Hub) -> None:
    """The one shop that sends."""
    now = datetime.now(UTC)
    sealed = hub.vault.seal_text("none", "bench")
    async with hub.store.writing() as connection:
        await connection.execute(
            authorizations.insert(),
            {
                "seller_id": 1,
                "app_id": 1,
                "open_id": "bench",
                "access_token_sealed": sealed,
                "refresh_token_sealed": sealed,
                "access_expires_at": now,
                "refresh_expires_at": now,
                "scopes": [],
                "state": "active",
                "updated_at": now,
            },
        )
        await connection.execute(
            connections.insert(),
            {
                "seller_id": 1,
                "app_id": 1,
                "authorization_id": 1,
                "channel": "tiktok",
                "shop_id": SHOP_ID,
                "name": "Bench",
                "region": "US",
                "currency": "USD",
                "timezone": "UTC",
                "cipher_sealed": sealed,
                "sandbox": True,
                "mode": "dry_run",
                "state": "active",
                "hears_by": "webhooks",
                "note": "",
                "created_at": now,
            },
        )


async def serve(app: ASGIApp, port: int) -> None:
    """The same server for all of them."""
    config = uvicorn.Config(
        app,
        host="127.0.0.1",
        port=port,
        interface="asgi3",
        lifespan="off",
        access_log=False,
        log_level="warning",
        server_header=False,
    )
    await uvicorn.Server(config).serve()


async def main(name: str, port: int, database: str) -> None:
    """Serve one of them. ``database`` is an address for ours, a file for the rival."""
    if name == "no_op":
        await serve(no_op, port)
    elif name == "bare_no_op":
        await serve(bare_no_op, port)
    elif name == "one_transaction_a_request":
        await serve(one_transaction_a_request(database), port)
    else:
        settings = Settings(
            database_url=database, secret_key="bench", tiktok_app_key=APP_KEY, tiktok_app_secret=APP_SECRET
        )
        async with open_hub(settings) as hub:
            await shop(hub)
            await serve(in_front(hub, bare_no_op), port)


if __name__ == "__main__":
    uvloop.run(main(sys.argv[1], int(sys.argv[2]), sys.argv[3]))
