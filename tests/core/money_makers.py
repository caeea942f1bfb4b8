"""Statements and payments with what a test does not care about filled in, and books to book them in."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta

from shopkeeper.core import booking, payouts
from shopkeeper.core.changes import Changes
from shopkeeper.core.ledger import Place as Balance
from shopkeeper.core.ledger import check
from shopkeeper.core.records import Age, Seen
from shopkeeper.core.settlements import Amount, Payment, Place, Statement, StatementLine

START = datetime(2026, 11, 24, tzinfo=UTC)
SHOP = 1


def at(hours: float) -> datetime:
    """A moment some hours after the start."""
    return START + timedelta(hours=hours)


def line(line_id: str, amounts: Sequence[Amount], order_id: str = "o1", reserve: int = 0) -> StatementLine:
    """A line whose stated totals are what its amounts come to."""
    sums = Counter[str]()
    for one in amounts:
        sums[one.part] += one.amount_minor
    fees = sums["fee"] + sums["tax"]
    settlement = sums["revenue"] + sums["shipping"] + fees + sums["adjustment"]
    return StatementLine(
        line_id=line_id,
        kind="ORDER",
        order_id=order_id,
        revenue_minor=sums["revenue"],
        shipping_minor=sums["shipping"],
        fee_minor=fees,
        adjustment_minor=sums["adjustment"],
        settlement_minor=settlement,
        reserve_minor=reserve,
        amounts=tuple(amounts),
    )


def statement(
    statement_id: str, lines: Iterable[StatementLine], payment_id: str = "", currency: str = "USD"
) -> Statement:
    """A statement whose totals are those of its lines."""
    lines = tuple(lines)
    return Statement(
        connection_id=SHOP,
        statement_id=statement_id,
        currency=currency,
        day="2026-11-24",
        revenue_minor=sum(one.revenue_minor for one in lines),
        shipping_minor=sum(one.shipping_minor for one in lines),
        fee_minor=sum(one.fee_minor for one in lines),
        adjustment_minor=sum(one.adjustment_minor for one in lines),
        settlement_minor=sum(one.settlement_minor for one in lines),
        reserve_minor=sum(one.reserve_minor for one in lines),
        payment_id=payment_id,
        payment_status="PAID" if payment_id else "PROCESSING",
        lines=lines,
        stated_at=START,
        updated_at=START,
    )


def payment(
    payment_id: str, settled: int, *, status: str = "PAID", kept: int = 0, arrives: int | None = None
) -> Payment:
    """A payment in the currency of the shop."""
    return Payment(
        connection_id=SHOP,
        payment_id=payment_id,
        status=status,
        currency="USD",
        amount_minor=settled + kept if arrives is None else arrives,
        settlement_currency="USD",
        settlement_minor=settled,
        reserve_minor=kept,
        exchange_rate="1.000000",
        bank="***1234",
        created_at=START,
        updated_at=START,
        paid_at=START if status == "PAID" else None,
    )


class Books:
    """What a hub would have written: entries by cause, ages, lines and findings."""

    def __init__(self) -> None:
        self.booked: dict[str, Counter[Balance]] = {}
        self.ages: dict[Place, Age] = {}
        self.lines: dict[Place, list[str]] = {}
        self.statements: dict[Place, Statement] = {}
        self.payments: dict[Place, Payment] = {}
        self.paid_ages: dict[Place, Age] = {}
        self.findings: set[tuple[str, str]] = set()

    def see(self, *sights: Seen[Statement]) -> Changes:
        """Decide on statements and write what comes of it."""
        known = booking.Known(self.ages, self.lines, self.booked, self.findings)
        changes = booking.decide(known, sights)
        for one in changes.statements:
            self.ages[one.thing.place] = one.age
            self.lines[one.thing.place] = [each.line_id for each in one.thing.lines]
            self.statements[one.thing.place] = one.thing
        return self.write(changes)

    def pay(self, *sights: Seen[Payment]) -> Changes:
        """Decide on payments beside the statements that are written."""
        shares = [share(one) for one in self.statements.values()]
        findings = {one for one in self.findings if one[0] in ("clearing", "payment_failed")}
        known = payouts.Known(self.paid_ages, self.booked, self.payments, shares, findings)
        changes = payouts.decide(known, sights)
        for one in changes.payments:
            self.paid_ages[one.thing.place] = one.age
            self.payments[one.thing.place] = one.thing
        return self.write(changes)

    def write(self, changes: Changes) -> Changes:
        """Book the entries, which must balance, and keep the findings."""
        check(entry for entry, _ in changes.entries)
        for entry, _ in changes.entries:
            place = (entry.account, entry.commodity)
            self.booked.setdefault(entry.cause, Counter())[place] += entry.quantity
        self.findings -= set(changes.cleared)
        self.findings |= {(one.kind, one.subject) for one in changes.found}
        return changes

    def balance(self, account: str, currency: str = "USD") -> int:
        """What an account holds."""
        return sum(sums[account, currency] for sums in self.booked.values())

    def standing(self) -> dict[Balance, int]:
        """Every account that holds something."""
        total = Counter[Balance]()
        for sums in self.booked.values():
            total.update(sums)
        return {place: minor for place, minor in total.items() if minor}


def share(one: Statement) -> payouts.Share:
    """A statement as its payment sees it."""
    return payouts.Share(
        one.connection_id,
        one.statement_id,
        one.payment_id,
        one.payment_status,
        one.day,
        one.currency,
        one.settlement_minor,
        one.reserve_minor,
    )
