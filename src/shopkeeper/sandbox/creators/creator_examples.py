"""Examples for the control plane's calls about creators: what there is that a call can be tried with."""

from collections.abc import Callable, Iterator

from ..market import Market
from ..rehearsal import Rehearsal
from ..state import Product
from . import campaigns, links, samples
from .records import Campaign, CampaignProduct, Invited, TargetCollaboration


def _invited(sandbox: Rehearsal) -> Iterator[tuple[TargetCollaboration, Invited]]:
    first, now = next(iter(sandbox.shops), ""), sandbox.market.now()
    for target in reversed(sandbox.state.creators.targets.values()):
        if target.shop_id == first and target.holds(now):
            yield from ((target, one) for one in target.creators if one.state == "invited")


def _samples(sandbox: Rehearsal, status: str) -> Iterator[str]:
    held = reversed(sandbox.state.creators.samples.values())
    return (one.id for one in held if one.status == status and not one.extended)


def _sampled(sandbox: Rehearsal) -> Iterator[str]:
    market = sandbox.market
    rules = market.state.creators.rules.values()
    return (one.product_id for one in rules if samples.rule_status(market, one) == "ONGOING")


def _to_enter(market: Market) -> Iterator[tuple[Campaign, Product]]:
    now = market.now()
    for campaign in reversed(market.state.creators.campaigns.values()):
        opens, closes = (campaigns.when(campaign, f"registration_{end}_time") for end in ("start", "end"))
        if campaign.published and opens <= now < closes:
            there = campaigns.eligible(market, campaign)
            yield from ((campaign, one) for one in there if not campaign.product(one.id))


def _approved(market: Market) -> Iterator[tuple[Campaign, CampaignProduct]]:
    for campaign in reversed(market.state.creators.campaigns.values()):
        yield from ((campaign, one) for one in campaign.products if one.status == campaigns.APPROVED)


def _links(sandbox: Rehearsal) -> Iterator[str]:
    made = reversed(sandbox.state.creators.links.items())
    return (f"{links.PLACE}/{one.kind}/{token}" for token, one in made if one.kind == links.TARGET)


FINDERS: dict[str, Callable[[Rehearsal], Iterator[str]]] = {
    "creators_link": _links,
    "creator_id": lambda sandbox: (one.creator for _, one in _invited(sandbox)),
    "target_collaboration_id": lambda sandbox: (target.id for target, _ in _invited(sandbox)),
    "sampled_product_id": _sampled,
    "sample_application_id": lambda sandbox: _samples(sandbox, samples.ASKED),
    "owing_sample_id": lambda sandbox: _samples(sandbox, samples.TO_POST),
    "campaign_id": lambda sandbox: (campaign.id for campaign, _ in _to_enter(sandbox.market)),
    "product_to_enter_id": lambda sandbox: (one.id for _, one in _to_enter(sandbox.market)),
    "approving_campaign_id": lambda sandbox: (campaign.id for campaign, _ in _approved(sandbox.market)),
    "approved_product_id": lambda sandbox: (one.id for _, one in _approved(sandbox.market)),
}
"""What a word in braces stands for."""
