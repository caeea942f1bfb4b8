"""One order's money: by SKU once it is settled, and as an estimate before."""

import pytest

from shopkeeper.sandbox.money import statements
from shopkeeper.sandbox.orders import life as order_life
from shopkeeper.sandbox.returns import refunds
from shopkeeper.sandbox.settings import Settings
from shopkeeper.sandbox.state import Special
from shopkeeper.sandbox.trade import Return
from shopkeeper.tiktok.spec import match
from tests.sandbox.books import PAYMENTS, STATEMENTS, UNSETTLED, WITHDRAWALS, books
from tests.sandbox.shapes import misfits

LINES = "statement_transactions"


def test_an_orders_money_is_told_by_sku_once_it_is_settled() -> None:
    us = books()
    order = us.sell(MUG=2, **{"TSHIRT-M": 1})
    assert us.of_order(order.id)["sku_transactions"] == []
    us.wait()
    told, [line] = us.of_order(order.id), us.lines()
    assert told["total_count"] == len(told["sku_transactions"]) == 2
    assert told["settlement_amount"] == line["settlement_amount"]
    assert told["fee_and_tax_amount"] == line["fee_tax_amount"]
    rows = {row["sku_id"]: row for row in told["sku_transactions"]}
    mug = rows[us.sandbox.market.sku(us.shop.id, "MUG").id]
    assert (mug["quantity"], mug["product_name"], mug["sku_name"]) == ("2", "Mug", "White")
    assert mug["statement_id"] == us.statements()[0]["id"]


def test_a_refund_is_told_of_the_sku_that_went_back_and_its_fees_with_it() -> None:
    us = books(settings=Settings(affiliate_share=0.0))
    order = us.sell("DELIVERED", MUG=1, **{"TSHIRT-M": 1})
    market, shirt = us.sandbox.market, order.lines[1]
    refunds.pay(market, order, refunds.wished(market, order, [shirt], "test"))
    us.sandbox.move(us.shop.id, order.id, "COMPLETED")
    us.wait()
    rows = {row["sku_id"]: row for row in us.of_order(order.id)["sku_transactions"]}
    kept, back = rows[order.lines[0].sku_id], rows[shirt.sku_id]
    assert us.minor(back["revenue_amount"]) == 0
    assert us.minor(back["fee_tax_breakdown"]["fee"]["referral_fee_amount"]) == 0
    assert us.minor(kept["revenue_breakdown"]["refund_subtotal_before_discount_amount"]) == 0
    assert us.minor(kept["fee_tax_breakdown"]["fee"]["refund_administration_fee_amount"]) == 0


def test_each_statement_that_an_order_is_in_has_rows_of_its_own() -> None:
    us = books()
    order = us.sell(MUG=2)
    us.wait()
    us.refund(order, 500)
    us.wait()
    rows = us.of_order(order.id)["sku_transactions"]
    assert [row["statement_id"] for row in rows] == [row["id"] for row in us.statements()]
    assert len(rows) == 2


def test_an_open_order_has_the_estimate_that_its_statement_will_bear_out() -> None:
    gb = books("GB")
    order = gb.sell("AWAITING_SHIPMENT", MUG=2)
    [estimate] = gb.estimates()
    assert (estimate["order_id"], estimate["type"], estimate["order_delivery_time"]) == (order.id, "ORDER", 0)
    assert estimate["unsettled_reason"] == "ORDER_NOT_DELIVERED"
    gb.sandbox.move(gb.shop.id, order.id, "DELIVERED")
    assert gb.estimates()[0]["order_delivery_time"] == order.delivery_time
    gb.sandbox.move(gb.shop.id, order.id, "COMPLETED")
    gb.wait()
    [line] = gb.lines()
    assert gb.estimates() == []
    for name in ("settlement_amount", "revenue_amount", "shipping_cost_amount", "fee_tax_amount"):
        assert line[name] == estimate[f"est_{name}"]
    assert line["id"] == estimate["id"]


def test_what_changes_before_the_settlement_changes_the_estimate() -> None:
    us = books()
    order = us.sell("DELIVERED", MUG=2)
    [before] = us.estimates()
    us.refund(order, 500)
    [after] = us.estimates()
    assert us.minor(after["est_revenue_amount"]) < us.minor(before["est_revenue_amount"])
    order_life.complete(us.sandbox.market, order)
    us.wait()
    assert us.lines()[0]["settlement_amount"] == after["est_settlement_amount"]


def test_estimates_are_summed_over_all_pages_adjustments_included() -> None:
    us = books()
    for _ in range(4):
        us.sell("DELIVERED")
    us.sell("ON_HOLD")
    us.sell("UNPAID")
    order = us.sell("AWAITING_SHIPMENT")
    us.sandbox.move(us.shop.id, order.id, "CANCELLED")
    statements.adjust(us.sandbox.market, us.shop.id, "REBATE", 250)
    rows = us.estimates()
    first = us.ask(UNSETTLED, sort_field="order_create_time", page_size=1).content
    assert first["total_count"] == len(rows) == 5
    for part in ("settlement", "revenue", "adjustment"):
        summed = sum(us.minor(row[f"est_{part}_amount"]) for row in rows)
        assert us.minor(first[f"sum_est_{part}_amount"]) == summed
    fees = sum(us.minor(row["est_fee_tax_amount"]) for row in rows)
    assert us.minor(first["sum_est_fee_amount"]) == fees


def test_estimates_are_found_by_the_time_of_the_order() -> None:
    us = books()
    early = us.sell("DELIVERED")
    us.sandbox.clock.advance(3600)
    late = us.sell("DELIVERED")
    content = us.ask(UNSETTLED, sort_field="order_create_time", search_time_ge=late.create_time).content
    assert [row["order_id"] for row in content["transactions"]] == [late.id]
    content = us.ask(UNSETTLED, sort_field="order_create_time", search_time_lt=late.create_time).content
    assert [row["order_id"] for row in content["transactions"]] == [early.id]


def test_goods_that_came_back_cost_their_way_home() -> None:
    us = books()
    order = us.sell("DELIVERED", MUG=1)
    market, now = us.sandbox.market, int(us.sandbox.market.now())
    shipped_back = Return(
        id="4036", shop_id=us.shop.id, order_id=order.id, line_ids=[order.lines[0].id],
        kind="RETURN_AND_REFUND", status="RETURN_OR_REFUND_REQUEST_COMPLETE", role="BUYER", reason="",
        create_time=now, update_time=now, tracking_number="R1", package_id="1", shipped_time=now,
    )  # fmt: skip
    market.state.returns[shipped_back.id] = shipped_back
    refunds.pay(market, order, refunds.wished(market, order, order.lines, shipped_back.id))
    us.sandbox.move(us.shop.id, order.id, "COMPLETED")
    us.wait()
    [line] = us.lines()
    assert us.named(line["shipping_cost_breakdown"]) == {
        "actual_shipping_fee_amount": -550,
        "return_shipping_fee_amount": -650,
    }


@pytest.mark.parametrize("region", ["US", "GB", "JP", "ID", "VN", "BR", "MX"])
def test_every_answer_holds_documented_fields_alone(region: str) -> None:
    shop = books(region, Settings(reserve_percent=10, affiliate_share=1.0))
    order = shop.sell(MUG=2)
    shop.sell("DELIVERED")
    shop.refund(order, 300)
    statements.adjust(shop.sandbox.market, shop.shop.id, "REBATE", 100)
    shop.wait(5)
    [row] = shop.statements()
    for path, query in (
        (STATEMENTS, {"sort_field": "statement_time"}),
        (PAYMENTS, {"sort_field": "create_time"}),
        (WITHDRAWALS, {"types": "SETTLE,WITHDRAW"}),
        (f"/finance/202501/statements/{row['id']}/{LINES}", {"sort_field": "order_create_time"}),
        (f"/finance/202501/orders/{order.id}/{LINES}", {}),
    ):
        found = match("GET", path)
        assert found
        content = shop.ask(path, **query).content
        assert any(isinstance(rows, list) and rows for rows in content.values())
        assert misfits(found[0].answer, content) == []


@pytest.mark.parametrize("region", ["US", "GB", "JP"])
def test_every_estimate_holds_documented_fields_alone(region: str) -> None:
    shop = books(region, Settings(affiliate_share=1.0))
    shop.sell("DELIVERED", MUG=2)
    found = match("GET", UNSETTLED)
    assert found
    assert misfits(found[0].answer, shop.ask(UNSETTLED, sort_field="order_create_time").content) == []


@pytest.mark.parametrize(
    ("by_tiktok", "name"), [(False, "fbm_shipping_cost_amount"), (True, "fbt_fulfillment_fee_amount")]
)
def test_what_shipping_is_made_of_is_told_beside_it_and_by_sku(by_tiktok: bool, name: str) -> None:
    us = books()
    order = us.sell("DELIVERED", MUG=2, **{"TSHIRT-M": 1})
    order.by_tiktok = by_tiktok
    us.sandbox.move(us.shop.id, order.id, "COMPLETED")
    us.wait()
    [line] = us.lines()
    told = us.named(line["shipping_cost_breakdown"]["supplementary_component"])
    assert (told[name], told.get("customer_shipping_fee", 0)) == (-550, order.shipping_minor)
    rows = us.of_order(order.id)["sku_transactions"]
    parts = [us.minor(row["shipping_cost_breakdown"]["supplementary_component"][name]) for row in rows]
    assert (len(parts), sum(parts)) == (2, -550)


def test_an_order_that_is_paid_at_the_door_is_estimated_as_it_will_be_settled() -> None:
    thai = books("TH")
    market = thai.sandbox.market
    order = order_life.place(market, thai.shop.id, {"MUG": 1}, "IN_TRANSIT", special=Special(is_cod=True))
    assert (order.paid_time, order.shipping_minor > 0) == (0, True)
    [estimate] = thai.estimates()
    thai.sandbox.move(thai.shop.id, order.id, "COMPLETED")
    thai.wait()
    [line] = thai.lines()
    assert line["settlement_amount"] == estimate["est_settlement_amount"]
    assert order.paid_time
