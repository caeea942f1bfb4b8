"""Calls about returns. Generated from spec/ by tools/generate.py; never edited by hand."""

from collections.abc import Sequence

from ..calls import AsyncGroup, AsyncPages, File, Group, Pages
from ..records import returns as shapes


class Returns(Group):
    """Calls about returns."""

    def search(
        self,
        *,
        page_size: int = 50,
        sort_field: str | None = None,
        sort_order: str | None = None,
        arbitration_status: Sequence[str] | None = None,
        buyer_user_ids: Sequence[str] | None = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        locale: str | None = None,
        order_ids: Sequence[str] | None = None,
        return_ids: Sequence[str] | None = None,
        return_status: Sequence[str] | None = None,
        return_types: Sequence[str] | None = None,
        seller_proposed_return_type: Sequence[str] | None = None,
        update_time_ge: int | None = None,
        update_time_lt: int | None = None,
    ) -> Pages[shapes.ReturnOrder]:
        """Search Returns: `POST /return_refund/202602/returns/search`.

        sort_field: create_time | update_time
        sort_order: ASC | DESC
        arbitration_status: CLOSED | IN_PROGRESS | SUPPORT_BUYER | SUPPORT_SELLER
        return_types: EXCHANGE | REFUND | REPLACEMENT | RETURN_AND_REFUND
        """
        values = {
            "page_size": page_size, "sort_field": sort_field, "sort_order": sort_order,
            "arbitration_status": arbitration_status, "buyer_user_ids": buyer_user_ids,
            "create_time_ge": create_time_ge, "create_time_lt": create_time_lt, "locale": locale,
            "order_ids": order_ids, "return_ids": return_ids, "return_status": return_status,
            "return_types": return_types, "seller_proposed_return_type": seller_proposed_return_type,
            "update_time_ge": update_time_ge, "update_time_lt": update_time_lt,
        }
        return self._pages("return_refund.searchReturns.202602", shapes.ReturnOrder, values)

    def approve(
        self,
        return_id: str,
        *,
        decision: str,
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

    def calculate_refund(
        self,
        *,
        order_id: str,
        reason_name: str,
        request_type: str,
        handover_method: str | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        order_line_list: Sequence[shapes.NewOrderLineList] | None = None,
        shipment_type: str | None = None,
        skus: Sequence[shapes.NewSku] | None = None,
    ) -> shapes.CalculateRefundAnswer:
        """Calculate Refund: `POST /return_refund/202602/refunds/calculate`.

        request_type: CANCEL | REFUND | RETURN_AND_REFUND
        handover_method: DROP_OFF | PICKUP
        shipment_type: PLATFORM | BUYER_ARRANGE
        """
        values = {
            "order_id": order_id, "reason_name": reason_name, "request_type": request_type,
            "handover_method": handover_method, "order_line_item_ids": order_line_item_ids,
            "order_line_list": order_line_list, "shipment_type": shipment_type, "skus": skus,
        }
        return self._call("return_refund.calculateRefund.202602", shapes.CalculateRefundAnswer, values)

    def create(
        self,
        *,
        order_id: str,
        return_reason: str,
        return_type: str,
        idempotency_key: str | None = None,
        currency: str | None = None,
        handover_method: str | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        order_line_list: Sequence[shapes.NewOrderLineList] | None = None,
        refund_total: str | None = None,
        shipment_type: str | None = None,
        skus: Sequence[shapes.NewSku] | None = None,
    ) -> shapes.CreateAnswer:
        """Create Return: `POST /return_refund/202602/returns`.

        return_type: REFUND | RETURN_AND_REFUND
        handover_method: DROP_OFF | PICKUP
        shipment_type: PLATFORM | BUYER_ARRANGE
        """
        values = {
            "order_id": order_id, "return_reason": return_reason, "return_type": return_type,
            "idempotency_key": idempotency_key, "currency": currency, "handover_method": handover_method,
            "order_line_item_ids": order_line_item_ids, "order_line_list": order_line_list,
            "refund_total": refund_total, "shipment_type": shipment_type, "skus": skus,
        }
        return self._call("return_refund.createReturn.202602", shapes.CreateAnswer, values)

    def decision_eligibility(
        self,
        *,
        return_or_cancel_id: str,
        check_decisions: Sequence[str] | None = None,
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

    def reject(
        self,
        return_id: str,
        *,
        decision: str,
        reject_reason: str,
        idempotency_key: str | None = None,
        comment: str | None = None,
        images: Sequence[shapes.NewImage] | None = None,
        partial_refund_amount: shapes.NewPartialRefundAmount | None = None,
    ) -> None:
        """Reject Return: `POST /return_refund/202606/returns/{return_id}/reject`.

        decision: OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG | REJECT_RECEIVED_PACKAGE | REJECT_REFUND |
            REJECT_REPLACEMENT | REJECT_RETURN
        """
        values = {
            "return_id": return_id, "decision": decision, "reject_reason": reject_reason,
            "idempotency_key": idempotency_key, "comment": comment, "images": images,
            "partial_refund_amount": partial_refund_amount,
        }
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
        return_id_type: str | None = None,
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


class AsyncReturns(AsyncGroup):
    """Calls about returns."""

    def search(
        self,
        *,
        page_size: int = 50,
        sort_field: str | None = None,
        sort_order: str | None = None,
        arbitration_status: Sequence[str] | None = None,
        buyer_user_ids: Sequence[str] | None = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        locale: str | None = None,
        order_ids: Sequence[str] | None = None,
        return_ids: Sequence[str] | None = None,
        return_status: Sequence[str] | None = None,
        return_types: Sequence[str] | None = None,
        seller_proposed_return_type: Sequence[str] | None = None,
        update_time_ge: int | None = None,
        update_time_lt: int | None = None,
    ) -> AsyncPages[shapes.ReturnOrder]:
        """Search Returns: `POST /return_refund/202602/returns/search`.

        sort_field: create_time | update_time
        sort_order: ASC | DESC
        arbitration_status: CLOSED | IN_PROGRESS | SUPPORT_BUYER | SUPPORT_SELLER
        return_types: EXCHANGE | REFUND | REPLACEMENT | RETURN_AND_REFUND
        """
        values = {
            "page_size": page_size, "sort_field": sort_field, "sort_order": sort_order,
            "arbitration_status": arbitration_status, "buyer_user_ids": buyer_user_ids,
            "create_time_ge": create_time_ge, "create_time_lt": create_time_lt, "locale": locale,
            "order_ids": order_ids, "return_ids": return_ids, "return_status": return_status,
            "return_types": return_types, "seller_proposed_return_type": seller_proposed_return_type,
            "update_time_ge": update_time_ge, "update_time_lt": update_time_lt,
        }
        return self._pages("return_refund.searchReturns.202602", shapes.ReturnOrder, values)

    async def approve(
        self,
        return_id: str,
        *,
        decision: str,
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

    async def calculate_refund(
        self,
        *,
        order_id: str,
        reason_name: str,
        request_type: str,
        handover_method: str | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        order_line_list: Sequence[shapes.NewOrderLineList] | None = None,
        shipment_type: str | None = None,
        skus: Sequence[shapes.NewSku] | None = None,
    ) -> shapes.CalculateRefundAnswer:
        """Calculate Refund: `POST /return_refund/202602/refunds/calculate`.

        request_type: CANCEL | REFUND | RETURN_AND_REFUND
        handover_method: DROP_OFF | PICKUP
        shipment_type: PLATFORM | BUYER_ARRANGE
        """
        values = {
            "order_id": order_id, "reason_name": reason_name, "request_type": request_type,
            "handover_method": handover_method, "order_line_item_ids": order_line_item_ids,
            "order_line_list": order_line_list, "shipment_type": shipment_type, "skus": skus,
        }
        return await self._call("return_refund.calculateRefund.202602", shapes.CalculateRefundAnswer, values)

    async def create(
        self,
        *,
        order_id: str,
        return_reason: str,
        return_type: str,
        idempotency_key: str | None = None,
        currency: str | None = None,
        handover_method: str | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        order_line_list: Sequence[shapes.NewOrderLineList] | None = None,
        refund_total: str | None = None,
        shipment_type: str | None = None,
        skus: Sequence[shapes.NewSku] | None = None,
    ) -> shapes.CreateAnswer:
        """Create Return: `POST /return_refund/202602/returns`.

        return_type: REFUND | RETURN_AND_REFUND
        handover_method: DROP_OFF | PICKUP
        shipment_type: PLATFORM | BUYER_ARRANGE
        """
        values = {
            "order_id": order_id, "return_reason": return_reason, "return_type": return_type,
            "idempotency_key": idempotency_key, "currency": currency, "handover_method": handover_method,
            "order_line_item_ids": order_line_item_ids, "order_line_list": order_line_list,
            "refund_total": refund_total, "shipment_type": shipment_type, "skus": skus,
        }
        return await self._call("return_refund.createReturn.202602", shapes.CreateAnswer, values)

    async def decision_eligibility(
        self,
        *,
        return_or_cancel_id: str,
        check_decisions: Sequence[str] | None = None,
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

    async def reject(
        self,
        return_id: str,
        *,
        decision: str,
        reject_reason: str,
        idempotency_key: str | None = None,
        comment: str | None = None,
        images: Sequence[shapes.NewImage] | None = None,
        partial_refund_amount: shapes.NewPartialRefundAmount | None = None,
    ) -> None:
        """Reject Return: `POST /return_refund/202606/returns/{return_id}/reject`.

        decision: OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG | REJECT_RECEIVED_PACKAGE | REJECT_REFUND |
            REJECT_REPLACEMENT | REJECT_RETURN
        """
        values = {
            "return_id": return_id, "decision": decision, "reject_reason": reject_reason,
            "idempotency_key": idempotency_key, "comment": comment, "images": images,
            "partial_refund_amount": partial_refund_amount,
        }
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
        return_id_type: str | None = None,
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
