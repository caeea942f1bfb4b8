"""Shops in other markets: opened while the sandbox runs, with goods, apps and money of their own."""

import pytest

from shopkeeper.sandbox.catalogue.goods import PLAIN
from shopkeeper.sandbox.markets import PLACES
from shopkeeper.sandbox.money import statements
from shopkeeper.sandbox.money.fees import TARIFFS
from shopkeeper.sandbox.server import Sandbox
from tests.sandbox.books import Books, books
from tests.sandbox.caller import INVENTORY, SHOPS, Caller, Wall

ELSEWHERE = [region for region in PLACES if region not in ("US", "GB")]


@pytest.mark.parametrize("region", ELSEWHERE)
def test_a_shop_opens_with_goods_in_its_currency_and_the_app_reaches_it(region: str, caller: Caller) -> None:
    shop = caller.sandbox.open_shop(region)
    shown = caller.send("GET", SHOPS).content["shops"]
    assert [(row["id"], row["cipher"]) for row in shown if row["region"] == region] == [
        (shop.id, shop.cipher)
    ]
    sku = caller.sandbox.market.sku(shop.id, "MUG")
    assert (sku.available(), sku.price_minor > 0, region in TARIFFS) == (100, True, True)
    asked = {"sku_ids": [sku.id]}
    rows = caller.call("POST", INVENTORY, {"shop_cipher": shop.cipher}, asked).content["inventory"]
    assert rows[0]["skus"][0]["seller_sku"] == "MUG"
    sold = [variant for entry in PLAIN for variant in entry.variants]
    assert len([key for key in caller.sandbox.market.skus_by_code if key[0] == shop.id]) == len(sold)


def test_an_order_elsewhere_lives_and_is_paid(caller: Caller) -> None:
    vn = Books(caller, caller.sandbox.open_shop("VN"))
    order = vn.sell("AWAITING_SHIPMENT", MUG=2)
    [shown] = vn.ask("/order/202507/orders", ids=order.id).content["orders"]
    assert shown["payment"]["currency"] == "VND"
    assert "." not in shown["payment"]["total_amount"]
    vn.sandbox.move(vn.shop.id, order.id, "COMPLETED")
    vn.wait(5)
    assert vn.payments()[0]["amount"] == {
        "value": vn.statements()[0]["settlement_amount"],
        "currency": "VND",
    }


def test_a_new_shop_is_reached_with_the_tokens_that_there_are(caller: Caller) -> None:
    opened = caller.control("POST", "/shops", {"region": "JP"}).envelope
    assert (opened["region"], opened["currency"]) == ("JP", "JPY")
    assert caller.call("POST", INVENTORY, {"shop_cipher": opened["cipher"]}, {"sku_ids": []}).code == 0


def test_each_shop_belongs_to_the_app_of_its_part_of_the_world() -> None:
    demo = Sandbox(seed=1, wall=Wall(), scenario="demo")
    shop = demo.open_shop("DE")
    reach = {app.portal: shop.id in app.shop_ids for app in demo.apps.values()}
    assert reach == {"US": False, "ROW": True}


def test_no_shop_is_opened_where_there_is_no_market(caller: Caller) -> None:
    assert caller.control("POST", "/shops", {"region": "XX"}).status == 400


def test_a_snapshot_holds_shops_statements_and_what_is_owed() -> None:
    jp = books("JP")
    order = jp.sell(MUG=2)
    jp.wait()
    statements.adjust(jp.sandbox.market, jp.shop.id, "REBATE", 100)
    held = jp.sandbox.snapshot()
    jp.refund(order, 500)
    jp.wait(6)
    after = jp.sandbox.digest()
    jp.sandbox.restore(held)
    jp.refund(jp.sandbox.state.orders[order.id], 500)
    jp.wait(6)
    assert jp.sandbox.digest() == after
    assert len(jp.sandbox.state.statements) == 2
