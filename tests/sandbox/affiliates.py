"""A shop with its creators and a partner, who all call the sandbox with tokens of their own."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from shopkeeper.sandbox.access.categories import of
from shopkeeper.sandbox.access.tokens import CREATOR, PARTNER
from shopkeeper.sandbox.creators.population import MODEST, Creator, population
from tests.sandbox.caller import Caller
from tests.sandbox.proof import Prover, Read

DAY = 86_400
CREATE_OPEN = "affiliate_seller.CreateOpenCollaboration.202412"
RULES = "affiliate_seller.EditOpenCollaborationSampleRule.202410"
CREATE_TARGET = "affiliate_seller.CreateTargetCollaboration.202508"
CONTACT = {"email": "creators@shop.example"}


class Affiliates:
    """The three sides, and what the tests do with them over and over."""

    def __init__(self, shop: Prover) -> None:
        self.shop, self.caller = shop, shop.caller
        self.creator, self.partner = (_side(shop, kind) for kind in (CREATOR, PARTNER))
        self.market = shop.caller.sandbox.market
        everybody = population(self.market.state.seed, shop.caller.shop.region)
        self.people = [one for one in everybody if one.followers < MODEST]
        self.mug = shop.caller.sku("MUG").product_id
        self.shirt = shop.caller.sku("TSHIRT-M").product_id

    @property
    def me(self) -> Creator:
        """The creator whose token it is."""
        return self.people[0]

    @property
    def now(self) -> int:
        return int(self.market.clock.now().timestamp())

    @property
    def asset(self) -> str:
        """The cipher of the partner's asset in the shop's market."""
        assets = of(self.market.state, self.caller.app.shop_ids)
        region = self.caller.shop.region
        return next(str(one["cipher"]) for one in assets if one["target_market"] == region)

    @contextmanager
    def changing(self, *, shop: "Reads" = (), creator: "Reads" = (), partner: "Reads" = ()) -> Iterator[None]:
        """What is called within changes these reads of each side."""
        with self.shop.changing(*shop), self.creator.changing(*creator), self.partner.changing(*partner):
            yield

    def act(self, path: str, **fields: Any) -> Any:
        """A creator does something, by hand."""
        answer = self.caller.control("POST", path, {"shop_id": self.caller.shop.id, **fields})
        assert answer.status == 200, answer.envelope
        return answer.envelope

    def wait(self, days: float) -> None:
        self.caller.sandbox.clock.advance(days * DAY)
        self.caller.sandbox.tick()

    def open(self, product_id: str = "", rate: int = 1500) -> Any:
        """The shop opens a product to all creators."""
        made = self.shop.call(CREATE_OPEN, product_id=product_id or self.mug, commission_rate=rate)
        return made["open_collaboration"]

    def give_samples(self, product_id: str = "", quota: int = 5, **more: Any) -> None:
        """The shop gives samples of a product that is open to all."""
        rule = {"activate_status": "ACTIVE", "sample_quota": quota, "is_sample_time_unlimited": True, **more}
        self.shop.call(RULES, product_id=product_id or self.mug, sample_rule=rule)

    def terms(self, *creators: Creator, rate: int = 2000, days: int = 30, **more: Any) -> dict[str, Any]:
        """What is said of a new target collaboration."""
        return {
            "name": "Autumn mugs",
            "creator_user_open_ids": [one.open_id for one in creators or (self.me,)],
            "products": [{"id": self.mug, "target_commission_rate": rate}],
            "end_time": str(self.now + days * DAY),
            "free_sample_rule": {"has_free_sample": True, "is_sample_approval_exempt": False},
            "seller_contact_info": CONTACT,
            **more,
        }

    def target(self, *creators: Creator, **more: Any) -> str:
        """The shop offers terms to some creators; answers the collaboration's id."""
        made = self.shop.call(CREATE_TARGET, **self.terms(*creators, **more))
        return str(made["target_collaboration"]["id"])

    def accept(self, target: str, creator: Creator | None = None) -> None:
        self.act(f"/creators/{(creator or self.me).open_id}/answer", target_collaboration_id=target)

    def follow(self, link: str, creator: Creator) -> str:
        """A creator follows a link; answers the id of what comes of it."""
        return str(self.act(f"/creators/{creator.open_id}/follow", link=link)["id"])

    def ask(self, creator: Creator | None = None, product_id: str = "") -> str:
        """A creator asks for a sample; answers the wish's id."""
        place = f"/creators/{(creator or self.me).open_id}/samples"
        return str(self.act(place, product_id=product_id or self.mug)["sample_application_id"])

    def review(self, sample: str, result: str = "APPROVE") -> None:
        self.shop.call(
            "affiliate_seller.SellerReviewSampleApplications.202507",
            application_id=sample,
            review_result=result,
        )

    def deliver(self, sample: str) -> None:
        """The sample's order arrives."""
        order_id = self.market.state.creators.samples[sample].order_id
        self.caller.sandbox.move(self.caller.shop.id, order_id, "DELIVERED")

    def post(self, creator: Creator | None = None, **more: Any) -> Any:
        place = f"/creators/{(creator or self.me).open_id}/posts"
        return self.act(place, product_id=more.pop("product_id", self.mug), **more)

    def campaign(self, rate: int = 2500) -> dict[str, Any]:
        """What the partner says of a campaign that begins now."""
        return {
            "category_asset_cipher": self.asset,
            "name": "Kitchen month",
            "description": "Everything for the kitchen",
            "commission_rate": rate,
            "contact_info": CONTACT,
            "campaign_start_time": self.now,
            "campaign_end_time": self.now + 30 * DAY,
            "registration_start_time": self.now,
            "registration_end_time": self.now + 20 * DAY,
        }

    def run_campaign(self, rate: int = 2500) -> str:
        """The partner publishes a campaign in which the mug is approved; answers its id."""
        made = self.partner.call(
            "affiliate_partner.CreateAffiliatePartnerCampaign.202405", **self.campaign(rate)
        )
        place = {"campaign_id": made["campaign_id"], "category_asset_cipher": self.asset}
        self.partner.call("affiliate_partner.PublishAffiliatePartnerCampaign.202405", **place)
        self.act(f"/campaigns/{made['campaign_id']}/products", product_id=self.mug)
        self.partner.call(
            "affiliate_partner.ReviewAffiliatePartnerCampaignProduct.202405",
            **place,
            product_id=self.mug,
            review_result="APPROVE",
        )
        return str(made["campaign_id"])


Reads = tuple[Read, ...]


def _side(shop: Prover, kind: int) -> Prover:
    side = Prover(shop.caller.as_user(kind))
    side.earned = shop.earned
    return side


def everything_of(caller: Caller) -> None:
    """One of everything that the control plane speaks of: an invitation, samples, a campaign."""
    with_creators = Affiliates(Prover(caller))
    with_creators.open()
    with_creators.give_samples()
    _, invited, owing, asking, *_ = with_creators.people
    target = with_creators.target(invited)
    caller_link = "affiliate_seller.GenerateTargetCollaborationLink.202509"
    with_creators.shop.call(caller_link, target_collaboration_id=target)
    given = with_creators.ask(owing)
    with_creators.review(given)
    with_creators.deliver(given)
    with_creators.ask(asking)
    with_creators.run_campaign()
