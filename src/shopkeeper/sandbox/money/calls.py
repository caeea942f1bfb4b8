"""Statements, their transactions, payments, withdrawals and estimates as the Open API reads them."""

from collections.abc import Iterable
from typing import Any, TypeVar

from ...errors import Rejected
from ..orders.index import Place
from ..paging import page_token, place_of
from ..shop import Call, behaves
from ..trade import Statement
from . import payments, settlement, statements
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
    page, token = _page(call, _within(call, "statement_time", found), "statement_time")
    return {"statements": [statement_row(statement) for statement in page], "next_page_token": token}


@behaves("finance.GetTransactionsbyStatement.202501")
def read_transactions(call: Call) -> Fields:
    """A page of one statement's transactions, with the totals of all of them."""
    statement = _own_statement(call)
    lines = statement.transactions
    page, token = _page(call, [((line.order_create_time, line.id), line) for line in lines], ORDERED)
    days = call.market.settings.reserve_days
    tree = call.operation.answer["transactions"][0]
    total = statement_sums(statement)
    return {
        "id": statement.id,
        "create_time": statement.statement_time,
        "status": "SETTLED",
        "currency": statement.currency,
        "total_settlement_amount": total["settlement_amount"],
        "total_reserve_amount": written(payments.reserve(statement), statement.currency),
        "payable_amount": written(payments.payable(statement), statement.currency),
        "total_settlement_breakdown": {
            "total_revenue_amount": total["revenue_amount"],
            "total_shipping_cost_amount": total["shipping_cost_amount"],
            "total_fee_tax_amount": total["fee_amount"],
            "total_adjustment_amount": total["adjustment_amount"],
        },
        "total_count": len(lines),
        "transactions": [transaction_row(line, tree, statement, days) for line in page],
        "next_page_token": token,
    }


@behaves("finance.GetTransactionsbyOrder.202501")
def read_order(call: Call) -> Fields:
    """What all statements hold of one order, by SKU; nothing before it is settled."""
    order_id = call.values["order_id"]
    found = [
        (statement, line)
        for statement in statements.of_shop(call.market, call.shop.id)
        for line in statement.transactions
        if line.order_id == order_id and line.kind == "ORDER"
    ]
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
    found = _within(
        call,
        "search_time",
        [
            ((line.order_create_time, line.id), (order, line))
            for order, line in statements.estimates(call.market, call.shop.id)
        ],
    )
    page, token = _page(call, found, ORDERED)
    tree, currency = call.operation.answer["transactions"][0], call.shop.currency
    lines = [line for _, (_, line) in found]
    return {
        "sum_est_settlement_amount": written(sum(map(settlement_of, lines)), currency),
        "sum_est_revenue_amount": written(sum(part_sum(line, "revenue") for line in lines), currency),
        "sum_est_fee_amount": written(sum(part_sum(line, "fees", "taxes") for line in lines), currency),
        "sum_est_adjustment_amount": written(sum(line.adjustment_minor for line in lines), currency),
        "total_count": len(found),
        "transactions": [estimate_row(order, line, tree, currency) for order, line in page],
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
    page, token = _page(call, _within(call, "create_time", found), "create_time")
    return {"payments": [payment_row(payment) for payment in page], "next_page_token": token}


@behaves("finance.GetWithdrawals.202309")
def read_withdrawals(call: Call) -> Fields:
    """A page of the moves of a balance: statements come in as SETTLE, payments go out as WITHDRAW."""
    wanted = call.values["types"]
    if unknown := [kind for kind in wanted if kind not in MOVES]:
        raise Rejected(f"Types is invalid: {unknown[0]}, allowed values: {','.join(MOVES)}.", code=INVALID)
    moves = [row for row in _moves(call) if row["type"] in wanted]
    found = _within(call, "create_time", [((row["create_time"], row["id"]), row) for row in moves])
    page, token = _page(call, found)
    return {"withdrawals": page, "total_count": len(found), "next_page_token": token}


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
            "amount": written(payments.payable(statement), statement.currency),
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


def _page(call: Call, rows: list[tuple[Place, T]], sorted_by: str = "") -> tuple[list[T], str]:
    """The rows behind the page token, and the next token. guess: each list knows one sort field."""
    if sorted_by and call.values["sort_field"] != sorted_by:
        raise Rejected(f"SortField is invalid, allowed values: {sorted_by}.", code=INVALID)
    descending = call.values.get("sort_order") == "DESC"
    after = place_of(call.values.get("page_token") or "")
    size = int(call.values.get("page_size") or DEFAULT_SIZE)
    if not 1 <= size <= LARGEST_SIZE:
        raise Rejected(f"PageSize must be from 1 to {LARGEST_SIZE}, it was {size}", code=INVALID)
    ordered = sorted(rows, key=lambda row: row[0], reverse=descending)
    rest = [row for row in ordered if after is None or (row[0] < after if descending else row[0] > after)]
    token = page_token(rest[size - 1][0]) if len(rest) > size else ""
    return [row for _, row in rest[:size]], token
