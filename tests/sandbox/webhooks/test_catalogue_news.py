"""What the platform tells of a catalogue by itself: size charts, prices, parcels, candidates, Tokopedia."""

from typing import Any

import pytest

from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import DAY, Settings
from tests.sandbox import global_calls
from tests.sandbox.caller import Caller, Receiver, Wall
from tests.sandbox.goods_calls import created, listed, reviewed, vase
from tests.sandbox.proof import Prover
from tests.sandbox.webhooks.causes import (
    HEAVY,
    SIZES,
    Stage,
    a_price_elsewhere,
    a_video_looked_at,
    size_chart,
)

CANDIDATES = "product.SearchCandidateProducts.202409"


@pytest.fixture
def at(caller: Caller) -> Stage:
    return Stage(caller)


async def told(at: Stage, receiver: Receiver, kind: int) -> list[dict[str, Any]]:
    await at.caller.sandbox.deliver(receiver)
    return [body["data"] for body in receiver.bodies if body["type"] == kind]


async def test_a_table_of_sizes_is_told_when_it_comes_changes_and_goes(at: Stage, receiver: Receiver) -> None:
    def names() -> list[str]:
        found = at.shop.call("product.SearchSizeCharts.202407", page_size=10)["size_chart"]
        return [one["template_name"] for one in found]

    chart = size_chart(at)
    renamed = {"size_chart_id": chart, "template_name": "Shirts", "size_chart_data": SIZES}
    at.shop.call("product.editSizeChartV2.202610", **renamed)
    assert names() == ["Shirts"]
    at.act(f"/size-charts/{chart}/delete")
    assert names() == []
    news = await told(at, receiver, 19)
    assert [(one["event_type"], one["size_chart_template_name"]) for one in news] == [
        ("CREATE", "Tees"),
        ("EDIT", "Shirts"),
        ("DELETE", "Shirts"),
    ]


async def test_a_table_for_a_single_product_is_nobodys_news(at: Stage, receiver: Receiver) -> None:
    kind = {"category_id": "601226", "size_chart_mode": "PRODUCT_SCOPED"}
    at.shop.call("product.createSizeChartV2.202610", **kind, size_chart_data=SIZES)
    assert await told(at, receiver, 19) == []


async def test_a_price_is_struck_through_for_a_month_from_when_it_was_said_last(
    at: Stage, receiver: Receiver
) -> None:
    def struck() -> Any:
        product = at.shop.call("product.GetProduct.202309", product_id=at.us.mug)
        return product["skus"][0].get("list_price")

    sku = at.caller.sku("MUG")
    a_price_elsewhere(at)
    assert struck() is None
    assert await told(at, receiver, 38) == [{"product_id": at.us.mug, "sku_id": sku.id}]


async def test_saying_a_price_again_lets_it_hold_longer(at: Stage, receiver: Receiver) -> None:
    sku = at.caller.sku("MUG")
    amount = {"amount": "39.00", "currency": "USD"}
    row = {"id": sku.id, "external_sku_id": "e", "external_retail_price": amount}
    row["external_transaction_price"] = amount | {"transaction_time": "1"}
    for _ in range(2):
        named = {"product_id": sku.product_id, "external_product_id": "e"}
        at.shop.call("product.submitStrikethroughPrice.202609", **named, skus=[row])
        at.wait(20 * DAY)
    assert await told(at, receiver, 38) == []
    at.wait(10 * DAY)
    assert len(await told(at, receiver, 38)) == 1


async def test_a_parcel_far_from_usual_is_told_once_its_product_is_approved(
    at: Stage, receiver: Receiver
) -> None:
    product = created(at.shop, package_weight=HEAVY)
    assert await told(at, receiver, 62) == []
    reviewed(at.shop)
    [news] = await told(at, receiver, 62)
    [row] = at.shop.call("product.getProductPackageRecommendations.202602", page_size=20)["products"]
    assert (news, news["abnormality_types"]) == (row, ["WEIGHT_TOO_HIGH"])
    mended = {"value": "0.70", "unit": "KILOGRAM"}
    at.shop.call("product.PartialEditProduct.202509", product_id=product.id, package_weight=mended)
    reviewed(at.shop)
    assert len(await told(at, receiver, 62)) == 1
    assert at.shop.call("product.getProductPackageRecommendations.202602", page_size=20)["products"] == []


def candidate(at: Stage, name: str, title: str, **more: Any) -> None:
    row = {"external_product_id": name, "title": title, **more}
    assert at.shop.call("product.UploadCandidateProducts.202409", candidate_products=[row]) == {"errors": []}


async def test_a_candidate_waits_and_is_matched_or_not(at: Stage, receiver: Receiver) -> None:
    def statuses() -> dict[str, str]:
        rows = at.shop.call(CANDIDATES, page_size=10)["candidate_products"]
        return {row["external_product_id"]: row["opportunity_matching_status"] for row in rows}

    candidate(at, "W-1", "Beeswax Candles, set of three")
    candidate(at, "W-2", "Unheard of", opportunity_matching_end_time=30)
    assert statuses() == {"W-1": "PENDING", "W-2": "PENDING"}
    at.wait(600)
    assert statuses() == {"W-1": "MATCHED", "W-2": "PENDING"}
    at.wait(30 * DAY)
    assert statuses() == {"W-1": "MATCHED", "W-2": "NOT_MATCHED"}
    news = await told(at, receiver, 25)
    assert [(one["external_product_id"], one["opportunity_matching_status"]) for one in news] == [
        ("W-1", "PENDING"),
        ("W-2", "PENDING"),
        ("W-1", "MATCHED"),
        ("W-2", "NOT_MATCHED"),
    ]
    [fits] = news[2]["opportunity_ids"]
    chance = at.shop.call("product.getOpportunityDetail.202604", opportunity_id=fits)["opportunity"]
    assert "Candles" in chance["basic_info"]["title"]


async def test_a_candidate_that_is_edited_is_held_against_the_opportunities_again(
    at: Stage, receiver: Receiver
) -> None:
    candidate(at, "W-2", "Unheard of")
    at.wait(600)
    row = {"external_product_id": "W-2", "external_category_name": "Candles"}
    unknown = {"external_product_id": "W-9", "title": "Candles"}
    answer = at.shop.call("product.PartialEditCandidateProducts.202409", candidate_products=[row, unknown])
    assert [one["detail"]["external_product_id"] for one in answer["errors"]] == ["W-9"]
    at.wait(600)
    [found] = at.shop.call(CANDIDATES, page_size=10, opportunity_matching_statuses=["MATCHED"])[
        "candidate_products"
    ]
    assert (found["title"], len(found["opportunity_ids"])) == ("Unheard of", 1)
    statuses = [one["opportunity_matching_status"] for one in await told(at, receiver, 25)]
    assert statuses == ["PENDING", "PENDING", "MATCHED"]


async def test_an_indonesian_shop_is_copied_to_tokopedia_and_taken_back(
    at: Stage, receiver: Receiver
) -> None:
    jakarta = at.shop.at("ID")
    shop_id, mug = jakarta.caller.shop.id, jakarta.caller.sku("MUG").product_id

    def there() -> Any:
        return jakarta.call("product.GetProduct.202309", product_id=mug)["integrated_platform_statuses"]

    assert there() == []
    at.act(f"/shops/{shop_id}/tokopedia", status="MIRRORED")
    assert there() == [{"platform": "TOKOPEDIA", "status": "ACTIVATE"}]
    at.act(f"/shops/{shop_id}/tokopedia", status="ROLLED_BACK")
    assert there() == []
    news = await told(at, receiver, 35)
    assert [(one["mirror_status"], one["tts_shop_id"]) for one in news] == [
        ("MIRRORED", shop_id),
        ("ROLLED_BACK", shop_id),
    ]
    refused = at.caller.control("POST", f"/shops/{at.caller.shop.id}/tokopedia", {"status": "MIRRORED"})
    assert "Indonesia alone" in refused.envelope["error"]


async def test_a_seller_who_sells_locally_again_keeps_copies_each_by_itself(
    at: Stage, receiver: Receiver
) -> None:
    shop = global_calls.across_borders(at.shop)
    path, sku_id = global_calls.made(shop)
    done = global_calls.published(
        shop, path, global_calls.target(shop, "US", sku_id), global_calls.target(shop, "GB", sku_id)
    )
    for globally in (False, False, True):
        at.act("/seller", sells_globally=globally)
    news = await told(at, receiver, 52)
    copies = [one["id"] for one in done["products"]]
    assert news == [
        {**path, "listing_method": method, "local_product_id": copies}
        for method in ("LOCAL_REPLICATION", "GLOBAL_PUBLISHING")
    ]
    rules = at.shop.call("product.GetGlobalListingRules.202507")
    assert rules["listing_methods"] == ["GLOBAL_PUBLISHING"]


async def test_a_creators_video_is_told_with_the_words_that_may_not_be_used(
    at: Stage, receiver: Receiver
) -> None:
    a_video_looked_at(at)
    values = {
        "video_info": {"file_id": next(iter(at.us.market.state.creators.uploads))},
        "product_link_info": {"product_id": at.us.mug, "title": "A miracle cure"},
    }
    task = at.us.creator.call("affiliate_creator.PrecheckVideoContent.202511", **values)["precheck"]
    at.wait(61)
    good, wrong = await told(at, receiver, 55)
    assert (good["result"], good["issues"]) == ("SUCCESS", [])
    assert wrong == {
        "precheck_task_id": task["task_id"],
        "result": "FAILED",
        "issues": [{"risk": "The title has the word 'miracle cure'.", "suggestion": "Leave it out."}],
    }
    found = at.us.creator.call("affiliate_creator.GetShoppableVideoPrecheckResult.202601", **task)
    newer = (await told(at, receiver, 59))[1]
    assert newer["violation_check_result"] == found["precheck_task"]["violation_check_result"]


def test_what_is_on_tokopedia_is_seen_in_the_reviews_news(wall: Wall, receiver: Receiver) -> None:
    at = Stage(Caller(Sandbox(wall=wall, settings=Settings()), wall))
    jakarta = Prover(at.caller.at("ID"))
    at.act(f"/shops/{jakarta.caller.shop.id}/tokopedia", status="MIRRORED")
    jakarta.caller.app.webhook_url = "http://app.example/hook"
    listed(jakarta, skus=vase(jakarta)["skus"])
    bodies = [one.body for one in at.caller.sandbox.market.outbox.pending() if one.kind == 37]
    assert ['"platform":"TOKOPEDIA"' in body for body in bodies] == [True, True]
