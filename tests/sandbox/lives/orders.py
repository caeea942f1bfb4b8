"""Orders and parcels: what ships an order is seen wherever orders and packages are read."""

from typing import Any

from shopkeeper.sandbox.parcels import shipping
from shopkeeper.sandbox.state import Order
from tests.sandbox.parcel_calls import SIZE, WEIGHT, number
from tests.sandbox.proof import Prover, Read, life, read

DETAIL, OLD_DETAIL = "order.GetOrderDetail.202507", "order.GetOrderDetail.202309"
LIST = "order.GetOrderList.202309"
PACKAGES, PACKAGE = "fulfillment.SearchPackage.202309", "fulfillment.GetPackageDetail.202309"
LABEL = "fulfillment.GetPackageShippingDocument.202309"
TRACKING, PARCELS = "fulfillment.GetTracking.202309", "logistics.getLogisticsTracking.202604"
SPLITTABLE = "fulfillment.GetOrderSplitAttributes.202309"
COMBINABLE = read("fulfillment.SearchCombinablePackages.202309", page_size=10)


def told(order: Order) -> tuple[Read, ...]:
    """Every read of orders that tells about one."""
    return (
        read(DETAIL, ids=[order.id]),
        read(OLD_DETAIL, ids=[order.id]),
        read(LIST, page_size=10),
    )


def package_of(shop: Prover, order: Order) -> str:
    return shop.caller.sandbox.package_of(order.id).id


def label(package_id: str) -> Read:
    return read(LABEL, package_id=package_id, document_type="SHIPPING_LABEL")


@life
def an_order_that_tiktok_carries_in_the_us(shop: Prover) -> None:
    with shop.changing(read(LIST, page_size=10)):
        order = shop.caller.place("AWAITING_SHIPMENT", MUG=2)
    services = read(
        "fulfillment.GetEligibleShippingService.202309", order_id=order.id, weight=WEIGHT, dimension=SIZE
    )
    first, second = (line.id for line in order.lines)
    lines = [{"order_line_id": first}]
    with shop.changing(*told(order), services, read(PACKAGES, page_size=10)):
        made = shop.call(
            "fulfillment.CreatePackages.202512",
            order_id=order.id, ship_type="2", order_line_item=lines, weight=WEIGHT, dimension=SIZE,
        )  # fmt: skip
    package = made["package_id"]
    with shop.changing(*told(order), read(PACKAGES, page_size=10)):
        shop.call(
            "fulfillment.CreatePackages.202309",
            order_id=order.id, order_line_item_ids=[second], weight=WEIGHT, dimension=SIZE,
        )  # fmt: skip
    tracked = read(TRACKING, order_id=order.id), read(PARCELS, order_id=order.id)
    with shop.changing(*tracked, read(PACKAGE, package_id=package)):
        shipping.collect(shop.caller.sandbox.market, package)


@life
def an_order_that_the_seller_carries(shop: Prover) -> None:
    for id, values in (
        (
            "fulfillment.markPackageAsShipped.202610",
            {"shipping_info_list": [number(shop.caller, "1Z000000000000000A")]},
        ),
        ("fulfillment.MarkPackageAsShipped.202309", number(shop.caller, "1Z000000000000000B")),
    ):
        order = shop.caller.place_for_seller()
        with shop.changing(*told(order), read(PACKAGES, page_size=10)):
            shop.call(id, order_id=order.id, **values)
        correct_numbers(shop, order)


def correct_numbers(shop: Prover, order: Order) -> None:
    """Put a tracking number right in each of the ways that there are, an order's or a package's."""
    newer = "fulfillment.updatePackageShippingInfo.202610"
    ways: list[tuple[str, dict[str, Any]]] = [
        ("fulfillment.UpdateShippingInfo.202309", {"order_id": order.id}),
        (newer, {}),
        ("fulfillment.UpdatePackageShippingInfo.202309", {}),
    ]
    for place, (id, named) in enumerate(ways):
        other = shop.caller.place_for_seller()
        values = {"shipping_info_list": [number(shop.caller, f"1Z{order.id[-12:]}{place}A")]}
        shop.call("fulfillment.markPackageAsShipped.202610", order_id=other.id, **values)
        package = package_of(shop, other)
        given: dict[str, Any] = number(shop.caller, f"1Z{order.id[-12:]}{place}B")
        whom = {"order_id": other.id} if named else {"package_id": package}
        with shop.changing(read(PACKAGE, package_id=package)):
            shop.call(id, **whom, **({"shipping_info_list": [given]} if id == newer else given))


@life
def parcels_in_britain(shop: Prover) -> None:
    shop = shop.at("GB")
    order = shop.caller.place("AWAITING_SHIPMENT", MUG=2)
    first, second = (line.id for line in order.lines)
    packages = read(PACKAGES, page_size=10)
    with shop.changing(*told(order), packages):
        groups = [{"id": str(at), "order_line_item_ids": [line]} for at, line in enumerate((first, second))]
        shop.call("fulfillment.SplitOrders.202309", order_id=order.id, splittable_groups=groups)
    one, other = (line.package_id for line in order.lines)
    with shop.changing(*told(order), packages, label(one), read(PACKAGE, package_id=one)):
        shop.call("fulfillment.ShipPackage.202309", package_id=one, handover_method="DROP_OFF")
    with shop.changing(*told(order), label(other)):
        shop.call("fulfillment.BatchShipPackages.202309", packages=[{"id": other}])
    fresh = shop.caller.place("AWAITING_SHIPMENT", MUG=2)
    attributes = read(SPLITTABLE, order_ids=[fresh.id])
    with shop.changing(attributes):
        shop.call("fulfillment.ShipPackage.202309", package_id=package_of(shop, fresh))


@life
def orders_of_one_buyer_that_go_together(shop: Prover) -> None:
    shop = shop.at("GB")
    first = shop.caller.place()
    with shop.changing(COMBINABLE):
        shop.caller.sandbox.place(shop.caller.shop.id, {"MUG": 1}, buyer_of=first.id)
    [group] = shop.call("fulfillment.SearchCombinablePackages.202309", page_size=10)["combinable_packages"]
    with shop.changing(COMBINABLE, read(PACKAGES, page_size=10), read(DETAIL, ids=[first.id])):
        made = shop.call("fulfillment.CombinePackage.202309", combinable_packages=[group])
    together = made["packages"][0]["id"]
    with shop.changing(COMBINABLE, read(PACKAGES, page_size=10), read(DETAIL, ids=[first.id])):
        shop.call("fulfillment.UncombinePackages.202309", package_id=together)


@life
def a_parcel_in_brazil_that_needs_its_invoice(shop: Prover) -> None:
    shop = shop.at("BR")
    order = shop.caller.place()
    package = package_of(shop, order)
    refused = shop.ask(*read("fulfillment.ShipPackage.202309", package_id=package))
    assert refused.code == 21004019
    invoice = {"file": "PG5mZS8+", "file_type": "XML", "order_ids": [order.id], "package_id": package}
    with shop.changing(read(DETAIL, ids=[order.id]), label(package)):
        shop.call("fulfillment.UploadInvoice.202502", invoices=[invoice])
        shop.call("fulfillment.ShipPackage.202309", package_id=package)


@life
def a_delivery_that_the_seller_reports(shop: Prover) -> None:
    order = shop.caller.place_for_seller()
    numbers = [number(shop.caller, "1Z000000000000000C")]
    shop.call("fulfillment.markPackageAsShipped.202610", order_id=order.id, shipping_info_list=numbers)
    package = package_of(shop, order)
    shipping.collect(shop.caller.sandbox.market, package)
    done = {"id": package, "delivery_type": "DELIVERY_SUCCESS"}
    with shop.changing(*told(order), read(TRACKING, order_id=order.id)):
        shop.call("fulfillment.UpdatePackageDeliveryStatus.202309", packages=[done])


@life
def hand_over_slots_pass_with_the_hours(shop: Prover) -> None:
    shop = shop.at("ID")
    package = package_of(shop, shop.caller.place())
    with shop.changing(read("fulfillment.GetPackageHandoverTimeSlots.202309", package_id=package)):
        shop.caller.sandbox.clock.advance(86_400)
