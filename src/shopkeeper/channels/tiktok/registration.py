"""Registering an app at TikTok: which portal, which kind of app, what to paste there and what to choose."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from ...tiktok.spec import events
from .webhooks import EVENTS_WANTED, WEBHOOKS

PortalName: TypeAlias = Literal["US", "ROW"]
AppKind: TypeAlias = Literal["custom", "public"]
AS_OF = "2026-11"
CALLBACK = "/connect/tiktok/callback"


@dataclass(frozen=True, slots=True)
class Portal:
    """One of the two Partner Centers; each has accounts, apps and tokens of its own."""

    name: PortalName
    title: str
    address: str
    token_prefix: str


PORTALS: Mapping[PortalName, Portal] = {
    "US": Portal("US", "United States", "https://partner.us.tiktokshop.com", "TTP_"),
    "ROW": Portal("ROW", "rest of the world", "https://partner.tiktokshop.com", "ROW_"),
}
MARKETS = ("US", "GB", "IE", "DE", "ES", "FR", "IT", "JP", "BR", "MX", "ID", "MY", "PH", "SG", "TH", "VN")

ONBOARDING_PAGE = "https://partner.tiktokshop.com/docv2/page/developer-onboarding"
REVIEW_PAGE = "https://partner.tiktokshop.com/docv2/page/app-review-process"
CREATE_PAGE = "https://partner.tiktokshop.com/docv2/page/create-your-app"
OVERVIEW_PAGE = "https://partner.tiktokshop.com/docv2/page/app-development-overview"
WEBHOOK_PAGE = "https://partner.tiktokshop.com/docv2/page/tts-webhooks-overview"

KINDS: Mapping[AppKind, tuple[str, ...]] = {
    "custom": (
        "A custom app is for your own shop: register as a seller in-house developer with the e-mail address "
        "of the shop's main account. It can be authorised by your own shops only.",
        "TikTok's documents say that it usually needs no app review; onboarding, compliance or security "
        f"checks may still come. Sellers report 2 to 3 working days. As of {AS_OF}; {REVIEW_PAGE}",
    ),
    "public": (
        "A public app is for other sellers' shops: register as an app developer (ISV) with a business "
        "certificate and an e-mail address that belongs to no seller account. It stands in the App Store.",
        "It goes through app review, and a data security and privacy review, before a real shop can "
        f"authorise it; plan weeks. Until then only development shops can. As of {AS_OF}; {REVIEW_PAGE}",
    ),
}


def portal_of(market: str) -> Portal:
    """The portal for shops of a market."""
    return PORTALS["US" if market == "US" else "ROW"]


def portals_of(markets: Iterable[str]) -> dict[Portal, list[str]]:
    """The portals that some markets need, each with its markets: one app in each."""
    found: dict[Portal, list[str]] = {}
    for market in markets:
        found.setdefault(portal_of(market), []).append(market)
    return found


def redirect_address(public_url: str) -> str:
    """Where TikTok sends a shop's owner back to."""
    return f"{public_url}{CALLBACK}"


def webhook_address(public_url: str, app_id: int) -> str:
    """Where TikTok sends an app's webhooks."""
    return f"{public_url}/webhooks/tiktok/{app_id}"


def webhooks_by_hand() -> tuple[str, ...]:
    """Webhooks that mean something here and can be switched on in Partner Center alone.

    Quirk (2026-11, event/webhooks): the call takes 17 names, and those of the newer webhooks are not among
    them. https://partner.tiktokshop.com/docv2/page/tts-webhooks-overview
    """
    return tuple(
        f"{one.type} {one.name}"
        for one in events().values()
        if one.type in WEBHOOKS and one.name not in EVENTS_WANTED
    )
