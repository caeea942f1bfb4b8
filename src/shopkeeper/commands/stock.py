"""``shopkeeper count`` and ``shopkeeper explain``."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from cyclopts import App
from rich.table import Table

from ..core.counts import read_counts
from ..errors import NeedsPerson
from ..settings import read_settings
from ..sync.explain import Explanation, Term, explain_stock
from ..sync.hub import Hub
from .common import AsJson, SettingsFile, carried_out, connection_named, console, only_seller, plain, with_hub

count = App(
    name="count", help="Say how many units there are. Until a SKU is counted, nothing is sent for it."
)
explain = App(name="explain", help="Say why a number is what it is.")


@count.command
def csv(file: Path, *, settings: SettingsFile = None) -> None:
    """Count by a CSV file with the columns sku and quantity (units in the building); all of it or nothing.

    Example: `shopkeeper count csv shelf.csv`

    Parameters
    ----------
    file
        The CSV file.
    """
    try:
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        raise NeedsPerson(f"{file} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise NeedsPerson(f"{file} is not UTF-8 text. Save it as CSV in UTF-8.") from None
    lines = [asdict(one) for one in read_counts(text, file.name)]
    say("count", {"lines": lines, "by": file.name}, settings)


@count.command
def shop(shop: str, *, settings: SettingsFile = None) -> None:
    """Take one shop's own numbers for the count: what it shows for sale and has promised.

    Example: `shopkeeper count shop "Glow Lab US"`

    Parameters
    ----------
    shop
        Its name, its number here, its region or TikTok's shop id.
    """

    async def body(hub: Hub, seller_id: int) -> dict[str, Any]:
        return {"connection_id": await connection_named(hub, seller_id, shop)}

    say("count_from_shop", body, settings)


@count.command(name="sum")
def the_sum(*, settings: SettingsFile = None) -> None:
    """Take the sum of all shops' numbers for the count, where each shop has a stock of its own.

    Example: `shopkeeper count sum`
    """
    say("count_from_sum", {}, settings)


def say(name: str, body: Any, settings: Path | None) -> None:
    """Have the hub carry a count out, and say what came of it."""
    chosen = read_settings(settings)

    async def told(hub: Hub) -> str:
        seller_id = await only_seller(hub)
        given = await body(hub, seller_id) if callable(body) else body
        return await carried_out(hub, chosen, await hub.command(seller_id, "stock", name, given, by="cli"))

    console.print(with_hub(told, settings))


@explain.command
def stock(sku: str, *, shop: str = "", as_json: AsJson = False, settings: SettingsFile = None) -> None:
    """Print the sum behind a SKU's units, entry by entry, and why each shop shows what it shows.

    Examples: `shopkeeper explain stock TSHIRT-M`, `shopkeeper explain stock TSHIRT-M --shop GB --json`

    Parameters
    ----------
    sku
        The seller SKU.
    shop
        One shop's listing as well, entry by entry: its name, number, region or TikTok's shop id.
    """

    async def look(hub: Hub) -> Explanation:
        seller_id = await only_seller(hub)
        connection_id = await connection_named(hub, seller_id, shop) if shop else None
        return await explain_stock(hub.store, seller_id, sku, connection_id)

    found = with_hub(look, settings)
    if as_json:
        whole = {**asdict(found), "on_hand": found.on_hand, "sellable": found.sellable}
        print(json.dumps(whole, indent=1, ensure_ascii=False, default=plain))
    else:
        tell(found, with_entries=bool(shop))


def tell(found: Explanation, with_entries: bool) -> None:
    """The explanation in a terminal."""
    by = (
        f"counted by {found.counted_by}, {found.counted_at:%d %b %H:%M} UTC"
        if found.counted_at
        else "never counted"
    )
    console.print(f"[bold]{found.sku}[/bold]  {found.title}\n{by}\n")
    console.print(ledger("free", found.terms))
    console.print(
        f"\n{found.on_hand:,} on hand = {found.free:,} free + {found.reserved:,} reserved; "
        f"{found.shipped:,} shipped.",
        highlight=False,
    )
    sellable = "unknown, so nothing is sent" if found.sellable is None else f"{found.sellable:,}"
    console.print(f"Sellable: {sellable}.\n", highlight=False)
    for one in found.shown:
        console.print(
            f"[bold]{one.shop}[/bold] shows [bold]{one.quantity:,}[/bold]. {one.why}", highlight=False
        )
        if with_entries:
            console.print(ledger("shown", one.terms))


def ledger(name: str, terms: tuple[Term, ...]) -> Table:
    """Entries with their running sum and what they come from."""
    table = Table(box=None, header_style="bold", pad_edge=False)
    for head in (name, "sum"):
        table.add_column(head, justify="right", no_wrap=True)
    for head in ("when (UTC)", "cause"):
        table.add_column(head, no_wrap=True)
    table.add_column("known by")
    for one in terms:
        known = f"event {one.event_id}, {one.event}"
        table.add_row(
            f"{one.quantity:+,}", f"{one.total:,}", f"{one.booked_at:%d %b %H:%M:%S}", one.cause, known
        )
    return table
