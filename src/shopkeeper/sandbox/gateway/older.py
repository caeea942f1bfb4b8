"""Older versions: they do what the current one does, values mapped in and the answer cut to their tree."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from ...tiktok.spec import Operation, Tree, leaf, name_of, operation
from ..shop import BEHAVIOURS, Behaviour, Call
from .answers import default_answer, default_value
from .checks import camel, int_value

Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Adapter:
    """What differs by name between an older version and the current one: its values, and its answer."""

    values: Callable[[Values], Values] = lambda values: values
    answer: Callable[[Values, Values], Values] = lambda answer, values: answer


ADAPTERS: dict[str, Adapter] = {}
"""By the older operation; where there is none, names are the same."""


def behaviour_of(asked: Operation) -> Behaviour:
    """What an operation does: its own behaviour, the one of the version that replaced it, or the default."""
    own = BEHAVIOURS.get(asked.id)
    if own is not None:
        return own
    newer = BEHAVIOURS.get(asked.replaced_by)
    return partial(_by_newer, newer, operation(asked.replaced_by)) if newer else _default


def behaves(asked: Operation) -> bool:
    """Whether an operation does something of its own or of the version that replaced it."""
    return asked.id in BEHAVIOURS or asked.replaced_by in BEHAVIOURS


def project(tree: Tree, value: Any) -> Values:
    """The part of an answer that a tree documents, with its types; what is always there is filled in."""
    given = value if isinstance(value, dict) else {}
    shown: Values = {}
    for key, branch in tree.items():
        name, is_sure = name_of(key)
        if given.get(name) is not None:
            shown[name] = _cut(branch, given[name])
        elif is_sure:
            shown[name] = default_value(branch)
    return shown


def _default(call: Call) -> Values:
    return default_answer(call.operation)


def _by_newer(newer: Behaviour, current: Operation, call: Call) -> Values:
    adapter = ADAPTERS.get(call.operation.id, _SAME)
    values = adapter.values(dict(call.values))
    for param in current.params:
        if param.place == "query" and param.leaf.kind == "int" and param.name in values:
            text = str(values[param.name])
            values[param.name] = int_value(current, camel(param.name), param.leaf, text)
    answer = newer(replace(call, operation=current, values=values))
    return project(call.operation.answer, adapter.answer(answer, call.values))


def _cut(branch: Any, value: Any) -> Any:
    if isinstance(branch, dict):
        return project(branch, value)
    if isinstance(branch, list):
        return [_cut(branch[0], one) for one in value] if isinstance(value, list) else []
    described = leaf(branch)
    if not described.many:
        return _cut_leaf(described.kind, value)
    return [_cut_leaf(described.kind, one) for one in value] if isinstance(value, list) else []


def _cut_leaf(kind: str, value: Any) -> Any:
    if kind == "string":
        return (
            value if isinstance(value, str) else str(value).lower() if isinstance(value, bool) else str(value)
        )
    if kind == "int":
        return int(value) if str(value).lstrip("-").isdecimal() else 0
    if kind == "boolean":
        return value if isinstance(value, bool) else str(value).lower() == "true"
    return value


_SAME = Adapter()
