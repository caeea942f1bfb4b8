"""The answer of an operation without a behaviour of its own: every documented field, with the right type."""

from typing import Any

from ...tiktok.spec import Operation, Tree, leaf, name_of

EMPTY: dict[str, Any] = {"string": "", "int": 0, "boolean": False, "number": 0, "float": 0, "any": None}


def default_answer(operation: Operation) -> dict[str, Any]:
    """Objects with all their fields, empty lists, zeroes or the least that may be, the first of choices."""
    return _fill(operation.answer)


def default_value(branch: Any) -> Any:
    """The plainest value of the type that a branch of a tree documents."""
    if isinstance(branch, dict):
        return _fill(branch)
    if isinstance(branch, list):
        return []
    described = leaf(branch)
    if described.many:
        return []
    if described.kind == "string" and described.choices:
        return described.choices[0]
    low, _ = described.range
    if described.kind == "int" and low is not None and low > 0:
        return int(low)
    return EMPTY.get(described.kind, "")


def _fill(tree: Tree) -> dict[str, Any]:
    return {name_of(key)[0]: default_value(branch) for key, branch in tree.items()}
