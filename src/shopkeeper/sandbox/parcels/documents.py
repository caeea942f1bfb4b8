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
from . import labels, pictures
from .labels import Shipment
from .life import lines_of
from .offers import grams
from .refusing import as_documented
from .rules import rules_of
from .ship_calls import own_package

PLACE = "/documents/"
NOT_TIKTOK, NOT_SHIPPED, GONE, BEING_MADE, CANCELLED = 11034002, 21042104, 21042102, 11034037, 21023059
NOT_MADE, BY_PLATFORM = 21008109, 21008043
MEDIA = {"PDF": "application/pdf", "ZPL": "application/zpl", "PNG": "image/png"}
IN_ZPL = (labels.LABEL, labels.SLIP, labels.BOTH)
KINDS = (*IN_ZPL, labels.PICTURE, labels.INVOICE)


@behaves("fulfillment.GetPackageShippingDocument.202309")
@as_documented
def shipping_document(call: Call) -> dict[str, Any]:
    """Where the label or the slip of a package is; after the ship call and before the carrier has it."""
    package = own_package(call, call.values["package_id"])
    _check(call.market, package)
    wanted = _wanted(call, package)
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
    return Reply(200, _drawn(shipment, document), (("content-type", MEDIA[document.form]),))


def _drawn(shipment: Shipment, document: Document) -> bytes:
    if document.form == "PNG":
        return pictures.png(shipment)
    if document.form == "ZPL":
        return labels.zpl(shipment, document.kind)
    return labels.pdf(shipment, document.kind, document.size)


def _wanted(call: Call, package: Package) -> Document:
    """What is asked for; pictures and invoice labels have one form and one size, whatever is said."""
    kind, zpl = call.values["document_type"], call.market.settings.zpl_regions
    size, form = call.values.get("document_size") or "A6", call.values.get("document_format") or "PDF"
    if kind == labels.PICTURE:
        size, form = "A6", "PNG"
    elif kind == labels.INVOICE:
        size, form = "A6", "PDF"
    in_zpl = form == "ZPL" and kind in IN_ZPL and {call.shop.region, "*"} & set(zpl)
    no_invoice = kind == labels.INVOICE and not (
        rules_of(call.shop.region).invoice_first and package.invoiced
    )
    is_made = kind in KINDS and size in labels.SIZES and (form in ("PDF", "PNG") or in_zpl)
    if not is_made or no_invoice:
        raise refusal(NOT_MADE)
    return Document(package.id, kind, size, form)


def _check(market: Market, package: Package) -> None:
    if package.status == "CANCELLED":
        raise refusal(CANCELLED)
    if any(market.state.orders[order_id].by_tiktok for order_id in package.order_ids):
        raise refusal(BY_PLATFORM)
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
    place = lines[0].warehouse_id if lines else ""
    weight = grams(package.weight) if package.weight else grams({}) * len(lines)
    return Shipment(
        tracking_number=package.tracking_number,
        carrier=package.provider_name,
        sender=[shop.name, *_address(warehouse_address(state.seed, shop, place))[1:]],
        recipient=_address(people.recipient(state.seed, first.addressee, shop.region)),
        weight=f"{weight / 1000:.3f} kg",
        order_ids=package.order_ids,
        contents=[(code, name, count) for (code, name), count in units.items()],
        access_key=package.access_key or f"{int(package.id):044d}",
    )


def _address(whole: dict[str, Any]) -> list[str]:
    districts = {row["address_level"]: row["address_name"] for row in whole["district_info"]}
    place = f"{districts['L3']}, {districts['L1']} {whole['postal_code']}"
    return [whole["name"], whole["address_line1"], place, districts["L0"]]
