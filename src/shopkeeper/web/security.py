"""What stands before every page: known hosts only, bounded bodies, a token on every form, strict headers."""

import hmac
import secrets
from hashlib import sha256
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ..settings import Settings
from . import plain
from .plain import refused

MOST_BYTES = 4 * 1024 * 1024
LOOPBACK_NAMES = {"localhost", "127.0.0.1", "::1"}
SAFE = {"GET", "HEAD", "OPTIONS"}
BROWSER_COOKIE = "shopkeeper_browser"
YEAR_SECONDS = 365 * 24 * 3600
HEADERS = {
    "content-security-policy": (
        "default-src 'self'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; "
        "img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; "
        "form-action 'self' https: http://localhost:* http://127.0.0.1:*"
    ),
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "x-frame-options": "DENY",
}


def form_token(secret_key: str, browser: str) -> str:
    """The token that every form of this browser carries."""
    return hmac.new(f"form:{secret_key}".encode(), browser.encode(), sha256).hexdigest()


def knows_host(settings: Settings, host: str) -> bool:
    """Whether the hub goes by this Host header; any other name may be a rebound one."""
    name = urlsplit(f"//{host}").hostname or ""
    known = LOOPBACK_NAMES | {settings.host}
    if settings.public_url:
        known.add(urlsplit(settings.public_url).hostname or "")
    return name in known or bool(settings.password and is_address(name))


def is_address(name: str) -> bool:
    """Whether the name is a bare IP address, which cannot be rebound."""
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


class Guard:
    """Wraps the pages; what it refuses never reaches one."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        browser = Request(scope).cookies.get(BROWSER_COOKIE, "")
        is_new = len(browser) < 32
        browser = secrets.token_urlsafe(32) if is_new else browser
        scope.setdefault("state", {})["form_token"] = form_token(self._settings.secret_key, browser)
        answer = self._dressed(send, browser if is_new else "", scope["scheme"] == "https")
        if not knows_host(self._settings, headers.get("host", "")):
            await refused(421, plain.WRONG_HOST)(scope, receive, answer)
            return
        if scope["method"] in SAFE:
            await self._app(scope, receive, answer)
            return
        await self._write(scope, receive, answer)

    async def _write(self, scope: Scope, receive: Receive, send: Send) -> None:
        body = await whole(receive)
        if body is None:
            await refused(413, plain.TOO_LARGE)(scope, receive, send)
            return
        if not is_same_origin(Headers(scope=scope)) or not await self._has_token(scope, body):
            await refused(403, plain.NO_TOKEN)(scope, receive, send)
            return
        await self._app(scope, again(body, receive), send)

    async def _has_token(self, scope: Scope, body: bytes) -> bool:
        request = Request(scope, again(body))
        given = request.headers.get("x-form-token", "")
        if not given:
            async with request.form(max_files=1, max_fields=500) as form:
                given = str(form.get("form_token", ""))
        return hmac.compare_digest(given.encode(), scope["state"]["form_token"].encode())

    def _dressed(self, send: Send, new_browser: str, is_https: bool) -> Send:
        async def dressed(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
                headers.setdefault("cache-control", "no-store")
                if new_browser:
                    headers.append("set-cookie", cookie(BROWSER_COOKIE, new_browser, YEAR_SECONDS, is_https))
            await send(message)

        return dressed


def cookie(name: str, value: str, seconds: int, is_https: bool) -> str:
    """A cookie that scripts cannot read and other sites do not send."""
    answer = Response()
    answer.set_cookie(name, value, max_age=seconds, httponly=True, samesite="lax", secure=is_https)
    return answer.headers["set-cookie"]


def is_same_origin(headers: Headers) -> bool:
    """Whether a write comes from one of our own pages, as far as the browser says."""
    if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return False
    origin = headers.get("origin")
    return origin is None or urlsplit(origin).netloc == headers.get("host")


async def whole(receive: Receive) -> bytes | None:
    """The whole body; None where it is larger than any form of ours."""
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return b"".join(parts)
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > MOST_BYTES:
            return None
        if not message.get("more_body", False):
            return b"".join(parts)


def again(body: bytes, receive: Receive | None = None) -> Receive:
    """A body that was read already, to be read once more."""
    sent = False

    async def once_more() -> Any:
        nonlocal sent
        if not sent:
            sent = True
            return {"type": "http.request", "body": body, "more_body": False}
        return await receive() if receive else {"type": "http.disconnect"}

    return once_more
