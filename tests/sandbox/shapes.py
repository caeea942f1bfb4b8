"""Whether an answer is what the documents say, and calls that any operation accepts."""

from typing import Any

from shopkeeper.sandbox.access.categories import of
from shopkeeper.sandbox.exchange import Ask
from shopkeeper.tiktok.spec import Leaf, Operation, Tree, leaf, name_of
from shopkeeper.tiktok.wire import multipart, sign
from tests.sandbox.caller import Answer, Caller

SAMPLES: dict[str, Any] = {
    "string": "1",
    "int": 20,
    "boolean": True,
    "number": 1,
    "float": 1.5,
    "file": b"1",
    "any": "1",
}
ASSET = "category_asset_cipher"
SORTED_BY = {
    "GetStatements": "statement_time",
    "GetTransactionsbyStatement": "order_create_time",
    "GetUnsettledTransactions": "order_create_time",
    "GetPayments": "create_time",
    "getPayments": "create_time",
}
"""The one field by which each of these lists may be sorted."""
KINDS: dict[str, type] = {"string": str, "int": int, "boolean": bool}


def misfits(tree: Tree, content: Any, place: str = "data") -> list[str]:
    """Where an answer is not as documented: an unknown name, a wrong type, a field that is always there."""
    if not isinstance(content, dict):
        return [f"{place} is no object"]
    branches = dict(name_of(key) for key in tree)
    missing = [f"{place} lacks {name}" for name, sure in branches.items() if sure and name not in content]
    unknown = [f"{place} has {name}, which is nowhere documented" for name in content if name not in branches]
    known = {name_of(key)[0]: branch for key, branch in tree.items()}
    wrong = [
        told
        for name, given in content.items()
        if name in known
        for told in _wrong(known[name], given, f"{place}.{name}")
    ]
    return missing + unknown + wrong


def _wrong(branch: Any, given: Any, place: str) -> list[str]:
    if isinstance(branch, dict):
        return misfits(branch, given, place)
    described = leaf(branch) if isinstance(branch, str) else None
    if described is None or described.many:
        if not isinstance(given, list):
            return [f"{place} is no list"]
        return [told for one in given for told in _wrong(branch[0], one, place)] if described is None else []
    expected = KINDS.get(described.kind, object)
    return [] if isinstance(given, expected) else [f"{place} is {given!r}, which is no {described.kind}"]


def sample(branch: Any) -> Any:
    """A value that a branch of a body accepts."""
    if isinstance(branch, dict):
        return {name_of(key)[0]: sample(part) for key, part in branch.items() if key.endswith("!")}
    if isinstance(branch, list):
        return [sample(branch[0])]
    described = leaf(branch)
    return [_scalar(described)] if described.many else _scalar(described)


def try_out(caller: Caller, operation: Operation) -> Answer:
    """Call an operation with the least that it needs."""
    path = operation.path
    for param in operation.params:
        path = path.replace(f"{{{param.name}}}", "1729000000000000001")
    body = sample(operation.body)
    if not operation.multipart:
        return caller.send(operation.method, path, _query(operation, caller), body or None)
    content, content_type = multipart(body)
    asked = {"app_key": caller.app.key, "timestamp": str(int(caller.wall())), **_query(operation, caller)}
    values = {name: str(value) for name, value in asked.items()}
    values["sign"] = sign(caller.app.secret, path, values, content, content_type)
    headers = {**caller.headers(), "content-type": content_type}
    return caller.ask(Ask(operation.method, path, values, headers, content))


def _query(operation: Operation, caller: Caller) -> dict[str, Any]:
    needed = {
        param.name: param.leaf for param in operation.params if param.place == "query" and param.required
    }
    values = {name: _value(described) for name, described in needed.items()}
    if "sort_field" in values:
        values["sort_field"] = SORTED_BY.get(operation.name, values["sort_field"])
    if ASSET in values:
        values[ASSET] = of(caller.sandbox.state, caller.app.shop_ids)[0]["cipher"]
    return values if operation.cipher == "no" else {"shop_cipher": caller.shop.cipher, **values}


def _value(described: Leaf) -> Any:
    low, high = described.range
    return int(low or high or 20) if described.kind == "int" else _scalar(described)


def _scalar(described: Leaf) -> Any:
    return described.choices[0] if described.choices else SAMPLES[described.kind]
