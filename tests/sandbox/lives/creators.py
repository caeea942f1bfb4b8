"""Creators as a shop meets them: what it offers them, whom it reaches, what they sell for it."""

import json

from tests.sandbox.affiliates import Affiliates
from tests.sandbox.proof import Prover, Read, life, read

SELLER = "affiliate_seller."
PIXEL = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x02\x00\x00\x00\x03"
SETTINGS = SELLER + "GetOpenCollaborationSettings.202409"
QUOTA, RECORDS = (
    SELLER + "getWeeklyCreatorOutreachQuota.202607",
    SELLER + "getWeeklyCreatorOutreachRecords.202608",
)
PERFORMANCE = SELLER + "getMarketplaceCreatorPerformance.202608"
MARKETPLACE = SELLER + "searchCreatorsInCreatorMarketplace.202608"


def open_list() -> Read:
    return read(SELLER + "SearchOpenCollaboration.202412", page_size=20)


def target_list() -> Read:
    return read(SELLER + "SearchTargetCollaborations.202508", page_size=20, collaboration_status="VALID")


def target_details(target: str) -> list[Read]:
    return [
        read(f"{SELLER}QueryTargetCollaborationDetail.{version}", target_collaboration_id=target)
        for version in ("202409", "202412", "202508")
    ]


@life
def products_that_are_open_to_everybody(shop: Prover) -> None:
    us = Affiliates(shop)
    older = read(SELLER + "SearchOpenCollaboration.202409", page_size=20)
    market = read(SELLER + "SellerSearchAffiliateOpenCollaborationProduct.202405", page_size=20)
    link = read(SELLER + "GenerateAffiliateProductPromotionLink.202405", product_id=us.mug)
    with shop.changing(open_list(), older, market, link):
        us.open(rate=1500)
    with shop.changing(open_list()):
        shop.call("affiliate_seller.CreateOpenCollaboration.202405", product_id=us.shirt, commission_rate=900)
    with shop.changing(open_list()):
        shop.call(SELLER + "RemoveOpenCollaboration.202409", product_id=us.shirt)
    us.wait(1.1)
    told = {"commission_rate": 800, "enable": True}
    with shop.changing(read(SETTINGS), market):
        shop.call(SELLER + "EditOpenCollaborationSettings.202405", auto_add_product=told)
    rules = read(SELLER + "GetOpenCollaborationSampleRules.202410", product_ids=[us.mug])
    with shop.changing(rules):
        us.give_samples(quota=3)
    creator = us.people[3]
    details = [
        read(f"{SELLER}GetOpenCollaborationCreatorContentDetail.{version}", page_size=20, product_id=us.mug)
        for version in ("202412", "202508")
    ]
    with shop.changing(*details, open_list()):
        us.post(creator)
    names = {"202508": "creator_user_open_id", "202405": "creator_user_id"}
    for (version, name), poster in zip(names.items(), (creator, us.people[4]), strict=True):
        us.post(poster)
        opened = us.market.state.creators.open[us.mug].id
        named = {name: poster.open_id, "product_id": us.mug, "open_collaboration_id": opened}
        with shop.changing(details[1]):
            shop.call(f"{SELLER}RemoveCreatorFromOpenCollaboration.{version}", **named)


@life
def terms_that_are_offered_by_name(shop: Prover) -> None:
    us = Affiliates(shop)
    first = us.people[1]
    check = read(
        SELLER + "checkTargetCollaborationConflicts.202605",
        creator_open_id_list=[first.open_id],
        product_id_list=[us.mug],
    )
    searches = [read(MARKETPLACE, page_size=20), read(PERFORMANCE, creator_user_id=first.open_id)]
    records = read(RECORDS, page_index=1, page_size=20)
    with shop.changing(target_list(), check, read(QUOTA), records, *searches):
        target = us.target(first)
    details = target_details(target)
    promotion = read(
        SELLER + "queryCreatorPromotionDetailsInTargetCollaboration.202608",
        creator_user_open_id=first.open_id,
        invitation_group_id=target,
    )
    eligible = read(
        SELLER + "checkCreatorOutreachEligibility.202610", creator_infos=[{"creator_open_id": first.open_id}]
    )
    with shop.changing(*details, promotion, eligible):
        us.accept(target, first)


@life
def terms_that_change_and_end(shop: Prover) -> None:
    us = Affiliates(shop)
    first, second, third = us.people[1:4]
    check = read(
        SELLER + "checkTargetCollaborationConflicts.202605",
        creator_open_id_list=[first.open_id],
        product_id_list=[us.mug],
    )
    target = us.target(first)
    details = target_details(target)
    terms = us.terms(first, second) | {"name": "Winter mugs"}
    terms["products"] = [{"id": us.mug, "commission_rate": 3000}]
    with shop.changing(*details, target_list()):
        shop.call(SELLER + "UpdateTargetCollaboration.202508", target_collaboration_id=target, **terms)
    with shop.changing(details[2]):
        named = terms | {"name": "Spring mugs", "creator_user_ids": terms["creator_user_open_ids"]}
        del named["creator_user_open_ids"]
        shop.call(SELLER + "UpdateTargetCollaboration.202409", target_collaboration_id=target, **named)
    with shop.changing(check):
        pair = {"creator_open_id": first.open_id, "existing_collaboration_id": target}
        shop.call(SELLER + "resolveTargetCollaborationConflicts.202605", conflict_items=[pair])
    with shop.changing(target_list()):
        shop.call(SELLER + "RemoveTargetCollaboration.202409", target_collaboration_id=target)
    with shop.changing(target_list()):
        older_terms = us.terms(third)
        older_terms["creator_user_ids"] = older_terms.pop("creator_user_open_ids")
        shop.call("affiliate_seller.CreateTargetCollaboration.202405", **older_terms)


@life
def links_that_creators_follow(shop: Prover) -> None:
    us = Affiliates(shop)
    target = us.target(us.people[1])
    with shop.changing(*target_details(target)):
        made = shop.call(SELLER + "GenerateTargetCollaborationLink.202509", target_collaboration_id=target)
        us.follow(made["link"], us.people[2])
    us.open(us.shirt)
    us.give_samples(us.shirt)
    wishes = read(SELLER + "SellerSearchSampleApplications.202508", page_size=20)
    with shop.changing(wishes):
        made = shop.call(
            SELLER + "SellerGetSampleRequestDeeplink.202512",
            product_id=us.shirt,
            sku_id=shop.caller.sku("TSHIRT-M").id,
        )
        us.follow(made["deeplink"], us.people[3])


@life
def samples_that_are_asked_for_and_given(shop: Prover) -> None:
    us = Affiliates(shop)
    us.open()
    us.give_samples(quota=3)
    searches = [
        read(f"{SELLER}SellerSearchSampleApplications.{version}", page_size=20)
        for version in ("202409", "202507", "202508")
    ]
    orders = read("order.GetOrderList.202309", page_size=20)
    first, second = us.people[1:3]
    with shop.changing(*searches):
        wish = us.ask(first)
    rules = read(SELLER + "GetOpenCollaborationSampleRules.202410", product_ids=[us.mug])
    with shop.changing(*searches, orders, rules):
        us.review(wish)
    [order] = shop.call("order.GetOrderList.202309", page_size=20)["orders"]
    assert order["is_sample_order"] is True
    other = us.ask(second)
    with shop.changing(*searches):
        us.shop.call(
            SELLER + "SellerReviewSampleApplications.202409",
            application_id=other,
            review_result="REJECT",
            reject_reason="NOT_MATCH",
        )
    posted = read(SELLER + "SellerSearchSampleApplicationsFulfillments.202409", application_id=wish)
    us.deliver(wish)
    with shop.changing(posted, *searches):
        us.post(first)


@life
def a_conversation_with_a_creator(shop: Prover) -> None:
    us = Affiliates(shop)
    creator = us.people[2]
    lists = [read(f"{SELLER}GetConversationList.{version}", page_size=20) for version in ("202412", "202505")]
    counts = read(SELLER + "getInboxCategoryCounts.202608")
    begin = {"creator_open_id": creator.open_id}
    with shop.changing(*lists):
        made = shop.call(SELLER + "CreateConversationwithcreator.202508", **begin)
    with shop.changing(lists[0]):
        shop.call(SELLER + "CreateConversationwithcreator.202412", creator_id=us.people[3].open_id)
    talk = made["conversation_id"]
    messages = read(SELLER + "GetMessageintheConversation.202412", conversation_id=talk, page_size=20)
    with shop.changing(messages, read(QUOTA), read(RECORDS, page_index=1, page_size=20)):
        shop.call(
            SELLER + "SendIMMessage.202412", conversation_id=talk, msg_type="TEXT", content='{"content":"Hi"}'
        )
    for upload in ("UploadMessageImage.202511", "uploadMessageImageV2.202608"):
        with shop.changing(messages):
            url = shop.call(SELLER + upload, data=PIXEL + upload.encode())["url"]
            picture = json.dumps({"url": url})
            shop.call(
                SELLER + "SendIMMessage.202412", conversation_id=talk, msg_type="IMAGE", content=picture
            )
    unread = read(SELLER + "GetLatestUnreadMessages.202412")
    with shop.changing(messages, unread, counts, *lists):
        us.act(f"/creators/{creator.open_id}/messages", text="Hello!")
    with shop.changing(unread, counts, lists[0]):
        shop.call(SELLER + "MarkConversationRead.202412", conversation_ids=[talk])
    with shop.changing(counts):
        shop.call(SELLER + "updateConversationStatus.202608", conversation_id=talk, action="STAR")


@life
def orders_that_creators_bring(shop: Prover) -> None:
    us = Affiliates(shop)
    us.open(rate=1500)
    orders = [
        read(f"{SELLER}SearchSellerAffiliateOrders.{version}", page_size=20)
        for version in ("202405", "202410")
    ]
    people = [
        read(f"{SELLER}SellerSearchCreatoronMarketplace.{version}", page_size=20)
        for version in ("202406", "202505", "202508")
    ]
    us.accept(us.target(us.people[0]))
    us.post(us.people[0])
    people += [
        read(f"{SELLER}GetMarketplaceCreatorPerformance.{version}", creator_user_id=us.people[0].open_id)
        for version in ("202406", "202505", "202508")
    ]
    with shop.changing(*orders, *people):
        sold_by_a_creator(us)
    with shop.changing(orders[1]):
        us.wait(2)


def sold_by_a_creator(us: Affiliates) -> str:
    """An order that a creator brought, the first that chance picks."""
    for _ in range(40):
        order = us.caller.place("COMPLETED", MUG=1)
        if order.id in us.market.state.creators.sales:
            return order.id
    raise AssertionError("none of 40 orders was a creator's")


@life
def reports_that_are_made_in_a_while(shop: Prover) -> None:
    us, listed = Affiliates(shop), read(SELLER + "getCompassTaskList.202603", doc_type="CREATOR")
    sold_by_a_creator(us)
    with shop.changing(listed):
        made = shop.call(
            SELLER + "createCompassOfflineExportTask.202603",
            module_type="CREATOR",
            plan_type="ALL",
            window_type="PAST_30_DAYS",
        )
    file = read(SELLER + "downloadCompassTaskFile.202603", task_id=made["task"]["id"])
    with shop.changing(listed, file):
        us.wait(0.1)
