"""In every operation of every version a value that is missing or wrong is refused by its name."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from shopkeeper.sandbox.access.categories import of
from shopkeeper.sandbox.access.tokens import kind_of_user
from shopkeeper.sandbox.gateway.checks import camel
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.tiktok.spec import Leaf, Operation, every_version, leaf, name_of
from tests.sandbox.caller import Caller, Wall

USERS = (0, 1, 3)


class Wrong(NamedTuple):
    """Values that are right but for one, and the name that the refusal must tell."""

    query: dict[str, str]
    body: dict[str, Any]
    name: str


def test_a_missing_value_or_one_of_a_wrong_kind_is_refused_by_its_name() -> None:
    wall = Wall()
    sandbox = Sandbox(wall=wall, settings=Settings(retired_at_date=False))
    caller, tried = Caller(sandbox, wall), 0
    users = {number: caller.as_user(number) for number in USERS}
    [asset, *_] = of(sandbox.state, caller.app.shop_ids)
    for operation in every_version().values():
        user = users[kind_of_user(operation)]
        for wrong in spoilt(operation, asset["cipher"]):
            cipher = {"shop_cipher": caller.shop.cipher} if operation.cipher != "no" else {}
            path = operation.path.replace("{", "").replace("}", "")
            answer = user.send(operation.method, path, {**cipher, **wrong.query}, wrong.body or None)
            told = (answer.status, answer.code, wrong.name in answer.envelope["message"])
            assert told == (400, 36009004, True), (operation.id, wrong.name, answer.envelope)
            tried += 1
    assert tried > 1500


def spoilt(operation: Operation, asset: str) -> Iterator[Wrong]:
    """Each value of a call left out or replaced by what it cannot be."""
    if operation.multipart:
        return
    query = {param.name: plain(param.leaf) for param in operation.params if is_needed(param)}
    if "category_asset_cipher" in query:
        query["category_asset_cipher"] = asset
    body = filled(operation.body)
    for param in operation.params:
        if param.place == "path" or param.leaf.many:
            continue
        others = {name: value for name, value in query.items() if name != param.name}
        if param.required:
            yield Wrong(others, body, camel(param.name))
        if param.leaf.kind in ("int", "boolean") or param.leaf.choices:
            yield Wrong({**others, param.name: "no such value"}, body, camel(param.name))
    for key, branch in operation.body.items():
        name, required = name_of(key)
        if required:
            yield Wrong(query, {other: value for other, value in body.items() if other != name}, name)
        if isinstance(branch, dict | list) or leaf(branch).kind != "any":
            yield Wrong(query, {**body, name: "no object" if isinstance(branch, dict) else {}}, name)


def is_needed(param: Any) -> bool:
    return bool(param.required and param.place == "query")


def filled(branch: Any) -> Any:
    """The least that the documents let a body be."""
    if isinstance(branch, dict):
        return {name_of(key)[0]: filled(part) for key, part in branch.items() if name_of(key)[1]}
    if isinstance(branch, list):
        return [filled(branch[0])]
    described = leaf(branch)
    one = {"int": int(described.range[0] or 1), "boolean": True}.get(described.kind, plain(described))
    return [one] if described.many else one


def plain(described: Leaf) -> str:
    """A value as a text that is of its kind and within its choices and limits."""
    if described.choices:
        return described.choices[0]
    return {"int": str(int(described.range[0] or 10)), "boolean": "true"}.get(described.kind, "10")
