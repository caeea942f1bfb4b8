"""Files that come whole, or in parts to an address that was asked for; fetched by their address alone."""

import hashlib
from typing import Any

from ..errors import Rejected
from . import ids
from .desk_records import Upload
from .exchange import Ask, Reply, json_reply
from .market import Market
from .shop import Call, behaves

PLACE = "/uploads/"
MOST_PARTS = 10_000  # guess: the count of parts is documented without a limit
MEDIA = "application/octet-stream"


@behaves("open.UploadFileInit.202512")
def begin(call: Call) -> dict[str, Any]:
    """Say where the parts of a file go; asked again before they are all there, the same address."""
    values, shop_id = call.values, _shop_id(call)
    wanted = values["total_chunk_count"]
    if not 1 <= wanted <= MOST_PARTS or values["file_size"] < 1:
        raise Rejected("param body.total_chunk_count is invalid", code="36009004")
    uploads, place = call.market.state.desk.uploads, values["target_path"]
    for token, one in uploads.items():
        if (one.shop_id, one.place, one.parts_wanted) == (shop_id, place, wanted) and not one.is_whole:
            return _told(call, token)
    token = _new_token(call.market)
    name = str(values["file_name"])
    uploads[token] = Upload(shop_id, name, MEDIA, parts_wanted=wanted, place=place)
    call.market.changes += 1
    return _told(call, token)


def keep_whole(call: Call, name: str, content: bytes, media: str, *, is_new: bool = True) -> str:
    """Keep a file and answer its address; where it is not new, the same content has the same one."""
    digest = hashlib.blake2b(content, digest_size=16).hexdigest()
    token = _new_token(call.market) if is_new else ids.token(call.market.state.seed, "file", digest)
    call.market.state.desk.uploads[token] = Upload(_shop_id(call), name, media, content)
    call.market.changes += 1
    return f"{call.origin}{PLACE}{token}.{media.rpartition('/')[2]}"


def known(market: Market, url: str) -> Upload | None:
    """The file at an address."""
    _, _, name = url.partition(PLACE)
    return market.state.desk.uploads.get(name.partition(".")[0])


def exchange(market: Market, ask: Ask) -> Reply:
    """Take one part of a file (PUT, with ?part=1 and so on), or hand a whole one out (GET)."""
    one = known(market, ask.path)
    if one is None:
        return json_reply(404, {"error": f"there is no file at {ask.path}"})
    if ask.method == "PUT" and one.parts_wanted:
        return _take(market, one, ask)
    if ask.method != "GET" or not one.is_whole:
        return json_reply(409, {"error": f"{len(one.parts)} of {one.parts_wanted} parts are there"})
    content = b"".join(one.parts[number] for number in sorted(one.parts)) or one.content
    return Reply(200, content, (("content-type", one.media),))


def _take(market: Market, one: Upload, ask: Ask) -> Reply:
    number = ask.query.get("part", "")
    if not number.isdecimal() or not 1 <= int(number) <= one.parts_wanted:
        return json_reply(400, {"error": f"?part= must be from 1 to {one.parts_wanted}"})
    one.parts[int(number)] = ask.body
    market.changes += 1
    return json_reply(200, {"parts": len(one.parts), "of": one.parts_wanted})


def _shop_id(call: Call) -> str:
    return call.at_shop.id if call.at_shop else ""


def _told(call: Call, token: str) -> dict[str, Any]:
    return {"upload_token": token, "upload_url": f"{call.origin}{PLACE}{token}"}


def _new_token(market: Market) -> str:
    return ids.token(market.state.seed, "upload", market.next_number("upload"))
