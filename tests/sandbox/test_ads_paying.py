"""Ads and money: what is paid out of sales, and for whom nothing is advertised."""

from dataclasses import replace

import pytest

from shopkeeper.errors import Rejected
from shopkeeper.sandbox.server import Sandbox
from tests.sandbox.advertiser import UNLIMITED, Advertiser
from tests.sandbox.caller import Wall
from tests.sandbox.test_ads_spending import units


def test_ads_may_be_paid_out_of_sales_and_then_statements_take_what_reports_tell() -> None:
    choices = replace(UNLIMITED, ads_paid_from_sales=True)
    seller = units(Advertiser(Sandbox(seed=5, settings=choices, wall=Wall())))
    seller.create()
    seller.sell(24 * 5, 2)
    taken = [
        line.adjustment_minor
        for statement in seller.sandbox.state.statements.values()
        for line in statement.transactions
        if line.kind == "GMV_PAYMENT_FOR_ADS"
    ]
    billed = seller.sandbox.state.ads.billed[seller.shop.id]
    assert len(taken) > 3
    assert -sum(taken) == billed > 0
    told = seller.figures("campaign_id")["net_cost"] * 100
    assert 0 <= told - billed < told / 2


def test_an_inactive_shop_is_not_advertised_for_and_no_deleted_product_is() -> None:
    seller = Advertiser()
    product = seller.products[0]
    seller.sandbox.state.products[product].status = "DELETED"
    with pytest.raises(Rejected, match="is not a product"):
        seller.create(product_specific_type="CUSTOMIZED_PRODUCTS", item_group_ids=[product])
    seller.shop.active = False
    with pytest.raises(Rejected, match="inactive"):
        seller.create()
    assert seller.sandbox.state.ads.campaigns == {}


def test_a_live_campaign_occupies_the_shops_own_account() -> None:
    seller = Advertiser()
    [own, *others] = [one.identity_id for one in seller.ads.identities.list(**seller.at)]
    made = seller.create(shopping_ads_type="LIVE")
    held = seller.ads.stores.occupied_ads(
        store_id=seller.shop.id, asset_ids=[own, others[0]], occupied_asset_type="IDENTITY_TTS_TT"
    )
    assert [(one.asset_id, one.campaign_id) for one in held] == [(own, made)]
