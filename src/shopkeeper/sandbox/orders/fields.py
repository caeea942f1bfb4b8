"""An order as the Open API writes it: field by field, empty where the buyer is not to be known yet."""

from typing import Any

from .. import ids
from ..buyers import people
from ..catalogue.records import Part
from ..money.amounts import written
from ..parcels.rules import rules_of
from ..promotions import gifts
from ..returns.sums import shares
from ..state import Line, Order, Shop, Special, State
from ..trade import Package
from ..warehouses.calls import option_of
from .checkout import TAX_RATES
from .deadlines import SOUTH_EAST_ASIA, STANDARD, deadlines
from .kinds import is_held
from .postage import postage
from .privacy import recipient, taxpayer
from .status import packages_of

PLAIN = Special()
SKU_TYPES = ("ZERO_LOTTERY", "PRE_ORDER", "MADE_TO_ORDER")
PAYMENT_METHODS = {"US": "Credit card", "GB": "Debit card"}


def shown(state: State, order: Order, shop: Shop, asked: bool = False) -> dict[str, Any]:
    """Everything the API tells about an order; ``asked`` where its buyer wants something cancelled."""
    seed, packages = state.seed, packages_of(state, order)
    fields: dict[str, Any] = {
        "id": order.id,
        "status": order.status,
        "create_time": order.create_time,
        "update_time": order.update_time,
        "user_id": ids.platform_id(seed, "buyer", order.buyer),
        "buyer_email": people.email(seed, order.buyer, shop.region),
        "buyer_message": "",
        "commerce_platform": "TIKTOK_SHOP",
        "delivery_option_id": option_of(order)[0],
        "delivery_option_name": option_of(order)[1],
        "delivery_type": "HOME_DELIVERY",
        "fulfillment_type": f"FULFILLMENT_BY_{'TIKTOK' if order.by_tiktok else 'SELLER'}",
        "shipping_type": order.shipping_type,
        "warehouse_id": order.lines[0].warehouse_id,
        "has_updated_recipient_address": order.address_changes > 0,
        "is_buyer_request_cancel": asked,
        "is_on_hold_order": is_held(state.settings, order, shop.region),
        "is_sample_order": order.is_sample,
        "payment_method_name": order.payment_method or PAYMENT_METHODS.get(shop.region, "Credit card"),
        "recipient_address": recipient(state, order, shop),
        "payment": _payment(state, order, shop.currency),
        "packages": [{"id": package.id} for package in packages if _tells(state, shop, package)],
        "line_items": [
            _line(state, order, line, shop) | tax
            for line, tax in zip(order.lines, _taxes(order, shop), strict=True)
        ],
    }
    if tag := _tag(packages):
        fields["split_or_combine_tag"] = tag
    if shop.region in SOUTH_EAST_ASIA:
        fields["fulfillment_priority_level"] = STANDARD
    fields |= _special(order)
    fields |= _times(state, order, shop) | _parcel(packages) | _cancellation(order)
    return fields | _invoices(shop, packages) | taxpayer(state, order, shop)


def _invoices(shop: Shop, packages: list[Package]) -> dict[str, str]:
    """Whether an invoice is still to be handed in, where the market wants one for each package."""
    if not rules_of(shop.region).invoice_first or not packages:
        return {}
    said = {package.invoice or ("SUCCESS" if package.invoiced else "") for package in packages}
    if said == {"SUCCESS"}:
        return {"need_upload_invoice": "INVOICE_UPLOADED"}
    waits = said <= {"SUCCESS", "PROCESSING"}
    return {"need_upload_invoice": "INVOICE_PROCESSING" if waits else "NEED_INVOICE"}


def _tag(packages: list[Package]) -> str:
    tags = {package.tag for package in packages}
    return "COMBINED" if "COMBINE" in tags else "SPLIT" if "SPLIT" in tags else ""


def _payment(state: State, order: Order, currency: str) -> dict[str, str]:
    original = sum(line.original_minor for line in order.lines)
    seller = sum(line.seller_discount_minor for line in order.lines)
    platform = sum(line.platform_discount_minor for line in order.lines)
    brought = postage(state.promotions, order, currency)
    amounts = {
        "original_total_product_price": original,
        "seller_discount": seller,
        "platform_discount": platform,
        "sub_total": original - seller - platform,
        "original_shipping_fee": brought.listed_minor,
        "shipping_fee": order.shipping_minor,
        "shipping_fee_platform_discount": brought.by_platform_minor,
        "shipping_fee_seller_discount": brought.by_seller_minor,
        "tax": order.tax_minor,
        "product_tax": order.tax_minor,
        "shipping_fee_tax": 0,
        "total_amount": original - seller - platform + order.shipping_minor + order.tax_minor,
    }
    return {"currency": currency, **{name: written(amount, currency) for name, amount in amounts.items()}}


def _special(order: Order) -> dict[str, Any]:
    """What only some orders are: paid at the door, an exchange, of goods that are not there yet."""
    special = order.special or PLAIN
    fields: dict[str, Any] = {
        "order_type": special.order_type,
        "is_cod": special.is_cod,
        "is_exchange_order": special.is_exchange,
        "is_replacement_order": bool(order.replaces) and not special.is_exchange,
    }
    if order.replaces:
        name = "exchange_source_order_id" if special.is_exchange else "replaced_order_id"
        fields[name] = order.replaces
    if special.is_cod:
        fields["payment_method_name"] = "Cash on delivery"
    if special.release_time:
        fields["release_date"] = special.release_time
    if special.handling_days:
        fields["handling_duration"] = {"days": str(special.handling_days), "type": special.handling_in}
    return fields


def _taxes(order: Order, shop: Shop) -> list[dict[str, Any]]:
    """The tax of each line, where tax comes on top."""
    rate = TAX_RATES.get(shop.region)
    parts = shares(order.tax_minor, [line.sale_minor for line in order.lines]) if rate else []
    if not any(parts):
        return [{} for _ in order.lines]
    rows = [{"tax_type": "SALES_TAX", "tax_rate": f"0.{rate:02}"} for _ in parts]
    amounts = [{"tax_amount": written(minor, shop.currency)} for minor in parts]
    return [{"item_tax": [row | amount]} for row, amount in zip(rows, amounts, strict=True)]


def _line(state: State, order: Order, line: Line, shop: Shop) -> dict[str, Any]:
    # Order states have one more than lines do: an order on hold has lines that await shipment.
    display = "AWAITING_SHIPMENT" if line.status == "ON_HOLD" else line.status
    kind = (order.special or PLAIN).order_type
    fields: dict[str, Any] = {
        "id": line.id,
        "product_id": line.product_id,
        "product_name": line.product_name,
        "sku_id": line.sku_id,
        "sku_name": line.sku_name,
        "sku_image": f"https://images.example/{line.product_id}.jpg",
        "sku_type": kind if kind in SKU_TYPES else state.catalogue.ahead.get(line.sku_id, "NORMAL"),
        "seller_sku": line.seller_sku,
        "currency": shop.currency,
        "original_price": written(line.original_minor, shop.currency),
        "sale_price": written(line.sale_minor, shop.currency),
        "seller_discount": written(line.seller_discount_minor, shop.currency),
        "platform_discount": written(line.platform_discount_minor, shop.currency),
        "display_status": display,
        "is_gift": gifts.of_line(state, line) is not None,
        "gift_retail_price": written(gifts.retail_minor(state, order, line), shop.currency),
    }
    if made_of := state.catalogue.parts.get(line.sku_id):
        fields["combined_listing_skus"] = [_part(state, part) for part in made_of]
    if line.status == "CANCELLED":
        fields |= {"cancel_reason": line.cancel_reason, "cancel_user": line.cancelled_by}
    if line.id in state.desk.customised:
        fields |= {"is_pod_customized": True, "pod_info_id": pod_id(line.id)}
    if found := state.desk.opened.get(line.id):
        cases = [{"unbox_sku": one.sku_id, "unbox_sku_type": one.kind} for one in found]
        fields |= {
            "is_unboxing_item": True,
            "unboxing_sku_code": line.seller_sku,
            "unboxing_case_list": cases,
        }
    package = state.packages.get(line.package_id)
    return fields | (_line_parcel(package, line) if package and _tells(state, shop, package) else {})


def _part(state: State, part: Part) -> dict[str, Any]:
    sku = state.skus[part.sku_id]
    named = {"product_id": part.product_id, "sku_id": sku.id, "seller_sku": sku.seller_sku}
    return {**named, "sku_count": part.count}


def pod_id(line_id: str) -> str:
    """The id by which a buyer's wish for a line is read."""
    return f"pod-{line_id}"


def _tells(state: State, shop: Shop, package: Package) -> bool:
    """Whether an order tells a package, which may be so only once it is shipped."""
    return package.rts_time > 0 or shop.region not in state.settings.packages_told_once_shipped


def _line_parcel(package: Package, line: Line) -> dict[str, Any]:
    status = "CANCELLED" if line.status == "CANCELLED" else package.status
    fields: dict[str, Any] = {"package_id": package.id, "package_status": status}
    if package.rts_time:
        fields |= {
            "rts_time": package.rts_time,
            "tracking_number": package.tracking_number,
            "shipping_provider_id": package.provider_id,
            "shipping_provider_name": package.provider_name,
        }
    return fields


def _times(state: State, order: Order, shop: Shop) -> dict[str, int]:
    """Deadlines count from the payment; in the hour of remorse there are none yet."""
    times = {
        "paid_time": order.paid_time,
        "rts_time": order.rts_time,
        "collection_time": order.collection_time,
        "delivery_time": order.delivery_time,
    }
    times |= deadlines(state.settings, shop.region, order)
    return {name: moment for name, moment in times.items() if moment}


def _parcel(packages: list[Package]) -> dict[str, str]:
    """The order's own tracking fields tell of its first parcel that is shipped."""
    package = next((package for package in packages if package.rts_time), None)
    if package is None:
        return {}
    return {
        "tracking_number": package.tracking_number,
        "shipping_provider_id": package.provider_id,
        "shipping_provider": package.provider_name,
    }


def _cancellation(order: Order) -> dict[str, Any]:
    if order.status != "CANCELLED":
        return {}
    return {
        "cancel_time": order.cancel_time,
        "cancel_reason": order.lines[0].cancel_reason,  # an order tells that of its first line
        "cancellation_initiator": order.cancelled_by,
    }
