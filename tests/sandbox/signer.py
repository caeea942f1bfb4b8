"""Requests signed as TikTok's documents say, written for the tests alone and from nothing of ours."""

import hashlib
import hmac
from collections.abc import Iterable
from urllib.parse import quote

Pairs = Iterable[tuple[str, str]]


def sign(secret: str, path: str, pairs: Pairs, body: bytes = b"") -> str:
    """Names in the order of their bytes, each with its value; around it all, and as the key, the secret."""
    wanted = (pair for pair in pairs if pair[0] not in ("sign", "access_token"))
    signed = sorted(wanted, key=lambda pair: pair[0])
    text = f"{secret}{path}{''.join(name + value for name, value in signed)}".encode()
    return hmac.new(secret.encode(), text + body + secret.encode(), hashlib.sha256).hexdigest()


def written(pairs: Pairs, space: str = "%20") -> str:
    """A query with everything escaped that may be."""
    return "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in pairs).replace(
        "%20", space
    )
