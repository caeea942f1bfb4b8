"""The cancellations and returns of a TikTok shop, over the client."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ...core.money import minor, plain
from ...tiktok.client import AsyncShopClient
from ..channel import Answered, Raw, Refunding

SEARCH_CANCELLATIONS = "return_refund.searchCancellations.202602"
SEARCH_RETURNS = "return_refund.searchReturns.202602"
PAGE_SIZE = 50
LEAST_PAGE = 10
"""What the searches take as the size of a page, at least."""
OFFERS = ("OFFER_PARTIAL_REFUND", "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG")


@dataclass(frozen=True, slots=True)
class TikTokAftersales:
    """The cancellations and returns of a TikTok shop."""

    client: AsyncShopClient

    async def fetch_cancellations(self, cancel_ids: Sequence[str]) -> list[Raw]:
        """At most 50 cancellations; one that the shop does not know is left out."""
        return await self._whole(SEARCH_CANCELLATIONS, "cancellations", {"cancel_ids": list(cancel_ids)})

    async def fetch_returns(self, return_ids: Sequence[str]) -> list[Raw]:
        """At most 50 returns; one that the shop does not know is left out."""
        return await self._whole(SEARCH_RETURNS, "return_orders", {"return_ids": list(return_ids)})

    async def of_order(self, order_id: str) -> tuple[list[Raw], list[Raw]]:
        """All cancellations and all returns of an order, as they are now."""
        wanted = {"order_ids": [order_id]}
        cancelled = await self._whole(SEARCH_CANCELLATIONS, "cancellations", wanted)
        return cancelled, await self._whole(SEARCH_RETURNS, "return_orders", wanted)

    async def changed_cancellations(self, since: datetime) -> AsyncIterator[list[Raw]]:
        """Cancellations changed at or after ``since``, oldest change first, a page at a time."""
        async for page in self._pages(SEARCH_CANCELLATIONS, changed(since)):
            yield list(page.get("cancellations") or [])

    async def changed_returns(self, since: datetime) -> AsyncIterator[list[Raw]]:
        """Returns changed at or after ``since``, oldest change first, a page at a time."""
        async for page in self._pages(SEARCH_RETURNS, changed(since)):
            yield list(page.get("return_orders") or [])

    async def returns_of(self, request_ids: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
        """The returns that belong to each aftersales request; an unknown request is left out."""
        values = {
            "filters": {"aftersales_request_ids": list(request_ids)},
            "pagination": {"page_size": PAGE_SIZE},
            "whitelisted_data_fields": ["SKU_RETURN_REQUESTS", "LINE_ITEMS"],
        }
        answer = await self.client.fetch("return_refund.searchAftersalesRequests.202603", values)
        return {
            str(one["id"]): tuple(dict.fromkeys(str(row["return_id"]) for row in requests(one)))
            for one in answer.get("aftersales_requests") or []
        }

    async def reject_reasons(self, thing_id: str) -> list[tuple[str, str]]:
        """The reasons (name, text) for which a return or a cancellation may be rejected."""
        values = {"return_or_cancel_id": thing_id}
        answer = await self.client.fetch("return_refund.GetRejectReasons.202309", values)
        return [(str(one["name"]), str(one.get("text") or "")) for one in answer.get("reasons") or []]

    async def records_of(self, return_id: str) -> list[Raw]:
        """What buyer, seller and platform said and showed about a return, as the shop keeps it."""
        values = {"return_id": return_id}
        answer = await self.client.fetch("return_refund.GetReturnRecords.202309", values)
        return [one for one in answer.get("records") or [] if isinstance(one, dict)]

    async def cancel(self, order_id: str, line_ids: Sequence[str], reason: str) -> str:
        """Cancel lines of an order, all of it where none is named. Answers the cancellation's id."""
        values: dict[str, Any] = {"order_id": order_id, "cancel_reason": reason}
        if line_ids:
            values["order_line_item_ids"] = list(line_ids)
        answer = await self.client.fetch("return_refund.cancelOrder.202602", values)
        return str(answer.get("cancel_id") or "")

    async def answer_cancellation(self, cancel_id: str, given: Answered) -> None:
        """Approve or reject a buyer's wish to cancel."""
        values: dict[str, Any] = {"cancel_id": cancel_id, "idempotency_key": given.key}
        if given.reason:
            values |= {"reject_reason": given.reason, "comment": given.comment}
            await self.client.fetch("return_refund.RejectCancellation.202309", values)
        else:
            await self.client.fetch("return_refund.ApproveCancellation.202309", values)

    async def answer_return(self, return_id: str, given: Answered) -> None:
        """Make one of the platform's decisions about a return."""
        values: dict[str, Any] = {
            "return_id": return_id,
            "idempotency_key": given.key,
            "decision": given.decision,
        }
        amount = plain(given.amount_minor, given.currency) if given.decision in OFFERS else ""
        if given.reason:
            values |= {"reject_reason": given.reason, "comment": given.comment}
            if amount:
                part = {"currency": given.currency, "partial_refund_total": amount}
                values["partial_refund_amount"] = part
            await self.client.fetch("return_refund.rejectReturn.202606", values)
            return
        if amount:
            values["partial_refund"] = {"currency": given.currency, "amount": amount}
        await self.client.fetch("return_refund.ApproveReturn.202309", values)

    async def refundable(self, wanted: Refunding) -> int:
        """Minor units that can still go back to the buyer for some lines."""
        values = {
            "order_id": wanted.order_id,
            "order_line_item_ids": list(wanted.line_ids),
            "reason_name": wanted.reason,
            "request_type": "REFUND",
        }
        answer = await self.client.fetch("return_refund.calculateRefund.202602", values)
        amount = answer.get("order_refund_amount") or {}
        return minor(amount.get("refund_total") or "", amount.get("currency") or wanted.currency)

    async def refund(self, wanted: Refunding) -> str:
        """Give so much back for some lines, of the seller's own accord. Answers the return's id."""
        values = {
            "order_id": wanted.order_id,
            "order_line_item_ids": list(wanted.line_ids),
            "return_type": "REFUND",
            "return_reason": wanted.reason,
            "currency": wanted.currency,
            "refund_total": plain(wanted.amount_minor, wanted.currency),
            "idempotency_key": wanted.key,
        }
        answer = await self.client.fetch("return_refund.createReturn.202602", values)
        return str(answer.get("return_id") or "")

    async def _whole(self, operation: str, name: str, values: dict[str, Any]) -> list[Raw]:
        return [row async for page in self._pages(operation, values) for row in page.get(name) or []]

    async def _pages(self, operation: str, values: dict[str, Any]) -> AsyncIterator[dict[str, Any]]:
        token = ""
        while True:
            more = {"page_token": token} if token else {}
            page = await self.client.fetch(operation, {"page_size": PAGE_SIZE, **values, **more})
            yield page
            token = page.get("next_page_token") or ""
            if not token:
                return


def changed(since: datetime) -> dict[str, Any]:
    """What a search asks for, to find everything that changed since a time."""
    return {
        "sort_field": "update_time",
        "sort_order": "ASC",
        "update_time_ge": int(since.timestamp()),
    }


def requests(raw: Raw) -> list[Raw]:
    """The returns of an aftersales request, by whichever part of it names them."""
    returns = [one for one in raw.get("sku_return_requests") or [] if one.get("return_id")]
    lines = [
        {"return_id": one["sku_return_request_id"]}
        for one in raw.get("line_items") or []
        if one.get("sku_return_request_id")
    ]
    return [*returns, *lines]
