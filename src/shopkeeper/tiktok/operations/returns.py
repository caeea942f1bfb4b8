"""Calls about returns. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, File, Group, Pages
from ..records import returns as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202309 import returns as v202309

OLDER = {
    "search": {
        "202309": Older("return_refund.SearchReturns.202309", "ReturnOrder", 50),
    },
    "calculate_refund": {
        "202309": Older("return_refund.CalculateRefund.202309", "CalculateRefundAnswer"),
    },
    "create": {
        "202309": Older("return_refund.CreateReturn.202309", "CreateAnswer"),
    },
    "reject": {
        "202309": Older("return_refund.RejectReturn.202309", ""),
    },
}


class Returns(Versioned, Group):
    """Calls about returns."""

    _older = OLDER

    @overload
    def search(
        self,
        *,
        page_size: int = 50,
        sort_field: Literal["create_time", "update_time"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        arbitration_status: Sequence[Literal["CLOSED", "IN_PROGRESS", "SUPPORT_BUYER", "SUPPORT_SELLER"] | str] | None = None,
        buyer_user_ids: Sequence[str] | None = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        locale: str | None = None,
        order_ids: Sequence[str] | None = None,
        return_ids: Sequence[str] | None = None,
        return_status: Sequence[Literal["AWAITING_BUYER_RESPONSE", "AWAITING_BUYER_SHIP", "BUYER_SHIPPED_ITEM", "EXCHANGE_REQUEST_CANCEL", "EXCHANGE_REQUEST_COMPLETE", "EXCHANGE_REQUEST_PENDING", "EXCHANGE_REQUEST_REFUND_SUCCESS", "REFUND_OR_RETURN_REQUEST_REJECT", "REJECT_RECEIVE_PACKAGE", "REPLACEMENT_REQUEST_CANCEL", "REPLACEMENT_REQUEST_COMPLETE", "REPLACEMENT_REQUEST_PENDING", "REPLACEMENT_REQUEST_REFUND_SUCCESS", "REPLACEMENT_REQUEST_REJECT", "RETURN_OR_REFUND_REQUEST_CANCEL", "RETURN_OR_REFUND_REQUEST_COMPLETE", "RETURN_OR_REFUND_REQUEST_PENDING", "RETURN_OR_REFUND_REQUEST_SUCCESS"] | str] | None = None,
        return_types: Sequence[Literal["EXCHANGE", "REFUND", "REPLACEMENT", "RETURN_AND_REFUND"] | str] | None = None,
        seller_proposed_return_type: Sequence[str] | None = None,
        update_time_ge: int | None = None,
        update_time_lt: int | None = None,
        version: Literal["202602"] = "202602",
    ) -> Pages[shapes.ReturnOrder]:
        """Search Returns: `POST /return_refund/202602/returns/search`.

        sort_field: create_time | update_time
        sort_order: ASC | DESC
        arbitration_status: CLOSED | IN_PROGRESS | SUPPORT_BUYER | SUPPORT_SELLER
        return_types: EXCHANGE | REFUND | REPLACEMENT | RETURN_AND_REFUND
        """

    @overload
    def search(
        self,
        *,
        page_size: int = 50,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        arbitration_status: Sequence[Literal["IN_PROGRESS", "SUPPORT_BUYER", "SUPPORT_SELLER", "CLOSED"] | str] | None = None,
        buyer_user_ids: Sequence[str] | None = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        locale: str | None = None,
        order_ids: Sequence[str] | None = None,
        return_ids: Sequence[str] | None = None,
        return_status: Sequence[Literal["RETURN_OR_REFUND_REQUEST_PENDING", "REFUND_OR_RETURN_REQUEST_REJECT", "AWAITING_BUYER_SHIP", "BUYER_SHIPPED_ITEM", "REJECT_RECEIVE_PACKAGE", "RETURN_OR_REFUND_REQUEST_SUCCESS", "RETURN_OR_REFUND_REQUEST_CANCEL", "RETURN_OR_REFUND_REQUEST_COMPLETE", "AWAITING_BUYER_RESPONSE"] | str] | None = None,
        return_types: Sequence[Literal["REFUND", "RETURN_AND_REFUND", "REPLACEMENT"] | str] | None = None,
        seller_proposed_return_type: Sequence[str] | None = None,
        update_time_ge: int | None = None,
        update_time_lt: int | None = None,
        version: Literal["202309"],
    ) -> Pages[v202309.ReturnOrder]:
        """Search Returns: `POST /return_refund/202309/returns/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `returns.search`, version 202602.
        sort_order: ASC | DESC
        arbitration_status: IN_PROGRESS | SUPPORT_BUYER | SUPPORT_SELLER | CLOSED
        return_status: RETURN_OR_REFUND_REQUEST_PENDING | REFUND_OR_RETURN_REQUEST_REJECT |
            AWAITING_BUYER_SHIP | BUYER_SHIPPED_ITEM | REJECT_RECEIVE_PACKAGE |
            RETURN_OR_REFUND_REQUEST_SUCCESS | RETURN_OR_REFUND_REQUEST_CANCEL |
            RETURN_OR_REFUND_REQUEST_COMPLETE | AWAITING_BUYER_RESPONSE
        return_types: REFUND | RETURN_AND_REFUND | REPLACEMENT
        """

    def search(
        self,
        *,
        page_size: int = 50,
        sort_field: Any = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        arbitration_status: Any = None,
        buyer_user_ids: Sequence[str] | None = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        locale: str | None = None,
        order_ids: Sequence[str] | None = None,
        return_ids: Sequence[str] | None = None,
        return_status: Any = None,
        return_types: Any = None,
        seller_proposed_return_type: Sequence[str] | None = None,
        update_time_ge: int | None = None,
        update_time_lt: int | None = None,
        version: str = "202602",
    ) -> Any:
        """Search Returns: `POST /return_refund/202602/returns/search`.

        sort_field: create_time | update_time
        sort_order: ASC | DESC
        arbitration_status: CLOSED | IN_PROGRESS | SUPPORT_BUYER | SUPPORT_SELLER
        return_types: EXCHANGE | REFUND | REPLACEMENT | RETURN_AND_REFUND
        """
        values: dict[str, Any] = {
            "page_size": page_size, "sort_field": sort_field, "sort_order": sort_order,
            "arbitration_status": arbitration_status, "buyer_user_ids": buyer_user_ids,
            "create_time_ge": create_time_ge, "create_time_lt": create_time_lt, "locale": locale,
            "order_ids": order_ids, "return_ids": return_ids, "return_status": return_status,
            "return_types": return_types, "seller_proposed_return_type": seller_proposed_return_type,
            "update_time_ge": update_time_ge, "update_time_lt": update_time_lt,
        }
        if version != "202602":
            return self._in_version("search", version, values)
        return self._pages("return_refund.searchReturns.202602", shapes.ReturnOrder, values)

    def approve(
        self,
        return_id: str,
        *,
        decision: Literal["APPROVE_REFUND", "APPROVE_RETURN", "APPROVE_RECEIVED_PACKAGE", "APPROVE_REPLACEMENT", "ISSUE_REPLACEMENT_REFUND", "OFFER_PARTIAL_REFUND", "DIRECT_REFUND"] | str,
        idempotency_key: str | None = None,
        buyer_keep_item: bool | None = None,
        partial_refund: shapes.NewPartialRefund | None = None,
    ) -> None:
        """Approve Return: `POST /return_refund/202309/returns/{return_id}/approve`.

        decision: APPROVE_REFUND | APPROVE_RETURN | APPROVE_RECEIVED_PACKAGE | APPROVE_REPLACEMENT |
            ISSUE_REPLACEMENT_REFUND | OFFER_PARTIAL_REFUND | DIRECT_REFUND
        """
        values = {
            "return_id": return_id, "decision": decision, "idempotency_key": idempotency_key,
            "buyer_keep_item": buyer_keep_item, "partial_refund": partial_refund,
        }
        self._do("return_refund.ApproveReturn.202309", values)

    @overload
    def calculate_refund(
        self,
        *,
        order_id: str,
        reason_name: str,
        request_type: Literal["CANCEL", "REFUND", "RETURN_AND_REFUND"] | str,
        handover_method: Literal["DROP_OFF", "PICKUP"] | str | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        order_line_list: Sequence[shapes.NewOrderLineList] | None = None,
        shipment_type: Literal["PLATFORM", "BUYER_ARRANGE"] | str | None = None,
        skus: Sequence[shapes.NewSku] | None = None,
        version: Literal["202602"] = "202602",
    ) -> shapes.CalculateRefundAnswer:
        """Calculate Refund: `POST /return_refund/202602/refunds/calculate`.

        request_type: CANCEL | REFUND | RETURN_AND_REFUND
        handover_method: DROP_OFF | PICKUP
        shipment_type: PLATFORM | BUYER_ARRANGE
        """

    @overload
    def calculate_refund(
        self,
        *,
        order_id: str,
        reason_name: str,
        request_type: Literal["CANCEL", "REFUND", "RETURN_AND_REFUND"] | str,
        handover_method: Literal["DROP_OFF", "PICKUP"] | str | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        shipment_type: Literal["PLATFORM", "BUYER_ARRANGE"] | str | None = None,
        skus: Sequence[v202309.NewSku] | None = None,
        version: Literal["202309"],
    ) -> v202309.CalculateRefundAnswer:
        """Calculate Refund: `POST /return_refund/202309/refunds/calculate`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `returns.calculate_refund`, version 202602.
        request_type: CANCEL | REFUND | RETURN_AND_REFUND
        handover_method: DROP_OFF | PICKUP
        shipment_type: PLATFORM | BUYER_ARRANGE
        """

    def calculate_refund(
        self,
        *,
        order_id: str,
        reason_name: str,
        request_type: Literal["CANCEL", "REFUND", "RETURN_AND_REFUND"] | str,
        handover_method: Literal["DROP_OFF", "PICKUP"] | str | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        order_line_list: Any = None,
        shipment_type: Literal["PLATFORM", "BUYER_ARRANGE"] | str | None = None,
        skus: Any = None,
        version: str = "202602",
    ) -> Any:
        """Calculate Refund: `POST /return_refund/202602/refunds/calculate`.

        request_type: CANCEL | REFUND | RETURN_AND_REFUND
        handover_method: DROP_OFF | PICKUP
        shipment_type: PLATFORM | BUYER_ARRANGE
        """
        values: dict[str, Any] = {
            "order_id": order_id, "reason_name": reason_name, "request_type": request_type,
            "handover_method": handover_method, "order_line_item_ids": order_line_item_ids,
            "order_line_list": order_line_list, "shipment_type": shipment_type, "skus": skus,
        }
        if version != "202602":
            return self._in_version("calculate_refund", version, values)
        return self._call("return_refund.calculateRefund.202602", shapes.CalculateRefundAnswer, values)

    @overload
    def create(
        self,
        *,
        order_id: str,
        return_reason: str,
        return_type: Literal["REFUND", "RETURN_AND_REFUND"] | str,
        idempotency_key: str | None = None,
        currency: str | None = None,
        handover_method: Literal["DROP_OFF", "PICKUP"] | str | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        order_line_list: Sequence[shapes.NewOrderLineList] | None = None,
        refund_total: str | None = None,
        shipment_type: Literal["PLATFORM", "BUYER_ARRANGE"] | str | None = None,
        skus: Sequence[shapes.NewSku] | None = None,
        version: Literal["202602"] = "202602",
    ) -> shapes.CreateAnswer:
        """Create Return: `POST /return_refund/202602/returns`.

        return_type: REFUND | RETURN_AND_REFUND
        handover_method: DROP_OFF | PICKUP
        shipment_type: PLATFORM | BUYER_ARRANGE
        """

    @overload
    def create(
        self,
        *,
        order_id: str,
        return_reason: str,
        return_type: Literal["REFUND", "RETURN_AND_REFUND"] | str,
        idempotency_key: str | None = None,
        currency: str | None = None,
        handover_method: Literal["DROP_OFF", "PICKUP"] | str | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        refund_total: str | None = None,
        shipment_type: Literal["PLATFORM", "BUYER_ARRANGE"] | str | None = None,
        skus: Sequence[v202309.NewSku] | None = None,
        version: Literal["202309"],
    ) -> v202309.CreateAnswer:
        """Create Return: `POST /return_refund/202309/returns`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `returns.create`, version 202602.
        return_type: REFUND | RETURN_AND_REFUND
        handover_method: DROP_OFF | PICKUP
        shipment_type: PLATFORM | BUYER_ARRANGE
        """

    def create(
        self,
        *,
        order_id: str,
        return_reason: str,
        return_type: Literal["REFUND", "RETURN_AND_REFUND"] | str,
        idempotency_key: str | None = None,
        currency: str | None = None,
        handover_method: Literal["DROP_OFF", "PICKUP"] | str | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        order_line_list: Any = None,
        refund_total: str | None = None,
        shipment_type: Literal["PLATFORM", "BUYER_ARRANGE"] | str | None = None,
        skus: Any = None,
        version: str = "202602",
    ) -> Any:
        """Create Return: `POST /return_refund/202602/returns`.

        return_type: REFUND | RETURN_AND_REFUND
        handover_method: DROP_OFF | PICKUP
        shipment_type: PLATFORM | BUYER_ARRANGE
        """
        values: dict[str, Any] = {
            "order_id": order_id, "return_reason": return_reason, "return_type": return_type,
            "idempotency_key": idempotency_key, "currency": currency, "handover_method": handover_method,
            "order_line_item_ids": order_line_item_ids, "order_line_list": order_line_list,
            "refund_total": refund_total, "shipment_type": shipment_type, "skus": skus,
        }
        if version != "202602":
            return self._in_version("create", version, values)
        return self._call("return_refund.createReturn.202602", shapes.CreateAnswer, values)

    def decision_eligibility(
        self,
        *,
        return_or_cancel_id: str,
        check_decisions: Sequence[Literal["APPROVE_RECEIVED_PACKAGE", "APPROVE_REFUND", "APPROVE_REPLACEMENT", "APPROVE_REQUEST_CANCEL", "APPROVE_RETURN", "DIRECT_REFUND", "ISSUE_EXCHANGE_REFUND", "ISSUE_REPLACEMENT_REFUND", "REJECT_RECEIVED_PACKAGE", "REJECT_REFUND", "REJECT_REPLACEMENT", "REJECT_REQUEST_CANCEL", "REJECT_RETURN"] | str] | None = None,
        locale: str | None = None,
    ) -> shapes.DecisionEligibilityAnswer:
        """Get Decision Eligibility: `GET /return_refund/202601/decision_eligibility`."""
        values = {
            "return_or_cancel_id": return_or_cancel_id, "check_decisions": check_decisions,
            "locale": locale,
        }
        return self._call("return_refund.getDecisionEligibility.202601", shapes.DecisionEligibilityAnswer, values)

    def records(
        self,
        return_id: str,
        *,
        locale: str | None = None,
    ) -> shapes.RecordsAnswer:
        """Get Return Records: `GET /return_refund/202309/returns/{return_id}/records`."""
        values = {"return_id": return_id, "locale": locale}
        return self._call("return_refund.GetReturnRecords.202309", shapes.RecordsAnswer, values)

    @overload
    def reject(
        self,
        return_id: str,
        *,
        decision: Literal["OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG", "REJECT_RECEIVED_PACKAGE", "REJECT_REFUND", "REJECT_REPLACEMENT", "REJECT_RETURN"] | str,
        reject_reason: str,
        idempotency_key: str | None = None,
        comment: str | None = None,
        images: Sequence[shapes.NewImage] | None = None,
        partial_refund_amount: shapes.NewPartialRefundAmount | None = None,
        version: Literal["202606"] = "202606",
    ) -> None:
        """Reject Return: `POST /return_refund/202606/returns/{return_id}/reject`.

        decision: OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG | REJECT_RECEIVED_PACKAGE | REJECT_REFUND |
            REJECT_REPLACEMENT | REJECT_RETURN
        """

    @overload
    def reject(
        self,
        return_id: str,
        *,
        decision: Literal["REJECT_REFUND", "REJECT_RETURN", "REJECT_RECEIVED_PACKAGE", "REJECT_REPLACEMENT"] | str,
        reject_reason: str,
        idempotency_key: str | None = None,
        comment: str | None = None,
        images: Sequence[v202309.NewImage] | None = None,
        version: Literal["202309"],
    ) -> None:
        """Reject Return: `POST /return_refund/202309/returns/{return_id}/reject`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `returns.reject`, version 202606.
        decision: REJECT_REFUND | REJECT_RETURN | REJECT_RECEIVED_PACKAGE | REJECT_REPLACEMENT
        """

    def reject(
        self,
        return_id: str,
        *,
        decision: Any,
        reject_reason: str,
        idempotency_key: str | None = None,
        comment: str | None = None,
        images: Any = None,
        partial_refund_amount: Any = None,
        version: str = "202606",
    ) -> Any:
        """Reject Return: `POST /return_refund/202606/returns/{return_id}/reject`.

        decision: OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG | REJECT_RECEIVED_PACKAGE | REJECT_REFUND |
            REJECT_REPLACEMENT | REJECT_RETURN
        """
        values: dict[str, Any] = {
            "return_id": return_id, "decision": decision, "reject_reason": reject_reason,
            "idempotency_key": idempotency_key, "comment": comment, "images": images,
            "partial_refund_amount": partial_refund_amount,
        }
        if version != "202606":
            return self._in_version("reject", version, values)
        self._do("return_refund.rejectReturn.202606", values)

    def reject_reasons(
        self,
        *,
        return_or_cancel_id: str,
        locale: str | None = None,
    ) -> shapes.RejectReasonsAnswer:
        """Get Reject Reasons: `GET /return_refund/202309/reject_reasons`."""
        values = {"return_or_cancel_id": return_or_cancel_id, "locale": locale}
        return self._call("return_refund.GetRejectReasons.202309", shapes.RejectReasonsAnswer, values)

    def upload_shipping_document(
        self,
        *,
        return_ids: Sequence[str],
        return_provider_id: str,
        tracking_number: str,
        return_id_type: Literal["RMA", "SKU_RETURN_ORDER"] | str | None = None,
        return_qr_code: File | None = None,
        return_shipping_label: File | None = None,
    ) -> None:
        """Upload Shipping Document And Tracking Info: `POST /return_refund/202405/returns/shipping_documents`.

        return_id_type: RMA | SKU_RETURN_ORDER
        """
        values = {
            "return_ids": return_ids, "return_provider_id": return_provider_id,
            "tracking_number": tracking_number, "return_id_type": return_id_type,
            "return_qr_code": return_qr_code, "return_shipping_label": return_shipping_label,
        }
        self._do("return_refund.UploadShippingDocumentAndTrackingInfo.202405", values)


class AsyncReturns(Versioned, AsyncGroup):
    """Calls about returns."""

    _older = OLDER

    @overload
    def search(
        self,
        *,
        page_size: int = 50,
        sort_field: Literal["create_time", "update_time"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        arbitration_status: Sequence[Literal["CLOSED", "IN_PROGRESS", "SUPPORT_BUYER", "SUPPORT_SELLER"] | str] | None = None,
        buyer_user_ids: Sequence[str] | None = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        locale: str | None = None,
        order_ids: Sequence[str] | None = None,
        return_ids: Sequence[str] | None = None,
        return_status: Sequence[Literal["AWAITING_BUYER_RESPONSE", "AWAITING_BUYER_SHIP", "BUYER_SHIPPED_ITEM", "EXCHANGE_REQUEST_CANCEL", "EXCHANGE_REQUEST_COMPLETE", "EXCHANGE_REQUEST_PENDING", "EXCHANGE_REQUEST_REFUND_SUCCESS", "REFUND_OR_RETURN_REQUEST_REJECT", "REJECT_RECEIVE_PACKAGE", "REPLACEMENT_REQUEST_CANCEL", "REPLACEMENT_REQUEST_COMPLETE", "REPLACEMENT_REQUEST_PENDING", "REPLACEMENT_REQUEST_REFUND_SUCCESS", "REPLACEMENT_REQUEST_REJECT", "RETURN_OR_REFUND_REQUEST_CANCEL", "RETURN_OR_REFUND_REQUEST_COMPLETE", "RETURN_OR_REFUND_REQUEST_PENDING", "RETURN_OR_REFUND_REQUEST_SUCCESS"] | str] | None = None,
        return_types: Sequence[Literal["EXCHANGE", "REFUND", "REPLACEMENT", "RETURN_AND_REFUND"] | str] | None = None,
        seller_proposed_return_type: Sequence[str] | None = None,
        update_time_ge: int | None = None,
        update_time_lt: int | None = None,
        version: Literal["202602"] = "202602",
    ) -> AsyncPages[shapes.ReturnOrder]:
        """Search Returns: `POST /return_refund/202602/returns/search`.

        sort_field: create_time | update_time
        sort_order: ASC | DESC
        arbitration_status: CLOSED | IN_PROGRESS | SUPPORT_BUYER | SUPPORT_SELLER
        return_types: EXCHANGE | REFUND | REPLACEMENT | RETURN_AND_REFUND
        """

    @overload
    def search(
        self,
        *,
        page_size: int = 50,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        arbitration_status: Sequence[Literal["IN_PROGRESS", "SUPPORT_BUYER", "SUPPORT_SELLER", "CLOSED"] | str] | None = None,
        buyer_user_ids: Sequence[str] | None = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        locale: str | None = None,
        order_ids: Sequence[str] | None = None,
        return_ids: Sequence[str] | None = None,
        return_status: Sequence[Literal["RETURN_OR_REFUND_REQUEST_PENDING", "REFUND_OR_RETURN_REQUEST_REJECT", "AWAITING_BUYER_SHIP", "BUYER_SHIPPED_ITEM", "REJECT_RECEIVE_PACKAGE", "RETURN_OR_REFUND_REQUEST_SUCCESS", "RETURN_OR_REFUND_REQUEST_CANCEL", "RETURN_OR_REFUND_REQUEST_COMPLETE", "AWAITING_BUYER_RESPONSE"] | str] | None = None,
        return_types: Sequence[Literal["REFUND", "RETURN_AND_REFUND", "REPLACEMENT"] | str] | None = None,
        seller_proposed_return_type: Sequence[str] | None = None,
        update_time_ge: int | None = None,
        update_time_lt: int | None = None,
        version: Literal["202309"],
    ) -> AsyncPages[v202309.ReturnOrder]:
        """Search Returns: `POST /return_refund/202309/returns/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `returns.search`, version 202602.
        sort_order: ASC | DESC
        arbitration_status: IN_PROGRESS | SUPPORT_BUYER | SUPPORT_SELLER | CLOSED
        return_status: RETURN_OR_REFUND_REQUEST_PENDING | REFUND_OR_RETURN_REQUEST_REJECT |
            AWAITING_BUYER_SHIP | BUYER_SHIPPED_ITEM | REJECT_RECEIVE_PACKAGE |
            RETURN_OR_REFUND_REQUEST_SUCCESS | RETURN_OR_REFUND_REQUEST_CANCEL |
            RETURN_OR_REFUND_REQUEST_COMPLETE | AWAITING_BUYER_RESPONSE
        return_types: REFUND | RETURN_AND_REFUND | REPLACEMENT
        """

    def search(
        self,
        *,
        page_size: int = 50,
        sort_field: Any = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        arbitration_status: Any = None,
        buyer_user_ids: Sequence[str] | None = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        locale: str | None = None,
        order_ids: Sequence[str] | None = None,
        return_ids: Sequence[str] | None = None,
        return_status: Any = None,
        return_types: Any = None,
        seller_proposed_return_type: Sequence[str] | None = None,
        update_time_ge: int | None = None,
        update_time_lt: int | None = None,
        version: str = "202602",
    ) -> Any:
        """Search Returns: `POST /return_refund/202602/returns/search`.

        sort_field: create_time | update_time
        sort_order: ASC | DESC
        arbitration_status: CLOSED | IN_PROGRESS | SUPPORT_BUYER | SUPPORT_SELLER
        return_types: EXCHANGE | REFUND | REPLACEMENT | RETURN_AND_REFUND
        """
        values: dict[str, Any] = {
            "page_size": page_size, "sort_field": sort_field, "sort_order": sort_order,
            "arbitration_status": arbitration_status, "buyer_user_ids": buyer_user_ids,
            "create_time_ge": create_time_ge, "create_time_lt": create_time_lt, "locale": locale,
            "order_ids": order_ids, "return_ids": return_ids, "return_status": return_status,
            "return_types": return_types, "seller_proposed_return_type": seller_proposed_return_type,
            "update_time_ge": update_time_ge, "update_time_lt": update_time_lt,
        }
        if version != "202602":
            return self._in_version("search", version, values)
        return self._pages("return_refund.searchReturns.202602", shapes.ReturnOrder, values)

    async def approve(
        self,
        return_id: str,
        *,
        decision: Literal["APPROVE_REFUND", "APPROVE_RETURN", "APPROVE_RECEIVED_PACKAGE", "APPROVE_REPLACEMENT", "ISSUE_REPLACEMENT_REFUND", "OFFER_PARTIAL_REFUND", "DIRECT_REFUND"] | str,
        idempotency_key: str | None = None,
        buyer_keep_item: bool | None = None,
        partial_refund: shapes.NewPartialRefund | None = None,
    ) -> None:
        """Approve Return: `POST /return_refund/202309/returns/{return_id}/approve`.

        decision: APPROVE_REFUND | APPROVE_RETURN | APPROVE_RECEIVED_PACKAGE | APPROVE_REPLACEMENT |
            ISSUE_REPLACEMENT_REFUND | OFFER_PARTIAL_REFUND | DIRECT_REFUND
        """
        values = {
            "return_id": return_id, "decision": decision, "idempotency_key": idempotency_key,
            "buyer_keep_item": buyer_keep_item, "partial_refund": partial_refund,
        }
        await self._do("return_refund.ApproveReturn.202309", values)

    @overload
    async def calculate_refund(
        self,
        *,
        order_id: str,
        reason_name: str,
        request_type: Literal["CANCEL", "REFUND", "RETURN_AND_REFUND"] | str,
        handover_method: Literal["DROP_OFF", "PICKUP"] | str | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        order_line_list: Sequence[shapes.NewOrderLineList] | None = None,
        shipment_type: Literal["PLATFORM", "BUYER_ARRANGE"] | str | None = None,
        skus: Sequence[shapes.NewSku] | None = None,
        version: Literal["202602"] = "202602",
    ) -> shapes.CalculateRefundAnswer:
        """Calculate Refund: `POST /return_refund/202602/refunds/calculate`.

        request_type: CANCEL | REFUND | RETURN_AND_REFUND
        handover_method: DROP_OFF | PICKUP
        shipment_type: PLATFORM | BUYER_ARRANGE
        """

    @overload
    async def calculate_refund(
        self,
        *,
        order_id: str,
        reason_name: str,
        request_type: Literal["CANCEL", "REFUND", "RETURN_AND_REFUND"] | str,
        handover_method: Literal["DROP_OFF", "PICKUP"] | str | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        shipment_type: Literal["PLATFORM", "BUYER_ARRANGE"] | str | None = None,
        skus: Sequence[v202309.NewSku] | None = None,
        version: Literal["202309"],
    ) -> v202309.CalculateRefundAnswer:
        """Calculate Refund: `POST /return_refund/202309/refunds/calculate`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `returns.calculate_refund`, version 202602.
        request_type: CANCEL | REFUND | RETURN_AND_REFUND
        handover_method: DROP_OFF | PICKUP
        shipment_type: PLATFORM | BUYER_ARRANGE
        """

    async def calculate_refund(
        self,
        *,
        order_id: str,
        reason_name: str,
        request_type: Literal["CANCEL", "REFUND", "RETURN_AND_REFUND"] | str,
        handover_method: Literal["DROP_OFF", "PICKUP"] | str | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        order_line_list: Any = None,
        shipment_type: Literal["PLATFORM", "BUYER_ARRANGE"] | str | None = None,
        skus: Any = None,
        version: str = "202602",
    ) -> Any:
        """Calculate Refund: `POST /return_refund/202602/refunds/calculate`.

        request_type: CANCEL | REFUND | RETURN_AND_REFUND
        handover_method: DROP_OFF | PICKUP
        shipment_type: PLATFORM | BUYER_ARRANGE
        """
        values: dict[str, Any] = {
            "order_id": order_id, "reason_name": reason_name, "request_type": request_type,
            "handover_method": handover_method, "order_line_item_ids": order_line_item_ids,
            "order_line_list": order_line_list, "shipment_type": shipment_type, "skus": skus,
        }
        if version != "202602":
            return await self._in_version("calculate_refund", version, values)
        return await self._call("return_refund.calculateRefund.202602", shapes.CalculateRefundAnswer, values)

    @overload
    async def create(
        self,
        *,
        order_id: str,
        return_reason: str,
        return_type: Literal["REFUND", "RETURN_AND_REFUND"] | str,
        idempotency_key: str | None = None,
        currency: str | None = None,
        handover_method: Literal["DROP_OFF", "PICKUP"] | str | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        order_line_list: Sequence[shapes.NewOrderLineList] | None = None,
        refund_total: str | None = None,
        shipment_type: Literal["PLATFORM", "BUYER_ARRANGE"] | str | None = None,
        skus: Sequence[shapes.NewSku] | None = None,
        version: Literal["202602"] = "202602",
    ) -> shapes.CreateAnswer:
        """Create Return: `POST /return_refund/202602/returns`.

        return_type: REFUND | RETURN_AND_REFUND
        handover_method: DROP_OFF | PICKUP
        shipment_type: PLATFORM | BUYER_ARRANGE
        """

    @overload
    async def create(
        self,
        *,
        order_id: str,
        return_reason: str,
        return_type: Literal["REFUND", "RETURN_AND_REFUND"] | str,
        idempotency_key: str | None = None,
        currency: str | None = None,
        handover_method: Literal["DROP_OFF", "PICKUP"] | str | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        refund_total: str | None = None,
        shipment_type: Literal["PLATFORM", "BUYER_ARRANGE"] | str | None = None,
        skus: Sequence[v202309.NewSku] | None = None,
        version: Literal["202309"],
    ) -> v202309.CreateAnswer:
        """Create Return: `POST /return_refund/202309/returns`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `returns.create`, version 202602.
        return_type: REFUND | RETURN_AND_REFUND
        handover_method: DROP_OFF | PICKUP
        shipment_type: PLATFORM | BUYER_ARRANGE
        """

    async def create(
        self,
        *,
        order_id: str,
        return_reason: str,
        return_type: Literal["REFUND", "RETURN_AND_REFUND"] | str,
        idempotency_key: str | None = None,
        currency: str | None = None,
        handover_method: Literal["DROP_OFF", "PICKUP"] | str | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        order_line_list: Any = None,
        refund_total: str | None = None,
        shipment_type: Literal["PLATFORM", "BUYER_ARRANGE"] | str | None = None,
        skus: Any = None,
        version: str = "202602",
    ) -> Any:
        """Create Return: `POST /return_refund/202602/returns`.

        return_type: REFUND | RETURN_AND_REFUND
        handover_method: DROP_OFF | PICKUP
        shipment_type: PLATFORM | BUYER_ARRANGE
        """
        values: dict[str, Any] = {
            "order_id": order_id, "return_reason": return_reason, "return_type": return_type,
            "idempotency_key": idempotency_key, "currency": currency, "handover_method": handover_method,
            "order_line_item_ids": order_line_item_ids, "order_line_list": order_line_list,
            "refund_total": refund_total, "shipment_type": shipment_type, "skus": skus,
        }
        if version != "202602":
            return await self._in_version("create", version, values)
        return await self._call("return_refund.createReturn.202602", shapes.CreateAnswer, values)

    async def decision_eligibility(
        self,
        *,
        return_or_cancel_id: str,
        check_decisions: Sequence[Literal["APPROVE_RECEIVED_PACKAGE", "APPROVE_REFUND", "APPROVE_REPLACEMENT", "APPROVE_REQUEST_CANCEL", "APPROVE_RETURN", "DIRECT_REFUND", "ISSUE_EXCHANGE_REFUND", "ISSUE_REPLACEMENT_REFUND", "REJECT_RECEIVED_PACKAGE", "REJECT_REFUND", "REJECT_REPLACEMENT", "REJECT_REQUEST_CANCEL", "REJECT_RETURN"] | str] | None = None,
        locale: str | None = None,
    ) -> shapes.DecisionEligibilityAnswer:
        """Get Decision Eligibility: `GET /return_refund/202601/decision_eligibility`."""
        values = {
            "return_or_cancel_id": return_or_cancel_id, "check_decisions": check_decisions,
            "locale": locale,
        }
        return await self._call("return_refund.getDecisionEligibility.202601", shapes.DecisionEligibilityAnswer, values)

    async def records(
        self,
        return_id: str,
        *,
        locale: str | None = None,
    ) -> shapes.RecordsAnswer:
        """Get Return Records: `GET /return_refund/202309/returns/{return_id}/records`."""
        values = {"return_id": return_id, "locale": locale}
        return await self._call("return_refund.GetReturnRecords.202309", shapes.RecordsAnswer, values)

    @overload
    async def reject(
        self,
        return_id: str,
        *,
        decision: Literal["OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG", "REJECT_RECEIVED_PACKAGE", "REJECT_REFUND", "REJECT_REPLACEMENT", "REJECT_RETURN"] | str,
        reject_reason: str,
        idempotency_key: str | None = None,
        comment: str | None = None,
        images: Sequence[shapes.NewImage] | None = None,
        partial_refund_amount: shapes.NewPartialRefundAmount | None = None,
        version: Literal["202606"] = "202606",
    ) -> None:
        """Reject Return: `POST /return_refund/202606/returns/{return_id}/reject`.

        decision: OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG | REJECT_RECEIVED_PACKAGE | REJECT_REFUND |
            REJECT_REPLACEMENT | REJECT_RETURN
        """

    @overload
    async def reject(
        self,
        return_id: str,
        *,
        decision: Literal["REJECT_REFUND", "REJECT_RETURN", "REJECT_RECEIVED_PACKAGE", "REJECT_REPLACEMENT"] | str,
        reject_reason: str,
        idempotency_key: str | None = None,
        comment: str | None = None,
        images: Sequence[v202309.NewImage] | None = None,
        version: Literal["202309"],
    ) -> None:
        """Reject Return: `POST /return_refund/202309/returns/{return_id}/reject`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `returns.reject`, version 202606.
        decision: REJECT_REFUND | REJECT_RETURN | REJECT_RECEIVED_PACKAGE | REJECT_REPLACEMENT
        """

    async def reject(
        self,
        return_id: str,
        *,
        decision: Any,
        reject_reason: str,
        idempotency_key: str | None = None,
        comment: str | None = None,
        images: Any = None,
        partial_refund_amount: Any = None,
        version: str = "202606",
    ) -> Any:
        """Reject Return: `POST /return_refund/202606/returns/{return_id}/reject`.

        decision: OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG | REJECT_RECEIVED_PACKAGE | REJECT_REFUND |
            REJECT_REPLACEMENT | REJECT_RETURN
        """
        values: dict[str, Any] = {
            "return_id": return_id, "decision": decision, "reject_reason": reject_reason,
            "idempotency_key": idempotency_key, "comment": comment, "images": images,
            "partial_refund_amount": partial_refund_amount,
        }
        if version != "202606":
            return await self._in_version("reject", version, values)
        await self._do("return_refund.rejectReturn.202606", values)

    async def reject_reasons(
        self,
        *,
        return_or_cancel_id: str,
        locale: str | None = None,
    ) -> shapes.RejectReasonsAnswer:
        """Get Reject Reasons: `GET /return_refund/202309/reject_reasons`."""
        values = {"return_or_cancel_id": return_or_cancel_id, "locale": locale}
        return await self._call("return_refund.GetRejectReasons.202309", shapes.RejectReasonsAnswer, values)

    async def upload_shipping_document(
        self,
        *,
        return_ids: Sequence[str],
        return_provider_id: str,
        tracking_number: str,
        return_id_type: Literal["RMA", "SKU_RETURN_ORDER"] | str | None = None,
        return_qr_code: File | None = None,
        return_shipping_label: File | None = None,
    ) -> None:
        """Upload Shipping Document And Tracking Info: `POST /return_refund/202405/returns/shipping_documents`.

        return_id_type: RMA | SKU_RETURN_ORDER
        """
        values = {
            "return_ids": return_ids, "return_provider_id": return_provider_id,
            "tracking_number": tracking_number, "return_id_type": return_id_type,
            "return_qr_code": return_qr_code, "return_shipping_label": return_shipping_label,
        }
        await self._do("return_refund.UploadShippingDocumentAndTrackingInfo.202405", values)
