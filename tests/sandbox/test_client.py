"""Our own client gets no special treatment: a seller's morning goes through the same checks over ASGI."""

from collections.abc import AsyncIterator

import pytest

from shopkeeper.errors import Unauthorized
from shopkeeper.sandbox.parcels import shipping
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.tiktok import AsyncTikTokShop
from shopkeeper.tiktok.records.packages import NewWeight
from shopkeeper.tiktok.transport import AsyncHttpxTransport
from shopkeeper.tiktok.wire import Request

URL = "http://sandbox.example"


@pytest.fixture
async def client() -> AsyncIterator[tuple[Sandbox, AsyncTikTokShop]]:
    sandbox = Sandbox(seed=5)
    app = next(iter(sandbox.apps.values()))
    transport = AsyncHttpxTransport(sandbox.asgi)
    yield sandbox, AsyncTikTokShop(app.key, app.secret, base_url=URL, auth_url=URL, transport=transport)
    await transport.close()


async def test_a_sellers_morning(client: tuple[Sandbox, AsyncTikTokShop]) -> None:
    sandbox, program = client
    token = await program.tokens.get(sandbox.auth_code())
    token = await program.tokens.refresh(token.refresh_token)
    [american, british] = await program.shops(token.access_token)
    assert (american.region, british.region) == ("US", "GB")
    placed = {sandbox.place(american.id, {"MUG": 1}) for _ in range(7)}
    shop = program.shop(access_token=token.access_token, cipher=american.cipher)
    assert {order.id async for order in shop.orders.search(page_size=3)} == placed
    products = [product async for product in shop.products.search(page_size=1)]
    assert [sku.seller_sku for product in products for sku in product.skus] == ["TSHIRT-M", "TSHIRT-L", "MUG"]
    assert {seen.verdict for seen in sandbox.requests} == {"0"}


async def test_a_parcel_from_its_label_to_its_buyer(client: tuple[Sandbox, AsyncTikTokShop]) -> None:
    sandbox, program = client
    token = await program.tokens.get(sandbox.auth_code())
    american, _ = await program.shops(token.access_token)
    order_id = sandbox.place(american.id, {"MUG": 1})
    shop = program.shop(access_token=token.access_token, cipher=american.cipher)
    weight: NewWeight = {"value": "350", "unit": "GRAM"}
    made = await shop.packages.create(ship_type="1", order_id=order_id, weight=weight)
    told = await shop.packages.shipping_document(made.package_id, document_type="SHIPPING_LABEL")
    reader = AsyncHttpxTransport(sandbox.asgi)
    label = await reader.send(Request("GET", told.doc_url))
    await reader.close()
    assert told.doc_url.startswith(URL)
    assert (label.status, label.body[:5]) == (200, b"%PDF-")
    shipping.collect(sandbox.market, made.package_id)
    shipping.deliver(sandbox.market, made.package_id)
    scans = (await shop.fulfillment.tracking(order_id)).tracking
    assert [scan.action_code for scan in scans] == [50, 20, 10]
    assert [package.id async for package in shop.packages.search()] == [made.package_id]


async def test_an_expired_token_without_a_place_to_renew_it_goes_to_a_person(
    client: tuple[Sandbox, AsyncTikTokShop],
) -> None:
    sandbox, program = client
    token = await program.tokens.get(sandbox.auth_code())
    sandbox.tokens.expire()
    with pytest.raises(Unauthorized):
        await program.shops(token.access_token)
    assert sandbox.requests[-1].verdict == "105002"
