"""Help for playing TikTok: answers to send into a conversation, and an app that never waits for long."""

import json
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from shopkeeper.tiktok.auth import Token
from shopkeeper.tiktok.conversation import App
from shopkeeper.tiktok.wire import Response

NOW = 1_795_000_000.0


def answered(body=None, *, code=0, message="Success", status=200, **headers) -> Response:
    """What TikTok would answer; underscores in header names become dashes."""
    envelope = {"code": code, "message": message, "request_id": "R1", "data": body}
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(status, named, json.dumps(envelope).encode())


def token(number: int = 1) -> Token:
    """The tokens of one authorisation; each number is a later pair."""
    return Token(
        access_token=f"access-{number}",
        refresh_token=f"refresh-{number}",
        access_expires_at=datetime(2026, 12, 1, tzinfo=UTC),
        refresh_expires_at=datetime(2125, 5, 31, tzinfo=UTC),
        open_id="open",
        seller_name="Alder & Finch",
        region="US",
        scopes=("seller.order.info",),
    )


@pytest.fixture
def app() -> App:
    return App("key", "secret", wall=lambda: NOW, jitter=lambda: 1.0)


@pytest.fixture
def make_app() -> Callable[..., App]:
    return lambda **settings: App("key", "secret", wall=lambda: NOW, jitter=lambda: 1.0, **settings)
