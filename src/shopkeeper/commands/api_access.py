"""Who calls: the app, its tokens and the shop, from the environment, a file of yours, or the hub."""

import json
import os
import stat
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from importlib import import_module
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .. import tiktok
from ..errors import NeedsPerson
from ..tiktok.auth import AUTH_URL
from ..tiktok.spec import BASE_URL, Cipher
from .api_options import Usage

if TYPE_CHECKING:
    from ..tiktok import ShopClient, TokenStore

OTHERS = 0o077
NOBODY = (
    "nobody is named. Give --as FILE (the first line of `shopkeeper sandbox` is such a file), "
    "--connection NAME of the hub, or set TIKTOK_APP_KEY, TIKTOK_APP_SECRET, TIKTOK_ACCESS_TOKEN "
    "and TIKTOK_SHOP_CIPHER."
)
SHOPS = "authorization.GetAuthorizedShops.202309"


@dataclass(frozen=True, slots=True)
class Who:
    """An app with its tokens, the shops that are known of it, and the shop that was chosen."""

    app_key: str
    app_secret: str = field(repr=False)
    base_url: str = BASE_URL
    auth_url: str = AUTH_URL
    access_token: str = field(default="", repr=False)
    store: "Callable[[], TokenStore] | None" = field(default=None, repr=False)
    cipher: str = field(default="", repr=False)
    shops: tuple[Mapping[str, Any], ...] = field(default=(), repr=False)

    @property
    def is_rehearsal(self) -> bool:
        """Whether this is a sandbox on this machine, where nothing real happens."""
        host = urlsplit(self.base_url).hostname or ""
        try:
            return host == "localhost" or ip_address(host).is_loopback
        except ValueError:
            return False

    def token(self) -> str:
        """The access token as it is now."""
        return self.store().load().access_token if self.store is not None else self.access_token

    @contextmanager
    def shop(self) -> "Iterator[ShopClient]":
        """The calls of the chosen shop, or of no shop in particular, until the block ends."""
        addresses: dict[str, Any] = {"base_url": self.base_url, "auth_url": self.auth_url}
        with tiktok.TikTokShop(self.app_key, self.app_secret, **addresses) as app:
            if self.store is not None:
                yield app.shop(cipher=self.cipher, token_store=self.store())
            else:
                yield app.shop(access_token=self.access_token, cipher=self.cipher)


@contextmanager
def caller(given: Namespace) -> Iterator[Who]:
    """Who calls. What the hub opens for it is closed at the end of the block."""
    if given.connection:
        hub = import_module(f"{__package__}.api_hub")
        with hub.connected(given.connection, given.settings) as found:
            yield found
    elif given.as_file:
        yield of_file(Path(given.as_file), given.shop or "")
    else:
        yield of_environment(os.environ)


def of_environment(variables: Mapping[str, str]) -> Who:
    """The app and the shop that the environment names."""
    names = ("TIKTOK_APP_KEY", "TIKTOK_APP_SECRET", "TIKTOK_ACCESS_TOKEN")
    if not any(variables.get(name) for name in names):
        raise Usage(NOBODY)
    if missing := [name for name in names if not variables.get(name)]:
        raise Usage(f"{' and '.join(missing)} {'is' if len(missing) == 1 else 'are'} not set")
    key, secret, token = (variables[name] for name in names)
    return Who(
        key,
        secret,
        variables.get("TIKTOK_BASE_URL") or BASE_URL,
        variables.get("TIKTOK_AUTH_URL") or AUTH_URL,
        token,
        cipher=variables.get("TIKTOK_SHOP_CIPHER", ""),
    )


def of_file(path: Path, shop: str) -> Who:
    """The app that a file describes: of several, the one whose shop is named, otherwise the first."""
    written = read(path)
    apps = [{**written, **app} for app in written.get("apps") or [written]]
    shops = tuple(one for app in apps for one in app.get("shops") or ())
    named = [app for app in apps if shop and any(called(one, shop) for one in app.get("shops") or ())]
    app = (named or apps)[0]
    if missing := [name for name in ("app_key", "app_secret", "access_token") if not app.get(name)]:
        raise Usage(f"{path} has no {', '.join(missing)}")
    base_url, auth_url = app.get("base_url") or BASE_URL, app.get("auth_url") or AUTH_URL
    who = Who(
        app["app_key"],
        app["app_secret"],
        base_url,
        auth_url,
        app["access_token"],
        partial(kept, path, app["app_key"]) if app.get("refresh_token") else None,
        app.get("shop_cipher") or "",
        tuple(app.get("shops") or ()) if named else shops,
    )
    readable = stat.S_IMODE(path.stat().st_mode) & OTHERS
    if readable and not who.is_rehearsal:
        raise NeedsPerson(f"others can read {path}, and it holds secrets: chmod 600 {path}")
    return who


def kept(path: Path, app_key: str) -> "TokenStore":
    """The tokens inside a file, which a renewal writes back into it; what that takes is loaded only here."""
    store: TokenStore = import_module(f"{__package__}.api_tokens").AccessFile(path, app_key)
    return store


def read(path: Path) -> dict[str, Any]:
    """A file's JSON object, or that of its first line where a program goes on talking in it."""
    try:
        text = path.read_text("utf-8")
    except OSError as error:
        raise Usage(f"{path} cannot be read: {error.strerror}") from None
    for part in (text, text.partition("\n")[0]):
        try:
            found = json.loads(part)
        except ValueError:
            continue
        if isinstance(found, dict):
            return found
    raise Usage(f"{path} is not a JSON object with app_key, app_secret and access_token")


def at_shop(who: Who, shop: str, wanted: Cipher) -> Who:
    """The same caller at the shop that the call is about; the one there is, unless one is named."""
    if wanted == "no":
        return replace(who, cipher="")
    if who.cipher and not shop:
        return who
    known: Sequence[Mapping[str, Any]] = who.shops
    found = [one for one in known if not shop or called(one, shop)]
    if not found and (shop or wanted == "required"):
        known = asked(who)
        found = [one for one in known if not shop or called(one, shop)]
    if len(found) == 1:
        return replace(who, cipher=str(found[0]["cipher"]))
    if wanted == "optional" and not shop:
        return who
    names = "; ".join(
        " ".join(str(one[name]) for name in ("id", "name", "region") if one.get(name)) for one in known
    )
    if not known:
        raise NeedsPerson("this authorisation opens no shop; connect one in Partner Center")
    said = f"{len(found)} shops fit" if found else f"there is no shop {shop!r}"
    raise Usage(f"{said}; choose one with --shop: {names}")


def asked(who: Who) -> Sequence[Mapping[str, Any]]:
    """The shops of the authorisation, asked from TikTok."""
    with replace(who, cipher="").shop() as nobody:
        return list(nobody.fetch(SHOPS, {}).get("shops") or ())


def called(shop: Mapping[str, Any], name: str) -> bool:
    """Whether a shop is called so: by id, name, code or region."""
    words = {str(shop.get(key) or "").lower() for key in ("id", "name", "code", "region")} - {""}
    return name.lower() in words
