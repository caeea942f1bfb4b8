"""Which call ships a parcel in which market of TikTok Shop, and what may be split there, as a table."""

from ..channel import Way

# Quirk (2026-11, fulfillment): which call ships a parcel depends on the market and on who carries it.
# https://partner.tiktokshop.com/docv2/page/fulfillment-api-overview
EMEA = ("GB", "DE", "FR", "IT", "ES", "IE", "NL", "BE", "PL", "AT", "PT", "CZ", "GR", "HU", "SE")
PLATFORMS_CARRIER: dict[str, Way] = {"US": "create"}
SELLERS_CARRIER: dict[str, Way] = dict.fromkeys(("US", "JP", *EMEA), "mark")
SPLIT_AT_SHIPPING = ("US",)


def way(region: str, *, own_carrier: bool) -> Way:
    """How a market ships: make a package of lines, mark lines as shipped, or ship a package there is."""
    return (SELLERS_CARRIER if own_carrier else PLATFORMS_CARRIER).get(region, "ship")


def splits_first(region: str) -> bool:
    """Whether a market wants an order split before its parts are shipped."""
    return region not in SPLIT_AT_SHIPPING
