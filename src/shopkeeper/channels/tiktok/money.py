"""The statements and payments of a TikTok shop, over the client and in the hub's words."""

import json
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from ...core.money import minor
from ...core.settlements import Amount, Payment, Statement, StatementLine, Totals, Unread
from ...errors import Rejected
from ...tiktok.client import AsyncShopClient
from ..channel import Raw
from .exports import settlements as exported
from .moments import changed, moment, moment_or_none

PAGE_SIZE = 100
TOLD = "supplementary_component"
UNREADABLE = (KeyError, TypeError, ValueError, AttributeError, OverflowError)
LEAVES = (
    ("revenue", ("revenue_breakdown",)),
    ("shipping", ("shipping_cost_breakdown",)),
    ("fee", ("fee_tax_breakdown", "fee")),
    ("tax", ("fee_tax_breakdown", "tax")),
)
GROUPS = {"fee_tax_breakdown": ("fee", "tax")}


@dataclass(frozen=True, slots=True)
class TikTokMoney:
    """The statements and payments of a TikTok shop."""

    client: AsyncShopClient

    async def statements(self, since: datetime, until: datetime) -> AsyncIterator[Raw]:
        """The statements of a time as the list has them, oldest first, without their lines."""
        values = {
            "sort_field": "statement_time",
            "sort_order": "ASC",
            "statement_time_ge": int(since.timestamp()),
            "statement_time_lt": int(until.timestamp()),
        }
        async for page in self._pages("finance.GetStatements.202309", values):
            for raw in page.get("statements") or []:
                yield raw

    async def statement(self, listed: Raw) -> Raw:
        """A statement as the list has it, as its own page has it, and all of its lines."""
        values = {"statement_id": str(listed["id"]), "sort_field": "order_create_time", "sort_order": "ASC"}
        page: dict[str, Any] = {}
        lines: list[Raw] = []
        async for page in self._pages("finance.GetTransactionsbyStatement.202501", values):
            lines += page.get("transactions") or []
        stated = {name: it for name, it in page.items() if name not in ("transactions", "next_page_token")}
        return {"listed": listed, "stated": stated, "transactions": lines}

    async def payments(self, since: datetime, until: datetime) -> AsyncIterator[Raw]:
        """The payments begun in a time, oldest first."""
        values = {
            "sort_field": "create_time",
            "sort_order": "ASC",
            "create_time_ge": int(since.timestamp()),
            "create_time_lt": int(until.timestamp()),
        }
        async for page in self._pages("finance.getPayments.202605", values):
            for raw in page.get("payments") or []:
                yield raw

    async def _pages(self, operation: str, values: Mapping[str, Any]) -> AsyncIterator[dict[str, Any]]:
        token = ""
        while True:
            asked = {**values, "page_size": PAGE_SIZE, **({"page_token": token} if token else {})}
            page = await self.client.fetch(operation, asked)
            yield page
            token = page.get("next_page_token") or ""
            if not token:
                return


def listed_digest(raw: Raw) -> str:
    """A fingerprint of a statement as the list has it."""
    return sha256(json.dumps(raw, sort_keys=True).encode()).hexdigest()[:16]


def statement(raw: Raw, connection_id: int) -> Statement:
    """A statement in the hub's words. Raises Rejected where it itself, not only a line, cannot be read."""
    if "export" in raw:
        raw = exported.as_answer(raw)
    try:
        return read_statement(raw, connection_id)
    except UNREADABLE as error:
        raise Rejected(f"the statement cannot be read: {type(error).__name__} {error}") from error


def read_statement(raw: Raw, connection_id: int) -> Statement:
    """A statement: its totals come with its lines, those of the list stand beside them."""
    listed, stated = raw["listed"], raw["stated"]
    currency = stated.get("currency") or listed["currency"]
    totals = read_listed(listed, currency)
    own = read_stated(stated, currency) if stated.get("total_settlement_amount") else totals
    lines, unread = read_lines(raw["transactions"], currency)
    stated_at = changed(listed, listed["statement_time"])
    return Statement(
        connection_id=connection_id,
        statement_id=str(listed["id"]),
        currency=currency,
        day=stated_at.date().isoformat(),
        revenue_minor=own.revenue_minor,
        shipping_minor=own.shipping_minor,
        fee_minor=own.fee_minor,
        adjustment_minor=own.adjustment_minor,
        settlement_minor=own.settlement_minor,
        reserve_minor=amount(stated, "total_reserve_amount", currency),
        payment_id=str(listed.get("payment_id") or ""),
        payment_status=listed.get("payment_status") or "",
        lines=tuple(lines),
        stated_at=stated_at,
        updated_at=stated_at,
        paid_at=moment_or_none(listed.get("payment_time")),
        listed=totals,
        stated_lines=int(stated["total_count"]) if stated.get("total_count") is not None else None,
        unread=tuple(unread),
        listed_digest=listed_digest(listed),
    )


def read_listed(raw: Raw, currency: str) -> Totals:
    """The totals that the list of statements has."""
    return Totals(
        revenue_minor=amount(raw, "revenue_amount", currency),
        shipping_minor=amount(raw, "shipping_cost_amount", currency),
        fee_minor=amount(raw, "fee_amount", currency),
        adjustment_minor=amount(raw, "adjustment_amount", currency),
        settlement_minor=amount(raw, "settlement_amount", currency),
    )


def read_stated(raw: Raw, currency: str) -> Totals:
    """The totals that come with a statement's lines."""
    parts = raw.get("total_settlement_breakdown") or {}
    return Totals(
        revenue_minor=amount(parts, "total_revenue_amount", currency),
        shipping_minor=amount(parts, "total_shipping_cost_amount", currency),
        fee_minor=amount(parts, "total_fee_tax_amount", currency),
        adjustment_minor=amount(parts, "total_adjustment_amount", currency),
        settlement_minor=amount(raw, "total_settlement_amount", currency),
    )


def amount(raw: Raw, name: str, currency: str) -> int:
    """An amount by its name; nothing is zero. Raises Rejected with the name where it is none."""
    # Quirk (2026-11, statement_transactions): an amount may end in a space.
    # https://partner.tiktokshop.com/docv2/page/get-transactions-by-statement-202501
    try:
        return minor(str(raw.get(name) or "0").strip(), currency)
    except Rejected as error:
        raise Rejected(f"{name}: {error}") from None


def read_lines(raws: list[Raw], currency: str) -> tuple[list[StatementLine], list[Unread]]:
    """The lines of a statement, and those that cannot be booked. A line that two pages show is one line."""
    lines: list[StatementLine] = []
    unread: list[Unread] = []
    seen: dict[str, list[Raw]] = {}
    for raw in raws:
        twins = seen.setdefault(str(raw["id"]), [])
        if raw in twins:
            continue
        twins.append(raw)
        line_id = str(raw["id"]) if len(twins) == 1 else f"{raw['id']}#{len(twins)}"
        try:
            lines.append(read_line(raw, line_id, currency))
        except Rejected as error:
            unread.append(Unread(line_id, order_of(raw), str(error)))
    return lines, unread


def read_line(raw: Raw, line_id: str, currency: str) -> StatementLine:
    """One line. Raises Rejected where one of its amounts cannot be read."""
    kind = raw.get("type") or "ORDER"
    adjusted, kept = amount(raw, "adjustment_amount", currency), amount(raw, "reserve_amount", currency)
    sums = Counter({("adjustment", kind): adjusted, ("reserve", "reserve_amount"): kept})
    for part, where, name in leaves(raw):
        sums[part, name] += amount(where, name, currency)
    return StatementLine(
        line_id=line_id,
        kind=kind,
        order_id=order_of(raw),
        revenue_minor=amount(raw, "revenue_amount", currency),
        shipping_minor=amount(raw, "shipping_cost_amount", currency),
        fee_minor=amount(raw, "fee_tax_amount", currency),
        adjustment_minor=adjusted,
        settlement_minor=amount(raw, "settlement_amount", currency),
        reserve_minor=kept,
        amounts=tuple(Amount(part, name, it) for (part, name), it in sorted(sums.items()) if it),
    )


def leaves(raw: Raw) -> Iterator[tuple[str, Raw, str]]:
    """Every amount of a line's breakdowns: its part, where it stands, and its name.

    What is told beside the sums is left out. A group that nobody documented counts as amounts of its part.
    """
    for part, path in LEAVES:
        group: Any = raw
        for step in path:
            group = group.get(step) or {}
        yield from ((part, where, name) for where, name in within(group))
    for outer, inner in GROUPS.items():
        rest = {name: it for name, it in (raw.get(outer) or {}).items() if name not in inner}
        yield from (("fee", where, name) for where, name in within(rest))


def within(group: Raw) -> Iterator[tuple[Raw, str]]:
    """The amounts of a group and of groups in it."""
    for name, value in group.items():
        if isinstance(value, Mapping):
            if name != TOLD:
                yield from within(value)
        else:
            yield group, name


def order_of(raw: Raw) -> str:
    """The order that a line is about, if it is about one."""
    for name in ("order_id", "adjustment_order_id", "associated_order_id"):
        if raw.get(name):
            return str(raw[name])
    return ""


def payment(raw: Raw, connection_id: int) -> Payment:
    """A payment in the hub's words. Raises Rejected where it cannot be read."""
    try:
        return read_payment(raw, connection_id)
    except UNREADABLE as error:
        raise Rejected(f"the payment cannot be read: {type(error).__name__} {error}") from error


def read_payment(raw: Raw, connection_id: int) -> Payment:
    """A payment: what was settled, what of it was kept back, and what arrives."""
    settled, arrives = raw["settlement_amount"], raw["amount"]
    before = raw.get("payment_amount_before_exchange") or arrives
    currency, settlement_minor = settled["currency"], amount(settled, "value", settled["currency"])
    created_at = moment(raw["create_time"])
    return Payment(
        connection_id=connection_id,
        payment_id=str(raw["id"]),
        status=raw["status"],
        currency=arrives["currency"],
        amount_minor=amount(arrives, "value", arrives["currency"]),
        settlement_currency=currency,
        settlement_minor=settlement_minor,
        reserve_minor=amount(before, "value", currency) - settlement_minor,
        exchange_rate=str(raw.get("exchange_rate") or ""),
        bank=raw.get("bank_account") or "",
        created_at=created_at,
        updated_at=created_at,
        paid_at=moment_or_none(raw.get("paid_time")),
    )
