"""How parcels are shipped, split and combined in each market, as a table."""

from typing import Literal, NamedTuple

# Quirk (2026-11, fulfillment): which call ships a parcel depends on the market and on who carries it.
# https://partner.tiktokshop.com/docv2/page/fulfillment-api-overview


class Rules(NamedTuple):
    """A market's way: the calls for TikTok's carrier and the seller's, and what may be split."""

    tiktok_ships_by: Literal["create", "ship"]
    seller_ships_by: Literal["mark", "ship"]
    splits: Literal["at shipping", "lines", "skus"]
    invoice_first: bool = False


US = Rules("create", "mark", "at shipping")
EMEA = Rules("ship", "mark", "lines")
JAPAN = Rules("ship", "mark", "lines")
ELSEWHERE = Rules("ship", "ship", "skus")
"""South-east Asia and Latin America: whole SKUs only."""

BRAZIL = ELSEWHERE._replace(invoice_first=True)
EMEA_REGIONS = ("GB", "DE", "FR", "IT", "ES", "IE", "NL", "BE", "PL", "AT", "PT", "CZ", "GR", "HU", "SE")
BY_REGION = {"US": US, "JP": JAPAN, "BR": BRAZIL, **dict.fromkeys(EMEA_REGIONS, EMEA)}


def rules_of(region: str) -> Rules:
    """The rules of a market."""
    return BY_REGION.get(region, ELSEWHERE)
