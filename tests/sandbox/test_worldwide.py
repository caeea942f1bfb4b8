"""Global products: who may have them, what is refused, and how the markets follow."""

from typing import Any

import pytest

from shopkeeper.sandbox.catalogue import listings
from shopkeeper.sandbox.stock import campaigns as campaign_stock
from shopkeeper.tiktok.spec import operation
from tests.sandbox.caller import Caller
from tests.sandbox.global_calls import across_borders, made, published, target, warehouse, worldwide
from tests.sandbox.proof import Prover

CREATE = operation("product.CreateGlobalProduct.202309")
PUBLISH = operation("product.PublishGlobalProduct.202309")
SET_UNITS = operation("product.UpdateGlobalInventory.202309")


@pytest.fixture
def shop(caller: Caller) -> Prover:
    return across_borders(Prover(caller))


def units_row(shop: Prover, sku_id: str, region: str, quantity: int) -> dict[str, Any]:
    stock = [{"global_warehouse_id": warehouse(shop, region), "quantity": quantity}]
    return {"id": sku_id, "inventory": stock}


def local(shop: Prover, path: dict[str, str], region: str) -> Any:
    """The local product of a market, and its only SKU."""
    state = shop.caller.sandbox.state
    copy = state.worldwide.products[path["global_product_id"]].copies[region]
    product = state.products[copy.product_id]
    return product, state.skus[product.sku_ids[0]]


def get(shop: Prover, path: dict[str, str]) -> Any:
    return shop.call("product.GetGlobalProduct.202309", **path)


def test_only_who_sells_across_borders_has_global_products(caller: Caller) -> None:
    shop = Prover(caller)
    assert shop.ask(CREATE, worldwide(shop)).code == 12052704
    across_borders(shop)
    assert shop.ask(CREATE, worldwide(shop)).code == 0


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"category_version": "v1"}, 12052217),
        ({"category_id": "600001"}, 12052230),
        ({"category_id": "42"}, 12052023),
        ({"title": " "}, 12052261),
        ({"main_images": [{"uri": "https://elsewhere.example/a.jpg"}]}, 12052300),
        ({"skus": []}, 12052902),
        ({"brand_id": "1"}, 12052026),
    ],
)
def test_what_no_market_would_take_is_refused(shop: Prover, change: dict[str, Any], code: int) -> None:
    assert shop.ask(CREATE, worldwide(shop, **change)).code == code


def test_a_product_is_judged_without_being_kept(shop: Prover) -> None:
    def judged(**changes: Any) -> Any:
        values = {
            name: part for name, part in worldwide(shop, **changes).items() if name != "category_version"
        }
        return shop.call("product.CheckGlobalProductListing.202404", **values)

    assert judged() == {"check_result": "PASS", "fail_reasons": []}
    failed = judged(brand_id="1")
    assert (failed["check_result"], len(failed["fail_reasons"])) == ("FAIL", 1)
    assert shop.caller.sandbox.state.worldwide.products == {}


def test_units_lie_in_the_sellers_warehouses(shop: Prover) -> None:
    price = {"amount": "24.00", "currency": "USD"}

    def code(*stock: tuple[str, int]) -> int:
        told = [{"global_warehouse_id": id, "quantity": quantity} for id, quantity in stock]
        sku = {"seller_sku": "VASE", "price": price, "inventory": told}
        return shop.ask(CREATE, worldwide(shop, skus=[sku])).code

    assert code(("1", 5)) == 12052530
    assert code((warehouse(shop, "US"), 100_000)) != 0
    assert code((warehouse(shop, "US"), 5)) == 0


def test_each_market_gets_a_product_that_is_reviewed_and_sold_there(shop: Prover) -> None:
    path, sku_id = made(shop)
    units = {"inventory": {"quantity": 11, "warehouse_id": warehouse(shop, "US")}}
    answer = published(shop, path, target(shop, "GB", sku_id), target(shop, "US", sku_id, **units))
    assert [(one["region"], one["status"]) for one in answer["publish_result"]] == [
        ("GB", "SUCCESS"), ("US", "SUCCESS"),
    ]  # fmt: skip
    british, sku = local(shop, path, "GB")
    assert (british.status, sku.price_minor, sku.available()) == ("PENDING", 2600, 20)
    assert local(shop, path, "US")[1].available() == 11
    shop.caller.sandbox.clock.advance(3600)
    shop.caller.sandbox.tick()
    assert british.status == "ACTIVATE"
    order = shop.caller.at("GB").place(**{"VASE": 2})
    assert order.lines[0].product_id == british.id
    told = get(shop, path)
    assert {one["region"] for one in told["products"]} == {"GB", "US"}
    stock = {one["global_warehouse_id"]: one["quantity"] for one in told["skus"][0]["inventory"]}
    assert stock == {warehouse(shop, "GB"): 18, warehouse(shop, "US"): 11}


def test_a_market_without_a_shop_or_with_the_product_already_is_told_apart(shop: Prover) -> None:
    path, sku_id = made(shop)
    published(shop, path, target(shop, "GB", sku_id))
    nowhere = {**target(shop, "GB", sku_id), "region": "FR"}
    again = published(shop, path, target(shop, "GB", sku_id), nowhere)
    assert [one["status"] for one in again["publish_result"]] == ["FAILED", "FAILED"]
    assert again["products"] == []
    wrong = target(shop, "US", "1")
    [failed] = published(shop, path, wrong)["publish_result"]
    assert failed["status"] == "FAILED"


def test_what_a_market_would_refuse_is_kept_there_as_a_draft(shop: Prover) -> None:
    path, sku_id = made(shop, title="Vase")
    shop.caller.sandbox.open_shop("MY")
    answer = published(shop, path, target(shop, "MY", sku_id))
    [result] = answer["publish_result"]
    assert (result["status"], len(result["fail_reasons"])) == ("DRAFT", 1)
    assert local(shop, path, "MY")[0].status == "DRAFT"


def test_an_edit_is_handed_in_in_every_market_with_its_price_there(shop: Prover) -> None:
    path, sku_id = made(shop)
    published(shop, path, target(shop, "GB", sku_id), target(shop, "US", sku_id))
    shop.caller.sandbox.clock.advance(3600)
    shop.caller.sandbox.tick()
    row = {
        "id": sku_id,
        "seller_sku": "VASE",
        "price": {"amount": "25.00", "currency": "USD"},
        "sale_prices": [{"amount": "31.00", "region": "GB"}],
    }
    title = "Tall Hand Thrown Stoneware Vase for Dried Flowers"
    answer = shop.call("product.PartialEditGlobalProduct.202509", **path, title=title, skus=[row])
    assert {one["status"] for one in answer["publish_results"]} == {"SUCCESS"}
    assert (local(shop, path, "GB")[1].price_minor, local(shop, path, "US")[1].price_minor) == (3100, 2600)
    british, _ = local(shop, path, "GB")
    waits = listings.listing_of(shop.caller.sandbox.market, british).under_review
    assert waits is not None
    assert waits["title"] == title
    shop.caller.sandbox.clock.advance(3600)
    shop.caller.sandbox.tick()
    assert british.title == title


def test_a_frozen_copy_does_not_follow_and_says_so(shop: Prover) -> None:
    path, sku_id = made(shop)
    published(shop, path, target(shop, "GB", sku_id))
    local(shop, path, "GB")[0].status = "FREEZE"
    title = "Tall Hand Thrown Stoneware Vase for Dried Flowers"
    answer = shop.call("product.PartialEditGlobalProduct.202509", **path, title=title)
    [result] = answer["publish_results"]
    assert result["status"] == "FAILED"


def test_units_that_are_set_are_on_sale_where_there_is_a_copy(shop: Prover) -> None:
    path, sku_id = made(shop)
    published(shop, path, target(shop, "GB", sku_id))
    shop.call("product.UpdateGlobalInventory.202309", **path, global_skus=[units_row(shop, sku_id, "GB", 7)])
    sku = local(shop, path, "GB")[1]
    assert sku.available() == 7
    campaign_stock.lock(shop.caller.sandbox.market, sku, "c", "Autumn", 5)

    def code(*rows: dict[str, Any]) -> int:
        return shop.ask(SET_UNITS, {**path, "global_skus": list(rows)}).code

    assert code(units_row(shop, sku_id, "GB", 4)) == 12052146
    assert code(units_row(shop, "1", "GB", 9)) == 12052556
    assert code() == 12052902
    assert code({"id": sku_id, "inventory": [{"global_warehouse_id": "1", "quantity": 1}]}) == 12052530
    assert sku.available() == 7


def test_what_is_deleted_goes_with_its_copies_and_is_not_found_to_change(shop: Prover) -> None:
    path, sku_id = made(shop)
    published(shop, path, target(shop, "GB", sku_id))
    id = path["global_product_id"]
    answer = shop.call("product.DeleteGlobalProducts.202309", global_product_ids=[id, "1"])
    assert [(one["code"], one["detail"]["global_product_id"]) for one in answer["errors"]] == [
        (12019150, "1")
    ]
    assert local(shop, path, "GB")[0].status == "DELETED"
    gone = {**path, "publish_target": [target(shop, "US", sku_id)]}
    assert shop.ask(PUBLISH, gone).code == 12019113
    found = shop.call("product.SearchGlobalProducts.202312", page_size=10, status="DELETED")
    assert [one["id"] for one in found["global_products"]] == [id]


def test_a_search_does_not_end_before_it_begins(shop: Prover) -> None:
    search = operation("product.SearchGlobalProducts.202312")
    for field, code in (("create_time", 12019118), ("update_time", 12019119)):
        times = {f"{field}_ge": 9, f"{field}_le": 8, "page_size": 10}
        assert shop.ask(search, times).code == code


def test_a_local_product_becomes_the_copy_of_a_global_one(shop: Prover) -> None:
    path, sku_id = made(shop)
    mug, abroad = shop.caller.sku("MUG"), shop.caller.at("GB")

    def bound(product_id: str, local_id: str, global_id: str = sku_id) -> tuple[str, int]:
        skus = [{"id": local_id, "global_sku_id": global_id}]
        rows = [{"id": product_id, "skus": skus}]
        [told] = shop.call("product.BindLocalProducts.202503", **path, local_products=rows)["bind_results"]
        return told["region"], next((one["code"] for one in told["fail_reasons"]), 0)

    assert bound("1", mug.id) == ("", 12052032)
    assert bound(mug.product_id, "1") == ("", 12052557)
    assert bound(mug.product_id, mug.id, "1") == ("", 12052556)
    assert bound(mug.product_id, mug.id) == ("US", 0)
    assert bound(mug.product_id, mug.id) == ("", 12019212)
    assert bound(abroad.sku("MUG").product_id, abroad.sku("MUG").id) == ("GB", 0)
    told = shop.call("product.GetProduct.202309", product_id=mug.product_id)["global_product_association"]
    assert told == {
        "global_product_id": path["global_product_id"],
        "sku_mappings": [{"global_sku_id": sku_id, "local_sku_id": mug.id, "sales_attribute_mappings": []}],
    }
    shop.call("product.UpdateGlobalInventory.202309", **path, global_skus=[units_row(shop, sku_id, "GB", 9)])
    assert abroad.sku("MUG").available() == 9


def test_a_snapshot_keeps_global_products_and_where_they_are(shop: Prover) -> None:
    path, sku_id = made(shop)
    published(shop, path, target(shop, "GB", sku_id))
    kept, before = shop.caller.sandbox.snapshot(), get(shop, path)
    shop.call("product.UpdateGlobalInventory.202309", **path, global_skus=[units_row(shop, sku_id, "GB", 3)])
    shop.caller.sandbox.restore(kept)
    assert get(shop, path) == before
