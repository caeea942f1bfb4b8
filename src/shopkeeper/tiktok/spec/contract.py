"""What callers rely on, flat, to be kept and compared: each operation with each of its fields."""

from collections.abc import Iterator
from typing import Any

from ... import __version__
from .. import spec

FORM = 1
NOT_FIELDS = frozenset({"app_key", "sign", "timestamp", "shop_cipher", "access_token", "x-tts-access-token"})
KINDS = {"integer": "int", "string": "string", "boolean": "boolean", "number": "number", "object": "object"}
BOUNDS = ("minimum", "maximum", "maxLength", "maxItems")
Contract = dict[str, Any]
Field = dict[str, Any]


def ours() -> Contract:
    """The contract as this version knows it, older versions included."""
    return of_openapi(spec.openapi(all_versions=True))


def read(found: Any) -> Contract | None:
    """A contract out of what a file holds: an export of ours or any OpenAPI 3 document; None for all else."""
    if not isinstance(found, dict):
        return None
    if found.get("contract") == FORM:
        return found
    return of_openapi(found) if "openapi" in found and isinstance(found.get("paths"), dict) else None


def of_openapi(document: dict[str, Any]) -> Contract:
    """The contract that an OpenAPI document describes."""
    reader = Reader(document)
    operations = {
        f"{method.upper()} {path}": reader.operation(described)
        for path, methods in document["paths"].items()
        for method, described in methods.items()
        if method in ("get", "post", "put", "delete", "patch")
    }
    webhooks = {
        name: {"fields": reader.body(described["post"], "payload")}
        for name, described in (document.get("webhooks") or {}).items()
        if "post" in described
    }
    return {
        "contract": FORM,
        "made_by": f"shopkeeper {__version__}",
        "operations": operations,
        "webhooks": webhooks,
    }


class Reader:
    """Reads operations and fields out of one document."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document

    def operation(self, described: dict[str, Any]) -> dict[str, Any]:
        """One operation with its fields."""
        parameters = [self.at(one) for one in described.get("parameters") or ()]
        cipher = next((one for one in parameters if one.get("name") == "shop_cipher"), None)
        made = {
            "id": described.get("operationId", ""),
            "current": not described.get("deprecated", False),
            "retires": described.get("x-retires", ""),
            "replaced_by": described.get("x-replaced-by", ""),
            "scopes": described.get("x-scopes") or [],
            "errors": described.get("x-error-codes") or [],
            "cipher": "no" if cipher is None else "required" if cipher.get("required") else "optional",
            "fields": {
                **{
                    f"{one['in']} {one['name']}": self.field(
                        one.get("schema") or {}, one.get("required", False)
                    )
                    for one in parameters
                    if one.get("name") not in NOT_FIELDS and one.get("in") in ("path", "query")
                },
                **self.body(described, "body"),
                **self.answer(described),
            },
        }
        return {name: value for name, value in made.items() if value not in ("", [], {})}

    def body(self, described: dict[str, Any], word: str) -> dict[str, Field]:
        """The fields of a request's body, or of a webhook's."""
        content = self.at(described.get("requestBody") or {}).get("content") or {}
        found = next((part.get("schema") or {} for part in content.values()), {})
        return dict(self.inside(found, word + " "))

    def answer(self, described: dict[str, Any]) -> dict[str, Field]:
        """The fields of a good answer's ``data``."""
        good = self.at((described.get("responses") or {}).get("200") or {})
        content = good.get("content") or {}
        whole = next((part.get("schema") or {} for part in content.values()), {})
        inner = self.properties(whole).get("data", ({}, False))[0]
        return dict(self.inside(inner, "answer "))

    def inside(self, schema: dict[str, Any], before: str) -> Iterator[tuple[str, Field]]:
        """The fields inside an object or a list of objects, by their whole paths."""
        for name, (found, required) in self.properties(schema).items():
            path = f"{before}{name}"
            yield path, self.field(found, required)
            yield from self.inside(*self.element(self.at(found), path))

    def element(self, schema: dict[str, Any], path: str) -> tuple[dict[str, Any], str]:
        """What a list holds and how that is called; an object as it is."""
        while schema.get("type") == "array":
            schema, path = self.at(schema.get("items") or {}), f"{path}[]"
        return schema, f"{path}."

    def properties(self, schema: dict[str, Any]) -> dict[str, tuple[dict[str, Any], bool]]:
        """The properties of an object, of all its parts, each with whether it is always there."""
        schema = self.at(schema)
        found: dict[str, tuple[dict[str, Any], bool]] = {}
        for part in schema.get("allOf") or ():
            found |= self.properties(part)
        needed = schema.get("required") or ()
        return found | {
            name: (value, name in needed) for name, value in (schema.get("properties") or {}).items()
        }

    def field(self, schema: dict[str, Any], required: bool) -> Field:
        """What is promised about one field."""
        found = self.at(schema)
        items = self.at(found.get("items") or {}) if found.get("type") == "array" else found
        limits = {name: one[name] for one in (items, found) for name in BOUNDS if name in one}
        choices = items.get("enum") or items.get("examples") or []
        made = {
            "kind": self.kind(found),
            "required": required,
            "choices": sorted(map(str, choices)),
            "limits": limits,
        }
        return {name: value for name, value in made.items() if value not in (False, [], {})}

    def kind(self, schema: dict[str, Any]) -> str:
        """The kind of a field, lists marked by ``[]`` before what they hold."""
        found = schema.get("type", "any")
        if isinstance(found, list):
            found = next((one for one in found if one != "null"), "any")
        if found == "array":
            return "[]" + self.kind(self.at(schema.get("items") or {}))
        if schema.get("format") == "binary":
            return "file"
        return KINDS.get(found, "object" if schema.get("properties") or schema.get("allOf") else "any")

    def at(self, found: dict[str, Any]) -> dict[str, Any]:
        """What a reference leads to; anything else as it is."""
        while isinstance(found.get("$ref"), str):
            place: Any = self._document
            for part in found["$ref"].removeprefix("#/").split("/"):
                place = place.get(part.replace("~1", "/").replace("~0", "~")) or {}
            found = place
        return found
