"""The Open API as an OpenAPI 3.1 document, made from the spec; for any tool that reads such documents."""

from typing import Any

from ... import __version__
from .. import spec
from . import components
from .schemas import leaf_schema, schema

WORDS = {
    "page_size": "How many rows a page has.",
    "page_token": "Where the page begins: `next_page_token` of the page before; left out for the first one.",
    "sort_field": "By what rows are sorted.",
    "sort_order": "ASC for the least first, DESC for the greatest.",
    "idempotency_key": "A key of the caller's own; a call repeated with it is carried out once.",
    "locale": "The language of texts in the answer, such as en-US.",
}


def document(*, all_versions: bool = False) -> dict[str, Any]:
    """Every operation and webhook of the current Open API; on request also what is no longer current."""
    paths: dict[str, dict[str, Any]] = {}
    calls = list((spec.every_version() if all_versions else spec.operations()).values())
    for entry in calls:
        paths.setdefault(entry.path, {})[entry.method.lower()] = operation(entry)
    return {
        "openapi": "3.1.0",
        "jsonSchemaDialect": "https://spec.openapis.org/oas/3.1/dialect/base",
        "info": {
            "title": "TikTok Shop Open API",
            "version": __version__,
            "summary": "As Shopkeeper knows it.",
            "description": components.ABOUT,
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [
            {"url": spec.BASE_URL, "description": "TikTok Shop"},
            {"url": "http://127.0.0.1:8700", "description": "`shopkeeper sandbox` on this machine"},
        ],
        "tags": [{"name": name} for name in sorted({entry.module for entry in calls})],
        "security": [components.CALL_SECURITY],
        "paths": paths,
        "webhooks": {event.name: webhook(event) for event in spec.events().values()},
        "components": components.components({code for entry in calls for code in entry.errors}),
    }


def operation(entry: spec.Operation) -> dict[str, Any]:
    """One operation."""
    made: dict[str, Any] = {
        "operationId": entry.id,
        "summary": summary(entry),
        "description": description(entry),
        "tags": [entry.module],
        "x-shopkeeper-call": f"{entry.group}.{entry.verb}",
        "x-scopes": list(entry.scopes),
        "parameters": [*_common(entry), *(_parameter(param) for param in entry.params)],
        "responses": {"200": _answer(entry), **components.REFUSED},
    }
    if not entry.current:
        made["deprecated"] = True
        made |= {"x-retires": entry.retires} if entry.retires else {}
        made |= {"x-replaced-by": entry.replaced_by} if entry.replaced_by else {}
    if entry.paged:
        made["x-pages"] = entry.paged
    if entry.errors:
        made["x-error-codes"] = list(entry.errors)
    if entry.body:
        kind = "multipart/form-data" if entry.multipart else "application/json"
        needed = any(spec.name_of(key)[1] for key in entry.body)
        made["requestBody"] = {"required": needed, "content": {kind: {"schema": schema(entry.body)}}}
    return made


def summary(entry: spec.Operation) -> str:
    """An operation in a few words: the thing, and what is done with it."""
    thing, deed = (word.replace("_", " ") for word in (entry.group, entry.verb))
    return f"{thing[:1].upper()}{thing[1:]}: {deed}"


def description(entry: spec.Operation) -> str:
    """What somebody who calls must know, in sentences."""
    said = [f"TikTok's name is {entry.name}, version {entry.version}."]
    if not entry.current:
        said.append("This version is no longer current.")
    if entry.retires:
        said.append(f"It ends on {entry.retires}.")
    if entry.replaced_by:
        said.append(f"Use {entry.replaced_by} instead.")
    if entry.scopes:
        said.append(f"Scope: {' or '.join(entry.scopes)}.")
    said.append(
        {"required": "Needs a shop's cipher.", "optional": "Takes a shop's cipher.", "no": ""}[entry.cipher]
    )
    if entry.paged not in ("", "*"):
        said.append(f"Answers pages of `{entry.paged}`.")
    said.append("Repeating it does no harm." if entry.repeatable else "Look before it is repeated.")
    return " ".join(one for one in said if one)


def webhook(event: spec.Event) -> dict[str, Any]:
    """One webhook, as it is sent to the seller's program."""
    fields: dict[str, Any] = {
        "type": {"const": event.type},
        "timestamp": {"type": "integer", "format": "int64", "description": "Unix seconds."},
        "data": schema(event.payload),
    }
    texts = [name for name in (event.owner, "tts_notification_id" if event.notified else "") if name]
    body = {
        "type": "object",
        "required": ["type", "timestamp", "data"],
        "properties": fields | {name: {"type": "string"} for name in texts},
    }
    return {
        "post": {
            "operationId": f"webhook.{event.name}",
            "summary": f"{event.about[:1].upper()}{event.about[1:]}: {event.name.lower().replace('_', ' ')}",
            "description": " ".join(one for one in (f"Type {event.type}.", event.note) if one),
            "security": [{"webhook_signature": []}],
            "requestBody": {"required": True, "content": {"application/json": {"schema": body}}},
            "responses": {
                "200": {"description": "Taken; the body is ignored."},
                "default": {"description": "Not taken; TikTok sends it again later."},
            },
        }
    }


def _parameter(param: spec.Param) -> dict[str, Any]:
    made: dict[str, Any] = {"name": param.name, "in": param.place, "required": param.required}
    if param.leaf.many:
        made |= {"style": "form", "explode": False} if param.place == "query" else {}
    if param.name in WORDS:
        made["description"] = WORDS[param.name]
    return {**made, "schema": leaf_schema(param.leaf)}


def _common(entry: spec.Operation) -> list[dict[str, str]]:
    names = ["timestamp"]
    if entry.cipher != "no":
        names.append("shop_cipher" if entry.cipher == "required" else "optional_shop_cipher")
    return [{"$ref": f"#/components/parameters/{name}"} for name in names]


def _answer(entry: spec.Operation) -> dict[str, Any]:
    # A refusal has the envelope of an answer, often its HTTP status too, and no data.
    answered = schema(entry.answer) | {"type": ["object", "null"]}
    wrapped = {"type": "object", "properties": {"data": answered}}
    whole = {"allOf": [{"$ref": "#/components/schemas/Envelope"}, wrapped]}
    content: dict[str, Any] = {"schema": whole}
    if entry.errors:
        content["examples"] = {
            f"E{code}": {"$ref": f"#/components/examples/E{code}"} for code in entry.errors
        }
    return {
        "description": "The answer. `code` 0 is success; any other code is a refusal, also with HTTP 200.",
        "content": {"application/json": content},
    }
