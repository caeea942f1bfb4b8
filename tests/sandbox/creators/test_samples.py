"""Samples: asked for, given as real orders that cost nothing, and answered for with content in time."""

from typing import Any

import pytest

from shopkeeper.tiktok.spec import operation
from tests.sandbox.affiliates import Affiliates
from tests.sandbox.caller import Receiver
from tests.sandbox.creators.conftest import affiliates

SELLER = "affiliate_seller."
SEARCH = SELLER + "SellerSearchSampleApplications.202508"
REVIEW = SELLER + "SellerReviewSampleApplications.202507"


@pytest.fixture
def giving(us: Affiliates) -> Affiliates:
    us.open()
    us.give_samples()
    return us


def shown(us: Affiliates, sample: str) -> dict[str, Any]:
    rows = us.shop.call(SEARCH, page_size=20)["sample_applications"]
    return next(row for row in rows if row["id"] == sample)


def test_a_sample_that_is_given_is_an_order_that_costs_nothing(giving: Affiliates) -> None:
    sample = giving.ask()
    giving.review(sample)
    row = shown(giving, sample)
    [order] = giving.caller.detail(row["order_id"])
    assert (row["status"], order["is_sample_order"], order["status"]) == (
        "AWAITING_SHIPMENT",
        True,
        "AWAITING_SHIPMENT",
    )
    assert order["payment"]["total_amount"] == "0.00"


def test_a_sample_follows_its_order_until_content_is_due(giving: Affiliates) -> None:
    sample = giving.ask()
    giving.review(sample)
    shop, states = giving.caller.shop, []
    for status in ("AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED"):
        giving.caller.sandbox.move(shop.id, shown(giving, sample)["order_id"], status)
        states.append(shown(giving, sample)["status"])
    assert states == ["SHIPPED", "SHIPPED", "CONTENT_PENDING"]
    assert shown(giving, sample)["tracking_number"]
    assert giving.market.state.creators.samples[sample].post_by == giving.now + 14 * 86_400
    giving.post()
    row = shown(giving, sample)
    assert (row["status"], row["fulfillment_status"]) == ("COMPLETED", "SUCCEED")


def test_content_comes_within_14_days_or_7_more_if_asked_for_once(giving: Affiliates) -> None:
    first, second = giving.ask(giving.people[1]), giving.ask(giving.people[2])
    for sample in (first, second):
        giving.review(sample)
        giving.deliver(sample)
    giving.wait(13)
    giving.act(f"/samples/{second}/extend")
    assert giving.caller.control("POST", f"/samples/{second}/extend").status == 400
    giving.wait(2)
    assert (shown(giving, first)["status"], shown(giving, second)["status"]) == (
        "UNFULFILL_CANCELLED",
        "CONTENT_PENDING",
    )
    giving.wait(7)
    assert shown(giving, second)["status"] == "UNFULFILL_CANCELLED"


def test_a_wish_on_which_nobody_decides_lapses(giving: Affiliates) -> None:
    sample = giving.ask()
    giving.wait(8)
    assert shown(giving, sample)["status"] == "OVERDUE_CANCELLED"
    values = {"application_id": sample, "review_result": "APPROVE"}
    assert giving.shop.ask(operation(REVIEW), values).code == 16022020


def test_a_sample_that_is_not_shipped_in_time_is_cancelled_with_its_order(giving: Affiliates) -> None:
    sample = giving.ask()
    giving.review(sample)
    giving.wait(8)
    row = shown(giving, sample)
    assert row["status"] == "SELLER_NOT_SHIP_CANCELLED"
    assert giving.caller.detail(row["order_id"])[0]["status"] == "CANCELLED"


def test_a_rule_says_who_may_have_how_many(us: Affiliates) -> None:
    us.open()
    us.give_samples(quota=1, thresholds={"minimum_follower_count": us.people[5].followers + 1})
    place = f"/creators/{us.people[5].open_id}/samples"
    refused = {"shop_id": us.caller.shop.id, "product_id": us.mug}
    assert us.caller.control("POST", place, refused).status == 400
    us.give_samples(quota=1, thresholds={})
    first, second = us.ask(us.people[5]), us.ask(us.people[6])
    us.review(first)
    rules = us.shop.call(SELLER + "GetOpenCollaborationSampleRules.202410", product_ids=[us.mug])
    [rule] = rules["sample_rules"]
    assert (rule["status"], rule["available_quantity"]) == ("NO_LEFT_COUNT", 0)
    values = {"application_id": second, "review_result": "APPROVE"}
    assert us.shop.ask(operation(REVIEW), values).code == 16022020
    assert shown(us, second)["disapprovable_reasons"] == ["NO_LEFT_COUNT"]


def test_a_rule_has_a_time_and_can_be_switched_off(us: Affiliates) -> None:
    us.open()

    def state(**more: Any) -> str:
        us.give_samples(**more)
        found = us.shop.call(SELLER + "GetOpenCollaborationSampleRules.202410", product_ids=[us.mug])
        return str(found["sample_rules"][0]["status"])

    later = {"is_sample_time_unlimited": False, "start_time": us.now + 10, "end_time": us.now + 20}
    assert [state(), state(**later), state(activate_status="INACTIVE")] == [
        "ONGOING",
        "NOT_STARTED",
        "PLAN_EXCEPTION",
    ]
    assert state(**later) == "NOT_STARTED"
    us.wait(1)
    assert state(**later) == "EXPIRED"


def test_wishes_go_with_the_open_collaboration_they_were_made_under(giving: Affiliates) -> None:
    sample = giving.ask()
    giving.shop.call(SELLER + "RemoveOpenCollaboration.202409", product_id=giving.mug)
    assert shown(giving, sample)["status"] == "DEL_OPEN_COLLAB"


def test_creators_who_need_no_approval_get_their_sample_at_once(us: Affiliates) -> None:
    rule = {"has_free_sample": True, "is_sample_approval_exempt": True}
    target = us.target(free_sample_rule=rule)
    us.accept(target)
    row = shown(us, us.ask())
    assert (row["status"], row["commission_rate"]) == ("AWAITING_SHIPMENT", "2000")


def test_a_british_live_counts_once_it_sells() -> None:
    us = affiliates("GB", affiliate_share=1.0)
    creator = us.people[1]
    us.open()
    us.give_samples()
    sample = us.ask(creator)
    us.review(sample)
    us.deliver(sample)
    us.post(creator, kind="LIVE")
    assert shown(us, sample)["status"] == "CONTENT_PENDING"
    us.caller.place()
    assert shown(us, sample)["status"] == "COMPLETED"
    found = us.shop.call(SELLER + "SellerSearchSampleApplicationsFulfillments.202409", application_id=sample)
    [row] = found["fulfillments"]
    assert (row["content"]["format"], row["content"]["paid_order_count"]) == ("LIVE", 1)


def test_a_creator_takes_a_wish_back_while_nobody_has_decided(giving: Affiliates) -> None:
    sample = giving.ask()
    giving.act(f"/samples/{sample}/withdraw")
    assert shown(giving, sample)["status"] == "WITHDRAW_CANCELLED"
    assert giving.caller.control("POST", f"/samples/{sample}/withdraw").status == 400


async def test_each_step_of_a_sample_is_told_by_webhook_and_content_to_its_creator(
    giving: Affiliates,
) -> None:
    receiver = Receiver()
    giving.caller.app.webhook_url = "http://app.example/hook"
    sample = giving.ask()
    giving.review(sample)
    giving.deliver(sample)
    posted = giving.post()
    giving.act(f"/creators/{giving.me.open_id}/messages", text="Done!")
    await giving.caller.sandbox.deliver(receiver)
    told = [body for body in receiver.bodies if body["type"] == 56]
    assert [body["data"]["new_status"] for body in told] == [
        "PENDING", "AWAITING_SHIPMENT", "SHIPPED", "CONTENT_PENDING", "COMPLETED",
    ]  # fmt: skip
    assert {body["data"]["creator"][0]["creator_open_id"] for body in told} == {giving.me.open_id}
    [content] = [body for body in receiver.bodies if body["type"] == 17]
    assert content["creator_open_id"] == giving.me.open_id
    assert content["data"]["event"]["content_id"] == posted["content_id"]
    [message] = [body for body in receiver.bodies if body["type"] == 33]
    assert message["data"]["sender"] == {"sender_im_user_id": giving.me.open_id}


async def test_a_creator_hears_of_a_checked_video_and_of_the_end_of_a_permission(us: Affiliates) -> None:
    receiver = Receiver()
    us.caller.app.webhook_url = "http://app.example/hook"
    side = "affiliate_creator."
    file_id = us.creator.call(side + "UploadShoppableVideoFile.202505", data=b"x")["video_file"]["id"]
    link = {"product_id": us.mug, "title": "Mug"}
    asked = {"product_link_info": link, "video_info": {"file_id": file_id}}
    task = us.creator.call(side + "PrecheckVideoContent.202511", **asked)["precheck"]["task_id"]
    us.wait(0.1)
    us.caller.control("POST", f"/apps/{us.caller.app.key}/deauthorize")
    await us.caller.sandbox.deliver(receiver)
    mine = [body for body in receiver.bodies if body.get("creator_open_id") == us.me.open_id]
    assert [body["type"] for body in mine] == [59, 55, 20]
    assert mine[0]["data"]["task_id"] == task
