"""What is in a file, told by its first bytes, and by its name where they say nothing."""

import re
import struct
from collections.abc import Iterator

MEDIA = {
    "pdf": "application/pdf",
    "jpg": "image/jpeg",
    "png": "image/png",
    "webp": "image/webp",
    "heic": "image/heic",
    "bmp": "image/bmp",
    "gif": "image/gif",
    "tiff": "image/tiff",
    "mp4": "video/mp4",
    "mov": "video/quicktime",
    "avi": "video/x-msvideo",
    "mkv": "video/x-matroska",
    "webm": "video/webm",
    "wmv": "video/x-ms-wmv",
    "flv": "video/x-flv",
    "mpeg": "video/mpeg",
    "3gp": "video/3gpp",
    "zip": "application/zip",
}
UNKNOWN = "application/octet-stream"
ALIASES = {"jpeg": "jpg", "heif": "heic", "tif": "tiff", "m4v": "mp4", "mpg": "mpeg"}
_SIGNS = (
    (0, rb"%PDF-", "pdf"),
    (0, rb"\xff\xd8\xff", "jpg"),
    (0, rb"\x89PNG\r\n\x1a\n", "png"),
    (0, rb"RIFF....WEBP", "webp"),
    (0, rb"RIFF....AVI ", "avi"),
    (0, rb"GIF8[79]a", "gif"),
    (0, rb"BM.{8}[\x00-\xff]{4}[\x0c\x28\x34\x38\x40\x6c\x7c]\x00\x00\x00", "bmp"),
    (0, rb"II\*\x00|MM\x00\*", "tiff"),
    (4, rb"ftyp(hei|hev|mif1|msf1)", "heic"),
    (4, rb"ftypqt  ", "mov"),
    (4, rb"ftyp3g", "3gp"),
    (4, rb"ftyp", "mp4"),
    (0, rb"\x1a\x45\xdf\xa3.{0,60}webm", "webm"),
    (0, rb"\x1a\x45\xdf\xa3", "mkv"),
    (0, rb"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "wmv"),
    (0, rb"FLV\x01", "flv"),
    (0, rb"\x00\x00\x01[\xba\xb3]", "mpeg"),
    (0, rb"PK\x03\x04", "zip"),
)
_FOUND = [(at, re.compile(sign, re.DOTALL), kind) for at, sign, kind in _SIGNS]


def kind_of(content: bytes, name: str = "") -> str:
    """The kind of a file, for example ``jpg``; empty where neither its bytes nor its name tell."""
    head = content[:80]
    for at, sign, kind in _FOUND:
        if sign.match(head, at):
            return kind
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    return ALIASES.get(ending, ending)


def media_of(kind: str) -> str:
    """The media type of a kind of file."""
    return MEDIA.get(kind, UNKNOWN)


def is_video(kind: str) -> bool:
    """Whether a kind of file holds moving pictures."""
    return media_of(kind).startswith("video/")


def pixels_of(content: bytes) -> tuple[int, int] | None:
    """The width and height of a picture; None where its head does not tell."""
    try:
        return _pixels(kind_of(content), content)
    except (struct.error, IndexError, ValueError):
        return None


def _pixels(kind: str, content: bytes) -> tuple[int, int] | None:
    if kind == "png":
        width, height = struct.unpack_from(">II", content, 16)
        return width, height
    if kind == "bmp":
        width, height = struct.unpack_from("<ii", content, 18)
        return abs(width), abs(height)
    if kind == "jpg":
        return next(_frames(content), None)
    return _webp(content) if kind == "webp" else None


def _frames(content: bytes) -> Iterator[tuple[int, int]]:
    """The size that each frame header of a JPEG tells."""
    at = 2
    while True:
        mark, kind, length = struct.unpack_from(">BBH", content, at)
        if mark != 0xFF:
            return
        if kind == 0xFF:  # padding before a mark
            at += 1
            continue
        if 0xC0 <= kind <= 0xCF and kind not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack_from(">HH", content, at + 5)
            yield width, height
        at += 2 + length


def _webp(content: bytes) -> tuple[int, int] | None:
    form = content[12:16]
    if form == b"VP8X":
        width, height = (int.from_bytes(side, "little") for side in struct.unpack_from("3s3s", content, 24))
        return width + 1, height + 1
    if form == b"VP8 ":
        width, height = struct.unpack_from("<HH", content, 26)
        return width & 0x3FFF, height & 0x3FFF
    if form == b"VP8L":
        [bits] = struct.unpack_from("<I", content, 21)
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    return None
