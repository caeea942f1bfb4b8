"""Cancellations, returns, grades and rules as rows."""

from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import delete, update
from sqlalchemy.ext.asyncio import AsyncConnection

from ..core.aftersale_rules import Rule
from ..core.aftersales import Cancellation, Graded, Return
from ..core.changes import Changes
from ..core.records import Seen, is_from_file
from .database import Store
from .leases import Fence, hold
from .tables import aftersale_rules, cancellations, grades, return_lines, returns
from .upsert import each, upsert


async def write(connection: AsyncConnection, seller_id: int, changes: Changes, now: datetime) -> None:
    """What was seen of cancellations and returns, and how goods that came back were graded."""
    rows = [cancellation_row(seller_id, sight) for sight in changes.cancellations]
    await each(connection, upsert(connection, cancellations), rows)
    await each(
        connection, upsert(connection, returns), [return_row(seller_id, one) for one in changes.returns]
    )
    lines = [row for sight in changes.returns for row in line_rows(seller_id, sight.thing)]
    await each(connection, upsert(connection, return_lines), lines)
    for shop, number in [one.thing.place for one in changes.returns if is_withdrawn(one)]:
        mine = (return_lines.c.connection_id == shop) & (return_lines.c.return_id == number)
        await connection.execute(delete(return_lines).where(mine))
    graded = [row for one in changes.graded for row in grade_rows(seller_id, one, now)]
    await each(connection, upsert(connection, grades), graded)


def is_withdrawn(sight: Seen[Return]) -> bool:
    """Whether a refund that a file told of makes way for what the shop itself tells."""
    return is_from_file(sight.age) and not sight.thing.lines


def cancellation_row(seller_id: int, sight: Seen[Cancellation]) -> dict[str, Any]:
    """A cancellation's row."""
    one = sight.thing
    return {
        "connection_id": one.connection_id,
        "cancel_id": one.cancel_id,
        "seller_id": seller_id,
        "order_id": one.order_id,
        "kind": one.kind,
        "status": one.status,
        "role": one.role,
        "reason": one.reason,
        "reason_text": one.reason_text,
        "currency": one.currency,
        "refund_minor": one.refund_minor,
        "line_ids": list(one.line_ids),
        "respond_by_at": one.respond_by_at,
        "created_at": one.created_at,
        "updated_at": one.updated_at,
        "read_began_at": sight.read_began_at,
        "event_id": sight.event_id,
    }


def return_row(seller_id: int, sight: Seen[Return]) -> dict[str, Any]:
    """A return's row."""
    one = sight.thing
    return {
        "connection_id": one.connection_id,
        "return_id": one.return_id,
        "seller_id": seller_id,
        "order_id": one.order_id,
        "kind": one.kind,
        "status": one.status,
        "role": one.role,
        "reason": one.reason,
        "reason_text": one.reason_text,
        "buyer_id": one.buyer_id,
        "currency": one.currency,
        "refund_minor": one.refund_minor,
        "offered_minor": one.offered_minor,
        "next_action": one.next_action,
        "respond_by_at": one.respond_by_at,
        "tracking_number": one.tracking_number,
        "provider": one.provider,
        "arbitration": one.arbitration,
        "keeps_goods": one.keeps_goods,
        "created_day": one.created_day,
        "created_at": one.created_at,
        "updated_at": one.updated_at,
        "read_began_at": sight.read_began_at,
        "event_id": sight.event_id,
    }


def line_rows(seller_id: int, one: Return) -> list[dict[str, Any]]:
    """A row for each order line that a return is about."""
    return [
        {
            "connection_id": one.connection_id,
            "return_id": one.return_id,
            "order_line_id": line.order_line_id,
            "seller_id": seller_id,
            "return_line_id": line.return_line_id,
            "sku": line.sku,
            "sku_id": line.sku_id,
            "title": line.title,
            "refund_minor": line.refund_minor,
        }
        for line in one.lines
    ]


def grade_rows(seller_id: int, graded: Graded, now: datetime) -> list[dict[str, Any]]:
    """A row for each unit that was graded."""
    return [
        {
            "connection_id": graded.connection_id,
            "return_id": graded.return_id,
            "order_line_id": order_line_id,
            "seller_id": seller_id,
            "sku": sku,
            "grade": grade,
            "graded_by": graded.by,
            "graded_at": now,
            "event_id": graded.event_id,
        }
        for order_line_id, (sku, grade) in graded.grades.items()
    ]


async def save_rule(store: Store, fence: Fence, rule: Rule, now: datetime) -> int:
    """Write a rule, a new one where it has no number yet. Answers its number."""
    values = {
        "seller_id": fence.seller_id,
        "position": rule.position,
        "name": rule.name,
        "about": rule.about,
        "conditions": asdict(rule.conditions),
        "decision": rule.decision,
        "reason": rule.reason,
        "is_on": rule.is_on,
        "updated_at": now,
    }
    async with store.writing() as connection:
        await hold(connection, fence)
        if rule.rule_id:
            mine = (aftersale_rules.c.id == rule.rule_id) & (aftersale_rules.c.seller_id == fence.seller_id)
            await connection.execute(update(aftersale_rules).where(mine).values(**values))
            return rule.rule_id
        made = await connection.execute(
            aftersale_rules.insert().values(**values).returning(aftersale_rules.c.id)
        )
        return int(made.scalar_one())


async def remove_rule(store: Store, fence: Fence, rule_id: int) -> bool:
    """Take a rule away. Answers whether there was one."""
    mine = (aftersale_rules.c.id == rule_id) & (aftersale_rules.c.seller_id == fence.seller_id)
    async with store.writing() as connection:
        await hold(connection, fence)
        gone = await connection.execute(delete(aftersale_rules).where(mine))
    return gone.rowcount == 1
