"""What TikTok Shop expects on the wire: the shapes of a request and an answer, and how each is signed.

Nothing here touches a network, a file or a clock.
"""

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field

UNSIGNED = frozenset({"sign", "access_token"})
MULTIPART = "multipart/form-data"


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP request, ready to be sent byte for byte."""

    method: str
    url: str
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""

    def __repr__(self) -> str:
        return f"Request({self.method} {self.url.partition('?')[0]})"


@dataclass(frozen=True, slots=True)
class Response:
    """One HTTP answer; the names of headers are lower case."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""

    def __repr__(self) -> str:
        return f"Response({self.status}, {len(self.body)} bytes)"


@dataclass(frozen=True, slots=True)
class Wait:
    """A pause that the conversation asks its driver to take."""

    seconds: float


def sign(secret: str, path: str, query: Mapping[str, str], body: bytes = b"", content_type: str = "") -> str:
    """The ``sign`` parameter of a request: lower-case hex, over decoded values and the very bytes sent.

    https://partner.tiktokshop.com/docv2/page/sign-your-api-request
    """
    signed = "".join(key + query[key] for key in sorted(query) if key not in UNSIGNED)
    message = secret.encode() + path.encode() + signed.encode()
    if not content_type.lower().startswith(MULTIPART):
        message += body
    return hmac.new(secret.encode(), message + secret.encode(), hashlib.sha256).hexdigest()


def webhook_signature(app_key: str, app_secret: str, raw_body: bytes) -> str:
    """The ``Authorization`` header of a webhook, over the raw body.

    https://partner.tiktokshop.com/docv2/page/tts-webhooks-overview
    """
    return hmac.new(app_secret.encode(), app_key.encode() + raw_body, hashlib.sha256).hexdigest()
