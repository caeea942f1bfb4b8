"""``shopkeeper setup``."""

import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated, Any

from cyclopts import Parameter
from rich.prompt import Confirm, Prompt

from ..channels.tiktok.registration import MARKETS, PORTALS, AppKind, Portal, PortalName, portals_of
from ..errors import NeedsPerson, Rejected
from ..settings import Settings
from . import guide as guides
from . import keys as app_keys
from .common import AsJson, SettingsFile, console
from .guide import Guide
from .keys import Keys

Yes = Annotated[bool, Parameter(negative="", help="Write without asking.")]
Markets = Annotated[
    tuple[str, ...],
    Parameter(negative="", help="A market of your shops, for example US or GB; say it once for each."),
]
Kind = Annotated[AppKind | None, Parameter(help="custom for your own shops, public for other sellers'.")]
Forced = Annotated[
    PortalName | None,
    Parameter(help="US or ROW, where it is not the market's own, as it can be for cross-border sellers."),
]
PublicUrl = Annotated[str | None, Parameter(help="The https address under which TikTok reaches this hub.")]
AppKey = Annotated[str, Parameter(help="The app's key, once Partner Center shows it.")]
ServiceId = Annotated[str, Parameter(help="The app's service id.")]
SecretFile = Annotated[
    str,
    Parameter(help="A file with the app's secret, or /dev/stdin; else SHOPKEEPER_TIKTOK_APP_SECRET is used."),
]
AFTER = (
    "Start the hub with `shopkeeper up`, again if it runs, so that it reads the file. Then open this page as "
    "the shop's main account, within 30 minutes:"
)
LATER = "Run this again once Partner Center shows the app's key; what is set already is offered again."


def setup(
    *,
    market: Markets = (),
    kind: Kind = None,
    portal: Forced = None,
    public_url: PublicUrl = None,
    app_key: AppKey = "",
    service_id: ServiceId = "",
    secret_file: SecretFile = "",
    yes: Yes = False,
    as_json: AsJson = False,
    settings: SettingsFile = None,
) -> None:
    """Register with TikTok: which portal, which kind of app, scopes and addresses; then the key, and consent.

    In a terminal it asks for what is not given. It can be run again, and shows what it would write first.

    Examples: `shopkeeper setup`, `shopkeeper setup --market US --market GB --kind custom --json`,
    `shopkeeper setup --market US --public-url https://hub.example.com --app-key 6abc --service-id 71
    --secret-file secret.txt --yes`
    """
    file = settings or Path(".env")
    known = app_keys.current(file)
    asks = sys.stdin.isatty() and not as_json
    found = portals(wanted_markets(market, asks), portal)
    chosen = kind or (wanted_kind() if asks else "custom")
    home = wanted_address(known, public_url, asks)
    plan = planned(known, found, chosen, home)
    given = Keys(app_key, service_id, app_keys.secret_in(secret_file, asks))
    if app_key and len(plan) > 1:
        raise Rejected("a key belongs to one portal, and these markets need two: name those of one at a time")
    if as_json:
        print(json.dumps(answered(plan, given, file, yes), indent=1, ensure_ascii=False))
        return
    walked(plan, given, file, (asks, yes))


def wanted_markets(given: Sequence[str], asks: bool) -> tuple[str, ...]:
    """The markets that were named, or are asked for. Raises Rejected for one that TikTok Shop has not."""
    words: Iterable[str] = given
    if not given:
        if not asks:
            raise NeedsPerson(f"say where your shops sell with --market; known: {', '.join(MARKETS)}")
        console.print(f"TikTok Shop's markets: {', '.join(MARKETS)}", highlight=False)
        words = [Prompt.ask("Where do your shops sell?", default="US", console=console)]
    markets = tuple(dict.fromkeys(one.upper() for word in words for one in word.replace(",", " ").split()))
    if unknown := [one for one in markets if one not in MARKETS]:
        raise Rejected(
            f"there is no market {unknown[0]!r}; known: {', '.join(MARKETS)}. Great Britain is GB."
        )
    return markets


def portals(markets: tuple[str, ...], forced: PortalName | None) -> dict[Portal, list[str]]:
    """The portals of some markets; one for all where it is forced."""
    return {PORTALS[forced]: list(markets)} if forced else portals_of(markets)


def wanted_kind() -> AppKind:
    """Ask for the kind of app."""
    console.print(
        "A custom app is for your own shops, a public app for other sellers' shops.", highlight=False
    )
    chosen = Prompt.ask("Which kind?", choices=["custom", "public"], default="custom", console=console)
    return "public" if chosen == "public" else "custom"


def wanted_address(known: Settings, given: str | None, asks: bool) -> str:
    """The public address without its last slash. Raises NeedsPerson for what is none."""
    if given is None and asks:
        console.print(
            "TikTok sends webhooks to an https address: a domain name, without a port.", highlight=False
        )
        question = "Under which address does it reach this hub (empty: it cannot)?"
        given = Prompt.ask(question, default=known.public_url, console=console)
    try:
        return Settings(public_url=known.public_url if given is None else given).public_url
    except ValueError:
        raise NeedsPerson(f"--public-url {given!r} is no address: it must begin with https://") from None


def planned(known: Settings, found: dict[Portal, list[str]], kind: AppKind, public_url: str) -> list[Guide]:
    """One guide a portal, each with the number that its app has here or will have."""
    home = public_url or f"http://{known.host}:{known.port}"
    ids, free = app_keys.app_ids(known)
    for portal in found:
        if portal.name not in ids:
            ids[portal.name], free = free, free + 1
    return [
        Guide(portal, tuple(markets), kind, home, bool(public_url), ids[portal.name])
        for portal, markets in found.items()
    ]


def answered(plan: list[Guide], given: Keys, file: Path, yes: bool) -> dict[str, Any]:
    """The whole answer for programs; the secret is not in it."""
    answer: dict[str, Any] = {"apps": [guide.row for guide in plan], "note": guides.between_portals(plan)}
    if given.absent:
        return {**answer, "needs": given.absent, "written": False}
    [guide] = plan
    answer["would_write"] = app_keys.preview(guide, given, file, app_keys.current(file))
    if not yes:
        return {**answer, "needs": ["--yes"], "written": False}
    return {**answer, "needs": [], "written": True, "consent_link": app_keys.keep(guide, given, file)}


def walked(plan: list[Guide], given: Keys, file: Path, how: tuple[bool, bool]) -> None:
    """The whole way in a terminal: what to do at TikTok, then app by app its keys and its consent."""
    asks, _ = how
    for guide in plan:
        guides.told(guide, console)
    guides.told_of_all(plan, console)
    for guide in plan:
        keys = asked_for(guide, given, app_keys.current(file)) if asks else given
        if keys.absent:
            missing = f"Still missing for {guide.portal.title}: {', '.join(keys.absent)}."
            console.print(f"\n{missing} {LATER}", highlight=False)
            continue
        written(guide, keys, file, how)


def asked_for(guide: Guide, given: Keys, known: Settings) -> Keys:
    """The keys of an app, asked for where they were not given; the secret is not shown."""
    is_known = bool(known.tiktok_app_key) and not app_keys.is_second(guide, known)
    console.print(f"\n[bold]The app in {guide.portal.address}[/bold] (empty: not there yet)", highlight=False)
    key = given.app_key or Prompt.ask(
        "App key", default=known.tiktok_app_key if is_known else "", console=console
    )
    if not key.strip():
        return Keys("", "", "")
    is_same = is_known and key == known.tiktok_app_key
    hint = " (empty: as it is)" if is_same and known.tiktok_app_secret else ""
    secret = given.secret or Prompt.ask(f"App secret{hint}", password=True, default="", show_default=False)
    if not secret and hint:
        secret = known.tiktok_app_secret
    service_id = given.service_id or Prompt.ask(
        "Service id", default=known.tiktok_service_id if is_same else "", console=console
    )
    return Keys(key.strip(), service_id.strip(), secret.strip())


def written(guide: Guide, keys: Keys, file: Path, how: tuple[bool, bool]) -> None:
    """Show what would be written, write it if that is wanted, and end with the consent link."""
    asks, yes = how
    console.print(f"\nTo be written to {file}:", highlight=False)
    for row in app_keys.preview(guide, keys, file, app_keys.current(file)):
        console.print(f"  {row}", highlight=False, markup=False, soft_wrap=True)
    if not yes and not (asks and Confirm.ask("Write it?", default=True, console=console)):
        console.print("Nothing was written." + ("" if asks else " Add --yes to write it."))
        return
    link = app_keys.keep(guide, keys, file)
    console.print(f"Written. {AFTER}\n\n{link}\n", highlight=False, markup=False, soft_wrap=True)
    console.print("Then look whether all is well: shopkeeper doctor", highlight=False)
