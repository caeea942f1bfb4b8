"""Whom a shop may reach: a quota by its sales, shared by invitations and messages, fresh each Sunday."""

import json
from typing import Any

import pytest

from shopkeeper.sandbox.creators import pictures
from shopkeeper.tiktok.spec import operation
from tests.sandbox.affiliates import CREATE_TARGET, DAY, Affiliates
from tests.sandbox.creators.conftest import affiliates

SELLER = "affiliate_seller."
BEGIN, SEND = SELLER + "CreateConversationwithcreator.202508", SELLER + "SendIMMessage.202412"
SMALL = ((0, 2, 0),)


def quota(us: Affiliates) -> dict[str, Any]:
    found: dict[str, Any] = us.shop.call(SELLER + "getWeeklyCreatorOutreachQuota.202607")["data"]
    return found


def talk(us: Affiliates, number: int) -> str:
    made = us.shop.call(BEGIN, creator_open_id=us.people[number].open_id)
    return str(made["conversation_id"])


def say(us: Affiliates, conversation: str, text: str = "Hi") -> int:
    values = {"conversation_id": conversation, "msg_type": "TEXT", "content": json.dumps({"content": text})}
    return us.shop.ask(operation(SEND), values).code


def test_a_new_shop_reaches_a_thousand_creators_a_week_and_more_once_it_sells(us: Affiliates) -> None:
    assert (quota(us)["quota_sum"], quota(us)["gmv_tier"]) == ("1000", "TIER_0")
    for _ in range(3):
        us.caller.place(MUG=60)
        us.caller.sandbox.set_stock(us.caller.sku("MUG"), 100)
    assert (quota(us)["quota_sum"], quota(us)["gmv_tier"]) == ("2000", "TIER_1")
    us.wait(31)
    assert quota(us)["quota_sum"] == "1000"


def test_samples_are_no_sales_that_raise_the_quota(us: Affiliates) -> None:
    for _ in range(3):
        us.caller.sandbox.place(us.caller.shop.id, {"MUG": 60}, is_sample=True)
        us.caller.sandbox.set_stock(us.caller.sku("MUG"), 100)
    assert quota(us)["quota_sum"] == "1000"


def test_invitations_and_messages_share_the_quota_and_a_creator_counts_once() -> None:
    us = affiliates(outreach=SMALL)
    us.target(us.people[1])
    first = talk(us, 1)
    assert say(us, first) == 0
    assert quota(us)["quota_use"] == "1"
    second = talk(us, 2)
    assert (quota(us)["quota_use"], say(us, second), quota(us)["quota_use"]) == ("1", 0, "2")
    third = {"creator_open_id": us.people[3].open_id}
    assert us.shop.ask(operation(BEGIN), third).code == 16030002
    assert us.shop.ask(operation(CREATE_TARGET), us.terms(us.people[3])).code == 16024019
    assert say(us, second, "Still there?") == 0


def test_creators_who_have_answered_are_reached_for_nothing() -> None:
    us = affiliates(outreach=SMALL)
    us.act(f"/creators/{us.people[5].open_id}/messages", text="Send me a mug")
    for number in (1, 2):
        assert say(us, talk(us, number)) == 0
    assert say(us, talk(us, 5)) == 0
    assert (quota(us)["quota_use"], quota(us)["pair_connect_count"]) == ("2", "1")
    us.target(us.people[5])


def test_the_quota_is_fresh_on_sunday() -> None:
    us = affiliates(outreach=SMALL)
    us.target(us.people[1], us.people[2])
    assert us.shop.ask(operation(CREATE_TARGET), us.terms(us.people[3])).code == 16024019
    week = quota(us)
    sunday = int(week["end_time"])
    assert (sunday - int(week["start_time"]), sunday // DAY % 7) == (7 * DAY, 3)  # 1970 began on a Thursday
    us.wait((sunday - us.now - 1) / DAY)
    assert quota(us)["quota_use"] == "2"
    us.wait(2 / DAY)
    assert quota(us)["quota_use"] == "0"
    us.target(us.people[3])


def test_five_messages_go_unanswered_and_not_a_sixth(us: Affiliates) -> None:
    conversation = talk(us, 2)
    assert [say(us, conversation) for _ in range(6)] == [0, 0, 0, 0, 0, 16030002]
    us.act(f"/creators/{us.people[2].open_id}/messages")
    assert say(us, conversation) == 0


def test_a_new_shop_does_not_reach_the_most_famous() -> None:
    us = affiliates(outreach=((0, 1000, 5000), (1000, 2000, 0)))
    famed = us.people[0]
    assert us.shop.ask(operation(CREATE_TARGET), us.terms(famed)).code == 16024021
    assert us.shop.ask(operation(BEGIN), {"creator_open_id": famed.open_id}).code == 16030003
    us.caller.place(MUG=99)
    assert us.shop.ask(operation(CREATE_TARGET), us.terms(famed)).code == 0


def test_a_creator_who_has_blocked_the_shop_is_not_reached(us: Affiliates) -> None:
    creator = us.people[4]
    us.act(f"/creators/{creator.open_id}/block")
    assert us.shop.ask(operation(BEGIN), {"creator_open_id": creator.open_id}).code == 16030001
    assert us.shop.ask(operation(CREATE_TARGET), us.terms(creator)).code == 16024020
    asked = {"creator_infos": [{"creator_open_id": creator.open_id}]}
    [row] = us.shop.call(SELLER + "checkCreatorOutreachEligibility.202610", **asked)[
        "creator_eligibility_results"
    ]
    assert row["is_blocked"] is True


def test_a_creator_of_another_market_is_not_reached(us: Affiliates) -> None:
    abroad = affiliates("GB").people[0].open_id
    assert us.shop.ask(operation(BEGIN), {"creator_open_id": abroad}).code == 16032001


def test_an_inbox_has_its_groups(us: Affiliates) -> None:
    talks = [talk(us, number) for number in (1, 2, 3)]
    for number in (1, 2, 3):
        us.act(f"/creators/{us.people[number].open_id}/messages", text=f"From {number}")
    say(us, talks[0])
    status = SELLER + "updateConversationStatus.202608"
    us.shop.call(status, conversation_id=talks[1], action="STAR")
    us.shop.call(status, conversation_id=talks[2], action="ARCHIVE")
    assert us.shop.ask(operation(status), {"conversation_id": talks[2], "action": "BURN"}).code == 36009004
    rows = us.shop.call(SELLER + "getInboxCategoryCounts.202608")["data"]["group_counts"]
    counts = {row["group_type"]: row["count"] for row in rows}
    assert counts == {"UNREAD": 2, "UNREPLIED": 1, "STARRED": 1, "ARCHIVED": 1}
    listed = SELLER + "GetConversationList.202412"
    found = us.shop.call(listed, page_size=20, conversation_status="ARCHIVED")["conversations"]
    assert [row["id"] for row in found] == [talks[2]]
    us.shop.call(SELLER + "MarkConversationRead.202412", conversation_ids=[*talks, "1"])
    assert us.shop.call(SELLER + "GetLatestUnreadMessages.202412")["newest_message_list"] == []


def test_the_marketplace_is_searched_by_reach_people_and_name(us: Affiliates) -> None:
    search = SELLER + "searchCreatorsInCreatorMarketplace.202608"

    def found(**values: Any) -> list[dict[str, Any]]:
        rows, token = [], ""
        while True:
            page = us.shop.call(search, page_size=20, page_token=token, **values)
            rows += page["creators"]
            token = page["next_page_token"]
            if not token:
                return rows

    everybody = found()
    assert len({row["creator_open_id"] for row in everybody}) == 60
    counts = {"count_range": {"count_ge": 10_000, "count_le": 100_000}}
    some = found(follower_demographics=counts)
    assert 0 < len(some) < 60
    assert all(10_000 <= row["follower_count"] <= 100_000 for row in some)
    assert [row["username"] for row in found(keyword=us.me.username)] == [us.me.username]
    us.target(us.people[1])
    left = found(affiliate_data={"not_invited_l90_days": True})
    assert {row["creator_open_id"] for row in everybody} - {row["creator_open_id"] for row in left} == {
        us.people[1].open_id
    }
    category = everybody[0]["category_ids"][0]
    assert all(
        category in row["category_ids"] for row in found(category=[{"child_category_id_list": [category]}])
    )
    assert us.shop.ask(operation(search), {"page_size": 15}).code == 36009004


@pytest.mark.parametrize(
    ("content", "size"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x40\x00\x00\x00\xf0", (320, 240)),
        (b"GIF89a\x40\x01\xf0\x00", (320, 240)),
        (b"\xff\xd8\xff\xe0\x00\x04\x00\x00\xff\xc0\x00\x11\x08\x00\xf0\x01\x40\x03", (320, 240)),
        (b"\xff\xd8\xff\xd9", (0, 0)),
        (b"no picture", (0, 0)),
    ],
)
def test_the_size_of_a_picture_is_read_from_its_file(content: bytes, size: tuple[int, int]) -> None:
    assert pictures.size_of(content) == size


def test_a_picture_for_a_message_has_an_address(us: Affiliates) -> None:
    content = b"GIF89a\x40\x01\xf0\x00"
    for id in ("UploadMessageImage.202511", "uploadMessageImageV2.202608"):
        made = us.shop.call(SELLER + id, data=content)
        assert (made["width"], made["height"], made["url"].startswith("https://")) == (320, 240, True)


def test_the_ladder_is_climbed_in_each_market_by_what_its_money_is_worth() -> None:
    us = affiliates("ID", outreach=((0, 10, 0), (20, 20, 0)))
    us.caller.place(MUG=1)
    assert quota(us)["gmv_tier"] == "TIER_0"
    us.caller.place(MUG=2)
    assert quota(us)["gmv_tier"] == "TIER_1"
    bound = quota(us)["gmv_level_rule"][1]["left_gmv"]
    assert bound == {"amount": "320000", "currency": "IDR"}


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("TEXT", " "),
        ("IMAGE", "hello"),
        ("TEXT", '{"content": " "}'),
        ("IMAGE", '{"url": "https://elsewhere.example/1.png"}'),
        ("PRODUCT_CARD", '{"product_id": "17"}'),
        ("TARGET_COLLABORATION_CARD", "{}"),
        ("CRM_TEXT_WITH_PRODUCTS_CARD", '{"content": "Hi", "product_ids": []}'),
    ],
)
def test_a_message_that_holds_not_what_its_kind_needs_is_not_sent(
    us: Affiliates, kind: str, content: str
) -> None:
    made = us.shop.call(
        "affiliate_seller.CreateConversationwithcreator.202508", creator_open_id=us.people[2].open_id
    )
    talk = made["conversation_id"]
    path = f"/affiliate_seller/202412/conversations/{talk}/messages"
    assert us.caller.call("POST", path, {}, {"msg_type": kind, "content": content}).code == 36009004
    assert us.market.state.creators.conversations[talk].messages == []
