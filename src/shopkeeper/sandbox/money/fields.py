"""Statements, transactions and payments as the Open API writes them; "0" where there is no amount."""

from typing import Any

from ..settings import DAY
from ..state import Order
from ..trade import Payment, Statement, Transaction
from .amounts import written
from .index import Sums
from .settlement import part_sum, settlement_of

Fields = dict[str, Any]
BANK_ACCOUNT = "***********1234"


def statement_row(statement: Statement, sums: Sums) -> Fields:
    """A statement in the list of all."""
    fields = {
        "id": statement.id,
        "statement_time": statement.statement_time,
        "currency": statement.currency,
        "payment_status": statement.payment_status,
        "payment_id": statement.payment_id,
        **statement_sums(sums, statement.currency),
    }
    return fields | ({"payment_time": statement.payment_time} if statement.payment_time else {})


def statement_sums(sums: Sums, currency: str) -> dict[str, str]:
    """The sums of a statement."""
    minor = {
        "settlement_amount": sums.settlement,
        "revenue_amount": sums.revenue,
        "net_sales_amount": sums.revenue,
        "shipping_cost_amount": sums.shipping,
        "fee_amount": sums.fees,
        "adjustment_amount": sums.adjustments,
    }
    return {name: written(amount, currency) for name, amount in minor.items()}


def payment_row(payment: Payment) -> Fields:
    """A payment."""
    before = payment.settlement_minor + payment.reserve_minor
    fields = {
        "id": payment.id,
        "status": payment.status,
        "create_time": payment.create_time,
        "amount": _money(payment.amount_minor, payment.paid_currency),
        "settlement_amount": _money(payment.settlement_minor, payment.currency),
        "payment_amount_before_exchange": _money(before, payment.currency),
        "exchange_rate": payment.exchange_rate,
        "bank_account": BANK_ACCOUNT,
    }
    return fields | ({"paid_time": payment.paid_time} if payment.paid_time else {})


def sku_row(order: Order, sku_id: str, statement: Statement) -> Fields:
    """What a statement holds of one SKU of an order, its amounts aside."""
    units = [line for line in order.lines if line.sku_id == sku_id]
    return {
        "statement_id": statement.id,
        "sku_id": sku_id,
        "sku_name": units[0].sku_name,
        "product_name": units[0].product_name,
        "quantity": str(sum(1 for line in units if line.status != "CANCELLED")),
    }


def estimate_row(order: Order | None, line: Transaction, tree: Fields, currency: str) -> Fields:
    """One estimate. guess: the id is the one that the statement's line will have."""
    adjusts = line.kind != "ORDER"
    amounts = breakdowns(line, tree, currency) | {f"est_{k}": v for k, v in sums(line, currency).items()}
    return {
        "id": line.id,
        "type": line.kind,
        "status": "UNSETTLED",
        "unsettled_reason": "" if adjusts else _reason(order),
        "currency": currency,
        "order_id": "" if adjusts else line.order_id,
        "order_create_time": line.order_create_time,
        "order_delivery_time": order.delivery_time if order else 0,
        "adjustment_id": line.id if adjusts else "",
        "adjustment_order_id": line.order_id if adjusts else "",
        "estimated_settlement": "",
        **amounts,
        "est_adjustment_amount": written(line.adjustment_minor, currency),
    }


def transaction_row(line: Transaction, tree: Fields, statement: Statement, reserve_days: int) -> Fields:
    """One line of a statement."""
    currency = statement.currency
    row = {"id": line.id, "type": line.kind, **sums(line, currency), **breakdowns(line, tree, currency)}
    row["adjustment_amount"] = written(line.adjustment_minor, currency)
    if line.kind == "ORDER":
        row |= {"order_id": line.order_id, "order_create_time": line.order_create_time}
    elif line.kind != "RESERVE":
        row |= {"adjustment_id": line.id, "adjustment_order_id": line.order_id}
    return row | (_reserve(line, statement, reserve_days) if line.reserve_minor else {})


def sums(line: Transaction, currency: str) -> dict[str, str]:
    """The sums of a transaction."""
    minor = {
        "settlement_amount": settlement_of(line),
        "revenue_amount": part_sum(line, "revenue"),
        "shipping_cost_amount": part_sum(line, "shipping"),
        "fee_tax_amount": part_sum(line, "fees", "taxes"),
    }
    return {name: written(amount, currency) for name, amount in minor.items()}


def breakdowns(line: Transaction, tree: Fields, currency: str) -> Fields:
    """The amounts of a transaction in the groups of an operation's answer; names it lacks are added."""
    fee_tax, told = tree["fee_tax_breakdown"], "supplementary_component"
    shipping = _filled(tree["shipping_cost_breakdown"], line.shipping, currency)
    beside = tree["shipping_cost_breakdown"][told]
    known = {name: minor for name, minor in line.shipping_told.items() if name in beside}
    shipping[told] = _filled(beside, known, currency)
    groups: Fields = {
        "revenue_breakdown": _filled(tree["revenue_breakdown"], line.revenue, currency),
        "shipping_cost_breakdown": shipping,
        "fee_tax_breakdown": {
            "fee": _filled(fee_tax["fee"], line.fees, currency),
            "tax": _filled(fee_tax["tax"], line.taxes, currency),
        },
    }
    return groups | ({told: _filled(tree[told], line.told, currency)} if told in tree else {})


def _filled(tree: Fields, amounts: dict[str, int], currency: str) -> Fields:
    return dict.fromkeys(tree, "0") | {name: written(minor, currency) for name, minor in amounts.items()}


def _reserve(line: Transaction, statement: Statement, days: int) -> Fields:
    """What is kept back of an order, or given back."""
    kept = line.reserve_minor < 0
    return {
        "reserve_id": line.id,
        "reserve_amount": written(line.reserve_minor, statement.currency),
        "reserve_status": "COLLECTED" if kept else "RELEASED",
        "associated_order_id": line.order_id,
        "estimated_release_time": str(statement.statement_time + days * int(DAY)) if kept else "",
    }


def _reason(order: Order | None) -> str:
    """Why there is no statement of an order yet. guess: the words are not documented."""
    if order is None or order.status == "COMPLETED":
        return "AWAITING_STATEMENT"
    return "ORDER_NOT_COMPLETED" if order.delivery_time else "ORDER_NOT_DELIVERED"


def _money(minor: int, currency: str) -> dict[str, str]:
    return {"value": written(minor, currency), "currency": currency}
