"""A partner's campaign: its states and periods, the products that sellers enter, the links creators take."""

from collections.abc import Iterator

from ...errors import Rejected
from ..market import Market, happens
from ..state import Product
from .pace import plan
from .population import find, population
from .records import Campaign, CampaignProduct
from .sales import open_with

READY, UPCOMING, ONGOING, CLOSED = "READY", "UPCOMING", "ONGOING", "CLOSED"
PENDING, APPROVED, REFUSED = "PENDING", "APPROVED", "REJECTED"


def when(campaign: Campaign, name: str) -> int:
    """One of a campaign's times."""
    return int(str(campaign.told[name]))


def total(campaign: Campaign) -> int:
    """The commission that creator and partner share, in hundredths of a percent."""
    return when(campaign, "commission_rate")


def named(market: Market, campaign_id: str, region: str) -> Campaign | None:
    """A campaign of a market by its id."""
    found = market.state.creators.campaigns.get(campaign_id)
    return found if found and found.region == region else None


def status(market: Market, campaign: Campaign) -> str:
    """The state of a campaign: a draft until it is published, then by its period."""
    if not campaign.published:
        return READY
    now = market.now()
    if now >= when(campaign, "campaign_end_time"):
        return CLOSED
    return ONGOING if now >= when(campaign, "campaign_start_time") else UPCOMING


def online(market: Market, region: str) -> list[Campaign]:
    """The campaigns of a market that are published and have not ended."""
    there = (one for one in market.state.creators.campaigns.values() if one.region == region)
    return [one for one in there if status(market, one) in (UPCOMING, ONGOING)]


def publish(market: Market, campaign: Campaign) -> None:
    """Let sellers enter products; those of the market whose products are open to creators do so in time."""
    campaign.published = True
    wait = max(0.0, when(campaign, "registration_start_time") - market.now())
    if market.state.pace.creator_seconds is not None:
        market.schedule(wait + market.state.pace.creator_seconds, "campaign-entries", campaign.id, "")
    market.changes += 1


@happens("campaign-entries")
def entries(market: Market, campaign_id: str, note: str) -> None:
    """Sellers enter the products that they have opened to creators."""
    campaign = market.state.creators.campaigns[campaign_id]
    for product in list(eligible(market, campaign)):
        if open_with(market, product.id) and not campaign.product(product.id):
            enter(market, campaign, product)


def enter(market: Market, campaign: Campaign, product: Product) -> CampaignProduct:
    """A seller enters a product; the partner must approve it."""
    begins, ends = when(campaign, "registration_start_time"), when(campaign, "registration_end_time")
    if not campaign.published or not begins <= market.now() < ends:
        raise Rejected(
            f"campaign {campaign.id} takes no products now; it must be published, in its registration"
        )
    if product not in list(eligible(market, campaign)) or campaign.product(product.id):
        raise Rejected(f"product {product.id} is in campaign {campaign.id} already, or is not for it")
    rate = int(str(campaign.told["commission_rate"]))
    made = CampaignProduct(product.id, product.shop_id, PENDING, rate, int(market.now()))
    campaign.products.append(made)
    market.changes += 1
    return made


def take_link(market: Market, campaign: Campaign, product_id: str, open_id: str) -> CampaignProduct:
    """A creator takes the partner's link to a product: what they sell of it is by the campaign's terms."""
    entered = campaign.product(product_id)
    if (
        entered is None
        or entered.status != APPROVED
        or find(market.state.seed, campaign.region, open_id) is None
    ):
        raise Rejected(f"campaign {campaign.id} has no approved product {product_id} for creator {open_id}")
    if open_id not in entered.promoters:
        entered.promoters.append(open_id)
        plan(market, "creator-posts", open_id, f"{entered.shop_id}>{product_id}")
    market.changes += 1
    return entered


def offer_link(market: Market, campaign: Campaign, product_id: str) -> None:
    """A link is out; a creator of the market will find it."""
    people = population(market.state.seed, campaign.region)
    number = int(market.chance("link", campaign.id, product_id) * len(people))
    plan(market, "creator-link", people[number].open_id, f"{campaign.id}>{product_id}")


@happens("creator-link")
def finds_link(market: Market, open_id: str, note: str) -> None:
    """A creator takes a link that is out, if it still leads anywhere."""
    campaign_id, _, product_id = note.partition(">")
    campaign = market.state.creators.campaigns[campaign_id]
    entered = campaign.product(product_id)
    if entered and entered.status == APPROVED:
        take_link(market, campaign, product_id, open_id)


def eligible(market: Market, campaign: Campaign) -> Iterator[Product]:
    """The products of a market that may be entered in a campaign."""
    codes = campaign.told.get("target_shop_codes") or []
    for product in market.state.products.values():
        shop = market.state.shops[product.shop_id]
        named = not codes or (isinstance(codes, list) and shop.code in codes)
        if shop.region == campaign.region and named and product.status == "ACTIVATE":
            yield product
