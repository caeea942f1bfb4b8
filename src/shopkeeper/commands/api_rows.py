"""What an answer holds, for programs: rows as JSON, and what a batch refused."""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol

AMOUNTS = ("amount", "total_amount", "sale_price", "tax_exclusive_price", "price")
Row = Mapping[str, Any]


class Sink(Protocol):
    """Takes rows, page after page, and ends."""

    def page(self, rows: Sequence[Any], answer: Row) -> None:
        """Show one page's rows."""
        ...

    def end(self) -> None:
        """Close what was begun."""
        ...


class Lines:
    """A line of JSON for each row."""

    def page(self, rows: Sequence[Any], answer: Row) -> None:
        """Show one page's rows."""
        for row in rows:
            print(one_line(row))
        sys.stdout.flush()

    def end(self) -> None:
        """Nothing is left to be closed."""


class Raw:
    """The answers as they came, one line of JSON a page."""

    def page(self, rows: Sequence[Any], answer: Row) -> None:
        """Show one page's answer."""
        print(one_line(answer), flush=True)

    def end(self) -> None:
        """Nothing is left to be closed."""


class Array:
    """One JSON array, written as the rows come; it is closed also where the walk breaks off."""

    def __init__(self) -> None:
        self._before = "["

    def page(self, rows: Sequence[Any], answer: Row) -> None:
        """Show one page's rows."""
        for row in rows:
            print(f"{self._before}\n {one_line(row)}", end="")
            self._before = ","
        sys.stdout.flush()

    def end(self) -> None:
        """Close the array."""
        print("[]" if self._before == "[" else "\n]", flush=True)


def flat(row: Row, before: str = "") -> Iterator[tuple[str, Any]]:
    """A row's values, those of objects inside it by dotted names; money is one value."""
    for name, value in row.items():
        if isinstance(value, Mapping) and not money(value):
            yield from flat(value, f"{before}{name}.")
        elif isinstance(value, Mapping):
            yield before + name, money(value)
        elif isinstance(value, list):
            yield before + name, listed(value)
        else:
            yield before + name, value


def money(value: Row) -> str:
    """An object that is an amount with its currency, as people read it; empty where it is none."""
    amount = next((value[name] for name in AMOUNTS if value.get(name) not in (None, "")), None)
    currency = value.get("currency")
    return f"{amount} {currency}" if amount is not None and isinstance(currency, str) and currency else ""


def listed(values: list[Any]) -> str:
    """A list in a cell: short words as they are, objects counted."""
    if all(not isinstance(value, Mapping | list) for value in values):
        return ", ".join(map(str, values))
    return f"{len(values)}×" if values else ""


def failures(answer: Row) -> list[str]:
    """What a batch refused, a line each, wherever TikTok tells it; empty where all of it was done."""
    return [told(entry) for name, found in answer.items() if is_failure(name, found) for entry in each(found)]


def is_failure(name: str, found: Any) -> bool:
    """Whether a field of an answer tells what was refused."""
    if name == "error" and isinstance(found, Mapping):
        return str(found.get("code") or "0") != "0"
    return name == "errors" or name.startswith("failed_") or name.endswith("_failed")


def each(found: Any) -> Iterable[Any]:
    """What is listed, also where there is only one."""
    return found if isinstance(found, list) else [found] if found not in (None, "", False) else []


def told(entry: Any) -> str:
    """One refusal in a line: what it is about, TikTok's code and words."""
    if not isinstance(entry, Mapping):
        return str(entry)
    about = [f"{name} {value}" for name, value in flat(entry) if name not in ("code", "message") and value]
    said = " ".join(str(entry[name]) for name in ("code", "message") if entry.get(name))
    return f"{', '.join(about[:3]) or 'one'}: {said or 'refused'}"


def one_line(value: Any) -> str:
    """JSON on one line."""
    return json.dumps(value, ensure_ascii=False)
