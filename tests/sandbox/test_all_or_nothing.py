"""A call that is refused has changed nothing, however late in it the refusal comes."""

from collections.abc import Callable
from typing import Any

import pytest

from shopkeeper.tiktok.spec import operation
from tests.sandbox import fbt_calls
from tests.sandbox.affiliates import Affiliates
from tests.sandbox.aftersale_calls import GOODWILL
from tests.sandbox.caller import Caller
from tests.sandbox.goods_calls import listed
from tests.sandbox.promotion_calls import coupon
from tests.sandbox.proof import Prover
from tests.sandbox.watched import trace

Wrong = Callable[[Prover], tuple[str, dict[str, Any]]]


def older_terms(shop: Prover) -> dict[str, Any]:
    """Terms for creators as an older version has them, with a field left out that the newer one needs."""
    terms = Affiliates(shop).terms(free_sample_rule={"has_free_sample": True})
    return terms | {"creator_user_ids": terms.pop("creator_user_open_ids")}


def new_terms(shop: Prover) -> tuple[str, dict[str, Any]]:
    return "affiliate_seller.CreateTargetCollaboration.202405", older_terms(shop)


def other_terms(shop: Prover) -> tuple[str, dict[str, Any]]:
    place = {"target_collaboration_id": Affiliates(shop).target()}
    return "affiliate_seller.UpdateTargetCollaboration.202409", place | older_terms(shop) | {"name": "Other"}


def one_opportunity_of_two(shop: Prover) -> tuple[str, dict[str, Any]]:
    wish = {"opportunity_type": "PRODUCT", "page_size": 50}
    offered = shop.call("product.listOpportunities.202604", **wish)["data"]["opportunities"]
    ids = [offered[0]["id"], "62000000000000001"]
    return "product.ApplyOpportunities.202409", {"product_id": listed(shop).id, "opportunity_ids": ids}


def more_than_was_paid(shop: Prover) -> tuple[str, dict[str, Any]]:
    wish = {"return_type": "REFUND", "return_reason": GOODWILL, "currency": "USD"}
    order = shop.caller.place("DELIVERED")
    return "return_refund.createReturn.202602", {"order_id": order.id, "refund_total": "999", **wish}


def an_order_for_nobody(shop: Prover) -> tuple[str, dict[str, Any]]:
    goods = [{"id": fbt_calls.stocked(shop), "quantity": 1}]
    return "fbt.CreateFBTMCFOrder.202601", {"external_order_id": "W-1", "goods": goods}


def a_product_without_a_title(shop: Prover) -> tuple[str, dict[str, Any]]:
    product_id = shop.caller.sku("MUG").product_id
    return "product.PartialEditProduct.202509", {"product_id": product_id, "title": " "}


WRONG: tuple[Wrong, ...] = (
    new_terms, other_terms, one_opportunity_of_two, more_than_was_paid, an_order_for_nobody,
    a_product_without_a_title,
)  # fmt: skip


@pytest.mark.parametrize("wrong", WRONG)
def test_what_is_refused_half_way_is_not_half_done(caller: Caller, wrong: Wrong) -> None:
    shop = Prover(caller)
    id, values = wrong(shop)
    before = trace(caller.sandbox)
    assert shop.ask(operation(id), values).code != 0
    assert trace(caller.sandbox) == before


@pytest.mark.parametrize("changes", [{"value": "NaN"}, {"type": "FREE"}, {"display_type": "SECRET"}])
def test_a_coupon_that_cannot_be_takes_no_number(caller: Caller, changes: dict[str, str]) -> None:
    wish = {"shop_id": caller.shop.id, "title": "Welcome", "type": "AMOUNT_OFF", "value": "2.00"}
    before = trace(caller.sandbox)
    assert caller.control("POST", "/coupons", wish | changes).status == 400
    assert trace(caller.sandbox) == before


def test_an_order_whose_coupon_does_not_hold_takes_no_number(caller: Caller) -> None:
    lines = [{"seller_sku": "MUG", "quantity": 1}]
    body = {"shop_id": caller.shop.id, "lines": lines, "coupons": [coupon(caller, min_spend="900.00")]}
    before = trace(caller.sandbox)
    assert caller.control("POST", "/orders", body).status == 400
    assert trace(caller.sandbox) == before


def test_no_word_is_none_of_the_choices_that_are_needed(caller: Caller) -> None:
    shop = Prover(caller)
    order = caller.place()
    told = caller.control("POST", f"/orders/{order.id}/ask").envelope
    wish = {"conversation_id": told["conversation_id"], "type": "", "content": "{}"}
    answer = shop.ask(operation("customer_service.sendMessage.202606"), wish)
    assert (answer.status, answer.code) == (400, 36009004)
    assert answer.envelope["message"].startswith("Type is invalid, allowed values: ")
    fbt_calls.onboard(shop)
    plan = {"plan_id": "1", "inbound_method": "", "estimate_arrival_time": fbt_calls.window(shop)}
    assert shop.ask(operation("fbt.getInboundMethodDetail.202602"), plan).code == 36009004
