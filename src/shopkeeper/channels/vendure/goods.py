"""Products of a Vendure store and what they show, in the hub's words.

A variant shows what is on hand, less what is allocated, less its out-of-stock threshold: so much can still
be sold. One whose inventory is not tracked sells without end; it is told of, and nothing is sent for it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ...core.listings import UNTRACKED
from ...core.records import Listing
from ...errors import Rejected
from ..channel import Level, Raw
from .moments import moment

UNREADABLE = (KeyError, TypeError, ValueError, AttributeError)


@dataclass(frozen=True, slots=True)
class Rules:
    """What a store says of variants that say nothing themselves, and the locations that there are."""

    tracks: bool
    threshold: int
    location_ids: tuple[str, ...]
    kept: str
    """The location whose stock the hub keeps; empty where that must be chosen first."""

    def written(self) -> dict[str, Any]:
        """The rules as they stand beside what was read under them."""
        locations = [self.kept] if self.kept else list(self.location_ids)
        return {"tracks": self.tracks, "threshold": self.threshold, "locations": locations}


def rules(answer: Raw, chosen: str) -> Rules:
    """The rules of a store; ``chosen`` is the location that the seller named, by id or name."""
    channel, everywhere = answer["activeChannel"], answer.get("globalSettings") or {}
    locations = {str(one["id"]): str(one["name"]) for one in answer["stockLocations"]["items"]}
    kept = next((key for key, name in locations.items() if chosen and chosen in (key, name)), "")
    if chosen and not kept:
        known = ", ".join(f"{key} {name}" for key, name in locations.items())
        raise Rejected(f"the store has no stock location {chosen!r}; known: {known}")
    if not chosen and len(locations) == 1:
        [kept] = locations
    return Rules(
        tracks=bool(first(channel.get("trackInventory"), everywhere.get("trackInventory"), True)),
        threshold=int(first(channel.get("outOfStockThreshold"), everywhere.get("outOfStockThreshold"), 0)),
        location_ids=tuple(locations),
        kept=kept,
    )


def first(*values: Any) -> Any:
    """The first value that is said at all."""
    return next(value for value in values if value is not None)


def is_tracked(variant: Raw, tracks: bool) -> bool:
    """Whether what a variant sells is bounded by its stock."""
    return {"TRUE": True, "FALSE": False}.get(variant["trackInventory"], tracks)


def threshold(variant: Raw, usual: int) -> int:
    """Units of a variant that are never sold; below zero: units that are sold without being there."""
    return usual if variant["useGlobalOutOfStockThreshold"] else int(variant["outOfStockThreshold"])


def stands(variant: Raw, location_ids: Sequence[str]) -> tuple[int, int]:
    """Units of a variant on hand and allocated in some locations."""
    there = [one for one in variant["stockLevels"] if str(one["stockLocationId"]) in location_ids]
    return sum(int(one["stockOnHand"]) for one in there), sum(int(one["stockAllocated"]) for one in there)


def product_raw(product: Raw, known: Rules) -> dict[str, Any]:
    """A product as it is kept: as Vendure answered it, with the rules that it was read under."""
    times = [product["updatedAt"], *(one["updatedAt"] for one in product["variants"])]
    newest = max(int(moment(one).timestamp()) for one in times)
    return {**product, "update_time": newest, "rules": known.written()}


def listings(raw: Raw, connection_id: int) -> list[Listing]:
    """The listings of a product, one a variant. Raises Rejected where it cannot be read."""
    try:
        return [read_listing(raw, one, connection_id) for one in raw["variants"]]
    except UNREADABLE as error:
        raise Rejected(
            f"product {raw.get('id', '?')} cannot be read: {type(error).__name__} {error}"
        ) from error


def read_listing(raw: Raw, variant: Raw, connection_id: int) -> Listing:
    """One variant of a product as a listing."""
    name = str(variant["name"])
    return Listing(
        connection_id=connection_id,
        product_id=str(raw["id"]),
        sku_id=str(variant["id"]),
        sku=str(variant["sku"] or "").strip(),
        title=str(raw["name"]),
        variant=name.removeprefix(str(raw["name"])).strip(),
        status=status(raw, variant),
        price_minor=int(variant["priceWithTax"]),
        currency=str(variant["currencyCode"]),
        warehouses=tuple(str(one) for one in raw["rules"]["locations"]),
        updated_at=moment(max(raw["updatedAt"], variant["updatedAt"])),
    )


def status(raw: Raw, variant: Raw) -> str:
    """A variant's state in the hub's words."""
    if not raw["enabled"] or not variant["enabled"]:
        return "SELLER_DEACTIVATED"
    return "ACTIVATE" if is_tracked(variant, raw["rules"]["tracks"]) else UNTRACKED


def levels(raw: Raw) -> list[Level]:
    """What the listings of a product show and have promised. Raises Rejected where it cannot be read."""
    try:
        return [read_level(one, raw["rules"]) for one in raw["variants"]]
    except UNREADABLE as error:
        raise Rejected(f"the stock of product {raw.get('id', '?')} cannot be read: {error}") from error


def read_level(variant: Raw, written: Mapping[str, Any]) -> Level:
    """What a variant shows in the location that is kept, and what it has promised in all of them."""
    on_hand, allocated = stands(variant, [str(one) for one in written["locations"]])
    promised = sum(int(one["stockAllocated"]) for one in variant["stockLevels"])
    to_sell = on_hand - threshold(variant, int(written["threshold"]))
    sku = str(variant["sku"] or "").strip()
    return Level(str(variant["id"]), sku, to_sell - allocated, promised, to_sell)
