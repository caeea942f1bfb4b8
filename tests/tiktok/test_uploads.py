"""Files are read once, whatever they come from, and refused before sending when the platform would refuse."""

import io
import os
import struct
import threading
import zlib
from email.parser import BytesParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper import errors
from shopkeeper.tiktok import AsyncTikTokShop, TikTokShop, spec
from shopkeeper.tiktok.files import kind_of, media_of, pixels_of
from shopkeeper.tiktok.uploads import ready
from shopkeeper.tiktok.wire import Request, Response, Upload, multipart, sign

IMAGE, FILE = "product.UploadProductImage.202309", "product.UploadProductFile.202309"
MEGABYTE = 1024 * 1024


def png(width: int = 600, height: int = 400, size: int = 0) -> bytes:
    """A picture of the given pixels, filled up to a size."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    whole = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))
    return whole.ljust(size, b"\0")


class Captured:
    """A transport of one's own that keeps what is sent."""

    def __init__(self, *answers: int) -> None:
        self.requests: list[Request] = []
        self.statuses = [*answers]

    def send(self, request: Request) -> Response:
        self.requests.append(request)
        status = self.statuses.pop(0) if self.statuses else 200
        return Response(status, {}, b'{"code":0,"message":"Success","data":{"uri":"tos/1","url":"u"}}')


class AwaitedCapture:
    def __init__(self, *answers: int) -> None:
        self.inner = Captured(*answers)
        self.requests = self.inner.requests

    async def send(self, request: Request) -> Response:
        return self.inner.send(request)


def sent(request: Request) -> dict[str, tuple[str, str, bytes]]:
    """The parts of a form, as a reader of mails sees them: name, file name, kind and content."""
    head = f"content-type: {request.headers['content-type']}\r\n\r\n".encode()
    parts = BytesParser().parsebytes(head + request.body).get_payload()
    return {
        str(part.get_param("name", header="content-disposition")): (
            part.get_filename() or "", part.get_content_type(), part.get_payload(decode=True)
        )
        for part in parts
    }  # fmt: skip


class Pipe(io.RawIOBase):
    """A file that cannot go back and gives little at a time."""

    def __init__(self, content: bytes) -> None:
        self._rest = content
        self.reads = 0

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        self.reads += 1
        piece, self._rest = self._rest[:7], self._rest[7:]
        return piece


def every_source(folder: Path) -> dict[str, object]:
    path = folder / "shirt.png"
    path.write_bytes(png())
    named = io.BytesIO(png())
    named.name = "/somewhere/shirt.png"
    return {
        "a text": str(path),
        "a path": path,
        "a name and bytes": ("shirt.png", png()),
        "a name and an open file": ("shirt.png", io.BytesIO(png())),
        "a name and a path": ("shirt.png", path),
        "an open file": path.open("rb"),
        "a file in memory that has a name": named,
        "a pipe with a name": ("shirt.png", Pipe(png())),
        "a view": ("shirt.png", memoryview(png())),
    }


def test_a_picture_may_come_from_anywhere(tmp_path: Path):
    for source, given_file in every_source(tmp_path).items():
        captured = Captured()
        app = TikTokShop("key", "secret", transport=captured)
        answer = app.shop(access_token="token").images.upload(data=given_file, use_case="MAIN_IMAGE")
        [request] = captured.requests
        parts = sent(request)

        assert answer.uri == "tos/1", source
        assert parts["data"] == ("shirt.png", "image/png", png()), source
        assert parts["use_case"][2] == b"MAIN_IMAGE"
        if isinstance(given_file, io.BufferedReader):
            given_file.close()


async def test_async_programs_upload_beside_the_loop(tmp_path: Path):
    captured = AwaitedCapture()
    here = threading.get_ident()
    readers: list[int] = []

    class Watched(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            readers.append(threading.get_ident())
            return super().read(size)

    app = AsyncTikTokShop("key", "secret", transport=captured)
    await app.shop(access_token="token").images.upload(data=Watched(png()))

    assert sent(captured.requests[0])["data"] == ("data", "image/png", png())
    assert readers
    assert here not in readers


def test_bytes_without_a_name_are_named_after_their_field():
    captured = Captured()
    TikTokShop("key", "secret", transport=captured).shop(access_token="t").images.upload(data=png())
    assert sent(captured.requests[0])["data"][0] == "data"


def test_a_file_is_read_once_however_often_it_is_sent():
    captured, pipe = Captured(429, 429), Pipe(png())
    app = TikTokShop("key", "secret", transport=captured, jitter=lambda: 0.0)
    app.shop(access_token="t").images.upload(data=("a.png", pipe))

    assert len(captured.requests) == 3
    assert {request.body for request in captured.requests} == {captured.requests[0].body}
    assert pipe.reads == len(png()) // 7 + 2 - (len(png()) % 7 == 0)


def test_a_form_is_not_signed():
    captured = Captured()
    TikTokShop("key", "secret", transport=captured, wall=lambda: 1_795_000_000).shop(
        access_token="t"
    ).images.upload(data=png())
    bare = sign("secret", "/product/202309/images/upload", {"app_key": "key", "timestamp": "1795000000"})
    assert f"sign={bare}" in captured.requests[0].url


def refused(id: str, file: object, **values: object) -> str:
    with pytest.raises(errors.Rejected) as error:
        ready(id, {"data": file, **values})
    assert str(error.value).endswith("nothing was sent.")
    return str(error.value)


def test_what_is_too_large_is_refused_by_name_size_and_limit(tmp_path: Path):
    path = tmp_path / "large.png"
    path.write_bytes(png(size=10 * MEGABYTE + 1))
    assert refused(IMAGE, path) == (
        "images.upload: large.png has 10,485,761 bytes, and this call takes at most 10,485,760 (10 MB); "
        "nothing was sent."
    )
    assert "a.png has 12,582,912 bytes" in refused(IMAGE, ("a.png", png(size=12 * MEGABYTE)))
    assert ready(IMAGE, {"data": png(size=10 * MEGABYTE)})


def test_a_file_that_never_ends_is_not_read_to_its_end():
    class Endless:
        given = 0

        def read(self, size: int, /) -> bytes:
            self.given += size
            return bytes(size)

    endless = Endless()
    assert "(10 MB)" in refused(IMAGE, ("a.png", endless))
    assert endless.given <= 12 * MEGABYTE
    assert "bytes or more, and" in refused(IMAGE, ("a.png", Endless()))


def test_each_kind_of_file_has_its_own_limit():
    film, sheet = b"\0\0\0\x18ftypmp42", b"%PDF-1.7\n"
    assert ready(FILE, {"data": film.ljust(99 * MEGABYTE), "name": "film.mp4"})
    assert "(20 MB)" in refused(FILE, sheet.ljust(21 * MEGABYTE), name="sheet.pdf")
    assert "(100 MB)" in refused(FILE, film.ljust(101 * MEGABYTE), name="film.mp4")
    assert "(100 MB)" in refused(FILE, bytes(101 * MEGABYTE), name="film")
    assert "takes PDF, VIDEO" in refused(FILE, ("a.png", png()), name="a.png")
    proof = "fulfillment.FulfillmentUploadDeliveryImage.202309"
    assert "(5 MB)" in refused(proof, png(size=6 * MEGABYTE))
    assert "of the kind PDF" in refused(proof, ("proof.png", sheet))


@pytest.mark.parametrize(
    ("file", "words"),
    [
        (("a.gif", b"GIF89a..."), "a.gif is of the kind GIF, and this call takes JPG, PNG, WEBP, HEIC, BMP"),
        (("a.png", b"%PDF-1.7"), "a.png is of the kind PDF"),
        (("notes.txt", b"words"), "notes.txt is of the kind TXT"),
        (("a.png", b""), "a.png is empty"),
        (("a.png", png(99, 500)), "99 x 500 pixels, and this call takes 100 to 20000 a side"),
        (("a.png", png(500, 20001)), "500 x 20001 pixels"),
    ],
)
def test_what_the_platform_would_refuse_is_not_sent(file: tuple[str, bytes], words: str):
    assert words in refused(IMAGE, file)


def test_a_main_picture_and_a_size_chart_have_limits_of_their_own():
    assert "300 to 4000 a side" in refused(IMAGE, png(600, 250), use_case="MAIN_IMAGE")
    assert "1024 to 20000 a side" in refused(IMAGE, png(1000, 2000), use_case="SIZE_CHART_IMAGE")
    assert ready(IMAGE, {"data": png(600, 250), "use_case": "DESCRIPTION_IMAGE"})
    assert ready(IMAGE, {"data": png(1024, 1024), "use_case": "SIZE_CHART_IMAGE"})


def test_what_cannot_be_told_is_left_to_the_platform():
    for file in (b"no known kind of file", ("a.jpeg", b"no known kind of file"), ("photo", b"\xff\xd8\xff")):
        assert ready(IMAGE, {"data": file})["data"]


@pytest.mark.parametrize("name", ["my file.pdf", "a.b.pdf", " a.pdf"])
def test_a_name_that_the_platform_refuses_is_not_sent(name: str):
    assert repr(name) in refused(FILE, b"%PDF-1.7", name=name)
    assert ready(FILE, {"data": b"%PDF-1.7", "name": "a-b_c.pdf"})


def test_what_is_no_file_is_said_at_once(tmp_path: Path):
    with pytest.raises(TypeError, match=r"images\.upload: data is a path"):
        ready(IMAGE, {"data": 5})
    with pytest.raises(TypeError, match="'rb'"):
        ready(IMAGE, {"data": io.StringIO("words")})
    with pytest.raises(FileNotFoundError):
        ready(IMAGE, {"data": tmp_path / "nowhere.png"})


def test_calls_without_files_are_left_alone():
    values = {"ids": ["1"]}
    assert ready("order.GetOrderDetail.202507", values) is values
    slip = ready(
        "return_refund.UploadShippingDocumentAndTrackingInfo.202405",
        {"tracking_number": "7", "return_shipping_label": ("l.pdf", b"%PDF-1"), "return_qr_code": None},
    )
    assert slip["return_shipping_label"] == Upload("l.pdf", b"%PDF-1", "application/pdf")
    assert slip["return_qr_code"] is None


def test_every_call_that_takes_a_file_says_so_by_the_spec():
    taking = [one for one in spec.operations().values() if one.multipart]
    assert len(taking) == 10
    for one in taking:
        assert any("file" in str(written) for written in one.body.values()), one.id


@given(st.text(max_size=20))
def test_no_name_of_a_file_breaks_out_of_its_header(name: str):
    body, kind = multipart({"data": (name, b"content")}, "B")
    [(found, media, content)] = sent(Request("POST", "u", {"content-type": kind}, body)).values()
    assert (media, content) == ("application/octet-stream", b"content")
    assert "/" not in found
    assert "\\" not in found
    assert body.count(b"\r\n") == 6


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\photos\\shirt.png", "shirt.png"),
        ('a"b.png', "a%22b.png"),
        ("größe 衣.png", "größe 衣.png"),
        ("a\r\nb.png", "ab.png"),
        ("/", "data"),
    ],
)
def test_the_name_of_a_file_is_kept_but_for_what_is_unsafe(name: str, safe: str):
    body, _ = multipart({"data": (name, b"x")}, "B")
    assert f'filename="{safe}"\r\n'.encode() in body


PICTURES = {
    "jpg": b"\xff\xd8\xff\xe0\x00\x04ab\xff\xff\xc2\x00\x11\x08\x01\x90\x02\x58" + bytes(12),
    "png": png(600, 400),
    "bmp": b"BM" + bytes(12) + struct.pack("<Iii", 40, 600, -400) + bytes(20),
    "webp": b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0"
    + (599).to_bytes(3, "little")
    + (399).to_bytes(3, "little"),
}
OTHER_WEBP = (
    b"RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01\x2a" + struct.pack("<HH", 600, 400),
    b"RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f" + struct.pack("<I", 599 | 399 << 14),
)


@pytest.mark.parametrize("kind", PICTURES)
def test_the_size_of_a_picture_is_read_from_its_head(kind: str):
    assert kind_of(PICTURES[kind], "wrong.gif") == kind
    assert media_of(kind).startswith("image/")
    assert pixels_of(PICTURES[kind]) == (600, 400)
    for length in range(len(PICTURES[kind]) - 12):
        assert pixels_of(PICTURES[kind][:length]) in (None, (600, 400))


def test_the_other_forms_of_webp_are_read_as_well():
    assert [pixels_of(picture) for picture in OTHER_WEBP] == [(600, 400), (600, 400)]


@given(st.binary(max_size=60), st.sampled_from([b"", *PICTURES.values()]))
def test_no_bytes_whatever_break_the_look_into_a_file(rest: bytes, head: bytes):
    content = head[: len(head) // 2] + rest
    assert isinstance(kind_of(content, "x"), str)
    assert pixels_of(content) is None or min(pixels_of(content) or (0,)) >= 0


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"\0\0\0\x18ftypheic", "heic"),
        (b"\0\0\0\x18ftypmif1", "heic"),
        (b"\0\0\0\x18ftypqt  ", "mov"),
        (b"\0\0\0\x18ftypisom", "mp4"),
        (b"\x1a\x45\xdf\xa3\x01\0\0\0\0\0\0\x1f\x42\x82\x84webm", "webm"),
        (b"PK\x03\x04", "zip"),
        (b"BM, a car maker's brochure in plain words", ""),
    ],
)
def test_a_kind_is_told_by_the_first_bytes(content: bytes, kind: str):
    assert kind_of(content) == kind


def test_a_path_may_be_any_kind_of_path(tmp_path: Path):
    class Place:
        def __fspath__(self) -> str:
            return os.fspath(tmp_path / "a.png")

    (tmp_path / "a.png").write_bytes(png())
    assert ready(IMAGE, {"data": Place()})["data"] == Upload("a.png", png(), "image/png")
