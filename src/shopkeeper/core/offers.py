"""Offers: which quantity each listing of a SKU should show, and which of them must be told."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from . import stock
from .changes import Changes, Finding, Want
from .ledger import Place
from .listings import ON_SALE
from .records import Listing


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of a seller's SKUs when their offers are looked at."""

    listings: Iterable[Listing]
    sums: Mapping[Place, int]
    counted: frozenset[str]
    pushed: Mapping[tuple[int, str], int] = field(default_factory=dict)
    """Quantities on their way to a listing (connection, SKU id), sent or still to be sent."""


def decide(dirty: Mapping[str, int], marks: Mapping[str, int], standing: Standing) -> Changes:
    """The wants that follow for the dirty SKUs; a listing that shows the right quantity is left in peace.

    ``dirty`` names the event that each SKU is dirty from, ``marks`` how often it was marked.
    Unknown is not zero: nothing is wanted for a SKU that nobody has counted.
    """
    changes = Changes(looked_at=marks)
    for listing in standing.listings:
        if listing.sku in dirty and listing.sku in standing.counted and listing.status in ON_SALE:
            changes += offer(listing, dirty[listing.sku], standing)
    return changes


def offer(listing: Listing, event_id: int, standing: Standing) -> Changes:
    """What one listing should be told, if anything."""
    place = f"listing/{listing.connection_id}/{listing.sku_id}"
    if len(listing.warehouses) != 1:
        return Changes(found=(warehouses(listing, place),))
    quantity = stock.sellable(standing.sums.get((stock.FREE, listing.sku), 0))
    shown = standing.sums.get((stock.shown(listing.connection_id, listing.sku_id), listing.sku), 0)
    current = standing.pushed.get((listing.connection_id, listing.sku_id), shown)
    fine = Changes(cleared=(("warehouses", place),))
    if quantity == current:
        return fine
    wanted = {
        "product_id": listing.product_id,
        "sku_id": listing.sku_id,
        "warehouse_id": listing.warehouses[0],
        "sku": listing.sku,
        "quantity": quantity,
    }
    want = Want(listing.connection_id, "stock", listing.sku_id, wanted, f"sku/{listing.sku}", event_id)
    return fine + Changes(wants=(want,))


def warehouses(listing: Listing, place: str) -> Finding:
    """A listing whose stock cannot be kept, because it does not stand in exactly one warehouse."""
    number = len(listing.warehouses)
    return Finding(
        "warehouses",
        place,
        "warn",
        f"{listing.sku} stands in {number} warehouses of its shop",
        "Its stock is kept only where a listing has exactly one warehouse, so nothing is sent for it. "
        "Of a store's locations one can be chosen: shopkeeper choose.",
        f"/stock/{listing.sku}",
    )


def uncounted(known: int, counted: int) -> Changes:
    """Show how many SKUs wait for a count, as long as there are any."""
    missing = known - counted
    if not missing:
        return Changes(cleared=(("uncounted", "stock"),))
    return Changes(
        found=(
            Finding(
                "uncounted",
                "stock",
                "warn",
                f"{missing:,} of {known:,} SKUs have not been counted",
                "Nothing is sent to any shop for them: unknown is not zero. "
                "Upload a count, or say which shop's numbers are the count.",
                "/stock?view=uncounted",
            ),
        )
    )
