"""The parcels of a TikTok shop, over the client and in the hub's words."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ...core.shipping import Carrier
from ...errors import Rejected, TryLater
from ...tiktok.client import AsyncShopClient
from ..channel import Document, Raw, Shipment, Shipped
from .markets import EMEA

WHOLE_ORDER, SOME_LINES = "1", "2"
PAGE_SIZE = 50
BEING_MADE, BY_TIKTOK = "11034037", "21008117"

# What a person can do about a refusal, by TikTok's code.
# https://partner.tiktokshop.com/docv2/page/fulfillment-api-overview
REMEDIES = {
    "21011044": "It is on hold; ship it once the hour after the payment is over.",
    "21011007": "Somebody asked to cancel it or for a refund; answer that first.",
    "21008044": "Somebody asked to cancel it or for a refund; answer that first.",
    "21011041": "It is cancelled; put the goods back.",
    "21011020": "It is shipped already, perhaps in Seller Center.",
    "21011040": "It is shipped already, perhaps in Seller Center.",
    "21008099": "It is shipped already, perhaps in Seller Center.",
    "21011022": "The carrier or the number is wrong; correct it and ship again.",
    "21011025": "That number is on another parcel; correct it and ship again.",
    "21034012": "That number is on another parcel; correct it and ship again.",
    "21011028": "It belongs to another shop.",
    "21008106": "This market is shipped by another call; bring its connection up to date.",
    "21011003": "This market or order is shipped in the other way: with TikTok's carrier, or with your own.",
    "21011048": "It is in several packages; name the lines that you ship.",
    "21004019": "Upload its invoice first.",
    "21004006": "Upload its invoice first.",
    "21004020": "Its invoice is being checked; ship it once that is done.",
    "21011053": "Choose another time for the pick-up.",
    "21011054": "Choose another time for the pick-up.",
    "21011035": "It cannot be split; ship it whole.",
    "21011036": "Here all units of a SKU must stay together.",
    "21011030": "It is delivered; its number stays as it is.",
    "21011043": "It is not shipped yet.",
    "21011050": "The 72 hours in which a number can be corrected are over.",
    "21011049": "Its number can no longer be changed, or was changed once already.",
    "21011051": "A number can be corrected once only, and this one was.",
    "21011004": "TikTok's own carrier has it; its number cannot be changed.",
}


@dataclass(frozen=True, slots=True)
class TikTokParcels:
    """The parcels of a TikTok shop."""

    client: AsyncShopClient

    async def changed(self, since: datetime) -> AsyncIterator[Raw]:
        """Parcels by their last change, oldest first, 50 a call."""
        values: dict[str, Any] = {
            "page_size": PAGE_SIZE,
            "sort_field": "update_time",
            "sort_order": "ASC",
            "update_time_ge": int(since.timestamp()),
        }
        token = ""
        while True:
            asked = {**values, **({"page_token": token} if token else {})}
            page = await self.client.fetch("fulfillment.SearchPackage.202309", asked)
            for raw in page.get("packages") or []:
                yield raw
            token = page.get("next_page_token") or ""
            if not token:
                return

    async def fetch(self, package_id: str) -> Raw:
        """One parcel, with what befell it if something did."""
        return await self.client.fetch("fulfillment.GetPackageDetail.202309", {"package_id": package_id})

    async def ship(self, shipments: Sequence[Shipment]) -> Mapping[str, Shipped]:
        """Ship; several only where the market ships packages that there are. Answers by each one's key."""
        if shipments[0].way == "ship":
            return await self._ship_packages(shipments)
        [one] = shipments
        call = self._create if one.way == "create" else self._mark
        try:
            return {one.key: Shipped(package_id=await call(one))}
        except Rejected as error:
            return {one.key: Shipped(refusal=remedied(str(error), error.code))}

    async def split(self, order_id: str, groups: Sequence[Sequence[str]]) -> None:
        """Put lines of an order into packages of their own."""
        rows = [
            {"id": str(place), "order_line_item_ids": list(group)}
            for place, group in enumerate(groups, start=1)
        ]
        await self._said("fulfillment.SplitOrders.202309", {"order_id": order_id, "splittable_groups": rows})

    async def renumber(self, shipment: Shipment) -> None:
        """Correct the carrier and the number of a parcel that is under way."""
        named = carried(shipment)
        if shipment.way == "mark":
            values = {"package_id": shipment.package_id, "shipping_info_list": [named]}
            await self._said("fulfillment.updatePackageShippingInfo.202610", values)
        else:
            await self._said(
                "fulfillment.UpdateShippingInfo.202309", {"order_id": shipment.order_id, **named}
            )

    async def carriers(self, delivery_option_id: str, region: str) -> list[Carrier]:
        """The carriers that may bring orders of a way of delivery, within a market."""
        values = {"delivery_option_id": delivery_option_id}
        # Quirk (2026-11, shipping_providers): in the EU it wants to know from where to where.
        # https://partner.tiktokshop.com/docv2/page/get-shipping-providers-202309
        if region in EMEA:
            values |= {"warehouse_region": region, "buyer_region": region}
        try:
            answer = await self.client.fetch("logistics.GetShippingProviders.202309", values)
        except Rejected as error:
            if error.code != BY_TIKTOK:
                raise
            return []  # there is nothing to choose where TikTok's carrier comes
        return [
            Carrier(str(one["id"]), str(one.get("name") or one["id"]))
            for one in answer.get("shipping_providers") or []
        ]

    async def document(self, package_id: str, kind: str) -> Document:
        """Where the label or slip of a parcel can be fetched. Raises TryLater while it is being made."""
        values = {
            "package_id": package_id,
            "document_type": kind,
            "document_size": "A6",
            "document_format": "PDF",
        }
        try:
            answer = await self.client.fetch("fulfillment.GetPackageShippingDocument.202309", values)
        except TryLater as error:
            if error.code != BEING_MADE:
                raise
            raise TryLater("TikTok is still making the label", code=error.code) from error
        return Document(str(answer.get("doc_url") or ""), str(answer.get("tracking_number") or ""))

    async def tracking(self, order_id: str) -> Raw:
        """What carriers reported of an order's parcels, by number."""
        return await self.client.fetch("logistics.getLogisticsTracking.202604", {"order_id": order_id})

    async def _ship_packages(self, shipments: Sequence[Shipment]) -> Mapping[str, Shipped]:
        """Quirk (2026-11, packages/ship): code 0 may still refuse some of the packages, in ``errors``.

        https://partner.tiktokshop.com/docv2/page/batch-ship-packages-202309
        """
        values = {"packages": [package_row(one) for one in shipments]}
        try:
            answer = await self.client.fetch("fulfillment.BatchShipPackages.202309", values)
        except Rejected as error:
            reason = remedied(str(error), error.code)
            return {one.key: Shipped(refusal=reason) for one in shipments}
        refused = {
            str((error.get("detail") or {}).get("package_id") or ""): error
            for error in answer.get("errors") or []
        }
        if refused.keys() - {one.package_id for one in shipments}:
            raise TryLater("TikTok refused packages and did not say which; their orders are looked at")
        return {one.key: shipped(one, refused.get(one.package_id)) for one in shipments}

    async def _create(self, one: Shipment) -> str:
        """Quirk (2026-11, packages 202512): ``ship_type`` is 1 for a whole order, 2 for lines that are named.

        https://partner.tiktokshop.com/docv2/page/fulfillment-api-overview
        """
        values: dict[str, Any] = {
            "ship_type": WHOLE_ORDER if one.is_whole else SOME_LINES,
            "order_id": one.order_id,
            "order_line_item": [{"order_line_id": line_id} for line_id in one.line_ids],
        }
        if one.weight_grams:
            values["weight"] = {"value": str(one.weight_grams), "unit": "GRAM"}
        answer = await self.client.fetch("fulfillment.CreatePackages.202512", values)
        return str(answer.get("package_id") or "")

    async def _mark(self, one: Shipment) -> str:
        values = {
            "order_id": one.order_id,
            "order_line_list": [{"order_line_id": line_id} for line_id in one.line_ids],
            "shipping_info_list": [carried(one)],
        }
        answer = await self.client.fetch("fulfillment.markPackageAsShipped.202610", values)
        return str(answer.get("package_id") or "")

    async def _said(self, operation: str, values: Mapping[str, Any]) -> None:
        try:
            await self.client.fetch(operation, values)
        except Rejected as error:
            raise Rejected(remedied(str(error), error.code), code=error.code) from error


def package_row(one: Shipment) -> dict[str, Any]:
    """A package as the batch call wants it."""
    row: dict[str, Any] = {"id": one.package_id}
    if one.tracking_number:
        return {**row, "self_shipment": carried(one)}
    if one.handover:
        row["handover_method"] = one.handover
    if one.slot:
        row["pickup_slot"] = {"start_time": one.slot[0], "end_time": one.slot[1]}
    return row


def carried(one: Shipment) -> dict[str, str]:
    """The seller's own carrier and number."""
    return {"shipping_provider_id": one.provider_id, "tracking_number": one.tracking_number}


def shipped(one: Shipment, error: Raw | None) -> Shipped:
    """What became of one package of a batch."""
    if error is None:
        return Shipped(package_id=one.package_id)
    code = str(error.get("code") or "")
    return Shipped(refusal=remedied(f"TikTok answered {code} {error.get('message') or ''}".strip(), code))


def remedied(reason: str, code: str) -> str:
    """A refusal with what to do about it."""
    return " ".join(part for part in (reason.rstrip(". ") + ".", REMEDIES.get(code, "")) if part)
