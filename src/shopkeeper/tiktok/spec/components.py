"""What all operations of the OpenAPI document share: who calls, the envelope, and errors."""

from collections.abc import Iterable
from typing import Any

from .. import spec

AUTH_URL = "https://auth.tiktok-shops.com"
ABOUT = f"""\
Every call is signed with the app's secret and carries the token of whoever let the app in.

**Tokens.** A seller consents on TikTok's page and comes back with a code.
`GET {AUTH_URL}/api/v2/token/get` with `app_key`, `app_secret`, `auth_code` and `grant_type=authorized_code`
gives two tokens for it; `GET {AUTH_URL}/api/v2/token/refresh` with `refresh_token` and
`grant_type=refresh_token` replaces both.

**Signature.** Take the path, then every query parameter except `sign` and `access_token`, sorted by name,
each as its name and decoded value with nothing between them, then the body as it is sent, unless it is a form
with files. Put the app's secret before and after it. `sign` is the lower-case hexadecimal HMAC-SHA256 of
that, with the secret as its key.

**Answers.** Every answer is an envelope with `code`, `message`, `request_id` and `data`. 0 is success. A
refusal has another code, and often HTTP 200 all the same, so read the code first. Fields and values may be
added at any time.
"""
CALL_SECURITY: dict[str, list[str]] = {"access_token": [], "app_key": [], "sign": []}
STATUSES = {
    400: "BadRequest",
    401: "Unauthorized",
    403: "Forbidden",
    404: "NotFound",
    429: "TooManyRequests",
    500: "Fault",
    503: "Busy",
}
MEANINGS = {
    400: "The request is malformed, or a credential is not known; the message says which.",
    401: "The token, the signature or the shop is not taken.",
    403: "The call is forbidden to this app.",
    404: "There is no such path.",
    429: "Called too often; wait, `Retry-After` where it is told.",
    500: "A fault on TikTok's side; nobody knows whether the call was carried out.",
    503: "TikTok protects itself; wait, then look whether the call was carried out.",
}
REFUSED = {str(status): {"$ref": f"#/components/responses/{name}"} for status, name in STATUSES.items()}


def components(codes: Iterable[int]) -> dict[str, Any]:
    """The shared parts, with an example of each of these error codes and of the gateway's own."""
    known = spec.error_codes()
    gateway = [code for code, error in known.items() if error.action or error.http >= 400]
    shown = sorted({*codes, *gateway} - {0})
    return {
        "securitySchemes": security(),
        "parameters": parameters(),
        "schemas": {"Envelope": envelope(), "Refusal": refusal()},
        "responses": {name: response(status) for status, name in STATUSES.items()},
        "examples": {f"E{code}": example(known.get(code) or spec.ErrorCode(code, "")) for code in shown},
    }


def security() -> dict[str, Any]:
    """Who calls: three things that every call carries, and what a webhook is signed with."""
    return {
        "access_token": {
            "type": "apiKey",
            "in": "header",
            "name": "x-tts-access-token",
            "description": "The token of whoever let the app in; good for about a week.",
        },
        "app_key": {
            "type": "apiKey",
            "in": "query",
            "name": "app_key",
            "description": "The app's key from Partner Center.",
        },
        "sign": {
            "type": "apiKey",
            "in": "query",
            "name": "sign",
            "description": "The signature of this very request; how it is made stands in the introduction.",
        },
        "webhook_signature": {
            "type": "apiKey",
            "in": "header",
            "name": "Authorization",
            "description": "Lower-case hexadecimal HMAC-SHA256 of the app's key and then the raw body, with "
            "the app's secret as its key. It holds no time: tell repetitions by `tts_notification_id`.",
        },
    }


def parameters() -> dict[str, Any]:
    """What calls carry beside their own fields."""
    text = {"type": "string"}
    cipher = "The shop that the call is about, as the call for authorized shops tells it."
    return {
        "timestamp": {
            "name": "timestamp",
            "in": "query",
            "required": True,
            "description": "Unix seconds by the caller's clock; five minutes old at most.",
            "schema": {"type": "integer", "format": "int64"},
        },
        "shop_cipher": {
            "name": "shop_cipher",
            "in": "query",
            "required": True,
            "description": cipher,
            "schema": text,
        },
        "optional_shop_cipher": {
            "name": "shop_cipher",
            "in": "query",
            "required": False,
            "description": cipher,
            "schema": text,
        },
    }


def envelope() -> dict[str, Any]:
    """What every answer is wrapped in."""
    return {
        "type": "object",
        "required": ["code", "message"],
        "properties": {
            "code": {"type": "integer", "description": "0 is success."},
            "message": {"type": "string", "description": "For people."},
            "request_id": {"type": "string", "description": "What TikTok's support asks for."},
        },
    }


def refusal() -> dict[str, Any]:
    """An envelope whose code is not 0."""
    return {
        "allOf": [
            {"$ref": "#/components/schemas/Envelope"},
            {"type": "object", "properties": {"code": {"not": {"const": 0}}}},
        ]
    }


def response(status: int) -> dict[str, Any]:
    """A refusal that is told by HTTP as well, with the codes that are known to come so."""
    codes = [error.code for error in spec.error_codes().values() if error.http == status]
    content: dict[str, Any] = {"schema": {"$ref": "#/components/schemas/Refusal"}}
    if codes:
        content["examples"] = {f"E{code}": {"$ref": f"#/components/examples/E{code}"} for code in codes}
    made: dict[str, Any] = {"description": MEANINGS[status], "content": {"application/json": content}}
    if status in (429, 503):
        made["headers"] = {
            "Retry-After": {"description": "Seconds to wait.", "schema": {"type": "integer"}},
        }
    return made


def example(error: spec.ErrorCode) -> dict[str, Any]:
    """An answer with this code; its summary says what to do, where that is known."""
    advice = spec.advice(str(error.code))
    said = advice.advice if advice and advice.advice else ""
    value = {"code": error.code, "message": error.message, "request_id": "20261127090000ABCDEF", "data": None}
    return {**({"summary": said} if said else {}), "value": value}
