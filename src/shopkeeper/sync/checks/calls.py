"""Checks of the calls that this hub makes: whether TikTok has ended or replaced any of them, or will soon."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from ...channels.tiktok.access import Use
from ...tiktok.spec import Operation
from .check import Check, Verdict, listed

SOON = timedelta(days=90)
NAME = "calls"
UPGRADE = "Install the newest Shopkeeper: pip install --upgrade 'shopkeeper[hub]'."


def in_use(uses: Iterable[Use], known: Mapping[str, Operation], today: date) -> list[Check]:
    """One check for each call in use that has ended, ends or was replaced; a single good one otherwise."""
    checks = []
    count = 0
    for use in uses:
        for id in use.operations:
            count += 1
            checks += one(use, id, known.get(id), today)
    if checks:
        return checks
    return [
        Check(
            NAME, "ok", f"none of the {count} calls in use was replaced, and none has an end by TikTok's word"
        )
    ]


def one(use: Use, id: str, operation: Operation | None, today: date) -> list[Check]:
    """What is wrong with one call, how bad that is, and what to do."""
    if operation is None:
        return [Check(NAME, "fail", f"{id} is not known to this version: {use.lost}", UPGRADE)]
    verdict, said = judged(operation, today)
    if verdict == "ok":
        return []
    return [Check(NAME, verdict, f"{id} {said}. It is used to {use.does}", remedy(operation, use))]


def judged(operation: Operation, today: date) -> tuple[Verdict, str]:
    """Whether a call can go on being used."""
    end = date.fromisoformat(operation.retires) if operation.retires else None
    if end is not None and end <= today:
        return "fail", f"ended on {end}"
    if end is not None and end - today <= SOON:
        days = (end - today).days
        return "warn", f"ends on {end}, in {days} day{'s' if days > 1 else ''}"
    if end is not None:
        return "warn", f"ends on {end}"
    if not operation.current:
        return "warn", "is no longer TikTok's current version"
    return "ok", ""


def remedy(operation: Operation, use: Use) -> str:
    """What to do: to move to what replaces the call, or to know what will be lost."""
    if operation.replaced_by:
        shown = f"`shopkeeper spec diff {operation.id} {operation.replaced_by}` shows what differs."
        return f"{UPGRADE} {operation.replaced_by} takes its place: {shown}"
    return f"{UPGRADE} Without the call, {listed([use.lost])}."
