"""Products, stock and warehouses through the Open API."""

from typing import Any

import pytest

from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.sandbox.state import Shelf, Warehouse
from shopkeeper.sandbox.stock import units as stock
from tests.sandbox.caller import INVENTORY, Caller, Receiver, Wall

PRODUCTS = "/product/202502/products/search"


def set_to(caller: Caller, code: str, *rows: dict[str, Any]) -> Any:
    sku = caller.sku(code)
    body = {"skus": [{"id": sku.id, "inventory": list(rows)}]}
    answer = caller.call("POST", f"/product/202309/products/{sku.product_id}/inventory/update", body=body)
    assert answer.code == 0
    return answer.content["errors"]


def inventory(caller: Caller, code: str) -> Any:
    answer = caller.call("POST", INVENTORY, body={"sku_ids": [caller.sku(code).id]})
    return answer.content["inventory"][0]["skus"][0]


def second_warehouse(caller: Caller, code: str) -> str:
    caller.shop.warehouses.append(Warehouse("7360000000000000001", "Annexe"))
    caller.sku(code).shelves["7360000000000000001"] = Shelf(available=10, start=10)
    return "7360000000000000001"


def test_products_are_paged_and_each_sku_says_what_is_left(caller: Caller) -> None:
    first = caller.call("POST", PRODUCTS, {"page_size": 1}, {}).content
    second = caller.call(
        "POST", PRODUCTS, {"page_size": 1, "page_token": first["next_page_token"]}, {}
    ).content
    assert (first["total_count"], second["next_page_token"]) == (2, "")
    skus = [sku for page in (first, second) for product in page["products"] for sku in product["skus"]]
    assert [sku["seller_sku"] for sku in skus] == ["TSHIRT-M", "TSHIRT-L", "MUG"]
    assert skus[2]["price"] == {"currency": "USD", "sale_price": "12.00", "tax_exclusive_price": "12.00"}
    assert skus[2]["inventory"] == [{"warehouse_id": caller.shop.warehouse_id, "quantity": 100}]


def test_products_are_found_by_seller_sku_and_by_state(caller: Caller) -> None:
    found = caller.call("POST", PRODUCTS, {"page_size": 10}, {"seller_skus": ["MUG"]}).content["products"]
    assert [product["title"] for product in found] == ["Mug"]
    assert caller.call("POST", PRODUCTS, {"page_size": 10}, {"status": "DRAFT"}).content["products"] == []


def test_a_product_in_full(caller: Caller) -> None:
    content = caller.call("GET", f"/product/202309/products/{caller.sku('MUG').product_id}").content
    assert content["title"] == "Mug"
    assert [one["is_leaf"] for one in content["category_chains"]] == [False, False, True]
    assert content["skus"][0]["sales_attributes"][0]["value_name"] == "White"
    assert caller.call("GET", "/product/202309/products/1729000000000000000").code == 12052260


def test_another_shops_product_is_refused(caller: Caller) -> None:
    other = caller.sandbox.market.sku(caller.app.shop_ids[1], "MUG").product_id
    assert caller.call("GET", f"/product/202309/products/{other}").code == 12052048
    assert caller.call("POST", INVENTORY, body={"product_ids": [other]}).content == {"inventory": []}


def test_a_set_says_how_many_are_on_sale_and_promises_stay(caller: Caller) -> None:
    caller.place(MUG=4)
    assert set_to(caller, "MUG", {"warehouse_id": caller.shop.warehouse_id, "quantity": 50}) == []
    row = inventory(caller, "MUG")
    assert (row["total_available_quantity"], row["total_committed_quantity"]) == (50, 4)
    assert row["warehouse_inventory"][0]["available_quantity"] == 50
    assert stock.unbalanced(caller.sandbox.state) == []


def test_a_set_may_mean_all_that_is_there_by_a_setting(wall: Wall) -> None:
    caller = Caller(Sandbox(wall=wall, settings=Settings(set_means="total")), wall)
    caller.place(MUG=4)
    set_to(caller, "MUG", {"quantity": 50})
    assert inventory(caller, "MUG")["total_available_quantity"] == 46
    set_to(caller, "MUG", {"quantity": 1})
    assert inventory(caller, "MUG")["total_available_quantity"] == 0


@pytest.mark.parametrize("accepted", [True, False])
def test_whether_zero_is_accepted_is_a_setting(wall: Wall, accepted: bool) -> None:
    caller = Caller(Sandbox(wall=wall, settings=Settings(zero_stock_accepted=accepted)), wall)
    errors = set_to(caller, "MUG", {"quantity": 0})
    assert [entry["detail"]["extra_errors"][0]["code"] for entry in errors] == (
        [] if accepted else [12052055]
    )
    assert inventory(caller, "MUG")["total_available_quantity"] == (0 if accepted else 100)


@pytest.mark.parametrize("quantity", [-1, 100_000])
def test_quantities_out_of_range_are_told(caller: Caller, quantity: int) -> None:
    [error] = set_to(caller, "MUG", {"quantity": quantity})
    assert (error["code"], error["detail"]["extra_errors"][0]["code"]) == (12052990, 12052055)


def test_an_unknown_warehouse_is_told_as_the_documents_show_it(caller: Caller) -> None:
    sku = caller.sku("MUG")
    assert set_to(caller, "MUG", {"warehouse_id": "7068517275539719942", "quantity": 9}) == [
        {
            "code": 12052990,
            "message": "The check failed.",
            "detail": {
                "sku_id": sku.id,
                "extra_errors": [
                    {
                        "warehouse_id": "7068517275539719942",
                        "code": 12052097,
                        "message": "The warehouse does not exist",
                    }
                ],
            },
        }
    ]


def test_all_warehouses_of_a_sku_must_be_named(caller: Caller) -> None:
    annexe = second_warehouse(caller, "MUG")
    [error] = set_to(caller, "MUG", {"warehouse_id": annexe, "quantity": 9})
    assert error["code"] == 12019028
    both = [{"warehouse_id": id, "quantity": 9} for id in (annexe, caller.shop.warehouse_id)]
    assert set_to(caller, "MUG", *both) == []
    assert inventory(caller, "MUG")["total_available_quantity"] == 18


def test_one_sku_that_fails_does_not_keep_the_others_from_being_set(caller: Caller) -> None:
    medium, large = caller.sku("TSHIRT-M"), caller.sku("TSHIRT-L")
    body = {"skus": [
        {"id": medium.id, "inventory": [{"quantity": 100_000}]},
        {"id": large.id, "inventory": [{"quantity": 7}]},
        {"id": caller.sku("MUG").id, "inventory": [{"quantity": 7}]},
    ]}  # fmt: skip
    path = f"/product/202309/products/{medium.product_id}/inventory/update"
    errors = caller.call("POST", path, body=body).content["errors"]
    assert [entry["code"] for entry in errors] == [12052990, 12052556]
    assert (medium.available(), large.available(), caller.sku("MUG").available()) == (100, 7, 100)


async def test_a_changed_price_is_announced(caller: Caller, receiver: Receiver) -> None:
    sku = caller.sku("MUG")
    path = f"/product/202309/products/{sku.product_id}/prices/update"
    body = {"skus": [{"id": sku.id, "price": {"amount": "13.5", "currency": "USD"}}]}
    assert caller.call("POST", path, body=body).code == 0
    assert sku.price_minor == 1350
    await caller.sandbox.deliver(receiver)
    assert [(body["type"], body["data"]["product_id"]) for body in receiver.bodies] == [(15, sku.product_id)]


@pytest.mark.parametrize(
    ("amount", "currency", "code"),
    [
        ("1.005", "USD", 12052092),
        ("free", "USD", 12052092),
        ("0", "USD", 12052092),
        ("", "USD", 12052424),
        ("5", "GBP", 12052084),
        ("7600.01", "USD", 12052570),
    ],
)
def test_a_wrong_price_changes_nothing(caller: Caller, amount: str, currency: str, code: int) -> None:
    sku = caller.sku("MUG")
    body = {"skus": [{"id": sku.id, "price": {"amount": amount, "currency": currency}}]}
    answer = caller.call("POST", f"/product/202309/products/{sku.product_id}/prices/update", body=body)
    assert (answer.code, sku.price_minor) == (code, 1200)


def test_warehouses_are_listed_with_their_default(caller: Caller) -> None:
    [warehouse] = caller.call("GET", "/logistics/202309/warehouses").content["warehouses"]
    assert (warehouse["id"], warehouse["is_default"]) == (caller.shop.warehouse_id, True)
    assert warehouse["address"]["region_code"] == "US"


def test_shops_are_those_the_app_was_allowed(caller: Caller) -> None:
    shops = caller.send("GET", "/authorization/202309/shops").content["shops"]
    assert [(shop["id"], shop["region"]) for shop in shops] == [
        (shop.id, shop.region) for shop in caller.sandbox.shops.values()
    ]
    caller.shop.active = False
    active = caller.send("GET", "/seller/202309/shops").content["shops"]
    assert [shop["region"] for shop in active] == ["GB"]
