"""Labels and packing slips: the call that tells where one is, and the address from which it is fetched."""

from typing import Any

from .. import ids
from ..buyers import people
from ..exchange import Ask, Reply, json_reply
from ..market import Market
from ..refusals import refusal
from ..shop import Call, behaves
from ..trade import Document, Package
from ..warehouses.calls import warehouse_address
from . import labels
from .labels import Shipment
from .life import lines_of
from .offers import grams
from .ship_calls import own_package

PLACE = "/documents/"
NOT_TIKTOK, NOT_SHIPPED, GONE, BEING_MADE, CANCELLED = 11034002, 21042104, 21042102, 11034037, 21023059
NOT_MADE = 21008109
MEDIA = {"PDF": "application/pdf", "ZPL": "application/zpl"}
KINDS = (labels.LABEL, labels.SLIP, labels.BOTH)


@behaves("fulfillment.GetPackageShippingDocument.202309")
def shipping_document(call: Call) -> dict[str, Any]:
    """Where the label or the slip of a package is; after the ship call and before the carrier has it."""
    package = own_package(call, call.values["package_id"])
    _check(call.market, package)
    wanted = Document(
        package_id=package.id,
        kind=call.values["document_type"],
        size=call.values.get("document_size") or "A6",
        form=call.values.get("document_format") or "PDF",
    )
    if wanted.kind not in KINDS or wanted.size not in labels.SIZES or wanted.form not in MEDIA:
        raise refusal(NOT_MADE)
    name = f"{package.id}-{wanted.kind}-{wanted.size}-{wanted.form}"
    token = ids.token(call.market.state.seed, "document", name)
    call.market.state.documents[token] = wanted
    package.labels_read += 1
    call.market.changes += 1
    where = f"{call.origin}{PLACE}{token}.{wanted.form.lower()}"
    return {"doc_url": where, "tracking_number": package.tracking_number}


def fetch(market: Market, ask: Ask) -> Reply:
    """A document by its address alone: who knows it may read it, as with the platform's signed ones."""
    token, _, form = ask.path.removeprefix(PLACE).rpartition(".")
    document = market.state.documents.get(token)
    if ask.method != "GET" or document is None or form != document.form.lower():
        return json_reply(404, {"error": f"there is no document at {ask.path}"})
    shipment = _shipment(market, market.state.packages[document.package_id])
    if document.form == "ZPL":
        content = labels.zpl(shipment)
    else:
        content = labels.pdf(shipment, document.kind, document.size)
    return Reply(200, content, (("content-type", MEDIA[document.form]),))


def _check(market: Market, package: Package) -> None:
    if package.status == "CANCELLED":
        raise refusal(CANCELLED)
    if package.shipping_type == "SELLER":
        raise refusal(NOT_TIKTOK)
    if package.status == "TO_FULFILL":
        raise refusal(NOT_SHIPPED)
    if package.status != "PROCESSING":
        raise refusal(GONE)
    if market.now() < package.rts_time + market.settings.label_ready_seconds:
        raise refusal(BEING_MADE)


def _shipment(market: Market, package: Package) -> Shipment:
    state, shop = market.state, market.state.shops[package.shop_id]
    first = state.orders[package.order_ids[0]]
    lines = lines_of(market, package)
    units: dict[tuple[str, str], int] = {}
    for line in lines:
        key = line.seller_sku, f"{line.product_name} {line.sku_name}"
        units[key] = units.get(key, 0) + 1
    weight = grams(package.weight) if package.weight else grams({}) * len(lines)
    return Shipment(
        tracking_number=package.tracking_number,
        carrier=package.provider_name,
        sender=[shop.name, *_address(warehouse_address(state.seed, shop))[1:]],
        recipient=_address(people.recipient(state.seed, first.addressee, shop.region)),
        weight=f"{weight / 1000:.3f} kg",
        order_ids=package.order_ids,
        contents=[(code, name, count) for (code, name), count in units.items()],
    )


def _address(whole: dict[str, Any]) -> list[str]:
    districts = {row["address_level"]: row["address_name"] for row in whole["district_info"]}
    place = f"{districts['L3']}, {districts['L1']} {whole['postal_code']}"
    return [whole["name"], whole["address_line1"], place, districts["L0"]]
