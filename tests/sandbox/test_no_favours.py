"""Our own client passes the checks of everybody: what is wrong with a call is refused, whoever makes it."""

import re
import time
from collections.abc import AsyncIterator

import pytest

from shopkeeper.errors import ShopkeeperError
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Limits, Settings
from shopkeeper.tiktok import AsyncTikTokShop
from shopkeeper.tiktok.client import AsyncShopClient
from shopkeeper.tiktok.transport import AsyncHttpxTransport
from shopkeeper.tiktok.wire import Request, Response
from tests.sources import PACKAGE

URL = "http://sandbox.example"
PLATFORMS = {"content-type", "x-tts-access-token", "access-token"}
"""The headers that the platforms themselves ask for."""
BROWSERS = {"accept", "host", "origin", "sec-fetch-site"}
"""What a browser says of the page that it wants and is on, and the address that links go to."""


class Listening:
    """A transport that keeps what our client sends."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.inner, self.sent = AsyncHttpxTransport(sandbox.asgi), list[Request]()

    async def send(self, request: Request) -> Response:
        self.sent.append(request)
        return await self.inner.send(request)

    async def close(self) -> None:
        await self.inner.close()


class Wires:
    """Our client at a shop of a sandbox, and what it puts on the wire."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox, self.transport = sandbox, Listening(sandbox)

    def shop(self, *, secret: str = "", cipher: str | None = None) -> AsyncShopClient:
        """The client as one would make it, but for what is said."""
        app = next(iter(self.sandbox.apps.values()))
        token = self.sandbox.tokens.printed_grant(app.key).access_token
        shop = self.sandbox.shops[app.shop_ids[0]]
        program = AsyncTikTokShop(
            app.key, secret or app.secret, base_url=URL, auth_url=URL, transport=self.transport, tries=1
        )
        return program.shop(access_token=token, cipher=shop.cipher if cipher is None else cipher)

    async def refused(self, shop: AsyncShopClient) -> str:
        """The code with which a read of orders is refused, as the sandbox's log has it."""
        with pytest.raises(ShopkeeperError):
            _ = [order async for order in shop.orders.search()]
        return self.sandbox.requests[-1].code


@pytest.fixture
async def wires() -> AsyncIterator[Wires]:
    made = Wires(Sandbox(seed=5))
    yield made
    await made.transport.close()


async def test_a_call_that_is_right_passes(wires: Wires) -> None:
    placed = wires.sandbox.place(next(iter(wires.sandbox.shops)), {"MUG": 1})
    assert [order.id async for order in wires.shop().orders.search()] == [placed]


async def test_a_wrong_secret_is_refused(wires: Wires) -> None:
    assert await wires.refused(wires.shop(secret="not-the-secret")) == "106001"


async def test_a_clock_that_is_late_is_refused() -> None:
    late = Wires(Sandbox(seed=5, wall=lambda: time.time() + 600))
    assert await late.refused(late.shop()) == "36009004"
    assert "timestamp" in late.sandbox.requests[-1].message
    await late.transport.close()


async def test_a_call_without_a_cipher_is_refused(wires: Wires) -> None:
    assert await wires.refused(wires.shop(cipher="")) == "106013"
    assert await wires.refused(wires.shop(cipher="of-nobody")) != "0"


async def test_a_scope_that_the_seller_withholds_is_refused(wires: Wires) -> None:
    shop = wires.shop()
    wires.sandbox.tokens.withhold(next(iter(wires.sandbox.apps)), ["seller.order.info"])
    assert await wires.refused(shop) == "105005"


async def test_a_token_that_is_too_old_is_refused(wires: Wires) -> None:
    shop = wires.shop()
    wires.sandbox.tokens.expire()
    assert await wires.refused(shop) == "105002"


async def test_a_call_too_many_is_refused() -> None:
    narrow = Wires(Sandbox(seed=5, settings=Settings(limits=Limits(per_hour=1))))
    shop = narrow.shop()
    assert [order async for order in shop.orders.search()] == []
    assert await narrow.refused(shop) == "36009037"
    await narrow.transport.close()


async def test_a_value_of_a_wrong_type_is_refused(wires: Wires) -> None:
    body = {"create_time_ge": "yesterday"}
    with pytest.raises(ShopkeeperError):
        await wires.shop().call("POST", "/order/202309/orders/search", query={"page_size": 5}, body=body)
    assert wires.sandbox.requests[-1].code == "36009004"


async def test_the_same_bytes_from_a_program_that_says_who_else_it_is_get_the_same_answer(
    wires: Wires,
) -> None:
    wires.sandbox.place(next(iter(wires.sandbox.shops)), {"MUG": 1})
    _ = [order async for order in wires.shop().orders.search()]
    [ours] = wires.transport.sent
    bodies = []
    for agent in ("shopkeeper/0.1.0", "curl/8.5.0", ""):
        again = Request(ours.method, ours.url, {**ours.headers, "user-agent": agent}, ours.body)
        answer = await wires.transport.inner.send(again)
        bodies.append((answer.status, re.sub(rb'"request_id":"\w+"', b"", answer.body)))
    assert len(set(bodies)) == 1
    assert bodies[0][0] == 200


def test_the_sandbox_looks_at_no_header_by_which_our_client_could_be_known() -> None:
    texts = [path.read_text("utf-8") for path in (PACKAGE / "sandbox").rglob("*.py")]
    reads = r"headers(?:\.get\(|\[)\s*[\"']([\w-]+)[\"']|[\"']([\w-]+)[\"'] (?:not )?in \w+\.headers"
    found = {name for text in texts for pair in re.findall(reads, text) for name in pair if name}
    assert "x-tts-access-token" in found
    assert found <= PLATFORMS | BROWSERS
    assert not any("user-agent" in text.lower() or "user_agent" in text.lower() for text in texts)
