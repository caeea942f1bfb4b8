"""Money: from gross sales to the bank, what is open, what was paid, and what does not fit."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from ...core.money import plain
from ...sync import beancount, months, reconciling
from .. import export, formats, pushing
from ..reading import lists, money, statements
from ..visits import Visit, render, visit
from . import tables

PERIODS = (7, 30, 90)
COLUMNS = ("since", "until", "part", "name", "meaning", "amount", "currency")


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the fall: its amount, where its bar hangs in percent, and its share of the first one."""

    word: str
    minor: int
    left: float
    wide: float
    share: str
    kind: str = ""


async def page(request: Request) -> Response:
    """The money of some days."""
    here = await visit(request)
    store, seller = here.hub.store, here.seller_id
    currencies = await money.currencies(store, seller, here.scope)
    days, chosen = await days_asked(here, currencies)
    totals = await money.totals(store, seller, here.scope, days)
    every = await money.amounts(store, seller, here.scope, days)
    steps = money.steps(every)
    return await render(
        here,
        "money.html",
        "money",
        title="Money",
        currencies=currencies,
        days=days,
        chosen=chosen,
        periods=PERIODS,
        totals=totals,
        took=percent(-totals.taken_minor, totals.revenue_minor),
        fall=fall(steps, totals),
        amounts=every,
        standings=await standings(here),
        paid=await money.paid(store, seller, here.scope),
        latest=(await statements_of(here))[:8],
        findings=await money.found(store, seller),
        address=pushing.address,
        why_asked={"currency": days.currency, "since": days.since, "until": days.until},
    )


async def days_asked(here: Visit, currencies: list[str]) -> tuple[money.Days, int | None]:
    """The days and the currency that the address asks for, and which of the usual periods that is."""
    currency = tables.one_of(here, "currency", currencies, currencies[0] if currencies else "")
    since, until = (iso_day(here.asked.get(name, "")) for name in ("since", "until"))
    if since and until and since <= until:
        return money.Days(since, until, currency), None
    number = next((one for one in PERIODS if str(one) == here.asked.get("days")), 30)
    newest = await money.newest_day(here.hub.store, here.seller_id, here.scope)
    last = date.fromisoformat(newest) if newest else here.now.date()
    return money.Days((last - timedelta(days=number - 1)).isoformat(), last.isoformat(), currency), number


def iso_day(text: str) -> str:
    """A day as ISO has it, or ""."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return ""


def percent(part: int, whole: int) -> str:
    """A share with one decimal, or a dash where there is no whole."""
    return f"{100 * part / whole:.1f}%".replace("-", formats.MINUS) if whole else "–"


def fall(steps: list[tuple[str, int, bool]], totals: money.Totals) -> list[Step]:
    """From gross sales to what was settled and what goes to the bank, each bar where the last one ended."""
    rows = [(word, minor, "" if is_known else "bad") for word, minor, is_known in steps]
    if not rows:
        return []
    unexplained = totals.settlement_minor - sum(minor for _, minor, _ in rows)
    if unexplained:
        rows.append(("Not explained", unexplained, "bad"))
    most = highest([minor for _, minor, _ in rows])
    gross = rows[0][1]
    made, running = [], 0
    for number, (word, minor, kind) in enumerate(rows):
        low, high = sorted((running, running + minor))
        running += minor
        made.append(bar(word, minor, (low, high, most), gross, "total" if not number else kind))
    made.append(bar("Settled by TikTok", running, (0, running, most), gross, "total"))
    if totals.reserve_minor:
        ends = running + totals.reserve_minor
        word = "Held back as reserve" if totals.reserve_minor < 0 else "Reserve given back"
        made.append(
            bar(word, totals.reserve_minor, (min(running, ends), max(running, ends), most), gross, "")
        )
        made.append(bar("To the bank", ends, (0, ends, most), gross, "total"))
    return made


def highest(minors: list[int]) -> int:
    """The highest that the fall ever stands."""
    running, most = 0, 1
    for minor in minors:
        running += minor
        most = max(most, running)
    return most


def bar(word: str, minor: int, place: tuple[int, int, int], gross: int, kind: str) -> Step:
    """A bar from one height to another; below nothing there is no paper."""
    low, high, most = place
    left = 100 * max(low, 0) / most
    wide = max(100 * max(high, 0) / most - left, 0)
    return Step(word, minor, round(left, 2), round(wide, 2), percent(abs(minor), gross), kind)


async def standings(here: Visit) -> list[reconciling.Standing]:
    """How each shop's clearing stands, in each currency."""
    every = await reconciling.standings(here.hub.store, here.seller_id)
    return [one for one in every if one.connection_id in here.chosen]


async def statements_of(here: Visit) -> list[Any]:
    """The newest statements."""
    ask = statements.Ask(here.seller_id, here.scope)
    return list(await lists.rows(here.hub.store, ask, None))


async def csv(request: Request) -> Response:
    """Every amount of these days by the platform's name, in every currency."""
    here = await visit(request)
    currencies = await money.currencies(here.hub.store, here.seller_id, here.scope)
    days, _ = await days_asked(here, currencies)

    async def lines() -> AsyncIterator[Sequence[str | int]]:
        for currency in currencies:
            one = money.Days(days.since, days.until, currency)
            for amount in await money.amounts(here.hub.store, here.seller_id, here.scope, one):
                yield [
                    one.since,
                    one.until,
                    amount.part,
                    export.guarded(amount.name),
                    export.guarded(amount.meaning),
                    plain(amount.minor, currency),
                    currency,
                ]

    return export.answer(f"money-{days.since}-{days.until}.csv", COLUMNS, lines())


async def journal(request: Request) -> Response:
    """The books of the seller as Beancount text, to be judged by ``bean-check``."""
    here = await visit(request)
    text = await beancount.export(here.hub.store, here.seller_id)
    headers = {"content-disposition": 'attachment; filename="books.beancount"'}
    return PlainTextResponse(text, headers=headers)


async def dating(request: Request) -> Response:
    """A month by order date beside the same by settlement date, with every reason for the difference."""
    here = await visit(request)
    month = month_asked(here)
    rows = await months.month(here.hub.store, here.seller_id, month, here.shop_id)
    first = date.fromisoformat(f"{month}-01")
    return await render(
        here,
        "dating.html",
        "money",
        title="By order date, by settlement date",
        month=month,
        word=f"{first:%B} {first.year}",
        before=(first - timedelta(days=1)).isoformat()[:7],
        after=(first + timedelta(days=32)).isoformat()[:7],
        rows=rows,
    )


def month_asked(here: Visit) -> str:
    """The month that the address asks for: this one, where it names none."""
    day = iso_day(f"{here.asked.get('month', '')}-01")
    return day[:7] or here.now.date().isoformat()[:7]
