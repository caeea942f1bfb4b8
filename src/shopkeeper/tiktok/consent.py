"""Consent: the page where somebody lets the app in, and what comes back from it.

https://partner.tiktokshop.com/docv2/page/authorization-overview-202407
"""

import hmac
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias
from urllib.parse import parse_qsl, urlencode, urlsplit

from .. import errors

Who: TypeAlias = Literal["seller", "partner", "creator"]
Portal: TypeAlias = Literal["US", "ROW"]

# Quirk (2026-11, authorise host): older pages name https://services.tiktokshops.us for sellers in the US, and
# https://auth.tiktok-shops.com/oauth/authorize for everybody; pass `authorize_base`.
# https://partner.tiktokshop.com/docv2/page/seller-authorization-guide
PAGES: dict[tuple[Who, Portal], str] = {
    ("seller", "ROW"): "https://services.tiktokshop.com/open/authorize",
    ("seller", "US"): "https://services.us.tiktokshop.com/open/authorize",
    ("partner", "ROW"): "https://partner.tiktokshop.com/open/authorize",
    ("partner", "US"): "https://partner.us.tiktokshop.com/open/authorize",
    ("creator", "ROW"): "https://shop.tiktok.com/alliance/creator/auth",
    ("creator", "US"): "https://shop.tiktok.com/alliance/creator/auth",
}
LINK_SECONDS = 1800
"""A code lives half an hour, so a link need not live longer."""


def authorize_url(
    service_id: str,
    state: str,
    portal: Portal = "ROW",
    authorize_base: str | None = None,
    who: Who = "seller",
) -> str:
    """The page on which somebody lets the app in; TikTok sends them back with ``code`` and ``state``.

    A creator's page wants the app's key where the others want its service id. ``authorize_base`` is another
    host, or a whole address, for a sandbox or where TikTok's pages name another one than we do.
    """
    page = PAGES[who, portal]
    if authorize_base is not None:
        parts = urlsplit(authorize_base)
        page = authorize_base if parts.path.strip("/") else authorize_base.rstrip("/") + urlsplit(page).path
    name = "app_key" if who == "creator" else "service_id"
    return f"{page}?{urlencode({name: service_id, 'state': state})}"


@dataclass(frozen=True, slots=True)
class Consent:
    """What came back: the code to trade for tokens, and what the link was made for.

    ``came_from_store`` is true for an installation from TikTok's app store: it carries no state, so nobody
    knows who asked for it. Let the person sign in to your program before the code is used.
    """

    code: str = field(repr=False)
    about: str = ""
    came_from_store: bool = False


class ConsentRefused(errors.NeedsPerson):
    """The person said no on the consent page."""


@dataclass(frozen=True, slots=True)
class States:
    """Makes the ``state`` of a link and knows it again, with nothing to be stored.

    A state is signed with a secret of yours, says what the link is about (a seller's number) and dies after
    ``seconds``. Bind it to the browser (a cookie with the state in it) where others might send links around.
    """

    secret: str = field(repr=False)
    seconds: int = LINK_SECONDS
    wall: Callable[[], float] = time.time

    def make(self, about: str = "") -> str:
        """A new state; ``about`` is readable in the link, so it must be no secret."""
        signed = f"{int(self.wall()) + self.seconds}.{secrets.token_urlsafe(12)}.{about}"
        return f"{self._seal(signed)}.{signed}"

    def read(self, state: str) -> str:
        """What a state is about. Raises NeedsPerson for one that is too old, or not ours."""
        seal, _, signed = state.partition(".")
        if not hmac.compare_digest(seal.encode(), self._seal(signed).encode()):
            raise errors.NeedsPerson("This link was not made here; begin again with a new one.")
        ends, _, rest = signed.partition(".")
        if int(ends) < self.wall():
            raise errors.NeedsPerson("This link is too old; begin again with a new one.")
        return rest.partition(".")[2]

    def _seal(self, signed: str) -> str:
        return hmac.digest(self.secret.encode(), signed.encode(), "sha256").hex()[:32]


def read_redirect(came_back: str | Mapping[str, str], states: States) -> Consent:
    """Read the address (or its query) that TikTok sent somebody back to.

    Raises ConsentRefused when they said no, and NeedsPerson when the state is not ours or there is no code.
    """
    query = dict(parse_qsl(urlsplit(came_back).query)) if isinstance(came_back, str) else dict(came_back)
    code, state = query.get("code", ""), query.get("state", "")
    about = states.read(state) if state else ""
    if query.get("error"):
        raise ConsentRefused(
            f"Consent was refused ({query['error']}). Begin again when the shop's owner agrees."
        )
    if code in ("", "null"):
        raise errors.NeedsPerson("TikTok sent no code back; begin again.")
    return Consent(code, about, came_from_store=not state)
