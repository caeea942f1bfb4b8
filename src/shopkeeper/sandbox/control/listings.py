"""The control plane's part for what sellers do with listings by hand alone: single SKUs, combined ones."""

from typing import Any

from ...errors import Rejected
from ..catalogue import families, selling
from ..catalogue.records import Family
from ..rehearsal import Rehearsal
from .plane import Fields, may, need, route
from .shops import SHOP

FAMILY = need("listing_id", "the combined listing", "{listing_id}")
BY = ("SELLER", "PLATFORM")


@route(
    "POST", "/skus/{sku_id}/hold",
    need("sku_id", "the SKU, by the platform's id", "{sku_id}"),
    need("way", "deactivate, or release what is held", "deactivate"),
    may("by", f"{' or '.join(BY)}; the seller unless said", "PLATFORM"),
)  # fmt: skip
def hold_sku(sandbox: Rehearsal, fields: Fields) -> Any:
    """A single SKU is taken off sale, or may be sold again; the others of its product stay."""
    sku, by = sandbox.state.skus.get(fields["sku_id"]), fields.get("by") or "SELLER"
    if sku is None:
        raise Rejected(f"there is no SKU {fields['sku_id']} in this sandbox")
    if by not in BY or fields["way"] not in ("deactivate", "release"):
        raise Rejected(f"a SKU is held by {' or '.join(BY)}; ways are deactivate and release")
    (selling.take_off if fields["way"] == "deactivate" else selling.put_back)(sandbox.market, [sku], by)
    return {"sku_id": sku.id, "product_id": sku.product_id, **selling.status_of(sandbox.state, sku.id)}


@route("GET", "/combined-listings", may("shop_id", "only of this shop", kind="string"))
def list_combined(sandbox: Rehearsal, fields: Fields) -> Any:
    """Products that are shown on one page."""
    found = sandbox.state.catalogue.families.values()
    return {"listings": [_told(one) for one in found if fields.get("shop_id") in (None, "", one.shop_id)]}


@route(
    "POST", "/combined-listings",
    SHOP,
    need("product_ids", "two products at least", ["{product_id}", "{other_product_id}"]),
)  # fmt: skip
def combine(sandbox: Rehearsal, fields: Fields) -> Any:
    """A seller shows products on one page, as versions of one another."""
    shop = sandbox.market.shop(fields["shop_id"])
    return _told(families.make(sandbox.market, shop.id, list(fields["product_ids"])))


@route(
    "POST", "/combined-listings/{listing_id}",
    FAMILY,
    may("add", "products to put in", kind="array"),
    may("remove", "products to take out", kind="array"),
    may("status", f"what it becomes: {', '.join(families.BY_SELLER)}", "SELLER_DEACTIVATED"),
)  # fmt: skip
def change_combined(sandbox: Rehearsal, fields: Fields) -> Any:
    """A seller puts products in, takes some out, or takes the page off, back or apart."""
    family = sandbox.state.catalogue.families.get(fields["listing_id"])
    if family is None:
        raise Rejected(f"there is no combined listing {fields['listing_id']} in this sandbox")
    if fields.get("add") or fields.get("remove"):
        families.change(
            sandbox.market, family, list(fields.get("add") or []), list(fields.get("remove") or [])
        )
    if fields.get("status"):
        families.become(sandbox.market, family, fields["status"])
    return _told(family)


def _told(family: Family) -> Fields:
    named = {"listing_id": family.id, "shop_id": family.shop_id}
    return {**named, "status": family.status, "product_ids": family.product_ids}
