"""Commissions: what the lists of affiliate orders say is what the statements take, cent for cent."""

import pytest

from shopkeeper.sandbox.settings import Settings
from tests.sandbox.affiliates import Affiliates
from tests.sandbox.books import Books
from tests.sandbox.creators.conftest import affiliates
from tests.sandbox.creators.sales import creator_orders, partner_skus, seller_orders, seller_skus
from tests.sandbox.proof import read

FEE, PARTNER_FEE = "affiliate_commission_amount", "affiliate_partner_commission_amount"


def books_of(us: Affiliates) -> Books:
    return Books(us.caller, us.caller.shop)


def stated(us: Affiliates, order_id: str, fee: str = FEE) -> int:
    """What all statements took of an order for creators, as a positive amount."""
    rows = [line for line in books_of(us).lines() if line["order_id"] == order_id]
    return -sum(books_of(us).minor(row["fee_tax_breakdown"]["fee"][fee]) for row in rows)


@pytest.mark.parametrize("region", ["US", "GB", "JP", "ID"])
def test_the_commission_in_the_list_is_the_fee_in_the_statement(region: str) -> None:
    us = affiliates(region, affiliate_share=0.5)
    us.open(rate=1234)
    us.open(us.shirt, rate=700)
    orders = [us.caller.place("COMPLETED", MUG=count % 3 + 1, **{"TSHIRT-M": 1}) for count in range(8)]
    us.wait(1)
    minor = books_of(us).minor
    listed = {row["id"]: row for row in seller_orders(us)}
    assert 0 < len(listed) < len(orders)
    for order in orders:
        skus = listed.get(order.id, {"skus": []})["skus"]
        assert sum(minor(sku["actual_paid_commission"]["amount"]) for sku in skus) == stated(us, order.id)
        for sku in skus:
            assert sku["estimated_paid_commission"] == sku["actual_paid_commission"]
            assert sku["settlement_status"] == "SETTLED"


def test_each_sku_of_a_statement_bears_its_own_commission(us: Affiliates) -> None:
    us.open(rate=5000)
    us.open(us.shirt, rate=100)
    order = us.caller.place("COMPLETED", MUG=1, **{"TSHIRT-M": 1})
    us.wait(1)
    minor = books_of(us).minor
    fees = {
        row["sku_id"]: -minor(row["fee_tax_breakdown"]["fee"][FEE])
        for row in books_of(us).of_order(order.id)["sku_transactions"]
    }
    listed = {row["sku_id"]: minor(row["actual_paid_commission"]["amount"]) for row in seller_skus(us)}
    assert fees == listed
    assert max(fees.values()) > 20 * min(fees.values())


def test_a_refund_takes_its_commission_back(us: Affiliates) -> None:
    us.open(rate=2000)
    order = us.caller.place("COMPLETED", MUG=2)
    us.wait(1)
    before = stated(us, order.id)
    books_of(us).refund(order)
    [sku] = seller_skus(us)
    minor = books_of(us).minor
    assert minor(sku["actual_paid_commission"]["amount"]) == before
    assert minor(sku["estimated_paid_commission"]["amount"]) < before
    us.wait(1)
    [sku] = seller_skus(us)
    assert minor(sku["actual_paid_commission"]["amount"]) == stated(us, order.id) < before
    assert sku["refunded_quantity"] >= 1


def test_an_order_that_is_cancelled_earns_nothing(us: Affiliates) -> None:
    us.open()
    order = us.caller.place()
    us.caller.sandbox.move(us.caller.shop.id, order.id, "CANCELLED")
    [row] = seller_orders(us)
    assert (row["status"], row["skus"][0]["settlement_status"]) == ("CANCELLED", "INELIGIBLE")
    assert row["skus"][0]["estimated_paid_commission"]["amount"] == "0.00"


def test_the_terms_of_an_order_are_those_of_its_checkout(us: Affiliates) -> None:
    us.open(rate=3000)
    us.caller.place("COMPLETED")
    us.shop.call("affiliate_seller.RemoveOpenCollaboration.202409", product_id=us.mug)
    us.open(rate=500)
    us.wait(1)
    [sku] = seller_skus(us)
    minor = books_of(us).minor
    net = minor(sku["actual_commission_base"]["amount"])
    assert minor(sku["actual_paid_commission"]["amount"]) == round(net * 0.3)


def test_a_creator_reads_only_the_orders_of_their_own(us: Affiliates) -> None:
    us.open()
    us.post()
    mine = us.caller.place("COMPLETED", MUG=1)
    us.caller.place("COMPLETED", **{"TSHIRT-M": 1})
    us.wait(1)
    listed = creator_orders(us)
    by_seller = {row["id"]: row["skus"][0] for row in seller_orders(us)}
    assert mine.id in [row["id"] for row in listed]
    names = {id: sku["creator_username"] for id, sku in by_seller.items()}
    assert {row["id"] for row in listed} == {id for id, name in names.items() if name == us.me.username}
    [row] = [row for row in listed if row["id"] == mine.id]
    assert row["skus"][0]["actual_commission"] == by_seller[mine.id]["actual_paid_commission"]
    assert row["status"] == "SETTLED"


def test_a_partner_and_a_creator_share_the_commission_of_a_campaign(us: Affiliates) -> None:
    us.open(rate=1000)
    campaign = us.run_campaign(rate=2500)
    link = "affiliate_partner.GenerateAffiliatePartnerCampaignProductLink.202405"
    place = {"campaign_id": campaign, "category_asset_cipher": us.asset, "product_id": us.mug}
    us.partner.call(link, **place, creator_commission_rate=1800)
    us.act(f"/campaigns/{campaign}/promoters", product_id=us.mug, creator_id=us.me.open_id)
    us.post()
    order = us.caller.place("COMPLETED", MUG=1)
    us.wait(1)
    [sku], [by_partner] = seller_skus(us), partner_skus(us)
    minor = books_of(us).minor
    assert (sku["commission_rate"], sku["partner_commission_rate"]) == ("1800", "700")
    assert minor(sku["actual_paid_commission"]["amount"]) == stated(us, order.id)
    partner = stated(us, order.id, PARTNER_FEE)
    assert minor(by_partner["actual_partner_standard_commission"]["amount"]) == partner > 0
    assert by_partner["actual_creator_standard_commission"] == sku["actual_paid_commission"]


def test_samples_and_replacements_are_no_creators_sales(us: Affiliates) -> None:
    us.caller.sandbox.place(us.caller.shop.id, {"MUG": 1}, status="COMPLETED", is_sample=True)
    assert seller_orders(us) == []


def test_orders_are_found_by_their_time_page_by_page(us: Affiliates) -> None:
    for _ in range(5):
        us.caller.place()
        us.wait(1)
    times = [row["create_time"] for row in seller_orders(us)]
    assert times == sorted(times, reverse=True)
    within = seller_orders(us, create_time_ge=times[3], create_time_lt=times[1])
    assert [row["create_time"] for row in within] == times[2:4]
    paged, token = [], ""
    while True:
        found = us.shop.call(
            "affiliate_seller.SearchSellerAffiliateOrders.202410", page_size=2, page_token=token
        )
        paged += [row["create_time"] for row in found["orders"]]
        token = found["next_page_token"]
        if not token:
            break
        assert found["total_count"] == 5
    assert paged == times


def test_a_share_of_all_orders_is_brought_by_creators() -> None:
    us = affiliates(affiliate_share=Settings().affiliate_share)
    for _ in range(60):
        us.caller.place(**{"TSHIRT-M": 1})
    assert 5 <= len(us.market.state.creators.sales) <= 25


def test_what_a_creator_sells_shows_in_the_marketplace(us: Affiliates) -> None:
    us.open()
    us.post()
    asked = read("affiliate_seller.getMarketplaceCreatorPerformance.202608", creator_user_id=us.me.open_id)
    before = us.shop.ask(*asked).content["creator"]
    order = us.caller.place()
    after = us.shop.ask(*asked).content["creator"]
    minor = books_of(us).minor
    paid = sum(line.sale_minor for line in order.lines)
    assert minor(after["gmv"]["amount"]) - minor(before["gmv"]["amount"]) == paid
    assert after["units_sold"] - before["units_sold"] == 1
