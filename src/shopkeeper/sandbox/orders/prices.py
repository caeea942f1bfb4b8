"""What an order costs, amount by amount, for the order and for each of its lines."""

from typing import Any

from ..gateway.answers import default_answer, default_value
from ..money.amounts import written
from ..parcels.ship_calls import own_order
from ..promotions import told
from ..promotions.records import Promotions
from ..shop import Call, behaves
from ..state import Line, Order


@behaves("order.GetPriceDetail.202407")
def price_detail(call: Call) -> dict[str, Any]:
    """List price, sale price, deductions, shipping and tax."""
    order, currency, desk = own_order(call), call.shop.currency, call.market.state.promotions
    whole, tree = default_answer(call.operation), call.operation.answer["line_items"][0]
    lines = [
        {
            **_zeroes(_fill(tree)),
            **_told(_of_line(desk, line, tax), currency),
            **told.promotions_of(desk, order, line, currency),
            "id": line.id,
            "currency": currency,
        }
        for line, tax in zip(order.lines, _shares(order), strict=True)
    ]
    return {
        **_zeroes(whole),
        **_told(_of_order(desk, order), currency),
        "currency": currency,
        "line_items": lines,
    }


def _fill(tree: dict[str, Any]) -> dict[str, Any]:
    return {key.removesuffix("!"): default_value(branch) for key, branch in tree.items()}


def _zeroes(fields: dict[str, Any]) -> dict[str, Any]:
    """An amount that there is not is told as 0."""
    return {name: "0" if value == "" else value for name, value in fields.items()}


def _of_line(desk: Promotions, line: Line, tax: int) -> dict[str, int]:
    """Coupons come off after the subtotal, all else before it."""
    by_seller, by_platform = told.coupons_off(desk, line)
    subtotal = line.sale_minor + by_seller + by_platform
    gift = next((deal for deal in desk.deals.get(line.id, ()) if deal.kind == "GIFT"), None)
    given = {"sku_gift_original_price": gift.retail_minor, "sku_gift_net_price": 0} if gift else {}
    return given | {
        "sku_list_price": line.original_minor,
        "sku_sale_price": subtotal,
        "subtotal": subtotal,
        "subtotal_deduction_seller": line.seller_discount_minor - by_seller,
        "subtotal_deduction_platform": line.platform_discount_minor - by_platform,
        "voucher_deduction_seller": by_seller,
        "voucher_deduction_platform": by_platform,
        "net_price_amount": line.sale_minor,
        "subtotal_tax_amount": tax,
        "tax_amount": tax,
        "total": line.sale_minor + tax,
        "payment": line.sale_minor + tax,
    }


def _of_order(desk: Promotions, order: Order) -> dict[str, int]:
    amounts: dict[str, int] = {}
    for line in order.lines:
        for name, minor in _of_line(desk, line, 0).items():
            amounts[name] = amounts.get(name, 0) + minor
    paid = amounts["total"] + order.shipping_minor + order.tax_minor
    deal = desk.postage.get(order.id)
    off = deal.seller_minor if deal else 0
    shipping = {"shipping_sale_price": order.shipping_minor, "shipping_fee_deduction_seller": off}
    shipping["shipping_list_price"] = order.shipping_minor + off
    taxes = {"subtotal_tax_amount": order.tax_minor, "tax_amount": order.tax_minor}
    return amounts | shipping | taxes | {"total": paid, "payment": paid}


def _shares(order: Order) -> list[int]:
    """The tax of an order by lines; the last one takes what is left over."""
    whole = sum(line.sale_minor for line in order.lines) or 1
    shares = [order.tax_minor * line.sale_minor // whole for line in order.lines]
    return [*shares[:-1], order.tax_minor - sum(shares[:-1])] if shares else []


def _told(amounts: dict[str, int], currency: str) -> dict[str, str]:
    return {name: written(minor, currency) for name, minor in amounts.items()}
