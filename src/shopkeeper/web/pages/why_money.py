"""Explanations of figures of money: the amounts that they are made of, by the platform's names."""

from collections.abc import Sequence

from .. import formats
from ..reading import money
from ..reading.money import Amount, Days, Totals
from ..visits import Visit
from .explained import Explained
from .money import iso_day
from .tables import one_of

ONE_BY_ONE = 14
UTC_DAYS = "By settlement date, {since} to {until}: TikTok’s days, which end at 00:00 UTC."


async def explained(here: Visit, cell: str) -> Explained | None:
    """What a figure of some days is made of."""
    store, seller = here.hub.store, here.seller_id
    known = await money.currencies(store, seller, here.scope)
    since, until = (iso_day(here.asked.get(name, "")) for name in ("since", "until"))
    currency = one_of(here, "currency", known)
    explain = {"sales": sales, "took": took, "settled": settled, "residue": unexplained}.get(cell)
    if explain is None or not (since and until and currency):
        return None
    days = Days(since, until, currency)
    totals = await money.totals(store, seller, here.scope, days)
    every = await money.amounts(store, seller, here.scope, days)
    found = explain(days, totals, every)
    links = [("The statements", here.address("/money/statements"))]
    return Explained(found.figure, found.terms, found.total, found.basis, links)


def terms_of(every: Sequence[Amount], currency: str) -> list[tuple[str, str]]:
    """Amounts as terms; the many small ones are one term."""
    terms = [(one.meaning, formats.money(one.minor, currency)) for one in every[:ONE_BY_ONE]]
    rest = every[ONE_BY_ONE:]
    if rest:
        minor = sum(one.minor for one in rest)
        terms.append((f"{formats.units(len(rest))} others", formats.money(minor, currency)))
    return [(word[:1].upper() + word[1:], figure) for word, figure in terms]


def sales(days: Days, totals: Totals, every: Sequence[Amount]) -> Explained:
    """What was sold, less discounts and refunds."""
    some = [one for one in every if one.part == "revenue"]
    return made_of("Sales", some, totals.revenue_minor, days, "TikTok’s own discounts are not taken off.")


def took(days: Days, totals: Totals, every: Sequence[Amount]) -> Explained:
    """What everybody else took."""
    some = [one for one in every if one.part in money.TAKEN]
    words = f"Of {formats.money(totals.revenue_minor, days.currency)} in sales."
    return made_of("Taken", some, totals.taken_minor, days, words)


def settled(days: Days, totals: Totals, every: Sequence[Amount]) -> Explained:
    """What TikTok settles."""
    currency = days.currency
    terms = [
        ("Sales, less discounts and refunds", formats.money(totals.revenue_minor, currency)),
        ("Shipping", formats.money(totals.shipping_minor, currency)),
        ("Fees and taxes", formats.money(totals.fee_minor, currency)),
        ("Adjustments", formats.money(totals.adjustment_minor, currency)),
    ]
    stated = totals.revenue_minor + totals.shipping_minor + totals.fee_minor + totals.adjustment_minor
    if stated != totals.settlement_minor:
        gap = totals.settlement_minor - stated
        terms.append(("Stated beside these", formats.money(gap, currency)))
    total = formats.money(totals.settlement_minor, currency)
    return Explained(total, terms, ("Settled", total), basis(days, ""), [])


def unexplained(days: Days, totals: Totals, every: Sequence[Amount]) -> Explained:
    """What TikTok states and its own amounts do not."""
    summed = sum(one.minor for one in every if one.part != "reserve")
    currency = days.currency
    terms = [
        ("Stated as settled", formats.money(totals.settlement_minor, currency)),
        ("The single amounts come to", formats.money(-summed, currency)),
    ]
    total = formats.money(totals.settlement_minor - summed, currency)
    words = "Every amount is booked to an account of its own; what is left stands in the residue."
    return Explained(total, terms, ("Not explained", total), basis(days, words), [])


def made_of(name: str, some: Sequence[Amount], stated: int, days: Days, words: str) -> Explained:
    """A figure as the sum of its amounts, and of what was stated beside them."""
    gap = stated - sum(one.minor for one in some)
    terms = terms_of(some, days.currency)
    if gap:
        terms.append(("Stated beside these", formats.money(gap, days.currency)))
    total = formats.money(stated, days.currency)
    return Explained(total, terms, (name, total), basis(days, words), [])


def basis(days: Days, words: str) -> str:
    """Which days are meant, and what else is to be known."""
    return f"{UTC_DAYS.format(since=days.since, until=days.until)} {words}".strip()
