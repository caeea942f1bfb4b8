"""The client and the sandbox, each made from the spec by other hands, understand each other."""

import inspect
import json
from typing import Any

import pytest

from shopkeeper import errors
from shopkeeper.sandbox.access.tokens import CREATOR, PARTNER, SELLER, kind_of_user
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.tiktok import AsyncHttpxTransport, AsyncTikTokShop, InThread, Limits, MemoryTokenStore, spec
from shopkeeper.tiktok.wire import Request

from .every_call import version_of

ADDRESS = "http://sandbox"
NOWHERE = ("", "36009009", "36009010", "36009014")
"""The codes of paths, methods and versions that are not there."""
SAMPLES = {"string": "1", "int": 1, "boolean": True, "any": "2026-11-01", "file": ("a", b"content")}


@pytest.fixture
def oddities():
    return []


@pytest.fixture
async def connected(oddities):
    sandbox = Sandbox(seed=1)
    known = next(iter(sandbox.apps.values()))
    transport = AsyncHttpxTransport(app=sandbox.asgi)
    settings = {"base_url": ADDRESS, "auth_url": ADDRESS, "limits": Limits(1e6), "on_oddity": oddities.append}
    app = AsyncTikTokShop(known.key, known.secret, transport=transport, **settings)
    yield sandbox, app, transport
    await app.close()


async def authorised(app, transport, kind=SELLER):
    body = json.dumps({"user_type": kind}).encode()
    answer = await transport.send(Request("POST", f"{ADDRESS}/_sandbox/auth-codes", {}, body))
    code = answer.body.decode().split('"')[3]
    return await app.tokens.get(code)


async def test_a_code_leads_to_a_changed_quantity(connected):
    _, app, transport = connected
    token = await authorised(app, transport)
    first, *_ = await app.shops(token.access_token)
    shop = app.shop(access_token=token.access_token, cipher=first.cipher)
    product = await anext(aiter(shop.products.search()))
    found = await shop.products.search_inventory(product_ids=[product.id])
    sku = found.inventory[0].skus[0]
    wanted = [{"warehouse_id": place.warehouse_id, "quantity": 7} for place in sku.warehouse_inventory]
    changed = await shop.products.update_inventory(product.id, skus=[{"id": sku.id, "inventory": wanted}])
    assert changed.errors == []
    after = await shop.products.search_inventory(sku_ids=[sku.id])
    assert after.inventory[0].skus[0].total_available_quantity == 7


async def test_orders_are_searched_and_read_in_detail(connected):
    sandbox, app, transport = connected
    token = await authorised(app, transport)
    first, *_ = await app.shops(token.access_token)
    shop = app.shop(access_token=token.access_token, cipher=first.cipher)
    product = await anext(aiter(shop.products.search()))
    placed = {sandbox.place(first.id, {product.skus[0].seller_sku: 1}) for _ in range(5)}
    found = [order.id async for order in shop.orders.search(page_size=2)]
    assert set(found) == placed
    detailed = (await shop.orders.detail(ids=found)).orders
    assert {order.id for order in detailed} == placed
    assert {line.seller_sku for order in detailed for line in order.line_items} == {
        product.skus[0].seller_sku
    }


async def test_expired_tokens_are_renewed_on_the_way(connected):
    _, app, transport = connected
    store = InThread(MemoryTokenStore(await authorised(app, transport)))
    before = await store.load()
    first, *_ = await app.shops(before.access_token)
    shop = app.shop(cipher=first.cipher, token_store=store)
    await transport.send(Request("POST", f"{ADDRESS}/_sandbox/tokens/expire", {}, b"{}"))
    assert [product.id async for product in shop.products.search()]
    after = await store.load()
    assert after.access_token != before.access_token
    assert after.refresh_token != before.refresh_token


def sample(tree: Any) -> Any:
    """A value for a tree: every field that is required, and one of each list."""
    if isinstance(tree, list):
        return [sample(tree[0])]
    if isinstance(tree, dict):
        return {spec.name_of(key)[0]: sample(value) for key, value in tree.items() if spec.name_of(key)[1]}
    leaf = spec.leaf(tree)
    low = leaf.range[0]
    one = leaf.choices[0] if leaf.choices and leaf.kind == "string" else SAMPLES[leaf.kind]
    one = int(low) if low and leaf.kind == "int" else one
    return [one] if leaf.many else one


def required(operation: spec.Operation) -> dict[str, Any]:
    """The least that an operation may be called with."""
    placed = {param.name: _text(param.leaf) for param in operation.params if param.required}
    return {**placed, **sample(operation.body)}


def _text(leaf: spec.Leaf) -> Any:
    if leaf.kind == "int":
        return int(leaf.range[0] or 1)
    one = leaf.choices[0] if leaf.choices else SAMPLES[leaf.kind]
    return [one] if leaf.many else one


async def shops_of_every_kind(app, transport):
    """The calls of a seller, a creator and a partner, each with their own token."""
    seller = await authorised(app, transport)
    first, *_ = await app.shops(seller.access_token)
    tokens = {SELLER: seller, **{kind: await authorised(app, transport, kind) for kind in (CREATOR, PARTNER)}}
    return {
        kind: app.shop(access_token=one.access_token, cipher=first.cipher) for kind, one in tokens.items()
    }


@pytest.mark.filterwarnings("ignore::shopkeeper.tiktok.RetiredVersion")
async def test_every_call_in_every_version_is_answered_as_documented_or_refused_by_name(connected, oddities):
    _, app, transport = connected
    shops, answered, wrong = await shops_of_every_kind(app, transport), 0, []
    [asset, *_] = (await shops[PARTNER].authorization.category_assets()).category_assets
    for operation in sorted(spec.every_version().values(), key=lambda one: one.name == "DeauthorizeShop"):
        shop = shops[kind_of_user(operation)]
        try:
            made = called(shop, operation, asset.cipher)
            await (anext(made.pages()) if hasattr(made, "pages") else made)
            answered += 1
        except errors.ShopkeeperError as error:
            wrong += [] if by_name(operation, error) else [str(error)]
    assert wrong + oddities == []
    assert answered > 250  # the others know no thing of the sample's name


def by_name(operation, error):
    """Whether a call was refused with a code that it documents; or with any one, where it documents none."""
    if isinstance(error, errors.Unsupported):
        return bool(operation.retires) or error.code not in NOWHERE
    if isinstance(error, errors.Rejected) or not operation.errors:
        return bool(error.code)
    return int(error.code or 0) in operation.errors


def called(shop, operation, asset):
    """A call of an operation with the least that it takes; a partner names an asset that they have."""
    call = getattr(getattr(shop, operation.group), operation.verb)
    taken = inspect.signature(call).parameters
    values = {name: value for name, value in required(operation).items() if name in taken}
    if "category_asset_cipher" in values:
        values["category_asset_cipher"] = asset
    return call(**values, **version_of(operation))
