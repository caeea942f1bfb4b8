"""The control plane's creators: who they are, and what they do when told."""

from typing import Any

from ...errors import Rejected
from ..creators import acts, campaigns, links, samples
from ..creators.population import Creator, population
from ..creators.records import Sample
from ..rehearsal import Rehearsal
from .plane import Fields, may, need, route
from .shops import SHOP

CREATOR = need("creator_id", "the creator, by open id", "{creator_id}")
PRODUCT = need("product_id", "the product", "{product_id}")


@route("GET", "/creators", may("shop_id", "the shop in whose market they live", "{shop_id}"))
def read_creators(sandbox: Rehearsal, fields: Fields) -> Any:
    """The creators of a shop's market, and all that they and the shop have agreed on and done."""
    market = sandbox.market
    shop = market.shop(fields.get("shop_id") or next(iter(sandbox.shops)))
    desk, people = market.state.creators, population(market.state.seed, shop.region)
    blocked = desk.blocked.get(shop.id, [])
    return {
        "creators": [_creator(one, blocked) for one in people],
        "open_collaborations": [one for one in desk.open.values() if one.shop_id == shop.id],
        "target_collaborations": [one for one in desk.targets.values() if one.shop_id == shop.id],
        "samples": [one for one in desk.samples.values() if one.shop_id == shop.id],
        "conversations": [one for one in desk.conversations.values() if one.shop_id == shop.id],
        "campaigns": [one for one in desk.campaigns.values() if one.region == shop.region],
    }


@route(
    "POST", "/creators/{creator_id}/answer", CREATOR,
    need("target_collaboration_id", "what the creator is invited to", "{target_collaboration_id}"),
    may("accepts", "whether the creator accepts; yes unless said", True),
)  # fmt: skip
def answer(sandbox: Rehearsal, fields: Fields) -> Any:
    """A creator accepts or declines an invitation."""
    accepts = bool(fields.get("accepts", True))
    target_id = str(fields["target_collaboration_id"])
    made = acts.answer(sandbox.market, target_id, str(fields["creator_id"]), accepts=accepts)
    return {"state": made.state}


@route(
    "POST", "/creators/{creator_id}/posts", CREATOR, SHOP, PRODUCT,
    may("kind", "VIDEO or LIVE", "VIDEO"),
    may("title", "what it is called", kind="string"),
)  # fmt: skip
def post(sandbox: Rehearsal, fields: Fields) -> Any:
    """A creator posts a video, or goes LIVE, with a product."""
    market, shop = sandbox.market, sandbox.market.shop(fields["shop_id"])
    person = acts.creator(market, shop, fields["creator_id"])
    kind, title = fields.get("kind") or "VIDEO", fields.get("title") or ""
    made = acts.post(market, shop.id, person.open_id, fields["product_id"], kind=kind, title=title)
    return {"content_id": made.id, "sample_application_id": made.sample_id}


@route(
    "POST", "/creators/{creator_id}/messages", CREATOR, SHOP,
    may("text", "what the creator writes; a usual answer unless said", kind="string"),
)  # fmt: skip
def message(sandbox: Rehearsal, fields: Fields) -> Any:
    """A creator writes to a shop."""
    market, shop = sandbox.market, sandbox.market.shop(fields["shop_id"])
    person = acts.creator(market, shop, fields["creator_id"])
    talk = acts.talk_with(market, shop, person.open_id)
    made = acts.reply(market, talk, fields.get("text") or "")
    return {"conversation_id": talk.id, "message_id": made.id}


@route(
    "POST", "/creators/{creator_id}/samples", CREATOR, SHOP,
    need("product_id", "the product", "{sampled_product_id}"),
    may("sku_id", "the SKU; the product's first one unless said", kind="string"),
)  # fmt: skip
def ask(sandbox: Rehearsal, fields: Fields) -> Any:
    """A creator asks for a free sample."""
    market, shop = sandbox.market, sandbox.market.shop(fields["shop_id"])
    place = (fields["creator_id"], fields["product_id"], fields.get("sku_id") or "")
    made = samples.ask(market, shop, *place)
    return {"sample_application_id": made.id, "status": made.status}


@route(
    "POST", "/samples/{sample_application_id}/extend",
    need("sample_application_id", "the sample", "{owing_sample_id}"),
)  # fmt: skip
def extend(sandbox: Rehearsal, fields: Fields) -> Any:
    """A creator takes more time to post; once."""
    made = samples.extend(sandbox.market, _sample(sandbox, fields["sample_application_id"]))
    return {"post_by": made.post_by}


@route(
    "POST", "/samples/{sample_application_id}/withdraw",
    need("sample_application_id", "the wish", "{sample_application_id}"),
)  # fmt: skip
def withdraw(sandbox: Rehearsal, fields: Fields) -> Any:
    """A creator takes back a wish for a sample on which nobody has decided."""
    sample = _sample(sandbox, fields["sample_application_id"])
    samples.withdraw(sandbox.market, sample)
    return {"status": sample.status}


@route(
    "POST", "/creators/{creator_id}/follow", CREATOR,
    need("link", "a link to a target collaboration or a sample", "{creators_link}"),
)  # fmt: skip
def follow(sandbox: Rehearsal, fields: Fields) -> Any:
    """A creator follows a link: agrees to a target collaboration, or asks for a sample."""
    return {"id": links.follow(sandbox.market, str(fields["link"]), str(fields["creator_id"]))}


@route("POST", "/creators/{creator_id}/block", CREATOR, SHOP)
def block(sandbox: Rehearsal, fields: Fields) -> Any:
    """A creator wants to hear no more of a shop."""
    market, shop = sandbox.market, sandbox.market.shop(fields["shop_id"])
    acts.block(market, shop, acts.creator(market, shop, fields["creator_id"]).open_id)
    return {"blocked": market.state.creators.blocked[shop.id]}


@route(
    "POST", "/campaigns/{campaign_id}/products",
    need("campaign_id", "the partner's campaign", "{campaign_id}"),
    need("product_id", "the product", "{product_to_enter_id}"),
)  # fmt: skip
def enter(sandbox: Rehearsal, fields: Fields) -> Any:
    """A seller enters a product in a partner's campaign."""
    market = sandbox.market
    campaign = market.state.creators.campaigns.get(fields["campaign_id"])
    product = market.state.products.get(fields["product_id"])
    if campaign is None or product is None:
        raise Rejected("there is no such campaign or product; GET /_sandbox/creators lists campaigns")
    made = campaigns.enter(market, campaign, product)
    return {"status": made.status}


@route(
    "POST", "/campaigns/{campaign_id}/promoters",
    need("campaign_id", "the partner's campaign", "{approving_campaign_id}"),
    need("product_id", "an approved product of it", "{approved_product_id}"),
    CREATOR,
)  # fmt: skip
def promote(sandbox: Rehearsal, fields: Fields) -> Any:
    """A creator takes the partner's link to a product."""
    campaign = sandbox.state.creators.campaigns.get(fields["campaign_id"])
    if campaign is None:
        raise Rejected(f"there is no campaign {fields['campaign_id']}; GET /_sandbox/creators lists them")
    made = campaigns.take_link(sandbox.market, campaign, fields["product_id"], fields["creator_id"])
    return {"promoters": made.promoters}


def _creator(one: Creator, blocked: list[str]) -> Fields:
    return {
        "open_id": one.open_id,
        "username": one.username,
        "followers": one.followers,
        "level": one.level,
        "categories": list(one.categories),
        "accepts_percent": int(one.accepts * 100),
        "replies_percent": int(one.replies * 100),
        "posts_percent": int(one.posts * 100),
        "has_blocked_the_shop": one.open_id in blocked,
    }


def _sample(sandbox: Rehearsal, sample_id: str) -> Sample:
    found = sandbox.state.creators.samples.get(sample_id)
    if found is None:
        raise Rejected(f"there is no wish for a sample {sample_id}; GET /_sandbox/creators lists them")
    return found
