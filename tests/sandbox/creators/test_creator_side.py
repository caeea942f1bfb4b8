"""The creator's own calls: showcase, links, content; and what is refused there."""

from shopkeeper.tiktok.spec import operation
from tests.sandbox.affiliates import Affiliates
from tests.sandbox.creators.conftest import affiliates

CREATOR = "affiliate_creator."
SHOWCASE, ADD, TOP = (
    CREATOR + "GetShowcaseProducts.202405",
    CREATOR + "AddShowcaseProducts.202405",
    CREATOR + "TopShowcaseProducts.202409",
)


def showcase(us: Affiliates) -> list[str]:
    rows = us.creator.call(SHOWCASE, origin="SHOWCASE", page_size=20)["products"]
    return [row["id"] for row in rows]


def test_a_creator_is_the_one_whom_the_shop_knows(us: Affiliates) -> None:
    profile = us.creator.call(CREATOR + "GetCreatorProfile.202508")
    found = us.shop.call(
        "affiliate_seller.searchCreatorsInCreatorMarketplace.202608",
        page_size=20,
        keyword=profile["username"],
    )
    assert [row["creator_open_id"] for row in found["creators"]] == [profile["creator_user_open_id"]]
    assert profile["creator_user_open_id"] == us.creator.caller.grant.open_id


def test_a_showcase_is_in_the_creators_order(us: Affiliates) -> None:
    us.creator.call(ADD, add_type="PRODUCT_ID", product_ids=[us.mug, us.shirt])
    us.creator.call(ADD, add_type="PRODUCT_LINK", product_link=f"https://shop.example/products/{us.mug}")
    assert showcase(us) == [us.mug, us.shirt]
    us.creator.call(TOP, product_ids=[us.shirt])
    assert showcase(us) == [us.shirt, us.mug]
    assert us.creator.ask(operation(TOP), {"product_ids": ["1"]}).code == 16015001


def test_what_is_not_sold_in_the_creators_market_is_told_one_by_one(us: Affiliates) -> None:
    foreign = affiliates("GB").caller.sku("MUG").product_id
    told = us.creator.call(ADD, add_type="PRODUCT_ID", product_ids=[us.mug, foreign, "1"])
    assert [row["detail"]["product_id"] for row in told["errors"]] == [foreign, "1"]
    assert showcase(us) == [us.mug]


def test_a_showcase_shows_the_terms_that_hold(us: Affiliates) -> None:
    us.open(rate=1100)
    us.creator.call(ADD, add_type="PRODUCT_ID", product_ids=[us.mug])

    def terms() -> tuple[str, int]:
        [row] = us.creator.call(SHOWCASE, origin="SHOWCASE", page_size=20)["products"]
        return row["collaboration"]["type"], row["commission"]["rate"]

    before = terms()
    us.accept(us.target(rate=2200))
    assert (before, terms()) == (("OPEN", 1100), ("TARGET", 2200))


def test_an_accepted_invitation_puts_the_product_into_the_showcase(us: Affiliates) -> None:
    target = us.target()
    found = CREATOR + "SearchCreatorTargetCollaborations.202405"
    asked = {"page_size": 20, "shop_id": us.caller.shop.id}
    [row] = us.creator.call(found, **asked)["target_collaborations"]
    assert (row["id"], row["status"], row["products"][0]["commission"]["rate"]) == (target, "LIVE", 2000)
    us.accept(target)
    assert showcase(us) == [us.mug]
    assert us.creator.call(found, **asked, keyword="nothing")["target_collaborations"] == []


def test_links_are_for_what_is_in_a_collaboration() -> None:
    us = affiliates(sold_without_collaboration=False)
    us.open()
    link = CREATOR + "CreatorGenerateGeneralLink.202505"
    told = us.creator.call(link, material={"ids": [us.mug, us.shirt], "type": "PRODUCT"})
    assert [row["material_id"] for row in told["sharing_links"]] == [us.mug]
    assert [row["material_id"] for row in told["failed_materials"]] == [us.shirt]
    again = us.creator.call(link, material={"ids": [us.mug], "type": "PRODUCT"})
    assert again["sharing_links"] == told["sharing_links"]


def test_content_needs_its_file_and_a_product_of_the_market(us: Affiliates) -> None:
    post = operation(CREATOR + "postShoppableVideo.202603")
    link, video = {"product_id": us.mug, "title": "Mug"}, {"file_id": "1", "title": "My mug"}
    assert us.creator.ask(post, {"product_link_info": link, "video_info": video}).code == 36009004
    file_id = us.creator.call(CREATOR + "UploadShoppableVideoFile.202505", data=b"x")["video_file"]["id"]
    video["file_id"] = file_id
    wrong = link | {"product_id": "1"}
    assert us.creator.ask(post, {"product_link_info": wrong, "video_info": video}).code == 16015001
    assert us.creator.ask(post, {"product_link_info": link, "video_info": video}).code == 0


def test_a_creators_labels_say_what_may_be_asked_for(us: Affiliates) -> None:
    us.open()
    label = CREATOR + "GetCreatorApplicableSampleLabel.202412"

    def state() -> tuple[str, bool]:
        told = us.creator.call(label, product_id=us.mug)["label"]
        return told["status"], told["can_apply"]

    seen = [state()]
    us.give_samples()
    seen.append(state())
    sample = us.ask()
    seen.append(state())
    us.review(sample)
    us.deliver(sample)
    us.post()
    seen.append(state())
    assert seen == [("UNKNOWN", False), ("TO_APPLY", True), ("ONGOING", False), ("TO_APPLY", True)]


def test_a_sellers_token_opens_no_creators_call_and_the_other_way_round(us: Affiliates) -> None:
    profile = operation(CREATOR + "GetCreatorProfile.202508")
    settings = operation("affiliate_seller.GetOpenCollaborationSettings.202409")
    assert us.shop.ask(profile, {}).code == 101000
    assert us.creator.ask(settings, {}).code == 101000
