"""A day's statement: which orders are in it, what each one brings, and what changes afterwards."""

import pytest

from shopkeeper.sandbox.money import statements
from shopkeeper.sandbox.orders import life as order_life
from shopkeeper.sandbox.settings import Settings
from tests.sandbox.books import STATEMENTS, Books, books
from tests.sandbox.caller import Caller


@pytest.fixture
def us() -> Books:
    return books("US", Settings(affiliate_share=0.0))


def test_a_completed_order_is_in_the_statement_of_the_next_midnight(us: Books) -> None:
    order = us.sell(MUG=2)
    assert us.statements() == []
    us.wait()
    [row] = us.statements()
    stated = us.statement(row["id"])
    [line] = stated["transactions"]
    assert (line["type"], line["order_id"], stated["total_count"]) == ("ORDER", order.id, 1)
    assert row["statement_time"] % 86_400 == 0
    assert (stated["id"], stated["create_time"], stated["currency"]) == (
        row["id"],
        row["statement_time"],
        "USD",
    )


def test_a_line_names_its_revenue_shipping_and_fees(us: Books) -> None:
    order = us.sell(MUG=2)
    us.wait()
    [line] = us.lines()
    discount = sum(unit.seller_discount_minor for unit in order.lines)
    revenue = {"subtotal_before_discount_amount": 2400, "seller_discount_amount": -discount}
    assert us.named(line["revenue_breakdown"]) == {name: minor for name, minor in revenue.items() if minor}
    assert us.named(line["shipping_cost_breakdown"]) == {
        "actual_shipping_fee_amount": -550,
        "customer_paid_shipping_fee_amount": order.shipping_minor,
    }
    fee = round((2400 - discount) * 0.06)
    assert us.named(line["fee_tax_breakdown"]["fee"]) == {"referral_fee_amount": -fee}
    paid = sum(unit.sale_minor for unit in order.lines) + order.shipping_minor + order.tax_minor
    assert us.named(line["supplementary_component"])["customer_payment_amount"] == paid
    assert line["revenue_breakdown"]["cod_service_fee_amount"] == "0"


def test_orders_that_are_cancelled_or_on_their_way_are_in_no_statement(us: Books) -> None:
    us.sell("DELIVERED")
    us.sandbox.move(us.shop.id, us.sell("AWAITING_SHIPMENT").id, "CANCELLED")
    us.wait(2)
    assert us.statements() == []


def test_a_cancelled_line_is_no_revenue_but_the_rest_of_its_order_is(us: Books) -> None:
    order = us.sell("AWAITING_SHIPMENT", MUG=1, **{"TSHIRT-M": 1})
    order_life.cancel_lines(us.sandbox.market, order, [order.lines[0].id], by="BUYER")
    us.sandbox.move(us.shop.id, order.id, "COMPLETED")
    us.wait()
    [line] = us.lines()
    kept = order.lines[1]
    assert us.minor(line["revenue_amount"]) == kept.original_minor - kept.seller_discount_minor
    assert us.minor(line["supplementary_component"]["customer_refund_amount"]) == 0


def test_an_order_refunded_before_its_delivery_is_stated_as_no_revenue(us: Books) -> None:
    order = us.sell("IN_TRANSIT")
    us.refund(order)
    order_life.settle_refunds(us.sandbox.market, order)
    us.wait()
    [line] = us.lines()
    assert (order.status, us.minor(line["revenue_amount"])) == ("COMPLETED", 0)
    assert us.named(line["revenue_breakdown"])["refund_subtotal_before_discount_amount"] == -1200
    assert us.named(line["fee_tax_breakdown"]["fee"]) == {"refund_administration_fee_amount": -14}
    assert us.named(line["shipping_cost_breakdown"]) == {}
    assert us.minor(line["settlement_amount"]) == -14


def test_a_refund_after_the_settlement_is_a_line_of_a_later_statement(us: Books) -> None:
    order = us.sell()
    us.wait()
    us.refund(order)
    us.wait()
    first, later = (us.statement(row["id"])["transactions"] for row in us.statements())
    assert [line["order_id"] for line in (*first, *later)] == [order.id, order.id]
    assert us.minor(first[0]["revenue_amount"]) == -us.minor(later[0]["revenue_amount"])
    fees = us.named(later[0]["fee_tax_breakdown"]["fee"])
    assert fees == {"referral_fee_amount": 72, "refund_administration_fee_amount": -14}
    us.wait(3)
    assert len(us.statements()) == 2


def test_a_sample_brings_nothing_and_its_postage_is_an_adjustment(us: Books) -> None:
    sample = us.sandbox.place(us.shop.id, {"MUG": 1}, status="COMPLETED", is_sample=True)
    us.wait()
    order, postage = sorted(us.lines(), key=lambda line: line["type"])
    assert (order["type"], us.minor(order["settlement_amount"])) == ("ORDER", 0)
    assert (postage["type"], postage["adjustment_order_id"]) == ("SAMPLE_SHIPPING_FEE", sample)
    assert us.minor(postage["settlement_amount"]) == us.minor(postage["adjustment_amount"]) == -550


def test_goods_in_place_of_others_cost_their_postage(us: Books) -> None:
    order = us.sell()
    order_life.place(us.sandbox.market, us.shop.id, {"MUG": 1}, "COMPLETED", replaces=order.id)
    us.wait()
    [replacement] = [line for line in us.lines() if line["order_id"] != order.id]
    assert us.named(replacement["shipping_cost_breakdown"]) == {"replacement_shipping_fee_amount": -550}


def test_a_sellers_own_carrier_is_not_charged_by_the_platform(us: Books) -> None:
    us.sandbox.place(us.shop.id, {"MUG": 3}, status="COMPLETED", shipping_type="SELLER")
    us.wait()
    [line] = us.lines()
    assert us.minor(line["shipping_cost_breakdown"]["actual_shipping_fee_amount"]) == 0


def test_a_creator_has_a_commission_on_the_orders_they_sold() -> None:
    us = books("US", Settings(affiliate_share=1.0))
    order = us.sell()
    us.wait()
    [line] = us.lines()
    net = order.lines[0].original_minor - order.lines[0].seller_discount_minor
    assert us.minor(line["fee_tax_breakdown"]["fee"]["affiliate_commission_amount"]) == -round(net * 0.1)


@pytest.mark.parametrize(
    ("region", "tax"),
    [
        ("GB", "vat_amount"),
        ("JP", "vat_amount"),
        ("ID", "article_22_income_tax_withheld"),
        ("VN", "pit_amount"),
        ("SG", "gst_amount"),
        ("MY", "sst_amount"),
        ("MX", "iva_amount"),
    ],
)
def test_each_market_has_taxes_of_its_own(region: str, tax: str) -> None:
    shop = books(region)
    shop.sell()
    shop.wait()
    [line] = shop.lines()
    assert shop.minor(line["fee_tax_breakdown"]["tax"][tax]) < 0


def test_yen_rupiah_and_dong_are_stated_without_decimals() -> None:
    for region in ("JP", "ID", "VN"):
        shop = books(region)
        shop.sell()
        shop.wait()
        [line] = shop.lines()
        assert "." not in line["settlement_amount"] + line["fee_tax_amount"] + line["revenue_amount"]


def test_orders_may_be_settled_some_days_after_their_delivery_by_a_setting() -> None:
    us = books("US", Settings(settled_when="DELIVERED", settle_days=3))
    us.sell("DELIVERED")
    us.wait(3)
    assert us.statements() == []
    us.wait(1)
    assert len(us.lines()) == 1
    us.wait(10)
    assert len(us.lines()) == 1


def test_a_day_without_transactions_may_have_a_statement_by_a_setting() -> None:
    us = books("US", Settings(empty_statements=True))
    us.wait(3)
    assert [us.minor(row["settlement_amount"]) for row in us.statements()] == [0, 0, 0]


def test_the_platform_gives_and_takes_for_reasons_of_its_own(us: Books) -> None:
    order = us.sell()
    statements.adjust(us.sandbox.market, us.shop.id, "PLATFORM_PENALTY", -2500)
    us.caller.control("POST", "/adjustments", {
        "shop_id": us.shop.id, "kind": "LOGISTICS_REIMBURSEMENT", "amount": "12.00", "order_id": order.id,
    })  # fmt: skip
    us.wait()
    [row] = us.statements()
    assert us.minor(row["adjustment_amount"]) == -1300
    lines = {line["type"]: line for line in us.lines()}
    assert lines["LOGISTICS_REIMBURSEMENT"]["adjustment_order_id"] == order.id
    assert us.minor(lines["PLATFORM_PENALTY"]["settlement_amount"]) == -2500


def test_an_adjustment_of_no_documented_kind_is_refused(us: Books) -> None:
    for kind in ("MOON_TAX", "ORDER", "RESERVE"):
        wrong = {"shop_id": us.shop.id, "kind": kind, "amount": "1"}
        assert us.caller.control("POST", "/adjustments", wrong).status == 400
    finer = {"shop_id": us.shop.id, "kind": "REBATE", "amount": "0.005"}
    assert us.caller.control("POST", "/adjustments", finer).status == 400


def test_a_statement_can_change_after_it_was_published(us: Books) -> None:
    us.sell()
    us.wait()
    [row], [line] = us.statements(), us.lines()
    before = us.minor(row["settlement_amount"])
    statements.restate(
        us.sandbox.market, row["id"], line["id"], "actual_shipping_fee_amount", -600, group="shipping"
    )
    [restated] = us.statements()
    assert us.minor(restated["settlement_amount"]) == before - 50
    assert us.lines()[0]["shipping_cost_breakdown"]["actual_shipping_fee_amount"] == "-6.00"


def test_a_fee_that_nobody_documented_shows_in_the_answer(us: Books) -> None:
    us.sell()
    us.wait()
    [row], [line] = us.statements(), us.lines()
    before = us.minor(line["settlement_amount"])
    changed = {"transaction_id": line["id"], "amount": "-1.23"}
    answer = us.caller.control("POST", f"/statements/{row['id']}/restate", changed)
    assert answer.envelope["settlement"] == us.lines()[0]["settlement_amount"]
    [line] = us.lines()
    assert line["fee_tax_breakdown"]["fee"]["tiktok_moon_fee_amount"] == "-1.23"
    assert us.minor(line["settlement_amount"]) == before - 123


def test_only_what_is_there_can_be_restated(us: Books) -> None:
    us.sell()
    us.wait()
    [row], [line] = us.statements(), us.lines()
    for statement_id, wrong in (
        ("1", {"transaction_id": line["id"]}),
        (row["id"], {"transaction_id": "1"}),
        (row["id"], {"transaction_id": line["id"], "group": "moon"}),
    ):
        body = {"amount": "1", **wrong}
        assert us.caller.control("POST", f"/statements/{statement_id}/restate", body).status == 400


def test_statements_are_found_by_time_and_come_in_either_order(us: Books) -> None:
    for _ in range(5):
        us.sell()
        us.wait()
    times = [row["statement_time"] for row in us.statements()]
    assert times == sorted(times)
    assert [row["statement_time"] for row in us.statements(sort_order="DESC")] == times[::-1]
    within = us.statements(statement_time_ge=times[1], statement_time_lt=times[3])
    assert [row["statement_time"] for row in within] == times[1:3]
    assert us.ask(STATEMENTS).code == 36009004  # the sort field must be named


def test_one_shops_money_is_not_read_through_another(us: Books) -> None:
    order = us.sell()
    us.wait()
    [row] = us.statements()
    gb = Books(us.caller, us.sandbox.shops[us.caller.app.shop_ids[1]])
    assert (gb.statements(), gb.payments(), gb.estimates()) == ([], [], [])
    assert gb.statement(row["id"])["transactions"] == []
    assert gb.of_order(order.id)["sku_transactions"] == []


def test_a_past_has_its_statements(caller: Caller) -> None:
    rich = type(caller.sandbox)(seed=1, wall=caller.wall, scenario="full-swing")
    assert rich.state.statements
    assert all(statement.statement_time % 86_400 == 0 for statement in rich.state.statements.values())
    assert all(statement.statement_time <= rich.market.now() for statement in rich.state.statements.values())
