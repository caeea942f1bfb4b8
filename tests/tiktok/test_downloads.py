"""Labels and documents arrive whole or not at all, and no token travels to other people's hosts."""

import stat
from collections.abc import AsyncIterator, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path
from threading import Thread
from typing import Any, ClassVar

import httpx2
import pytest

from shopkeeper import errors
from shopkeeper.tiktok import AsyncHttpxTransport, AsyncTikTokShop, HttpxTransport, TikTokShop
from shopkeeper.tiktok.wire import Request, Response

LABEL = b"%PDF-" + bytes(range(256)) * 2000


class Documents(BaseHTTPRequestHandler):
    """A host of documents that can be old, large, far away or broken."""

    protocol_version = "HTTP/1.1"
    seen: ClassVar[list[tuple[str, dict[str, str]]]] = []

    def do_GET(self) -> None:
        self.seen.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
        getattr(self, "do_" + self.path[1:].partition("?")[0].partition("/")[0])()

    def answer(self, status: int, body: bytes, *, length: int | None = None, **headers: str) -> None:
        self.send_response(status)
        self.send_header("content-length", str(len(body) if length is None else length))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def do_label(self) -> None:
        self.answer(200, LABEL)

    def do_empty(self) -> None:
        self.answer(200, b"")

    def do_moved(self) -> None:
        self.answer(302, b"", location="/label")

    def do_away(self) -> None:
        self.answer(302, b"", location="http://192.0.2.1/label")

    def do_round(self) -> None:
        self.answer(302, b"", location="/round")

    def do_status(self) -> None:
        self.answer(int(self.path.partition("?")[0].rpartition("/")[2]), b"<Error/>", retry_after="7")

    def do_broken(self) -> None:
        self.answer(200, LABEL[:1000], length=len(LABEL))
        self.close_connection = True

    def do_endless(self) -> None:
        self.send_response(200)
        self.send_header("transfer-encoding", "chunked")
        self.end_headers()
        try:
            for _ in range(100_000):
                self.wfile.write(b"1000\r\n" + bytes(4096) + b"\r\n")
        except OSError:
            self.close_connection = True

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


def left_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


@pytest.fixture
def host() -> Iterator[str]:
    Documents.seen.clear()
    with ThreadingHTTPServer(("127.0.0.1", 0), Documents) as server:
        server.daemon_threads = True
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture
def app(host: str) -> Iterator[TikTokShop]:
    with TikTokShop("key", "secret", base_url=host, transport=HttpxTransport()) as app:
        yield app


@pytest.fixture
async def async_app(host: str) -> AsyncIterator[AsyncTikTokShop]:
    async with AsyncTikTokShop("key", "secret", base_url=host, transport=AsyncHttpxTransport()) as app:
        yield app


def test_a_label_is_saved_where_its_owner_alone_can_read_it(app: TikTokShop, host: str, tmp_path: Path):
    steps: list[tuple[int, int | None]] = []
    shop = app.shop(access_token="a-token-of-a-shop", cipher="C")
    saved = shop.download(
        {"doc_url": f"{host}/label"}, progress=lambda *step: steps.append(step)
    ).save(tmp_path / "label.pdf")  # fmt: skip

    assert saved.read_bytes() == LABEL
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600
    assert left_in(tmp_path) == ["label.pdf"]
    assert steps[-1] == (len(LABEL), len(LABEL))
    assert all(before < after for (before, _), (after, _) in pairwise(steps))


def test_a_document_comes_in_pieces_and_without_a_token(app: TikTokShop, host: str):
    pieces = list(app.shop(access_token="a-token-of-a-shop").download(f"{host}/label"))

    assert len(pieces) > 1
    assert b"".join(pieces) == LABEL
    [(_, headers)] = Documents.seen
    assert "a-token-of-a-shop" not in str(headers)
    assert "x-tts-access-token" not in headers


async def test_the_same_is_awaited_in_async_programs(async_app: AsyncTikTokShop, host: str, tmp_path: Path):
    shop = async_app.shop(access_token="a-token-of-a-shop")
    assert [piece async for piece in shop.download(f"{host}/moved")] != [LABEL]
    assert await shop.download(f"{host}/moved").read() == LABEL
    saved = await shop.download(f"{host}/moved").save(tmp_path / "label.pdf")
    assert saved.read_bytes() == LABEL
    for path, family in {
        "status/410": errors.Rejected,
        "status/500": errors.Unreachable,
        "broken": errors.Unreachable,
        "round": errors.Rejected,
    }.items():
        with pytest.raises(family):
            await shop.download(f"{host}/{path}").save(saved)
    assert saved.read_bytes() == LABEL
    assert left_in(tmp_path) == ["label.pdf"]


def test_an_answer_of_a_call_names_the_document(app: TikTokShop, host: str):
    class Answer:
        doc_url = f"{host}/label"

    assert app.download(Answer()).read() == LABEL
    with pytest.raises(errors.Rejected, match="holds no address"):
        app.download({"doc_url": None})


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_a_link_that_has_expired_says_so(app: TikTokShop, host: str, status: int):
    with pytest.raises(errors.Rejected, match=f"no longer good .HTTP {status}.*ask for the document again"):
        app.download(f"{host}/status/{status}?x-expires=1&signature=secret").read()


def test_a_host_in_trouble_is_worth_another_try(app: TikTokShop, host: str):
    with pytest.raises(errors.RateLimited) as slow:
        app.download(f"{host}/status/429").read()
    assert slow.value.after == 7
    for status in (408, 500, 503):
        with pytest.raises(errors.Unreachable):
            app.download(f"{host}/status/{status}").read()
    with pytest.raises(errors.Rejected, match="HTTP 204 instead"):
        app.download(f"{host}/status/204").read()


def test_what_breaks_off_leaves_the_old_file_and_nothing_beside_it(
    app: TikTokShop, host: str, tmp_path: Path
):
    old = tmp_path / "label.pdf"
    old.write_bytes(b"old")
    with pytest.raises(errors.Unreachable):
        app.download(f"{host}/broken").save(old)
    with pytest.raises(ZeroDivisionError):
        app.download(f"{host}/label", progress=lambda *_: 1 / 0).save(old)
    with pytest.raises(IsADirectoryError, match="name the file"):
        app.download(f"{host}/label").save(tmp_path)

    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("label.pdf", b"old")]


@pytest.mark.parametrize("path", ["label", "endless"])
def test_more_than_was_allowed_is_not_taken(app: TikTokShop, host: str, tmp_path: Path, path: str):
    with pytest.raises(errors.Rejected, match="more than 100,000 bytes"):
        app.download(f"{host}/{path}", most_bytes=100_000).save(tmp_path / "label.pdf")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "address",
    [
        "http://192.0.2.1/label",
        "ftp://192.0.2.1/label",
        "file:///etc/passwd",
        "https://",
        "https://192.0.2.1:port/label",
        "http://127.0.0.1:80@192.0.2.1/label",
        "label.pdf",
    ],
)
def test_only_https_or_the_platform_itself_is_asked(app: TikTokShop, host: str, address: str):
    with pytest.raises(errors.Rejected, match="https alone"):
        app.download(address).read()
    with pytest.raises(errors.Rejected, match="https alone"):
        app.download(f"{host}/away").read()
    with pytest.raises(errors.Rejected, match="leads from one to the next"):
        app.download(f"{host}/round").read()


def test_a_client_of_ones_own_that_follows_by_itself_does_not_do_so_here(host: str):
    with TikTokShop(
        "key", "secret", base_url=host, transport=HttpxTransport(httpx2.Client(follow_redirects=True))
    ) as app:
        assert app.download(f"{host}/moved").read() == LABEL
        with pytest.raises(errors.Rejected, match="https alone"):
            app.download(f"{host}/away").read()


def test_the_program_may_stop_in_the_middle(app: TikTokShop, host: str):
    for piece in app.download(f"{host}/endless"):
        assert piece
        break
    assert app.download(f"{host}/empty").read() == b""


class Plain:
    """A transport of somebody's own, that knows nothing of pieces."""

    def send(self, request: Request) -> Response:
        return Response(200, {}, LABEL if request.url.endswith("/label") else b"")


class AsyncPlain:
    async def send(self, request: Request) -> Response:
        return Plain().send(request)


async def test_a_transport_without_pieces_still_brings_documents():
    app = TikTokShop("key", "secret", transport=Plain())
    assert app.download("https://documents.example/label").read() == LABEL
    async_app = AsyncTikTokShop("key", "secret", transport=AsyncPlain())
    assert await async_app.download("https://documents.example/label").read() == LABEL
    assert await async_app.download("https://documents.example/none").read() == b""
