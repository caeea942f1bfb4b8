"""A batch that was carried out in part is told as what it is, never as a success."""

import json
import pickle

import pytest

from shopkeeper import errors
from shopkeeper.tiktok import spec
from shopkeeper.tiktok.calls import AsyncGroup, Group
from shopkeeper.tiktok.envelope import Answer
from shopkeeper.tiktok.operations.products import AsyncProducts, Products
from shopkeeper.tiktok.partly import PartlyRejected, refusals

REFUSED = {"code": 12052055, "message": "quantity is out of range.", "detail": {"sku_id": "7"}}
SKUS = [{"id": "7", "inventory": [{"quantity": -1}]}]


class Shop:
    """A shop whose every answer is the same."""

    def __init__(self, body):
        self.body = body

    def ask(self, id, values):
        return Answer(id, json.dumps(self.body).encode(), "R1")


class Awaited(Shop):
    """The same shop, awaited."""

    async def ask(self, id, values):
        return super().ask(id, values)


def test_a_refused_part_is_raised_with_what_was_refused_and_what_came():
    with pytest.raises(PartlyRejected) as caught:
        Products(Shop({"errors": [REFUSED]})).update_inventory("1", skus=SKUS)
    error = caught.value
    assert isinstance(error, errors.Rejected)
    assert (error.code, error.request_id, error.operation) == (
        "12052055",
        "R1",
        "product.UpdateInventory.202309",
    )
    assert error.errors[0].detail == {"sku_id": "7"}
    assert error.answer.errors[0].detail.sku_id == "7"
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.errors, again.code) == (str(error), error.errors, error.code)
    assert "refused 1 part: 12052055 quantity is out of range (sku_id 7)." in str(error)


async def test_a_refused_part_is_raised_to_those_who_await():
    with pytest.raises(PartlyRejected, match=r"refused 5 parts: .*; …\. What it did not refuse is done"):
        await AsyncProducts(Awaited({"errors": [REFUSED] * 5})).update_inventory("1", skus=SKUS)
    assert (await AsyncProducts(Awaited({"errors": []})).update_inventory("1", skus=SKUS)).errors == []


def test_a_call_that_answers_nothing_tells_what_was_refused_too():
    with pytest.raises(PartlyRejected):
        Group(Shop({"errors": [REFUSED]}))._do("product.UpdateInventory.202309", {})
    assert Group(Shop({}))._do("product.UpdateInventory.202309", {}) is None


async def test_an_awaited_call_that_answers_nothing_tells_it_too():
    with pytest.raises(PartlyRejected):
        await AsyncGroup(Awaited({"errors": [REFUSED]}))._do("product.UpdateInventory.202309", {})


@pytest.mark.parametrize("written", [None, [], {}, "", [None]])
def test_no_errors_in_any_form_are_a_success(written):
    assert refusals(Answer("x", json.dumps({"errors": written}).encode())) == ()


@pytest.mark.parametrize("written", ["out of stock", ["out of stock"], {"message": "out of stock"}])
def test_errors_in_a_form_that_nobody_documented_are_errors_all_the_same(written):
    [refused] = refusals(Answer("x", json.dumps({"errors": written}).encode()))
    assert refused.message == "out of stock"


def test_a_word_that_only_looks_like_it_is_no_refusal():
    body = {"products": [{"title": 'about "errors"', "errors": [REFUSED]}]}
    assert refusals(Answer("x", json.dumps(body).encode())) == ()


def test_every_batch_of_the_documents_is_told_in_part():
    batches = [one for one in spec.operations().values() if "errors" in {*map(str, one.answer)}]
    assert len(batches) >= 18
    for operation in batches:
        with pytest.raises(PartlyRejected):
            Group(Shop({"errors": [REFUSED]}))._do(operation.id, {})
