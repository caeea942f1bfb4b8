"""Signing in, where a password is set: checked slowly, tried seldom, kept in a signed cookie."""

import hmac
import secrets
import time
from collections.abc import Callable
from hashlib import sha256
from urllib.parse import quote

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from ..settings import Settings

SESSION_COOKIE = "shopkeeper_session"
SESSION_SECONDS = 14 * 24 * 3600
TRIES = 10
SECONDS_A_TRY = 6.0
OPEN_PATHS = ("/login", "/static/")


class Bucket:
    """A few tries at once, then one each few seconds, over all who try."""

    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        self._left = float(TRIES)
        self._seconds = seconds
        self._at = seconds()

    def take(self) -> bool:
        """Whether one more try is allowed."""
        now = self._seconds()
        self._left = min(TRIES, self._left + (now - self._at) / SECONDS_A_TRY)
        self._at = now
        if self._left < 1:
            return False
        self._left -= 1
        return True


class Sessions:
    """Who is signed in. A new password or key ends every session."""

    def __init__(self, settings: Settings) -> None:
        self.is_needed = bool(settings.password)
        self._hasher = PasswordHasher()
        given = settings.password
        self._hash = given if given.startswith("$argon2") else self._hasher.hash(given) if given else ""
        self._key = sha256(f"session:{settings.secret_key}:{settings.password}".encode()).digest()
        self.bucket = Bucket()

    async def opens(self, password: str) -> bool:
        """Whether this is the password; takes the same time either way."""
        return await run_in_threadpool(self._matches, password)

    def _matches(self, password: str) -> bool:
        try:
            return self._hasher.verify(self._hash, password)
        except (VerifyMismatchError, InvalidHashError):
            return False

    def begun(self) -> str:
        """The cookie of a new session."""
        body = f"{int(time.time()) + SESSION_SECONDS}.{secrets.token_urlsafe(16)}"
        return f"{body}.{self._signed(body)}"

    def holds(self, cookie: str) -> bool:
        """Whether the cookie is one of ours and still good."""
        body, _, signature = cookie.rpartition(".")
        ends = body.partition(".")[0]
        is_ours = hmac.compare_digest(signature.encode(), self._signed(body).encode())
        return is_ours and ends.isdigit() and int(ends) > time.time()

    def _signed(self, body: str) -> str:
        return hmac.new(self._key, body.encode(), sha256).hexdigest()


class SignIn:
    """Lets only those in who are signed in; programs are told so with 401, people are sent to the form."""

    def __init__(self, app: ASGIApp, sessions: Sessions) -> None:
        self._app = app
        self._sessions = sessions

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope)
        path = scope["path"]
        is_open = not self._sessions.is_needed or path.startswith(OPEN_PATHS)
        if is_open or self._sessions.holds(request.cookies.get(SESSION_COOKIE, "")):
            await self._app(scope, receive, send)
        elif path.startswith("/api/") or path == "/live":
            await JSONResponse({"error": "sign in first"}, 401)(scope, receive, send)
        else:
            await RedirectResponse(f"/login?next={quote(str(request.url.path))}", 303)(scope, receive, send)
