"""Whether the values of a call are what the spec says, told in the platform's manner where they are not."""

import json
from typing import Any

from ...tiktok.spec import Leaf, Operation, Param, Tree, leaf, name_of
from ...tiktok.wire import MULTIPART
from ..exchange import Ask, Values
from ..refusals import Refused
from .explanations import described as told_of
from .forms import parts_of

INVALID, WRONG_TYPE, UNSUPPORTED_TYPE = "36009004", "36009022", "36009023"
OUT_OF_RANGE = "98001004"
KINDS: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "int": (int,),
    "boolean": (bool,),
    "number": (int, float),
    "float": (int, float),
}
NAMES: dict[type, str] = {
    bool: "bool",
    str: "string",
    int: "int64",
    float: "float64",
    list: "list",
    dict: "object",
}


def _no_number(word: str) -> None:
    raise ValueError(f"{word} is no JSON")


DECODER = json.JSONDecoder(object_hook=Values, parse_constant=_no_number)
"""Reads objects so that a field that is missing deep in a body is a refusal too."""
JUDGED_LATER = (".quantity", ".page_size")
"""Judged by the operation itself, with a code of its own; stock SKU by SKU."""
BOOLEANS = {"true": True, "false": False, "1": True, "0": False}  # guess: clients in PHP send 1 and 0
LARGEST_INT = 2**63
LONGEST_NUMBER = 20
GZIP = b"\x1f\x8b"
LONG_TEXT = 100
"""Where a text may be longer than this, choices in its documentation are no choices of the whole text."""


def query_values(operation: Operation, ask: Ask) -> dict[str, Any]:
    """The query as values of the right types; only lists take more than the first value of a name."""
    values: dict[str, Any] = {}
    for param in operation.params:
        if param.place == "path":
            continue
        text = ask.query.get(param.name, "") if param.leaf.many else ask.first(param.name)
        if text:
            values[param.name] = _param_value(operation, param, text)
        elif param.required:
            message = f"{camel(param.name)} is a required field"
            raise Refused(message, INVALID, f"{told_of(param.name, param.leaf, True)}; put it into the query")
    return values


def body_values(operation: Operation, body: bytes, content_type: str) -> dict[str, Any]:
    """The body as a dict; nothing, ``{}``, ``[]`` and ``null`` all mean that there is none."""
    is_form = content_type.lower().startswith(MULTIPART)
    if operation.multipart:
        return _form_values(operation, body, content_type, is_form)
    if not operation.body:
        return {}
    if content_type and body and "json" not in content_type.lower():
        message = f"Content-Type {content_type} is not supported for this path."
        raise Refused(message, UNSUPPORTED_TYPE, "send application/json")
    parsed = _parsed(body)
    _check_object(operation.body, parsed, "body")
    if not operation.replaced_by:  # an older version's choices are not complete: newer words come in it too
        _check_lists(operation.body, parsed)
    return parsed


def check_again(operation: Operation, values: dict[str, Any]) -> None:
    """Check values that came by an older version, which asks for less, as the current one would."""
    _check_object(operation.body, values, "body")


def _form_values(operation: Operation, body: bytes, content_type: str, is_form: bool) -> dict[str, Any]:
    parts = parts_of(body, content_type) if is_form else None
    if parts is None:
        message = "The Content-Type must be multipart/form-data with a boundary."
        given = f"{content_type or 'no content type'} came with {len(body)} bytes"
        raise Refused(message, WRONG_TYPE, f"{given}; a form has its parts between the boundary's lines")
    _check_form(operation.body, parts)
    return parts


def _check_form(tree: Tree, parts: dict[str, Any]) -> None:
    for key, branch in tree.items():
        name, is_needed = name_of(key)
        described = leaf(branch)
        if name not in parts:
            if is_needed:
                known = ", ".join(parts) or "none"
                raise Refused(f"param {name} is missing", INVALID, f"the form has the parts {known}")
        elif described.kind != "file" and isinstance(parts[name], str):
            _check_choice(described, parts[name], name)


def _parsed(body: bytes) -> dict[str, Any]:
    try:
        return _read(body) if body.strip() else Values()
    except (ValueError, RecursionError) as error:
        told = "it is packed; send it as it is" if body.startswith(GZIP) else error
        raise Refused(
            "The request body is not valid JSON", INVALID, f"the body is not JSON: {told}"
        ) from error


def _read(body: bytes) -> dict[str, Any]:
    parsed = DECODER.decode(body.decode("utf-8-sig"))
    if parsed is None or parsed == []:
        return Values()
    if not isinstance(parsed, dict):
        raise _mismatch("body", "body", parsed, "object")
    if b"\\" in body:
        _check_escapes(parsed)
    return _without_nulls(parsed) if b"null" in body else parsed


def _check_escapes(parsed: dict[str, Any]) -> None:
    """Refuse half of a surrogate pair: it is no character, and cannot be written again."""
    json.dumps(parsed, ensure_ascii=False).encode()


def _without_nulls(value: Any) -> Any:
    """A field that is null counts as left out, at any depth: whole clients send every field they know."""
    if isinstance(value, dict):
        return Values((name, _without_nulls(part)) for name, part in value.items() if part is not None)
    if isinstance(value, list):
        return [_without_nulls(part) for part in value if part is not None]
    return value


def _param_value(operation: Operation, param: Param, text: str) -> Any:
    described, name = param.leaf, camel(param.name)
    if described.many:
        return _list_value(operation, param, text)
    if described.kind == "int":
        return int_value(operation, name, described, text)
    if described.kind == "boolean":
        if text.lower() not in BOOLEANS:
            told = f"{told_of(param.name, described, param.required)}; it was {text!r}"
            raise Refused(f"{name} is invalid, allowed values: true,false.", INVALID, told)
        return BOOLEANS[text.lower()]
    _check_choice(described, text, param.name)
    return text


def _list_value(operation: Operation, param: Param, text: str) -> list[str]:
    described, name = param.leaf, camel(param.name)
    values = [part.strip() for part in text.strip("[]").replace('"', "").split(",") if part.strip()]
    most = _most(described, "max_count", "max")
    if most is not None and len(values) > most:
        message = f"{name} may hold at most {most} values, {len(values)} were given"
        raise Refused(message, INVALID, told_of(name, described, False))
    for value in values:
        if described.kind == "int":
            int_value(operation, name, described, value)
        _check_choice(described, value, param.name)
    return values


def int_value(operation: Operation, name: str, described: Leaf, text: str) -> int:
    """A whole number within its documented bounds."""
    if not (text.isascii() and text.removeprefix("-").isdecimal()) or len(text) > LONGEST_NUMBER:
        message = f"param {name} type invalid. actual type:string, expected type:int64"
        raise Refused(message, INVALID, f"{told_of(name, described, False)}; it was {text!r}")
    value = int(text)
    low, high = described.range
    if (low is not None and value < low) or (high is not None and value > high):
        told = f"{told_of(name, described, False)}; it was {value}"
        if operation.module == "return_refund":
            raise Refused("Value Out Of Range", OUT_OF_RANGE, told)
        message = f"{name} must be from {_bound(low)} to {_bound(high)}, it was {value}"
        raise Refused(message, INVALID, told)
    return value


def _bound(value: float | None) -> str:
    return "any" if value is None else f"{value:g}"


def _check_object(tree: Tree, value: dict[str, Any], path: str) -> None:
    for key, branch in tree.items():
        name, required = name_of(key)
        if value.get(name) == [] and isinstance(branch, dict):
            _read_as_object(value, name, required)
        given = value.get(name)
        if given is None:
            if required:
                told = f"the body lacks {path}.{name}; it has {', '.join(value) or 'nothing'}"
                raise Refused(f"param {path}.{name} is missing", INVALID, told)
            continue
        if required and given == "" and path == "body":
            _refuse_nothing(branch, name)
        _check_value(branch, given, name, f"{path}.{name}")


def _refuse_nothing(branch: Any, name: str) -> None:
    """An empty text is none of the choices of a field that must be there."""
    described = leaf(branch) if isinstance(branch, str) else None
    if described is not None and described.choices and not described.many:
        message = f"{camel(name)} is invalid, allowed values: {','.join(described.choices)}."
        raise Refused(message, INVALID, f"{told_of(name, described, True)}; it was empty")


def _read_as_object(value: dict[str, Any], name: str, required: bool) -> None:
    """Read an empty list as the empty object that it is in PHP, where both are written alike."""
    # guess: the ship call of the PHP client sends them by default, and its users ship with it.
    del value[name]
    if required:
        value[name] = Values()


def _check_value(branch: Any, given: Any, name: str, path: str) -> None:
    if isinstance(branch, dict):
        _expect(given, dict, name, path, "object")
        _check_object(branch, given, path)
    elif isinstance(branch, list):
        _expect(given, list, name, path, "list")
        for number, entry in enumerate(given):
            _check_value(branch[0], entry, name, f"{path}[{number}]")
    else:
        _check_leaf(leaf(branch), given, name, path)


def _check_lists(tree: Tree, value: dict[str, Any]) -> None:
    """Refuse what stands in a list and is none of its choices."""
    for key, branch in tree.items():
        described = leaf(branch) if isinstance(branch, str) else None
        if described and described.many and described.choices:
            name = name_of(key)[0]
            for one in value.get(name) or ():
                _check_choice(described, one, name)


def _check_leaf(described: Leaf, given: Any, name: str, path: str) -> None:
    if described.many:
        _expect(given, list, name, path, "list")
        most = _most(described, "max_count", "max")
        if most is not None and len(given) > most:
            message = f"param {path} may hold at most {most} values, {len(given)} were given"
            raise Refused(message, INVALID, told_of(path, described, False))
    for one in given if described.many else [given]:
        kinds = KINDS.get(described.kind)
        if kinds and (not isinstance(one, kinds) or (isinstance(one, bool) and bool not in kinds)):
            expected = {"int": "int64", "boolean": "bool"}.get(described.kind, described.kind)
            raise _mismatch(name, path, one, expected)
        if isinstance(one, int) and not -LARGEST_INT <= one < LARGEST_INT:
            raise Refused(f"param {path} is no int64", INVALID, told_of(path, described, False))
    if isinstance(given, str):
        _check_text(described, given, name, path)
    elif described.limits and isinstance(given, int | float):
        _check_range(described, given, path)


def _check_text(described: Leaf, given: str, name: str, path: str) -> None:
    longest = _most(described, "max_length", "max")
    if longest is not None and len(given) > longest:
        message = f"param {path} may be at most {longest} characters long"
        raise Refused(message, INVALID, f"{path} has {len(given)} characters")
    # Choices deeper in a body are taken from prose and too noisy to refuse anything for.
    if path.count(".") == 1 and (longest is None or longest < LONG_TEXT):
        _check_choice(described, given, name)


def _check_range(described: Leaf, given: float, path: str) -> None:
    low, high = described.range
    if path.endswith(JUDGED_LATER):
        return
    if (low is not None and given < low) or (high is not None and given > high):
        message = f"param {path} must be from {_bound(low)} to {_bound(high)}, it was {given}"
        raise Refused(message, INVALID, told_of(path, described, False))


def _check_choice(described: Leaf, given: str, name: str) -> None:
    if described.choices and given not in ("", *described.choices):
        message = f"{camel(name)} is invalid, allowed values: {','.join(described.choices)}."
        raise Refused(message, INVALID, f"{told_of(name, described, False)}; it was {given!r}")


def _most(described: Leaf, *names: str) -> int | None:
    found = (described.limits.get(name, "") for name in names)
    return next((int(most) for most in found if most.isdigit()), None)


def _expect(given: Any, kind: type, name: str, path: str, expected: str) -> None:
    if not isinstance(given, kind):
        raise _mismatch(name, path, given, expected)


def _mismatch(name: str, path: str, given: Any, expected: str) -> Refused:
    actual = next((name for kind, name in NAMES.items() if isinstance(given, kind)), "null")
    message = f"param {name} type invalid. actual type:{actual}, expected type:{expected}"
    return Refused(message, INVALID, f"{path} is to be of type {expected}, it was {_shown(given)}")


def _shown(given: Any) -> str:
    try:
        return json.dumps(given)[:80]
    except RecursionError:
        return "something inside something, and so on"


def camel(name: str) -> str:
    """A name as the platform's messages write it."""
    return "".join(part.capitalize() for part in name.split("_"))
