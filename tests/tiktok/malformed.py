"""A hundred ways in which an answer can be wrong, and what becomes of each."""

import gzip
import json
from dataclasses import dataclass, field
from typing import Any

from shopkeeper.tiktok import spec
from shopkeeper.tiktok.wire import Response

HTML = b"<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head></html>"
GOOD = b'{"code":0,"message":"Success","request_id":"R","data":{"orders":[{"id":"1"},{"id":"2"}]}}'

UNREADABLE: dict[str, Response] = {
    "a proxy's page as a good answer": Response(200, {}, HTML),
    "a proxy's page that failed": Response(502, {}, HTML),
    "a proxy's page that refuses": Response(403, {}, HTML),
    "a page that wants a log-in": Response(401, {}, HTML),
    "a proxy that wants a password": Response(407, {}, HTML),
    "a page that is nowhere": Response(404, {}, HTML),
    "a page of a hotel's network": Response(302, {"location": "http://hotel.example/"}, b""),
    "a page that blames the client": Response(400, {}, HTML),
    "a teapot": Response(418, {}, b"I am a teapot"),
    "nothing at all": Response(200, {}, b""),
    "nothing, and no content": Response(204, {}, b""),
    "blanks": Response(200, {}, b" \r\n\t "),
    "a zero byte": Response(200, {}, b"\x00"),
    "many zero bytes": Response(200, {}, bytes(5000)),
    "a word": Response(200, {}, b"OK"),
    "a word in quotes": Response(200, {}, b'"OK"'),
    "a number": Response(200, {}, b"0"),
    "null": Response(200, {}, b"null"),
    "true": Response(200, {}, b"true"),
    "a list": Response(200, {}, b"[]"),
    "a list of envelopes": Response(200, {}, b"[" + GOOD + b"]"),
    "an empty object": Response(200, {}, b"{}"),
    "data without an envelope": Response(200, {}, b'{"orders":[]}'),
    "an envelope without a code": Response(200, {}, b'{"message":"Success","data":{}}'),
    "a code of null": Response(200, {}, b'{"code":null,"data":{}}'),
    "a code of nothing": Response(200, {}, b'{"code":"","data":{}}'),
    "a code of true": Response(200, {}, b'{"code":true,"data":{}}'),
    "a code in a list": Response(200, {}, b'{"code":[0],"data":{}}'),
    "a code in an object": Response(200, {}, b'{"code":{"value":0},"data":{}}'),
    "a broken code": Response(200, {}, b'{"code":0.5,"data":{}}'),
    "cut off in the code": Response(200, {}, GOOD[:8]),
    "cut off in a name": Response(200, {}, GOOD[:60]),
    "cut off in a row": Response(200, {}, GOOD[:-12]),
    "cut off before the last brace": Response(200, {}, GOOD[:-1]),
    "cut off at the front": Response(200, {}, GOOD[1:]),
    "two answers in one": Response(200, {}, GOOD + GOOD),
    "words after the end": Response(200, {}, GOOD + b"</body>"),
    "a comma too many": Response(200, {}, b'{"code":0,"data":{},}'),
    "single quotes": Response(200, {}, b"{'code':0,'data':{}}"),
    "names without quotes": Response(200, {}, b"{code:0,data:{}}"),
    "a comment": Response(200, {}, b'/* fine */{"code":0}'),
    "a guard against scripts": Response(200, {}, b")]}',\n" + GOOD),
    "a callback": Response(200, {}, b"callback(" + GOOD + b")"),
    "UTF-16": Response(200, {}, GOOD.decode().encode("utf-16")),
    "UTF-16 without a mark": Response(200, {}, GOOD.decode().encode("utf-16-le")),
    "UTF-32": Response(200, {}, GOOD.decode().encode("utf-32")),
    "EBCDIC": Response(200, {}, GOOD.decode().encode("cp500")),
    "still compressed": Response(200, {}, gzip.compress(GOOD, mtime=0)),
    "compressed and cut off": Response(200, {}, gzip.compress(GOOD, mtime=0)[:20]),
    "a picture": Response(200, {}, b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"),
    "noise": Response(200, {}, bytes(range(256)) * 4),
    "a stream of events": Response(200, {}, b"event: message\ndata: {}\n\n"),
    "XML": Response(200, {}, b'<?xml version="1.0"?><Error><Code>SlowDown</Code></Error>'),
    "XML of a full store": Response(503, {}, b"<Error>SlowDown</Error>"),
    "a trace": Response(500, {}, b"java.lang.NullPointerException\n\tat com.example.Gateway"),
    "a time-out of the gateway": Response(504, {}, b"upstream request timeout"),
    "a dead host": Response(521, {}, b"error code: 521"),
    "a time-out of the request": Response(408, {}, b""),
    "a good code with a bad status": Response(500, {}, GOOD),
    "a good code that was forbidden": Response(403, {}, GOOD),
    "a hall of mirrors": Response(200, {}, b'{"code":0,"data":' + b"[" * 50_000),
    "a page of one endless line": Response(200, {}, b"<" + b"x" * 100_000),
}
"""Answers that nobody can read: each is a TryLater that tells the status."""


@dataclass(frozen=True)
class Odd:
    """A page of orders, one of which is not as documented; and what is told about it."""

    orders: Any
    ids: list[str]
    told: list[str] = field(default_factory=list)


SECOND = {"id": "2", "status": "UNPAID"}


def _one(told: list[str], **fields: Any) -> Odd:
    return Odd([{"id": "1", **fields}, SECOND], ["1", "2"], told)


ODD: dict[str, Odd] = {
    "a number for an id": Odd([{"id": 1}, SECOND], ["1", "2"]),
    "a large number for an id": Odd([{"id": 576461413038785752}, SECOND], ["576461413038785752", "2"]),
    "no id": Odd([{"status": "UNPAID"}, SECOND], ["", "2"], ["orders[0].id"]),
    "an id of null": Odd([{"id": None}, SECOND], ["", "2"], ["orders[0].id"]),
    "an id in a list": Odd([{"id": ["1"]}, SECOND], ["", "2"], ["orders[0].id"]),
    "an id that was rounded": Odd([{"id": 5.76461413038785752e17}, SECOND], ["", "2"], ["orders[0].id"]),
    "an empty row": Odd([{}, SECOND], ["", "2"], ["orders[0].id"]),
    "a row of null": Odd([None, SECOND], ["2"]),
    "a row of text": Odd(["1", SECOND], ["2"], ["orders[0]"]),
    "a row of a number": Odd([1, SECOND], ["2"], ["orders[0]"]),
    "a row in a list": Odd([[{"id": "1"}], SECOND], ["2"], ["orders[0]"]),
    "rows of null": Odd(None, []),
    "rows of nothing": Odd("", []),
    "rows in an object": Odd({"0": SECOND}, [], ["orders"]),
    "rows of text": Odd("none", [], ["orders"]),
    "unknown fields": _one([], fresh={"x": [1]}, other=None),
    "a time in digits": _one([], create_time="1795000000"),
    "a time of null": _one([], paid_time=None),
    "a time of nothing": _one([], paid_time=""),
    "a time in words": _one(["orders[0].create_time"], create_time="yesterday"),
    "a time with a fraction": _one(["orders[0].create_time"], create_time=1.5),
    "a time written as a fraction": _one([], create_time=1795000000.0),
    "a time in an object": _one(["orders[0].create_time"], create_time={"seconds": 1}),
    "a time beyond the year 2100": _one([], create_time=4_911_111_111),
    "a time beyond 64 bits": _one([], create_time=2**70),
    "a yes in words": _one([], is_cod="true"),
    "a yes in digits": _one([], is_cod="1"),
    "a yes as a number": _one([], is_cod=1),
    "a yes in another language": _one(["orders[0].is_cod"], is_cod="oui"),
    "a name of null": _one([], buyer_nickname=None),
    "a name of a number": _one([], buyer_nickname=7),
    "a name of a yes": _one([], buyer_nickname=True),
    "a name in an object": _one(["orders[0].buyer_nickname"], buyer_nickname={"first": "Ada"}),
    "lines of null": _one(["orders[0].line_items"], line_items=None),
    "lines of nothing": _one(["orders[0].line_items"], line_items={}),
    "lines of text": _one(["orders[0].line_items"], line_items="two"),
    "a line of null": _one([], line_items=[None]),
    "a line of text": _one(["orders[0].line_items[0]"], line_items=["shoe"]),
    "a line without its id": _one(["orders[0].line_items[0].id"], line_items=[{"sku_id": "7"}]),
    "a price as a number": _one([], line_items=[{"id": "5", "sale_price": 12.5}]),
    "a price in a list": _one(
        ["orders[0].line_items[1].sale_price"], line_items=[{"id": "5"}, {"id": "6", "sale_price": ["1"]}]
    ),
    "a payment of text": _one(["orders[0].payment"], payment="12.00 USD"),
    "a payment of nothing": _one(["orders[0].payment"], payment=[]),
    "an address in a list": _one(["orders[0].recipient_address"], recipient_address=[{"name": "Ada"}]),
    "rights in words": _one(["orders[0].order_rights[1]"], order_rights=["1", "two", 3]),
    "two faults in one": _one(
        ["orders[0].create_time", "orders[0].line_items"], create_time="now", line_items="two"
    ),
}
"""Pages with odd rows: the other rows are there, the odd one too, and what was odd is told."""

BYTES: dict[str, bytes] = {
    "a byte order mark": b"\xef\xbb\xbf" + GOOD,
    "a code in quotes": GOOD.replace(b'"code":0', b'"code":"0"'),
    "a code with a fraction": GOOD.replace(b'"code":0', b'"code":0.0'),
    "a message of null": GOOD.replace(b'"Success"', b"null"),
    "a message in an object": GOOD.replace(b'"Success"', b'{"en":"ok"}'),
    "a request without an id": GOOD.replace(b'"R"', b"null"),
    "a byte that is no UTF-8": GOOD.replace(b'{"id":"1"}', b'{"id":"1","buyer_message":"caf\xe9"}'),
    "half a pair": GOOD.replace(b'{"id":"1"}', b'{"id":"1","buyer_message":"\\ud83d"}'),
    "a bare line break": GOOD.replace(b'{"id":"1"}', b'{"id":"1","buyer_message":"a\nb"}'),
    "a number that is none": GOOD.replace(b'{"id":"1"}', b'{"id":"1","create_time":NaN}'),
    "a number without end": GOOD.replace(b'{"id":"1"}', b'{"id":"1","create_time":1e999}'),
    "a field twice": GOOD.replace(b'{"id":"1"}', b'{"id":"0","id":"1"}'),
    "blanks around it": b" \n" + GOOD.replace(b",", b" ,\n ") + b"\n\n",
    "a token as a number": GOOD.replace(b'"orders"', b'"next_page_token":0,"orders"'),
    "a total in words": GOOD.replace(b'"orders"', b'"total_count":"many","orders"'),
    "a total of null": GOOD.replace(b'"orders"', b'"total_count":null,"orders"'),
}
"""Oddly written answers: both orders are there all the same."""


def documented(tree: Any) -> Any:
    """A value with every field of a tree, as the documents have it."""
    if isinstance(tree, dict):
        return {spec.name_of(key)[0]: documented(inner) for key, inner in tree.items()}
    if isinstance(tree, list):
        return [documented(tree[0])]
    leaf = spec.leaf(tree)
    one = {"int": 1795000000, "boolean": True}.get(leaf.kind, leaf.choices[0] if leaf.choices else "576461")
    return [one] if leaf.many else one


def always_there(tree: dict[str, Any]) -> dict[str, Any]:
    """The fields of an object that TikTok always sends, but for its id."""
    names = {spec.name_of(key)[0] for key in tree if spec.name_of(key)[1]} - {"id"}
    return {name: value for name, value in documented(tree).items() if name in names}


SEARCH = spec.operation("order.GetOrderList.202309")
ORDER = {spec.name_of(key)[0]: tree for key, tree in SEARCH.answer.items()}["orders"][0]
LINE = {spec.name_of(key)[0]: tree for key, tree in ORDER.items()}["line_items"][0]


def page(orders: Any) -> bytes:
    """A good answer around some orders, each completed by what is always there."""
    rows = (
        [_whole(row) if isinstance(row, dict) else row for row in orders]
        if isinstance(orders, list)
        else orders
    )
    return json.dumps({"code": 0, "message": "Success", "request_id": "R", "data": {"orders": rows}}).encode()


def _whole(row: dict[str, Any]) -> dict[str, Any]:
    row = {**always_there(ORDER), **row}
    if isinstance(row["line_items"], list):
        row["line_items"] = [
            {**always_there(LINE), **line} if isinstance(line, dict) else line for line in row["line_items"]
        ]
    return row
