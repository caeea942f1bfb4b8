"""Who advertises: an ad account for each shop, its app, its tokens, and creators with their videos."""

import hmac
from typing import Any, NamedTuple

from ...errors import Rejected
from .. import ids
from ..market import Market
from ..state import Code, Shop
from .records import AdGrant

INVALID, WRONG_TOKEN, WRONG_CODE = "40002", "40105", "40131"
HANDLES = ("alder.live", "mugs.and.more", "slow.mornings", "the.unboxing.desk")
IDENTITY_TYPES = ("TTS_TT", "BC_AUTH_TT", "AUTH_CODE", "TT_USER")
VIDEOS_OF_A_PRODUCT = 3
CAPTIONS = ("Unboxing", "A week with", "Why I kept")


class Video(NamedTuple):
    """One video that shows one product."""

    id: str
    product_id: str
    place: int
    """Which of the creators made it."""
    text: str


def app_id(seed: int) -> str:
    """The id of the one developer's app that the Marketing API knows here."""
    return ids.platform_id(seed, "ads-app", 1)


def app_secret(seed: int) -> str:
    """The secret of that app."""
    return ids.token(seed, "ads-secret", 1, 20)


def advertiser_id(market: Market, shop: Shop) -> str:
    """The ad account of a shop."""
    return ids.platform_id(market.state.seed, "advertiser", shop.id)


def business_center_id(market: Market, shop: Shop) -> str:
    """The business centre that the shop is given to."""
    return ids.platform_id(market.state.seed, "business-center", shop.id)


def shop_of(market: Market, advertiser: str) -> Shop:
    """The shop of an ad account. Raises Rejected where there is none."""
    for shop in market.state.shops.values():
        if advertiser_id(market, shop) == advertiser:
            return shop
    raise Rejected(f"Advertiser {advertiser} doesn't exist or you have no permission.", code=INVALID)


def own_store(market: Market, advertiser: str, store_id: str) -> Shop:
    """A shop that the ad account may advertise for."""
    shop = shop_of(market, advertiser)
    if shop.id != store_id:
        raise Rejected(f"You have no permission to store {store_id}.", code=INVALID)
    return shop


def check_center(market: Market, shop: Shop, center_id: str) -> None:
    """Refuse a business centre that the shop was not given to."""
    if center_id != business_center_id(market, shop):
        message = f"You have no permission: store {shop.id} is not authorized to business center {center_id}."
        raise Rejected(message, code=INVALID)


def new_code(market: Market, now: float) -> str:
    """A fresh authorization code, good once; the owner lets the app reach all ad accounts that there are."""
    code = ids.token(market.state.seed, "ads-code", market.next_number("ads-code"), 16)
    expires = int(now) + market.settings.ads_auth_code_seconds
    market.state.codes[code] = Code(app_id(market.state.seed), expires)
    market.changes += 1
    return code


def exchange(market: Market, now: float, given: dict[str, Any]) -> AdGrant:
    """A token for a code."""
    check_app(market, given)
    code = market.state.codes.get(str(given["auth_code"]))
    if code is None or code.used or code.app_key != app_id(market.state.seed) or code.expires < now:
        raise Rejected("The auth_code is expired or was used already.", code=WRONG_CODE)
    code.used = True
    return _issue(market)


def check_app(market: Market, given: dict[str, Any]) -> None:
    """Refuse an app or a secret that is not ours."""
    seed = market.state.seed
    right = hmac.compare_digest(app_secret(seed).encode(), str(given.get("secret")).encode())
    if given.get("app_id") != app_id(seed) or not right:
        raise Rejected("app_id or secret is invalid.", code=INVALID)


def grant_of(market: Market, token: str) -> AdGrant:
    """The grant of a token as the header holds it. Raises Rejected for any other."""
    if not token or token.lower().startswith("bearer "):
        raise Rejected("Access token is incorrect or has been revoked.", code=WRONG_TOKEN)
    for grant in market.state.ads.grants:
        if grant.access_token == token and not grant.revoked:
            return grant
    raise Rejected("Access token is incorrect or has been revoked.", code=WRONG_TOKEN)


def printed_grant(market: Market) -> AdGrant:
    """The grant that is printed at the start; it reaches the ad account of every shop that there is."""
    for grant in market.state.ads.grants:
        if grant.printed and not grant.revoked:
            grant.advertiser_ids = _all_advertisers(market)
            return grant
    return _issue(market, printed=True)


def revoke(market: Market) -> int:
    """The advertiser takes every permission back."""
    alive = [grant for grant in market.state.ads.grants if not grant.revoked]
    for grant in alive:
        grant.revoked = True
    market.changes += 1
    return len(alive)


def identities(market: Market, shop: Shop) -> list[dict[str, str]]:
    """The TikTok accounts that the shop may show videos of: its own and some creators'."""
    seed = market.state.seed
    return [
        {
            "identity_id": ids.platform_id(seed, "identity", f"{shop.id}-{place}"),
            "identity_type": kind,
            "identity_authorized_bc_id": business_center_id(market, shop) if kind == "BC_AUTH_TT" else "",
            "display_name": shop.name if kind == "TTS_TT" else handle,
        }
        for place, (kind, handle) in enumerate(zip(IDENTITY_TYPES, HANDLES, strict=True))
    ]


def videos(market: Market, product_id: str) -> list[Video]:
    """The videos that show a product."""
    seed, title = market.state.seed, market.state.products[product_id].title
    return [
        Video(
            ids.platform_id(seed, "video", f"{product_id}-{number}"),
            product_id,
            ids.number(seed, "video-creator", product_id, number) % len(HANDLES),
            f"{CAPTIONS[number]} {title}",
        )
        for number in range(VIDEOS_OF_A_PRODUCT)
    ]


def products_of(market: Market, shop: Shop) -> list[str]:
    """The products of a shop that were not deleted."""
    mine = (product for product in market.state.products.values() if product.shop_id == shop.id)
    return [product.id for product in mine if product.status != "DELETED"]


def greeting(market: Market) -> dict[str, Any]:
    """What a client of the Marketing API needs to begin; made up, as all here is."""
    seed, grant = market.state.seed, printed_grant(market)
    return {
        "app_id": app_id(seed),
        "secret": app_secret(seed),
        "access_token": grant.access_token,
        "accounts": [_account(market, shop) for shop in market.state.shops.values()],
    }


def _account(market: Market, shop: Shop) -> dict[str, str]:
    return {
        "advertiser_id": advertiser_id(market, shop),
        "store_id": shop.id,
        "store_authorized_bc_id": business_center_id(market, shop),
        "currency": shop.currency,
        "timezone": shop.timezone,
    }


def _issue(market: Market, *, printed: bool = False) -> AdGrant:
    number = market.next_number("ads-grant")
    token = ids.token(market.state.seed, "ads-access", number, 20)
    grant = AdGrant(token, _all_advertisers(market), printed)
    market.state.ads.grants.append(grant)
    market.changes += 1
    return grant


def _all_advertisers(market: Market) -> list[str]:
    return [advertiser_id(market, shop) for shop in market.state.shops.values()]
