"""Two sellers who both sell TSHIRT-M on one hub: nothing of one is ever read or changed through the other."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy import select

from shopkeeper.errors import NeedsPerson
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.store.tables import apps, metadata, sellers
from shopkeeper.sync.consent import exchange
from shopkeeper.sync.start import add_app, add_seller
from shopkeeper.tiktok.transport import AsyncHttpxTransport

from .books import broken
from .world import US, World, world


class Both:
    """The platforms of both sellers behind one transport, told apart by their host."""

    def __init__(self, **by_host: Sandbox) -> None:
        self._by_host = {host: AsyncHttpxTransport(sandbox.asgi) for host, sandbox in by_host.items()}

    async def send(self, request: Any) -> Any:
        host = request.url.partition("//")[2].partition(".")[0]
        return await self._by_host[host].send(request)

    async def close(self) -> None:
        for transport in self._by_host.values():
            await transport.close()


@dataclass
class Sellers:
    """Seller 1 with connections 1 and 2, seller 2 with 3 and 4; each with a sandbox of its own."""

    first: World
    second: World

    async def settle(self) -> None:
        for _ in range(3):
            await self.first.settle()
            await self.second.settle()


@pytest.fixture
async def two(any_url: str) -> AsyncIterator[Sellers]:
    async with world(any_url) as first:
        other = Sandbox(8, first.clock, wall=first.sandbox.wall)
        await first.hub.shops.transport.close()
        first.hub.shops.transport = Both(sandbox=first.sandbox, other=other)
        await first.connect()
        app = next(iter(other.apps.values()))
        app.webhook_url = "https://hub.example/webhooks/tiktok/2"
        seller_id = await add_seller(first.hub.store, "Second", "UTC", first.clock)
        particulars = {
            "portal": "ROW", "app_key": app.key, "app_secret": app.secret, "service_id": app.service_id,
            "base_url": "http://other.example", "auth_url": "http://other.example", "authorize_url": "",
        }  # fmt: skip
        app_id = await add_app(first.hub.store, first.hub.vault, first.clock, seller_id, particulars)
        await exchange(first.hub, seller_id, app_id, other.auth_code())
        second = World(other, first.hub, first.clock, seller_id)
        both = Sellers(first, second)
        await both.settle()
        await second.say("stock", "count_from_shop", connection_id=3)
        await both.settle()
        yield both


async def rows_of(of: World, seller_id: int) -> dict[str, list[Any]]:
    """Every row of a seller's in every table."""
    found = {}
    for table in metadata.sorted_tables:
        if "seller_id" in table.c and table.name not in ("lanes", "cursors"):
            query = select(table).where(table.c.seller_id == seller_id).order_by(*table.primary_key.columns)
            found[table.name] = [tuple(row) for row in await of.hub.store.rows(query)]
    return found


async def test_what_one_seller_does_leaves_every_row_of_the_other_as_it_was(two: Sellers) -> None:
    two.second.buy(US, {"TSHIRT-M": 1})
    await two.settle()
    before, requests = await rows_of(two.second, 2), len(two.second.sandbox.requests)
    shown = {sku.id: sku.available() for sku in two.second.sandbox.state.skus.values()}
    order_id = two.first.buy(US, {"TSHIRT-M": 5})
    two.first.move(US, order_id, "IN_TRANSIT")
    await two.settle()
    await two.first.say("stock", "count", lines=[{"sku": "TSHIRT-M", "quantity": 7}])
    await two.first.say("connections", "mode", connection_id=1, mode="dry_run")
    two.first.buy(US, {"MUG": 1})
    await two.settle()

    assert await rows_of(two.second, 2) == before
    assert len(before) >= 10
    assert all(before[name] for name in ("orders", "listings", "entries", "balances", "pushes", "events"))
    assert len(two.second.sandbox.requests) == requests
    assert {sku.id: sku.available() for sku in two.second.sandbox.state.skus.values()} == shown


async def test_both_sellers_books_hold_with_the_same_sku_in_both(two: Sellers) -> None:
    two.first.buy(US, {"TSHIRT-M": 5})
    two.second.buy(US, {"TSHIRT-M": 9})
    await two.settle()

    assert two.first.shows(2, "TSHIRT-M") == 95
    assert two.second.shows(2, "TSHIRT-M") == 91
    assert [one for one in await broken(two.first) if "unbalanced" in one] == []


async def test_a_webhook_signed_by_one_that_names_the_others_shop_changes_nothing(two: Sellers) -> None:
    before = await rows_of(two.second, 2)
    order_id = two.second.buy(US, {"TSHIRT-M": 1})
    body = two.second.told(US, 1, order_id=order_id)
    await two.first.webhook(body)
    await two.first.webhook(two.second.told(US, 6, notification="n2", message="deauthorized"))
    await two.first.settle()
    parked = await two.first.events(state="parked")

    assert {(one.seller_id, "is not connected through this app" in one.note) for one in parked} == {(1, True)}
    after = await rows_of(two.second, 2)
    assert {name for name in before if before[name] != after[name]} <= {"events"}
    assert [row for row in after["events"] if row not in before["events"]] == []


async def test_commands_of_one_seller_cannot_name_what_belongs_to_the_other(two: Sellers) -> None:
    before = await rows_of(two.second, 2)
    with pytest.raises(NeedsPerson):
        await two.first.hub.command(1, "pushes", "retry", {"push_id": 1}, connection_id=3)
    mode = await two.first.say("connections", "mode", connection_id=3, mode="dry_run")
    count = await two.first.say("stock", "count_from_shop", connection_id=3)
    last = (await two.first.events(seller_id=2))[-1]
    retry = await two.first.say("connections", "retry", event_id=last.id)
    await two.first.settle()
    states = [await two.first.hub.done(one, 0) for one in (mode, count, retry)]

    assert await rows_of(two.second, 2) == before
    assert all("no connection 3" in note or "is not parked" in note for _, note in states)
    assert await two.first.hub.event_body(last.id, 1) is None


async def test_a_link_of_one_seller_connects_nothing_for_the_other(two: Sellers) -> None:
    known = await two.first.hub.store.rows(select(apps.c.id, apps.c.seller_id).order_by(apps.c.id))
    assert [tuple(row) for row in known] == [(1, 1), (2, 2)]
    with pytest.raises(NeedsPerson, match="no such app"):
        await exchange(two.first.hub, 1, 2, two.second.sandbox.auth_code())

    assert len(await two.first.hub.store.rows(select(sellers))) == 2
