"""The Open API as an OpenAPI 3.1 document, made from the spec; for any tool that reads such documents."""

from typing import Any

from ... import __version__
from .. import spec

KINDS: dict[str, dict[str, Any]] = {
    "string": {"type": "string"},
    "int": {"type": "integer", "format": "int64"},
    "boolean": {"type": "boolean"},
    "any": {},
    "file": {"type": "string", "format": "binary"},
}
COMMON = ("app_key", "timestamp", "sign", "shop_cipher", "token")


def document() -> dict[str, Any]:
    """Every operation and webhook of the current Open API."""
    paths: dict[str, dict[str, Any]] = {}
    for entry in spec.operations().values():
        paths.setdefault(entry.path, {})[entry.method.lower()] = operation(entry)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "TikTok Shop Open API",
            "version": __version__,
            "summary": "As Shopkeeper knows it.",
        },
        "servers": [{"url": spec.BASE_URL}],
        "tags": [{"name": name} for name in spec.modules()],
        "paths": paths,
        "webhooks": {event.name: _webhook(event) for event in spec.events().values()},
        "components": {"parameters": _common_parameters(), "schemas": {"Envelope": _envelope()}},
    }


def operation(entry: spec.Operation) -> dict[str, Any]:
    """One operation."""
    made: dict[str, Any] = {
        "operationId": entry.id,
        "summary": entry.name,
        "tags": [entry.module],
        "x-shopkeeper-call": f"{entry.group}.{entry.verb}",
        "x-scopes": list(entry.scopes),
        "parameters": [*_common(entry), *(_parameter(param) for param in entry.params)],
        "responses": {"200": _answer(entry)},
    }
    if entry.errors:
        made["x-error-codes"] = list(entry.errors)
    if entry.body:
        kind = "multipart/form-data" if entry.multipart else "application/json"
        needed = any(spec.name_of(key)[1] for key in entry.body)
        made["requestBody"] = {"required": needed, "content": {kind: {"schema": schema(entry.body)}}}
    return made


def schema(tree: Any) -> dict[str, Any]:
    """The JSON Schema of a tree."""
    if isinstance(tree, list):
        return {"type": "array", "items": schema(tree[0])}
    if isinstance(tree, str):
        return _leaf(spec.leaf(tree))
    fields = {spec.name_of(key)[0]: schema(value) for key, value in tree.items()}
    needed = [name for name, required in map(spec.name_of, tree) if required]
    return {"type": "object", "properties": fields, **({"required": needed} if needed else {})}


def _leaf(leaf: spec.Leaf) -> dict[str, Any]:
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
    """What the documentation says about lengths and, for whole numbers, sizes."""
    length = leaf.limits.get("max_length", "")
    found: dict[str, Any] = {"maxLength": int(length)} if length.isdigit() else {}
    if leaf.kind == "int":
        low, high = leaf.range
        found |= {} if low is None else {"minimum": int(low)}
        found |= {} if high is None else {"maximum": int(high)}
    return found


def _parameter(param: spec.Param) -> dict[str, Any]:
    made: dict[str, Any] = {"name": param.name, "in": param.place, "required": param.required}
    if param.leaf.many:
        made |= {"style": "form", "explode": False}
    return {**made, "schema": _leaf(param.leaf)}


def _common(entry: spec.Operation) -> list[dict[str, str]]:
    names = [name for name in COMMON if name != "shop_cipher" or entry.cipher != "no"]
    return [{"$ref": f"#/components/parameters/{name}"} for name in names]


def _common_parameters() -> dict[str, Any]:
    text = {"type": "string"}
    made: dict[str, Any] = {
        name: {"name": name, "in": "query", "required": True, "schema": text} for name in ("app_key", "sign")
    }
    made["timestamp"] = {"name": "timestamp", "in": "query", "required": True, "schema": KINDS["int"]}
    made["shop_cipher"] = {"name": "shop_cipher", "in": "query", "required": False, "schema": text}
    made["token"] = {"name": "x-tts-access-token", "in": "header", "required": True, "schema": text}
    return made


def _envelope() -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["code", "message"],
        "properties": {
            "code": {"type": "integer"},
            "message": {"type": "string"},
            "request_id": {"type": "string"},
        },
    }


def _answer(entry: spec.Operation) -> dict[str, Any]:
    wrapped = {"type": "object", "properties": {"data": schema(entry.answer)}}
    whole = {"allOf": [{"$ref": "#/components/schemas/Envelope"}, wrapped]}
    return {
        "description": "The answer; `code` 0 is success.",
        "content": {"application/json": {"schema": whole}},
    }


def _webhook(event: spec.Event) -> dict[str, Any]:
    fields = {"type": {"const": event.type}, "timestamp": KINDS["int"], "data": schema(event.payload)}
    texts = [name for name in (event.owner, "tts_notification_id" if event.notified else "") if name]
    body = {"type": "object", "properties": fields | dict.fromkeys(texts, KINDS["string"])}
    return {
        "post": {
            "operationId": f"webhook.{event.name}",
            "requestBody": {"content": {"application/json": {"schema": body}}},
            "responses": {"200": {"description": "Taken; the body is ignored."}},
        }
    }
