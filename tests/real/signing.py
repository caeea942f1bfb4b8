"""Sign every vector on standard input with PyPI's tiktok-shop-api; the last line holds the signatures."""

import json
import sys

from tiktok_shop_api.signing import Signer


def text(value: object) -> str:
    """A value as that client's own transport writes it into a query."""
    if isinstance(value, list):
        return ",".join(text(part) for part in value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def signature(vector: dict) -> str:
    body = bytes.fromhex(vector["body_hex"]) if "body_hex" in vector else vector.get("body")
    try:
        return Signer.sign(
            path=vector["path"],
            query=[(name, text(value)) for name, value in vector["query"].items()],
            content_type=vector["content_type"],
            body=body,
            app_secret=vector["secret"],
        )
    except UnicodeDecodeError:
        return "refused"


print(json.dumps([signature(vector) for vector in json.load(sys.stdin)]))
