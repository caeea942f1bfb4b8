"""The life of a listing: handed in, judged, changed while it is on sale, taken off, and back."""

from typing import Any

import pytest

from shopkeeper.errors import Rejected
from shopkeeper.sandbox import snapshot
from shopkeeper.sandbox.catalogue import offers
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.sandbox.stock import units as stock
from tests.sandbox.caller import Caller, Receiver, Wall
from tests.sandbox.goods_calls import code_of, created, listed, reviewed, sku_row, vase
from tests.sandbox.proof import Prover


def seen(shop: Prover, product_id: str, **values: Any) -> Any:
    return shop.call("product.GetProduct.202309", product_id=product_id, **values)


def edit(shop: Prover, product_id: str, **changes: Any) -> Any:
    return shop.call("product.EditProduct.202509", product_id=product_id, **vase(shop, **changes))


def change(shop: Prover, product_id: str, **changes: Any) -> Any:
    return shop.call("product.PartialEditProduct.202509", product_id=product_id, **changes)


def hold(shop: Prover, product_id: str, way: str) -> Any:
    return shop.caller.control("POST", f"/products/{product_id}/hold", {"way": way, "reason": "Under watch."})


def test_what_is_created_is_reviewed_bought_shipped_and_stocked(shop: Prover) -> None:
    product = created(shop)
    assert (product.status, seen(shop, product.id)["audit"]["status"]) == ("PENDING", "AUDITING")
    with pytest.raises(Rejected, match="is PENDING"):
        shop.caller.place(VASE=1)
    reviewed(shop)
    order = shop.caller.place(VASE=2)
    shop.caller.sandbox.move(shop.caller.shop.id, order.id, "DELIVERED")
    sku = shop.caller.sku("VASE")
    assert (product.status, sku.available(), sku.price_minor) == ("ACTIVATE", 28, 2400)
    rows = [{"id": sku.id, "inventory": [{"quantity": 50}]}]
    assert shop.call("product.UpdateInventory.202309", product_id=product.id, skus=rows) == {"errors": []}
    assert sku.available() == 50
    assert stock.unbalanced(shop.caller.sandbox.state) == []


def test_the_same_key_makes_one_product(shop: Prover) -> None:
    whole = vase(shop)
    first, again = (
        shop.call("product.CreateProduct.202309", **whole, idempotency_key="k-1") for _ in range(2)
    )
    other = shop.call("product.CreateProduct.202309", **whole, idempotency_key="k-2")
    assert first == again
    assert other["product_id"] != first["product_id"]


def test_a_draft_waits_until_it_is_handed_in(shop: Prover) -> None:
    product = created(shop, save_mode="AS_DRAFT", title="")
    reviewed(shop)
    assert (product.status, seen(shop, product.id)["audit"]["status"]) == ("DRAFT", "NONE")
    edit(shop, product.id, skus=[sku_row(shop)])
    assert product.status == "PENDING"
    reviewed(shop)
    assert product.status == "ACTIVATE"


async def test_a_forbidden_word_fails_the_review_and_is_named(shop: Prover, receiver: Receiver) -> None:
    product = listed(shop, title="A replica of a famous vase")
    told = seen(shop, product.id)
    assert (product.status, told["audit"]["status"]) == ("FAILED", "FAILED")
    assert told["audit_failed_reasons"][0]["reasons"] == [
        "The title has the word 'replica', which may not be used."
    ]
    await shop.caller.sandbox.deliver(receiver)
    news = [
        (one["type"], one["data"].get("status") or one["data"].get("audit", {}).get("status"))
        for one in receiver.bodies
    ]
    assert news == [(16, None), (37, "AUDITING"), (37, "FAILED"), (5, "PRODUCT_AUDIT_FAILURE")]
    change(shop, product.id, title="A vase after a famous one")
    reviewed(shop)
    assert (product.status, seen(shop, product.id)["audit_failed_reasons"]) == ("ACTIVATE", [])


async def test_a_first_pass_and_a_change_are_told_by_their_webhooks(shop: Prover, receiver: Receiver) -> None:
    product = listed(shop)
    change(shop, product.id, title="Another Vase", description="Glazed twice.")
    reviewed(shop)
    await shop.caller.sandbox.deliver(receiver)
    assert [one["type"] for one in receiver.bodies] == [16, 37, 37, 5, 37, 37, 15]
    assert receiver.bodies[3]["data"]["status"] == "PRODUCT_FIRST_PASS_REVIEW"
    assert receiver.bodies[3]["data"]["product_id"] == int(product.id)
    assert receiver.bodies[-1]["data"]["changed_fields"] == ["title", "description"]


def test_what_is_on_sale_stays_until_the_edit_is_approved(shop: Prover) -> None:
    product = listed(shop)
    before = product.title
    change(shop, product.id, title="A Better Vase")
    assert (product.status, product.title) == ("ACTIVATE", before)
    assert seen(shop, product.id)["audit"]["status"] == "AUDITING"
    assert seen(shop, product.id, return_under_review_version=True)["title"] == "A Better Vase"
    shop.caller.place(VASE=1)
    reviewed(shop)
    assert product.title == "A Better Vase"
    assert (
        code_of(shop, "product.GetProduct.202309", product_id=product.id, return_under_review_version=True)
        == 12052547
    )


def test_the_live_version_stays_when_an_edit_fails(shop: Prover) -> None:
    product = listed(shop)
    before = product.title
    change(shop, product.id, title="A counterfeit vase")
    reviewed(shop)
    told = seen(shop, product.id)
    assert (product.status, told["title"], told["audit"]["status"]) == ("ACTIVATE", before, "FAILED")
    shop.caller.place(VASE=1)


def test_an_edit_overwrites_what_it_leaves_out_but_prices_and_units(shop: Prover) -> None:
    product = listed(shop, external_product_id="ours-1", skus=[sku_row(shop, external_sku_id="x")])
    edit(shop, product.id, skus=[{"id": product.sku_ids[0], "seller_sku": "VASE"}])
    reviewed(shop)
    told = seen(shop, product.id)
    assert (told["external_product_id"], "external_sku_id" in told["skus"][0]) == ("", False)
    assert told["skus"][0]["price"]["sale_price"] == "24.00"
    assert told["skus"][0]["inventory"][0]["quantity"] == 30


def test_a_partial_edit_leaves_the_rest_alone(shop: Prover) -> None:
    product = listed(shop, external_product_id="ours-1")
    change(shop, product.id, title="Only the Title")
    reviewed(shop)
    told = seen(shop, product.id)
    assert (told["title"], told["external_product_id"], len(told["skus"])) == ("Only the Title", "ours-1", 1)


@pytest.mark.parametrize(("at_once", "units"), [(True, 7), (False, 30)])
def test_whether_units_in_an_edit_wait_for_the_review_is_a_setting(
    wall: Wall, at_once: bool, units: int
) -> None:
    sandbox = Sandbox(wall=wall, settings=Settings(edit_sets_offers_at_once=at_once))
    shop = Prover(Caller(sandbox, wall))
    product = listed(shop)
    stock_now = [{"warehouse_id": shop.caller.shop.warehouse_id, "quantity": 7}]
    edit(shop, product.id, skus=[{"id": product.sku_ids[0], "seller_sku": "VASE", "inventory": stock_now}])
    assert shop.caller.sku("VASE").available() == units
    reviewed(shop)
    assert shop.caller.sku("VASE").available() == 7


def test_a_sku_that_waits_for_a_review_may_be_changed_and_one_that_was_left_out_is_gone(shop: Prover) -> None:
    colour = {"id": "100000", "name": "Color"}
    product = listed(shop, skus=[sku_row(shop, sales_attributes=[{**colour, "value_name": "Red"}])])
    blue = sku_row(shop, "VASE-B", sales_attributes=[{**colour, "value_name": "Blue"}])
    first = product.sku_ids[0]
    [_, second] = change(shop, product.id, skus=[blue])["skus"]
    change(shop, product.id, skus=[{"id": second["id"], "seller_sku": "VASE-BLUE"}])
    assert product.sku_ids == [first]
    reviewed(shop)
    assert product.sku_ids == [first, second["id"]]
    edit(shop, product.id, skus=[{**blue, "id": second["id"]}])
    reviewed(shop)
    shop.caller.place(**{"VASE-B": 1})
    with pytest.raises(Rejected, match="not on sale"):
        shop.caller.place(**{first: 1})


def test_a_review_that_never_ends_waits_for_the_platforms_hand(wall: Wall) -> None:
    shop = Prover(Caller(Sandbox(wall=wall, settings=Settings(review_seconds=None)), wall))
    product = listed(shop)
    assert product.status == "PENDING"
    assert shop.caller.control("GET", "/reviews").envelope["waiting"][0]["product_id"] == product.id
    shop.caller.control("POST", f"/products/{product.id}/review", {"verdict": "fail", "reason": "Blurred."})
    assert seen(shop, product.id)["audit_failed_reasons"][0]["reasons"] == ["Blurred."]


def test_only_the_newest_review_counts(shop: Prover) -> None:
    product = created(shop, title="A replica")
    shop.caller.sandbox.clock.advance(300)
    change(shop, product.id, title="A vase")
    shop.caller.sandbox.clock.advance(301)
    shop.caller.sandbox.tick()
    assert product.status == "PENDING"
    shop.caller.sandbox.clock.advance(300)
    shop.caller.sandbox.tick()
    assert product.status == "ACTIVATE"


def test_a_batch_succeeds_although_each_of_its_products_is_refused(shop: Prover) -> None:
    product = created(shop)
    answer = shop.call("product.DeactivateProducts.202309", product_ids=[product.id, "1"])
    assert [(one["code"], one["detail"]["product_id"]) for one in answer["errors"]] == [
        (12052901, product.id),
        (12052032, "1"),
    ]
    many = [product.id] * 21
    assert code_of(shop, "product.ActivateProduct.202309", product_ids=many) == 12019120


def test_what_the_platform_has_frozen_nobody_changes(shop: Prover) -> None:
    product = listed(shop)
    hold(shop, product.id, "freeze")
    assert product.status == "FREEZE"
    assert code_of(shop, "product.GetProduct.202309", product_id=product.id) == 12052901
    assert code_of(shop, "product.PartialEditProduct.202509", product_id=product.id, title="A") == 12052901
    for call in ("DeleteProducts", "ActivateProduct", "RecoverProducts"):
        [error] = shop.call(f"product.{call}.202309", product_ids=[product.id])["errors"]
        assert error["code"] == 12052901
    assert hold(shop, product.id, "release").envelope["status"] == "SELLER_DEACTIVATED"


def test_what_the_platform_has_taken_off_may_be_handed_in_again(shop: Prover) -> None:
    product = listed(shop)
    assert hold(shop, product.id, "deactivate").envelope["note"] == "Under watch."
    rows = [{"id": product.sku_ids[0], "inventory": [{"quantity": 50}]}]
    assert code_of(shop, "product.UpdateInventory.202309", product_id=product.id, skus=rows) == 12052901
    shop.call("product.ActivateProduct.202309", product_ids=[product.id])
    assert product.status == "PENDING"
    reviewed(shop)
    assert product.status == "ACTIVATE"


def test_what_is_approved_waits_while_the_owner_is_checked(shop: Prover) -> None:
    place = f"/shops/{shop.caller.shop.id}/admission"
    shop.caller.control("POST", place, {"kyc_pending": True})
    product = listed(shop)
    audit = {"status": "PRE_APPROVED", "pre_approved_reasons": ["KYC_PENDING"]}
    assert (product.status, seen(shop, product.id)["audit"]) == ("PENDING", audit)
    shop.caller.control("POST", place, {"kyc_pending": False})
    assert (product.status, seen(shop, product.id)["audit"]["status"]) == ("ACTIVATE", "APPROVED")


def test_buyers_want_only_what_is_on_sale(shop: Prover) -> None:
    state = shop.caller.sandbox.state
    own = [one for one in state.products.values() if one.shop_id == shop.caller.shop.id]
    shop.call("product.DeactivateProducts.202309", product_ids=[one.id for one in own])
    shop.caller.control(
        "POST", "/buyers", {"shop_id": shop.caller.shop.id, "kind": "steady", "orders_per_minute": 30}
    )
    shop.caller.sandbox.clock.advance(300)
    shop.caller.sandbox.tick()
    assert len(state.orders) == 0
    shop.call("product.ActivateProduct.202309", product_ids=[own[0].id])
    reviewed(shop)
    shop.caller.sandbox.clock.advance(300)
    shop.caller.sandbox.tick()
    assert {line.product_id for order in state.orders.values() for line in order.lines} == {own[0].id}


def test_a_price_that_a_promotion_holds_stays(shop: Prover) -> None:
    product, sku = listed(shop), shop.caller.sku("VASE")
    offers.hold_price(shop.caller.sandbox.market, sku.id, "7100000000000000001")
    price = {"amount": "20.00", "currency": "USD"}
    rows = [{"id": sku.id, "price": price}]
    assert code_of(shop, "product.UpdatePrice.202309", product_id=product.id, skus=rows) == 12019045
    whole = vase(shop, skus=[{"id": sku.id, "price": price}])
    assert code_of(shop, "product.EditProduct.202509", product_id=product.id, **whole) == 12052038
    offers.release_price(shop.caller.sandbox.market, sku.id, "7100000000000000001")
    shop.call("product.UpdatePrice.202309", product_id=product.id, skus=rows)
    assert sku.price_minor == 2000


def test_a_listing_under_review_goes_on_from_a_snapshot(shop: Prover) -> None:
    sandbox = shop.caller.sandbox
    product = created(shop)
    kept = sandbox.snapshot()
    reviewed(shop)
    whole = sandbox.snapshot()
    sandbox.restore(kept)
    sandbox.clock.advance(601)
    assert (sandbox.tick(), sandbox.snapshot()) == (1, whole)
    assert snapshot.encode(snapshot.decode(whole)) == whole
    assert sandbox.state.products[product.id].status == "ACTIVATE"


def test_a_change_takes_no_field_that_it_does_not_have(shop: Prover) -> None:
    product = listed(shop, minimum_order_quantity=2)
    body = {"title": "A vase for dried flowers", "minimum_order_quantity": 0}
    path = f"/product/202509/products/{product.id}/partial_edit"
    assert shop.caller.call("POST", path, body=body).code == 0
    reviewed(shop)
    assert seen(shop, product.id)["title"] == "A vase for dried flowers"
    assert seen(shop, product.id)["minimum_order_quantity"] == 2
