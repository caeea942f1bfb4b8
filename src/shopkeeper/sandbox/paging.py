"""Pages by an opaque token that names the last row seen, so that new rows shift nothing."""

import base64
import binascii

from ..errors import Rejected
from .orders.index import Place


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
