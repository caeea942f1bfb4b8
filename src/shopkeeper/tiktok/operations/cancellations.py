"""Calls about cancellations. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import cancellations as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202309 import cancellations as v202309

OLDER = {
    "search": {
        "202309": Older("return_refund.SearchCancellations.202309", "Cancellation", 50),
    },
    "create": {
        "202309": Older("return_refund.CancelOrder.202309", "CreateAnswer"),
    },
}


class Cancellations(Versioned, Group):
    """Calls about cancellations."""

    _older = OLDER

    @overload
    def search(
        self,
        *,
        page_size: int = 50,
        sort_field: Literal["create_time", "update_time"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        buyer_user_ids: Sequence[str] | None = None,
        cancel_ids: Sequence[str] | None = None,
        cancel_status: Sequence[Literal["CANCELLATION_REQUEST_CANCEL", "CANCELLATION_REQUEST_COMPLETE", "CANCELLATION_REQUEST_PENDING", "CANCELLATION_REQUEST_SUCCESS"] | str] | None = None,
        cancel_types: Sequence[Literal["BUYER_CANCEL", "CANCEL"] | str] | None = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        locale: str | None = None,
        order_ids: Sequence[str] | None = None,
        update_time_ge: int | None = None,
        update_time_lt: int | None = None,
        version: Literal["202602"] = "202602",
    ) -> Pages[shapes.Cancellation]:
        """Search Cancellations: `POST /return_refund/202602/cancellations/search`.

        sort_field: create_time | update_time
        sort_order: ASC | DESC
        cancel_status: CANCELLATION_REQUEST_CANCEL | CANCELLATION_REQUEST_COMPLETE |
            CANCELLATION_REQUEST_PENDING | CANCELLATION_REQUEST_SUCCESS
        cancel_types: BUYER_CANCEL | CANCEL
        """

    @overload
    def search(
        self,
        *,
        page_size: int = 50,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        buyer_user_ids: Sequence[str] | None = None,
        cancel_ids: Sequence[str] | None = None,
        cancel_status: Sequence[Literal["CANCELLATION_REQUEST_PENDING", "CANCELLATION_REQUEST_SUCCESS", "CANCELLATION_REQUEST_CANCEL", "CANCELLATION_REQUEST_COMPLETE"] | str] | None = None,
        cancel_types: Sequence[Literal["CANCEL", "BUYER_CANCEL"] | str] | None = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        locale: str | None = None,
        order_ids: Sequence[str] | None = None,
        update_time_ge: int | None = None,
        update_time_lt: int | None = None,
        version: Literal["202309"],
    ) -> Pages[v202309.Cancellation]:
        """Search Cancellations: `POST /return_refund/202309/cancellations/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `cancellations.search`, version 202602.
        sort_order: ASC | DESC
        cancel_status: CANCELLATION_REQUEST_PENDING | CANCELLATION_REQUEST_SUCCESS |
            CANCELLATION_REQUEST_CANCEL | CANCELLATION_REQUEST_COMPLETE
        cancel_types: CANCEL | BUYER_CANCEL
        """

    def search(
        self,
        *,
        page_size: int = 50,
        sort_field: Any = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        buyer_user_ids: Sequence[str] | None = None,
        cancel_ids: Sequence[str] | None = None,
        cancel_status: Any = None,
        cancel_types: Any = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        locale: str | None = None,
        order_ids: Sequence[str] | None = None,
        update_time_ge: int | None = None,
        update_time_lt: int | None = None,
        version: str = "202602",
    ) -> Any:
        """Search Cancellations: `POST /return_refund/202602/cancellations/search`.

        sort_field: create_time | update_time
        sort_order: ASC | DESC
        cancel_status: CANCELLATION_REQUEST_CANCEL | CANCELLATION_REQUEST_COMPLETE |
            CANCELLATION_REQUEST_PENDING | CANCELLATION_REQUEST_SUCCESS
        cancel_types: BUYER_CANCEL | CANCEL
        """
        values: dict[str, Any] = {
            "page_size": page_size, "sort_field": sort_field, "sort_order": sort_order,
            "buyer_user_ids": buyer_user_ids, "cancel_ids": cancel_ids, "cancel_status": cancel_status,
            "cancel_types": cancel_types, "create_time_ge": create_time_ge,
            "create_time_lt": create_time_lt, "locale": locale, "order_ids": order_ids,
            "update_time_ge": update_time_ge, "update_time_lt": update_time_lt,
        }
        if version != "202602":
            return self._in_version("search", version, values)
        return self._pages("return_refund.searchCancellations.202602", shapes.Cancellation, values)

    def approve(
        self,
        cancel_id: str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Approve Cancellation: `POST /return_refund/202309/cancellations/{cancel_id}/approve`."""
        values = {"cancel_id": cancel_id, "idempotency_key": idempotency_key}
        self._do("return_refund.ApproveCancellation.202309", values)

    @overload
    def create(
        self,
        *,
        cancel_reason: str,
        order_id: str,
        order_line_item_ids: Sequence[str] | None = None,
        order_line_list: Sequence[shapes.NewOrderLineList] | None = None,
        skus: Sequence[shapes.NewSku] | None = None,
        version: Literal["202602"] = "202602",
    ) -> shapes.CreateAnswer:
        """Cancel Order: `POST /return_refund/202602/cancellations`."""

    @overload
    def create(
        self,
        *,
        cancel_reason: str,
        order_id: str,
        order_line_item_ids: Sequence[str] | None = None,
        skus: Sequence[v202309.NewSku] | None = None,
        version: Literal["202309"],
    ) -> v202309.CreateAnswer:
        """Cancel Order: `POST /return_refund/202309/cancellations`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `cancellations.create`, version 202602.
        """

    def create(
        self,
        *,
        cancel_reason: str,
        order_id: str,
        order_line_item_ids: Sequence[str] | None = None,
        order_line_list: Any = None,
        skus: Any = None,
        version: str = "202602",
    ) -> Any:
        """Cancel Order: `POST /return_refund/202602/cancellations`."""
        values: dict[str, Any] = {
            "cancel_reason": cancel_reason, "order_id": order_id,
            "order_line_item_ids": order_line_item_ids, "order_line_list": order_line_list, "skus": skus,
        }
        if version != "202602":
            return self._in_version("create", version, values)
        return self._call("return_refund.cancelOrder.202602", shapes.CreateAnswer, values)

    def reject(
        self,
        cancel_id: str,
        *,
        reject_reason: str,
        idempotency_key: str | None = None,
        comment: str | None = None,
        images: Sequence[shapes.NewImage] | None = None,
    ) -> None:
        """Reject Cancellation: `POST /return_refund/202309/cancellations/{cancel_id}/reject`."""
        values = {
            "cancel_id": cancel_id, "reject_reason": reject_reason, "idempotency_key": idempotency_key,
            "comment": comment, "images": images,
        }
        self._do("return_refund.RejectCancellation.202309", values)


class AsyncCancellations(Versioned, AsyncGroup):
    """Calls about cancellations."""

    _older = OLDER

    @overload
    def search(
        self,
        *,
        page_size: int = 50,
        sort_field: Literal["create_time", "update_time"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        buyer_user_ids: Sequence[str] | None = None,
        cancel_ids: Sequence[str] | None = None,
        cancel_status: Sequence[Literal["CANCELLATION_REQUEST_CANCEL", "CANCELLATION_REQUEST_COMPLETE", "CANCELLATION_REQUEST_PENDING", "CANCELLATION_REQUEST_SUCCESS"] | str] | None = None,
        cancel_types: Sequence[Literal["BUYER_CANCEL", "CANCEL"] | str] | None = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        locale: str | None = None,
        order_ids: Sequence[str] | None = None,
        update_time_ge: int | None = None,
        update_time_lt: int | None = None,
        version: Literal["202602"] = "202602",
    ) -> AsyncPages[shapes.Cancellation]:
        """Search Cancellations: `POST /return_refund/202602/cancellations/search`.

        sort_field: create_time | update_time
        sort_order: ASC | DESC
        cancel_status: CANCELLATION_REQUEST_CANCEL | CANCELLATION_REQUEST_COMPLETE |
            CANCELLATION_REQUEST_PENDING | CANCELLATION_REQUEST_SUCCESS
        cancel_types: BUYER_CANCEL | CANCEL
        """

    @overload
    def search(
        self,
        *,
        page_size: int = 50,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        buyer_user_ids: Sequence[str] | None = None,
        cancel_ids: Sequence[str] | None = None,
        cancel_status: Sequence[Literal["CANCELLATION_REQUEST_PENDING", "CANCELLATION_REQUEST_SUCCESS", "CANCELLATION_REQUEST_CANCEL", "CANCELLATION_REQUEST_COMPLETE"] | str] | None = None,
        cancel_types: Sequence[Literal["CANCEL", "BUYER_CANCEL"] | str] | None = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        locale: str | None = None,
        order_ids: Sequence[str] | None = None,
        update_time_ge: int | None = None,
        update_time_lt: int | None = None,
        version: Literal["202309"],
    ) -> AsyncPages[v202309.Cancellation]:
        """Search Cancellations: `POST /return_refund/202309/cancellations/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `cancellations.search`, version 202602.
        sort_order: ASC | DESC
        cancel_status: CANCELLATION_REQUEST_PENDING | CANCELLATION_REQUEST_SUCCESS |
            CANCELLATION_REQUEST_CANCEL | CANCELLATION_REQUEST_COMPLETE
        cancel_types: CANCEL | BUYER_CANCEL
        """

    def search(
        self,
        *,
        page_size: int = 50,
        sort_field: Any = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        buyer_user_ids: Sequence[str] | None = None,
        cancel_ids: Sequence[str] | None = None,
        cancel_status: Any = None,
        cancel_types: Any = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        locale: str | None = None,
        order_ids: Sequence[str] | None = None,
        update_time_ge: int | None = None,
        update_time_lt: int | None = None,
        version: str = "202602",
    ) -> Any:
        """Search Cancellations: `POST /return_refund/202602/cancellations/search`.

        sort_field: create_time | update_time
        sort_order: ASC | DESC
        cancel_status: CANCELLATION_REQUEST_CANCEL | CANCELLATION_REQUEST_COMPLETE |
            CANCELLATION_REQUEST_PENDING | CANCELLATION_REQUEST_SUCCESS
        cancel_types: BUYER_CANCEL | CANCEL
        """
        values: dict[str, Any] = {
            "page_size": page_size, "sort_field": sort_field, "sort_order": sort_order,
            "buyer_user_ids": buyer_user_ids, "cancel_ids": cancel_ids, "cancel_status": cancel_status,
            "cancel_types": cancel_types, "create_time_ge": create_time_ge,
            "create_time_lt": create_time_lt, "locale": locale, "order_ids": order_ids,
            "update_time_ge": update_time_ge, "update_time_lt": update_time_lt,
        }
        if version != "202602":
            return self._in_version("search", version, values)
        return self._pages("return_refund.searchCancellations.202602", shapes.Cancellation, values)

    async def approve(
        self,
        cancel_id: str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Approve Cancellation: `POST /return_refund/202309/cancellations/{cancel_id}/approve`."""
        values = {"cancel_id": cancel_id, "idempotency_key": idempotency_key}
        await self._do("return_refund.ApproveCancellation.202309", values)

    @overload
    async def create(
        self,
        *,
        cancel_reason: str,
        order_id: str,
        order_line_item_ids: Sequence[str] | None = None,
        order_line_list: Sequence[shapes.NewOrderLineList] | None = None,
        skus: Sequence[shapes.NewSku] | None = None,
        version: Literal["202602"] = "202602",
    ) -> shapes.CreateAnswer:
        """Cancel Order: `POST /return_refund/202602/cancellations`."""

    @overload
    async def create(
        self,
        *,
        cancel_reason: str,
        order_id: str,
        order_line_item_ids: Sequence[str] | None = None,
        skus: Sequence[v202309.NewSku] | None = None,
        version: Literal["202309"],
    ) -> v202309.CreateAnswer:
        """Cancel Order: `POST /return_refund/202309/cancellations`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `cancellations.create`, version 202602.
        """

    async def create(
        self,
        *,
        cancel_reason: str,
        order_id: str,
        order_line_item_ids: Sequence[str] | None = None,
        order_line_list: Any = None,
        skus: Any = None,
        version: str = "202602",
    ) -> Any:
        """Cancel Order: `POST /return_refund/202602/cancellations`."""
        values: dict[str, Any] = {
            "cancel_reason": cancel_reason, "order_id": order_id,
            "order_line_item_ids": order_line_item_ids, "order_line_list": order_line_list, "skus": skus,
        }
        if version != "202602":
            return await self._in_version("create", version, values)
        return await self._call("return_refund.cancelOrder.202602", shapes.CreateAnswer, values)

    async def reject(
        self,
        cancel_id: str,
        *,
        reject_reason: str,
        idempotency_key: str | None = None,
        comment: str | None = None,
        images: Sequence[shapes.NewImage] | None = None,
    ) -> None:
        """Reject Cancellation: `POST /return_refund/202309/cancellations/{cancel_id}/reject`."""
        values = {
            "cancel_id": cancel_id, "reject_reason": reject_reason, "idempotency_key": idempotency_key,
            "comment": comment, "images": images,
        }
        await self._do("return_refund.RejectCancellation.202309", values)
