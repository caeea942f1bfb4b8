"""Where an older version names things otherwise than the current one does."""

from collections.abc import Iterator
from typing import Any

from .older import ADAPTERS, Adapter, Values

BREAKDOWNS = ("revenue_breakdown", "shipping_cost_breakdown", "fee_tax_breakdown")
RENAMED = {
    "fee_tax_amount": "fee_amount",
    "subtotal_before_discount_amount": "gross_sales_amount",
    "refund_subtotal_before_discount_amount": "gross_sales_refund_amount",
    "affiliate_commission_amount_before_pit": "affiliate_commission_before_pit",
    "iva_amount": "iva_vat_amount",
    "isr_amount": "isr_income_tax_amount",
}
"""Amounts of a transaction that 202309 has under other names. guess: that they mean the same."""


def _marked(values: Values) -> Values:
    """202309 marks one parcel with one number; since 202610 lines and numbers are lists."""
    lines = values.pop("order_line_item_ids", None) or []
    return values | {"order_line_list": [{"order_line_id": id} for id in lines]} | _numbers(values)


def _numbers(values: Values) -> Values:
    number = {name: values.pop(name, "") for name in ("shipping_provider_id", "tracking_number")}
    return {"shipping_info_list": [number]}


def _renumbered(values: Values) -> Values:
    return values | _numbers(values)


def _created(values: Values) -> Values:
    """202309 packs a whole order, or the lines that it names."""
    lines = values.pop("order_line_item_ids", None) or []
    kind = {"ship_type": "2" if lines else "1"}
    return values | kind | {"order_line_item": [{"order_line_id": id} for id in lines]}


def _created_for(answer: Values, values: Values) -> Values:
    named = values.get("order_line_item_ids") or []
    return answer | {"order_id": values.get("order_id", ""), "order_line_item_ids": named}


def _tiers(values: Values) -> Values:
    tier = values.pop("listing_quality_tier", None)
    return values | ({"listing_quality_tiers": [tier]} if tier else {})


def _statement(answer: Values, values: Values) -> Values:
    """202309 has all amounts of a transaction side by side, and no groups."""
    sums = answer["total_settlement_breakdown"]
    rows = [_flat(row) | {"currency": answer["currency"]} for row in answer["transactions"]]
    return answer | {
        "statement_id": answer["id"],
        "statement_time": answer["create_time"],
        "settlement_amount": answer["total_settlement_amount"],
        "revenue_amount": sums["total_revenue_amount"],
        "net_sales_amount": sums["total_revenue_amount"],
        "shipping_cost_amount": sums["total_shipping_cost_amount"],
        "fee_amount": sums["total_fee_tax_amount"],
        "adjustment_amount": sums["total_adjustment_amount"],
        "statement_transactions": rows,
    }


def _order(answer: Values, values: Values) -> Values:
    """202309 has the SKUs of an order below each statement that holds it."""
    by_statement: dict[str, list[Values]] = {}
    for row in answer["sku_transactions"]:
        flat = _flat(row) | {"currency": answer["currency"]}
        by_statement.setdefault(row["statement_id"], []).append(flat)
    sums = ("revenue_amount", "shipping_cost_amount", "settlement_amount")
    whole = {name: answer[name] for name in sums} | {"fee_amount": answer["fee_and_tax_amount"]}
    rows = [
        {"statement_id": id, "id": id, "currency": answer["currency"], "sku_statement_transactions": skus}
        | (whole if len(by_statement) == 1 else {})
        for id, skus in by_statement.items()
    ]
    return answer | {"statement_transactions": rows}


def _flat(row: Values) -> Values:
    amounts = {name: value for name, value in row.items() if not isinstance(value, dict)}
    for group in BREAKDOWNS:
        amounts |= dict(_leaves(row.get(group) or {}))
    return amounts | {new: amounts[old] for old, new in RENAMED.items() if old in amounts}


def _leaves(group: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, value in group.items():
        if isinstance(value, dict):
            yield from _leaves(value)
        else:
            yield name, value


ADAPTERS.update(
    {
        "finance.GetTransactionsbyOrder.202309": Adapter(answer=_order),
        "finance.GetTransactionsbyStatement.202309": Adapter(answer=_statement),
        "fulfillment.CreatePackages.202309": Adapter(_created, _created_for),
        "fulfillment.MarkPackageAsShipped.202309": Adapter(_marked),
        "fulfillment.UpdatePackageShippingInfo.202309": Adapter(_renumbered),
        "product.SearchProducts.202312": Adapter(_tiers),
    }
)
