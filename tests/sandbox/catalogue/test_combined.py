"""Combined products, SKUs that are off sale by themselves, and products that are shown on one page."""

from typing import Any

import pytest

from shopkeeper.errors import Rejected
from shopkeeper.sandbox.catalogue import listings
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.sandbox.state import Product, Sku
from shopkeeper.sandbox.stock import units as stock
from tests.sandbox import fbt_calls
from tests.sandbox.caller import Caller, Receiver, Wall
from tests.sandbox.goods_calls import created, listed, reviewed, sku_row, vase
from tests.sandbox.proof import Prover


def seen(shop: Prover, product_id: str) -> Any:
    return shop.call("product.GetProduct.202309", product_id=product_id)


def part(sku: Sku, count: int = 1) -> dict[str, Any]:
    return {"product_id": sku.product_id, "sku_id": sku.id, "sku_count": count}


def cups(shop: Prover) -> dict[str, Any]:
    """The category of the mugs, for what is made of them."""
    product = shop.caller.sandbox.state.products[shop.caller.sku("MUG").product_id]
    return {"category_id": listings.listing_of(shop.caller.sandbox.market, product).content["category_id"]}


def of_mugs(shop: Prover, count: int = 3, **changes: Any) -> dict[str, Any]:
    """What makes a set of mugs, as changes to a product that passes."""
    row = sku_row(shop, "SET", combined_skus=[part(shop.caller.sku("MUG"), count)], **changes)
    return {"title": "A set of mugs for the whole family", "skus": [row], **cups(shop)}


def set_of_mugs(shop: Prover, count: int = 3) -> Product:
    return listed(shop, **of_mugs(shop, count))


def refused(shop: Prover, **changes: Any) -> int:
    from_spec = shop.caller.call("POST", "/product/202309/products", body=vase(shop, **changes))
    return from_spec.code


def test_a_combined_sku_has_as_many_units_as_its_parts_make_up(shop: Prover) -> None:
    shop.caller.sandbox.set_stock(shop.caller.sku("MUG"), 20)
    set_of_mugs(shop)
    mug, whole = shop.caller.sku("MUG"), shop.caller.sku("SET")
    assert (mug.available(), whole.available()) == (20, 6)
    shop.caller.place(MUG=3)
    assert (mug.available(), whole.available()) == (17, 5)
    order = shop.caller.place(SET=2)
    assert (mug.available(), whole.available()) == (11, 3)
    [shelf] = mug.shelves.values()
    assert shelf.committed == 9
    shop.caller.sandbox.move(shop.caller.shop.id, order.id, "DELIVERED")
    assert (shelf.committed, shelf.sold) == (3, 6)
    again = shop.caller.place(SET=1)
    shop.caller.sandbox.move(shop.caller.shop.id, again.id, "CANCELLED")
    assert (mug.available(), whole.available()) == (11, 3)
    with pytest.raises(Rejected, match="only 3 of SET are left"):
        shop.caller.place(SET=4)
    assert stock.unbalanced(shop.caller.sandbox.state) == []


def test_orders_and_products_name_what_is_combined(shop: Prover) -> None:
    product = set_of_mugs(shop)
    mug = shop.caller.sku("MUG")
    told = seen(shop, product.id)
    assert told["product_types"] == ["COMBINED_PRODUCT"]
    [made_of] = told["skus"][0]["combined_skus"]
    assert (made_of["sku_id"], made_of["sku_count"], made_of["price"]["sale_price"]) == (mug.id, 3, "12.00")
    assert seen(shop, mug.product_id)["product_types"] == ["IN_COMBINED_PRODUCT"]
    [line] = shop.caller.detail(shop.caller.place(SET=1).id)[0]["line_items"]
    assert line["combined_listing_skus"] == [
        {"product_id": mug.product_id, "sku_id": mug.id, "seller_sku": "MUG", "sku_count": 3}
    ]
    [plain] = shop.caller.detail(shop.caller.place(MUG=1).id)[0]["line_items"]
    assert "combined_listing_skus" not in plain


async def test_a_combined_product_is_announced_as_one(shop: Prover, receiver: Receiver) -> None:
    product = created(shop, **of_mugs(shop))
    await shop.caller.sandbox.deliver(receiver)
    [news] = [one["data"] for one in receiver.bodies if one["type"] == 16]
    assert (news["product_id"], news["product_types"]) == (int(product.id), ["COMBINED_PRODUCT"])


def test_the_units_of_what_is_combined_cannot_be_set(shop: Prover) -> None:
    product = set_of_mugs(shop)
    rows = [{"id": product.sku_ids[0], "inventory": [{"quantity": 7}]}]
    answer = shop.call("product.UpdateInventory.202309", product_id=product.id, skus=rows)
    assert [one["code"] for one in answer["errors"]] == [12052850]
    by_hand = {"shop_id": shop.caller.shop.id, "seller_sku": "SET", "available": 7}
    assert "made of others" in shop.caller.control("POST", "/stock", by_hand).envelope["error"]
    read = shop.call("product.InventorySearch.202309", sku_ids=product.sku_ids)
    assert (
        read["inventory"][0]["skus"][0]["total_available_quantity"] == shop.caller.sku("MUG").available() // 3
    )


async def test_news_of_units_speak_of_the_parts(wall: Wall) -> None:
    caller = Caller(Sandbox(wall=wall, settings=Settings(inventory_webhooks=True)), wall)
    caller.app.webhook_url, receiver = "http://app.example/hook", Receiver()
    shop = Prover(caller)
    set_of_mugs(shop)
    caller.place(SET=2)
    await caller.sandbox.deliver(receiver)
    news = [one["data"] for one in receiver.bodies if one["type"] == 71]
    assert {one["sku_id"] for one in news} == {int(caller.sku("MUG").id)}
    assert news[-1]["change_detail"][0]["committed_quantity_delta"] == 6
    assert news[-1]["quantity_snapshot_after_change"]["total_committed_quantity"] == 6


def test_a_set_of_what_lies_with_the_platform_follows_it(shop: Prover) -> None:
    set_of_mugs(shop)
    place = fbt_calls.stocked(shop, 30)
    whole, mug = shop.caller.sku("SET"), shop.caller.sku("MUG")
    assert {id: shelf.available // 3 for id, shelf in mug.shelves.items()} == {
        id: shelf.available for id, shelf in whole.shelves.items()
    }
    assert (bool(place), len(whole.shelves) > 1) == (True, True)


def test_units_that_are_set_for_a_part_are_seen_in_the_whole(shop: Prover) -> None:
    set_of_mugs(shop)
    mug = shop.caller.sku("MUG")
    rows = [{"id": mug.id, "inventory": [{"quantity": 31}]}]
    shop.call("product.UpdateInventory.202309", product_id=mug.product_id, skus=rows)
    assert shop.caller.sku("SET").available() == 10


def test_a_set_costs_no_more_than_its_parts(shop: Prover) -> None:
    dear = {"price": {"amount": "36.01", "currency": "USD"}}
    assert refused(shop, **of_mugs(shop, **dear)) == 12052861
    product = set_of_mugs(shop)
    for amount, code in (("36.01", 12052861), ("36.00", 0)):
        prices = [{"id": product.sku_ids[0], "price": {"amount": amount, "currency": "USD"}}]
        path = f"/product/202309/products/{product.id}/prices/update"
        assert shop.caller.call("POST", path, body={"skus": prices}).code == code


@pytest.mark.parametrize(
    ("parts", "whole", "code"),
    [
        ((("MUG", 1),), {}, 12052859),
        ((("MUG", 0),), {}, 12052832),
        ((("MUG", 101),), {}, 12052832),
        ((("MUG", 1), ("MUG", 1)), {}, 12052840),
        ((("MUG", 2), ("TSHIRT-M", 1)), {}, 12052838),
        ((("TSHIRT-M", 2),), {}, 12052836),
        ((("MUG", 2),), {"primary_combined_product_id": "1729000000000000000"}, 12052842),
        ((("MUG", 2),), {"brand_id": "7082427311584347905"}, 12052862),
        ((("MUG", 2),), {"minimum_order_quantity": 2}, 12052848),
    ],
)
def test_what_cannot_be_combined_is_refused_by_its_code(
    shop: Prover, parts: tuple[tuple[str, int], ...], whole: dict[str, Any], code: int
) -> None:
    own = [part(shop.caller.sku(name), count) for name, count in parts]
    assert refused(shop, skus=[sku_row(shop, "SET", combined_skus=own)], **cups(shop), **whole) == code


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"product_id": "1729000000000000000"}, 12052835),
        ({"sku_id": "1730000000000000000"}, 12052844),
    ],
)
def test_a_part_is_a_sku_of_the_shop(shop: Prover, change: dict[str, str], code: int) -> None:
    own = part(shop.caller.sku("MUG"), 2) | change
    assert refused(shop, skus=[sku_row(shop, "SET", combined_skus=[own])], **cups(shop)) == code


def test_a_part_is_on_sale_and_not_combined_itself(shop: Prover) -> None:
    set_of_mugs(shop)
    nested = [part(shop.caller.sku("SET"), 2)]
    assert refused(shop, skus=[sku_row(shop, "TWICE", combined_skus=nested)], **cups(shop)) == 12052846
    waiting = created(shop)
    own = [part(shop.caller.sandbox.state.skus[waiting.sku_ids[0]], 2)]
    assert refused(shop, skus=[sku_row(shop, "SOON", combined_skus=own)], **cups(shop)) == 12052845
    hold(shop, shop.caller.sku("MUG"))
    assert refused(shop, **of_mugs(shop)) == 12052864


def test_all_skus_are_combined_or_none_and_no_two_alike(shop: Prover) -> None:
    names = [[{"name": "Colour", "value_name": name}] for name in ("Red", "Blue")]
    one = sku_row(shop, "SET-A", combined_skus=[part(shop.caller.sku("MUG"), 2)], sales_attributes=names[0])
    plain = sku_row(shop, "SET-B", sales_attributes=names[1])
    assert refused(shop, skus=[one, plain], **cups(shop)) == 12052863
    twin = plain | {"combined_skus": one["combined_skus"]}
    assert refused(shop, skus=[one, twin], **cups(shop)) == 12052841


def test_how_many_may_be_combined_is_a_setting(wall: Wall) -> None:
    shop = Prover(Caller(Sandbox(wall=wall, settings=Settings(most_parts=1, most_combined_of_a_sku=1)), wall))
    both = [part(shop.caller.sku(code), 1) for code in ("TSHIRT-M", "TSHIRT-L")]
    assert refused(shop, skus=[sku_row(shop, "SET", combined_skus=both)]) == 12052831
    set_of_mugs(shop)
    assert refused(shop, **of_mugs(shop, 2)) == 12052834
    gone = shop.caller.sku("SET").product_id
    shop.call("product.DeleteProducts.202309", product_ids=[gone])
    assert refused(shop, **of_mugs(shop, 2)) == 0


def test_what_is_combined_stays_so(shop: Prover) -> None:
    product = set_of_mugs(shop)
    path, id = f"/product/202509/products/{product.id}", product.sku_ids[0]
    whole_set = {**vase(shop), **of_mugs(shop)}

    def edited(**row: Any) -> int:
        own = {name: value for name, value in whole_set["skus"][0].items() if name != "inventory"}
        skus = [{name: value for name, value in (own | {"id": id} | row).items() if value is not None}]
        return shop.caller.call("PUT", path, body={**whole_set, "skus": skus}).code

    assert edited(combined_skus=None) == 12052857
    assert edited(combined_skus=[part(shop.caller.sku("MUG"), 2)]) == 12052847
    assert edited() == 0
    body = {
        "skus": [{"id": id, "inventory": [{"warehouse_id": shop.caller.shop.warehouse_id, "quantity": 3}]}]
    }
    assert shop.caller.call("POST", f"{path}/partial_edit", body=body).code == 12052850
    mug = shop.caller.sku("MUG")
    whole = {"skus": [{"id": mug.id, "combined_skus": [part(shop.caller.sku("TSHIRT-M"), 2)]}]}
    other = f"/product/202509/products/{mug.product_id}/partial_edit"
    assert shop.caller.call("POST", other, body=whole).code == 12052857


def hold(shop: Prover, sku: Sku, way: str = "deactivate", by: str = "SELLER") -> Any:
    return shop.caller.control("POST", f"/skus/{sku.id}/hold", {"way": way, "by": by}).envelope


async def test_a_single_sku_is_off_sale_while_the_others_are_not(shop: Prover, receiver: Receiver) -> None:
    medium = shop.caller.sku("TSHIRT-M")
    hold(shop, medium)
    with pytest.raises(Rejected, match=r"TSHIRT-M of product \d+ is deactivated \(SELLER\)"):
        shop.caller.place(**{"TSHIRT-M": 1})
    shop.caller.place(**{"TSHIRT-L": 1})
    told = {row["seller_sku"]: row["status_info"] for row in seen(shop, medium.product_id)["skus"]}
    assert told["TSHIRT-M"] == {"status": "DEACTIVATED", "deactivation_source": "SELLER"}
    assert told["TSHIRT-L"]["status"] == "NORMAL"
    hold(shop, medium)
    hold(shop, medium, by="PLATFORM")
    assert hold(shop, medium, "release")["deactivation_source"] == "PLATFORM"
    assert hold(shop, medium, "release", "PLATFORM")["status"] == "NORMAL"
    shop.caller.place(**{"TSHIRT-M": 1})
    await shop.caller.sandbox.deliver(receiver)
    news = [one["data"]["skus"][0]["deactivation_source"] for one in receiver.bodies if one["type"] == 50]
    assert news == ["SELLER", "PLATFORM", ""]


def test_a_promotion_does_not_take_a_sku_that_is_off_sale(shop: Prover) -> None:
    mug, now = shop.caller.sku("MUG"), int(shop.caller.sandbox.market.now())
    hold(shop, mug)
    made = shop.call(
        "promotion.CreateActivity.202309", title="Autumn", activity_type="FIXED_PRICE",
        product_level="VARIATION", begin_time=now, end_time=now + 86_400,
    )  # fmt: skip
    limits = {"quantity_limit": -1, "quantity_per_user": -1}
    rows = [{"id": mug.id, "activity_price_amount": "9.00", **limits}]
    body = {"activity_id": made["activity_id"], "products": [{"id": mug.product_id, "skus": rows, **limits}]}
    path = f"/promotion/202309/activities/{made['activity_id']}/products"
    assert shop.caller.call("PUT", path, body=body).code == 17029064


async def test_a_set_is_off_sale_with_any_of_its_parts(shop: Prover, receiver: Receiver) -> None:
    product = set_of_mugs(shop)
    mugs = [shop.caller.sku("MUG").product_id]
    shop.call("product.DeactivateProducts.202309", product_ids=mugs)
    [row] = seen(shop, product.id)["skus"]
    assert row["status_info"] == {"status": "DEACTIVATED", "deactivation_source": "COMBO_RELATION"}
    assert row["combined_skus"][0]["combined_listing_not_live_reasons"] == ["SUB_PRODUCT_DEACTIVATE"]
    with pytest.raises(Rejected, match="COMBO_RELATION"):
        shop.caller.place(SET=1)
    shop.call("product.DeleteProducts.202309", product_ids=mugs)
    [row] = seen(shop, product.id)["skus"]
    assert row["combined_skus"][0]["combined_listing_not_live_reasons"] == ["SUB_PRODUCT_DELETE"]
    shop.call("product.RecoverProducts.202309", product_ids=mugs)
    shop.call("product.ActivateProduct.202309", product_ids=mugs)
    reviewed(shop)
    assert seen(shop, product.id)["skus"][0]["status_info"]["status"] == "NORMAL"
    shop.caller.place(SET=1)
    await shop.caller.sandbox.deliver(receiver)
    news = [one["data"]["skus"][0]["status"] for one in receiver.bodies if one["type"] == 50]
    assert news == ["DEACTIVATED", "NORMAL"]


def test_a_snapshot_knows_what_sets_are_made_of(shop: Prover) -> None:
    set_of_mugs(shop)
    hold(shop, shop.caller.sku("TSHIRT-M"))
    kept = shop.caller.sandbox.snapshot()
    shop.caller.place(MUG=3)
    before = shop.caller.sku("SET").available()
    shop.caller.sandbox.restore(kept)
    assert shop.caller.sku("SET").available() == before + 1
    with pytest.raises(Rejected, match="deactivated"):
        shop.caller.place(**{"TSHIRT-M": 1})


async def test_products_that_are_shown_on_one_page(shop: Prover, receiver: Receiver) -> None:
    own = [shop.caller.sku(code).product_id for code in ("MUG", "TSHIRT-M")]
    made = shop.caller.control(
        "POST", "/combined-listings", {"shop_id": shop.caller.shop.id, "product_ids": own}
    )
    path = f"/combined-listings/{made.envelope['listing_id']}"
    assert seen(shop, own[0])["product_families"] == [
        {"id": made.envelope["listing_id"], "products": [{"id": id} for id in own]}
    ]
    third = listed(shop).id
    shop.caller.control("POST", path, {"add": [third], "remove": [own[1]]})
    shop.call("product.DeactivateProducts.202309", product_ids=[third])
    shop.caller.control("POST", path, {"status": "DELETED"})
    assert "error" in shop.caller.control("POST", path, {"status": "LIVE"}).envelope
    assert seen(shop, own[0])["product_families"] == []
    await shop.caller.sandbox.deliver(receiver)
    news = [one["data"] for one in receiver.bodies if one["type"] == 42]
    assert [(one["change_type"], one["status"]) for one in news] == [
        ("CREATE", "LIVE"),
        ("UPDATE", "LIVE"),
        ("UPDATE", "SYSTEM_DEACTIVATED"),
        ("DELETE", "DELETED"),
    ]
    assert (news[1]["added_product_ids"], news[1]["removed_product_ids"]) == ([third], [own[1]])


def test_products_that_look_alike_are_recommended_for_one_page(shop: Prover) -> None:
    titles = ("Stoneware Vase, tall", "Stoneware Vase, round")
    ids = [listed(shop, title=title, skus=[sku_row(shop, title[-4:])]).id for title in titles]
    found = shop.call("product.SearchCombinedListingRecommendations.202506", page_size=10)
    assert found["combined_listing_recommendations"] == [
        {
            "option_name": "Style",
            "products": [
                {"id": id, "option_value": word} for id, word in zip(ids, ("tall", "round"), strict=True)
            ],
        }
    ]
    shop.caller.control("POST", "/combined-listings", {"shop_id": shop.caller.shop.id, "product_ids": ids})
    again = shop.call("product.SearchCombinedListingRecommendations.202506", page_size=10)
    assert again["total_count"] == 0
