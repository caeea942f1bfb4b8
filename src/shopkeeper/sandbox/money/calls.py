"""Statements, their transactions, payments, withdrawals and estimates as the Open API reads them."""

from collections.abc import Iterable
from typing import Any, TypeVar

from ...errors import Rejected
from ..orders.index import Place
from ..paging import page, page_token, place_of
from ..shop import Call, behaves
from ..trade import Statement
from . import settlement, statements
from .amounts import written
from .fields import (
    breakdowns,
    estimate_row,
    payment_row,
    sku_row,
    statement_row,
    statement_sums,
    sums,
    transaction_row,
)
from .settlement import part_sum, settlement_of

INVALID = "36009004"
UPPER = 2**62
DEFAULT_SIZE, LARGEST_SIZE = 20, 100
ORDERED = "order_create_time"
MOVES = ("WITHDRAW", "SETTLE", "TRANSFER", "REVERSE", "PAYMENT", "REFUND")

T = TypeVar("T")
Fields = dict[str, Any]


@behaves("finance.GetStatements.202309")
def read_statements(call: Call) -> Fields:
    """A page of the shop's statements."""
    status = call.values.get("payment_status")
    found = [
        ((statement.statement_time, statement.id), statement)
        for statement in statements.of_shop(call.market, call.shop.id)
        if status in (None, statement.payment_status)
    ]
    shown, token = _page(call, _within(call, "statement_time", found), "statement_time")
    rows = [statement_row(statement, call.market.ledger.sums(statement)) for statement in shown]
    return {"statements": rows, "next_page_token": token}


@behaves("finance.GetTransactionsbyStatement.202501")
def read_transactions(call: Call) -> Fields:
    """A page of one statement's transactions, with the totals of all of them."""
    statement = _own_statement(call)
    ledger, down = call.market.ledger, call.values.get("sort_order") == "DESC"
    span, lines = ledger.by_time(statement)
    found, token, count = page(span, call.values, _size(call, ORDERED), down)
    days = call.market.settings.reserve_days
    tree = call.operation.answer["transactions"][0]
    sums = ledger.sums(statement)
    total = statement_sums(sums, statement.currency)
    return {
        "id": statement.id,
        "create_time": statement.statement_time,
        "status": "SETTLED",
        "currency": statement.currency,
        "total_settlement_amount": total["settlement_amount"],
        "total_reserve_amount": written(sums.reserve, statement.currency),
        "payable_amount": written(sums.payable, statement.currency),
        "total_settlement_breakdown": {
            "total_revenue_amount": total["revenue_amount"],
            "total_shipping_cost_amount": total["shipping_cost_amount"],
            "total_fee_tax_amount": total["fee_amount"],
            "total_adjustment_amount": total["adjustment_amount"],
        },
        "total_count": count,
        "transactions": [transaction_row(lines[id], tree, statement, days) for id in found],
        "next_page_token": token,
    }


@behaves("finance.GetTransactionsbyOrder.202501")
def read_order(call: Call) -> Fields:
    """What all statements hold of one order, by SKU; nothing before it is settled."""
    order_id = call.values["order_id"]
    known = call.market.ledger.of_order(order_id)
    found = [(one, line) for one, line in known if one.shop_id == call.shop.id and line.kind == "ORDER"]
    tree, currency = call.operation.answer["sku_transactions"][0], call.shop.currency
    rows = [
        sku_row(call.market.state.orders[order_id], sku_id, statement)
        | breakdowns(part, tree, currency)
        | sums(part, currency)
        for statement, line in found
        for sku_id, part in settlement.split(line).items()
    ]
    lines = [line for _, line in found]
    return {
        "order_id": order_id,
        "order_create_time": lines[0].order_create_time if lines else 0,
        "currency": currency,
        "revenue_amount": written(sum(part_sum(line, "revenue") for line in lines), currency),
        "shipping_cost_amount": written(sum(part_sum(line, "shipping") for line in lines), currency),
        "fee_and_tax_amount": written(sum(part_sum(line, "fees", "taxes") for line in lines), currency),
        "settlement_amount": written(sum(map(settlement_of, lines)), currency),
        "sku_transactions": rows,
        "total_count": len(rows),
    }


@behaves("finance.GetUnsettledTransactions.202507")
def read_estimates(call: Call) -> Fields:
    """A page of what later statements will hold as things stand; the sums are of all pages."""
    known, values, currency = statements.estimated(call.market, call.shop.id), call.values, call.shop.currency
    low, high = values.get("search_time_ge") or 0, values.get("search_time_lt") or UPPER
    span, sums = known.within(low, high)
    found, token, count = page(span, values, _size(call, ORDERED), values.get("sort_order") == "DESC")
    tree = call.operation.answer["transactions"][0]
    return {
        "sum_est_settlement_amount": written(sums.settlement, currency),
        "sum_est_revenue_amount": written(sums.revenue, currency),
        "sum_est_fee_amount": written(sums.fees, currency),
        "sum_est_adjustment_amount": written(sums.adjustments, currency),
        "total_count": count,
        "transactions": [estimate_row(*known.rows[id], tree, currency) for id in found],
        "next_page_token": token,
    }


@behaves("finance.getPayments.202605")
def read_payments(call: Call) -> Fields:
    """A page of the shop's payments."""
    found = [
        ((payment.create_time, payment.id), payment)
        for payment in call.market.state.payments.values()
        if payment.shop_id == call.shop.id
    ]
    shown, token = _page(call, _within(call, "create_time", found), "create_time")
    return {"payments": [payment_row(payment) for payment in shown], "next_page_token": token}


@behaves("finance.GetWithdrawals.202309")
def read_withdrawals(call: Call) -> Fields:
    """A page of the moves of a balance: statements come in as SETTLE, payments go out as WITHDRAW."""
    wanted = call.values["types"]
    if unknown := [kind for kind in wanted if kind not in MOVES]:
        raise Rejected(f"Types is invalid: {unknown[0]}, allowed values: {','.join(MOVES)}.", code=INVALID)
    moves = [row for row in _moves(call) if row["type"] in wanted]
    found = _within(call, "create_time", [((row["create_time"], row["id"]), row) for row in moves])
    shown, token = _page(call, found)
    return {"withdrawals": shown, "total_count": len(found), "next_page_token": token}


def _own_statement(call: Call) -> Statement:
    """The statement named in the path. guess: one that the shop does not have is as one without lines."""
    id = call.values["statement_id"]
    found = call.market.state.statements.get(id)
    return (
        found
        if found and found.shop_id == call.shop.id
        else Statement(id, call.shop.id, call.shop.currency, 0, [])
    )


def _moves(call: Call) -> Iterable[Fields]:
    for statement in statements.of_shop(call.market, call.shop.id):
        yield {
            "id": statement.id,
            "type": "SETTLE",
            "status": "SUCCESS",
            "amount": written(call.market.ledger.sums(statement).payable, statement.currency),
            "currency": statement.currency,
            "create_time": statement.statement_time,
        }
    for payment in call.market.state.payments.values():
        if payment.shop_id == call.shop.id:
            yield {
                "id": payment.id,
                "type": "WITHDRAW",
                "status": "SUCCESS" if payment.status == "PAID" else payment.status,
                "amount": written(payment.settlement_minor + payment.reserve_minor, payment.currency),
                "currency": payment.currency,
                "create_time": payment.create_time,
            }


def _within(call: Call, field: str, rows: list[tuple[Place, T]]) -> list[tuple[Place, T]]:
    low, high = call.values.get(f"{field}_ge") or 0, call.values.get(f"{field}_lt") or UPPER
    return [row for row in rows if low <= row[0][0] < high]


def _size(call: Call, sorted_by: str) -> int:
    """How many rows are asked for, by the one sort field that a list knows. guess: each knows one."""
    if sorted_by and call.values["sort_field"] != sorted_by:
        raise Rejected(f"SortField is invalid, allowed values: {sorted_by}.", code=INVALID)
    size = int(call.values.get("page_size") or DEFAULT_SIZE)
    if not 1 <= size <= LARGEST_SIZE:
        raise Rejected(f"PageSize must be from 1 to {LARGEST_SIZE}, it was {size}", code=INVALID)
    return size


def _page(call: Call, rows: list[tuple[Place, T]], sorted_by: str = "") -> tuple[list[T], str]:
    """The rows behind the page token, and the next token."""
    size, descending = _size(call, sorted_by), call.values.get("sort_order") == "DESC"
    after = place_of(call.values.get("page_token") or "")
    ordered = sorted(rows, key=lambda row: row[0], reverse=descending)
    rest = [row for row in ordered if after is None or (row[0] < after if descending else row[0] > after)]
    token = page_token(rest[size - 1][0]) if len(rest) > size else ""
    return [row for _, row in rest[:size]], token
