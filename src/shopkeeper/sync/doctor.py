"""All checks in their order: the machine, the database, then the shops as far as the database can be used."""

from typing import Any

from sqlalchemy import select

from ..channels.tiktok.access import USES
from ..errors import NeedsPerson
from ..settings import Settings
from ..store.database import Store
from ..store.tables import sellers
from ..tiktok import spec
from .checks import access, backlog, calls, database, machine, webhooks
from .checks.check import Check, healthy
from .clock import Clock, WallClock
from .hub import Hub


async def examine(
    settings: Settings, clock: Clock | None = None, transport: Any = None, *, online: bool = True
) -> list[Check]:
    """Look at everything, whether or not the hub runs. Nothing is changed, made or migrated."""
    checks = [*machine.versions(), *machine.disk(settings.database_url)]
    if said := database.is_there(settings):
        return [*checks, *said]
    store = Store(settings.database_url)
    try:
        stored = await of_store(store, settings)
        checks += stored
        if not healthy(stored):
            return checks
        checks += await database.whole(store)
        hub = Hub(store, with_kept_key(settings), clock or WallClock(), transport)
        try:
            return checks + await of_shops(hub, await first_seller(hub), online)
        finally:
            await hub.close()
    finally:
        await store.close()


async def of_running(hub: Hub, seller_id: int, *, online: bool = False) -> list[Check]:
    """The same from inside a running hub, for one seller; its file is not read from end to end."""
    checks = [*machine.versions(), *machine.disk(hub.settings.database_url)]
    return [*checks, *await of_store(hub.store, hub.settings), *await of_shops(hub, seller_id, online)]


async def of_store(store: Store, settings: Settings) -> list[Check]:
    """The database; what follows from a fault of it is left out."""
    checks = [await database.opens(store, settings)]
    if healthy(checks):
        checks.append(await database.up_to_date(store))
    if healthy(checks):
        checks += await database.journal(store)
        checks += [await database.key_fits(store, settings), *database.key_file(settings)]
        checks.append(await database.worked(store, settings))
    return checks


async def of_shops(hub: Hub, seller_id: int, online: bool) -> list[Check]:
    """A seller's apps and shops, the way to this hub, and what waits here."""
    rows = await access.shop_rows(hub, seller_id)
    checks = [] if rows else await access.app_checks(hub, seller_id)
    for row in rows:
        checks += [access.granted(row), access.tokens(row, hub.clock.wall())]
        checks.append(await access.portal(hub, row, online))
    checks += calls.in_use(USES, spec.every_version(), hub.clock.wall().date())
    checks += await way_here(hub, seller_id, rows, online)
    checks.append(await backlog.waiting(hub.store, seller_id, hub.clock.now()))
    checks.append(await backlog.unused(hub.store, seller_id, hub.clock.now()))
    return [*checks, await backlog.parked(hub.store, seller_id), await backlog.found(hub.store, seller_id)]


async def way_here(hub: Hub, seller_id: int, rows: list[Any], online: bool) -> list[Check]:
    """How TikTok reaches this hub, and the clocks of both."""
    public_url, transport = hub.settings.public_url, hub.shops.transport
    only_sandbox = bool(rows) and all(row.sandbox for row in rows)
    checks = [webhooks.address_rules(public_url, only_sandbox)]
    if not online:
        return checks
    mine = await access.app_rows(hub, seller_id)
    checks += [await machine.clock(transport, hub.clock, app.base_url) for app in mine[:1]]
    if public_url and mine:
        checks.append(await webhooks.resolves(public_url))
        checks.append(await webhooks.answers(transport, public_url, mine[0].id))
        checks += [await webhooks.registered(hub, row) for row in rows]
    return checks


async def first_seller(hub: Hub) -> int:
    """The seller that a command is about. Raises NeedsPerson where there is none yet."""
    found = await hub.store.scalar(select(sellers.c.id).order_by(sellers.c.id).limit(1))
    if found is None:
        raise NeedsPerson("the database has no seller yet; `shopkeeper up` makes the first one")
    return int(found)


def with_kept_key(settings: Settings) -> Settings:
    """The settings with the key that is kept beside the database."""
    return settings.model_copy(update={"secret_key": database.key_kept(settings)})
