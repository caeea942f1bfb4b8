"""The two clients against a small platform: the same words, waited for or awaited."""

import asyncio
import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from shopkeeper import errors
from shopkeeper.tiktok import (
    AsyncHttpxTransport,
    AsyncTikTokShop,
    HttpxTransport,
    InThread,
    MemoryTokenStore,
    TikTokShop,
)
from shopkeeper.tiktok.wire import Request

from .conftest import token
from .platform import ADDRESS, Blocking, Platform, renew_elsewhere

SETTINGS = {"base_url": ADDRESS + "/", "auth_url": ADDRESS, "jitter": lambda: 0.0}
SEARCH = "order.GetOrderList.202309"


@pytest.fixture
def platform() -> Platform:
    return Platform()


@pytest.fixture
def waiting(platform) -> TikTokShop:
    return TikTokShop("the-key", "the-secret", transport=Blocking(platform), **SETTINGS)


@pytest.fixture
async def awaited(platform):
    transport = AsyncHttpxTransport(app=platform)
    async with AsyncTikTokShop("the-key", "the-secret", transport=transport, **SETTINGS) as app:
        yield app


def test_a_program_that_waits_walks_over_orders(waiting):
    shop = waiting.shop(access_token="access-1", cipher="C")
    assert [order.id for order in shop.orders.search()] == ["0", "1", "2", "3"]
    assert [len(page.rows) for page in shop.orders.search().pages()] == [2, 2]
    assert waiting.requests == 4


async def test_an_async_program_walks_over_orders(awaited):
    shop = awaited.shop(access_token="access-1", cipher="C")
    assert [order.id async for order in shop.orders.search()] == ["0", "1", "2", "3"]
    assert [len(page.rows) async for page in shop.orders.search().pages()] == [2, 2]
    assert awaited.requests == 4


def test_a_code_leads_to_tokens_and_tokens_to_shops(waiting):
    given = waiting.tokens.get("CODE")
    assert [(shop.id, shop.cipher, shop.region) for shop in waiting.shops(given.access_token)] == [
        ("1", "C", "US")
    ]
    assert waiting.tokens.refresh(given.refresh_token) == token(2)


async def test_a_code_leads_to_tokens_and_tokens_to_shops_when_awaited(awaited):
    given = await awaited.tokens.get("CODE")
    assert [shop.cipher for shop in await awaited.shops(given.access_token)] == ["C"]
    assert await awaited.tokens.refresh(given.refresh_token) == token(2)


def test_the_raw_door_and_the_untyped_one_reach_the_same_platform(waiting):
    shop = waiting.shop(access_token="access-1", cipher="C")
    assert shop.call("GET", "/something/203001/new", query={"a": 1}) == {"echo": "C"}
    assert len(shop.fetch(SEARCH, {"page_size": 2})["orders"]) == 2


async def test_the_raw_door_is_awaited(awaited):
    shop = awaited.shop(access_token="access-1", cipher="C")
    assert await shop.call("POST", "/something/203001/new", body={"a": 1}) == {"echo": "C"}
    assert len((await shop.fetch(SEARCH, {"page_size": 2}))["orders"]) == 2


def test_expired_tokens_are_renewed_and_both_are_stored(waiting, platform):
    store = MemoryTokenStore(token(1))
    shop = waiting.shop(cipher="C", token_store=store)
    platform.faults = [(401, {"code": 105002, "message": "expired"})]
    assert shop.fetch(SEARCH, {"page_size": 2})["orders"]
    assert store.load() == token(2)
    assert platform.refreshes == 1


def test_tokens_that_another_program_renewed_are_taken_from_the_store(waiting, platform):
    store = MemoryTokenStore(token(1))
    shop = waiting.shop(cipher="C", token_store=store)
    shop.fetch(SEARCH, {"page_size": 2})
    renew_elsewhere(platform, store)
    assert shop.fetch(SEARCH, {"page_size": 2})["orders"]
    assert platform.refreshes == 0


async def test_twenty_calls_with_an_expired_token_renew_it_once(awaited, platform):
    platform.has_expired = True
    store = InThread(MemoryTokenStore(token(1)))
    shop = awaited.shop(cipher="C", token_store=store)
    await asyncio.gather(*(shop.fetch(SEARCH, {"page_size": 2}) for _ in range(20)))
    assert platform.refreshes == 1
    assert await store.load() == token(2)


async def test_a_caller_that_gives_up_leaves_the_lock_to_the_next(awaited, platform):
    inner = MemoryTokenStore(token(1))
    store = InThread(inner)
    with inner.exclusive():
        waiting_for_it = asyncio.create_task(store.exclusive().__aenter__())
        await asyncio.sleep(0.01)
        waiting_for_it.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting_for_it
    async with asyncio.timeout(5), store.exclusive():
        assert await store.load() == token(1)


def test_a_refresh_token_that_has_died_needs_a_person(waiting, platform):
    platform.number = 5
    shop = waiting.shop(cipher="C", token_store=MemoryTokenStore(token(1)))
    with pytest.raises(errors.Unauthorized, match="connect the shop again"):
        shop.fetch(SEARCH, {"page_size": 2})


async def test_a_fault_is_ridden_out(awaited, platform):
    platform.faults = [(503, {}), (429, {"code": 36009002, "message": "slow down"})]
    shop = awaited.shop(access_token="access-1", cipher="C")
    assert (await shop.fetch(SEARCH, {"page_size": 2}))["orders"]
    assert awaited.requests == 3


def test_a_wrong_secret_is_said_to_be_wrong(platform):
    app = TikTokShop("the-key", "another-secret", transport=Blocking(platform), **SETTINGS)
    with pytest.raises(errors.NeedsPerson, match="check the app secret") as refused:
        app.shop(access_token="access-1").fetch(SEARCH, {"page_size": 2})
    assert "another-secret" not in str(refused.value) + repr(app)


def test_a_group_that_does_not_exist_is_said_so(waiting):
    with pytest.raises(AttributeError, match="no group of calls 'ordres'"):
        assert waiting.shop(cipher="C").ordres


class Echo(BaseHTTPRequestHandler):
    """Answers with the body it was sent."""

    def do_PUT(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        self.send_response(201)
        self.send_header("X-Seen", self.headers["x-tts-access-token"])
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def echo():
    with ThreadingHTTPServer(("127.0.0.1", 0), Echo) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def request(address: str) -> Request:
    return Request("PUT", address + "/x?app_secret=hidden", {"x-tts-access-token": "T"}, b"exactly this")


def test_bytes_travel_as_they_are(echo):
    transport = HttpxTransport()
    answer = transport.send(request(echo))
    transport.close()
    assert (answer.status, answer.headers["x-seen"], answer.body) == (201, "T", b"exactly this")


async def test_bytes_travel_as_they_are_when_awaited(echo):
    transport = AsyncHttpxTransport()
    answer = await transport.send(request(echo))
    await transport.close()
    assert (answer.status, answer.headers["x-seen"], answer.body) == (201, "T", b"exactly this")


@pytest.fixture
def silent():
    """An address that takes connections and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


def test_silence_is_unreachable_and_tells_no_secret(silent):
    transport = HttpxTransport(timeout_seconds=0.05)
    with pytest.raises(errors.Unreachable, match="No answer from http") as lost:
        transport.send(request(silent))
    transport.close()
    assert "hidden" not in str(lost.value)


async def test_silence_is_unreachable_when_awaited(silent):
    transport = AsyncHttpxTransport(timeout_seconds=0.05)
    with pytest.raises(errors.Unreachable):
        await transport.send(request(silent))
    await transport.close()


def test_nobody_there_is_unreachable():
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with (
        TikTokShop("k", "s", base_url=f"http://127.0.0.1:{port}", tries=1) as app,
        pytest.raises(errors.Unreachable, match="ConnectError"),
    ):
        app.shop(access_token="T").fetch(SEARCH, {"page_size": 2})
