"""Reading what is not as documented: field by field, so that one wrong field costs no more than itself.

A null, an empty text or an empty list where something else belongs is nothing; a number and its text are the
same. Whatever else does not fit is left out of the record, which tells of it in ``oddities``.
"""

import types
from functools import cache
from typing import Any, Union, get_args, get_origin

import msgspec
from msgspec.structs import FieldInfo

from .received import Oddity, Received, beside

NOT_READABLE = (ValueError, RecursionError)
"""What msgspec raises: its errors are ValueErrors, and so is text that is no UTF-8."""

_ABSENT = object()
_WORDS = {str: "text", int: "a whole number", float: "a number", bool: "true or false", list: "a list"}


class Mending:
    """One answer that is read with patience, and what was odd about it."""

    def __init__(self, operation: str) -> None:
        self._operation = operation
        self.oddities: list[Oddity] = []

    def read(self, kind: Any, value: Any, path: str = "") -> Any:
        """A value as its type, with the type's empty value where nothing can be made of it."""
        found = self._fit(kind, value, path)
        return self._empty(kind, path) if found is _ABSENT else found

    def inside(self, value: dict[str, Any], name: str) -> dict[str, Any]:
        """The object in a field of another; empty where there is none."""
        found = value.get(name)
        if isinstance(found, dict):
            return found
        if not _is_nothing(found):
            self._report(name, dict, found)
        return {}

    def rows(self, kind: Any, value: Any, path: str) -> list[Any]:
        """The rows of a page; each keeps its own oddities."""
        return self._list(kind, value, path) if isinstance(value, list) else self._odd_list(kind, value, path)

    def _fit(self, kind: Any, value: Any, path: str) -> Any:
        try:
            return msgspec.convert(value, kind, strict=False)
        except NOT_READABLE:
            pass
        kind = _named(kind)
        if isinstance(value, dict) and _is_record(kind):
            return self._record(kind, value, path)
        if _is_nothing(value):
            return _ABSENT
        if isinstance(value, list) and get_origin(kind) is list:
            return self._list(get_args(kind)[0], value, path)
        if kind is str and (text := _as_text(value)) is not None:
            return text
        self._report(path, kind, value)
        return _ABSENT

    def _record(self, kind: Any, value: dict[str, Any], path: str) -> Any:
        start = len(self.oddities)
        made = self._completed(kind, value, path)
        if made is _ABSENT:
            fields = {field.name: self._field(field, value, path) for field in _fields(kind)}
            made = kind(**{name: field for name, field in fields.items() if field is not _ABSENT})
        if len(self.oddities) > start and isinstance(made, Received):
            beside(made, tuple(self.oddities[start:]))
        return made

    def _completed(self, kind: Any, value: dict[str, Any], path: str) -> Any:
        """A record that only lacks fields, at full speed: nulls left out, what is always sent put in."""
        given = {name: field for name, field in value.items() if field is not None}
        missing = [field for field in _fields(kind) if field.required and field.encode_name not in given]
        try:
            given.update((field.encode_name, self._empty(field.type, path)) for field in missing)
            made = msgspec.convert(given, kind, strict=False)
        except NOT_READABLE:
            return _ABSENT
        for field in missing:
            self._report(_at(path, field), _named(field.type), None)
        return made

    def _field(self, field: FieldInfo, value: dict[str, Any], path: str) -> Any:
        place = _at(path, field)
        came = value.get(field.encode_name)
        before = len(self.oddities)
        found = _ABSENT if came is None else self._fit(field.type, came, place)
        if found is not _ABSENT or not field.required:
            return found
        if len(self.oddities) == before:
            self._report(place, _named(field.type), came)
        return self._empty(field.type, place)

    def _list(self, kind: Any, values: list[Any], path: str) -> list[Any]:
        read = (self._fit(kind, value, f"{path}[{number}]") for number, value in enumerate(values))
        return [value for value in read if value is not _ABSENT]

    def _odd_list(self, kind: Any, value: Any, path: str) -> list[Any]:
        if not _is_nothing(value):
            self._report(path, list[kind], value)
        return []

    def _empty(self, kind: Any, path: str) -> Any:
        kind = _named(kind)
        if _is_record(kind):
            fields = {field.name: self._empty(field.type, path) for field in _fields(kind) if field.required}
            return kind(**fields)
        origin = get_origin(kind) or kind
        return origin() if origin in (str, int, float, bool, list, dict) else None

    def _report(self, path: str, kind: Any, value: Any) -> None:
        self.oddities.append(Oddity(self._operation, path, _wanted(kind), value))


@cache
def _fields(kind: Any) -> tuple[FieldInfo, ...]:
    return msgspec.structs.fields(kind)


def _at(path: str, field: FieldInfo) -> str:
    return f"{path}.{field.encode_name}" if path else field.encode_name


def _named(kind: Any) -> Any:
    """The type that a field has when it has a value."""
    if get_origin(kind) in (Union, types.UnionType):
        return next(part for part in get_args(kind) if part is not types.NoneType)
    return kind


def _is_record(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct)


def _is_nothing(value: Any) -> bool:
    return value is None or (isinstance(value, str | list | dict) and not value)


def _as_text(value: Any) -> str | None:
    """A number in digits; None for what has no text of its own, such as a number that was rounded."""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value) if isinstance(value, int | float) else ""
    return text if text.strip("-.0123456789") == "" and text else None


def _wanted(kind: Any) -> str:
    return _WORDS.get(get_origin(kind) or kind, "an object")
