"""Amounts, units and times as people read them, with their zone and their currency."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ..core.money import decimals, plain

SYMBOLS = {
    "USD": "$",
    "GBP": "£",
    "EUR": "€",
    "JPY": "¥",
    "CNY": "CN¥",
    "KRW": "₩",
    "VND": "₫",
    "THB": "฿",
    "PHP": "₱",
    "MXN": "MX$",
    "BRL": "R$",
    "SGD": "S$",
    "MYR": "RM ",
    "IDR": "Rp ",
    "AUD": "A$",
    "CAD": "C$",
    "TRY": "₺",
}
CURRENCY_NAMES = {
    "USD": "US dollars",
    "GBP": "pounds",
    "EUR": "euros",
    "JPY": "yen",
    "MXN": "pesos",
    "SGD": "Singapore dollars",
    "MYR": "ringgit",
    "THB": "baht",
    "VND": "dong",
    "PHP": "Philippine pesos",
    "IDR": "rupiah",
    "BRL": "reais",
}
MINUS = "−"


def zone(name: str) -> ZoneInfo:
    """A time zone by its name; UTC where the machine does not know it."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def zone_name(name: str) -> str:
    """A time zone as people call it: ``America/New_York`` is ``New York``."""
    return name.rsplit("/", 1)[-1].replace("_", " ")


def units(number: int) -> str:
    """A whole number with thousands apart and a real minus."""
    return f"{MINUS if number < 0 else ''}{abs(number):,}"


def many(number: int, thing: str, things: str = "") -> str:
    """A number of things: ``1 order``, ``2 orders``."""
    return f"{units(number)} {thing if number == 1 else things or thing + 's'}"


def money(amount_minor: int, currency: str) -> str:
    """An amount with its currency: ``$1,234.50``, ``−£3.00``, ``1,200 XYZ``."""
    exact = plain(abs(amount_minor), currency)
    whole, point, part = exact.partition(".")
    figure = f"{int(whole):,}{point}{part}"
    sign = MINUS if amount_minor < 0 else ""
    symbol = SYMBOLS.get(currency)
    return f"{sign}{symbol}{figure}" if symbol else f"{sign}{figure} {currency}"


def whole_money(amount_minor: int, currency: str) -> str:
    """An amount for a headline, without the small change where it is large."""
    if abs(amount_minor) < 1000 * 10 ** decimals(currency):
        return money(amount_minor, currency)
    return money(amount_minor, currency).partition(".")[0]


def currency_name(currency: str) -> str:
    """A currency in words, or its code."""
    return CURRENCY_NAMES.get(currency, currency)


def day(at: datetime, where: str, now: datetime) -> str:
    """A day: ``Thu 19 Nov``, with the year where it is not this one."""
    local = at.astimezone(zone(where))
    year = f" {local.year}" if local.year != now.astimezone(zone(where)).year else ""
    return f"{local:%a} {local.day} {local:%b}{year}"


def short_day(at: datetime, where: str, now: datetime) -> str:
    """A day in one word where it is of this week: ``Thu``, else ``19 Nov``."""
    local = at.astimezone(zone(where))
    return f"{local:%a}" if abs(now - at) < timedelta(days=6) else f"{local.day} {local:%b}"


def minute(at: datetime, where: str) -> str:
    """The time of day: ``14:06``."""
    return f"{at.astimezone(zone(where)):%H:%M}"


def second(at: datetime, where: str) -> str:
    """The time of day with seconds: ``14:06:21``."""
    return f"{at.astimezone(zone(where)):%H:%M:%S}"


def moment(at: datetime, where: str, now: datetime) -> str:
    """A day and time: ``Thu 19 Nov, 14:06``."""
    return f"{day(at, where, now)}, {minute(at, where)}"


def iso(at: datetime | None, where: str) -> str:
    """A time for machines, with its offset."""
    return at.astimezone(zone(where)).isoformat(timespec="seconds") if at else ""


def span(gap: timedelta) -> str:
    """A length of time: ``22 m``, ``1 h 41 m``, ``3 d``; over 48 hours in days."""
    minutes = int(abs(gap).total_seconds()) // 60
    hours, days = minutes // 60, minutes // (60 * 24)
    if minutes < 60:
        return f"{minutes} m"
    if hours >= 48:
        return f"{days} d"
    if hours >= 24:
        return f"1 d {hours - 24} h"
    return f"{hours} h {minutes % 60} m" if hours < 6 else f"{hours} h"


def ago(gap: timedelta) -> str:
    """How long ago, in one figure: ``2 s ago``, ``4 min ago``, ``3 days ago``."""
    seconds = max(int(gap.total_seconds()), 0)
    for size, word in ((86_400, "day"), (3_600, "hour")):
        if seconds >= 2 * size:
            return f"{many(seconds // size, word)} ago"
    return f"{seconds // 60} min ago" if seconds >= 120 else f"{seconds} s ago"


def listed(words: Iterable[str]) -> str:
    """Words as a sentence lists them: ``a, b and c``."""
    every = list(words)
    return every[0] if len(every) == 1 else f"{', '.join(every[:-1])} and {every[-1]}" if every else ""


def number_of(total: int, most: int = 10_000) -> str:
    """The length of a list; one that was not counted to its end says so: ``10,000+``."""
    return units(total) if total <= most else f"{units(most)}+"
