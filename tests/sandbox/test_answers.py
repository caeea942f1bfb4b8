"""Every operation of the API, in every version, answers with its documented shape."""

import json

from shopkeeper.sandbox.access.tokens import KINDS_OF_USERS, kind_of_user
from shopkeeper.sandbox.gateway import older
from shopkeeper.sandbox.gateway.answers import default_answer
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.tiktok.spec import Operation, error_codes, every_version, name_of, operations
from tests.sandbox.caller import Caller, Wall
from tests.sandbox.shapes import misfits, try_out


def test_every_operation_in_every_version_is_answered_as_documented(wall: Wall) -> None:
    sandbox = Sandbox(wall=wall, settings=Settings(retired_at_date=False))
    callers = {kind: Caller(sandbox, wall).as_user(kind) for kind in KINDS_OF_USERS}
    wrong = {
        operation.id: told
        for operation in every_version().values()
        if (told := problems(callers[kind_of_user(operation)], operation))
    }
    assert wrong == {}
    assert len(every_version()) == 537


def problems(caller: Caller, operation: Operation) -> list[str]:
    """What is wrong with the answer to a call that is right."""
    answer = try_out(caller, operation)
    if answer.code and older.behaves(operation):
        # The newest versions document no codes of their own; then it is one that some version documents.
        known = operation.errors if operation.current and operation.errors else error_codes()
        return [] if answer.code in known else [f"{answer.code}: {answer.envelope['message']}"]
    if (answer.status, answer.code, answer.envelope["message"]) != (200, 0, "Success"):
        return [f"{answer.status} {answer.envelope}"]
    documented = {name_of(key)[0] for key in operation.answer}
    if not older.behaves(operation) and answer.content.keys() != documented:
        return [f"it has {sorted(answer.content)}"]
    return misfits(operation.answer, answer.content)


def test_each_default_is_json() -> None:
    assert len(operations()) == 318
    for operation in every_version().values():
        assert isinstance(json.loads(json.dumps(default_answer(operation))), dict)


def test_a_default_number_is_one_that_may_be(caller: Caller) -> None:
    product_id = caller.sku("MUG").product_id
    answer = caller.call("GET", f"/product/202309/products/{product_id}")
    assert answer.content["minimum_order_quantity"] == 1


def test_the_answers_of_behaviours_fit_the_documents_too(caller: Caller) -> None:
    caller.place("IN_TRANSIT")
    sku = caller.sku("MUG")
    calls = {
        "order.GetOrderList.202309": ("/order/202309/orders/search", {"page_size": 5}, {}),
        "product.SearchProducts.202502": ("/product/202502/products/search", {"page_size": 5}, {}),
        "product.GetProduct.202309": (f"/product/202309/products/{sku.product_id}", {}, None),
        "product.InventorySearch.202309": ("/product/202309/inventory/search", {}, {"sku_ids": [sku.id]}),
        "logistics.GetWarehouseList.202309": ("/logistics/202309/warehouses", {}, None),
    }
    for id, (path, asked, body) in calls.items():
        answer = caller.call(operations()[id].method, path, asked, body)
        assert misfits(operations()[id].answer, answer.content) == [], id
