"""Links of a creator for buyers, by tags, and the same products on Tokopedia."""

from typing import Any

from ...errors import Rejected
from ..catalogue.mirrors import ids_there
from ..shop import Call, behaves
from . import links
from .accounts import creator_behind
from .population import Creator
from .records import Link
from .sales import terms_of

INVALID, NOT_THERE = "36009004", 36009004
MOST_TAGS = 50  # guess: how many tags one call may have
KINDS = {"PRODUCT": links.PRODUCT, "CAMPAIGN": links.CAMPAIGN, "SHOWCASE": links.SHOWCASE}


@behaves("affiliate_creator.GenerateAffiliateSharingLink.202501")
def share(call: Call) -> dict[str, Any]:
    """A link for each tag to a product, a campaign or the showcase; what is bought by it is the creator's."""
    creator, values = creator_behind(call), call.values
    tags = values.get("tags") or [""]
    if len(tags) > MOST_TAGS:
        raise Rejected(f"There may be at most {MOST_TAGS} tags", code=INVALID)
    link, reason = _link(call, creator, values.get("material") or {})
    if link is None:
        return {"affiliate_sharing_links": [], "errors": [_error(tag, reason) for tag in tags]}
    made = [
        {"tag": tag, "affiliate_sharing_link": links.make(call.market, links.tagged(link, tag))}
        for tag in dict.fromkeys(tags)
    ]
    return {"affiliate_sharing_links": made, "errors": []}


behaves("affiliate_creator.GenerateAffiliateSharingLink.202407")(share)


@behaves("affiliate_creator.getTokopediaAndTikTokShopProductIDMappings.202607")
def mappings(call: Call) -> dict[str, Any]:
    """Which products here those of Tokopedia are; the first that is none of a copied shop is told."""
    creator_behind(call)
    here = ids_there(call.market.state)
    asked: list[int] = call.values.get("toko_pids") or []
    rows = [{"toko_pid": one, "tts_pid": int(here[one])} for one in asked if one in here]
    unknown = [one for one in asked if one not in here]
    words = f"Product {unknown[0]} of Tokopedia is not known." if unknown else ""
    return {"product": rows, "error": {"code": NOT_THERE if unknown else 0, "message": words}}


behaves("affiliate_creator.mapTokopediaToTikTokShopProductIDs.202606")(mappings)


def _link(call: Call, creator: Creator, material: dict[str, Any]) -> tuple[Link | None, str]:
    """What the material is a link to, or why there is none."""
    kind, id = material.get("type") or "PRODUCT", material.get("id") or ""
    if kind not in KINDS:
        raise Rejected(f"Type is invalid, allowed values: {','.join(KINDS)}.", code=INVALID)
    state = call.market.state
    if kind == "SHOWCASE":
        return Link(links.SHOWCASE, creator=creator.open_id), ""
    if kind == "CAMPAIGN":
        campaign = state.creators.campaigns.get(id)
        runs = campaign is not None and campaign.published and campaign.region == creator.region
        found = Link(links.CAMPAIGN, creator=creator.open_id, about=id) if runs else None
        return found, "There is no such campaign."
    product = state.products.get(id)
    shop = state.shops[product.shop_id] if product else None
    if not shop or shop.region != creator.region or not terms_of(call.market, shop, id, creator):
        return None, "The product is in no collaboration."
    return Link(links.PRODUCT, shop.id, creator.open_id, id), ""


def _error(tag: str, reason: str) -> dict[str, Any]:
    return {"code": NOT_THERE, "message": reason, "detail": {"tag": tag, "fail_reason": reason}}
