"""The page at /_sandbox/: its files lie beside this module and come from no other host."""

from functools import cache
from pathlib import Path

from .exchange import Ask, Reply

FOLDER = Path(__file__).with_name("page")
PLACE = "/_sandbox/page/"
KINDS = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
HEADERS = (
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cache-control", "no-cache"),
    ("vary", "accept"),
)


def page(ask: Ask) -> Reply | None:
    """The page or one of its files; None for everything that programs ask for."""
    if ask.method != "GET":
        return None
    if ask.path.rstrip("/") == "/_sandbox":
        return _file("page.html") if "text/html" in ask.headers.get("accept", "") else None
    name = ask.path.removeprefix(PLACE)
    return _file(name) if ask.path.startswith(PLACE) and name in _names() else None


@cache
def _names() -> frozenset[str]:
    return frozenset(path.name for path in FOLDER.iterdir() if path.suffix in KINDS)


def _file(name: str) -> Reply:
    path = FOLDER / name
    return Reply(200, path.read_bytes(), (("content-type", KINDS[path.suffix]), *HEADERS))
