"""How payments are booked, and whether each one clears the statements that it pays."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from .booking import LINK, clearing, residue
from .changes import Changes, Finding
from .ledger import Place as Balance
from .ledger import move, owed, together
from .money import decimals, plain
from .records import Age, Seen, newest
from .settlements import Payment, Place

PAID, FAILED = "PAID", "FAILED"


def bank(connection_id: int) -> str:
    """What arrived at the bank from a shop."""
    return f"bank/{connection_id}"


def exchange(connection_id: int) -> str:
    """Between two currencies: each of them balances by itself."""
    return f"exchange/{connection_id}"


def reserve(connection_id: int) -> str:
    """Settled money that the platform keeps back."""
    return f"reserve/{connection_id}"


@dataclass(frozen=True, slots=True)
class Share:
    """A statement as its payment sees it."""

    connection_id: int
    statement_id: str
    payment_id: str
    payment_status: str
    day: str
    currency: str
    settlement_minor: int
    reserve_minor: int


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of some payments, and of all statements that name them, before they are decided on."""

    ages: Mapping[Place, Age] = field(default_factory=dict)
    booked: Mapping[str, Mapping[Balance, int]] = field(default_factory=dict)
    payments: Mapping[Place, Payment] = field(default_factory=dict)
    shares: Collection[Share] = ()
    findings: Collection[tuple[str, str]] = ()


def decide(known: Known, sights: Iterable[Seen[Payment]]) -> Changes:
    """What sights of payments change, and which payments do not clear the statements that name them."""
    fresh = newest(known.ages, sights, lambda one: one.place)
    entries = [
        (entry, sight.event_id)
        for sight in fresh.values()
        for entry in owed(sight.thing.cause, implied_by(sight.thing), known.booked.get(sight.thing.cause, {}))
    ]
    payments = {**known.payments, **{place: sight.thing for place, sight in fresh.items()}}
    found = tuple(findings(payments, known.shares))
    still = {(one.kind, one.subject) for one in found}
    return Changes(
        payments=tuple(fresh.values()),
        entries=tuple(entries),
        found=found,
        cleared=tuple(one for one in sorted(known.findings) if one not in still),
    )


def implied_by(payment: Payment) -> Counter[Balance]:
    """What a payment moves once it is paid: the settled money out of clearing, to the bank or kept back."""
    if payment.status != PAID:
        return Counter()
    shop, currency = payment.connection_id, payment.settlement_currency
    before = payment.settlement_minor + payment.reserve_minor
    kept = move(currency, -payment.reserve_minor, source=clearing(shop), target=reserve(shop))
    if payment.currency != currency:
        out = move(currency, before, source=clearing(shop), target=exchange(shop))
        arrived = move(payment.currency, payment.amount_minor, source=exchange(shop), target=bank(shop))
        return together([kept, out, arrived])
    arrived = move(currency, payment.amount_minor, source=clearing(shop), target=bank(shop))
    lost = move(currency, before - payment.amount_minor, source=clearing(shop), target=residue(shop))
    return together([kept, arrived, lost])


def findings(payments: Mapping[Place, Payment], shares: Iterable[Share]) -> Iterable[Finding]:
    """Payments that failed, that do not clear their statements, or that nobody has seen."""
    paid_by: dict[Place, list[Share]] = {place: [] for place in payments}
    for one in shares:
        if one.payment_id:
            paid_by.setdefault((one.connection_id, one.payment_id), []).append(one)
    for place, of in sorted(paid_by.items()):
        payment = payments.get(place)
        if payment is None:
            if any(one.payment_status == PAID for one in of):
                yield unseen(place, of)
        elif payment.status == FAILED:
            yield failed(payment)
        elif payment.status == PAID and (wrong := contradictions(payment, of)):
            yield not_cleared(payment, of, wrong)


def contradictions(payment: Payment, of: Collection[Share]) -> list[str]:
    """What a payment and its statements say differently."""
    currency = payment.settlement_currency
    if strange := [one.statement_id for one in of if one.currency != currency]:
        return [f"statement {', '.join(strange)} is not in {currency}"]
    wrong = []
    settled, kept = sum(one.settlement_minor for one in of), sum(one.reserve_minor for one in of)
    if settled != payment.settlement_minor:
        paid, left = payment.settlement_minor, settled - payment.settlement_minor
        wrong.append(
            f"the statements settle {plain(settled, currency)}, the payment pays for "
            f"{plain(paid, currency)}, {plain(left, currency)} is open"
        )
    if kept != payment.reserve_minor:
        wrong.append(
            f"the statements' reserve is {plain(kept, currency)}, the payment's "
            f"{plain(payment.reserve_minor, currency)}"
        )
    return wrong + arrived_wrongly(payment)


def arrived_wrongly(payment: Payment) -> list[str]:
    """What a payment itself does not explain: an amount that is neither what was settled nor its exchange."""
    before = payment.settlement_minor + payment.reserve_minor
    should = plain(before, payment.settlement_currency)
    arrived = f"{plain(payment.amount_minor, payment.currency)} {payment.currency} arrived"
    if payment.currency == payment.settlement_currency:
        return [] if payment.amount_minor == before else [f"{arrived} of {should}"]
    due = exchanged(payment, before)
    if due is not None and abs(due - payment.amount_minor) < 1:
        return []
    return [
        f"{arrived} for {should} {payment.settlement_currency} at a rate of {payment.exchange_rate or '?'}"
    ]


def exchanged(payment: Payment, before_minor: int) -> Decimal | None:
    """What an amount is in the currency of the payment at its own rate, not rounded."""
    try:
        rate = Decimal(payment.exchange_rate)
    except InvalidOperation:
        return None
    whole = Decimal(before_minor).scaleb(-decimals(payment.settlement_currency))
    return (whole * rate).scaleb(decimals(payment.currency))


def unseen(place: Place, of: Sequence[Share]) -> Finding:
    """Statements are said to be paid by a payment that nobody has seen."""
    total = f"{plain(sum(one.settlement_minor for one in of), of[0].currency)} {of[0].currency}"
    return Finding(
        "clearing",
        f"payment/{place[0]}/{place[1]}",
        "bad",
        f"{total} is said to be paid by a payment that TikTok Shop does not show",
        f"Payment {place[1]} of statement {named(of)} is in no list of payments. Look at your bank account.",
        f"{LINK}/payouts",
    )


def failed(payment: Payment) -> Finding:
    """The bank did not take a payment."""
    amount = f"{plain(payment.amount_minor, payment.currency)} {payment.currency}"
    return Finding(
        "payment_failed",
        payment.cause,
        "bad",
        f"A payment of {amount} failed",
        f"Payment {payment.payment_id} did not reach the bank account {payment.bank}. "
        "See in Seller Center whether the account is right; TikTok Shop tries again.",
        link(payment),
    )


def not_cleared(payment: Payment, of: Collection[Share], wrong: list[str]) -> Finding:
    """A payment that does not clear its statements."""
    currency = payment.settlement_currency
    open_minor = sum(one.settlement_minor for one in of) - payment.settlement_minor
    return Finding(
        "clearing",
        payment.cause,
        "bad",
        f"Clearing does not come to zero: {plain(open_minor, currency)} {currency} after a payment",
        f"Payment {payment.payment_id} of statement {named(of)}: {'; '.join(wrong)}. "
        "Ask TikTok Shop to explain it.",
        link(payment),
    )


def link(payment: Payment) -> str:
    """The page of a payment."""
    return f"{LINK}/payouts/{payment.connection_id}/{payment.payment_id}"


def named(of: Iterable[Share]) -> str:
    """Statements by number and day."""
    return ", ".join(f"{one.statement_id} ({one.day})" for one in of) or "unknown"
