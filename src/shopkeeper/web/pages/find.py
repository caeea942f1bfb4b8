"""Find: an order, parcel, return or cancellation by its number, a SKU by its code; else a filter."""

from sqlalchemy import false, or_, select
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from ...store.tables import cancellations, orders, parcels, returns, skus
from ..visits import Visit, visit


async def page(request: Request) -> Response:
    """Lead to the one thing that was meant, or to the orders that fit."""
    here = await visit(request)
    text = here.asked.get("q", "").strip()[:100]
    order = await here.hub.store.one(
        select(orders.c.connection_id, orders.c.order_id).where(
            orders.c.seller_id == here.seller_id,
            orders.c.connection_id.in_(list(here.shops)),
            orders.c.order_id == text,
        )
    )
    if order is not None:
        return RedirectResponse(f"/orders/{order.connection_id}/{order.order_id}", 303)
    thing = await thing_named(here, text)
    if thing:
        return RedirectResponse(thing, 303)
    sku = await here.hub.store.scalar(
        select(skus.c.sku).where(skus.c.seller_id == here.seller_id, skus.c.sku.in_((text, text.upper())))
    )
    if sku is not None:
        return RedirectResponse(f"/stock/{sku}", 303)
    is_sku = text and await here.hub.store.scalar(
        select(skus.c.sku)
        .where(
            skus.c.seller_id == here.seller_id,
            skus.c.sku.icontains(text, autoescape=True) | skus.c.title.icontains(text, autoescape=True),
        )
        .limit(1)
    )
    if is_sku:
        return RedirectResponse(here.address("/stock", q=text), 303)
    return RedirectResponse(here.address("/orders", view="all", q=text), 303)


async def thing_named(here: Visit, text: str) -> str:
    """The address of the parcel, return or cancellation with this number, or ""."""
    for place, table, number, named in (
        ("parcels", parcels, parcels.c.package_id, parcels.c.tracking_number),
        ("returns", returns, returns.c.return_id, returns.c.return_id),
        ("cancellations", cancellations, cancellations.c.cancel_id, cancellations.c.cancel_id),
    ):
        found = await here.hub.store.one(
            select(table.c.connection_id, number.label("number")).where(
                table.c.seller_id == here.seller_id,
                table.c.connection_id.in_(list(here.shops)),
                or_(number == text, named == text) if text else false(),
            )
        )
        if found is not None:
            return f"/{place}/{found.connection_id}/{found.number}"
    return ""
