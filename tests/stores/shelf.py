"""What a double of a Vendure store keeps, and how Vendure writes it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from typing import Any

LONG_AGO = "2026-01-01T00:00:00.000Z"


@dataclass
class Variant:
    """Something that is sold; stock by location as (on hand, allocated)."""

    id: str
    sku: str
    levels: dict[str, list[int]]
    tracked: str = "INHERIT"
    threshold: int | None = None
    enabled: bool = True
    updated_at: str = LONG_AGO


@dataclass
class Order:
    """An order in any state; lines as [variant id, asked for, kept]."""

    id: str
    state: str = "Draft"
    lines: dict[str, list[Any]] = field(default_factory=dict)
    billing: dict[str, Any] | None = None
    shipping: dict[str, Any] | None = None
    customer: dict[str, Any] | None = None
    payments: list[dict[str, Any]] = field(default_factory=list)
    parcels: list[dict[str, Any]] = field(default_factory=list)
    placed_at: str | None = None
    updated_at: str = LONG_AGO

    @property
    def code(self) -> str:
        return f"CODE{self.id}"

    def packed(self, line_id: str) -> int:
        alive = [one for one in self.parcels if one["state"] != "Cancelled"]
        return sum(one["lines"].get(line_id, 0) for one in alive)


class Shelf:
    """Goods, stock by location, and orders."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self.now = now
        self.variants: dict[str, Variant] = {}
        self.by_sku: dict[str, str] = {}
        self.made: dict[str, Order] = {}
        self.locations = {"1": "Default Stock Location"}
        self.methods = ["standard"]
        self.numbers = count(1)

    def clock(self) -> str:
        """The time as Vendure writes it; to the second, as its database does."""
        return self.now().strftime("%Y-%m-%dT%H:%M:%S.000Z")

    def chosen(self, order: Order, units: Mapping[str, int]) -> dict[str, int]:
        """Units of each line: those that are named by SKU, else everything that is kept."""
        numbers = {
            key: units.get(self.variants[line[0]].sku, 0) if units else line[2]
            for key, line in order.lines.items()
        }
        return {key: number for key, number in numbers.items() if number}

    def level(self, variant_id: str, location: str = "1") -> list[int]:
        return self.variants[variant_id].levels.setdefault(location, [0, 0])

    def saleable_of(self, variant: Variant) -> int:
        if variant.tracked == "FALSE":
            return 10**9
        return sum(one[0] - one[1] for one in variant.levels.values()) - (variant.threshold or 0)

    def product(self, one: Variant) -> dict[str, Any]:
        name = one.sku.title()
        return {
            "id": one.id,
            "name": name,
            "enabled": True,
            "updatedAt": LONG_AGO,
            "variants": [self.variant(one)],
        }

    def variant(self, one: Variant) -> dict[str, Any]:
        levels = [
            {"stockLocationId": key, "stockOnHand": both[0], "stockAllocated": both[1]}
            for key, both in one.levels.items()
        ]
        stock = {
            "trackInventory": one.tracked,
            "outOfStockThreshold": one.threshold or 0,
            "stockLevels": levels,
        }
        stock["useGlobalOutOfStockThreshold"] = one.threshold is None
        names = {"id": one.id, "sku": one.sku, "name": one.sku.title(), "productId": one.id}
        return {
            **names,
            **stock,
            "enabled": one.enabled,
            "updatedAt": one.updated_at,
            "priceWithTax": 1200,
            "currencyCode": "USD",
        }

    def whole(self, one: Order) -> dict[str, Any]:
        lines = [
            {
                "id": key,
                "quantity": kept,
                "orderPlacedQuantity": asked,
                "proratedUnitPriceWithTax": 1200,
                "productVariant": self.variant(self.variants[variant]),
            }
            for key, (variant, asked, kept) in one.lines.items()
        ]
        total = 1200 * sum(line["quantity"] for line in lines)
        parcels = [
            {**each, "lines": [{"orderLineId": key, "quantity": n} for key, n in each["lines"].items()]}
            for each in one.parcels
        ]
        times = {"createdAt": one.updated_at, "updatedAt": one.updated_at, "orderPlacedAt": one.placed_at}
        return {
            "id": one.id,
            "code": one.code,
            "state": one.state,
            **times,
            "currencyCode": "USD",
            "totalWithTax": total,
            "subTotalWithTax": total,
            "customer": one.customer,
            "shippingAddress": one.shipping,
            "payments": one.payments,
            "lines": lines,
            "fulfillments": parcels,
        }
