"""The database in trouble: locked, cancelled in the middle, or flooded; nothing is half written."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from shopkeeper.errors import NeedsPerson, TryLater
from shopkeeper.store.database import Store
from shopkeeper.store.events import Arrival
from shopkeeper.store.migrate import migrate
from shopkeeper.store.tables import events, sellers
from shopkeeper.store.vault import Vault
from shopkeeper.sync.door import Door

NOW = datetime(2026, 11, 24, tzinfo=UTC)
SELLER = {"name": "A", "timezone": "UTC", "created_at": NOW}


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    made = Store(f"sqlite:///{tmp_path}/hub.db")
    await migrate(made)
    yield made
    await made.close()


def arrival(number: int) -> Arrival:
    return Arrival(1, "other", "hint", "test", "test", str(number), "test", b"{}", NOW, NOW)


async def kept(store: Store) -> int:
    return int(await store.scalar(select(func.count()).select_from(events)))


async def test_thousands_of_arrivals_at_once_are_kept_each_once(store: Store) -> None:
    told: list[tuple[int, str]] = []
    door = Door(store, Vault("k"), lambda *what: told.append(what))
    await door.keep(*(arrival(number) for number in range(4000)))
    await asyncio.gather(*(door.keep(arrival(number)) for number in range(3990, 5000)))
    await door.close()

    assert await kept(store) == 5000
    assert (1, "other") in told


async def test_a_database_locked_by_another_program_is_said_and_goes_on_afterwards(
    store: Store, tmp_path: Path
) -> None:
    door = Door(store, Vault("k"), lambda *_: None)
    other = sqlite3.connect(tmp_path / "hub.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(TryLater, match="locked by another program"):
        await door.keep(arrival(1))
    other.execute("ROLLBACK")
    other.close()
    await door.keep(arrival(1))
    await door.close()

    assert await kept(store) == 1


async def test_a_write_that_is_cancelled_leaves_nothing_and_blocks_nobody(store: Store) -> None:
    begun = asyncio.Event()

    async def write() -> None:
        async with store.writing() as connection:
            await connection.execute(sellers.insert(), SELLER)
            begun.set()
            await asyncio.sleep(60)

    task = asyncio.create_task(write())
    await begun.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    async with store.writing() as connection:
        await connection.execute(sellers.insert(), SELLER)

    assert await store.scalar(select(func.count()).select_from(sellers)) == 1


@pytest.mark.parametrize("address", ["mysql://x/y", "hub.db", ""])
def test_an_address_that_is_no_database_is_named_by_its_setting(address: str) -> None:
    with pytest.raises(NeedsPerson, match="SHOPKEEPER_DATABASE_URL"):
        Store(address)


def test_what_is_sealed_for_one_owner_opens_for_no_other() -> None:
    vault = Vault("k")
    sealed = vault.seal_text("TTP_secret", "authorization/1/access")

    assert vault.open_text(sealed, "authorization/1/access") == "TTP_secret"
    assert b"TTP_secret" not in sealed
    assert "k" not in repr(vault).partition("key_id")[0].removeprefix("Vault(")
    for other, owner in ((vault, "authorization/2/access"), (Vault("l"), "authorization/1/access")):
        with pytest.raises(NeedsPerson, match="sealed with another key"):
            other.open_text(sealed, owner)
