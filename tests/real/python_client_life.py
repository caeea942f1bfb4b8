"""Walk what happens to orders with PyPI's tiktok-shop-api. Runs in that client's own virtual environment."""

import json
import uuid

from python_client_shop import (
    Row,
    address,
    body,
    bought,
    code,
    control,
    detail,
    given,
    heard,
    key,
    label,
    receiver,
    rows,
    secret,
    told,
)
from tiktok_shop_api import TikTokShop
from tiktok_shop_api.auth import TikTokShopAuth
from tiktok_shop_api.generated import models


def main() -> None:
    """The life of orders in both shops: shipped, cancelled, returned, paid out; and what is heard of it."""
    token = TikTokShopAuth(key, secret, base_url=given["auth_url"]).exchange_code(given["auth_code"])
    app = TikTokShop(key, secret, token.access_token, base_url=address)
    shops = {shop["region"]: shop for shop in rows(app.authorization.get_authorized_shops(), "shops")}
    us, gb = (app.with_shop(shop_cipher=shops[region]["cipher"]) for region in ("US", "GB"))
    with receiver() as url:
        control(f"/apps/{key}", {"webhook_url": url})
        seen = {
            "us_parcel": ship_in_the_us(us, shops["US"]["id"]),
            "gb_parcel": ship_in_britain(gb, shops["GB"]["id"]),
            "own_carrier": ship_ourselves(gb, shops["GB"]["id"]),
            "cancellations": answer_cancellations(us, shops["US"]["id"]),
            "returns": answer_returns(us, shops["US"]["id"]),
            "refund": give_money_back(us, shops["US"]["id"]),
            "money": read_money(us, shops["US"]["id"]),
            "goods": change_a_price(us),
            "changes": change_from_outside(gb, shops["GB"]["id"]),
            "registered": register_webhooks(us),
            "refusals": refusals(us, gb),
            "webhooks": heard(),
        }
    print(json.dumps(seen))


def ship_in_the_us(shop: TikTokShop, shop_id: str) -> Row:
    """A package comes to be by the ship call; its label is a PDF, its carrier reports."""
    order_id = bought(shop_id)
    offers = rows(
        shop.fulfillment.get_eligible_shipping_services(
            order_id, body=body("GetEligibleShippingServicesRequest", weight={"value": "1", "unit": "POUND"})
        ),
        "shipping_services",
    )
    made = told(
        shop.fulfillment.create_packages(
            body=body(
                "CreatePackagesRequest",
                ship_type="1",
                order_id=order_id,
                shipping_service_id=offers[0]["id"],
                weight={"value": "1", "unit": "POUND"},
            )
        )
    )
    package = told(shop.fulfillment.get_package_detail(made["package_id"]))
    printed = label(shop, made["package_id"])
    control(f"/packages/{made['package_id']}/collect", {})
    return {
        "order": order_id,
        "status": detail(shop, order_id)["status"],
        "package_status": package["package_status"],
        "label": printed,
        "tracking_orders": rows(shop.fulfillment.get_order_tracking(order_id), "tracking") != [],
        "tracking": told(shop.logistics.get_logistics_tracking(order_id)) != {},
        "price": told(shop.orders.get_order_price_details(order_id)) != {},
    }


def ship_in_britain(shop: TikTokShop, shop_id: str) -> Row:
    """The package is there already and is shipped."""
    order_id = bought(shop_id)
    package_id = detail(shop, order_id)["packages"][0]["id"]
    listed = rows(shop.fulfillment.search_package(page_size=50), "packages")
    slots = told(shop.fulfillment.get_package_handover_time_slots(package_id))
    shop.fulfillment.ship_package(package_id, body=body("ShipPackageRequest", handover_method="DROP_OFF"))
    return {
        "order": order_id,
        "listed": package_id in [package["id"] for package in listed],
        "slots": sorted(slots),
        "status": detail(shop, order_id)["status"],
        "label": label(shop, package_id),
    }


def ship_ourselves(shop: TikTokShop, shop_id: str) -> Row:
    """The seller's own carrier takes it, and its number is corrected."""
    order_id = bought(shop_id, shipping_type="SELLER")
    order = detail(shop, order_id)
    warehouse = rows(shop.logistics.get_warehouse_list(), "warehouses")[0]["id"]
    options = rows(shop.logistics.get_warehouse_delivery_options(warehouse), "delivery_options")
    providers = rows(
        shop.logistics.get_shipping_providers(
            order.get("delivery_option_id") or options[0]["id"], warehouse_region="GB", buyer_region="GB"
        ),
        "shipping_providers",
    )
    named = {"shipping_provider_id": providers[0]["id"], "tracking_number": "AB123456789GB"}
    lines = [{"order_line_id": line["id"]} for line in order["line_items"]]
    request = body("MarkPackageAsShippedRequest", order_line_list=lines, shipping_info_list=[named])
    package_id = told(shop.fulfillment.mark_package_as_shipped(order_id, body=request))["package_id"]
    better = [{**named, "tracking_number": "AB987654321GB"}]
    shop.fulfillment.update_package_shipping_info(
        package_id, body=body("UpdatePackageShippingInfoRequest", shipping_info_list=better)
    )
    found = told(shop.fulfillment.get_package_detail(package_id))
    return {"order": order_id, "options": len(options), "number": found["tracking_number"]}


def answer_cancellations(shop: TikTokShop, shop_id: str) -> Row:
    """One wish is granted, one refused for a listed reason, and one order is cancelled by the seller."""
    granted, refused, ours = bought(shop_id), bought(shop_id), bought(shop_id)
    wishes = [control(f"/orders/{order_id}/cancel", {})["cancel_id"] for order_id in (granted, refused)]
    shop.return_and_refund.approve_cancellation(wishes[0], idempotency_key=str(uuid.uuid4()))
    reasons = rows(shop.return_and_refund.get_reject_reasons(return_or_cancel_id=wishes[1]), "reasons")
    shop.return_and_refund.reject_cancellation(
        wishes[1], body=body("RejectCancellationRequest", reject_reason=reasons[0]["name"])
    )
    wanted = body("CancelOrderRequest", order_id=ours, cancel_reason=seller_reason(shop, ours, "CANCEL"))
    mine = told(shop.return_and_refund.cancel_order(body=wanted))["cancel_id"]
    asked = body("SearchCancellationsRequest", cancel_ids=[*wishes, mine])
    found = rows(shop.return_and_refund.search_cancellations(body=asked), "cancellations")
    return {
        "found": {one["cancel_id"]: one["cancel_status"] for one in found},
        "asked": [*wishes, mine],
        "orders": [detail(shop, order_id)["status"] for order_id in (granted, refused, ours)],
    }


def seller_reason(shop: TikTokShop, order_id: str, kind: str) -> str:
    """A reason that the platform lists for what the seller wants to do."""
    answer = shop.return_and_refund.get_aftersale_eligibility(
        order_id,
        initiate_aftersale_user=models.GetAftersaleEligibilityInitiateAftersaleUser("SELLER"),
        request_types=[models.GetAftersaleEligibilityRequestTypesItem(kind)],
    )
    names: list[str] = [
        name
        for sku in rows(answer, "sku_eligibility")
        for line in sku.get("line_item_eligibility") or [sku]
        for name in line.get("available_reason_names") or []
    ]
    return names[0]


def answer_returns(shop: TikTokShop, shop_id: str) -> Row:
    """One return is granted, arrives and is paid back; one is refused for a listed reason."""
    orders = [bought(shop_id, "DELIVERED") for _ in range(2)]
    wishes = [control(f"/orders/{one}/return", {"kind": "RETURN_AND_REFUND"})["return_id"] for one in orders]
    decide(shop, wishes[0], "APPROVE_RETURN")
    control(f"/returns/{wishes[0]}/ship", {})
    control(f"/returns/{wishes[0]}/arrive", {})
    decide(shop, wishes[0], "APPROVE_RECEIVED_PACKAGE")
    reasons = rows(shop.return_and_refund.get_reject_reasons(return_or_cancel_id=wishes[1]), "reasons")
    refused = body("RejectReturnRequest", decision="REJECT_RETURN", reject_reason=reasons[0]["name"])
    shop.return_and_refund.reject_return(wishes[1], body=refused, idempotency_key=str(uuid.uuid4()))
    asked = body("SearchReturnsRequest", return_ids=wishes)
    found = rows(shop.return_and_refund.search_returns(body=asked), "return_orders")
    history = rows(shop.return_and_refund.get_return_records(wishes[0]), "records")
    newer = body("SearchAftersalesRequestsRequest", order_ids=orders)
    return {
        "asked": wishes,
        "found": {one["return_id"]: one["return_status"] for one in found},
        "history": len(history),
        "newer": len(told(shop.return_and_refund.search_aftersales_requests(body=newer))),
    }


def decide(shop: TikTokShop, return_id: str, decision: str) -> None:
    """Say yes."""
    wish = body("ApproveReturnRequest", decision=decision)
    shop.return_and_refund.approve_return(return_id, body=wish, idempotency_key=str(uuid.uuid4()))


def give_money_back(shop: TikTokShop, shop_id: str) -> Row:
    """The seller refunds of their own accord, by what the platform calculates."""
    order_id = bought(shop_id, "DELIVERED")
    reason = seller_reason(shop, order_id, "REFUND")
    asked = body("CalculateRefundRequest", order_id=order_id, request_type="REFUND", reason_name=reason)
    sums = told(shop.return_and_refund.calculate_refund(body=asked))
    wish = body("CreateReturnRequest", order_id=order_id, return_type="REFUND", return_reason=reason)
    made = told(shop.return_and_refund.create_return(body=wish, idempotency_key=str(uuid.uuid4())))
    return {"sums": sums, "return_id": made["return_id"]}


def read_money(shop: TikTokShop, shop_id: str) -> Row:
    """Statements with their lines, payments, and what is not settled yet."""
    [completed, *_] = [bought(shop_id, "COMPLETED", quantity=4) for _ in range(3)]
    control("/clock", {"advance_seconds": 3 * 86_400})
    statements = rows(shop.finance.get_statements(sort_field="statement_time", page_size=20), "statements")
    lines = told(
        shop.finance.get_transactions_by_statement(statements[0]["id"], sort_field="order_create_time")
    )
    transactions = lines.get("transactions") or []
    return {
        "statements": len(statements),
        "total": statements[0].get("settlement_amount"),
        "sum": lines.get("total_settlement_amount"),
        "lines": len(transactions),
        "order": completed,
        "of_order": told(shop.finance.get_transactions_by_order(completed)).get("order_id"),
        "payments": len(rows(shop.finance.get_payments(sort_field="create_time"), "payments")),
        "unsettled": len(
            rows(shop.finance.get_unsettled_transactions(sort_field="order_create_time"), "transactions")
        ),
    }


def change_a_price(shop: TikTokShop) -> Row:
    """Look at one product and set the price of its first SKU."""
    listed = rows(shop.products.search_products(page_size=10), "products")
    product = told(shop.products.get_product(listed[0]["id"]))
    sku = product["skus"][0]
    price = {"amount": "33.00", "currency": sku["price"]["currency"]}
    request = body("UpdatePriceRequest", skus=[{"id": sku["id"], "price": price}])
    shop.products.update_price(product["id"], body=request)
    after = told(shop.products.get_product(product["id"]))
    return {"title": after["title"], "price": after["skus"][0]["price"]}


def change_from_outside(shop: TikTokShop, shop_id: str) -> Row:
    """A buyer moves, an order is split and its parts are shipped at once, a title is changed by hand."""
    order_id = bought(shop_id, quantity=2)
    control(f"/orders/{order_id}/address", {})
    lines = [line["id"] for line in detail(shop, order_id)["line_items"]]
    attributes = rows(shop.fulfillment.get_order_split_attributes(order_ids=[order_id]), "split_attributes")
    groups = [{"id": str(place), "order_line_item_ids": [line]} for place, line in enumerate(lines, start=1)]
    shop.fulfillment.confirm_order_split(
        order_id, body=body("ConfirmOrderSplitRequest", splittable_groups=groups)
    )
    parts = sorted({line["package_id"] for line in detail(shop, order_id)["line_items"]})
    batch = body("BatchShipPackagesRequest", packages=[{"id": part} for part in parts])
    shipped = told(shop.fulfillment.batch_ship_packages(body=batch))
    [product, *_] = rows(shop.products.search_products(page_size=10), "products")
    control(f"/products/{product['id']}", {"title": "A new title for an old thing"})
    return {
        "may_split": [one.get("can_split") for one in attributes],
        "packages": len(parts),
        "refused": shipped.get("errors") or [],
        "status": detail(shop, order_id)["status"],
        "title": told(shop.products.get_product(product["id"]))["title"],
    }


def register_webhooks(shop: TikTokShop) -> Row:
    """Register an address for one kind of event, see it, and take it away."""
    kind, url = "NEW_MESSAGE", "https://hub.example.com/hook"
    shop.event.update_shop_webhook(body=body("UpdateShopWebhookRequest", address=url, event_type=kind))
    there = rows(shop.event.get_shop_webhooks(), "webhooks")
    shop.event.delete_webhook_for_an_event(body=body("DeleteWebhookForAnEventRequest", event_type=kind))
    left = rows(shop.event.get_shop_webhooks(), "webhooks")
    return {
        "there": [(one["event_type"], one["address"]) for one in there],
        "left": [one["event_type"] for one in left],
    }


def refusals(us: TikTokShop, gb: TikTokShop) -> Row:
    """What the platform says no to, by its own codes."""
    unknown = "576000000000000001"
    return {
        "unknown order": code(
            lambda: us.fulfillment.create_packages(
                body=body("CreatePackagesRequest", ship_type="1", order_id=unknown)
            )
        ),
        "wrong way to ship": code(
            lambda: gb.fulfillment.create_packages(
                body=body("CreatePackagesRequest", ship_type="1", order_id=unknown)
            )
        ),
        "too many rows": code(lambda: us.orders.get_order_list(page_size=101)),
        "no such return": code(lambda: us.return_and_refund.get_return_records(unknown)),
    }


main()
