"""Plain pages that need nothing but words: refusals, and what a person can do about them."""

from html import escape

from starlette.responses import HTMLResponse

WRONG_HOST = (
    "Not under this name",
    "Shopkeeper answers to localhost and to its public address only. Open it under one of those.",
)
TOO_LARGE = ("That is too large", "A form or file may have 4 MB. Split the file and send it in parts.")
NO_TOKEN = (
    "Nothing was done",
    "This form did not come from a page of this browser, or the page is too old. "
    "Open the page again and repeat it.",
)
SLOW_DOWN = ("Too many tries", "Wait a minute, then try again.")


def refused(status: int, words: tuple[str, str]) -> HTMLResponse:
    """A page with a heading and a sentence."""
    heading, sentence = words
    return HTMLResponse(
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>"
        f"<title>{escape(heading)} · Shopkeeper</title><link rel=stylesheet href=/static/shopkeeper.css>"
        f"<main><div class=head><div><h1>{escape(heading)}</h1><p>{escape(sentence)}</p></div></div>"
        "<p><a href=/>Go to Home</a></p></main></html>",
        status,
    )
