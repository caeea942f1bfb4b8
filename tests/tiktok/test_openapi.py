"""The API as an OpenAPI document that other tools can read."""

import json

from shopkeeper.tiktok import spec


def references(value):
    if isinstance(value, dict):
        found = [value["$ref"]] if isinstance(value.get("$ref"), str) else []
        return found + [ref for part in value.values() for ref in references(part)]
    return [ref for part in value for ref in references(part)] if isinstance(value, list) else []


def test_every_operation_and_webhook_is_in_the_document():
    made = spec.openapi()
    assert made["openapi"] == "3.1.0"
    assert sum(len(path) for path in made["paths"].values()) == 318
    assert len(made["webhooks"]) == 44
    assert json.loads(json.dumps(made)) == made


def test_every_reference_leads_somewhere():
    made = spec.openapi()
    for reference in set(references(made)):
        place = made
        for part in reference.removeprefix("#/").split("/"):
            place = place[part]
        assert place


def test_every_value_of_a_path_is_described():
    for path, methods in spec.openapi()["paths"].items():
        for described in methods.values():
            named = {p["name"] for p in described["parameters"] if p.get("in") == "path"}
            assert named == {part[1:-1] for part in path.split("/") if part.startswith("{")}


def test_ids_of_operations_differ():
    made = spec.openapi()
    ids = [described["operationId"] for path in made["paths"].values() for described in path.values()]
    assert len(set(ids)) == len(ids)


def test_limits_are_carried_over():
    search = spec.openapi()["paths"]["/order/202309/orders/search"]["post"]
    size = next(p for p in search["parameters"] if p.get("name") == "page_size")
    assert (size["required"], size["schema"]["minimum"], size["schema"]["maximum"]) == (True, 1, 100)
    ids = spec.openapi()["paths"]["/order/202507/orders"]["get"]["parameters"][-1]
    assert ids["schema"]["maxItems"] == 50
    assert ids["explode"] is False
