"""Every operation in every version with something for all its parameters, and a TikTok that checks it."""

import json
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from shopkeeper.tiktok import spec
from shopkeeper.tiktok.wire import Request, Response, as_text, sign

SECRET, CIPHER = "the-secret", "CIPHER"
SIGNED_BY_THE_CLIENT = {"app_key", "timestamp", "sign", "shop_cipher"}


def full(tree: Any) -> Any:
    """A value for a tree, with all its fields and one of each list."""
    if isinstance(tree, dict):
        return {spec.name_of(key)[0]: full(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [full(tree[0])]
    leaf = spec.leaf(tree)
    return [_scalar(leaf)] if leaf.many else _scalar(leaf)


def _scalar(leaf: spec.Leaf) -> Any:
    if leaf.kind == "int":
        return int(leaf.range[0] or 1)
    if leaf.kind in ("boolean", "any"):
        return True
    return ("a", b"content") if leaf.kind == "file" else leaf.choices[0] if leaf.choices else "1"


def values_of(entry: spec.Operation) -> dict[str, Any]:
    """Something for every parameter and every field of the body."""
    placed = {
        param.name: [_scalar(param.leaf)] if param.leaf.many else _scalar(param.leaf)
        for param in entry.params
    }
    return {**full(entry.body), **placed}


def arguments_of(entry: spec.Operation) -> tuple[list[Any], dict[str, Any]]:
    """What its method is called with: the path's values by position, all else by name."""
    placed = [param.name for param in entry.params if param.place == "path"]
    values = values_of(entry)
    if entry.paged:
        for name in ("page_token", "page_no", "page_index"):
            values.pop(name, None)
    named = {
        f"{name}_" if name == "version" else name: value
        for name, value in values.items()
        if name not in placed
    }
    return [values[name] for name in placed], named


def version_of(entry: spec.Operation) -> dict[str, str]:
    """The version to ask for, where the method has several."""
    several = [
        one for one in spec.every_version().values() if (one.group, one.verb) == (entry.group, entry.verb)
    ]
    return {"version": entry.version} if len(several) > 1 else {}


class Checking:
    """Answers a request with everything its operation may answer, and notes what is wrong with it."""

    def __init__(self) -> None:
        self.met: list[str] = []
        self.wrong: list[str] = []

    def send(self, request: Request) -> Response:
        address = urlsplit(request.url)
        found = spec.match(request.method, unquote(address.path))
        if found is None:
            self.wrong.append(f"no operation at {request.method} {address.path}")
            return Response(404)
        self.met.append(found[0].id)
        self.wrong += [f"{found[0].id}: {what}" for what in _wrong(found[0], found[1], request)]
        answer = {"code": 0, "message": "Success", "request_id": "R", "data": answer_of(found[0])}
        return Response(200, {}, json.dumps(answer).encode())


class AsyncChecking:
    """The same for async programs."""

    def __init__(self) -> None:
        self.inner = Checking()
        self.met, self.wrong = self.inner.met, self.inner.wrong

    async def send(self, request: Request) -> Response:
        return self.inner.send(request)


def answer_of(entry: spec.Operation) -> dict[str, Any]:
    """An answer with all its fields, on one page, with nothing refused."""
    content: dict[str, Any] = _without(full(entry.answer), "next_page_token")
    return {key: value for key, value in content.items() if key != "errors"}


def _without(value: Any, name: str) -> Any:
    if isinstance(value, list):
        return [_without(part, name) for part in value]
    if isinstance(value, dict):
        return {key: _without(part, name) for key, part in value.items() if key != name}
    return value


def _wrong(entry: spec.Operation, placed: dict[str, str], request: Request) -> list[str]:
    """What is not as the spec has it: the query, the cipher, the body, the signature."""
    address, sent = urlsplit(request.url), values_of(entry)
    query = dict(parse_qsl(address.query, keep_blank_values=True))
    wanted = {param.name: as_text(sent[param.name]) for param in entry.params if param.place == "query"}
    if entry.paged:
        wanted.pop("page_token", None)
    given = {name: value for name, value in query.items() if name not in SIGNED_BY_THE_CLIENT}
    faults = [] if given == wanted else [f"query {given}, not {wanted}"]
    if placed != {param.name: as_text(sent[param.name]) for param in entry.params if param.place == "path"}:
        faults.append(f"path {placed}")
    if query.get("shop_cipher", "") != ("" if entry.cipher == "no" else CIPHER):
        faults.append(f"cipher {query.get('shop_cipher')}")
    kind = request.headers.get("content-type", "")
    if query.pop("sign") != sign(SECRET, unquote(address.path), query, request.body, kind):
        faults.append("signature")
    return faults + _wrong_body(entry, request)


def _wrong_body(entry: spec.Operation, request: Request) -> list[str]:
    wanted = full(entry.body)
    if entry.paged:
        wanted.pop("page_token", None)
    if entry.multipart:
        parts = [name for name in wanted if f'name="{name}"'.encode() not in request.body]
        return [f"parts missing: {parts}"] if parts else []
    sent = json.loads(request.body) if request.body else {}
    return [] if sent == wanted else [f"body {sent}, not {wanted}"]
