"""All 537 operations are called by their methods, in both clients, and read into the types they promise."""

from typing import Any

import msgspec
import pytest

from shopkeeper.tiktok import AsyncTikTokShop, Limits, TikTokShop, spec

from .every_call import (
    CIPHER,
    SECRET,
    AsyncChecking,
    Checking,
    answer_of,
    arguments_of,
    values_of,
    version_of,
)

pytestmark = pytest.mark.filterwarnings("ignore::shopkeeper.tiktok.RetiredVersion")


def method_of(shop: Any, entry: spec.Operation) -> Any:
    return getattr(getattr(shop, entry.group), entry.verb)


def held(read: Any, came: Any) -> bool:
    """Whether everything that came is in what was read, in the type that the record gives it."""
    if isinstance(came, dict):
        return all(name in read and held(read[name], value) for name, value in came.items())
    if isinstance(came, list):
        return len(read) == len(came) and all(map(held, read, came))
    return str(read) == str(came)


def misread(entry: spec.Operation, made: Any) -> list[str]:
    """What is wrong with what a call gave back."""
    content: Any = answer_of(entry)
    if entry.paged == "*":
        [made] = made
    elif entry.paged:
        for part in entry.paged.split("."):
            content = content[part]
    if not content and made is None:
        return []
    rows = made if isinstance(content, list) else [made]
    version = "" if entry.current else f"v{entry.version}."
    home = f"shopkeeper.tiktok.records.{version}{entry.group}"
    faults = [f"{entry.id}: {type(row)}" for row in rows if type(row).__module__ != home]
    plain = msgspec.to_builtins(made)
    return faults or ([] if held(plain, content) else [f"{entry.id}: read {plain}, came {content}"])


def test_every_operation_can_be_called_and_its_answer_read():
    checking = Checking()
    app = TikTokShop("key", SECRET, transport=checking, limits=Limits(1e6))
    shop, wrong = app.shop(access_token="token", cipher=CIPHER), []
    for entry in spec.every_version().values():
        placed, named = arguments_of(entry)
        made = method_of(shop, entry)(*placed, **named, **version_of(entry))
        wrong += misread(entry, list(made) if hasattr(made, "pages") else made)
    assert checking.wrong + wrong == []
    assert checking.met == list(spec.every_version())


def test_every_operation_can_be_fetched_by_its_id_as_it_comes():
    checking = Checking()
    app = TikTokShop("key", SECRET, transport=checking, limits=Limits(1e6))
    shop = app.shop(access_token="token", cipher=CIPHER)
    for entry in spec.every_version().values():
        values = values_of(entry)
        if entry.paged:
            values.pop("page_token", None)
        assert shop.fetch(entry.id, values) == answer_of(entry)
    assert checking.wrong == []


async def test_every_operation_can_be_awaited_and_its_answer_read():
    checking = AsyncChecking()
    app = AsyncTikTokShop("key", SECRET, transport=checking, limits=Limits(1e6))
    shop, wrong = app.shop(access_token="token", cipher=CIPHER), []
    for entry in spec.every_version().values():
        placed, named = arguments_of(entry)
        made = method_of(shop, entry)(*placed, **named, **version_of(entry))
        wrong += misread(entry, [row async for row in made] if hasattr(made, "pages") else await made)
    assert checking.wrong + wrong == []
    assert checking.met == list(spec.every_version())
