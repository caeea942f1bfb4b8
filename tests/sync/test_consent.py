"""Connecting shops: links that work once, tokens that nobody can read, authorisations that end."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from shopkeeper.errors import NeedsPerson
from shopkeeper.sandbox.access.shops import deauthorize
from shopkeeper.store.tables import authorizations
from shopkeeper.sync.consent import consent_link, consented, exchange
from shopkeeper.sync.start import add_app

from .books import broken
from .world import US, World, world

REFRESH = "/api/v2/token/refresh"


def state_of(link: str) -> str:
    return link.partition("state=")[2].partition("&")[0]


def app_key(shops: World) -> str:
    return next(iter(shops.sandbox.apps))


def refreshes(shops: World) -> int:
    return sum(seen.path == REFRESH for seen in shops.sandbox.requests)


def everything_in(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.iterdir())


async def test_a_link_connects_both_shops_once(empty: World) -> None:
    state = state_of(await consent_link(empty.hub, 1, 1))
    ids = await consented(empty.hub, state, empty.sandbox.auth_code())
    with pytest.raises(NeedsPerson, match="was used already"):
        await consented(empty.hub, state, empty.sandbox.auth_code())
    rows = await empty.connections()

    assert ids == [1, 2]
    assert [(row.region, row.currency, row.mode, row.sandbox) for row in rows] == [
        ("US", "USD", "live", True),
        ("GB", "GBP", "live", True),
    ]


@pytest.mark.parametrize(("minutes", "state"), [(31, ""), (0, "made-up"), (0, "' OR 1=1 --")])
async def test_an_old_or_foreign_state_connects_nothing(empty: World, minutes: int, state: str) -> None:
    own = state_of(await consent_link(empty.hub, 1, 1))
    empty.clock.advance(60 * minutes)
    with pytest.raises(NeedsPerson, match="Start again"):
        await consented(empty.hub, state or own, empty.sandbox.auth_code())

    assert await empty.connections() == []


async def test_a_link_for_another_sellers_app_is_not_made(empty: World) -> None:
    with pytest.raises(NeedsPerson, match="no such app"):
        await consent_link(empty.hub, 2, 1)


async def test_no_token_secret_or_cipher_can_be_read_in_the_database_files(tmp_path: Path) -> None:
    async with world(f"sqlite:///{tmp_path}/hub.db") as shops:
        await shops.connect()
        shops.buy(US, {"MUG": 1})
        await shops.settle()
        files = everything_in(tmp_path)
        grants = shops.sandbox.state.grants
        secrets = [app.secret for app in shops.sandbox.apps.values()]
        secrets += [word for grant in grants for word in (grant.access_token, grant.refresh_token)]
        secrets += [shop.cipher for shop in shops.sandbox.shops.values()]

    assert len(files) > 100_000
    assert len(secrets) >= 5
    assert [word for word in secrets if word.encode() in files] == []


async def test_tokens_are_refreshed_a_day_before_they_end_so_no_call_meets_a_dead_one(shops: World) -> None:
    for _ in range(14):
        shops.clock.advance(12 * 3600)
        await shops.settle()

    assert refreshes(shops) == 1
    assert "105002" not in {seen.verdict for seen in shops.sandbox.requests}


async def test_a_token_that_dies_early_is_renewed_and_the_call_goes_through(shops: World) -> None:
    shops.sandbox.tokens.expire()
    order_id = shops.buy(US, {"MUG": 1})
    await shops.settle()

    assert await shops.status(order_id) == "AWAITING_SHIPMENT"
    assert refreshes(shops) == 1
    assert await broken(shops) == []


async def test_many_calls_that_notice_at_once_renew_once(anywhere: World) -> None:
    anywhere.sandbox.tokens.expire()
    rows = await anywhere.connections()
    clients = [await anywhere.hub.shops.shop(row) for row in rows * 5]
    await asyncio.gather(*(client.fetch_orders(["1"]) for client in clients))

    assert refreshes(anywhere) == 1


async def test_a_shop_taken_back_is_shown_and_authorising_it_again_goes_on_where_it_stood(
    anywhere: World,
) -> None:
    world = anywhere
    anywhere.clock.advance(5)
    deauthorize(world.sandbox.market, app_key(world))
    await world.settle()
    found, states = await world.findings(), {row.state for row in await world.connections()}
    order_id = world.buy(US, {"MUG": 1})
    await world.rest()
    unheard = await world.status(order_id)
    world.clock.advance(5)
    await exchange(world.hub, 1, 1, world.sandbox.auth_code())
    await world.rest()

    assert found == {("unauthorised", "connection/1"), ("unauthorised", "connection/2")}
    assert states == {"needs_person"}
    assert unheard is None
    assert await world.findings() == set()
    assert {(row.id, row.state) for row in await world.connections()} == {(1, "active"), (2, "active")}
    assert await broken(world) == []


async def test_an_old_notice_of_the_end_does_not_end_a_newer_authorisation(shops: World) -> None:
    late = shops.told(US, 6, message="Shop is deauthorized from your APP by merchant.")
    shops.clock.advance(3600)
    await exchange(shops.hub, 1, 1, shops.sandbox.auth_code())
    await shops.webhook(late)
    await shops.rest()

    assert await shops.findings() == set()
    assert {row.state for row in await shops.connections()} == {"active"}


async def test_a_notice_that_the_authorisation_ends_is_a_finding_until_it_is_renewed(shops: World) -> None:
    await shops.webhook(shops.told(US, 7, message="It will expire on 2026-12-24."))
    await shops.settle()
    found = await shops.findings()
    await exchange(shops.hub, 1, 1, shops.sandbox.auth_code())
    await shops.settle()

    assert found == {("expiring", "connection/1")}
    assert await shops.findings() == set()


async def test_a_refresh_token_that_is_too_old_is_a_finding_and_loses_nothing(shops: World) -> None:
    shops.sandbox.tokens.expire(refresh=True)
    order_id = shops.buy(US, {"MUG": 1})
    await shops.settle()
    found = await shops.findings()
    await exchange(shops.hub, 1, 1, shops.sandbox.auth_code())
    await shops.rest()

    assert ("unauthorised", "connection/1") in found
    assert await shops.status(order_id) == "AWAITING_SHIPMENT"
    assert await broken(shops) == []


async def test_a_code_that_was_used_connects_nothing_and_says_so(empty: World) -> None:
    code = empty.sandbox.auth_code()
    await exchange(empty.hub, 1, 1, code)
    with pytest.raises(Exception, match="code is invalid or has expired"):
        await exchange(empty.hub, 1, 1, code)

    assert len(await empty.connections()) == 2


async def test_consent_given_again_keeps_one_connection_a_shop_and_its_mode(shops: World) -> None:
    await shops.say("connections", "mode", connection_id=US, mode="dry_run")
    await shops.settle()
    await exchange(shops.hub, 1, 1, shops.sandbox.auth_code())
    rows = await shops.connections()

    assert [(row.id, row.mode) for row in rows] == [(1, "dry_run"), (2, "live")]
    assert len(await shops.hub.store.rows(select(authorizations))) == 1


async def test_a_shop_with_a_public_address_sends_its_webhooks_there(tmp_path: Path) -> None:
    async with world(f"sqlite:///{tmp_path}/hub.db", public_url="https://hub.example") as shops:
        await shops.connect()

        assert {row.hears_by for row in await shops.connections()} == {"webhooks"}
        assert {entry.address for entry in shops.sandbox.state.subscriptions} == {
            "https://hub.example/webhooks/tiktok/1"
        }


async def test_tokens_of_one_authorisation_do_not_open_in_the_place_of_another(shops: World) -> None:
    row = await shops.hub.store.one(select(authorizations))
    assert row is not None
    async with shops.hub.store.writing() as connection:
        await connection.execute(
            update(authorizations).values(
                access_token_sealed=row.refresh_token_sealed,
                access_expires_at=row.access_expires_at + timedelta(days=1),
            )
        )
    with pytest.raises(NeedsPerson, match="sealed with another key"):
        await shops.hub.shops.tokens(row.id).load()


async def test_an_app_that_moved_is_reached_where_it_is_now(shops: World) -> None:
    store, vault, clock = shops.hub.store, shops.hub.vault, shops.hub.clock
    before = (await shops.hub.shops.app(1)).requests
    moved = {"app_key": next(iter(shops.sandbox.apps)), "app_secret": "new", "portal": "ROW"}
    moved |= {"service_id": "", "base_url": "http://new.example", "auth_url": "http://new.example"}
    await add_app(store, vault, clock, 1, moved | {"authorize_url": ""})

    assert before > 0
    assert (await shops.hub.shops.app(1)).requests == 0


async def test_a_refresh_that_is_called_off_at_any_moment_keeps_nobody_else_waiting(shops: World) -> None:
    tokens = shops.hub.shops.tokens((await shops.connections())[0].authorization_id)

    async def refresh() -> None:
        async with tokens.exclusive():
            await asyncio.sleep(0.01)

    for milliseconds in range(0, 40, 2):
        called_off = asyncio.create_task(refresh())
        await asyncio.sleep(milliseconds / 1000)
        called_off.cancel()
        await asyncio.gather(called_off, return_exceptions=True)
        async with asyncio.timeout(5):
            await refresh()

        assert called_off.done()
