"""The statements and payments that TikTok's own documentation shows, as the hub reads them."""

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "documented"
FEES = ("fee_tax_breakdown", "fee")
TAXES = ("fee_tax_breakdown", "tax")
GROUPS = (("revenue_breakdown",), ("shipping_cost_breakdown",), FEES, TAXES)


def answered(name: str) -> dict[str, Any]:
    """What one documented call answers."""
    found: dict[str, Any] = json.loads((FOLDER / f"finance_{name}.json").read_text())["response_body"]["data"]
    return found


def statement() -> dict[str, Any]:
    """The documented statement with its lines, as one observation holds it."""
    page = answered("get_transactions_by_statement")
    [listed] = answered("get_statements")["statements"]
    stated = {name: it for name, it in page.items() if name not in ("transactions", "next_page_token")}
    return {"listed": listed, "stated": stated, "transactions": page["transactions"]}


def payment() -> dict[str, Any]:
    """The documented payment."""
    [found] = answered("get_payments")["payments"]
    return dict(found)


def leaves(line: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    """The path of every amount that counts in a line."""
    for path in GROUPS:
        group = at(line, path)
        yield from ((*path, name) for name, it in group.items() if not isinstance(it, dict))


def at(line: dict[str, Any], path: tuple[str, ...]) -> Any:
    """What stands at a path."""
    found: Any = line
    for step in path:
        found = found[step]
    return found


def changed(raw: dict[str, Any], path: tuple[str, ...], amount: str) -> dict[str, Any]:
    """The statement with one amount of its first line set."""
    found = copy.deepcopy(raw)
    at(found["transactions"][0], path[:-1])[path[-1]] = amount
    return found
