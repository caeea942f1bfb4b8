"""Operations in older versions: how a call finds one, and the warning where TikTok has ended it or will."""

import sys
import warnings
from collections.abc import Mapping
from importlib import import_module
from threading import Lock
from typing import Any, ClassVar, NamedTuple

from . import spec

_told: set[str] = set()
_telling = Lock()


class RetiredVersion(DeprecationWarning):
    """A call of an operation that TikTok has ended, is about to end, or no longer counts as current."""


class Older(NamedTuple):
    """One older version of a call: its operation, its record ("" for none), and the size of its pages."""

    id: str
    record: str
    page_size: object = None


class Versioned:
    """A group some of whose calls have older versions; their records are loaded when one is called."""

    _older: ClassVar[Mapping[str, Mapping[str, Older]]] = {}

    def _in_version(self, verb: str, version: str, values: dict[str, Any]) -> Any:
        found = self._older[verb].get(version)
        if found is None:
            known = ", ".join(self._older[verb])
            raise ValueError(f"{verb} has no version {version!r}; its older versions are: {known}")
        if found.page_size is not None and values.get("page_size") is None:
            values["page_size"] = found.page_size
        return _carried(self, found, values)


def _carried(group: Any, found: Older, values: dict[str, Any]) -> Any:
    operation = spec.operation(found.id)
    if not found.record:
        return group._do(found.id, values)
    records = import_module(f"{__package__}.records.v{operation.version}.{operation.group}")
    kind: type[Any] = getattr(records, found.record)
    carry = group._pages if operation.paged else group._call
    return carry(found.id, kind, values)


def warn_of(operation: spec.Operation) -> None:
    """Warn once in a process where an operation is not current or has a date for its end."""
    if (operation.current and not operation.retires) or operation.id in _told:
        return
    with _telling:
        if operation.id in _told:
            return
        _told.add(operation.id)
    try:
        warnings.warn(RetiredVersion(text_of(operation)), stacklevel=_depth())
    except RetiredVersion:
        _told.discard(operation.id)  # who makes errors of warnings is to be stopped each time
        raise


def forget() -> None:
    """Warn anew of what was told already, for a program that has changed what it does with warnings."""
    _told.clear()


def warn_of_path(method: str, path: str) -> None:
    """Warn once of the operation behind a path, where the spec knows it."""
    if found := spec.match(method, path):
        warn_of(found[0])


def text_of(operation: spec.Operation) -> str:
    """What to know of an operation that ends, with the call to write instead."""
    end = (
        f"TikTok's date for its end is {operation.retires}"
        if operation.retires
        else "it is no longer among TikTok's current calls, and no date of its end is published"
    )
    return f"{operation.id}: {end}. {_instead(operation)}"


def _instead(operation: spec.Operation) -> str:
    if not operation.replaced_by:
        return "No current call is known to replace it."
    current = spec.operation(operation.replaced_by)
    return f"Write shop.{current.group}.{current.verb}(...), which calls version {current.version}."


def _depth() -> int:
    """How many frames up the program's own line is."""
    depth, frame = 1, sys._getframe(1)
    while frame.f_back is not None and _is_ours(frame.f_globals.get("__name__", "")):
        depth, frame = depth + 1, frame.f_back
    return depth


def _is_ours(module: str) -> bool:
    return module == __package__ or module.startswith(f"{__package__}.")
