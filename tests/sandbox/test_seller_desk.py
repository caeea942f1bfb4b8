"""What a seller's systems leave at the platform: what is wrong is refused by its code, the rest is kept."""

import struct
from typing import Any
from urllib.parse import urlsplit

import pytest

from shopkeeper.errors import Rejected
from shopkeeper.sandbox.exchange import Ask
from shopkeeper.sandbox.money import trade_in
from shopkeeper.sandbox.orders import special as special_orders
from shopkeeper.sandbox.state import Order
from tests.sandbox.caller import Caller
from tests.sandbox.proof import Prover, read

ADD = "order.AddExternalOrderReferences.202406"
IMAGE, FILE = (
    "fulfillment.FulfillmentUploadDeliveryImage.202309",
    "fulfillment.FulfillmentUploadDeliveryFile.202309",
)
BUNDLE, REDEEM = "fulfillment.CreateFirstMileBundleV2.202510", "fulfillment.RedeemInfoCallback.202601"
DETAILS = "fulfillment.getPODCustomizationDetails.202606"
BOX = "order.updateTheBlindBoxOpeningResults.202605"


@pytest.fixture
def shop(caller: Caller) -> Prover:
    return Prover(caller)


def code(shop: Prover, id: str, **values: Any) -> int:
    """The code with which a call is refused."""
    return shop.ask(*read(id, **values)).code


def reference(order: Order, id: str, platform: str = "SHOPIFY", origin: str = "") -> dict[str, Any]:
    lines = [{"id": f"{id}-1", "origin_id": origin or order.lines[0].id}]
    return {"id": order.id, "external_order": {"id": id, "platform": platform, "line_items": lines}}


def test_of_a_batch_of_references_the_wrong_ones_are_told_and_the_others_kept(shop: Prover) -> None:
    mine, other, abroad = shop.caller.place(), shop.caller.place(), shop.caller.at("GB").place()
    wrong_line = reference(other, "S-2", origin=mine.lines[0].id)
    told = shop.call(ADD, orders=[reference(mine, "S-1"), wrong_line, reference(abroad, "S-3")])
    details = [(row["detail"]["order_id"], row["detail"]["external_order"]["id"]) for row in told["errors"]]
    assert details == [(other.id, "S-2"), (abroad.id, "S-3")]
    assert all(row["code"] and row["message"] for row in told["errors"])
    of_order = "order.GetExternalOrderReferences.202406"
    kept = [shop.call(of_order, order_id=one.id, platform="SHOPIFY") for one in (mine, other)]
    assert [[row["id"] for row in one["external_orders"]] for one in kept] == [["S-1"], []]


def test_a_later_reference_of_the_same_system_replaces_the_first(shop: Prover) -> None:
    order, search = shop.caller.place(), "order.SearchOrderByExternalOrderReference.202406"
    for id in ("S-1", "S-2"):
        shop.call(ADD, orders=[reference(order, id)])
    shop.call(ADD, orders=[reference(order, "W-1", "WOOCOMMERCE")])
    wanted = [("S-1", "SHOPIFY"), ("S-2", "SHOPIFY"), ("W-1", "WOOCOMMERCE")]
    found = [shop.call(search, external_order_id=id, platform=platform)["orders"] for id, platform in wanted]
    assert [[row["id"] for row in rows] for rows in found] == [[], [order.id], [order.id]]
    assert code(shop, ADD, orders=[reference(order, f"S-{number}") for number in range(101)]) == 36009004


def test_a_proof_must_be_what_it_says(shop: Prover) -> None:
    assert code(shop, IMAGE, data=b"%PDF-1.7") == 12038004
    assert code(shop, FILE, data=b"GIF89a", name="a.pdf") == 12038004
    assert code(shop, IMAGE, data=b"") == 12038002
    for width, height in ((0, 200), (99, 200), (200, 99), (20_001, 200)):
        odd = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", width, height)
        assert code(shop, IMAGE, data=odd) == 12019116


def test_only_a_proof_that_was_uploaded_here_counts(shop: Prover) -> None:
    order = shop.caller.place_for_seller()
    shop.caller.sandbox.move(shop.caller.shop.id, order.id, "IN_TRANSIT")
    package = shop.caller.sandbox.package_of(order.id).id
    report = {
        "id": package,
        "delivery_type": "DELIVERY_SUCCESS",
        "file_url": "https://elsewhere.example/a.pdf",
    }
    told = shop.call("fulfillment.UpdatePackageDeliveryStatus.202309", packages=[report])
    assert [row["code"] for row in told["errors"]] == [21001011]
    kept = shop.call(FILE, data=b"%PDF-1.7", name="a.pdf")
    assert kept["name"] == "a.pdf"
    told = shop.call(
        "fulfillment.UpdatePackageDeliveryStatus.202309", packages=[report | {"file_url": kept["url"]}]
    )
    assert (told["errors"], order.status) == ([], "DELIVERED")


def test_a_parcel_goes_into_one_bundle_alone_and_only_when_it_is_ready(shop: Prover) -> None:
    early, ready, abroad = (
        shop.caller.place(),
        shop.caller.place("AWAITING_COLLECTION"),
        shop.caller.at("GB").place(),
    )
    told = shop.call(BUNDLE, handover_method="PICKUP", order_ids=[early.id, ready.id, abroad.id])
    assert [(row["detail"]["order_id"], row["code"]) for row in told["errors"]] == [
        (early.id, 21011043), (abroad.id, 21011028),
    ]  # fmt: skip
    paper = shop.caller.sandbox.answer(Ask("GET", urlsplit(told["url"]).path))
    assert paper.body.startswith(b"%PDF")
    again = shop.call(BUNDLE, handover_method="PICKUP", order_ids=[ready.id])
    assert [row["code"] for row in again["errors"]] == [21011040]
    assert again["first_mile_bundle_id"] == again["url"] == ""


def test_a_wish_is_read_by_its_own_ids_alone(shop: Prover) -> None:
    order, other = shop.caller.place(), shop.caller.place()
    special_orders.customise(shop.caller.sandbox.market, order, order.lines, {"text": "Ada"})
    line = order.lines[0]
    right = {
        "order_line_id": line.id, "pod_order_data_id": f"pod-{line.id}",
        "product_id": line.product_id, "sku_id": line.sku_id,
    }  # fmt: skip
    told = shop.call(DETAILS, main_order_id=order.id, query_order_lines=[right])
    assert told == {
        "pod_details": [{"order_line_id": line.id, "pod_info_json": '{"text": "Ada"}'}], "status_code": 0,
    }  # fmt: skip
    wrong = right | {"pod_order_data_id": "pod-1"}
    assert shop.call(DETAILS, main_order_id=order.id, query_order_lines=[wrong])["pod_details"] == []
    for values in ({"main_order_id": other.id}, {"main_order_id": order.id, "sku_id": "1"}):
        row = right | ({"sku_id": "1"} if "sku_id" in values else {})
        assert code(shop, DETAILS, main_order_id=values["main_order_id"], query_order_lines=[row]) == 21001001


def test_a_line_without_a_parcel_is_redeemed_once(shop: Prover) -> None:
    sandbox, mine = shop.caller.sandbox, shop.caller.shop.id
    order = sandbox.state.orders[sandbox.place(mine, {"MUG": 2}, shipping_type="TIKTOK_DIGITAL")]
    assert order.shipping_minor == 0
    first, second = (line.id for line in order.lines)
    how = {"redeem_type": "CODE", "redeem_data": "ABCD"}

    def redeem(*line_ids: str) -> list[int]:
        rows = [{"order_line_id": id, "redeem_info": how} for id in line_ids]
        told = shop.call(REDEEM, order_id=order.id, order_info_list=rows)
        return [row["status_code"] for row in told["order_statuses"]]

    assert (redeem(first, "1"), order.status) == ([0, 21001001], "PARTIALLY_SHIPPING")
    assert (redeem(first, second), order.status) == ([21008099, 0], "DELIVERED")
    sandbox.clock.advance(10 * 86_400)
    sandbox.tick()
    assert order.status == "COMPLETED"
    assert not any(line.package_id for line in order.lines)
    parcelled = shop.caller.place()
    row = {"order_line_id": parcelled.lines[0].id, "redeem_info": how}
    told = shop.call(REDEEM, order_id=parcelled.id, order_info_list=[row])
    assert told["order_statuses"][0]["status_code"] == 21008116


@pytest.mark.parametrize("region", ["US", "GB"])
@pytest.mark.parametrize("status", ["AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED"])
def test_what_has_no_parcel_gets_none_on_its_way(caller: Caller, region: str, status: str) -> None:
    caller = caller.at(region)
    placed = caller.sandbox.place(caller.shop.id, {"MUG": 1}, status=status, shipping_type="TIKTOK_DIGITAL")
    [shown] = caller.detail(placed)
    assert (shown["status"], shown["packages"]) == (status, [])
    assert ("delivery_time" in shown) == (status in ("DELIVERED", "COMPLETED"))


def test_a_batch_of_blind_boxes_tells_all_that_was_in_them(shop: Prover) -> None:
    order, found = shop.caller.place(), shop.caller.sku("TSHIRT-M")
    inside = {"blind_result_product_id": found.product_id, "blind_result_sku_id": found.id}
    kinds = [{**inside, "product_type": kind} for kind in ("NORMAL", "GIFT")]
    batch = [{"order_line_id": order.lines[0].id, "blind_box_order_line_list": kinds}]
    shop.call(BOX, main_order_id=order.id, blind_batch_box_results=batch)
    [line] = shop.caller.detail(order.id)[0]["line_items"]
    assert [case["unbox_sku_type"] for case in line["unboxing_case_list"]] == ["NORMAL", "GIFT"]
    wrong = [{**inside, "order_line_id": "1"}]
    assert code(shop, BOX, main_order_id=order.id, blind_box_results=wrong) == 21001001
    assert code(shop, BOX, main_order_id=order.id) == 21001001


def test_no_more_goes_out_of_an_account_than_is_in_it(caller: Caller) -> None:
    market, mine = caller.sandbox.market, caller.shop.id
    trade_in.book(market, mine, "RECHARGE", 500)
    for kind, amount in (("WITHDRAW", 501), ("GIFT", 1), ("RECHARGE", 0)):
        with pytest.raises(Rejected):
            trade_in.book(market, mine, kind, amount)
    trade_in.book(market, mine, "WITHDRAW", 500)


def test_the_parts_of_a_file_come_in_any_order_and_none_too_many(shop: Prover) -> None:
    wanted = {
        "file_name": "a",
        "file_type": "BIN",
        "file_size": 6,
        "target_path": "/a",
        "total_chunk_count": 3,
    }
    path = urlsplit(shop.call("open.UploadFileInit.202512", **wanted)["upload_url"]).path
    sandbox = shop.caller.sandbox

    def put(part: str, content: bytes) -> int:
        return sandbox.answer(Ask("PUT", path, {"part": part}, body=content)).status

    parts = (("3", b"ef"), ("1", b"ab"), ("4", b"x"), ("", b"x"))
    assert [put(part, content) for part, content in parts] == [200, 200, 400, 400]
    assert sandbox.answer(Ask("GET", path)).status == 409
    assert (put("2", b"cd"), sandbox.answer(Ask("GET", path)).body) == (200, b"abcdef")
    assert sandbox.answer(Ask("GET", "/uploads/unknown.pdf")).status == 404
    kept = sandbox.snapshot()
    sandbox.restore(kept)
    assert sandbox.answer(Ask("GET", path)).body == b"abcdef"
    assert code(shop, "open.UploadFileInit.202512", **(wanted | {"total_chunk_count": 0})) == 36009004


def test_a_template_tells_why_a_heavy_parcel_cannot_go(shop: Prover) -> None:
    templates = shop.call("logistics.GetAvailableShippingTemplate.202510")["templates"]
    assert [row["template_is_available"] for row in templates] == [True, True]
    assert [row["template"]["is_default"] for row in templates] == [True, False]
    heavy = {
        "weight": {"weight": "40", "unit": 2},
        "dimension": {"length": "200", "width": "1", "height": "1"},
    }
    path = "/logistics/202510/seller_templates"
    rows = shop.caller.call("GET", path, body={"product_attribute": heavy}).content["templates"]
    assert [row["template_is_available"] for row in rows] == [False, True]
    [why] = rows[0]["service_unreachable_reason"]
    assert [one["filter_type"] for one in why["filter_reason"]] == ["WEIGHT", "DIMENSION"]
