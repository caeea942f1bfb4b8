"""What must be found by the hub, whatever weather its webhooks met: records, stock, money, findings."""

from datetime import timedelta
from typing import Any

import pypdfium2
import zxingcpp
from sqlalchemy import func, select

from shopkeeper.core.money import plain
from shopkeeper.reports import Period, reports, run
from shopkeeper.sandbox.orders.fields import shown
from shopkeeper.store.tables import (
    attempts,
    cancellations,
    events,
    findings,
    orders,
    payments,
    pushes,
    returns,
    statement_lines,
    statements,
)
from shopkeeper.sync.labels import label
from shopkeeper.sync.to_ship import readiness

from .script import says
from .stage import Stage


def same(found: Any, wanted: Any) -> None:
    """Fail with both."""
    assert found == wanted, f"found {found!r}, wanted {wanted!r}"


async def of_order(stage: Stage, table: Any, order: str, *columns: str) -> list[Any]:
    """Columns of a table's rows about an order, the newest last."""
    query = select(*(table.c[name] for name in columns)).where(table.c.order_id == stage.orders[order])
    rows = list(await stage.world.hub.store.rows(query))
    return [row[0] for row in rows] if len(columns) == 1 else rows


@says("find {order} is settled and paid")
async def settled_and_paid(stage: Stage, order: str) -> None:
    query = (
        select(statements.c.payment_status, payments.c.status)
        .join(
            statement_lines,
            (statement_lines.c.statement_id == statements.c.statement_id)
            & (statement_lines.c.connection_id == statements.c.connection_id),
        )
        .join(payments, payments.c.payment_id == statements.c.payment_id)
        .where(statement_lines.c.order_id == stage.orders[order])
    )
    rows = list(await stage.world.hub.store.rows(query))
    same({tuple(row) for row in rows}, {("PAID", "PAID")})


@says("find {order} is not known yet")
async def not_known(stage: Stage, order: str) -> None:
    same(await of_order(stage, orders, order, "status"), [])


@says("find {order} is {status}")
async def order_status(stage: Stage, order: str, status: str) -> None:
    same(await of_order(stage, orders, order, "status"), [status])


@says("find {order} may be shipped")
async def may_be_shipped(stage: Stage, order: str) -> None:
    place = (stage.connection_id, stage.orders[order])
    found = (await readiness(stage.world.hub.store, stage.world.seller_id, [place]))[place]
    same((found.word, found.why), ("ready", ""))


@says("find {order} may not be shipped: {why}")
async def may_not_be_shipped(stage: Stage, order: str, why: str) -> None:
    place = (stage.connection_id, stage.orders[order])
    found = (await readiness(stage.world.hub.store, stage.world.seller_id, [place]))[place]
    assert found.word != "ready", "it may be shipped"
    assert why[:6] in found.why.lower(), found.why


@says("find {sku} free {free} reserved {reserved} shipped {shipped}")
async def stock(stage: Stage, sku: str, free: str, reserved: str, shipped: str) -> None:
    same(await stage.world.stock(sku), (int(free), int(reserved), int(shipped)))


@says("find {sku} in {account} {units}")
async def in_account(stage: Stage, sku: str, account: str, units: str) -> None:
    same(await stage.world.balance(f"stock/{account}", sku), int(units))


@says("find {order} has {number} parcels")
async def parcels_of(stage: Stage, order: str, number: str) -> None:
    found = [one for one in await stage.parcels(order) if one.status != "CANCELLED"]
    same(len(found), int(number))


@says("find parcels of {order} are {status}")
async def parcels_are(stage: Stage, order: str, status: str) -> None:
    same({one.status for one in await stage.parcels(order)}, {status})


@says("find number of {order} {number}")
async def number_of(stage: Stage, order: str, number: str) -> None:
    same([one.tracking_number for one in await stage.parcels(order)], [number])


@says("find label of {order} scans")
async def label_scans(stage: Stage, order: str) -> None:
    parcels = await stage.parcels(order)
    assert parcels, "there is no parcel"
    for parcel in parcels:
        kept = await label(stage.world.hub, stage.world.seller_id, stage.connection_id, parcel.package_id)
        page = pypdfium2.PdfDocument(kept)[0].render(scale=4).to_pil()
        same([code.text for code in zxingcpp.read_barcodes(page)], [parcel.tracking_number])


@says("find {order} has a changed address")
async def changed_address(stage: Stage, order: str) -> None:
    same(await of_order(stage, orders, order, "address_changed"), [True])


@says("find label of {order} names the new address")
async def label_names(stage: Stage, order: str) -> None:
    [parcel] = await stage.parcels(order)
    kept = await label(stage.world.hub, stage.world.seller_id, stage.connection_id, parcel.package_id)
    words = pypdfium2.PdfDocument(kept)[0].get_textpage().get_text_bounded()
    shown_there = shown(stage.world.sandbox.state, stage.order(order), stage.shop)
    wanted = shown_there["recipient_address"]["postal_code"]
    assert wanted
    assert wanted in words, f"{wanted} is not on the label: {words}"


@says("find sent {kind} {number}")
async def sent(stage: Stage, kind: str, number: str) -> None:
    query = select(func.count()).select_from(attempts.join(pushes, pushes.c.id == attempts.c.push_id))
    same(await stage.world.hub.store.scalar(query.where(pushes.c.kind == kind)), int(number))


@says("find calls of {operation} {number}")
def calls(stage: Stage, operation: str, number: str) -> None:
    same(stage.world.calls(operation), int(number))


@says("find cancellation of {order} is {status}")
async def cancellation(stage: Stage, order: str, status: str) -> None:
    same((await of_order(stage, cancellations, order, "status"))[-1:], [status])


@says("find return of {order} is {status}")
async def the_return(stage: Stage, order: str, status: str) -> None:
    same((await of_order(stage, returns, order, "status"))[-1:], [status])


@says("find refunded on {order} {amount}")
async def refunded(stage: Stage, order: str, amount: str) -> None:
    """What the buyer really got back: the platform's own record of it."""
    found = [one for one in stage.world.sandbox.state.refunds if one.order_id == stage.orders[order]]
    same(plain(sum(one.total_minor for one in found), stage.shop.currency), amount)


@says("find the replacement of {order} as {name}")
async def replacement(stage: Stage, order: str, name: str) -> None:
    query = select(orders.c.order_id).where(orders.c.is_replacement.is_(True))
    [row] = await stage.world.hub.store.rows(query)
    stage.orders[name] = row.order_id


async def stated_minor(stage: Stage, order: str) -> int:
    """What statements say that an order brought in, before fees."""
    return sum(await of_order(stage, statement_lines, order, "revenue_minor"))


@says("find stated revenue of {order} is what was expected")
async def as_expected(stage: Stage, order: str) -> None:
    lines = stage.order(order).lines
    expected = sum(line.original_minor - line.seller_discount_minor for line in lines)
    same(await stated_minor(stage, order), expected)


@says("find stated revenue of {order} {amount}")
async def stated_revenue(stage: Stage, order: str, amount: str) -> None:
    same(plain(await stated_minor(stage, order), stage.shop.currency), amount)


@says("find clearing holds what is not paid yet")
async def clearing_is_open(stage: Stage) -> None:
    """What a statement takes back is netted into a later payment; until then it stands in clearing."""
    query = select(func.sum(statements.c.settlement_minor)).where(
        statements.c.connection_id == stage.connection_id, statements.c.payment_status != "PAID"
    )
    unpaid = int(await stage.world.hub.store.scalar(query) or 0)
    same(await stage.amount("clearing"), plain(unpaid, stage.shop.currency))


@says("find clearing {amount}")
async def clearing(stage: Stage, amount: str) -> None:
    same(await stage.amount("clearing"), amount)


@says("find account {account} {amount}")
async def account(stage: Stage, account: str, amount: str) -> None:
    same(await stage.amount(account), amount)


@says("find finding {kind}")
async def finding(stage: Stage, kind: str) -> None:
    found = {one for one, _ in await stage.world.findings()}
    assert kind in found, f"found {sorted(found)}"


@says("find nothing wrong")
async def nothing_wrong(stage: Stage) -> None:
    """No finding, nothing parked, nothing left to do."""
    rows = await stage.world.hub.store.rows(select(findings.c.kind, findings.c.title))
    same([tuple(row) for row in rows], [])
    left = select(events.c.state, events.c.name, events.c.note).where(events.c.state != "done")
    same([tuple(row) for row in await stage.world.hub.store.rows(left)], [])
    open_pushes = select(pushes.c.kind, pushes.c.state, pushes.c.note).where(pushes.c.state != "settled")
    same([tuple(row) for row in await stage.world.hub.store.rows(open_pushes)], [])


@says("find gmv {gmv} net {net}")
async def sales(stage: Stage, gmv: str, net: str) -> None:
    """The sums of the reports over the last month, in the shop's currency."""
    now = stage.world.clock.now()
    shops = tuple(one.id for one in await stage.world.connections())
    period = Period(stage.world.seller_id, shops, now.date() - timedelta(days=40), now.date(), now)
    rows = await run(stage.world.hub.store, reports()["net_sales"], period)
    sums = {
        name: plain(sum(row[name] for row in rows), stage.shop.currency)
        for name in ("gmv_minor", "net_minor")
    }
    same(sums, {"gmv_minor": gmv, "net_minor": net})
