"""Pages by an opaque token that names the last row seen, so that new rows shift nothing."""

import base64
import binascii
from collections.abc import Mapping
from itertools import islice
from typing import Any

from ..errors import Rejected
from .lists import Place, Span


def page_token(place: Place) -> str:
    """The token of the page that begins behind a place."""
    return base64.urlsafe_b64encode(f"{place[0]}.{place[1]}".encode()).decode()


def place_of(token: str) -> Place | None:
    """The place a token names; None for the first page."""
    if not token:
        return None
    try:
        moment, _, row = base64.urlsafe_b64decode(token.encode()).decode().partition(".")
        return int(moment), row
    except (ValueError, binascii.Error) as error:
        raise Rejected("PageToken is invalid", code="36009004") from error


def page(span: Span, values: Mapping[str, Any], size: int, descending: bool) -> tuple[list[str], str, int]:
    """The ids on the page that a call asks for, the token of the next one, and how many there are in all."""
    after = place_of(values.get("page_token") or "")
    places = list(islice(span.walk(descending, after), size + 1))
    token = page_token(places[size - 1]) if len(places) > size else ""
    return [id for _, id in places[:size]], token, len(span)


def is_behind(place: Place, other: Place, descending: bool) -> bool:
    """Whether a place comes after another one."""
    return place < other if descending else place > other
