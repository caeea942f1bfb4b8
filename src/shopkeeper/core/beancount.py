"""The ledger of money as Beancount text, so that a judge who knows nothing of us can check it.

https://beancount.github.io/docs/beancount_language_syntax.html
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from .ledger import Place
from .money import plain

ROOTS = {
    "clearing": "Assets:TikTok:Clearing",
    "reserve": "Assets:TikTok:Reserve",
    "bank": "Assets:Bank",
    "exchange": "Equity:Exchange",
    "residue": "Equity:Residue",
    "revenue": "Income:Sales",
    "adjustments": "Income:Adjustments",
    "shipping": "Expenses:Shipping",
    "fees": "Expenses:Fees",
    "tax": "Expenses:Tax",
}
"""The first part of one of our accounts, and where Beancount has it. Others are no money."""


@dataclass(frozen=True, slots=True)
class Movement:
    """All that is booked for one cause: a balanced transaction of a day."""

    day: str
    cause: str
    words: str
    postings: tuple[tuple[str, str, int], ...]
    """Account, currency and minor units, in (+) or out (-)."""


@dataclass(frozen=True, slots=True)
class Check:
    """What an account must hold when a day is over, by the statements and payments themselves."""

    day: str
    account: str
    currency: str
    amount_minor: int


def is_money(account: str) -> bool:
    """Whether an account of the ledger is one of money."""
    return account.partition("/")[0] in ROOTS


def account_name(account: str) -> str:
    """One of our accounts as Beancount names it: ``clearing/1`` is ``Assets:TikTok:Clearing:Shop-1``."""
    first, *rest = account.split("/")
    words = [f"Shop-{one}" if one.isdigit() else part(one) for one in rest]
    return ":".join([ROOTS[first], *words])


def part(word: str) -> str:
    """A part of an account's name: letters, digits and dashes, with a capital first."""
    plain_word = re.sub(r"[^A-Za-z0-9-]+", "-", word).strip("-") or "Unnamed"
    return plain_word[0].upper() + plain_word[1:]


def quoted(words: str) -> str:
    """A text in quotes."""
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ") + '"'


def write(title: str, movements: Sequence[Movement], checks: Iterable[Check]) -> str:
    """The whole ledger of money: accounts, transactions by day, and what clearing must hold."""
    lines = [f"option {quoted('title')} {quoted(title)}"]
    lines += [f"option {quoted('operating_currency')} {quoted(one)}" for one in currencies(movements)]
    lines += ["", *opened(movements)]
    for one in sorted(movements, key=lambda each: (each.day, each.cause)):
        lines += ["", *transaction(one)]
    lines += ["", *(asserted(check) for check in checks)]
    return "\n".join(lines).rstrip() + "\n"


def currencies(movements: Iterable[Movement]) -> list[str]:
    """The currencies of some transactions."""
    return sorted({currency for one in movements for _, currency, _ in one.postings})


def opened(movements: Iterable[Movement]) -> list[str]:
    """Every account, opened on its first day in the currencies that it has."""
    first: dict[str, str] = {}
    held: dict[str, set[str]] = defaultdict(set)
    for one in movements:
        for account, currency, _ in one.postings:
            name = account_name(account)
            first[name] = min(first.get(name, one.day), one.day)
            held[name].add(currency)
    return [f"{first[name]} open {name} {','.join(sorted(held[name]))}" for name in sorted(first)]


def transaction(one: Movement) -> list[str]:
    """A transaction, every posting with its amount, so that the judge adds up all of them."""
    postings = [
        f"  {account_name(account)}  {plain(minor, currency)} {currency}"
        for account, currency, minor in one.postings
    ]
    return [f"{one.day} * {quoted(one.words)}", f"  cause: {quoted(one.cause)}", *postings]


def asserted(check: Check) -> str:
    """A balance assertion, to the last minor unit. Beancount asserts at the beginning of a day."""
    after = date.fromisoformat(check.day) + timedelta(days=1)
    amount = plain(check.amount_minor, check.currency)
    return f"{after.isoformat()} balance {account_name(check.account)}  {amount} ~ 0 {check.currency}"


def running(changes: Mapping[Place, Mapping[str, int]], still_open: Collection[Place]) -> list[Check]:
    """What accounts must hold after each day, from what changes them; at the end zero, unless still open."""
    found = []
    for (account, currency), by_day in changes.items():
        held = 0
        for day in sorted(by_day):
            held += by_day[day]
            is_over = day == max(by_day) and (account, currency) not in still_open
            found.append(Check(day, account, currency, 0 if is_over else held))
    return sorted(found, key=lambda one: (one.day, one.account, one.currency))
