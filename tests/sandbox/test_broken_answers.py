"""Answers that break off or are no JSON, as a client meets them in process and over a real socket."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import httpx2
import pytest

from shopkeeper.errors import Unreachable
from shopkeeper.sandbox.exchange import Ask
from shopkeeper.sandbox.faults import Fault
from shopkeeper.sandbox.serve import listen, run
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.tiktok import AsyncTikTokShop
from shopkeeper.tiktok.transport import AsyncHttpxTransport
from shopkeeper.tiktok.wire import Request
from tests.sandbox.caller import SHOPS, Caller, Wall

HOME = "http://sandbox.example"


@contextmanager
def served(sandbox: Sandbox) -> Iterator[str]:
    """The sandbox behind a real port."""
    listener, loop = listen(0), asyncio.new_event_loop()
    stop = asyncio.Event()
    work = threading.Thread(target=loop.run_until_complete, args=[run(sandbox, listener, stop)])
    work.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        loop.call_soon_threadsafe(stop.set)
        work.join()
        loop.close()


def url_of(ask: Ask, home: str) -> str:
    return f"{home}{ask.path}?{httpx2.QueryParams(ask.query)}"


async def test_a_cut_connection_is_a_broken_transport_in_process(caller: Caller) -> None:
    caller.sandbox.faults.append(Fault("cut", count=1))
    transport = AsyncHttpxTransport(caller.sandbox.asgi)
    ask = caller.signed("GET", SHOPS)
    with pytest.raises(Unreachable):
        await transport.send(Request("GET", url_of(ask, HOME), ask.headers))
    answer = await transport.send(Request("GET", url_of(ask, HOME), ask.headers))
    assert answer.status == 200
    await transport.close()


def test_a_cut_connection_breaks_off_in_the_middle_over_a_socket(wall: Wall) -> None:
    sandbox = Sandbox(wall=wall)
    caller = Caller(sandbox, wall)
    sandbox.faults.append(Fault("cut", count=1))
    ask = caller.signed("GET", SHOPS)
    with served(sandbox) as home, httpx2.Client(trust_env=False) as client:
        with pytest.raises(httpx2.RemoteProtocolError):
            client.get(url_of(ask, home), headers=ask.headers)
        assert client.get(url_of(ask, home), headers=ask.headers).json()["code"] == 0
    assert [seen.code for seen in sandbox.requests] == ["0", "0"]


def test_what_was_asked_is_done_although_the_answer_broke_off(caller: Caller) -> None:
    caller.sandbox.faults.append(Fault("cut", operation="product.UpdateInventory.202309"))
    sku = caller.sku("MUG")
    body = {"skus": [{"id": sku.id, "inventory": [{"quantity": 5}]}]}
    path = f"/product/202309/products/{sku.product_id}/inventory/update"
    assert caller.sandbox.answer(
        caller.signed("POST", path, {"shop_cipher": caller.shop.cipher}, body)
    ).is_cut
    assert sku.available() == 5


@pytest.mark.parametrize("kind", ["not_json", "outage", "cut"])
async def test_our_own_client_bears_what_is_no_answer(kind: str) -> None:
    sandbox = Sandbox()
    app = next(iter(sandbox.apps.values()))
    transport = AsyncHttpxTransport(sandbox.asgi)
    program = AsyncTikTokShop(app.key, app.secret, base_url=HOME, auth_url=HOME, transport=transport)
    token = sandbox.tokens.printed_grant(app.key).access_token
    sandbox.faults.append(Fault(kind, count=1))
    assert len(await program.shops(token)) == 2
    await transport.close()
