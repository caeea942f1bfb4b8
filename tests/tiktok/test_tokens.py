"""Two tokens belong together: they are read, shown, renewed and stored as one."""

import asyncio
import multiprocessing
import os
import stat
import threading

import pytest

from shopkeeper.tiktok.auth import Token, moment
from shopkeeper.tiktok.tokens import FileTokenStore, InThread, MemoryTokenStore

from .conftest import token

ANSWER = {
    "access_token": "A",
    "access_token_expire_in": 1660556783,
    "refresh_token": "R",
    "refresh_token_expire_in": 4903858076,
    "open_id": "7010736057180325637",
    "seller_name": "Test shop",
    "seller_base_region": "ID",
    "user_type": 0,
    "granted_scopes": ["seller.order.info", "seller.product.basic"],
}


def test_expiries_are_moments_even_in_the_year_2125():
    read = Token.from_answer(ANSWER)
    assert read.access_expires_at.isoformat() == "2022-08-15T09:46:23+00:00"
    assert read.refresh_expires_at.isoformat() == "2125-05-25T14:47:56+00:00"
    assert read.scopes == ("seller.order.info", "seller.product.basic")


def test_an_expiry_beyond_the_calendar_is_its_end():
    assert moment(10**15).year == 9999


def test_what_is_written_is_read_back():
    assert Token.from_answer(ANSWER).as_answer() == ANSWER


def test_a_file_of_tokens_is_for_its_owner_alone(tmp_path):
    store = FileTokenStore(tmp_path / "tokens.json")
    store.save(token(1))
    assert store.load() == token(1)
    assert stat.S_IMODE(os.stat(tmp_path / "tokens.json").st_mode) == 0o600


def test_a_write_that_fails_leaves_the_old_tokens_whole(tmp_path):
    store = FileTokenStore(tmp_path / "tokens.json")
    store.save(token(1))
    broken = Token("\ud800", "cannot be written", token().access_expires_at, token().refresh_expires_at)
    with pytest.raises(UnicodeEncodeError):
        store.save(broken)
    assert store.load() == token(1)
    assert [entry.name for entry in tmp_path.iterdir()] == ["tokens.json"]


def test_a_reader_never_sees_half_a_pair(tmp_path):
    store = FileTokenStore(tmp_path / "tokens.json")
    store.save(token(0))
    writer = threading.Thread(target=lambda: [store.save(token(number)) for number in range(200)])
    writer.start()
    while writer.is_alive():
        seen = store.load()
        assert seen.access_token.split("-")[1] == seen.refresh_token.split("-")[1]
    writer.join()
    assert store.load() == token(199)


def _add_one(path: str, times: int) -> None:
    store = FileTokenStore(path)
    for _ in range(times):
        with store.exclusive():
            number = int(store.load().access_token.split("-")[1])
            store.save(token(number + 1))


def test_two_processes_never_renew_at_the_same_time(tmp_path):
    path = str(tmp_path / "tokens.json")
    FileTokenStore(path).save(token(0))
    context = multiprocessing.get_context("spawn")
    workers = [context.Process(target=_add_one, args=(path, 20)) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
        assert worker.exitcode == 0
    assert FileTokenStore(path).load() == token(40)


@pytest.mark.parametrize("kind", ["memory", "file"])
async def test_an_async_program_can_use_the_same_stores(kind, tmp_path):
    inner = MemoryTokenStore(token(1)) if kind == "memory" else FileTokenStore(tmp_path / "tokens.json")
    inner.save(token(1))
    store, order = InThread(inner), []

    async def renew(number: int) -> None:
        async with store.exclusive():
            order.append(f"{number} begins")
            await asyncio.sleep(0.01)
            await store.save(token(number))
            order.append(f"{number} ends")

    await asyncio.gather(renew(2), renew(3))
    assert [line.split()[1] for line in order] == ["begins", "ends"] * 2
    assert (await store.load()) in (token(2), token(3))
