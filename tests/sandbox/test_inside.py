"""The sandbox in the same process as its client: no socket, and the same bytes."""

import time

import pytest

from shopkeeper import errors
from shopkeeper.sandbox.inside import ADDRESS, AsyncInside, Inside
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.tiktok import AsyncHttpxTransport, AsyncTikTokShop, TikTokShop
from shopkeeper.tiktok.wire import Request

CODE = Request("POST", f"{ADDRESS}/_sandbox/auth-codes", {}, b"{}")


def code_of(body: bytes) -> str:
    return body.decode().split('"')[3]


def test_a_program_that_waits_walks_the_sandbox_without_a_socket():
    sandbox = Sandbox(seed=1)
    [known] = sandbox.apps.values()
    inside = Inside(sandbox)
    with TikTokShop(known.key, known.secret, transport=inside, base_url=ADDRESS, auth_url=ADDRESS) as app:
        token = app.tokens.get(code_of(inside.send(CODE).body))
        first, *_ = app.shops(token)
        shop = app.shop(first, access_token=token)
        product = next(iter(shop.products.search()))
        placed = sandbox.place(first.id, {product.skus[0].seller_sku: 1})
        assert [order.id for order in shop.orders.search()] == [placed]


async def test_both_ways_in_give_the_same_bytes():
    wall = time.time()
    ways = []
    for make in (AsyncInside, lambda sandbox: AsyncHttpxTransport(app=sandbox.asgi)):
        sandbox = Sandbox(seed=7, wall=lambda: wall)
        transport = make(sandbox)
        [known] = sandbox.apps.values()
        app = AsyncTikTokShop(
            known.key,
            known.secret,
            transport=transport,
            base_url=ADDRESS,
            auth_url=ADDRESS,
            wall=lambda: wall,
        )
        token = await app.tokens.get(code_of((await transport.send(CODE)).body))
        first, *_ = await app.shops(token)
        answer = await app.shop(first, access_token=token).ask(
            "product.SearchProducts.202502", {"page_size": 10}
        )
        ways.append((token, first, bytes(answer.data), answer.request_id))
    assert ways[0] == ways[1]


def test_a_connection_that_is_cut_is_an_answer_that_nobody_got():
    sandbox = Sandbox(seed=1)
    [known] = sandbox.apps.values()
    inside = Inside(sandbox)
    app = TikTokShop(known.key, known.secret, transport=inside, base_url=ADDRESS, auth_url=ADDRESS, tries=1)
    token = app.tokens.get(code_of(inside.send(CODE).body))
    inside.send(Request("POST", f"{ADDRESS}/_sandbox/faults", {}, b'{"kind": "cut"}'))
    with pytest.raises(errors.Unreachable, match="broke"):
        app.shops(token)
