"""The Marketing API's calls for GMV Max as data, in the written form of the Open API's spec.

One tree (``takes``) says what a call takes: a GET carries it in the query, each list and object as JSON, a
POST in its body. ``counts`` bounds lists of objects. ``guesses`` names what no source tells: see docs/ads.md.
"""

import json
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from ..spec import Operation

PREFIX = "/open_api/v1.3"


@dataclass(frozen=True, slots=True)
class Call:
    """One call: the operation, the record of one of its rows, bounds of its lists, and what is guessed."""

    operation: Operation
    row: str = ""
    counts: tuple[tuple[str, int], ...] = ()
    guesses: tuple[str, ...] = ()


@cache
def calls() -> dict[str, Call]:
    """Every call by its operation's id, for example ``ads.GmvMaxStoreList.v1.3``."""
    book = json.loads(resources.files(__package__).joinpath("operations.json").read_text("utf-8"))
    made = [_call(book["version"], row) for row in book["operations"]]
    return {call.operation.id: call for call in made}


@cache
def operations() -> dict[str, Operation]:
    """Every operation by id."""
    return {id: call.operation for id, call in calls().items()}


def operation(id: str) -> Operation:
    """One operation by its id."""
    if id not in operations():
        raise KeyError(f"the Marketing API has no operation {id!r} here; docs/ads.md lists them")
    return operations()[id]


@cache
def named(name: str) -> Operation:
    """One operation by what the client calls it, for example ``campaigns.create``."""
    for found in operations().values():
        if f"{found.group}.{found.verb}" == name:
            return found
    raise KeyError(f"the Marketing API has no call {name!r} here")


def match(method: str, path: str) -> Operation | None:
    """The operation behind a method and a path; None if there is none."""
    return _by_place().get((method.upper(), path))


@cache
def _by_place() -> dict[tuple[str, str], Operation]:
    return {(found.method, found.path): found for found in operations().values()}


def _call(version: str, row: dict[str, Any]) -> Call:
    method, path = row["call"].split(" ")
    group, _, verb = row["as"].partition(".")
    made = Operation(
        id=f"ads.{row['name']}.{version}",
        module="ads",
        version=version,
        name=row["name"],
        method=method,
        path=PREFIX + path,
        group=group,
        verb=verb,
        body=row["takes"],
        answer=row["answer"],
        paged=row.get("pages", ""),
        repeatable=method == "GET" or row.get("repeat", False),
    )
    counts = tuple(row.get("counts", {}).items())
    return Call(made, row.get("row", ""), counts, tuple(row.get("guesses", ())))
