"""The control plane's money: look at statements, adjust, restate, let payments fail; and shops elsewhere."""

from typing import Any

from ...errors import Rejected
from ..money import payments, statements
from ..money.amounts import minor_units, written
from ..money.settlement import settlement_of
from ..rehearsal import Rehearsal
from ..trade import Payment, Statement, Transaction
from .plane import Fields, may, need, route
from .shops import SHOP


@route("GET", "/statements")
def read_statements(sandbox: Rehearsal, _: Fields) -> Any:
    """All statements with their transactions, and the payments."""
    state = sandbox.state
    return {
        "statements": [_statement(sandbox, statement) for statement in state.statements.values()],
        "payments": [_payment(payment) for payment in state.payments.values()],
    }


@route(
    "POST", "/adjustments",
    SHOP,
    need("kind", "what it is for, by the documented word", "PLATFORM_REIMBURSEMENT"),
    need("amount", "in the shop's currency; negative takes", "4.20"),
    may("order_id", "the order that it is about", kind="string"),
)  # fmt: skip
def adjust(sandbox: Rehearsal, fields: Fields) -> Any:
    """The platform gives or takes an amount of a documented kind, in the shop's next statement."""
    shop_id = fields["shop_id"]
    minor = minor_units(str(fields["amount"]), sandbox.market.shop(shop_id).currency)
    made = statements.adjust(sandbox.market, shop_id, fields["kind"], minor, fields.get("order_id", ""))
    return {"transaction_id": made.id, "kind": made.kind}


@route(
    "POST", "/statements/{statement_id}/restate",
    need("statement_id", "the statement", "{statement_id}"),
    need("transaction_id", "the transaction in it", "{transaction_id}"),
    need("amount", "the new amount", "-1.50"),
    may("name", "the amount's name; a fee that nobody documented unless said", kind="string"),
    may("group", "revenue, shipping, fees, taxes, told or adjustment; fees unless said", kind="string"),
)  # fmt: skip
def restate(sandbox: Rehearsal, fields: Fields) -> Any:
    """Change one amount of a published statement; a name that nobody documented is an unknown fee."""
    statement = sandbox.state.statements.get(fields["statement_id"])
    if statement is None:
        raise Rejected(f"there is no statement {fields['statement_id']} in this sandbox")
    minor = minor_units(str(fields["amount"]), statement.currency)
    name, group = fields.get("name", statements.UNKNOWN_FEE), fields.get("group", "fees")
    place = (sandbox.market, statement.id, fields["transaction_id"])
    return _transaction(statements.restate(*place, name, minor, group=group), statement.currency)


@route("POST", "/payments/{payment_id}/fail", need("payment_id", "the payment", "{payment_id}"))
def fail(sandbox: Rehearsal, fields: Fields) -> Any:
    """The bank sends a payment back; it is tried again later."""
    return _payment(payments.fail(sandbox.market, fields["payment_id"]))


def _statement(sandbox: Rehearsal, statement: Statement) -> Fields:
    return {
        "id": statement.id,
        "shop_id": statement.shop_id,
        "statement_time": statement.statement_time,
        "payment_id": statement.payment_id,
        "payment_status": statement.payment_status,
        "payable": written(sandbox.market.ledger.sums(statement).payable, statement.currency),
        "transactions": [_transaction(line, statement.currency) for line in statement.transactions],
    }


def _transaction(line: Transaction, currency: str) -> Fields:
    settlement = written(settlement_of(line), currency)
    return {"id": line.id, "kind": line.kind, "order_id": line.order_id, "settlement": settlement}


def _payment(payment: Payment) -> Fields:
    amount = written(payment.amount_minor, payment.paid_currency)
    return {
        "id": payment.id,
        "shop_id": payment.shop_id,
        "status": payment.status,
        "amount": amount,
        "currency": payment.paid_currency,
    }
