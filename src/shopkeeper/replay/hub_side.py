"""What the hub says of the orders and the stock, asked over HTTP at its address for programs."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any, TypeAlias

import httpx2

from ..errors import Rejected

ANSWER_SECONDS = 60


@dataclass(frozen=True, slots=True)
class HubOrder:
    """One order as the hub tells it; amounts are minor units."""

    end: str
    lines: int
    units: int
    goods: int
    value: int
    coupons: int
    freight: int


Books: TypeAlias = dict[str, HubOrder]
"""The hub's orders by the platform's id."""


@dataclass(frozen=True, slots=True)
class Units:
    """What the hub says of a SKU."""

    on_hand: int | None
    shipped: int


Stock: TypeAlias = dict[str, Units]


async def read_books(address: str) -> Books:
    """Every order with its lines."""
    asked = {"view": "all", "lines": "yes"}
    return {row["order_id"]: hub_order(row) async for row in rows(address, "orders", asked)}


def hub_order(row: dict[str, Any]) -> HubOrder:
    """An order: what the buyer pays beyond its lines is freight, what the goods bring beyond that coupons."""
    goods, total = row["goods_total"]["amount_minor"], row["total"]["amount_minor"]
    paid = sum(line["units"] * line["price"]["amount_minor"] for line in row["lines"])
    return HubOrder(
        end=row["status"],
        lines=sum(line["units"] for line in row["lines"]),
        units=row["units"],
        goods=len({line["sku"] for line in row["lines"]}),
        value=goods,
        coupons=goods - paid,
        freight=total - paid,
    )


async def read_stock(address: str) -> Stock:
    """What there is of every SKU, and what has left."""
    asked = {"view": "all"}
    return {
        row["sku"]: Units(row["on_hand"], row["shipped"])
        async for row in rows(address, "stock", asked, "skus")
    }


async def rows(
    address: str, noun: str, asked: dict[str, str], name: str = ""
) -> AsyncIterator[dict[str, Any]]:
    """All rows of a list, page after page."""
    async with httpx2.AsyncClient(base_url=address, timeout=ANSWER_SECONDS, trust_env=False) as client:
        after: dict[str, str] = {}
        while True:
            answer = await client.get(f"/api/{noun}", params=asked | after)
            if answer.status_code != 200:
                raise Rejected(f"the hub answered {answer.status_code} at /api/{noun}: {answer.text[:200]}")
            page = answer.json()
            for row in page[name or noun]:
                yield row
            if not page["after"]:
                return
            after = {"after": page["after"]}
