"""Charts as figures for the page's script to draw, each with a sentence and a table that say the same."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from ..core.money import decimals
from . import formats

BAND_HOURS = 6
BANDS_A_DAY = 24 // BAND_HOURS
DAYS = 3


@dataclass(frozen=True, slots=True)
class Chart:
    """What is drawn, what a reader hears, and the table beside it."""

    spec: dict[str, Any]
    sentence: str
    rows: list[tuple[str, int]]
    currency: str = ""
    zone: str = ""


def ship_by_bars(by_hour: Mapping[int, int], now: datetime, where: str) -> Chart:
    """Open orders by when they are due: late ones, then six hours a bar for three days, then the rest."""
    zone = formats.zone(where)
    first = now.astimezone(zone).date()
    bands: Counter[int] = Counter()
    for hour, number in by_hour.items():
        due = datetime.fromtimestamp(hour * 3600, UTC).astimezone(zone)
        if due + timedelta(hours=1) <= now:
            bands[0] += number
            continue
        day = (due.date() - first).days
        last = day >= DAYS
        bands[DAYS * BANDS_A_DAY + 1 if last else 1 + day * BANDS_A_DAY + due.hour // BAND_HOURS] += number
    numbers = [bands[band] for band in range(DAYS * BANDS_A_DAY + 2)]
    start = next((band for band in range(1, BANDS_A_DAY + 1) if numbers[band]), BANDS_A_DAY)
    ends = len(numbers) if numbers[-1] else len(numbers) - 1
    kept = [*([0] if numbers[0] else []), *range(start, ends)]
    words = [band_words(band, first) for band in kept]
    shown = [numbers[band] for band in kept]
    spec = {
        "rows": [list(range(len(kept))), [number or None for number in shown]],
        "kinds": ["red" if band == 0 else "hot" if band <= BANDS_A_DAY else "" for band in kept],
        "range": [-0.6, len(kept) - 0.4],
        "left": 34,
        "labels": [[at, number, formats.units(number)] for at, number in enumerate(shown) if number],
        "x": day_ticks(kept, first),
        **scale(max(shown, default=0)),
    }
    rows = [(word, number) for word, number in zip(words, shown, strict=True) if number]
    sentence = "Orders by ship-by time: " + "; ".join(f"{word} {number}" for word, number in rows) + "."
    return Chart(spec, sentence, rows)


def band_words(band: int, first: Any) -> str:
    """A bar of the ship-by chart in words."""
    if band == 0:
        return "Late"
    if band > DAYS * BANDS_A_DAY:
        return "Later"
    day, part = divmod(band - 1, BANDS_A_DAY)
    date = first + timedelta(days=day)
    name = "Today" if day == 0 else f"{date:%a} {date.day} {date:%b}"
    return f"{name}, {part * BAND_HOURS:02d}:00 to {(part + 1) * BAND_HOURS:02d}:00"


def day_ticks(kept: list[int], first: Any) -> list[list[Any]]:
    """Where the chart names late, each day and the rest."""
    groups: dict[str, list[int]] = {}
    for at, band in enumerate(kept):
        if band == 0:
            name = "late"
        elif band > DAYS * BANDS_A_DAY:
            name = "later"
        else:
            date = first + timedelta(days=(band - 1) // BANDS_A_DAY)
            name = "today" if date == first else f"{date:%a} {date.day} {date:%b}"
        groups.setdefault(name, []).append(at)
    return [[sum(places) / len(places), name] for name, places in groups.items()]


def scale(most: float, sign: str = "") -> dict[str, Any]:
    """A scale from zero with three to five lines, and room on top for a figure."""
    step = next(
        one * 10**power for power in range(12) for one in (1, 2, 5) if one * 10**power * 4 >= max(most, 4)
    )
    lines = [step * number for number in range(int(most // step) + 1)]
    return {
        "y": [[one, short(one, sign if one == lines[-1] else "")] for one in lines],
        "max": max(most, 4) * 1.18,
    }


def short(number: float, sign: str) -> str:
    """A figure on an axis: ``45k``."""
    if number >= 10_000:
        return f"{sign}{number / 1000:g}k"
    return f"{sign}{number:,.0f}"


def gmv_by_hour(currency: str, by_hour: Mapping[int, int], now: datetime, where: str) -> Chart:
    """GMV since midnight, added up by the hour; it ends in the hour that it is."""
    zone = formats.zone(where)
    sums: Counter[int] = Counter()
    for hour, minor in by_hour.items():
        sums[datetime.fromtimestamp(hour * 3600, UTC).astimezone(zone).hour] += minor
    ends = now.astimezone(zone).hour + 1
    total, line, rows = 0, [0.0], []
    for hour in range(ends):
        total += sums[hour]
        line.append(total / 10 ** decimals(currency))
        rows.append((f"until {hour + 1:02d}:00", total))
    symbol = formats.SYMBOLS.get(currency, "")
    spec = {
        "rows": [list(range(25)), line + [None] * (24 - ends)],
        "series": ["now"],
        "range": [0, 24],
        "left": 56,
        "right": 28,
        "x": [[hour, f"{hour:02d}:00"] for hour in (0, 6, 12, 18, 24)],
        "labels": [[ends, line[-1], formats.whole_money(total, currency), "right" if ends > 4 else "left"]],
        **scale(line[-1], symbol),
    }
    sentence = f"GMV since midnight: {formats.money(total, currency)} by {formats.minute(now, where)}."
    return Chart(spec, sentence, rows, currency, where)
