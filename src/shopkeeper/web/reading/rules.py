"""The rules by which requests are decided without a person."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, func, select

from ...store.database import Store
from ...store.tables import aftersale_rules


async def rows(store: Store, seller_id: int) -> Sequence[Row[Any]]:
    """All rules, the first to be asked first."""
    return await store.rows(
        select(aftersale_rules)
        .where(aftersale_rules.c.seller_id == seller_id)
        .order_by(aftersale_rules.c.position, aftersale_rules.c.id)
    )


async def on(store: Store, seller_id: int) -> int:
    """How many rules are switched on."""
    return int(
        await store.scalar(
            select(func.count())
            .select_from(aftersale_rules)
            .where(aftersale_rules.c.seller_id == seller_id, aftersale_rules.c.is_on.is_(True))
        )
    )
