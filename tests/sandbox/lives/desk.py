"""What else a seller's systems do: proofs, bundles, special lines, templates, accounts, reports, files."""

import struct
from typing import Any
from urllib.parse import urlsplit

from shopkeeper.sandbox import ids
from shopkeeper.sandbox.access import papers as seller_papers
from shopkeeper.sandbox.exchange import Ask
from shopkeeper.sandbox.money import trade_in
from shopkeeper.sandbox.orders import special as special_orders
from shopkeeper.sandbox.parcels import carriers, shipping
from tests.sandbox.lives.orders import DETAIL, TRACKING, package_of, told
from tests.sandbox.parcel_calls import number
from tests.sandbox.proof import Prover, life, read

PDF = b"%PDF-1.7\n%%EOF\n"
PHOTO = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 300, 200) + b"\x08\x02\0\0\0"
DELIVER, OPTIONS = "fulfillment.UpdatePackageDeliveryStatus.202309", "7091146663229687553"
CUSTOMS = "fulfillment.getOrderCustomsRequirements.202607"
EXISTS = "logistics.checkShippingTemplateExistence.202606"
MARK = "fulfillment.markPackageAsShipped.202610"


@life
def a_delivery_with_its_proof(shop: Prover) -> None:
    order = shop.caller.place_for_seller()
    shop.call(MARK, order_id=order.id, shipping_info_list=[number(shop.caller, "1Z000000000000000D")])
    package = package_of(shop, order)
    shipping.collect(shop.caller.sandbox.market, package)
    uploads = (
        ("fulfillment.FulfillmentUploadDeliveryImage.202309", {"data": PHOTO}, "png"),
        ("fulfillment.FulfillmentUploadDeliveryFile.202309", {"data": PDF, "name": "signed.pdf"}, "pdf"),
    )
    for place, (id, values, ending) in enumerate(uploads, 1):
        token = ids.token(shop.caller.sandbox.state.seed, "upload", place)
        report = {"id": package, "delivery_type": "UPDATE_POD", "file_url": f"/uploads/{token}.{ending}"}
        with shop.changing(read(DELIVER, packages=[report])):
            kept = shop.call(id, **values)
        got = shop.caller.sandbox.answer(Ask("GET", urlsplit(kept["url"]).path))
        assert got.body == values["data"]
    done = {"id": package, "delivery_type": "DELIVERY_SUCCESS", "file_url": kept["url"]}
    with shop.changing(*told(order), read(TRACKING, order_id=order.id)):
        shop.call(DELIVER, packages=[done])


@life
def parcels_that_go_to_the_first_hub_together(shop: Prover) -> None:
    for id in ("fulfillment.CreateFirstMileBundleV2.202510", "fulfillment.CreateFirstMileBundle.202407"):
        ready, early = shop.caller.place("AWAITING_COLLECTION"), shop.caller.place()
        wanted = read(id, handover_method="DROP_OFF", order_ids=[ready.id, early.id])
        made = shop.call(wanted.operation.id, **wanted.values)
        assert [row["detail"]["order_id"] for row in made["errors"]] == [early.id]
        with shop.changing(wanted):
            shop.caller.sandbox.move(shop.caller.shop.id, early.id, "AWAITING_COLLECTION")
            shop.call(wanted.operation.id, **(wanted.values | {"order_ids": [early.id]}))
        again = shop.call(wanted.operation.id, **wanted.values)
        assert (len(again["errors"]), again["first_mile_bundle_id"]) == (2, "")


@life
def goods_that_are_made_to_order(shop: Prover) -> None:
    order = shop.caller.place()
    line = order.lines[0]
    asked = {
        "order_line_id": line.id, "pod_order_data_id": f"pod-{line.id}",
        "product_id": line.product_id, "sku_id": line.sku_id,
    }  # fmt: skip
    reads = [
        read(id, main_order_id=order.id, query_order_lines=[asked])
        for id in (
            "order.searchPODCustomizationDetails.202606",
            "fulfillment.getPODCustomizationDetails.202606",
        )
    ]
    with shop.changing(read(DETAIL, ids=[order.id]), *reads):
        wish = {"text": "For Ada"}
        special_orders.customise(shop.caller.sandbox.market, order, order.lines, wish)
    [shown] = shop.call(DETAIL, ids=[order.id])["orders"]
    assert shown["line_items"][0]["pod_info_id"] == asked["pod_order_data_id"]


@life
def blind_boxes_that_are_opened(shop: Prover) -> None:
    for id in (
        "order.updateTheBlindBoxOpeningResults.202605",
        "order.UpdateTheBlindBoxOpeningResults.202511",
    ):
        order = shop.caller.place()
        line, found = order.lines[0], shop.caller.sku("TSHIRT-M")
        result: dict[str, Any] = {
            "order_line_id": line.id, "blind_open_time": 1795600000,
            "blind_result_product_id": found.product_id, "blind_result_sku_id": found.id,
        }  # fmt: skip
        with shop.changing(*told(order), read(CUSTOMS, order_ids=[order.id])):
            shop.call(id, main_order_id=order.id, blind_box_results=[result])
        [shown] = shop.call(DETAIL, ids=[order.id])["orders"]
        assert shown["line_items"][0]["unboxing_case_list"] == [
            {"unbox_sku": found.id, "unbox_sku_type": "NORMAL"}
        ]


@life
def goods_without_a_parcel(shop: Prover) -> None:
    placed = shop.caller.sandbox.place(shop.caller.shop.id, {"MUG": 1}, shipping_type="TIKTOK_DIGITAL")
    order = shop.caller.sandbox.state.orders[placed]
    told_how = {"redeem_type": "CODE", "redeem_data": "ABCD-EFGH"}
    entry = {"order_line_id": order.lines[0].id, "redeem_info": told_how}
    with shop.changing(*told(order)):
        done = shop.call("fulfillment.RedeemInfoCallback.202601", order_id=order.id, order_info_list=[entry])
    assert done["order_statuses"] == [{"order_line_id": order.lines[0].id, "status_code": 0}]
    assert (order.status, order.delivery_time > 0) == ("DELIVERED", True)


@life
def warehouses_have_templates_and_ways_to_deliver(shop: Prover) -> None:
    state = shop.caller.sandbox.state
    whose = {"shop_id": int(shop.caller.shop.id), "access_token": "is-not-read-here"}
    made = ids.platform_id(state.seed, "warehouse", state.counters.get("warehouse", 0) + 1)
    with shop.changing(
        read("logistics.GetGlobalSellerWarehouse.202309"),
        read("logistics.GetAvailableShippingTemplate.202510"),
        read(EXISTS, biz_warehouse_id=int(made), **whose),
        read("logistics.GetWarehouseDeliveryOptions.202309", warehouse_id=made),
    ):
        opened = shop.call("logistics.CreateWarehouse.202502", warehouse={"name": "Riverside"})
    assert opened["warehouse_id"] == made
    assert shop.call(EXISTS, biz_warehouse_id=1, **whose) == {"template_exist": False}


@life
def a_carrier_on_strike(shop: Prover) -> None:
    state = shop.caller.sandbox.state
    with shop.changing(read("logistics.GetShippingProviders.202309", delivery_option_id=OPTIONS)):
        carriers.pause(state, "US", "USPS", works=False)
    order = shop.caller.place_for_seller()
    refused = read(MARK, order_id=order.id, shipping_info_list=[number(shop.caller, "1Z000000000000000E", 0)])
    assert (refusal := shop.ask(*refused)).code == 21011022, refusal.envelope
    carriers.pause(state, "US", "USPS", works=True)
    assert shop.ask(*refused).code == 0


@life
def an_account_for_trade_ins(shop: Prover) -> None:
    market, mine = shop.caller.sandbox.market, shop.caller.shop.id
    balance = "finance.getTradeInSupplierAccountBalance.202609"
    reads = read(balance, currency="USD"), read("finance.getTradeInAccountTransactions.202609", page_size=10)
    with shop.changing(*reads):
        trade_in.book(market, mine, "RECHARGE", 5000)
    with shop.changing(*reads):
        paid = trade_in.book(market, mine, "WITHDRAW", 2000)
    trade_in.book(market, mine, "REVERSE", 500, paid.id)
    assert shop.call(balance, currency="USD")["available_balance"] == {"amount": "35.00", "currency": "USD"}
    flows = "finance.getTradeInAccountTransactions.202609"
    first = shop.call(flows, page_size=2)
    rest = shop.call(flows, page_size=2, page_token=first["next_page_token"])
    assert [flow["type"] for flow in first["flows"] + rest["flows"]] == ["REVERSE", "WITHDRAW", "RECHARGE"]
    assert (first["has_more"], rest["has_more"], rest["total_count"]) == (True, False, 3)


@life
def a_partner_for_goods_of_some_kind(shop: Prover) -> None:
    partner = Prover(shop.caller.as_user(3))
    partner.earned = shop.earned
    with partner.changing(read("authorization.GetAuthorizedCategoryAssets.202405")):
        shop.caller.sandbox.open_shop("DE")


@life
def a_warehouse_that_reports_what_it_sent(shop: Prover) -> None:
    shop = shop.at("GB")
    order = shop.caller.place("AWAITING_SHIPMENT", MUG=2)
    package = package_of(shop, order)
    carrier = carriers.carriers("GB")[1]
    report = {
        "id": package, "create_time_millis": 1795600000000, "handover_time_millis": 1795600000000,
        "ship_time_millis": 1795600000000, "shipping_provider_id": carrier.id,
        "shipping_provider_name": carrier.name, "time_zone": "Europe/London", "wms_order_id": "W-1",
        "skus": [{"id": order.lines[0].sku_id, "quantity": 2}], "tracking_number": "EV00000000001GB",
        "dimension": {"height": 10, "length": 10, "width": 10, "unit": "CENTIMETER"},
    }  # fmt: skip
    confirm = "supply_chain.ConfirmPackageShipment.202309"
    with shop.changing(*told(order), read(TRACKING, order_id=order.id)):
        done = shop.call(confirm, packages=[report], warehouse_provider_id="WP-1")
    assert done == {"success_packages": [package], "errors": []}
    assert order.status == "IN_TRANSIT"
    again = shop.call(confirm, packages=[report], warehouse_provider_id="WP-1")
    assert [row["code"] for row in again["errors"]] == ["39003016"]


@life
def a_file_that_comes_in_parts(shop: Prover) -> None:
    wanted = {
        "file_name": "a.bin",
        "file_type": "BIN",
        "file_size": 6,
        "target_path": "/a",
        "total_chunk_count": 2,
    }
    init = read("open.UploadFileInit.202512", **wanted)
    began = shop.call("open.UploadFileInit.202512", **wanted)
    path = urlsplit(began["upload_url"]).path
    with shop.changing(init):
        shop.call("open.UploadFileInit.202512", **wanted)
        for part, content in ((2, b"def"), (1, b"abc")):
            shop.caller.sandbox.answer(Ask("PUT", path, {"part": str(part)}, body=content))
    assert shop.caller.sandbox.answer(Ask("GET", path)).body == b"abcdef"


@life
def parcels_that_leave_the_last_hub_together(shop: Prover) -> None:
    order = shop.caller.place("IN_TRANSIT")
    with shop.changing(read(TRACKING, order_id=order.id)):
        shop.call("fulfillment.CreateLastMileBundle.202408", fulfillment_unit_ids=[package_of(shop, order)])


@life
def collections_of_a_web_shop(shop: Prover) -> None:
    state = shop.caller.sandbox.state
    place = ids.platform_id(state.seed, "shop", "DE")
    product = ids.platform_id(state.seed, "product", f"{place}-0")
    row = {"id": "c-1", "title": "Autumn", "products": [{"tts_product_id": product}]}
    synced = read("seller.SyncCollections.202508", collections=[row])
    with shop.changing(synced):
        shop.caller.sandbox.open_shop("DE")
    assert list(state.desk.collections) == ["c-1"]


@life
def a_widget_that_outlives_the_hour(shop: Prover) -> None:
    with shop.changing(
        *(read(f"authorization.GetWidgetToken.{version}") for version in ("202312", "202401"))
    ):
        shop.caller.sandbox.clock.advance(3_600)


@life
def a_seller_whose_standing_changes(shop: Prover) -> None:
    market, mine = shop.caller.sandbox.market, shop.caller.shop.id
    tax = read("finance.GetTaxInformation.202504")
    for status in ("UNDER_AUDIT", "APPROVED"):
        with shop.changing(tax):
            seller_papers.submit_tax(market, mine, "TIN", "12-3456789", status)
    told_now = shop.call("finance.GetTaxInformation.202504")["tax_information"]
    assert told_now["overall_status"]["is_tax_infomation_complete"]
    with shop.changing(read("seller.GetShopCreators.202407")):
        seller_papers.bind_account(market, mine, "OFFICIAL", "ACTIVE")
    sells = read("seller.GetSellerPermissions.202309"), read("authorization.GetAuthorizedShops.202309")
    with shop.changing(*sells):
        market.state.desk.sells_globally = True


@life
def an_address_that_the_platform_knows(shop: Prover) -> None:
    street = {"address_line1": "1 Mill Lane", "city": "reno "}
    with shop.changing(read("logistics.StandardizeWarehouseAddress.202412", address=street)):
        place = {"address_line_1": "1 Mill Lane", "state": "Nevada", "postcode": "89501"}
        shop.call("logistics.CreateWarehouse.202502", warehouse={"name": "Mill", "address": place})
    tidy = shop.call("logistics.StandardizeWarehouseAddress.202412", address=street)["standardization_result"]
    assert tidy == {
        "updated": True,
        "standardized_address": {
            "address_line1": "1 Mill Lane", "city": "Reno", "state": "Nevada", "postal_code": "89501",
        },
    }  # fmt: skip
