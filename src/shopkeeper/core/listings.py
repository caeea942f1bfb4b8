"""Listings: what each shop shows of each SKU, and what is odd about them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from .changes import Changes, Finding
from .records import Age, Listing, ListingSight

ON_SALE = ("ACTIVATE",)
DELETED = "DELETED"
HELD = {"FREEZE": "frozen", "PLATFORM_DEACTIVATED": "taken off sale"}
"""What the platform itself has done to a listing, in words."""
UNTRACKED = "UNTRACKED"
"""A listing that is on sale, and whose shop does not bound it by its stock."""


def decide(known: Mapping[tuple[int, str], Age], sights: Iterable[ListingSight]) -> Changes:
    """Keep the newest sight of each listing, and make every seller SKU a SKU of the seller's."""
    newest: dict[tuple[int, str], ListingSight] = {}
    for sight in sights:
        place = (sight.listing.connection_id, sight.listing.sku_id)
        best = newest[place].age if place in newest else known.get(place)
        if best is None or sight.age > best:
            newest[place] = sight
    kept = tuple(newest.values())
    return Changes(
        listings=kept,
        skus={sight.listing.sku: sight.listing.title for sight in kept if sight.listing.sku},
        dirty={sight.listing.sku: sight.event_id for sight in kept if sight.listing.sku},
    )


def gone(known: Iterable[Listing], read_began_at: datetime, event_id: int) -> list[ListingSight]:
    """Listings of a product that its shop has no more; nothing is offered there until they are seen again."""
    return [ListingSight(replace(one, status=DELETED), read_began_at, event_id) for one in known]


def oddities(listings: Iterable[Listing], shops: Mapping[int, str]) -> list[Finding]:
    """What is odd in a seller's whole catalogue: seller SKUs missing, used twice, or in one shop only."""
    everything = [one for one in listings if one.status != DELETED]
    found = [*missing(everything, shops), *doubled(everything, shops), *alone(everything, shops)]
    return [*found, *untracked(everything, shops), *held(everything, shops)]


def held(listings: list[Listing], shops: Mapping[int, str]) -> list[Finding]:
    """Products that the platform has frozen or taken off sale: they sell nothing until the seller acts."""
    first = {(one.connection_id, one.product_id): one for one in reversed(listings) if one.status in HELD}
    return [
        Finding(
            "held",
            f"product/{connection_id}/{product_id}",
            "bad",
            f"{one.title} was {HELD[one.status]} in {shops[connection_id]}",
            "The platform has done it, and says there why. Nothing of it is sold, and no stock is sent, "
            "until the platform lets go of it; then it is read again by itself.",
            f"/stock/{one.sku}" if one.sku else "",
        )
        for (connection_id, product_id), one in sorted(first.items())
    ]


def missing(listings: list[Listing], shops: Mapping[int, str]) -> list[Finding]:
    """Listings without a seller SKU: nobody can say what they sell, so their stock cannot be kept."""
    return [
        Finding(
            "sku_missing",
            f"listing/{one.connection_id}/{one.sku_id}",
            "warn",
            f"{one.title}{', ' + one.variant if one.variant else ''} has no seller SKU",
            f"{shops[one.connection_id]} sells it, but its stock cannot be kept. "
            "Give it a seller SKU in Seller Center; it is read again within minutes.",
        )
        for one in listings
        if not one.sku
    ]


def doubled(listings: list[Listing], shops: Mapping[int, str]) -> list[Finding]:
    """Seller SKUs that stand on several listings of one shop: they share one stock."""
    places: dict[tuple[int, str], list[Listing]] = defaultdict(list)
    for one in listings:
        if one.sku:
            places[one.connection_id, one.sku].append(one)
    return [
        Finding(
            "sku_doubled",
            f"sku/{connection_id}/{sku}",
            "warn",
            f"{sku} stands on {len(same)} listings of {shops[connection_id]}",
            "They are counted as one SKU and share its stock. If they are different goods, "
            "give one of them another seller SKU.",
            f"/stock/{sku}",
        )
        for (connection_id, sku), same in sorted(places.items())
        if len(same) > 1
    ]


def untracked(listings: list[Listing], shops: Mapping[int, str]) -> list[Finding]:
    """Listings that sell without end, for their shop does not bound them by any stock."""
    return [
        Finding(
            "untracked",
            f"listing/{one.connection_id}/{one.sku_id}",
            "warn",
            f"{shops[one.connection_id]} sells {one.sku or one.title} without looking at its stock",
            "It may sell what is not there. Have its inventory tracked; it is kept from then on.",
            f"/stock/{one.sku}" if one.sku else "",
        )
        for one in listings
        if one.status == UNTRACKED
    ]


def alone(listings: list[Listing], shops: Mapping[int, str]) -> list[Finding]:
    """SKUs that only some shops sell, as one finding a shop that lacks them."""
    everywhere = {one.sku for one in listings if one.sku}
    found = []
    for connection_id, name in sorted(shops.items()):
        lacking = sorted(everywhere - {one.sku for one in listings if one.connection_id == connection_id})
        if lacking and any(one.connection_id == connection_id for one in listings):
            some = ", ".join(lacking[:3]) + (", …" if len(lacking) > 3 else "")
            found.append(
                Finding(
                    "sku_gap",
                    f"connection/{connection_id}",
                    "warn",
                    f"{name} does not sell {many(len(lacking), 'SKU')} that another shop sells",
                    f"{some}. Nothing is wrong if that is on purpose; otherwise the seller SKUs differ.",
                    f"/stock?missing={connection_id}",
                )
            )
    return found


def many(number: int, thing: str) -> str:
    """A number of things in words: ``1 SKU``, ``2 SKUs``."""
    return f"{number:,} {thing}{'' if number == 1 else 's'}"
