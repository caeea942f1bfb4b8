"""The shop's score as the Open API tells it: as a whole, by metrics, with what has caused it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from ...errors import Rejected
from ..creators.fields import paged
from ..creators.population import category_id
from ..market import Market
from ..orders.deadlines import delivery_due
from ..shop import Call, behaves
from ..shop_days import day_of
from ..state import Line
from . import score
from .cases import DAY, Case
from .questions import INVALID
from .score import BY_CODE, DIMENSIONS, WINDOW_DAYS, Reading
from .writing import Fields, answer

TIERS = ((4.5, "EXCELLENT", "Excellent"), (3.5, "GOOD", "Good"), (2.5, "FAIR", "Fair"), (0.0, "POOR", "Poor"))
BENEFITS = (("More room for orders", 3.0), ("Faster settlement", 4.0), ("A badge in the shop", 4.5))
TREND_DAYS, MOST_TREND_DAYS, TOP = 7, 30, 10


@behaves("analytics.getSPSOverview.202606")
def overview(call: Call) -> dict[str, Any]:
    """The score with its dimensions and what weighs on it most."""
    readings = score.read_all(call.market, call.shop)
    points = score.whole(readings)
    _, tier, tier_text = next((row for row in TIERS if points is not None and points >= row[0]), (0, "", ""))
    dimensions = [_dimension(readings, name) for name in DIMENSIONS]
    gains = [
        {
            "benefit_name": name,
            "unlock_score": f"{at:.1f}",
            "is_unlocked": points is not None and points >= at,
        }
        for name, at in BENEFITS
    ]
    issues = sorted((one for one in readings if one.status == "POOR"), key=lambda one: one.score or 0)
    rows = [_issue(one, rank) for rank, one in enumerate(issues, 1)]
    categories = [one.category for one in call.market.state.products.values() if one.shop_id == call.shop.id]
    first = categories[0] if categories else ""
    shown = {
        **_window(readings[0]),
        "sps_score": _written(points),
        "sps_tier": tier,
        "sps_tier_text": tier_text,
        "dimensions": dimensions,
        "benefits": gains,
        "peer_percentile": "" if points is None else f"{20 * (points - 1) + 10:.0f}",
        "primary_category": {"category_id": category_id(first, call.shop.region), "category_name": first},
        "top_issues": {"issues": rows, "summary": f"{len(rows)} metrics are poor"},
        "update_time": int(call.market.now()),
    }
    return answer(call, shown)


@behaves("analytics.getSPSMetrics.202606")
def metrics(call: Call) -> dict[str, Any]:
    """All metrics with their bounds."""
    return answer(call, {"metrics": [_metric(one) for one in score.read_all(call.market, call.shop)]})


@behaves("analytics.getSPSMetricDiagnosis.202606")
def diagnosis(call: Call) -> dict[str, Any]:
    """One metric: how it is counted, how it went day by day, what it is made of."""
    market, shop, one = call.market, call.shop, _asked(call)
    wanted = int(call.values.get("trend_duration_days") or TREND_DAYS)
    now, points = int(market.now()), []
    for back in range(min(max(wanted, 1), MOST_TREND_DAYS) - 1, -1, -1):
        moment = now - back * DAY
        earlier = score.read(market, shop, one.metric, moment)
        day = day_of(shop, moment).isoformat()
        points.append({"record_date": day, "value": _written(earlier.value)})
    reasons = Counter(row.note or "OTHER" for row in one.rows if row.wrong)
    above, below = one.metric.labels
    rule = {
        "numerator_label": above,
        "numerator_value": f"{one.above:g}",
        "denominator_label": below,
        "denominator_value": str(len(one.rows)),
    }
    spread = [
        {"name": name, "count": count, "percent": f"{100 * count / reasons.total():.2f}"}
        for name, count in reasons.most_common(TOP)
    ]
    bad = f"{reasons.total()} of {len(one.rows)} went wrong"
    analyses = [{"summaries": [bad], "details": [row["name"] for row in spread]}]
    parts = {"calculation_rule": rule, "trend": {"data_points": points}, "distribution_details": spread}
    return answer(call, {**_metric(one), **parts, "analyses": analyses})


@behaves("analytics.getSPSMetricProblemDetails.202606")
def problems(call: Call) -> dict[str, Any]:
    """A page of what went wrong, the newest first."""
    one = _asked(call)
    wrong = sorted(
        (row for row in one.rows if row.wrong), key=lambda row: (-row.at, row.order_id, row.line_id)
    )
    page, token = paged(call, wrong, lambda row: f"{row.order_id}-{row.line_id}-{row.ref_id}")
    kind = {"AHT": "order", "IM_DSAT": "chat"}.get(one.metric.code, "order")
    name = f"{one.metric.code.lower()}_problem_order_items" if kind == "order" else "im_dsat_chat_items"
    rows = [_problem(call.market, row) for row in page]
    told = {"metric_code": one.metric.code, "next_page_token": token, "total_count": len(wrong)}
    return answer(call, {**told, name: rows})


@behaves("analytics.getSPSMetricTopItems.202606")
def top_causes(call: Call) -> dict[str, Any]:
    """The products, carriers or kinds of wishes with which most went wrong."""
    market, one = call.market, _asked(call)
    code = one.metric.code
    if code == "OTDR":
        rows = list(_by_carrier(one.rows))
    elif code == "AHT":
        rows = list(_by_kind(market, one.rows))
    else:
        rows = list(_by_product(market, one.rows))
    name = {"OTDR": "otdr_logistics_items", "AHT": "aht_aftersales_type_items"}.get(
        code, f"{code.lower()}_top_product_items"
    )
    return answer(call, {"metric_code": code, "total_count": len(rows), name: rows[:TOP]})


def _asked(call: Call) -> Reading:
    metric = BY_CODE.get(call.values["metric_code"])
    if metric is None:
        raise Rejected(f"metric_code is invalid, allowed values: {','.join(BY_CODE)}.", code=INVALID)
    return score.read(call.market, call.shop, metric)


def _window(one: Reading) -> Fields:
    return {
        "start_evaluation_time": one.low,
        "end_evaluation_time": one.high,
        "evaluate_duration_days": WINDOW_DAYS,
    }


def _dimension(readings: Sequence[Reading], name: str) -> Fields:
    points = score.of_dimension(readings, name)
    text, weight = DIMENSIONS[name]
    status = "NO_DATA" if points is None else "GOOD" if points >= 3 else "POOR"
    return {
        "name": name,
        "score": _written(points),
        "weight": f"{weight}%",
        "status": status,
        "status_text": text,
    }


def _metric(one: Reading) -> Fields:
    metric = one.metric
    reasons = Counter(row.note for row in one.rows if row.wrong and row.note)
    return {
        **_window(one),
        "metric_code": metric.code,
        "metric_name": metric.name,
        "dimension": metric.dimension,
        "value": _written(one.value),
        "value_unit": metric.unit,
        "score": _written(one.score),
        "status": one.status,
        "status_text": one.status.replace("_", " ").capitalize(),
        "benchmarks": {"excellent_threshold": str(metric.excellent), "poor_threshold": str(metric.poor)},
        "top_reason_text": next((name for name, _ in reasons.most_common(1)), ""),
    }


def _issue(one: Reading, rank: int) -> Fields:
    return {**_metric(one), "rank": rank, "percentile": "10", "description": one.metric.name}


def _written(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"


def _line(market: Market, row: Case) -> Line | None:
    order = market.state.orders.get(row.order_id)
    return next((line for line in order.lines if line.id == row.line_id), None) if order else None


def _problem(market: Market, row: Case) -> Fields:
    order, line = market.state.orders.get(row.order_id), _line(market, row)
    about: Fields = {"chat_record_id": row.ref_id, "rating_reasons": [row.note] if row.note else []}
    if order and line:
        about = {
            "order_id": order.id,
            "order_create_time": order.create_time,
            "deliver_time": order.delivery_time,
            "actual_deliver_time": order.delivery_time,
            "expect_deliver_time": delivery_due(order.paid_time),
            "product_id": line.product_id,
            "product_name": line.product_name,
            "sku_id": line.sku_id,
        }
    return {
        **about,
        "cancellation_reasons": [row.note] if row.note else [],
        "return_refund_reason": row.note,
        "user_review_rating": row.note if row.note.isdecimal() else 0,
        "aftersales_type_name": row.note,
        "return_order_id": row.ref_id,
        "total_handle_duration_hours": f"{row.hours:.2f}",
        "approve_duration_hours": f"{row.hours:.2f}",
        "chat_duration_hours": f"{row.hours:.2f}",
        "review_count": 1,
    }


def _by_carrier(rows: Sequence[Case]) -> Iterator[Fields]:
    for name, count in Counter(row.note for row in rows).most_common():
        good = sum(row.note == name and not row.wrong for row in rows)
        yield {
            "logistics_provider": name,
            "delivered_order_count": count,
            "on_time_deliver_order_count": good,
            "on_time_deliver_rate": f"{good / count:.4f}",
        }


def _by_kind(market: Market, rows: Sequence[Case]) -> Iterator[Fields]:
    by_product: dict[str, list[Case]] = {}
    for row in rows:
        if line := _line(market, row):
            by_product.setdefault(line.product_id, []).append(row)
    for id, of_one in sorted(by_product.items(), key=lambda entry: (-len(entry[1]), entry[0])):
        [(kind, count)] = Counter(row.note for row in of_one).most_common(1)
        yield {
            "product_id": id,
            "product_name": market.state.products[id].title,
            "return_order_count": len(of_one),
            "top_aftersales_type_name": kind,
            "top_type_order_count": count,
            "handle_duration_hours": f"{sum(row.hours for row in of_one) / len(of_one):.2f}",
        }


def _by_product(market: Market, rows: Sequence[Case]) -> Iterator[Fields]:
    by_product: dict[str, list[Case]] = {}
    for row in rows:
        if line := _line(market, row):
            by_product.setdefault(line.product_id, []).append(row)
    wrong = {id: [row for row in of_one if row.wrong] for id, of_one in by_product.items()}
    for id, bad in sorted(wrong.items(), key=lambda entry: (-len(entry[1]), entry[0])):
        reasons = Counter(row.note for row in bad if row.note).most_common(3)
        if bad:
            yield {
                "product_id": id,
                "product_name": market.state.products[id].title,
                "delivered_order_count": len(by_product[id]),
                "negative_order_count": len(bad),
                "return_order_count": len(bad),
                "top_reason_order_count": reasons[0][1] if reasons else 0,
                "top_return_reasons": [name for name, _ in reasons],
                "top_review_reasons": [name for name, _ in reasons],
            }
