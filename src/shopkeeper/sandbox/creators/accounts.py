"""Who calls with a creator's or a partner's token."""

from ..access.categories import of
from ..refusals import refusal
from ..shop import Call
from .population import Creator, find

NOBODY, NOT_PARTNER = 16015007, 16032001


def creator_behind(call: Call) -> Creator:
    """The creator whose token it is."""
    state = call.market.state
    for region in dict.fromkeys(shop.region for shop in state.shops.values()):
        if found := find(state.seed, region, call.grant.open_id):
            return found
    raise refusal(NOBODY)


def region_behind(call: Call) -> str:
    """The market of a partner's asset by its cipher; none where the cipher is unknown."""
    cipher = call.values.get("category_asset_cipher") or ""
    assets = of(call.market.state, call.app.shop_ids)
    return next((str(one["target_market"]) for one in assets if one["cipher"] == cipher), "")


def partner_region(call: Call) -> str:
    """The market of a partner's asset; an unknown cipher is refused."""
    region = region_behind(call)
    if not region:
        raise refusal(NOT_PARTNER)
    return region
