"""``shopkeeper import``: Seller Center's own exports, looked at first and imported when you say so."""

import asyncio
import json
from contextlib import ExitStack
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Annotated, Any, BinaryIO

from cyclopts import App, Parameter
from rich.markup import escape
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn
from sqlalchemy import Row

from ..channels.tiktok.exports import Fault, stock
from ..core.listings import many
from ..core.money import plain
from ..errors import NeedsPerson, Rejected, TryLater
from ..settings import Settings, read_settings
from ..sync import imports as files
from ..sync.hub import Hub
from ..sync.imports import Preview
from ..sync.lanes import Lanes
from ..sync.start import alone
from .common import AsJson, SettingsFile, carried_out, console, only_seller, show, with_hub

imports = App(
    name="import", help="Import Seller Center's own exports. Nothing is written until you say `--yes`."
)
Yes = Annotated[bool, Parameter(name="--yes", negative="", help="Import; else the file is only looked at.")]
Skip = Annotated[
    bool, Parameter(name="--skip-bad-rows", negative="", help="Import what can be read, and leave the rest.")
]
Shop = Annotated[str, Parameter(name="--shop", help="The shop: its name, or its number here.")]
Market = Annotated[str, Parameter(name="--market", help="The market of a new shop: US, GB, ID, ...")]
FAULTS_SHOWN = 20
STEP_SECONDS, LEFT_SECONDS = 0.2, 60.0


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants imported, and how it is to be told."""

    export: str
    file: Path
    shop: str
    market: str
    yes: bool
    skip: bool
    as_json: bool
    settings: Settings


@imports.command
def orders(
    file: Path,
    *,
    shop: Shop,
    market: Market = "",
    yes: Yes = False,
    skip_bad_rows: Skip = False,
    as_json: AsJson = False,
    settings: SettingsFile = None,
) -> int:
    """Import the CSV of orders that Seller Center exports.

    Examples: `shopkeeper import orders orders.csv --shop "Glow Lab" --market US`,
    `shopkeeper import orders orders.csv --shop "Glow Lab" --yes`

    Parameters
    ----------
    file
        The CSV file, as it was downloaded.
    """
    chosen = read_settings(settings)
    return run(Wish("orders", file, shop, market.upper(), yes, skip_bad_rows, as_json, chosen), settings)


@imports.command
def settlements(
    file: Path,
    *,
    shop: Shop,
    market: Market = "",
    yes: Yes = False,
    skip_bad_rows: Skip = False,
    as_json: AsJson = False,
    settings: SettingsFile = None,
) -> int:
    """Import the CSV of settled orders: the sheet with one row an order of Seller Center's income export.

    Examples: `shopkeeper import settlements income.csv --shop "Glow Lab"`,
    `shopkeeper import settlements income.csv --shop "Glow Lab" --yes --json`

    Parameters
    ----------
    file
        The CSV file; a workbook is saved as CSV first.
    """
    chosen = read_settings(settings)
    wish = Wish("settlements", file, shop, market.upper(), yes, skip_bad_rows, as_json, chosen)
    return run(wish, settings)


@imports.command(name="stock")
def units(
    file: Path,
    *,
    yes: Yes = False,
    skip_bad_rows: Skip = False,
    as_json: AsJson = False,
    settings: SettingsFile = None,
) -> int:
    """Import a count: a CSV with a seller SKU and a quantity, or Seller Center's template for quantities.

    Examples: `shopkeeper import stock quantities.csv`, `shopkeeper import stock quantities.csv --yes`

    Parameters
    ----------
    file
        The CSV file.
    """
    chosen = read_settings(settings)
    wish = Wish("stock", file, "", "", yes, skip_bad_rows, as_json, chosen)
    with opened(file) as stream:
        return with_hub(lambda hub: count(hub, wish, stream), settings)


def opened(file: Path) -> BinaryIO:
    """A file to be read. Raises NeedsPerson where it cannot be."""
    try:
        return file.open("rb")
    except OSError as error:
        raise NeedsPerson(f"{file} cannot be read: {error.strerror}") from None


def run(wish: Wish, settings: Path | None) -> int:
    """Look at a file, and import it where that is wished and nothing is against it. Answers the exit code."""
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    with opened(wish.file) as stream, Progress(*columns, transient=True, disable=wish.as_json) as bar:
        found, said = with_hub(lambda hub: look_and_import(hub, wish, stream, bar), settings)
    tell(wish, found, said)
    return 0 if said or not found.faults or wish.skip else 1


async def look_and_import(hub: Hub, wish: Wish, stream: BinaryIO, bar: Progress) -> tuple[Preview, str]:
    """What an import would do, and what it did; nothing where it is not wished, or where rows are bad."""
    seller_id = await only_seller(hub)
    of = await files.target(hub, seller_id, wish.shop, wish.market)
    sheet = files.sheet(stream, wish.file.name, wish.export, of)
    looking = bar.add_task("looking", total=None)
    sheet.progress = lambda line: bar.update(looking, completed=line)
    found = await files.preview(hub, seller_id, of, sheet)
    bar.update(looking, total=found.rows, completed=found.rows)
    if not wish.yes or (found.faults and not wish.skip):
        return found, ""
    if found.makes_shop:
        await carried_out(hub, wish.settings, await files.begin(hub, seller_id, of, "cli"))
    connection = await files.made(hub, seller_id, of)
    keeping = bar.add_task("keeping", total=found.rows)
    sheet.progress = lambda line: bar.update(keeping, completed=line)
    kept = await files.keep(hub, connection, sheet)
    await worked(hub, wish.settings, connection, bar)
    for event_id in await files.end(hub, connection, found, "cli"):
        await carried_out(hub, wish.settings, event_id)
    if wrong := await files.parked(hub, connection):
        raise Rejected(f"{len(wrong)} could not be booked: {'; '.join(wrong)}")
    fresh = found.things["new"] + found.things["changed"]
    read = many(kept, found.things_word.removesuffix("s"))
    said = f"{read} read into {connection.name}; {fresh:,} of them told something new."
    return found, said


async def worked(hub: Hub, settings: Settings, connection: Row[Any], bar: Progress) -> None:
    """Wait until the lanes have decided all that was kept; where no hub runs, step them here."""
    lanes, todo = Lanes(hub), await files.left(hub, connection)
    deciding = bar.add_task("deciding", total=todo)
    with ExitStack() as held:
        mine = True
        try:
            held.enter_context(alone(settings))
        except NeedsPerson:  # a hub is running, and does the work
            mine = False
        still_seconds = 0.0
        while left := await files.left(hub, connection):
            bar.update(deciding, completed=todo - left)
            if not (mine and await lanes.step()):
                await asyncio.sleep(STEP_SECONDS)
            still_seconds = still_seconds + STEP_SECONDS if left == await files.left(hub, connection) else 0
            if still_seconds > LEFT_SECONDS:
                raise TryLater(f"{left:,} are kept and wait to be decided; the hub does not get on with them")


def tell(wish: Wish, found: Preview, said: str) -> None:
    """What an import would do or did, for people or as JSON."""
    if wish.as_json:
        facts = {one.name: getattr(found, one.name) for one in fields(found)}
        facts |= {"imported": bool(said), "faults": [asdict(one) for one in found.faults]}
        print(json.dumps(facts, indent=1, ensure_ascii=False))
        return
    for line in lines_of(found):
        console.print(line, highlight=False, soft_wrap=True)
    tell_faults(found.faults, found.faulty_rows)
    if said:
        console.print(said, highlight=False)
    elif found.faults and not wish.skip:
        console.print("Nothing is imported while rows are bad. Correct them, or add --skip-bad-rows.")
    else:
        console.print("Nothing was imported yet. To import it, add --yes.")


def lines_of(found: Preview) -> list[str]:
    """A preview in lines for people."""
    shop = f"{found.shop}, {found.market}, {found.currency}"
    counted = ", ".join(f"{number:,} {what}" for what, number in found.things.items() if number) or "none"
    states = ", ".join(f"{one.lower().replace('_', ' ')} {n:,}" for one, n in sorted(found.states.items()))
    amount, is_order = plain(found.sum_minor, found.currency), found.export == "orders"
    lines = [
        f"[bold]{found.file}[/bold]  {found.export} of {shop}"
        + (" (a new shop, known from files alone)" if found.makes_shop else ""),
        f"rows      {found.rows:,}",
        f"{found.things_word:<9} {counted}",
        f"period    {found.first_day or '–'} to {found.last_day or '–'}",
        f"{'GMV' if is_order else 'settled':<9} {amount} {found.currency}",
        f"{'states' if is_order else 'kinds':<9} {states or '–'}",
    ]
    if is_order:
        lines.insert(3, f"units     {found.units:,}, of which {found.promised_units:,} are still to leave")
        lines.append(f"refunds   {found.refunds:,}")
    if not found.is_seen:
        lines.append("columns   by a header set that is a guess: look at some orders after the import")
    if found.unknown_fees:
        lines.append(
            f"unknown   {', '.join(found.unknown_fees)}: booked as unknown fees, each with a finding"
        )
    return lines


def tell_faults(faults: list[Fault], rows: int) -> None:
    """The first bad rows, each with its line, column, value, reason and remedy."""
    for one in faults[:FAULTS_SHOWN]:
        console.print(f"[bold]bad row[/bold]   {escape(one.words)}", highlight=False, soft_wrap=True)
    if len(faults) > FAULTS_SHOWN:
        console.print(f"          and more: {rows:,} rows are bad in all; --json lists up to 1,000")


async def count(hub: Hub, wish: Wish, stream: BinaryIO) -> int:
    """Look at a count, and book it where that is wished. Answers the exit code."""
    seller_id = await only_seller(hub)
    counts, faults = stock.counts(stream, wish.file.name)
    now = await files.on_hand(hub, seller_id, [one.sku for one in counts])
    rows = [{"sku": one.sku, "on_hand": now.get(one.sku), "counted": one.quantity} for one in counts]
    wanted = wish.yes and bool(counts) and (wish.skip or not faults)
    said = ""
    if wanted:
        body = {"lines": [asdict(one) for one in counts], "by": f"the file {wish.file.name}"}
        event_id = await hub.command(seller_id, "stock", "count", body, by="cli")
        said = await carried_out(hub, wish.settings, event_id)
    if wish.as_json:
        facts = {"counts": rows, "faults": [asdict(one) for one in faults], "imported": wanted}
        print(json.dumps(facts, indent=1, ensure_ascii=False))
    else:
        show(rows, False, "No SKU has a quantity.")
        tell_faults(faults, len({one.line for one in faults}))
        console.print(said or "Nothing was counted yet." + ("" if faults else " To book it, add --yes."))
    return 0 if wanted or not faults or wish.skip else 1
