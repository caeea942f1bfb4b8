"""A transaction as the Open API writes it: every documented amount, "0" where there is none."""

from typing import Any

from .amounts import written
from .settings import DAY
from .settlement import part_sum, settlement_of
from .trade import Statement, Transaction

Fields = dict[str, Any]


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
    shipping[told] = _filled(tree["shipping_cost_breakdown"][told], {}, currency)
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
