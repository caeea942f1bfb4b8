"""The API as an OpenAPI document that other tools can read."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator.schemas import schema_v31

from shopkeeper.tiktok import spec


@pytest.fixture(scope="module")
def made() -> dict[str, Any]:
    return spec.openapi()


@pytest.fixture(scope="module")
def every() -> dict[str, Any]:
    return spec.openapi(all_versions=True)


def references(value):
    if isinstance(value, dict):
        found = [value["$ref"]] if isinstance(value.get("$ref"), str) else []
        return found + [ref for part in value.values() for ref in references(part)]
    return [ref for part in value for ref in references(part)] if isinstance(value, list) else []


def operations(document):
    return [described for path in document["paths"].values() for described in path.values()]


@pytest.mark.slow
def test_the_document_is_valid_by_the_official_schema(made):
    assert list(Draft202012Validator(schema_v31).iter_errors(made)) == []


def test_every_operation_and_webhook_is_in_the_document(made):
    assert made["openapi"] == "3.1.0"
    assert len(operations(made)) == 318
    assert len(made["webhooks"]) == 44
    assert json.loads(json.dumps(made)) == made


def test_older_versions_are_there_on_request_and_marked_as_such(made, every):
    older = [described for described in operations(every) if described.get("deprecated")]
    assert len(operations(every)) == len(spec.every_version())
    assert {described["operationId"] for described in older} == {
        one.id for one in spec.every_version().values() if not one.current
    }
    assert not any(described.get("deprecated") for described in operations(made))
    detail = next(one for one in older if one["operationId"] == "order.GetOrderDetail.202309")
    assert detail["x-replaced-by"] == "order.GetOrderDetail.202507"


def test_every_reference_leads_somewhere(every):
    for reference in set(references(every)):
        place = every
        for part in reference.removeprefix("#/").split("/"):
            place = place[part]
        assert place


def test_every_value_of_a_path_is_described(every):
    for path, methods in every["paths"].items():
        for described in methods.values():
            named = {p["name"] for p in described["parameters"] if p.get("in") == "path"}
            assert named == {part[1:-1] for part in path.split("/") if part.startswith("{")}


def test_ids_of_operations_differ(every):
    ids = [described["operationId"] for described in operations(every)]
    assert len(set(ids)) == len(ids)


def test_limits_are_carried_over(made):
    search = made["paths"]["/order/202309/orders/search"]["post"]
    size = next(p for p in search["parameters"] if p.get("name") == "page_size")
    assert (size["required"], size["schema"]["minimum"], size["schema"]["maximum"]) == (True, 1, 100)
    ids = made["paths"]["/order/202507/orders"]["get"]["parameters"][-1]
    assert ids["schema"]["maxItems"] == 50
    assert ids["explode"] is False


def test_who_calls_is_told_once_for_all_operations_and_otherwise_for_webhooks(made):
    schemes = made["components"]["securitySchemes"]
    assert made["security"] == [{"access_token": [], "app_key": [], "sign": []}]
    assert (schemes["access_token"]["in"], schemes["access_token"]["name"]) == (
        "header",
        "x-tts-access-token",
    )
    assert {path["post"]["security"][0].popitem()[0] for path in spec.openapi()["webhooks"].values()} == {
        "webhook_signature"
    }
    named = {p.get("name") for described in operations(made) for p in described["parameters"]}
    assert not named & {"app_key", "sign", "x-tts-access-token"}


def test_a_shop_is_named_where_it_must_be_and_may_be(made):
    cipher = {
        described["operationId"]: [ref for ref in references(described["parameters"]) if "shop_cipher" in ref]
        for described in operations(made)
    }
    wanted = {"required": ["shop_cipher"], "optional": ["optional_shop_cipher"], "no": []}
    for entry in spec.operations().values():
        assert cipher[entry.id] == [f"#/components/parameters/{name}" for name in wanted[entry.cipher]]


def test_every_documented_error_has_an_example_and_the_known_statuses_their_answer(made):
    examples = made["components"]["examples"]
    for entry in spec.operations().values():
        described = made["paths"][entry.path][entry.method.lower()]
        answer = described["responses"]["200"]["content"]["application/json"]
        assert [f"E{code}" for code in entry.errors] == list(answer.get("examples", {}))
        assert {"400", "401", "404", "429"} < set(described["responses"])
    assert examples["E105002"]["value"]["code"] == 105002
    assert (
        "E36009002"
        in made["components"]["responses"]["TooManyRequests"]["content"]["application/json"]["examples"]
    )


def test_everything_is_said_in_words(every):
    for described in [*operations(every), *(one["post"] for one in every["webhooks"].values())]:
        assert described["summary"]
        assert described["description"].endswith(".")
