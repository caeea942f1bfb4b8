"""One Vendure store's Admin API: signed in with a password, its errors in the families of this project."""

import asyncio
import json
from collections.abc import Mapping
from typing import Any

from ...errors import NeedsPerson, RateLimited, Rejected, TryLater
from ...tiktok.wire import Request, Response
from ..channel import App, Raw, Reach
from .documents import LOGIN

TOKEN = "vendure-auth-token"
NOT_SIGNED_IN = ("FORBIDDEN", "UNAUTHENTICATED", "UNAUTHORIZED")
REFUSALS = (
    "USER_INPUT_ERROR",
    "BAD_USER_INPUT",
    "ENTITY_NOT_FOUND",
    "GRAPHQL_VALIDATION_FAILED",
    "ILLEGAL_OPERATION",
)


class VendureClient:
    """Asks a store's Admin API, and signs in anew when its session has ended.

    ``writing`` is held while stock is set or an order is placed, for Vendure has no compare-and-set: so at
    least our own writes never meet.
    """

    def __init__(self, app: App, reach: Reach) -> None:
        self.app = app
        self.writing = asyncio.Lock()
        self.reach = reach
        self._signing_in = asyncio.Lock()
        self._token = ""

    async def ask(self, document: str, **variables: Any) -> dict[str, Any]:
        """What a document answers. A mutation of a union must be looked into with ``granted``."""
        used = self._token or await self._sign_in("")
        answer = await self._post(document, variables, used)
        if refusal(answer) in NOT_SIGNED_IN:
            # A session that has ended and a right that is missing are told apart only by signing in anew.
            answer = await self._post(document, variables, await self._sign_in(used))
        return told(answer)

    async def _sign_in(self, ended: str) -> str:
        """The token of a session that is not the one that has ended."""
        async with self._signing_in:
            if not self._token or self._token == ended:
                from_here = {"username": self.app.user, "password": self.app.secret}
                answer, headers = await self._send(LOGIN, from_here, "")
                granted(told(answer), "login", "CurrentUser")
                self._token = headers.get(TOKEN, "")
                if not self._token:
                    raise NeedsPerson(
                        "Vendure gave no token; its authOptions.tokenMethod must include 'bearer'"
                    )
            return self._token

    async def _post(self, document: str, variables: Mapping[str, Any], token: str) -> Raw:
        answer, _ = await self._send(document, variables, token)
        return answer

    async def _send(
        self, document: str, variables: Mapping[str, Any], token: str
    ) -> tuple[Raw, Mapping[str, str]]:
        headers = {"content-type": "application/json", "accept": "application/json"}
        if token:
            headers["authorization"] = f"Bearer {token}"
        body = json.dumps({"query": document, "variables": dict(variables)}).encode()
        answer = await self.reach.transport.send(Request("POST", self.app.base_url, headers, body))
        return opened(answer), answer.headers


def opened(answer: Response) -> Raw:
    """The JSON of an answer. Raises TryLater for what no GraphQL server says."""
    if answer.status == 429:
        slower = RateLimited("Vendure asks us to wait")
        slower.after = 5.0
        raise slower
    try:
        body = json.loads(answer.body)
    except ValueError:
        body = None
    if not isinstance(body, dict) or answer.status >= 500:
        raise TryLater(f"Vendure answered {answer.status} without an answer. Is the address its Admin API?")
    return body


def refusal(answer: Raw) -> str:
    """The code of the first error of an answer, if it has one."""
    errors = answer.get("errors") or []
    return str((errors[0].get("extensions") or {}).get("code") or "UNKNOWN") if errors else ""


def told(answer: Raw) -> dict[str, Any]:
    """What an answer says. Raises the error that it is instead."""
    code = refusal(answer)
    if not code:
        return dict(answer.get("data") or {})
    message = str(answer["errors"][0].get("message") or code)
    if code in NOT_SIGNED_IN:
        raise NeedsPerson(f"the store's user may not do this: {message}. Give its role the right.", code=code)
    if code in REFUSALS:
        raise Rejected(f"Vendure refused: {message}", code=code)
    raise TryLater(f"Vendure failed: {message}", code=code)


def granted(answer: Raw, field: str, kind: str) -> dict[str, Any]:
    """One mutation's result, where it is what was wanted.

    Quirk (2026-11, Admin API): a refusal is an ordinary answer with another ``__typename``, without errors.
    https://docs.vendure.io/guides/developer-guide/error-handling/
    """
    result = answer.get(field) or {}
    found = result.get("__typename")
    if found == kind:
        return dict(result)
    message = " ".join(str(result[one]) for one in ("message", "transitionError") if result.get(one))
    if found in ("InvalidCredentialsError", "NativeAuthStrategyError"):
        raise NeedsPerson("the store does not know this user with this password; connect it again")
    raise Rejected(
        f"Vendure refused: {message or found or 'no answer'}", code=str(result.get("errorCode") or "")
    )
