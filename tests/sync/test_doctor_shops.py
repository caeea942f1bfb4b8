"""The doctor finds what was not granted, tokens that end, the wrong portal, and webhooks that get lost."""

import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import pytest
from sqlalchemy import update
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from shopkeeper.sandbox.access.shops import deauthorize
from shopkeeper.store.tables import apps, connections
from shopkeeper.sync.checks import access, machine, webhooks
from shopkeeper.sync.checks.check import Check
from shopkeeper.sync.clock import WallClock
from shopkeeper.sync.consent import hear
from shopkeeper.sync.doctor import of_running
from shopkeeper.tiktok.transport import AsyncHttpxTransport
from shopkeeper.web.serve import listen, serving
from tests.programs import Running, sandbox
from tests.sync.world import US, World


async def look(made: World, *, online: bool = False) -> dict[str, Check]:
    """What the doctor says from inside the hub, by name."""
    return {check.name: check for check in await of_running(made.hub, made.seller_id, online=online)}


async def test_two_shops_that_granted_everything_are_well(shops: World) -> None:
    found = await look(shops)

    assert found["scopes of Alder & Finch US"].verdict == "ok"
    assert found["authorisation of Alder & Finch US"].verdict == "ok"
    assert found["backlog"].verdict == found["parked"].verdict == found["findings"].verdict == "ok"
    assert not [check for check in found.values() if check.verdict == "fail"]


async def test_a_scope_that_was_not_granted_is_named_with_what_stops_working(empty: World) -> None:
    [app_key] = empty.sandbox.apps
    empty.sandbox.tokens.withhold(app_key, ["seller.finance.info", "seller.customer_service"])
    await empty.connect(count=False)

    check = (await look(empty))["scopes of Alder & Finch US"]

    assert check.verdict == "fail"
    assert "without seller.finance.info no statement and no payout is read" in check.found
    assert "customer_service" not in check.found
    assert app_key in check.remedy
    assert "shopkeeper connect tiktok" in check.remedy


async def test_a_scope_that_is_taken_away_later_is_seen_with_the_next_tokens(shops: World) -> None:
    [app_key] = shops.sandbox.apps
    shops.sandbox.tokens.withhold(app_key, ["seller.logistics"])
    shops.sandbox.tokens.expire(app_key)
    await shops.poll()

    assert "seller.logistics" in (await look(shops))["scopes of Alder & Finch UK"].found


async def test_an_authorisation_that_ends_soon_is_told_before_it_has_ended(shops: World) -> None:
    name = "authorisation of Alder & Finch US"
    shops.clock.advance(timedelta(days=340).total_seconds())
    assert "which is soon" in (await look(shops))[name].found
    shops.clock.advance(timedelta(days=30).total_seconds())
    ended = (await look(shops))[name]
    assert (ended.verdict, ended.found[:8]) == ("fail", "it ended")


async def test_an_authorisation_that_the_owner_took_back_fails(shops: World) -> None:
    deauthorize(shops.sandbox.market, next(iter(shops.sandbox.apps)))
    await shops.settle()

    found = await look(shops)

    assert found["authorisation of Alder & Finch US"].found == "the owner took it back"
    assert "main account" in found["authorisation of Alder & Finch US"].remedy
    assert found["findings"].verdict == "warn"


async def test_an_access_token_that_nobody_renewed_asks_for_a_running_hub(shops: World) -> None:
    shops.clock.advance(timedelta(days=9).total_seconds())

    check = (await look(shops))["authorisation of Alder & Finch US"]

    assert check.verdict == "warn"
    assert "2 days too old" in check.found
    assert "shopkeeper up" in check.remedy


async def test_an_app_said_to_be_of_the_other_portal_is_found_by_its_tokens(shops: World) -> None:
    [app] = shops.sandbox.apps.values()
    wrong = {"US": "ROW", "ROW": "US"}[app.portal]
    async with shops.hub.store.writing() as connection:
        await connection.execute(update(apps).values(portal=wrong))

    check = (await look(shops))["portal of Alder & Finch US"]

    assert check.verdict == "fail"
    assert f"SHOPKEEPER_TIKTOK_PORTAL to {app.portal}" in check.remedy


async def test_a_shop_in_the_other_portals_market_is_refused_unless_its_seller_is_cross_border(
    shops: World,
) -> None:
    [app] = shops.sandbox.apps.values()
    region = {"US": "GB", "ROW": "US"}[app.portal]
    async with shops.hub.store.writing() as connection:
        await connection.execute(update(apps).values(portal=app.portal))
        await connection.execute(update(connections).values(sandbox=False))
    row = next(one for one in await access.shop_rows(shops.hub, 1) if one.region == region)

    blind = await access.portal(shops.hub, row, online=False)
    local = await access.portal(shops.hub, row, online=True)

    assert (blind.verdict, local.verdict) == ("warn", "fail")
    assert "the seller is a local one" in local.found
    assert "shopkeeper setup" in local.remedy


async def test_a_store_elsewhere_is_not_taken_for_a_tiktok_app(shops: World) -> None:
    app = await shops.hub.store.one(apps.select())
    assert app is not None
    elsewhere = {**app._mapping, "id": 9, "channel": "vendure", "portal": "", "app_key": "store"}
    async with shops.hub.store.writing() as connection:
        await connection.execute(apps.insert(), elsewhere)
        await connection.execute(update(connections).where(connections.c.id == 2).values(channel="vendure"))

    found = await look(shops, online=True)

    assert "scopes of Alder & Finch US" in found
    assert "scopes of Alder & Finch UK" not in found


async def test_what_waits_too_long_and_what_is_parked_are_told(shops: World) -> None:
    shops.sandbox.place(shops.shop_id(US), {"MUG": 1})
    await shops.hear()
    shops.clock.advance(700)

    check = (await look(shops))["backlog"]

    assert check.verdict == "warn"
    assert "700 s" in check.found


@pytest.mark.parametrize(
    ("address", "verdict", "said"),
    [
        ("", "warn", "polls alone"),
        ("https://hub.example", "ok", "https://hub.example"),
        ("http://hub.example", "fail", "does not begin with https"),
        ("https://203.0.113.7", "fail", "a number, not a domain name"),
        ("https://hub.example:8470", "fail", "names the port 8470"),
    ],
)
def test_a_public_address_is_judged_by_what_tiktok_takes(address: str, verdict: str, said: str) -> None:
    check = webhooks.address_rules(address, only_sandbox=False)

    assert check.verdict == verdict
    assert said in check.found


def test_the_sandbox_on_this_machine_takes_any_address() -> None:
    assert webhooks.address_rules("http://127.0.0.1:8470", only_sandbox=True).verdict == "ok"


async def test_a_host_name_leads_to_a_machine_or_nowhere() -> None:
    assert (await webhooks.resolves("https://localhost")).verdict == "ok"
    nowhere = await webhooks.resolves("https://hub.invalid")
    assert (nowhere.verdict, "DNS" in nowhere.remedy) == ("fail", True)


@asynccontextmanager
async def served(made: World) -> AsyncIterator[str]:
    """The hub's own server, as a proxy would reach it."""
    listener = listen("127.0.0.1", 0)
    async with serving(made.hub, listener):
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


async def test_a_hub_that_answers_at_its_public_address_refuses_what_is_not_signed(shops: World) -> None:
    transport = AsyncHttpxTransport()
    before = len(await shops.events())
    async with served(shops) as address:
        here = await webhooks.answers(transport, address, 1)
        wrong_app = await webhooks.answers(transport, address, 77)
        below = await webhooks.answers(transport, f"{address}/hub", 1)
    gone = await webhooks.answers(transport, address, 1)
    await transport.close()

    assert [one.verdict for one in (here, wrong_app, below, gone)] == ["ok", "fail", "fail", "fail"]
    assert "answers 404" in wrong_app.found
    assert "proxy" in gone.remedy
    assert len(await shops.events()) == before


async def test_another_program_at_the_public_address_is_not_taken_for_the_hub(shops: World) -> None:
    def locked(_: object) -> PlainTextResponse:
        return PlainTextResponse("password, please", 401, {"www-authenticate": "Basic"})

    path = "/webhooks/tiktok/{app}"
    guarded = AsyncHttpxTransport(Starlette(routes=[Route(path, locked, methods=["POST"])]))
    friendly = AsyncHttpxTransport(
        Starlette(routes=[Route(path, lambda _: PlainTextResponse("welcome"), methods=["POST"])])
    )

    asks = await webhooks.answers(guarded, "https://hub.example", 1)
    welcomes = await webhooks.answers(friendly, "https://hub.example", 1)

    assert "asks for a password" in asks.found
    assert "answers 200, and a hub would answer 401" in welcomes.found


async def test_registered_webhooks_are_compared_with_those_that_are_wanted(shops: World) -> None:
    made = shops.hub.settings.model_copy(update={"public_url": "https://hub.example"})
    shops.hub.settings = made
    row = (await access.shop_rows(shops.hub, 1))[0]

    nothing = await webhooks.registered(shops.hub, row)
    app = await shops.hub.store.one(apps.select())
    assert app is not None
    await hear(shops.hub, app, row.id)
    all_of_them = await webhooks.registered(shops.hub, row)
    shops.sandbox.state.subscriptions[0].address = "https://old.example/hook"
    one_elsewhere = await webhooks.registered(shops.hub, row)

    assert nothing.found.startswith("11 of 11 are not registered: ORDER_STATUS_CHANGE")
    assert all_of_them.verdict == "ok"
    assert "1 go to another address: https://old.example/hook" in one_elsewhere.found


async def test_webhooks_that_may_not_be_listed_are_told_with_the_reason(shops: World) -> None:
    shops.sandbox.tokens.withhold(next(iter(shops.sandbox.apps)), ["seller.authorization.info"])
    row = (await access.shop_rows(shops.hub, 1))[0]

    check = await webhooks.registered(shops.hub, row)

    assert check.verdict == "fail"
    assert "seller.authorization.info" in check.found


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    """A sandbox as a program of its own, whose answers carry a real server's time."""
    with sandbox("--scenario", "empty") as started:
        yield started


class Slow(WallClock):
    """This machine's clock, minutes behind."""

    def wall(self) -> datetime:
        return super().wall() - timedelta(minutes=7)


async def test_a_clock_that_is_slow_is_found_by_the_apis_own_answer(running: Running) -> None:
    transport = AsyncHttpxTransport()

    right = await machine.clock(transport, WallClock(), running.address)
    slow = await machine.clock(transport, Slow(), running.address)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    away = await machine.clock(transport, WallClock(), f"http://127.0.0.1:{port}")
    await transport.close()

    assert right.verdict == "ok"
    assert slow.verdict == "fail"
    assert "behind the API's" in slow.found
    assert (away.verdict, "network" in away.remedy) == ("fail", True)
