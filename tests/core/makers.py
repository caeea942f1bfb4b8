"""Orders, listings and sights with everything that a test does not care about filled in."""

from datetime import UTC, datetime, timedelta

from shopkeeper.core.records import Line, Listing, Order, Sight

START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def at(minutes: float) -> datetime:
    """A moment some minutes after the start."""
    return START + timedelta(minutes=minutes)


def line(sku: str, number: int = 1, status: str = "") -> Line:
    """One unit of a SKU; the listing's SKU id is the SKU in small letters."""
    return Line(f"line-{sku}-{number}", sku, "product-1", sku.lower(), f"The {sku}", "", status, 1000)


def order(
    status: str, updated: float, *skus: str, collected: float | None = None, order_id: str = "1"
) -> Order:
    """An order of shop 1 in a status, changed some minutes after the start."""
    return Order(
        connection_id=1,
        order_id=order_id,
        status=status,
        currency="USD",
        total_minor=1000,
        goods_minor=1000,
        lines=tuple(line(sku, number) for number, sku in enumerate(skus or ("MUG",))),
        created_at=START,
        paid_at=START,
        ship_by_at=None,
        cancel_by_at=None,
        collected_at=None if collected is None else at(collected),
        updated_at=at(updated),
    )


def sight(seen: Order, event_id: int, read: float | None = None) -> Sight:
    """An order as one read showed it, begun right when the order changed unless said otherwise."""
    return Sight(seen, seen.updated_at if read is None else at(read), event_id)


def listing(connection_id: int, sku: str, sku_id: str = "", **other: object) -> Listing:
    """A listing on sale in one warehouse."""
    values: dict[str, object] = {"status": "ACTIVATE", "warehouses": ("w1",), "title": f"The {sku}"} | other
    return Listing(
        connection_id=connection_id,
        product_id=f"product-{connection_id}",
        sku_id=sku_id or f"{sku.lower()}-{connection_id}",
        sku=sku,
        title=str(values["title"]),
        variant="",
        status=str(values["status"]),
        price_minor=1000,
        currency="USD",
        warehouses=values["warehouses"],  # type: ignore[arg-type]  # a tuple of warehouse ids
        updated_at=START,
    )
