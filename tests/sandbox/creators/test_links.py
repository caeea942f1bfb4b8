"""Links: what a creator or a buyer who follows one brings about, and who may not."""

import pytest

from tests.sandbox.affiliates import DAY, Affiliates

SHARE = "affiliate_creator.GenerateAffiliateSharingLink.202501"
TARGET_LINK = "affiliate_seller.GenerateTargetCollaborationLink.202509"
SAMPLE_LINK = "affiliate_seller.SellerGetSampleRequestDeeplink.202512"
OWN_SAMPLE_LINK = "affiliate_creator.CreatorGetSampleRequestDeeplink.202512"
TRACES = "affiliate_creator.CreatorSearchAffiliateTraceOrders.202505"


def refused(us: Affiliates, creator: str, link: str) -> str:
    answer = us.caller.control("POST", f"/creators/{creator}/follow", {"link": link})
    assert answer.status == 400
    return str(answer.envelope["error"])


def test_who_follows_the_link_of_a_target_collaboration_is_in_it_on_its_terms(us: Affiliates) -> None:
    first, second = us.people[1:3]
    target = us.target(first, rate=2100)
    link = us.shop.call(TARGET_LINK, target_collaboration_id=target)["link"]
    assert us.shop.call(TARGET_LINK, target_collaboration_id=target)["link"] == link
    assert [us.follow(link, one) for one in (first, second, second)] == [target] * 3
    held = us.market.state.creators.targets[target]
    assert {one.creator: one.state for one in held.creators} == {
        first.open_id: "accepted", second.open_id: "accepted",
    }  # fmt: skip


def test_a_creator_is_not_in_two_collaborations_about_one_product_by_a_link(us: Affiliates) -> None:
    first, second = us.people[1:3]
    us.accept(us.target(first), first)
    other = us.target(second)
    link = us.shop.call(TARGET_LINK, target_collaboration_id=other)["link"]
    assert "is in target collaboration" in refused(us, first.open_id, link)


def test_the_link_of_a_collaboration_that_has_ended_leads_nowhere(us: Affiliates) -> None:
    target = us.target(us.people[1])
    link = us.shop.call(TARGET_LINK, target_collaboration_id=target)["link"]
    us.shop.call("affiliate_seller.RemoveTargetCollaboration.202409", target_collaboration_id=target)
    assert "has ended" in refused(us, us.people[2].open_id, link)
    asked = us.caller.call("POST", f"/affiliate_seller/202509/target_collaboration/{target}/link")
    assert asked.code == 50001701


def test_a_sellers_link_for_samples_lasts_as_long_as_it_says(us: Affiliates) -> None:
    us.open()
    us.give_samples()
    named = {"product_id": us.mug, "sku_id": us.caller.sku("MUG").id}
    link = us.shop.call(SAMPLE_LINK, **named, valid_days=3)["deeplink"]
    wish = us.market.state.creators.samples[us.follow(link, us.people[4])]
    assert (wish.product_id, wish.sku_id, wish.status) == (us.mug, named["sku_id"], "PENDING")
    us.wait(3.1)
    assert "too old" in refused(us, us.people[5].open_id, link)


def test_a_creators_own_link_for_a_sample_is_for_nobody_else(us: Affiliates) -> None:
    us.open()
    us.give_samples()
    named = {"product_id": us.mug, "sku_id": us.caller.sku("MUG").id}
    link = us.creator.call(OWN_SAMPLE_LINK, **named)["deeplink"]
    assert "is not for creator" in refused(us, us.people[1].open_id, link)
    assert us.follow(link, us.me) in us.market.state.creators.samples


def test_a_sku_of_another_product_has_no_link_for_samples(us: Affiliates) -> None:
    query = {"product_id": us.mug, "sku_id": us.caller.sku("TSHIRT-M").id}
    answer = us.caller.call("GET", "/affiliate_seller/202512/sample_applications/deeplink", query)
    assert answer.code == 16024008
    assert us.market.state.creators.links == {}


@pytest.mark.parametrize("kind", ["PRODUCT", "SHOWCASE", "CAMPAIGN"])
def test_an_order_by_a_creators_link_is_the_creators_and_tells_the_tag(us: Affiliates, kind: str) -> None:
    us.open(rate=1500)
    id = {"PRODUCT": us.mug, "SHOWCASE": "", "CAMPAIGN": us.run_campaign() if kind == "CAMPAIGN" else ""}[
        kind
    ]
    made = us.creator.call(SHARE, material={"type": kind, "id": id}, tags=["a", "b", "a"])
    links = {row["tag"]: row["affiliate_sharing_link"] for row in made["affiliate_sharing_links"]}
    assert len(set(links.values())) == len(made["affiliate_sharing_links"]) == 2
    order = us.act("/orders", lines=[{"seller_sku": "MUG"}], link=links["b"])["order_id"]
    found = us.creator.call(TRACES, page_size=20, time_ge=us.now - DAY, time_lt=us.now + DAY)["orders"]
    [row] = [one for one in found if one["id"] == int(order)]
    [sku] = row["skus"]
    assert sku["trace"] == {"id": "b", "type": "LINKSHARE"}
    assert sku["content_type"] == "LINKSHARE"


def test_a_product_in_no_collaboration_has_no_link_and_each_tag_is_told_why(us: Affiliates) -> None:
    made = us.creator.call(SHARE, material={"type": "PRODUCT", "id": "17"}, tags=["a", "b"])
    assert made["affiliate_sharing_links"] == []
    assert [row["detail"]["tag"] for row in made["errors"]] == ["a", "b"]


def test_a_buyer_cannot_order_by_a_link_for_creators(us: Affiliates) -> None:
    link = us.shop.call(TARGET_LINK, target_collaboration_id=us.target())["link"]
    before = len(us.market.state.orders)
    body = {"shop_id": us.caller.shop.id, "lines": [{"seller_sku": "MUG"}], "link": link}
    assert us.caller.control("POST", "/orders", body).status == 400
    assert len(us.market.state.orders) == before
    assert us.market.state.creators.visiting == ""


def test_what_tokopedia_does_not_have_is_told_beside_what_it_has(us: Affiliates) -> None:
    answer = us.creator.call(
        "affiliate_creator.getTokopediaAndTikTokShopProductIDMappings.202607", toko_pids=[7]
    )
    assert answer["product"] == []
    assert answer["error"]["code"]
