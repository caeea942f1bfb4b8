"""Keeping an app's key and secret where the hub finds them, and the consent link that follows."""

import asyncio
import os
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from sqlalchemy import func, select

from ..errors import NeedsPerson
from ..settings import Settings, read_settings
from ..store.tables import apps
from ..sync.checks.database import file_of
from ..sync.consent import consent_link
from ..sync.hub import Hub
from ..sync.start import add_app, app_of, open_hub
from . import settings_file
from .common import only_seller
from .guide import Guide

T = TypeVar("T")
SECRET_SETTING = "SHOPKEEPER_TIKTOK_APP_SECRET"
SECRETS = ("tiktok_app_secret",)


@dataclass(frozen=True, slots=True)
class Keys:
    """What Partner Center shows of an app."""

    app_key: str
    service_id: str
    secret: str = field(repr=False)

    @property
    def absent(self) -> list[str]:
        """What is still missing."""
        named = {"--app-key": self.app_key, "--service-id": self.service_id, "--secret-file": self.secret}
        return [name for name, value in named.items() if not value]


def current(file: Path) -> Settings:
    """The settings so far; a file that is not there yet has none."""
    return read_settings(file if file.exists() else None)


def secret_in(place: str, asks: bool) -> str:
    """The secret from a file, /dev/stdin included; from the environment where nobody can be asked."""
    if not place:
        return "" if asks else os.environ.get(SECRET_SETTING, "")
    try:
        return Path(place).read_text().strip()
    except OSError as error:
        raise NeedsPerson(f"the secret cannot be read from {place}: {error.strerror}") from None


def settings_of(guide: Guide, keys: Keys) -> dict[str, str]:
    """The settings that describe an app."""
    found = {
        "tiktok_portal": guide.portal.name,
        "tiktok_app_key": keys.app_key,
        "tiktok_app_secret": keys.secret,
        "tiktok_service_id": keys.service_id,
    }
    return found | ({"public_url": guide.home} if guide.is_public else {})


def is_second(guide: Guide, known: Settings) -> bool:
    """Whether the settings describe an app of the other portal already; a second one goes to the database."""
    return bool(known.tiktok_app_key) and known.tiktok_portal != guide.portal.name


def preview(guide: Guide, keys: Keys, file: Path, known: Settings) -> list[str]:
    """What would be written and where, without the secret."""
    rows = settings_file.preview(file, in_file(guide, keys, known), SECRETS)
    if is_second(guide, known):
        rows += [f"the app {keys.app_key} in the database, beside the app {known.tiktok_app_key} of {file}"]
    return rows


def in_file(guide: Guide, keys: Keys, known: Settings) -> dict[str, str]:
    """The settings that go into the file: of a second app, none but a public address."""
    values = settings_of(guide, keys)
    if is_second(guide, known):
        return {name: value for name, value in values.items() if name == "public_url"}
    return values


def keep(guide: Guide, keys: Keys, file: Path) -> str:
    """Keep an app: the first in the file, one of the other portal in the database. Answers the link."""
    known = current(file)
    if values := in_file(guide, keys, known):
        settings_file.write(file, values)
    chosen = current(file)
    if is_second(guide, known):
        chosen = chosen.model_copy(update=settings_of(guide, keys))
    elif chosen.tiktok_app_key != keys.app_key:
        raise NeedsPerson(
            f"{file} was written, but the environment names another SHOPKEEPER_TIKTOK_APP_KEY, "
            "and it wins. Take it out of the environment."
        )
    return with_settings(without_app(known), lambda hub: linked(hub, chosen))


async def linked(hub: Hub, chosen: Settings) -> str:
    """Add the app and make the page where the owner consents."""
    seller_id = await only_seller(hub)
    app_id = await add_app(hub.store, hub.vault, hub.clock, seller_id, app_of(chosen))
    hub.settings = chosen.model_copy(update={"secret_key": hub.settings.secret_key})
    return await consent_link(hub, seller_id, app_id)


def app_ids(known: Settings) -> tuple[dict[str, int], int]:
    """The number of the newest app of each portal, and the next one that is free.

    Where there is no database yet, none is made.
    """
    file = file_of(known)
    if file is not None and not file.exists():
        return {}, 1

    async def ids(hub: Hub) -> tuple[dict[str, int], int]:
        at_tiktok = (apps.c.channel == "tiktok", ~apps.c.sandbox)
        query = select(apps.c.portal, func.max(apps.c.id).label("id")).where(*at_tiktok)
        found = await hub.store.rows(query.group_by(apps.c.portal))
        most = await hub.store.scalar(select(func.max(apps.c.id)))
        return {row.portal: int(row.id) for row in found}, int(most or 0) + 1

    return with_settings(without_app(known), ids)


def without_app(known: Settings) -> Settings:
    """The settings without their app, which may be half described while it is being set up."""
    return known.model_copy(update={"tiktok_app_key": ""})


def with_settings(chosen: Settings, work: Callable[[Hub], Awaitable[T]]) -> T:
    """Do something with the hub's database."""

    async def run() -> T:
        async with open_hub(chosen) as hub:
            return await work(hub)

    return asyncio.run(run())
