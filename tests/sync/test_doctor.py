"""The doctor finds what is wrong with the machine and the database, says so in words, and changes nothing."""

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from shopkeeper.errors import NeedsPerson
from shopkeeper.settings import Settings
from shopkeeper.store.database import Store
from shopkeeper.sync.checks import database, machine
from shopkeeper.sync.checks.check import Check
from shopkeeper.sync.doctor import examine
from shopkeeper.sync.start import alone, open_hub


def settings(folder: Path, **more: str) -> Settings:
    return Settings(database_url=f"sqlite:///{folder}/hub.db", **more)


@pytest.fixture
async def made(tmp_path: Path) -> Settings:
    """The settings of a hub that was started once."""
    async with open_hub(settings(tmp_path)):
        return settings(tmp_path)


def carry_out(remedy: str) -> None:
    """A remedy that is a command must work as it stands."""
    subprocess.run(remedy.split(), check=True)


async def look(chosen: Settings) -> dict[str, Check]:
    """What the doctor says without asking the network, by name."""
    return {check.name: check for check in await examine(chosen, online=False)}


async def test_a_hub_that_was_started_once_is_well_but_for_what_is_not_set_up(made: Settings) -> None:
    found = await look(made)

    assert {name for name, check in found.items() if check.verdict == "fail"} == set()
    assert {name for name, check in found.items() if check.verdict == "warn"} == {
        "hub",
        "app",
        "public address",
    }
    assert all(check.remedy for check in found.values() if check.verdict != "ok")


async def test_looking_makes_nothing_where_there_is_no_database(tmp_path: Path) -> None:
    found = await look(settings(tmp_path))

    assert found["database"].verdict == "warn"
    assert "shopkeeper up" in found["database"].remedy
    assert os.listdir(tmp_path) == []


async def test_looking_does_not_bring_an_old_database_up_to_date(made: Settings, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "hub.db")) as old:
        old.execute("UPDATE alembic_version SET version_num = '0007'")
        old.commit()

    for _ in range(2):
        check = (await look(made))["migrations"]
        assert check.verdict == "fail"
        assert check.found.startswith(("1 to", "2 to", "3 to", "4 to", "5 to"))
        assert "0008" in check.found
        assert "shopkeeper up" in check.remedy


async def test_a_database_of_a_newer_version_is_not_touched(made: Settings, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "hub.db")) as newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
        newer.commit()

    found = await look(made)

    assert found["migrations"].found == "the database was made by a newer Shopkeeper"
    assert "key" not in found


async def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    (tmp_path / "hub.db").write_bytes(b"this is a letter to the tax office, not a database" * 100)

    found = await look(settings(tmp_path))

    assert found["database"].verdict == "fail"
    assert "cannot be used" in found["database"].found


async def test_a_damaged_file_is_told(made: Settings, tmp_path: Path) -> None:
    file = tmp_path / "hub.db"
    with closing(sqlite3.connect(file)) as one:
        one.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        [root] = one.execute("SELECT rootpage FROM sqlite_master WHERE name = 'findings'").fetchone()
        [size] = one.execute("PRAGMA page_size").fetchone()
    with file.open("r+b") as raw:
        raw.seek((root - 1) * size)
        raw.write(b"\xff" * size)
    store = Store(made.database_url)

    [check] = await database.whole(store)
    await store.close()

    assert check.verdict == "fail"
    assert "damaged" in check.found
    assert "backup" in check.remedy


async def test_a_database_in_memory_has_no_write_ahead_log() -> None:
    store = Store("sqlite:///:memory:")

    [check] = await database.journal(store)
    await store.close()

    assert check.verdict == "warn"
    assert "'memory'" in check.found


async def test_another_key_and_a_lost_key_are_told_apart(made: Settings, tmp_path: Path) -> None:
    assert (await look(made))["key"].verdict == "ok"

    other = (await look(made.model_copy(update={"secret_key": "a guess"})))["key"]
    (tmp_path / "hub.db.key").unlink()
    lost = (await look(made))["key"]

    assert (other.verdict, lost.verdict) == ("fail", "fail")
    assert "not the one that this database was made with" in other.found
    assert "there is no key" in lost.found
    assert not (tmp_path / "hub.db.key").exists()


async def test_a_key_that_others_can_read_is_told_with_the_command_that_mends_it(
    made: Settings, tmp_path: Path
) -> None:
    file = tmp_path / "hub.db.key"
    file.chmod(0o644)

    check = (await look(made))["key file"]
    carry_out(check.remedy)

    assert check.verdict == "fail"
    assert (await look(made))["key file"].verdict == "ok"


async def test_a_running_hub_is_seen_by_its_lock(made: Settings) -> None:
    assert (await look(made))["hub"].verdict == "warn"
    with alone(made):
        assert (await look(made))["hub"] == Check("hub", "ok", "running")
    assert (await look(made))["hub"].verdict == "warn"


async def test_a_running_hub_is_seen_on_postgresql_as_well(postgres_url: str) -> None:
    chosen = Settings(database_url=postgres_url, secret_key="a key for tests")
    async with open_hub(chosen) as hub:
        assert (await database.worked(hub.store, chosen)).verdict == "warn"
        async with hub.store.listening(hub.woken.set):
            assert (await database.worked(hub.store, chosen)).found == "1 running"
        found = {check.name: check for check in await examine(chosen, online=False)}

    assert "PostgreSQL" in found["database"].found
    assert found["migrations"].verdict == found["key"].verdict == "ok"
    assert "integrity" not in found


async def test_a_postgresql_that_is_away_is_told_without_its_password() -> None:
    chosen = Settings(database_url="postgresql://me:secret@127.0.0.1:9/nothing", secret_key="x")

    check = (await look(chosen))["database"]

    assert check.verdict == "fail"
    assert "secret" not in check.found


def test_room_on_the_disk_is_judged_by_what_the_hub_needs(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/hub.db"
    free = shutil.disk_usage(tmp_path).free

    assert [check.verdict for check in machine.disk(url, least_bytes=1)] == ["ok"]
    assert [check.verdict for check in machine.disk(url, least_bytes=free // 2)] == ["warn"]
    [full] = machine.disk(url, least_bytes=free * 2)
    assert full.verdict == "fail"
    assert "Make room" in full.remedy
    assert machine.disk(f"sqlite:///{tmp_path}/nowhere/hub.db")[0].verdict == "fail"
    assert machine.disk("postgresql://me@db.example/hub") == []


@pytest.mark.parametrize(
    ("seconds", "verdict"),
    [(0, "ok"), (4, "ok"), (-4, "ok"), (20, "warn"), (-200, "warn"), (31, "fail"), (-301, "fail")],
)
def test_a_clock_is_judged_by_what_tiktok_takes(seconds: int, verdict: str) -> None:
    check = machine.judged(timedelta(seconds=seconds))

    assert check.verdict == verdict
    assert (check.remedy == "") == (verdict == "ok")


def test_an_old_python_and_an_old_sqlite_are_told() -> None:
    assert [check.verdict for check in machine.versions()] == ["ok", "ok"]
    assert machine.python((3, 10)).verdict == "fail"
    assert machine.sqlite((3, 34, 1)).verdict == "fail"


async def test_a_hub_without_a_seller_cannot_be_looked_at(tmp_path: Path) -> None:
    async with open_hub(settings(tmp_path)):
        pass
    with closing(sqlite3.connect(tmp_path / "hub.db")) as blank:
        blank.execute("DELETE FROM sellers")
        blank.commit()

    with pytest.raises(NeedsPerson, match="no seller yet"):
        await look(settings(tmp_path))
