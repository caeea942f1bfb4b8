"""Calls about shop score. Generated from spec/ by tools/generate.py; never edited by hand."""

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import shop_score as shapes


class ShopScore(Group):
    """Calls about shop score."""

    def diagnosis(
        self,
        metric_code: str,
        *,
        locale: str | None = None,
        trend_duration_days: int | None = None,
    ) -> shapes.DiagnosisAnswer:
        """Get SPS Metric Diagnosis: `GET /analytics/202606/shop_performances/metrics/{metric_code}/diagnosis`."""
        values = {"metric_code": metric_code, "locale": locale, "trend_duration_days": trend_duration_days}
        return self._call("analytics.getSPSMetricDiagnosis.202606", shapes.DiagnosisAnswer, values)

    def metrics(
        self,
        *,
        locale: str | None = None,
    ) -> shapes.MetricsAnswer:
        """Get SPS Metrics: `GET /analytics/202606/shop_performances/metrics`."""
        values = {"locale": locale}
        return self._call("analytics.getSPSMetrics.202606", shapes.MetricsAnswer, values)

    def overview(
        self,
        *,
        locale: str | None = None,
    ) -> shapes.OverviewAnswer:
        """Get SPS Overview: `GET /analytics/202606/shop_performances/overview`."""
        values = {"locale": locale}
        return self._call("analytics.getSPSOverview.202606", shapes.OverviewAnswer, values)

    def problems(
        self,
        metric_code: str,
        *,
        locale: str | None = None,
        page_size: int = 20,
    ) -> Pages[shapes.ProblemsAnswer]:
        """Get SPS Metric Problem Details: `GET /analytics/202606/shop_performances/metrics/{metric_code}/problem_details`."""
        values = {"metric_code": metric_code, "locale": locale, "page_size": page_size}
        return self._pages("analytics.getSPSMetricProblemDetails.202606", shapes.ProblemsAnswer, values)

    def top_causes(
        self,
        metric_code: str,
        *,
        locale: str | None = None,
    ) -> shapes.TopCausesAnswer:
        """Get SPS Metric Top Items: `GET /analytics/202606/shop_performances/metrics/{metric_code}/top_items`."""
        values = {"metric_code": metric_code, "locale": locale}
        return self._call("analytics.getSPSMetricTopItems.202606", shapes.TopCausesAnswer, values)


class AsyncShopScore(AsyncGroup):
    """Calls about shop score."""

    async def diagnosis(
        self,
        metric_code: str,
        *,
        locale: str | None = None,
        trend_duration_days: int | None = None,
    ) -> shapes.DiagnosisAnswer:
        """Get SPS Metric Diagnosis: `GET /analytics/202606/shop_performances/metrics/{metric_code}/diagnosis`."""
        values = {"metric_code": metric_code, "locale": locale, "trend_duration_days": trend_duration_days}
        return await self._call("analytics.getSPSMetricDiagnosis.202606", shapes.DiagnosisAnswer, values)

    async def metrics(
        self,
        *,
        locale: str | None = None,
    ) -> shapes.MetricsAnswer:
        """Get SPS Metrics: `GET /analytics/202606/shop_performances/metrics`."""
        values = {"locale": locale}
        return await self._call("analytics.getSPSMetrics.202606", shapes.MetricsAnswer, values)

    async def overview(
        self,
        *,
        locale: str | None = None,
    ) -> shapes.OverviewAnswer:
        """Get SPS Overview: `GET /analytics/202606/shop_performances/overview`."""
        values = {"locale": locale}
        return await self._call("analytics.getSPSOverview.202606", shapes.OverviewAnswer, values)

    def problems(
        self,
        metric_code: str,
        *,
        locale: str | None = None,
        page_size: int = 20,
    ) -> AsyncPages[shapes.ProblemsAnswer]:
        """Get SPS Metric Problem Details: `GET /analytics/202606/shop_performances/metrics/{metric_code}/problem_details`."""
        values = {"metric_code": metric_code, "locale": locale, "page_size": page_size}
        return self._pages("analytics.getSPSMetricProblemDetails.202606", shapes.ProblemsAnswer, values)

    async def top_causes(
        self,
        metric_code: str,
        *,
        locale: str | None = None,
    ) -> shapes.TopCausesAnswer:
        """Get SPS Metric Top Items: `GET /analytics/202606/shop_performances/metrics/{metric_code}/top_items`."""
        values = {"metric_code": metric_code, "locale": locale}
        return await self._call("analytics.getSPSMetricTopItems.202606", shapes.TopCausesAnswer, values)
