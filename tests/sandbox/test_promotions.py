"""A promotion's life: drafts, times, products, what is refused, and what is held while it is on."""

from typing import Any

import pytest

from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.tiktok.spec import operation
from tests.sandbox.caller import INVENTORY, Caller, Receiver, Wall
from tests.sandbox.goods_calls import listed
from tests.sandbox.promotion_calls import (
    ACTIVITIES,
    HOUR,
    asked,
    create,
    enter,
    get,
    now,
    pass_time,
    product,
    remove,
    row,
    running,
    status,
)
from tests.sandbox.proof import Prover

DIRECT, FLASH = "DIRECT_DISCOUNT", "FLASHSALE"
TIERS: dict[str, Any] = {
    "bmsm_discount": {
        "details": [
            {
                "tier": 1,
                "threshold_type": "MINIMAL_ITEM_QUANTITY",
                "threshold_value": "2",
                "type": "PERCENTAGE_OFF",
                "value": "10",
            }
        ]
    }
}
FREE: dict[str, Any] = {
    "shipping_discount": {
        "threshold_type": "NO_THRESHOLD",
        "type": "FREE_SHIPPING",
        "area_scope": {"type": "ALL"},
    }
}


def price(caller: Caller, amount: str) -> int:
    sku = caller.sku("MUG")
    body = {"skus": [{"id": sku.id, "price": {"amount": amount, "currency": caller.shop.currency}}]}
    return caller.call("POST", f"/product/202309/products/{sku.product_id}/prices/update", body=body).code


def distribution(caller: Caller) -> tuple[int, int, int]:
    """What is on sale, what campaigns have of it, and what the shop has."""
    body = {"sku_ids": [caller.sku("MUG").id]}
    [found] = caller.call("POST", INVENTORY, body=body).content["inventory"][0]["skus"]
    parts = found["total_available_inventory_distribution"]
    kept = sum(one["quantity"] for one in parts["campaign_inventory"])
    return found["total_available_quantity"], kept, parts["in_shop_inventory"]["quantity"]


async def test_a_promotion_is_a_draft_waits_is_on_and_ends_by_the_business_clock(
    caller: Caller, receiver: Receiver
) -> None:
    begins = now(caller) + HOUR
    id = create(caller, begin_time=begins, end_time=begins + HOUR)
    assert status(caller, id) == "DRAFT"
    assert (
        enter(caller, id, row(caller, "MUG", activity_price_amount="5.00")).content["status"] == "NOT_START"
    )
    pass_time(caller, HOUR)
    assert status(caller, id) == "ONGOING"
    pass_time(caller, HOUR)
    assert status(caller, id) == "EXPIRED"
    await caller.sandbox.deliver(receiver)
    told = [body["data"] for body in receiver.bodies if body["type"] == 39]
    assert [one["status"] for one in told] == ["ONGOING", "EXPIRED"]
    changes = [body["data"]["change_type"] for body in receiver.bodies if body["type"] == 63]
    assert changes == ["CREATE", "UPDATE"]


def test_without_a_product_a_promotion_has_no_effect_when_its_time_comes(caller: Caller) -> None:
    id = create(caller, DIRECT, "PRODUCT")
    assert status(caller, id) == "NOT_EFFECTIVE"
    enter(caller, id, product(caller, "MUG", discount="10"))
    assert status(caller, id) == "ONGOING"
    assert remove(caller, id, product_ids=[caller.sku("MUG").product_id]).content["status"] == "NOT_EFFECTIVE"
    assert remove(caller, id, product_ids=[caller.sku("MUG").product_id]).code == 17029023


def test_what_is_over_is_neither_changed_nor_ended_again_but_made_once_more(caller: Caller) -> None:
    id = running(caller, DIRECT, product(caller, "MUG", discount="10"))
    path = f"{ACTIVITIES}/{id}"
    assert caller.call("POST", f"{path}/deactivate").content["status"] == "DEACTIVATED"
    assert caller.call("POST", f"{path}/deactivate").code == 17029010
    assert enter(caller, id, product(caller, "MUG", discount="20")).code == 17029010
    times = {"begin_time": now(caller), "end_time": now(caller) + HOUR}
    again = caller.call("POST", path.replace("202309", "202607") + "/republish", body=times).content
    assert again["activity_id"] != id
    assert get(caller, again["activity_id"])["products"][0]["discount"] == "10"
    assert status(caller, again["activity_id"]) == "ONGOING"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"title": " "}, 17029003),
        ({"begin_time": 1}, 17029005),
        ({"end_time": 60}, 17029006),
        ({"end_time": 400 * 24 * HOUR}, 17029007),
        ({"activity_type": FLASH, "end_time": 73 * HOUR}, 17029008),
        ({"begin_time": 10**17, "end_time": 10**17 + HOUR}, 17029082),
        ({"product_level": "SHOP"}, 17029001),
        ({"activity_type": "SHIPPING_DISCOUNT", "product_level": "SHOP"}, 17029001),
    ],
)
def test_a_promotion_that_cannot_be_is_refused_by_its_code(
    caller: Caller, change: dict[str, Any], code: int
) -> None:
    body = asked(caller) | change
    body["end_time"] += now(caller) if body["end_time"] < 10**9 else 0
    assert caller.call("POST", ACTIVITIES, body=body).code == code


def test_tiers_that_do_not_rise_are_refused(caller: Caller) -> None:
    [first] = TIERS["bmsm_discount"]["details"]
    for change, code in [
        ({"threshold_value": "2"}, 17029111),
        ({"threshold_value": "3", "value": "5"}, 17029112),
        ({"threshold_value": "3", "value": "120"}, 17029112),
        ({"threshold_value": "none"}, 17029111),
    ]:
        details = [first, {**first, "tier": 2, "value": "20", **change}]
        body = asked(caller, "BUY_MORE_SAVE_MORE", "SHOP", discount={"bmsm_discount": {"details": details}})
        assert caller.call("POST", ACTIVITIES, body=body).code == code, change


@pytest.mark.parametrize(
    ("kind", "terms", "code"),
    [
        ("FIXED_PRICE", {}, 17029044),
        ("FIXED_PRICE", {"discount": "10"}, 17029032),
        (DIRECT, {}, 17029043),
        (DIRECT, {"activity_price_amount": "5.00"}, 17029031),
        ("FIXED_PRICE", {"activity_price_amount": "5.005"}, 17029034),
        ("FIXED_PRICE", {"activity_price_amount": "999.00"}, 17029063),
        (DIRECT, {"discount": "99"}, 17029021),
        (FLASH, {"activity_price_amount": "5.00", "limit": 100}, 17029050),
        (FLASH, {"activity_price_amount": "5.00", "limit": 2, "each": 3}, 17029014),
    ],
)
def test_terms_that_cannot_be_are_refused_by_their_code(
    caller: Caller, kind: str, terms: dict[str, Any], code: int
) -> None:
    id = create(caller, kind)
    assert enter(caller, id, row(caller, "MUG", **terms)).code == code
    assert get(caller, id)["products"] == []


def test_products_must_be_the_shops_and_on_sale_and_come_once(caller: Caller) -> None:
    id, mug = create(caller), row(caller, "MUG", activity_price_amount="5.00")
    abroad = row(caller.at("GB"), "MUG", activity_price_amount="5.00")
    bare = {name: value for name, value in mug.items() if name != "skus"}
    assert enter(caller, id).code == 17029033
    assert enter(caller, id, mug, mug).code == 17029039
    assert enter(caller, id, mug | {"id": "17290000"}).code == 17029051
    assert enter(caller, id, abroad).code == 17029017
    assert enter(caller, id, bare).code == 17029037
    assert enter(caller, id, mug | {"quantity_limit": 3}).code == 17029015
    assert enter(caller, id, mug | {"discount": "3"}).code == 17029038
    assert enter(caller, id, mug | {"skus": abroad["skus"]}).code == 17029053
    caller.sandbox.state.products[mug["id"]].status = "SELLER_DEACTIVATED"
    assert enter(caller, id, mug).code == 17029056


def test_one_sku_is_in_one_price_promotion_at_a_time(caller: Caller) -> None:
    running(caller, "FIXED_PRICE", row(caller, "MUG", activity_price_amount="5.00"))
    other = create(caller, DIRECT, "PRODUCT")
    assert enter(caller, other, product(caller, "MUG", discount="10")).code == 17029022
    later = create(
        caller, DIRECT, "PRODUCT", begin_time=now(caller) + 25 * HOUR, end_time=now(caller) + 50 * HOUR
    )
    assert enter(caller, later, product(caller, "MUG", discount="10")).code == 0
    body = asked(caller, DIRECT, "PRODUCT", title="earlier")
    assert caller.call("PUT", f"{ACTIVITIES}/{later}", body=body).code == 17029103


def test_tiers_and_free_postage_for_the_whole_shop_stand_alone(caller: Caller) -> None:
    create(caller, "SHIPPING_DISCOUNT", "SHOP", discount=FREE)
    body = asked(caller, "SHIPPING_DISCOUNT", "SHOP", discount=FREE)
    assert caller.call("POST", ACTIVITIES, body=body).code == 17003203
    tiers = create(caller, "BUY_MORE_SAVE_MORE", "PRODUCT", discount=TIERS)
    assert enter(caller, tiers, product(caller, "MUG")).code == 0
    more = create(caller, "BUY_MORE_SAVE_MORE", "PRODUCT", discount=TIERS)
    assert enter(caller, more, product(caller, "MUG")).code == 17029104
    body = asked(caller, "BUY_MORE_SAVE_MORE", "SHOP", discount=TIERS)
    assert caller.call("POST", ACTIVITIES, body=body).code == 17029107


def test_what_is_on_keeps_its_begin_and_its_reach(caller: Caller) -> None:
    id = running(caller, DIRECT, product(caller, "MUG", discount="10"))
    path, body = f"{ACTIVITIES}/{id}", asked(caller, DIRECT, "PRODUCT")
    assert caller.call("PUT", path, body=body | {"begin_time": now(caller) + 60}).code == 17029011
    assert caller.call("PUT", path, body=body | {"product_level": "SHOP"}).code == 17029102
    pass_time(caller, HOUR)
    longer = body | {"end_time": body["end_time"] + HOUR, "title": "Longer"}
    assert caller.call("PUT", path, body=longer).content["title"] == "Longer"
    pass_time(caller, 23 * HOUR)
    assert status(caller, id) == "ONGOING"


def test_a_price_is_held_while_a_promotion_is_on(caller: Caller) -> None:
    id = running(caller, "FIXED_PRICE", row(caller, "MUG", activity_price_amount="5.00"))
    assert price(caller, "13.37") == 12019045
    caller.call("POST", f"{ACTIVITIES}/{id}/deactivate")
    assert price(caller, "13.37") == 0


def test_an_edit_that_would_change_a_held_price_is_refused(caller: Caller) -> None:
    shop = Prover(caller)
    vase = listed(shop)
    running(caller, "FIXED_PRICE", row(caller, "VASE", activity_price_amount="5.00"))
    edit = operation("product.PartialEditProduct.202509")

    def code(amount: str) -> int:
        rows = [{"id": vase.sku_ids[0], "price": {"amount": amount, "currency": "USD"}}]
        return shop.ask(edit, {"product_id": vase.id, "skus": rows}).code

    assert (code("31.00"), code("24.00")) == (12052038, 0)


def test_a_price_may_be_held_as_soon_as_the_product_is_in_a_promotion(wall: Wall) -> None:
    early = Caller(Sandbox(wall=wall, settings=Settings(promotion_holds_price="entered")), wall)
    begins = now(early) + HOUR
    id = create(early, begin_time=begins, end_time=begins + HOUR)
    enter(early, id, row(early, "MUG", activity_price_amount="5.00"))
    assert price(early, "13.37") == 12019045
    remove(early, id, sku_ids=[early.sku("MUG").id])
    assert price(early, "13.37") == 0


def test_a_promotion_may_have_no_end_or_come_back_as_itself(wall: Wall) -> None:
    settings = Settings(republished_is_new=False)
    caller = Caller(Sandbox(wall=wall, settings=settings), wall)
    mug = product(caller, "MUG", discount="10")
    id = running(caller, DIRECT, mug, duration_type="INDEFINITE")
    pass_time(caller, 900 * 24 * HOUR)
    assert status(caller, id) == "ONGOING"
    caller.call("POST", f"{ACTIVITIES}/{id}/deactivate")
    path = f"{ACTIVITIES}/{id}".replace("202309", "202607") + "/republish"
    assert caller.call("POST", path, body={}).content["activity_id"] == id
    assert status(caller, id) == "ONGOING"
    assert caller.call("POST", path, body={}).code == 17029001


def test_a_flash_sale_keeps_its_units_and_gives_them_back(caller: Caller) -> None:
    id = running(caller, FLASH, row(caller, "MUG", limit=30, activity_price_amount="5.00"))
    assert distribution(caller) == (100, 30, 70)
    caller.place(MUG=4)
    assert distribution(caller) == (96, 26, 70)
    assert get(caller, id)["products"][0]["skus"][0]["used_quantity"] == 4
    again = row(caller, "MUG", limit=40, activity_price_amount="4.00")
    assert enter(caller, id, again).code == 17029048
    assert remove(caller, id, sku_ids=[caller.sku("MUG").id]).code == 17029048
    pass_time(caller, 24 * HOUR)
    assert distribution(caller) == (96, 0, 96)


def test_promotions_are_found_by_kind_status_and_title_page_by_page(caller: Caller) -> None:
    ids = [create(caller, DIRECT, "PRODUCT", title=f"Sale {number}") for number in range(3)]
    create(caller, FLASH)
    body: dict[str, Any] = {"activity_type": DIRECT, "activity_title": "sale", "page_size": 2}
    first = caller.call("POST", f"{ACTIVITIES}/search", body=body).content
    assert first["total_count"] == 3
    second = caller.call(
        "POST", f"{ACTIVITIES}/search", body=body | {"page_token": first["next_page_token"]}
    ).content
    found = [one["id"] for one in first["activities"] + second["activities"]]
    assert sorted(found) == sorted(ids)
    assert second["next_page_token"] == ""
    none = caller.call("POST", f"{ACTIVITIES}/search", body={"status": "EXPIRED"}).content
    assert none["activities"] == []


def test_what_buyers_were_promised_does_not_become_less(caller: Caller) -> None:
    id = running(caller, "FIXED_PRICE", row(caller, "MUG", limit=30, each=5, activity_price_amount="9.00"))
    for limit, each, code in ((20, 5, 17029065), (30, 4, 17029058), (40, 5, 0), (-1, -1, 0)):
        again = row(caller, "MUG", limit=limit, each=each, activity_price_amount="9.00")
        assert enter(caller, id, again).code == code, (limit, each)


def test_another_shops_promotion_is_refused(caller: Caller) -> None:
    id, abroad = create(caller), caller.at("GB")
    assert abroad.call("GET", f"{ACTIVITIES}/{id}").code == 17029028
    assert abroad.call("GET", f"{ACTIVITIES}/1").code == 17029009


def test_a_snapshot_goes_on_with_its_promotions(caller: Caller) -> None:
    id = running(caller, FLASH, row(caller, "MUG", limit=30, activity_price_amount="5.00"))
    kept = caller.sandbox.snapshot()
    pass_time(caller, 24 * HOUR)
    assert status(caller, id) == "EXPIRED"
    caller.sandbox.restore(kept)
    assert status(caller, id) == "ONGOING"
    caller.place(MUG=1)
    assert distribution(caller) == (99, 29, 70)
    assert price(caller, "13.37") == 12019045
