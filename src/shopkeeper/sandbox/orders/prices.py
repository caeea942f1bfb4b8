"""What an order costs, amount by amount, for the order and for each of its lines."""

from typing import Any

from ..gateway.answers import default_answer, default_value
from ..money.amounts import written
from ..parcels.ship_calls import own_order
from ..promotions import gifts, told
from ..returns.sums import shares
from ..shop import Call, behaves
from ..state import Line, Order, State
from .checkout import TAX_RATES
from .postage import Postage, by_line, postage


@behaves("order.GetPriceDetail.202407")
def price_detail(call: Call) -> dict[str, Any]:
    """List price, sale price, deductions, shipping and tax; every amount is the sum of those of the lines."""
    order, shop, desk = own_order(call), call.shop, call.market.state.promotions
    rate = f"0.{TAX_RATES[shop.region]:02}" if order.tax_minor else "0"
    empty = _zeroes(_fill(call.operation.answer["line_items"][0]))
    rows = _lines(call.market.state, order, shop.currency)
    lines = [
        empty
        | _told(row, shop.currency)
        | told.promotions_of(desk, order, line, shop.currency)
        | {"id": line.id, "currency": shop.currency, "tax_rate": rate}
        for line, row in zip(order.lines, rows, strict=True)
    ]
    whole = {name: sum(row[name] for row in rows) for name in rows[0]}
    return {
        **_zeroes(default_answer(call.operation)),
        **_told(whole, shop.currency),
        "currency": shop.currency,
        "tax_rate": rate,
        "line_items": lines,
    }


def _fill(tree: dict[str, Any]) -> dict[str, Any]:
    return {key.removesuffix("!"): default_value(branch) for key, branch in tree.items()}


def _zeroes(fields: dict[str, Any]) -> dict[str, Any]:
    """An amount that there is not is told as 0."""
    return {name: "0" if value == "" else value for name, value in fields.items()}


def _lines(state: State, order: Order, currency: str) -> list[dict[str, int]]:
    """The amounts of each line, postage and tax by their shares."""
    brought = by_line(postage(state.promotions, order, currency), order)
    taxes = shares(order.tax_minor, [line.sale_minor for line in order.lines])
    return [
        _goods(state, order, line) | _brought(part, tax, line.sale_minor)
        for line, part, tax in zip(order.lines, brought, taxes, strict=True)
    ]


def _goods(state: State, order: Order, line: Line) -> dict[str, int]:
    """Coupons come off after the subtotal, all else before it."""
    by_seller, by_platform = told.coupons_off(state.promotions, line)
    subtotal = line.sale_minor + by_seller + by_platform
    return {
        "sku_list_price": line.original_minor,
        "sku_sale_price": subtotal,
        "sku_gift_original_price": gifts.retail_minor(state, order, line),
        "sku_gift_net_price": 0,
        "subtotal": subtotal,
        "subtotal_deduction_seller": line.seller_discount_minor - by_seller,
        "subtotal_deduction_platform": line.platform_discount_minor - by_platform,
        "voucher_deduction_seller": by_seller,
        "voucher_deduction_platform": by_platform,
        "net_price_amount": line.sale_minor,
    }


def _brought(part: Postage, tax: int, goods: int) -> dict[str, int]:
    paid = goods + part.paid_minor + tax
    return {
        "shipping_list_price": part.listed_minor,
        "shipping_sale_price": part.paid_minor,
        "shipping_fee_deduction_seller": part.by_seller_minor,
        "shipping_fee_deduction_platform": part.by_platform_minor,
        "subtotal_tax_amount": tax,
        "tax_amount": tax,
        "total": paid,
        "payment": paid,
    }


def _told(amounts: dict[str, int], currency: str) -> dict[str, str]:
    return {name: written(minor, currency) for name, minor in amounts.items()}
