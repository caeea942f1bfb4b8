"""``shopkeeper money``: statements, payouts, what should have come, what is wrong, and the books as text."""

import json
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any, Literal

from cyclopts import App
from sqlalchemy import Select, select

from ..core.money import plain
from ..core.reconcile import Month, Reconciled
from ..errors import Rejected
from ..store.load_money import IN_PAYMENTS, IN_STATEMENTS
from ..store.tables import connections
from ..store.tables import findings as finding_rows
from ..store.tables import payments as payment_rows
from ..store.tables import statements as statement_rows
from ..sync import beancount, months, reconciling
from ..sync.hub import Hub
from .common import AsJson, SettingsFile, connection_named, only_seller, show, with_hub

money = App(name="money", help="What TikTok Shop states and pays, and whether it comes to zero.")
KINDS = (*IN_STATEMENTS, *IN_PAYMENTS, "unread_money", "order_money")


@money.command
def statements(
    *, shop: str = "", most: int = 50, as_json: AsJson = False, settings: SettingsFile = None
) -> None:
    """List statements, newest first, with what their own lines do not explain (residue).

    Examples: `shopkeeper money statements`, `shopkeeper money statements --shop GB --json`

    Parameters
    ----------
    shop
        One shop: its name, number, region or TikTok's shop id.
    most
        How many at most.
    """

    async def look(hub: Hub) -> list[dict[str, Any]]:
        query = select(statement_rows, connections.c.name.label("shop")).order_by(
            statement_rows.c.stated_at.desc(), statement_rows.c.connection_id
        )
        return [statement(row) for row in await of_shop(hub, query, statement_rows, shop, most)]

    show(with_hub(look, settings), as_json, "No statements yet. They are read each hour.")


@money.command
def payouts(
    *, shop: str = "", most: int = 50, as_json: AsJson = False, settings: SettingsFile = None
) -> None:
    """List payouts to the bank, newest first, and what was settled for them in the shop's currency.

    Examples: `shopkeeper money payouts`, `shopkeeper money payouts --shop 1 --json`

    Parameters
    ----------
    shop
        One shop: its name, number, region or TikTok's shop id.
    most
        How many at most.
    """

    async def look(hub: Hub) -> list[dict[str, Any]]:
        query = select(payment_rows, connections.c.name.label("shop")).order_by(
            payment_rows.c.created_at.desc(), payment_rows.c.connection_id
        )
        return [payout(row) for row in await of_shop(hub, query, payment_rows, shop, most)]

    show(with_hub(look, settings), as_json, "No payouts yet. They are read each hour.")


async def of_shop(hub: Hub, query: Select[Any], table: Any, shop: str, most: int) -> Any:
    """The rows of one shop, or of all, with the shop's name."""
    seller_id = await only_seller(hub)
    query = query.join(connections, connections.c.id == table.c.connection_id)
    query = query.where(table.c.seller_id == seller_id).limit(most)
    if shop:
        query = query.where(table.c.connection_id == await connection_named(hub, seller_id, shop))
    return await hub.store.rows(query)


def statement(row: Any) -> dict[str, Any]:
    """A statement as a row of the list."""
    return {
        "day": row.day,
        "statement": row.statement_id,
        "shop": row.shop,
        "currency": row.currency,
        "revenue": plain(row.revenue_minor, row.currency),
        "shipping": plain(row.shipping_minor, row.currency),
        "fees": plain(row.fee_minor, row.currency),
        "adjustments": plain(row.adjustment_minor, row.currency),
        "settled": plain(row.settlement_minor, row.currency),
        "residue": plain(row.residue_minor, row.currency),
        "payment": row.payment_status,
    }


def payout(row: Any) -> dict[str, Any]:
    """A payment as a row of the list."""
    return {
        "begun": row.created_at,
        "payment": row.payment_id,
        "shop": row.shop,
        "status": row.status,
        "arrives": plain(row.amount_minor, row.currency),
        "currency": row.currency,
        "settled": f"{plain(row.settlement_minor, row.settlement_currency)} {row.settlement_currency}",
        "reserve": plain(row.reserve_minor, row.settlement_currency),
        "rate": row.exchange_rate,
        "in_bank": row.paid_at,
    }


@money.command
def reconcile(
    order: str = "",
    *,
    month: str = "",
    shop: str = "",
    as_json: AsJson = False,
    settings: SettingsFile = None,
) -> None:
    """Say what was expected, stated and paid, of one order or of a month by order and settlement date.

    Without either it tells what each shop's clearing holds, and what of it is simply not paid yet.

    Examples: `shopkeeper money reconcile`, `shopkeeper money reconcile 576463220456522968`,
    `shopkeeper money reconcile --month 2026-11 --json`

    Parameters
    ----------
    order
        An order's number.
    month
        A month, such as 2026-11.
    shop
        One shop: its name, number, region or TikTok's shop id.
    """

    async def look(hub: Hub) -> list[dict[str, Any]]:
        seller_id = await only_seller(hub)
        connection_id = await connection_named(hub, seller_id, shop) if shop else None
        if order:
            return await one_order(hub, seller_id, order, connection_id)
        if month:
            found = await months.month(hub.store, seller_id, month, connection_id)
            return [row for one in found for row in month_rows(one)]
        return [
            standing(one)
            for one in await reconciling.standings(hub.store, seller_id)
            if connection_id in (None, one.connection_id)
        ]

    show(with_hub(look, settings), as_json, "Nothing was stated yet.")


async def one_order(hub: Hub, seller_id: int, order: str, connection_id: int | None) -> list[dict[str, Any]]:
    """One order in whichever of the shops has it. Raises Rejected where none has."""
    shops = [connection_id] if connection_id else list(await hub.shops.rows(seller_id))
    now = datetime.now(UTC)
    rows = await reconciling.by_order(hub.store, seller_id, [(one, order) for one in shops], now)
    found = [reconciled(one) for one in rows if one.state != "unknown" or one.stated_minor]
    if not found:
        raise Rejected(f"no shop has an order {order}, and no statement names it")
    return found


def reconciled(one: Reconciled) -> dict[str, Any]:
    """An order as a row."""
    amounts = ("expected", "stated", "difference", "settled", "paid")
    told = {name: plain(getattr(one, f"{name}_minor"), one.currency) for name in amounts}
    return {"order": one.order_id, "currency": one.currency, **told, "state": one.state, "why": one.why}


def standing(one: reconciling.Standing) -> dict[str, Any]:
    """A shop's clearing as a row."""
    amounts = ("stated", "paid", "clearing", "unpaid", "open", "residue", "reserve")
    told = {name: plain(getattr(one, f"{name}_minor"), one.currency) for name in amounts}
    return {"shop": one.shop, "currency": one.currency, **told}


def month_rows(one: Month) -> list[dict[str, Any]]:
    """A month from what was ordered down to what was settled, reason by reason."""
    told = [
        ("paid in the month, by order date", one.ordered_minor, None),
        *((reason.name, reason.amount_minor, reason.orders) for reason in one.reasons),
        ("not explained", one.unexplained_minor, None),
        ("settled in the month, by settlement date", one.settled_minor, None),
    ]
    head = {"month": one.month, "currency": one.currency}
    return [
        head | {"what": what, "amount": plain(minor, one.currency), "orders": count}
        for what, minor, count in told
    ]


@money.command
def findings(*, as_json: AsJson = False, settings: SettingsFile = None) -> None:
    """List what is wrong with the money, each with what to do; the exit code is 1 where there is anything.

    Examples: `shopkeeper money findings`, `shopkeeper money findings --json`
    """
    found = with_hub(wrong, settings)
    show(found, as_json, "Nothing is wrong with the money.")
    if found:
        raise SystemExit(1)


async def wrong(hub: Hub) -> list[dict[str, Any]]:
    """The findings about money, oldest first."""
    query = select(finding_rows).where(
        finding_rows.c.seller_id == await only_seller(hub), finding_rows.c.kind.in_(KINDS)
    )
    rows = await hub.store.rows(query.order_by(finding_rows.c.since_at, finding_rows.c.subject))
    return [
        {"since": row.since_at, "subject": row.subject, "what": row.title, "detail": row.detail}
        for row in rows
    ]


@money.command
def export(
    *, format: Literal["beancount"] = "beancount", as_json: AsJson = False, settings: SettingsFile = None
) -> None:
    """Print the whole ledger of money as Beancount text, or its transactions as JSON.

    The text ends with what clearing must hold after each day, so that `bean-check` judges the books.

    Examples: `shopkeeper money export > books.beancount`, `shopkeeper money export --json`

    Parameters
    ----------
    format
        Beancount's text is the only one so far.
    """
    text = with_hub(transactions if as_json else books, settings)
    print(text, end="")


async def books(hub: Hub) -> str:
    """The books as Beancount text."""
    return await beancount.export(hub.store, await only_seller(hub))


async def transactions(hub: Hub) -> str:
    """The transactions of the books as JSON."""
    found = await beancount.movements(hub.store, await only_seller(hub))
    return json.dumps([asdict(one) for one in found], indent=1, ensure_ascii=False) + "\n"
