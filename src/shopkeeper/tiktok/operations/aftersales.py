"""Calls about aftersales. Generated from spec/ by tools/generate.py; never edited by hand."""

from collections.abc import Sequence

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import aftersales as shapes


class Aftersales(Group):
    """Calls about aftersales."""

    def search(
        self,
        *,
        locale: str | None = None,
        filters: shapes.NewFilters | None = None,
        pagination: shapes.NewPagination | None = None,
        sort: shapes.NewSort | None = None,
        whitelisted_data_fields: Sequence[str] | None = None,
    ) -> Pages[shapes.AftersalesRequest]:
        """Search Aftersales Requests: `POST /return_refund/202603/aftersales/search`.

        whitelisted_data_fields: LINE_ITEMS | RETURN_MERCHANDISE_AUTHORIZATIONS | SKU_RETURN_REQUESTS
        """
        values = {
            "locale": locale, "filters": filters, "pagination": pagination, "sort": sort,
            "whitelisted_data_fields": whitelisted_data_fields,
        }
        return self._pages("return_refund.searchAftersalesRequests.202603", shapes.AftersalesRequest, values)

    def eligibility(
        self,
        order_id: str,
        *,
        initiate_aftersale_user: str | None = None,
        request_types: Sequence[str] | None = None,
    ) -> shapes.EligibilityAnswer:
        """Get Aftersale Eligibility: `GET /return_refund/202602/orders/{order_id}/aftersale_eligibility`.

        initiate_aftersale_user: BUYER | SELLER
        request_types: CANCEL | REFUND | RETURN_AND_REFUND
        """
        values = {
            "order_id": order_id, "initiate_aftersale_user": initiate_aftersale_user,
            "request_types": request_types,
        }
        return self._call("return_refund.getAftersaleEligibility.202602", shapes.EligibilityAnswer, values)

    def review(
        self,
        *,
        aftersales_request_decisions: Sequence[shapes.NewAftersalesRequestDecision] | None = None,
    ) -> shapes.ReviewAnswer:
        """Review Aftersales Requests: `POST /return_refund/202609/aftersales/review`.

        What was refused is in `errors` of the answer; nothing is raised for it.
        """
        values = {"aftersales_request_decisions": aftersales_request_decisions}
        return self._call("return_refund.reviewAftersalesRequests.202609", shapes.ReviewAnswer, values)

    def review_decisions(
        self,
        *,
        return_or_cancel_id: str,
        seller_id: int,
        check_decisions: Sequence[str] | None = None,
        locale: str | None = None,
    ) -> shapes.ReviewDecisionsAnswer:
        """Get Available Review Decisions: `GET /return_refund/202606/review_decision`.

        What was refused is in `errors` of the answer; nothing is raised for it.
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
        whitelisted_data_fields: Sequence[str] | None = None,
    ) -> Pages[shapes.ReturnMerchandiseAuthorization]:
        """Search Return Merchandise Authorizations: `POST /return_refund/202604/rma/search`.

        whitelisted_data_fields: LINE_ITEMS | SKU_RETURN_REQUESTS
        """
        values = {
            "locale": locale, "filters": filters, "pagination": pagination, "sort": sort,
            "whitelisted_data_fields": whitelisted_data_fields,
        }
        return self._pages("return_refund.searchReturnMerchandiseAuthorizations.202604", shapes.ReturnMerchandiseAuthorization, values)


class AsyncAftersales(AsyncGroup):
    """Calls about aftersales."""

    def search(
        self,
        *,
        locale: str | None = None,
        filters: shapes.NewFilters | None = None,
        pagination: shapes.NewPagination | None = None,
        sort: shapes.NewSort | None = None,
        whitelisted_data_fields: Sequence[str] | None = None,
    ) -> AsyncPages[shapes.AftersalesRequest]:
        """Search Aftersales Requests: `POST /return_refund/202603/aftersales/search`.

        whitelisted_data_fields: LINE_ITEMS | RETURN_MERCHANDISE_AUTHORIZATIONS | SKU_RETURN_REQUESTS
        """
        values = {
            "locale": locale, "filters": filters, "pagination": pagination, "sort": sort,
            "whitelisted_data_fields": whitelisted_data_fields,
        }
        return self._pages("return_refund.searchAftersalesRequests.202603", shapes.AftersalesRequest, values)

    async def eligibility(
        self,
        order_id: str,
        *,
        initiate_aftersale_user: str | None = None,
        request_types: Sequence[str] | None = None,
    ) -> shapes.EligibilityAnswer:
        """Get Aftersale Eligibility: `GET /return_refund/202602/orders/{order_id}/aftersale_eligibility`.

        initiate_aftersale_user: BUYER | SELLER
        request_types: CANCEL | REFUND | RETURN_AND_REFUND
        """
        values = {
            "order_id": order_id, "initiate_aftersale_user": initiate_aftersale_user,
            "request_types": request_types,
        }
        return await self._call("return_refund.getAftersaleEligibility.202602", shapes.EligibilityAnswer, values)

    async def review(
        self,
        *,
        aftersales_request_decisions: Sequence[shapes.NewAftersalesRequestDecision] | None = None,
    ) -> shapes.ReviewAnswer:
        """Review Aftersales Requests: `POST /return_refund/202609/aftersales/review`.

        What was refused is in `errors` of the answer; nothing is raised for it.
        """
        values = {"aftersales_request_decisions": aftersales_request_decisions}
        return await self._call("return_refund.reviewAftersalesRequests.202609", shapes.ReviewAnswer, values)

    async def review_decisions(
        self,
        *,
        return_or_cancel_id: str,
        seller_id: int,
        check_decisions: Sequence[str] | None = None,
        locale: str | None = None,
    ) -> shapes.ReviewDecisionsAnswer:
        """Get Available Review Decisions: `GET /return_refund/202606/review_decision`.

        What was refused is in `errors` of the answer; nothing is raised for it.
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
        whitelisted_data_fields: Sequence[str] | None = None,
    ) -> AsyncPages[shapes.ReturnMerchandiseAuthorization]:
        """Search Return Merchandise Authorizations: `POST /return_refund/202604/rma/search`.

        whitelisted_data_fields: LINE_ITEMS | SKU_RETURN_REQUESTS
        """
        values = {
            "locale": locale, "filters": filters, "pagination": pagination, "sort": sort,
            "whitelisted_data_fields": whitelisted_data_fields,
        }
        return self._pages("return_refund.searchReturnMerchandiseAuthorizations.202604", shapes.ReturnMerchandiseAuthorization, values)
