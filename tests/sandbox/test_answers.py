"""Every operation of the API answers with its documented shape."""

import json
from typing import Any

import pytest

from shopkeeper.sandbox.answers import default_answer
from shopkeeper.sandbox.shop import BEHAVIOURS
from shopkeeper.tiktok.spec import Leaf, Operation, error_codes, leaf, name_of, operations
from tests.sandbox.caller import Caller

ALL = sorted(operations())
SAMPLES: dict[str, Any] = {
    "string": "1",
    "int": 20,
    "boolean": True,
    "number": 1,
    "float": 1.5,
    "file": "1",
    "any": "1",
}


def sample(branch: Any) -> Any:
    """A value that a branch of a body accepts."""
    if isinstance(branch, dict):
        return {name_of(key)[0]: sample(part) for key, part in branch.items() if key.endswith("!")}
    if isinstance(branch, list):
        return [sample(branch[0])]
    described = leaf(branch)
    value = scalar(described)
    return [value] if described.many else value


def scalar(described: Leaf) -> Any:
    return described.choices[0] if described.choices else SAMPLES[described.kind]


def query(operation: Operation, caller: Caller) -> dict[str, Any]:
    needed = {
        param.name: param.leaf for param in operation.params if param.place == "query" and param.required
    }
    values = {name: value(described) for name, described in needed.items()}
    return values if operation.cipher == "no" else {"shop_cipher": caller.shop.cipher, **values}


def value(described: Leaf) -> Any:
    low, high = described.range
    return int(low or high or 20) if described.kind == "int" else scalar(described)


@pytest.mark.parametrize("id", ALL)
def test_a_correct_call_is_answered_with_the_documented_shape(caller: Caller, id: str) -> None:
    operation = operations()[id]
    path = operation.path
    for param in operation.params:
        path = path.replace(f"{{{param.name}}}", "1729000000000000001")
    body = None if operation.multipart else sample(operation.body) if operation.body else None
    answer = caller.send(operation.method, path, query(operation, caller), body)
    if id in BEHAVIOURS and answer.code:
        # The newest versions document no codes of their own; then it is one that some version documents.
        assert answer.code in (operation.errors or error_codes())
        return
    assert (answer.status, answer.code, answer.envelope["message"]) == (200, 0, "Success")
    documented = {name_of(key)[0] for key in operation.answer}
    assert answer.content.keys() == documented or id in BEHAVIOURS
    fits(operation.answer, answer.content)


def fits(tree: dict[str, Any], content: dict[str, Any]) -> None:
    branches = {name_of(key)[0]: branch for key, branch in tree.items()}
    for name, given in content.items():
        branch = branches[name]
        if isinstance(branch, dict):
            fits(branch, given)
        elif isinstance(branch, list):
            assert isinstance(given, list), name
            for entry in given:
                fits(branch[0], entry)
        else:
            fits_leaf(leaf(branch), given, name)


def fits_leaf(described: Leaf, given: Any, name: str) -> None:
    kinds: dict[str, type] = {"string": str, "int": int, "boolean": bool}
    expected = list if described.many else kinds.get(described.kind, object)
    assert isinstance(given, expected), name


def test_there_are_all_318_and_each_default_is_json() -> None:
    assert len(ALL) == 318
    for operation in operations().values():
        assert isinstance(json.loads(json.dumps(default_answer(operation))), dict)


def test_the_answers_of_behaviours_fit_the_documents_too(caller: Caller) -> None:
    caller.place("IN_TRANSIT")
    sku = caller.sku("MUG")
    calls: dict[str, tuple[str, dict[str, Any], Any]] = {
        "order.GetOrderList.202309": ("/order/202309/orders/search", {"page_size": 5}, {}),
        "product.SearchProducts.202502": ("/product/202502/products/search", {"page_size": 5}, {}),
        "product.GetProduct.202309": (f"/product/202309/products/{sku.product_id}", {}, None),
        "product.InventorySearch.202309": ("/product/202309/inventory/search", {}, {"sku_ids": [sku.id]}),
        "logistics.GetWarehouseList.202309": ("/logistics/202309/warehouses", {}, None),
    }
    for id, (path, asked, body) in calls.items():
        fits(operations()[id].answer, caller.call(operations()[id].method, path, asked, body).content)
