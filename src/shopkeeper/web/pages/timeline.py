"""What happened to an order, a return or a cancellation, event by event, in the past tense."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row

from .. import formats, happenings, pushing, words
from ..reading.timeline import Happening
from ..visits import Visit

HINTS = {
    "order status changed": "TikTok said: the order changed",
    "order found changed": "Found changed in the shop’s list of orders",
}


@dataclass(frozen=True, slots=True)
class Told:
    """An event in words, and what it led to."""

    event: Row[Any]
    sentence: str
    how: str
    led_to: list[str]
    is_now: bool


def told(here: Visit, happened: Sequence[Happening], amount: str = "") -> list[Told]:
    """The timeline; ``amount`` is said beside each state that an order was read in."""
    return [
        Told(one.event, sentence(one, amount), how(here, one), led_to(here, one), one is happened[-1])
        for one in happened
    ]


def sentence(one: Happening, amount: str = "") -> str:
    """What the event said, in the past tense."""
    event = one.event
    if event.kind == "observation":
        return observed(event, amount)
    if event.kind == "hint":
        name: str = event.name
        return HINTS.get(name, f"TikTok said: {name}")
    return happenings.headline(event)


def observed(event: Row[Any], amount: str) -> str:
    """What was read: the state it was seen in, or that nothing was newer."""
    if event.state != "done":
        return "Read, not worked yet"
    seen = event.note.split(",", 1)[0]
    status = seen.upper().replace(" ", "_")
    if status in happenings.STATUS_SENTENCES:
        return f"Read: {words.STATUS[status][1].lower()}{f', {amount}' if amount else ''}"
    return "Read again, nothing newer" if "nothing newer" in event.note else f"Read: {seen or 'as it is'}"


def how(here: Visit, one: Happening) -> str:
    """By which way it came, and how long after it happened."""
    event = one.event
    way = words.way(event.source, here.names.get(event.connection_id, "the shop"))
    gap = (event.received_at - event.occurred_at).total_seconds()
    return f"{way}, {gap:.1f} s after it happened" if event.kind == "hint" and 0 <= gap < 3600 else way


def led_to(here: Visit, one: Happening) -> list[str]:
    """Entries and pushes that came of the event, in words."""
    return [*moved(one.entries, here.names), *pushed(one.pushes, here.names)]


def moved(entries: Sequence[Row[Any]], shops: Mapping[int, str]) -> list[str]:
    """Units as moves: ``2 × LMP-SUN-AMB free → reserved``."""
    sums: Counter[tuple[str, str]] = Counter()
    for entry in entries:
        if entry.account.startswith("stock/"):
            sums[entry.commodity, words.account(entry.account, dict(shops))] += entry.quantity
    skus = list(dict.fromkeys(sku for sku, _ in sums))
    sentences = []
    for sku in skus:
        out = [name for (one, name), number in sums.items() if one == sku and number < 0]
        into = [(name, number) for (one, name), number in sums.items() if one == sku and number > 0]
        sentences += [
            f"{formats.units(number)} × {sku}: {formats.listed(out)} → {name}" for name, number in into
        ]
    return sentences


def pushed(pushes: Sequence[Row[Any]], shops: Mapping[int, str]) -> list[str]:
    """Pushes as sentences: ``UK shop: show 7 of LMP-SUN-AMB, taken at attempt 1``."""
    sentences = []
    for push in pushes:
        asked = pushing.asked(push)
        words_ = f"{shops.get(push.connection_id, 'another shop')}: {asked[:1].lower()}{asked[1:]}"
        if push.number is None:
            sentences.append(f"{words_}, not sent yet{f': {push.note}' if push.note else ''}")
        else:
            why = f": {push.said}" if push.said and push.outcome == "refused" else ""
            sentences.append(f"{words_}, {pushing.SAID[push.outcome]} at attempt {push.number}{why}")
    return sentences
