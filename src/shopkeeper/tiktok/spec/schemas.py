"""Trees of the spec as JSON Schema."""

from typing import Any

from .. import spec

KINDS: dict[str, dict[str, Any]] = {
    "string": {"type": "string"},
    "int": {"type": "integer", "format": "int64"},
    "boolean": {"type": "boolean"},
    "any": {},
    "file": {"type": "string", "format": "binary"},
}


def schema(tree: Any) -> dict[str, Any]:
    """The JSON Schema of a tree."""
    if isinstance(tree, list):
        return {"type": "array", "items": schema(tree[0])}
    if isinstance(tree, str):
        return leaf_schema(spec.leaf(tree))
    fields = {spec.name_of(key)[0]: schema(value) for key, value in tree.items()}
    needed = [name for name, required in map(spec.name_of, tree) if required]
    return {"type": "object", "properties": fields, **({"required": needed} if needed else {})}


def leaf_schema(leaf: spec.Leaf) -> dict[str, Any]:
    """The JSON Schema of a leaf."""
    made = KINDS[leaf.kind] | _bounds(leaf)
    if leaf.choices and leaf.kind == "string":
        # Quirk (2026-11, every module): TikTok adds values without notice: examples, not an enum.
        # https://partner.tiktokshop.com/docv2/page/api-versioning
        made["examples"] = list(leaf.choices)
    if not leaf.many:
        return made
    count = leaf.limits.get("max_count", "")
    return {"type": "array", "items": made, **({"maxItems": int(count)} if count.isdigit() else {})}


def _bounds(leaf: spec.Leaf) -> dict[str, Any]:
    """What is documented about lengths and, for whole numbers, sizes and what is meant if left out."""
    length = leaf.limits.get("max_length", "")
    found: dict[str, Any] = {"maxLength": int(length)} if length.isdigit() else {}
    if leaf.kind == "int":
        low, high = leaf.range
        found |= {} if low is None else {"minimum": int(low)}
        found |= {} if high is None else {"maximum": int(high)}
        given = leaf.limits.get("def", "")
        found |= {"default": int(given)} if given.isdigit() else {}
    return found
