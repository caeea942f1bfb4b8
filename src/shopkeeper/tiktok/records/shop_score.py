"""What is sent and answered about shop score. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ..received import Received


class DiagnosisAnswer(Received, frozen=True, kw_only=True):
    analyses: list[Analyse] = []
    benchmarks: Benchmarks | None = None
    calculation_rule: CalculationRule | None = None
    dimension: str = ""
    distribution_details: list[DistributionDetail] = []
    end_evaluation_time: int | None = None
    evaluate_duration_days: int | None = None
    metric_code: str = ""
    score: str = ""
    start_evaluation_time: int | None = None
    status: str = ""
    status_text: str = ""
    trend: Trend | None = None
    value: str = ""
    value_unit: str = ""


class Analyse(Received, frozen=True, kw_only=True):
    details: list[str] = []
    summaries: list[str] = []


class Benchmarks(Received, frozen=True, kw_only=True):
    excellent_threshold: str = ""
    poor_threshold: str = ""


class CalculationRule(Received, frozen=True, kw_only=True):
    denominator_label: str = ""
    denominator_value: str = ""
    numerator_label: str = ""
    numerator_value: str = ""


class DistributionDetail(Received, frozen=True, kw_only=True):
    count: int | None = None
    name: str = ""
    percent: str = ""


class Trend(Received, frozen=True, kw_only=True):
    data_points: list[DataPoint] = []


class DataPoint(Received, frozen=True, kw_only=True):
    record_date: str = ""
    value: str = ""


class MetricsAnswer(Received, frozen=True, kw_only=True):
    metrics: list[Metric] = []


class Metric(Received, frozen=True, kw_only=True):
    benchmarks: Benchmarks | None = None
    dimension: str = ""
    end_evaluation_time: int | None = None
    evaluate_duration_days: int | None = None
    metric_code: str = ""
    metric_name: str = ""
    score: str = ""
    start_evaluation_time: int | None = None
    status: str = ""
    status_text: str = ""
    top_reason_text: str = ""
    value: str = ""
    value_unit: str = ""


class OverviewAnswer(Received, frozen=True, kw_only=True):
    benefits: list[Benefit] = []
    dimensions: list[Dimension] = []
    end_evaluation_time: int | None = None
    evaluate_duration_days: int | None = None
    peer_percentile: str = ""
    primary_category: PrimaryCategory | None = None
    sps_score: str = ""
    sps_tier: str = ""
    sps_tier_text: str = ""
    start_evaluation_time: int | None = None
    top_issues: TopIssues | None = None
    update_time: int | None = None


class Benefit(Received, frozen=True, kw_only=True):
    benefit_name: str = ""
    is_unlocked: bool | None = None
    unlock_score: str = ""


class Dimension(Received, frozen=True, kw_only=True):
    name: str = ""
    score: str = ""
    status: str = ""
    status_text: str = ""
    weight: str = ""


class PrimaryCategory(Received, frozen=True, kw_only=True):
    category_id: str = ""
    category_name: str = ""


class TopIssues(Received, frozen=True, kw_only=True):
    issues: list[Issue] = []
    summary: str = ""


class Issue(Received, frozen=True, kw_only=True):
    description: str = ""
    end_evaluation_time: int | None = None
    evaluate_duration_days: int | None = None
    metric_code: str = ""
    metric_name: str = ""
    percentile: str = ""
    rank: int | None = None
    start_evaluation_time: int | None = None


class ProblemsAnswer(Received, frozen=True, kw_only=True):
    aht_problem_order_items: list[AhtProblemOrderItem] = []
    im_dsat_chat_items: list[ImDsatChatItem] = []
    metric_code: str = ""
    nbfr_problem_order_items: list[NbfrProblemOrderItem] = []
    next_page_token: str = ""
    nrr_problem_order_items: list[NrrProblemOrderItem] = []
    otdr_problem_order_items: list[OtdrProblemOrderItem] = []
    sfcr_problem_order_items: list[SfcrProblemOrderItem] = []
    total_count: int | None = None


class AhtProblemOrderItem(Received, frozen=True, kw_only=True):
    aftersales_type_name: str = ""
    approve_duration_hours: str = ""
    inspect_duration_hours: str = ""
    order_id: str = ""
    return_order_id: str = ""
    review_count: int | None = None
    total_handle_duration_hours: str = ""


class ImDsatChatItem(Received, frozen=True, kw_only=True):
    chat_duration_hours: str = ""
    chat_record_id: str = ""
    customer_name: str = ""
    customer_rating: int | None = None
    first_reply_time: int | None = None
    rating_reasons: list[str] = []
    service_agent: str = ""


class NbfrProblemOrderItem(Received, frozen=True, kw_only=True):
    deliver_time: int | None = None
    order_create_time: int | None = None
    order_id: str = ""
    product_id: str = ""
    product_name: str = ""
    return_refund_reason: str = ""
    sku_id: str = ""


class NrrProblemOrderItem(Received, frozen=True, kw_only=True):
    deliver_time: int | None = None
    order_create_time: int | None = None
    order_id: str = ""
    product_id: str = ""
    product_name: str = ""
    sku_id: str = ""
    user_review_rating: int | None = None


class OtdrProblemOrderItem(Received, frozen=True, kw_only=True):
    actual_deliver_time: int | None = None
    expect_deliver_time: int | None = None
    order_id: str = ""
    product_name: str = ""
    sku_id: str = ""


class SfcrProblemOrderItem(Received, frozen=True, kw_only=True):
    cancellation_reasons: list[str] = []
    order_create_time: int | None = None
    order_id: str = ""
    product_id: str = ""
    product_name: str = ""
    sku_id: str = ""


class TopCausesAnswer(Received, frozen=True, kw_only=True):
    aht_aftersales_type_items: list[AhtAftersalesTypeItem] = []
    metric_code: str = ""
    nbfr_top_product_items: list[NbfrTopProductItem] = []
    nrr_top_product_items: list[NrrTopProductItem] = []
    otdr_logistics_items: list[OtdrLogisticsItem] = []
    total_count: int | None = None


class AhtAftersalesTypeItem(Received, frozen=True, kw_only=True):
    handle_duration_hours: str = ""
    image_url: str = ""
    product_id: str = ""
    product_name: str = ""
    return_order_count: int | None = None
    top_aftersales_type_name: str = ""
    top_type_order_count: int | None = None


class NbfrTopProductItem(Received, frozen=True, kw_only=True):
    image_url: str = ""
    product_id: str = ""
    product_name: str = ""
    return_order_count: int | None = None
    top_reason_order_count: int | None = None
    top_return_reasons: list[str] = []


class NrrTopProductItem(Received, frozen=True, kw_only=True):
    delivered_order_count: int | None = None
    image_url: str = ""
    negative_order_count: int | None = None
    product_id: str = ""
    product_name: str = ""
    top_review_reasons: list[str] = []


class OtdrLogisticsItem(Received, frozen=True, kw_only=True):
    delivered_order_count: int | None = None
    logistics_provider: str = ""
    on_time_deliver_order_count: int | None = None
    on_time_deliver_rate: str = ""
