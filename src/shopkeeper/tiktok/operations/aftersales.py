"""Calls about aftersales. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import aftersales as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202309 import aftersales as v202309
    from ..records.v202512 import aftersales as v202512

OLDER = {
    "eligibility": {
        "202512": Older("return_refund.GetAftersaleEligibility.202512", "EligibilityAnswer"),
        "202309": Older("return_refund.GetAftersaleEligibility.202309", "EligibilityAnswer"),
    },
}


class Aftersales(Versioned, Group):
    """Calls about aftersales."""

    _older = OLDER

    def search(
        self,
        *,
        locale: str | None = None,
        filters: shapes.NewFilters | None = None,
        pagination: shapes.NewPagination | None = None,
        sort: shapes.NewSort | None = None,
        whitelisted_data_fields: Sequence[Literal["LINE_ITEMS", "RETURN_MERCHANDISE_AUTHORIZATIONS", "SKU_RETURN_REQUESTS"] | str] | None = None,
    ) -> Pages[shapes.AftersalesRequest]:
        """Search Aftersales Requests: `POST /return_refund/202603/aftersales/search`.

        whitelisted_data_fields: LINE_ITEMS | RETURN_MERCHANDISE_AUTHORIZATIONS | SKU_RETURN_REQUESTS
        """
        values = {
            "locale": locale, "filters": filters, "pagination": pagination, "sort": sort,
            "whitelisted_data_fields": whitelisted_data_fields,
        }
        return self._pages("return_refund.searchAftersalesRequests.202603", shapes.AftersalesRequest, values)

    @overload
    def eligibility(
        self,
        order_id: str,
        *,
        initiate_aftersale_user: Literal["BUYER", "SELLER"] | str | None = None,
        request_types: Sequence[Literal["CANCEL", "REFUND", "RETURN_AND_REFUND"] | str] | None = None,
        version: Literal["202602"] = "202602",
    ) -> shapes.EligibilityAnswer:
        """Get Aftersale Eligibility: `GET /return_refund/202602/orders/{order_id}/aftersale_eligibility`.

        initiate_aftersale_user: BUYER | SELLER
        request_types: CANCEL | REFUND | RETURN_AND_REFUND
        """

    @overload
    def eligibility(
        self,
        order_id: str,
        *,
        initiate_aftersale_user: Literal["SELLER", "BUYER"] | str | None = None,
        request_types: Sequence[Literal["CANCEL", "REFUND", "RETURN_AND_REFUND"] | str] | None = None,
        version: Literal["202512"],
    ) -> v202512.EligibilityAnswer:
        """Get Aftersale Eligibility: `GET /return_refund/202512/orders/{order_id}/aftersale_eligibility`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `aftersales.eligibility`, version 202602.
        initiate_aftersale_user: SELLER | BUYER
        request_types: CANCEL | REFUND | RETURN_AND_REFUND
        """

    @overload
    def eligibility(
        self,
        order_id: str,
        *,
        initiate_aftersale_user: Literal["SELLER", "BUYER"] | str | None = None,
        version: Literal["202309"],
    ) -> v202309.EligibilityAnswer:
        """Get Aftersale Eligibility: `GET /return_refund/202309/orders/{order_id}/aftersale_eligibility`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `aftersales.eligibility`, version 202602.
        initiate_aftersale_user: SELLER | BUYER
        """

    def eligibility(
        self,
        order_id: str,
        *,
        initiate_aftersale_user: Any = None,
        request_types: Any = None,
        version: str = "202602",
    ) -> Any:
        """Get Aftersale Eligibility: `GET /return_refund/202602/orders/{order_id}/aftersale_eligibility`.

        initiate_aftersale_user: BUYER | SELLER
        request_types: CANCEL | REFUND | RETURN_AND_REFUND
        """
        values: dict[str, Any] = {
            "order_id": order_id, "initiate_aftersale_user": initiate_aftersale_user,
            "request_types": request_types,
        }
        if version != "202602":
            return self._in_version("eligibility", version, values)
        return self._call("return_refund.getAftersaleEligibility.202602", shapes.EligibilityAnswer, values)

    def review(
        self,
        *,
        aftersales_request_decisions: Sequence[shapes.NewAftersalesRequestDecision] | None = None,
    ) -> shapes.ReviewAnswer:
        """Review Aftersales Requests: `POST /return_refund/202609/aftersales/review`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"aftersales_request_decisions": aftersales_request_decisions}
        return self._call("return_refund.reviewAftersalesRequests.202609", shapes.ReviewAnswer, values)

    def review_decisions(
        self,
        *,
        return_or_cancel_id: str,
        seller_id: int,
        check_decisions: Sequence[Literal["APPROVE_RECEIVED_PACKAGE", "APPROVE_REFUND", "APPROVE_REPLACEMENT", "APPROVE_REQUEST_CANCEL", "APPROVE_RETURN", "DIRECT_REFUND", "ISSUE_EXCHANGE_REFUND", "ISSUE_REPLACEMENT_REFUND", "OFFER_PARTIAL_REFUND", "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG", "REJECT_RECEIVED_PACKAGE", "REJECT_REFUND", "REJECT_REPLACEMENT", "REJECT_REQUEST_CANCEL", "REJECT_RETURN"] | str] | None = None,
        locale: str | None = None,
    ) -> shapes.ReviewDecisionsAnswer:
        """Get Available Review Decisions: `GET /return_refund/202606/review_decision`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {
            "return_or_cancel_id": return_or_cancel_id, "seller_id": seller_id,
            "check_decisions": check_decisions, "locale": locale,
        }
        return self._call("return_refund.getAvailableReviewDecisions.202606", shapes.ReviewDecisionsAnswer, values)

    def search_rmas(
        self,
        *,
        locale: str | None = None,
        filters: shapes.NewFilters | None = None,
        pagination: shapes.NewPagination | None = None,
        sort: shapes.NewSort | None = None,
        whitelisted_data_fields: Sequence[Literal["LINE_ITEMS", "SKU_RETURN_REQUESTS"] | str] | None = None,
    ) -> Pages[shapes.ReturnMerchandiseAuthorization]:
        """Search Return Merchandise Authorizations: `POST /return_refund/202604/rma/search`.

        whitelisted_data_fields: LINE_ITEMS | SKU_RETURN_REQUESTS
        """
        values = {
            "locale": locale, "filters": filters, "pagination": pagination, "sort": sort,
            "whitelisted_data_fields": whitelisted_data_fields,
        }
        return self._pages("return_refund.searchReturnMerchandiseAuthorizations.202604", shapes.ReturnMerchandiseAuthorization, values)


class AsyncAftersales(Versioned, AsyncGroup):
    """Calls about aftersales."""

    _older = OLDER

    def search(
        self,
        *,
        locale: str | None = None,
        filters: shapes.NewFilters | None = None,
        pagination: shapes.NewPagination | None = None,
        sort: shapes.NewSort | None = None,
        whitelisted_data_fields: Sequence[Literal["LINE_ITEMS", "RETURN_MERCHANDISE_AUTHORIZATIONS", "SKU_RETURN_REQUESTS"] | str] | None = None,
    ) -> AsyncPages[shapes.AftersalesRequest]:
        """Search Aftersales Requests: `POST /return_refund/202603/aftersales/search`.

        whitelisted_data_fields: LINE_ITEMS | RETURN_MERCHANDISE_AUTHORIZATIONS | SKU_RETURN_REQUESTS
        """
        values = {
            "locale": locale, "filters": filters, "pagination": pagination, "sort": sort,
            "whitelisted_data_fields": whitelisted_data_fields,
        }
        return self._pages("return_refund.searchAftersalesRequests.202603", shapes.AftersalesRequest, values)

    @overload
    async def eligibility(
        self,
        order_id: str,
        *,
        initiate_aftersale_user: Literal["BUYER", "SELLER"] | str | None = None,
        request_types: Sequence[Literal["CANCEL", "REFUND", "RETURN_AND_REFUND"] | str] | None = None,
        version: Literal["202602"] = "202602",
    ) -> shapes.EligibilityAnswer:
        """Get Aftersale Eligibility: `GET /return_refund/202602/orders/{order_id}/aftersale_eligibility`.

        initiate_aftersale_user: BUYER | SELLER
        request_types: CANCEL | REFUND | RETURN_AND_REFUND
        """

    @overload
    async def eligibility(
        self,
        order_id: str,
        *,
        initiate_aftersale_user: Literal["SELLER", "BUYER"] | str | None = None,
        request_types: Sequence[Literal["CANCEL", "REFUND", "RETURN_AND_REFUND"] | str] | None = None,
        version: Literal["202512"],
    ) -> v202512.EligibilityAnswer:
        """Get Aftersale Eligibility: `GET /return_refund/202512/orders/{order_id}/aftersale_eligibility`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `aftersales.eligibility`, version 202602.
        initiate_aftersale_user: SELLER | BUYER
        request_types: CANCEL | REFUND | RETURN_AND_REFUND
        """

    @overload
    async def eligibility(
        self,
        order_id: str,
        *,
        initiate_aftersale_user: Literal["SELLER", "BUYER"] | str | None = None,
        version: Literal["202309"],
    ) -> v202309.EligibilityAnswer:
        """Get Aftersale Eligibility: `GET /return_refund/202309/orders/{order_id}/aftersale_eligibility`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `aftersales.eligibility`, version 202602.
        initiate_aftersale_user: SELLER | BUYER
        """

    async def eligibility(
        self,
        order_id: str,
        *,
        initiate_aftersale_user: Any = None,
        request_types: Any = None,
        version: str = "202602",
    ) -> Any:
        """Get Aftersale Eligibility: `GET /return_refund/202602/orders/{order_id}/aftersale_eligibility`.

        initiate_aftersale_user: BUYER | SELLER
        request_types: CANCEL | REFUND | RETURN_AND_REFUND
        """
        values: dict[str, Any] = {
            "order_id": order_id, "initiate_aftersale_user": initiate_aftersale_user,
            "request_types": request_types,
        }
        if version != "202602":
            return await self._in_version("eligibility", version, values)
        return await self._call("return_refund.getAftersaleEligibility.202602", shapes.EligibilityAnswer, values)

    async def review(
        self,
        *,
        aftersales_request_decisions: Sequence[shapes.NewAftersalesRequestDecision] | None = None,
    ) -> shapes.ReviewAnswer:
        """Review Aftersales Requests: `POST /return_refund/202609/aftersales/review`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"aftersales_request_decisions": aftersales_request_decisions}
        return await self._call("return_refund.reviewAftersalesRequests.202609", shapes.ReviewAnswer, values)

    async def review_decisions(
        self,
        *,
        return_or_cancel_id: str,
        seller_id: int,
        check_decisions: Sequence[Literal["APPROVE_RECEIVED_PACKAGE", "APPROVE_REFUND", "APPROVE_REPLACEMENT", "APPROVE_REQUEST_CANCEL", "APPROVE_RETURN", "DIRECT_REFUND", "ISSUE_EXCHANGE_REFUND", "ISSUE_REPLACEMENT_REFUND", "OFFER_PARTIAL_REFUND", "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG", "REJECT_RECEIVED_PACKAGE", "REJECT_REFUND", "REJECT_REPLACEMENT", "REJECT_REQUEST_CANCEL", "REJECT_RETURN"] | str] | None = None,
        locale: str | None = None,
    ) -> shapes.ReviewDecisionsAnswer:
        """Get Available Review Decisions: `GET /return_refund/202606/review_decision`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {
            "return_or_cancel_id": return_or_cancel_id, "seller_id": seller_id,
            "check_decisions": check_decisions, "locale": locale,
        }
        return await self._call("return_refund.getAvailableReviewDecisions.202606", shapes.ReviewDecisionsAnswer, values)

    def search_rmas(
        self,
        *,
        locale: str | None = None,
        filters: shapes.NewFilters | None = None,
        pagination: shapes.NewPagination | None = None,
        sort: shapes.NewSort | None = None,
        whitelisted_data_fields: Sequence[Literal["LINE_ITEMS", "SKU_RETURN_REQUESTS"] | str] | None = None,
    ) -> AsyncPages[shapes.ReturnMerchandiseAuthorization]:
        """Search Return Merchandise Authorizations: `POST /return_refund/202604/rma/search`.

        whitelisted_data_fields: LINE_ITEMS | SKU_RETURN_REQUESTS
        """
        values = {
            "locale": locale, "filters": filters, "pagination": pagination, "sort": sort,
            "whitelisted_data_fields": whitelisted_data_fields,
        }
        return self._pages("return_refund.searchReturnMerchandiseAuthorizations.202604", shapes.ReturnMerchandiseAuthorization, values)
