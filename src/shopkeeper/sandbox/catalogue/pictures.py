"""Pictures and documents: uploaded first, then named by what the upload answered."""

import struct
from typing import Any

from .. import ids
from ..market import Market
from ..refusals import refusal
from ..shop import Call, behaves
from .records import Attachment, Picture

NO_FILE, NO_IMAGE, WRONG_SIZE, WRONG_PIXELS = 12038002, 12038004, 12038014, 12019116
EMPTY_FILE, NO_NAME, WRONG_FILE = 12019103, 12019104, 12019105
ILLEGAL_URI, UNKNOWN_URI, WRONG_MODE = 12019065, 12052722, 12019070
LEAST_PIXELS, MOST_PIXELS = 100, 20_000
BOUNDS = {"MAIN_IMAGE": (300, 4000), "SIZE_CHART_IMAGE": (1024, 20_000)}
PLACE, SEEDED = "https://images.example/", "tos-sandbox-"
"""Where pictures could be seen, and how those begin of what is for sale from the start."""


@behaves("product.UploadProductImage.202309")
def upload_image(call: Call) -> dict[str, Any]:
    """Keep a picture; what it is for decides how large it may be."""
    content, use = call.values["data"], call.values.get("use_case") or "MAIN_IMAGE"
    if not isinstance(content, bytes) or not content:
        raise refusal(NO_FILE)
    kind, width, height = measured(content)
    if not kind:
        raise refusal(NO_IMAGE)
    if not all(LEAST_PIXELS <= side <= MOST_PIXELS for side in (width, height)):
        raise refusal(WRONG_PIXELS)
    low, high = BOUNDS.get(use, (LEAST_PIXELS, MOST_PIXELS))
    if min(width, height) < low or max(width, height) > high:
        raise refusal(WRONG_SIZE)
    if use == "MAIN_IMAGE" and (3 * height > 4 * width or 3 * width > 4 * height):
        width = height = min(width, height)  # documented: what is too long is made a square
    picture = keep(call.market, use, (kind, width, height))
    shown = {"uri": picture.uri, "url": address(picture.uri), "width": width, "height": height}
    return {**shown, "use_case": use}


@behaves("product.UploadProductFile.202309")
def upload_file(call: Call) -> dict[str, Any]:
    """Keep a document or a video."""
    content, name = call.values["data"], str(call.values.get("name") or "")
    if not isinstance(content, bytes) or not content:
        raise refusal(EMPTY_FILE)
    if not name.strip():
        raise refusal(NO_NAME)
    if name.count(".") != 1 or any(letter.isspace() for letter in name):
        raise refusal(WRONG_FILE)  # guess: the documents say how a name must be, and no code
    kind = "PDF" if content.startswith(b"%PDF-") else "MP4" if content[4:8] == b"ftyp" else ""
    if not kind:
        raise refusal(WRONG_FILE)
    number = call.market.next_number("attachment")
    id = "v09" + ids.token(call.market.state.seed, "attachment", number, 14)
    call.market.state.catalogue.attachments[id] = Attachment(id, name, kind, len(content))
    call.market.changes += 1
    return {"id": id, "name": name, "format": kind, "url": f"https://files.example/{id}"}


@behaves("product.OptimizedImages.202404")
def optimise(call: Call) -> dict[str, Any]:
    """Each picture on a white ground, as a picture of its own; what was made so is left alone."""
    rows = []
    for row in call.values.get("images") or []:
        uri = row.get("uri") or ""
        check_uri(call.market, uri)
        if set(row.get("optimization_mode") or []) - {"WHITE_BACKGROUND"}:
            raise refusal(WRONG_MODE)
        rows.append(_optimised(call.market, uri))
    return {"images": rows}


def check_uri(market: Market, uri: str, illegal: int = ILLEGAL_URI, unknown: int = UNKNOWN_URI) -> None:
    """Refuse what is no picture of the platform's: an address elsewhere, or a picture that is not there."""
    if not uri or "://" in uri or uri.startswith("data:") or len(uri) > 300:
        raise refusal(illegal)
    if not is_known(market, uri):
        raise refusal(unknown)


def is_known(market: Market, uri: str) -> bool:
    """Whether a picture is there."""
    state = market.state
    seeded = uri.startswith(SEEDED) and uri.removeprefix(SEEDED) in state.products
    return seeded or uri in state.catalogue.pictures


def is_ours(market: Market, address: str) -> bool:
    """Whether an address or uri within a text is that of a picture that was uploaded."""
    uri = address.removeprefix(PLACE).removesuffix(".jpg")
    return is_known(market, uri) or is_known(market, f"{SEEDED}{uri}")


def keep(market: Market, use: str, seen: tuple[str, int, int]) -> Picture:
    """A picture with an id of its own."""
    kind, width, height = seen
    token = ids.token(market.state.seed, "picture", market.next_number("picture"), 10)
    picture = Picture(f"tos-maliva-i-{token[:10]}-us/{token}", use, width, height, kind)
    market.state.catalogue.pictures[picture.uri] = picture
    market.changes += 1
    return picture


def shown(market: Market, uri: str) -> dict[str, Any]:
    """A picture as a product tells of it."""
    known = market.state.catalogue.pictures.get(uri)
    sides = {"width": known.width, "height": known.height} if known else {"width": 800, "height": 800}
    url = address(uri)
    return {"uri": uri, "urls": [url], "thumb_urls": [f"{url}~thumb"], **sides}


def address(uri: str) -> str:
    """Where a picture could be seen, if there were a picture."""
    return f"{PLACE}{uri.removeprefix(SEEDED)}.jpg"


def measured(content: bytes) -> tuple[str, int, int]:
    """What kind of picture it is and how many pixels it has; an empty kind for what is none."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return "PNG", width, height
    if content.startswith(b"BM") and len(content) >= 26:
        width, height = struct.unpack("<ii", content[18:26])
        return "BMP", width, abs(height)
    if content.startswith(b"\xff\xd8"):
        return _jpeg(content)
    if content[:4] == b"RIFF" and content[8:15] == b"WEBPVP8" and len(content) >= 30:
        return _webp(content)
    if content[4:12] in (b"ftypheic", b"ftypmif1"):
        return _heic(content)
    return "", 0, 0


def _optimised(market: Market, uri: str) -> dict[str, Any]:
    known = market.state.catalogue.pictures.get(uri)
    row = {"original_uri": uri, "original_url": address(uri)}
    sides = (known.width, known.height) if known else (800, 800)
    if known and known.made_for == "white":
        return {**row, "optimize_status": "IGNORE", "width": sides[0], "height": sides[1]}
    made = keep(market, known.use_case if known else "MAIN_IMAGE", ("JPEG", *sides))
    made.made_for = "white"
    ready = {"optimized_uri": made.uri, "optimized_url": address(made.uri), "optimize_status": "SUCCESS"}
    return {**row, **ready, "width": sides[0], "height": sides[1]}


def _jpeg(content: bytes) -> tuple[str, int, int]:
    place = 2
    while place + 9 <= len(content) and content[place] == 0xFF:
        mark, length = content[place + 1], int.from_bytes(content[place + 2 : place + 4], "big")
        if 0xC0 <= mark <= 0xCF and mark not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", content[place + 5 : place + 9])
            return "JPEG", width, height
        place += 2 + length
    return "", 0, 0


def _webp(content: bytes) -> tuple[str, int, int]:
    kind = content[12:16]
    if kind == b"VP8 ":
        width, height = struct.unpack("<HH", content[26:30])
        return "WEBP", width & 0x3FFF, height & 0x3FFF
    if kind == b"VP8L":
        bits = int.from_bytes(content[21:25], "little")
        return "WEBP", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    wide, high = int.from_bytes(content[24:27], "little"), int.from_bytes(content[27:30], "little")
    return "WEBP", wide + 1, high + 1


def _heic(content: bytes) -> tuple[str, int, int]:
    at = content.find(b"ispe")
    if at < 0 or len(content) < at + 16:
        return "", 0, 0
    width, height = struct.unpack(">II", content[at + 8 : at + 16])
    return "HEIC", width, height
