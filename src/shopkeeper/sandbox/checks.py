"""Whether the values of a call are what the spec says, told in the platform's manner where they are not."""

import json
from typing import Any

from ..errors import Rejected
from ..tiktok.spec import Leaf, Operation, Param, Tree, leaf, name_of

INVALID = "36009004"
OUT_OF_RANGE = "98001004"
KINDS: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "int": (int,),
    "boolean": (bool,),
    "number": (int, float),
    "float": (int, float),
}
NAMES: dict[type, str] = {
    str: "string",
    int: "int64",
    bool: "bool",
    float: "float64",
    list: "list",
    dict: "object",
}


def query_values(operation: Operation, query: dict[str, str]) -> dict[str, Any]:
    """The query as values of the right types."""
    values: dict[str, Any] = {}
    for param in operation.params:
        if param.place == "path":
            continue
        text = query.get(param.name, "")
        if text:
            values[param.name] = _param_value(operation, param, text)
        elif param.required:
            raise Rejected(f"{_camel(param.name)} is a required field", code=INVALID)
    return values


def body_values(operation: Operation, body: bytes, content_type: str) -> dict[str, Any]:
    """The body as a dict; nothing, ``{}``, ``[]`` and ``null`` all mean that there is none."""
    if operation.multipart or not operation.body:
        return {}
    if content_type and "json" not in content_type and body:
        raise Rejected(f"Content-Type {content_type} is not supported for this path.", code="36009023")
    parsed = _parsed(body)
    _check_object(operation.body, parsed, "body")
    return {key: value for key, value in parsed.items() if value is not None}


def _parsed(body: bytes) -> dict[str, Any]:
    try:
        parsed = json.loads(body) if body.strip() else {}
    except ValueError as error:
        raise Rejected("The request body is not valid JSON", code=INVALID) from error
    if parsed is None or parsed == []:
        return {}
    if not isinstance(parsed, dict):
        raise Rejected(_mismatch("body", parsed, "object"), code=INVALID)
    return parsed


def _param_value(operation: Operation, param: Param, text: str) -> Any:
    described, name = param.leaf, _camel(param.name)
    if described.many:
        return _list_value(name, described, text)
    if described.kind == "int":
        return _int_value(operation, name, described, text)
    if described.kind == "boolean":
        if text.lower() not in ("true", "false"):
            raise Rejected(f"{name} is invalid, allowed values: true,false.", code=INVALID)
        return text.lower() == "true"
    if described.choices and text not in described.choices:
        raise Rejected(f"{name} is invalid, allowed values: {','.join(described.choices)}.", code=INVALID)
    return text


def _list_value(name: str, described: Leaf, text: str) -> list[str]:
    values = [part.strip() for part in text.strip("[]").replace('"', "").split(",") if part.strip()]
    most = described.limits.get("max_count", "")
    if most.isdigit() and len(values) > int(most):
        raise Rejected(f"{name} may hold at most {most} values, {len(values)} were given", code=INVALID)
    return values


def _int_value(operation: Operation, name: str, described: Leaf, text: str) -> int:
    if not text.removeprefix("-").isdecimal():
        raise Rejected(f"param {name} type invalid. actual type:string, expected type:int64", code=INVALID)
    value = int(text)
    low, high = described.range
    if (low is not None and value < low) or (high is not None and value > high):
        if operation.module == "return_refund":
            raise Rejected("Value Out Of Range", code=OUT_OF_RANGE)
        raise Rejected(f"{name} must be from {_bound(low)} to {_bound(high)}, it was {value}", code=INVALID)
    return value


def _bound(value: float | None) -> str:
    return "any" if value is None else f"{value:g}"


def _check_object(tree: Tree, value: dict[str, Any], path: str) -> None:
    for key, branch in tree.items():
        name, required = name_of(key)
        given = value.get(name)
        if given is None:
            if required:
                raise Rejected(f"param {path}.{name} is missing", code=INVALID)
            continue
        _check_value(branch, given, name, f"{path}.{name}")


def _check_value(branch: Any, given: Any, name: str, path: str) -> None:
    if isinstance(branch, dict):
        _expect(given, dict, name, "object")
        _check_object(branch, given, path)
    elif isinstance(branch, list):
        _expect(given, list, name, "list")
        for number, entry in enumerate(given):
            _check_value(branch[0], entry, name, f"{path}[{number}]")
    else:
        _check_leaf(leaf(branch), given, name, path)


def _check_leaf(described: Leaf, given: Any, name: str, path: str) -> None:
    if described.many:
        _expect(given, list, name, "list")
        most = described.limits.get("max_count", "")
        if most.isdigit() and len(given) > int(most):
            raise Rejected(
                f"param {path} may hold at most {most} values, {len(given)} were given", code=INVALID
            )
    for one in given if described.many else [given]:
        kinds = KINDS.get(described.kind)
        if kinds and (not isinstance(one, kinds) or (isinstance(one, bool) and bool not in kinds)):
            expected = {"int": "int64", "boolean": "bool"}.get(described.kind, described.kind)
            raise Rejected(_mismatch(name, one, expected), code=INVALID)
    longest = described.limits.get("max_length", "")
    if longest.isdigit() and isinstance(given, str) and len(given) > int(longest):
        raise Rejected(f"param {path} may be at most {longest} characters long", code=INVALID)
    # Choices deeper in a body are taken from prose and too noisy to refuse anything for.
    if (
        described.choices
        and path.count(".") == 1
        and isinstance(given, str)
        and given not in ("", *described.choices)
    ):
        raise Rejected(
            f"{_camel(name)} is invalid, allowed values: {','.join(described.choices)}.", code=INVALID
        )


def _expect(given: Any, kind: type, name: str, expected: str) -> None:
    if not isinstance(given, kind):
        raise Rejected(_mismatch(name, given, expected), code=INVALID)


def _mismatch(name: str, given: Any, expected: str) -> str:
    actual = NAMES.get(type(given), type(given).__name__)
    return f"param {name} type invalid. actual type:{actual}, expected type:{expected}"


def _camel(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))
