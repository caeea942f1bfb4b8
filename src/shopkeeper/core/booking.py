"""How statements are booked: each amount to its account, against one clearing account a shop and currency.

What the platform states and what its own amounts come to may differ. The clearing account follows what is
stated, for that is what is paid; the difference stays in the residue, and a finding names it.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from .changes import Changes, Finding
from .fees import account, is_known
from .ledger import Entry, move, owed, together
from .ledger import Place as Balance
from .money import plain
from .records import Age, Seen, newest
from .settlements import Place, Statement, StatementLine, Totals

BOOKED = ("revenue", "shipping", "fee", "tax", "adjustment")
"""The parts that make up a settlement; a reserve is booked with the payment that leaves it out."""
SUBTOTALS = (("revenue", ("revenue",)), ("shipping", ("shipping",)), ("fee", ("fee", "tax")))
WORDS = {"fee": "fees and taxes"}
MOST_NAMED = 20
LINK = "/money"


def clearing(connection_id: int) -> str:
    """What the platform owes a shop: stated and not yet paid."""
    return f"clearing/{connection_id}"


def residue(connection_id: int) -> str:
    """What a shop's statements say that their own amounts do not."""
    return f"residue/{connection_id}"


@dataclass(frozen=True, slots=True)
class Difference:
    """Two numbers of the platform that should be one."""

    what: str
    summed_minor: int
    stated_minor: int

    @property
    def minor(self) -> int:
        """What is stated more than its parts come to."""
        return self.stated_minor - self.summed_minor

    def told(self, currency: str) -> str:
        """The difference in words."""
        summed, stated = plain(self.summed_minor, currency), plain(self.stated_minor, currency)
        return f"{self.what}: adds up to {summed}, stated {stated}, {plain(self.minor, currency)} unexplained"


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of some statements before they are decided on."""

    ages: Mapping[Place, Age] = field(default_factory=dict)
    lines: Mapping[Place, Collection[str]] = field(default_factory=dict)
    """The lines that are booked."""
    booked: Mapping[str, Mapping[Balance, int]] = field(default_factory=dict)
    findings: Collection[tuple[str, str]] = ()


def decide(known: Known, sights: Iterable[Seen[Statement]]) -> Changes:
    """What sights of statements change; an older sight of a statement changes nothing."""
    return sum(
        (booked(known, sight) for sight in newest(known.ages, sights, lambda one: one.place).values()),
        Changes(),
    )


def booked(known: Known, sight: Seen[Statement]) -> Changes:
    """A statement as its record, the entries it still owes, and what is wrong with it."""
    statement = with_residues(sight.thing)
    implied = implied_by(statement)
    entries: list[Entry] = []
    for cause in causes(known, statement):
        entries += owed(cause, implied.get(cause, {}), known.booked.get(cause, {}))
    found = tuple(findings(statement))
    still = {(one.kind, one.subject) for one in found}
    return Changes(
        statements=(Seen(statement, sight.read_began_at, sight.event_id),),
        entries=tuple((entry, sight.event_id) for entry in entries),
        found=found,
        cleared=tuple(
            one for one in sorted(known.findings) if belongs(one[1], statement) and one not in still
        ),
    )


def causes(known: Known, statement: Statement) -> list[str]:
    """Every name under which a statement is or was booked; a line that is gone owes it all back."""
    lines = {line.line_id for line in statement.lines} | set(known.lines.get(statement.place, ()))
    return [cause_of(statement, line_id) for line_id in sorted(lines)] + [cause_of(statement)]


def belongs(subject: str, statement: Statement) -> bool:
    """Whether a finding is about this statement or something in it."""
    return subject == statement.subject or subject.startswith(f"{statement.subject}/")


def cause_of(statement: Statement, line_id: str = "") -> str:
    """The name under which a line is booked; without one, what the statement says beside its lines."""
    return f"{statement.subject}/{line_id or 'total'}"


def implied_by(statement: Statement) -> dict[str, Counter[Balance]]:
    """The entries of each line, and of what the statement's total says beside them."""
    shop, currency = statement.connection_id, statement.currency
    implied = {
        cause_of(statement, line.line_id): implied_by_line(shop, currency, line) for line in statement.lines
    }
    beyond = move(
        currency, settlement_difference(statement).minor, source=residue(shop), target=clearing(shop)
    )
    return implied | {cause_of(statement): beyond}


def implied_by_line(shop: int, currency: str, line: StatementLine) -> Counter[Balance]:
    """A line: its amounts out of their accounts and into clearing, the rest out of the residue."""
    amounts = [one for one in line.amounts if one.part in BOOKED]
    moves = [
        move(currency, one.amount_minor, source=account(one.part, one.name), target=clearing(shop))
        for one in amounts
    ]
    rest = move(currency, residue_of(line), source=residue(shop), target=clearing(shop))
    return together([*moves, rest])


def residue_of(line: StatementLine) -> int:
    """What a line's stated settlement is more than all of its amounts."""
    return line.settlement_minor - sum(one.amount_minor for one in line.amounts if one.part in BOOKED)


def settlement_difference(statement: Statement) -> Difference:
    """What a statement's stated settlement is beside that of its lines."""
    summed = sum(line.settlement_minor for line in statement.lines)
    return Difference("settlement", summed, statement.settlement_minor)


def with_residues(statement: Statement) -> Statement:
    """The statement with what it and each of its lines leave unexplained."""
    lines = tuple(replace(line, residue_minor=residue_of(line)) for line in statement.lines)
    return replace(statement, lines=lines, residue_minor=settlement_difference(statement).minor)


def in_line(line: StatementLine) -> list[Difference]:
    """Where a line's amounts do not add up: to a subtotal, or the subtotals to its settlement."""
    found = []
    for what, parts in SUBTOTALS:
        summed = sum(one.amount_minor for one in line.amounts if one.part in parts)
        found.append(Difference(WORDS.get(what, what), summed, getattr(line, f"{what}_minor")))
    subtotals = line.revenue_minor + line.shipping_minor + line.fee_minor + line.adjustment_minor
    found.append(Difference("settlement", subtotals, line.settlement_minor))
    return [one for one in found if one.minor]


def in_statement(statement: Statement) -> list[Difference]:
    """Where a statement contradicts itself: lines and totals, or totals in one place and in another."""
    found = []
    for what in ("revenue", "shipping", "fee", "adjustment", "reserve"):
        summed = sum(getattr(line, f"{what}_minor") for line in statement.lines)
        found.append(Difference(WORDS.get(what, what), summed, getattr(statement, f"{what}_minor")))
    found.append(settlement_difference(statement))
    if statement.listed:
        found += beside_the_list(statement, statement.listed)
    return [one for one in found if one.minor]


def beside_the_list(statement: Statement, listed: Totals) -> list[Difference]:
    """A statement's totals as the list has them beside those that come with its lines."""
    return [
        Difference(
            f"{WORDS.get(what, what)} in the list of statements",
            getattr(statement, f"{what}_minor"),
            getattr(listed, f"{what}_minor"),
        )
        for what in ("revenue", "shipping", "fee", "adjustment", "settlement")
    ]


def findings(statement: Statement) -> Iterable[Finding]:
    """Everything that is wrong with a statement, the lines first."""
    for line in statement.lines:
        if differences := in_line(line):
            yield line_finding(statement, line, differences)
    for one in statement.unread:
        yield Finding(
            "unread_line",
            cause_of(statement, one.line_id),
            "bad",
            f"{order_words(one.order_id)}: a statement line cannot be booked",
            f"Line {one.line_id} of statement {statement.statement_id} ({statement.day}): {one.reason}. "
            "Nothing of it is booked; what it settles stands in the residue. Ask TikTok Shop about it.",
            link(statement),
        )
    yield from unknown_findings(statement)
    if finding := statement_finding(statement):
        yield finding


def line_finding(statement: Statement, line: StatementLine, differences: list[Difference]) -> Finding:
    """A line that does not add up."""
    total = max(differences, key=lambda one: abs(one.minor)).minor
    told = "; ".join(one.told(statement.currency) for one in differences)
    return Finding(
        "line_residue",
        cause_of(statement, line.line_id),
        "bad",
        f"{order_words(line.order_id)}: {plain(total, statement.currency)} {statement.currency} unexplained",
        f"Line {line.line_id} of statement {statement.statement_id} ({statement.day}): {told}. "
        "The difference is booked to the residue. Ask TikTok Shop to explain it.",
        link(statement),
    )


def unknown_findings(statement: Statement) -> Iterable[Finding]:
    """One finding for each name that nobody documented, with every order and amount."""
    unknown: dict[tuple[str, str], list[tuple[str, int]]] = {}
    for line in statement.lines:
        if line.kind not in ("ORDER", "RESERVE") and not is_known("adjustment", line.kind):
            unknown.setdefault(("adjustment", line.kind), []).append((line.order_id, line.adjustment_minor))
        for one in line.amounts:
            if one.part != "adjustment" and not is_known(one.part, one.name):
                unknown.setdefault((one.part, one.name), []).append((line.order_id, one.amount_minor))
    for (part, name), where in sorted(unknown.items()):
        yield unknown_finding(statement, part, name, where)


def unknown_finding(statement: Statement, part: str, name: str, where: list[tuple[str, int]]) -> Finding:
    """A name that nobody documented."""
    currency = statement.currency
    named = [
        f"{order_words(order_id).lower()} {plain(minor, currency)}" for order_id, minor in where[:MOST_NAMED]
    ]
    more = f" and {len(where) - MOST_NAMED} more" if len(where) > MOST_NAMED else ""
    total = sum(minor for _, minor in where)
    return Finding(
        "unknown_fee",
        f"{statement.subject}/{part}/{name}",
        "bad",
        f"{name} is not documented: {plain(total, currency)} {currency}",
        f"Statement {statement.statement_id} ({statement.day}): {', '.join(named)}{more}. "
        f"It is booked to {account(part, name)}, an account of its own. Ask TikTok Shop what it is.",
        link(statement),
    )


def statement_finding(statement: Statement) -> Finding | None:
    """A statement whose totals, lines or number of lines contradict each other."""
    told = [one.told(statement.currency) for one in in_statement(statement)]
    read = len(statement.lines) + len(statement.unread)
    if statement.stated_lines not in (None, read):
        told.append(f"{statement.stated_lines} lines stated, {read} read")
    if not told:
        return None
    gap = plain(settlement_difference(statement).minor, statement.currency)
    return Finding(
        "statement_residue",
        statement.subject,
        "bad",
        f"Statement of {statement.day} contradicts itself: {gap} {statement.currency} beside its lines",
        f"Statement {statement.statement_id}: {'; '.join(told)}. "
        "What the lines do not explain is booked to the residue. Ask TikTok Shop to explain it.",
        link(statement),
    )


def link(statement: Statement) -> str:
    """The page of a statement."""
    return f"{LINK}/statements/{statement.connection_id}/{statement.statement_id}"


def order_words(order_id: str) -> str:
    """An order, or that there is none."""
    return f"Order {order_id}" if order_id else "No order"
