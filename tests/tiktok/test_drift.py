"""How one state of the API differs from another: what is told, and what of it breaks callers."""

import json
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.tiktok import spec
from shopkeeper.tiktok.spec import contract, drift

SEARCH = "POST /order/202309/orders/search"
DETAIL = "GET /order/202507/orders"


@pytest.fixture(scope="module")
def ours() -> contract.Contract:
    return contract.ours()


@pytest.fixture
def later(ours: contract.Contract) -> contract.Contract:
    return {**ours, "operations": {**ours["operations"], SEARCH: deepcopy(ours["operations"][SEARCH])}}


def fields(of: contract.Contract) -> dict[str, Any]:
    found: dict[str, Any] = of["operations"][SEARCH]["fields"]
    return found


def told(old: contract.Contract, new: contract.Contract) -> list[tuple[str, str, str, bool]]:
    return [(one.kind, one.field, one.what, one.breaking) for one in drift.compare(old, new)]


def test_what_was_kept_as_json_is_the_same_as_what_we_know(ours: contract.Contract) -> None:
    kept = contract.read(json.loads(json.dumps(ours)))
    document = contract.read(spec.openapi())

    assert kept is not None
    assert document is not None
    assert told(kept, ours) == told(document, ours) == []
    assert len(document["operations"]) == 318
    assert len(ours["operations"]) == len(spec.every_version())


def test_no_field_of_the_spec_is_lost_on_the_way(ours: contract.Contract) -> None:
    def leaves(tree: Any) -> int:
        if isinstance(tree, dict):
            return sum(1 + leaves(value) for value in tree.values())
        return leaves(tree[0]) if isinstance(tree, list) else 0

    for entry in spec.every_version().values():
        found = ours["operations"][f"{entry.method} {entry.path}"].get("fields", {})
        params = [param for param in entry.params if param.name not in contract.NOT_FIELDS]
        assert len(found) == len(params) + leaves(entry.body) + leaves(entry.answer)


@pytest.mark.parametrize(
    ("path", "changed", "what"),
    [
        ("query page_size", {"limits": {"minimum": 1, "maximum": 50}}, "breaks: maximum was 100, is 50"),
        ("query page_size", {"limits": {"minimum": 1, "maximum": 200}}, "maximum was 100, is 200"),
        ("query page_size", {"required": False}, "it is optional now"),
        ("query page_token", {"required": True}, "breaks: it is needed now"),
        ("body create_time_ge", {"kind": "string"}, "breaks: kind was int, is string"),
        ("body shipping_type", {"choices": ["SELLER", "TIKTOK"]}, "breaks: values gone: TIKTOK_DIGITAL"),
        ("body warehouse_ids", {"limits": {"maxItems": 10}}, "breaks: maxItems was 100, is 10"),
        ("answer orders[].id", {"required": False}, "breaks: it may be missing now"),
        ("answer orders[].cpf", {"required": True}, "it is always there now"),
        ("answer orders[].cpf", {"kind": "[]string"}, "breaks: kind was string, is []string"),
    ],
)
def test_a_changed_field_is_told_and_breaks_where_it_must(
    ours: contract.Contract, later: contract.Contract, path: str, changed: dict[str, Any], what: str
) -> None:
    fields(later)[path] |= changed

    assert told(ours, later) == [("changed", path, what.removeprefix("breaks: "), what.startswith("breaks"))]


def test_fields_come_and_go_with_what_stands_inside_them_told_once(
    ours: contract.Contract, later: contract.Contract
) -> None:
    inner = [path for path in fields(later) if path.startswith("answer orders[].line_items")]
    for path in inner:
        del fields(later)[path]
    fields(later)["body needed"] = {"kind": "string", "required": True}
    fields(later)["body more"] = {"kind": "string"}

    assert told(ours, later) == [
        ("retired", "answer orders[].line_items", "it is gone", True),
        ("added", "body needed", "it is new and needed", True),
        ("added", "body more", "it is new", False),
    ]
    assert len(inner) > 20


def test_operations_come_go_retire_and_ask_for_more(
    ours: contract.Contract, later: contract.Contract
) -> None:
    search = later["operations"][SEARCH]
    later["operations"]["GET /order/203001/orders"] = {"id": "order.New.203001", "current": True}
    del later["operations"][DETAIL]
    search |= {"current": False, "replaced_by": "order.New.203001", "scopes": ["seller.more"]}
    changes = [
        (one.kind, one.subject.split(" ")[0], one.what, one.breaking) for one in drift.compare(ours, later)
    ]

    assert changes == [
        ("retired", "order.GetOrderList.202309", "it is no longer current; use order.New.203001", True),
        ("changed", "order.GetOrderList.202309", "scopes were seller.order.info, are seller.more", True),
        ("retired", "order.GetOrderDetail.202507", "it is gone", True),
        ("added", "order.New.203001", "it is new", False),
    ]


def test_an_end_and_a_missing_webhook_are_told(ours: contract.Contract, later: contract.Contract) -> None:
    later["operations"][SEARCH]["retires"] = "2027-01-01"
    later["webhooks"] = {name: one for name, one in ours["webhooks"].items() if name != "PACKAGE_UPDATE"}
    changes = drift.compare(ours, later)

    assert [(one.kind, one.what) for one in changes] == [
        ("retired", "it ends on 2027-01-01"),
        ("retired", "it is gone"),
    ]


def test_documents_of_others_are_read_with_their_references() -> None:
    text = {"type": ["string", "null"], "enum": ["B", "A"]}
    document = {
        "openapi": "3.0.3",
        "paths": {
            "/x": {
                "post": {
                    "parameters": [{"$ref": "#/components/parameters/size"}, {"in": "query", "name": "sign"}],
                    "requestBody": {"$ref": "#/components/requestBodies/one"},
                    "responses": {
                        "200": {
                            "content": {
                                "a": {"schema": {"properties": {"data": {"properties": {"id": text}}}}}
                            }
                        }
                    },
                }
            }
        },
        "components": {
            "parameters": {"size": {"in": "query", "name": "size", "schema": {"type": "integer"}}},
            "requestBodies": {"one": {"content": {"a": {"schema": {"$ref": "#/components/schemas/One"}}}}},
            "schemas": {"One": {"required": ["id"], "properties": {"id": text}}},
        },
    }
    read = contract.read(document)

    assert read is not None
    assert read["operations"]["POST /x"]["fields"] == {
        "query size": {"kind": "int"},
        "body id": {"kind": "string", "required": True, "choices": ["A", "B"]},
        "answer id": {"kind": "string", "choices": ["A", "B"]},
    }
    assert contract.read({"swagger": "2.0", "paths": {}}) is None
    assert contract.read([]) is None


LIMITS = st.none() | st.integers(1, 9)


@given(LIMITS, LIMITS)
def test_a_limit_breaks_exactly_where_something_is_no_longer_allowed(
    old: int | None, new: int | None
) -> None:
    allowed = [{value for value in range(1, 12) if top is None or value <= top} for top in (old, new)]

    assert drift.is_tighter("maximum", old, new) == (not allowed[0] <= allowed[1])
