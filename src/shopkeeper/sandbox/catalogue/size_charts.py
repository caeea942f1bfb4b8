"""Size charts: tables of measures that listings of clothes refer to."""

from typing import Any

from ...errors import Rejected
from ..market import Market
from ..refusals import refusal
from ..shop import Call, behaves
from . import tree
from .records import SizeChart
from .search import page_of

MODES = ("PRODUCT_SCOPED", "REUSABLE_TEMPLATE")
NOT_FOUND, WRONG_INPUT, NO_CATEGORY = 12052128, 12052910, 12052023
LOCALE = "en-US"
CHANGED = 19


@behaves("product.createSizeChartV2.202610")
def create(call: Call) -> dict[str, Any]:
    """A size chart for a category of things to wear."""
    values, now = call.values, int(call.market.now())
    category_id = values["category_id"]
    leaf = tree.tree(tree.version_of(category_id)).get(category_id)
    if leaf is None or not leaf.is_clothing:
        raise refusal(NO_CATEGORY)
    if values["size_chart_mode"] not in MODES:
        raise refusal(WRONG_INPUT)
    name = values.get("template_name") or ""
    content = _checked(values["size_chart_data"])
    place = (call.market.new_id("size-chart"), name, values["size_chart_mode"], [category_id])
    made = SizeChart(*place, content, now, now, shop_id=call.grant.shop_ids[0])
    call.market.state.catalogue.size_charts[made.id] = made
    _tell(call.market, made, "CREATE")
    return {"size_chart_id": made.id}


@behaves("product.editSizeChartV2.202610")
def edit(call: Call) -> dict[str, Any]:
    """Another table for a size chart, and another name if one is said."""
    values = call.values
    known = call.market.state.catalogue.size_charts.get(values["size_chart_id"])
    if known is None:
        raise refusal(NOT_FOUND)
    known.content = _checked(values["size_chart_data"])
    known.name = values.get("template_name") or known.name
    _tell(call.market, known, "EDIT")
    return {"size_chart_id": known.id}


@behaves("product.SearchSizeCharts.202407")
def search(call: Call) -> dict[str, Any]:
    """Size charts by id, name or kind."""
    values = call.values
    ids, keyword = values.get("ids") or [], (values.get("keyword") or "").lower()
    mode = values.get("size_chart_mode") or ""
    found = [
        one
        for one in call.market.state.catalogue.size_charts.values()
        if one.id in (ids or [one.id]) and keyword in one.name.lower() and mode in ("", one.mode)
    ]
    return page_of(call, "size_chart", [(one.create_time, one.id, _told(one)) for one in found])


def remove(market: Market, chart_id: str) -> SizeChart:
    """The seller deletes a size chart in Seller Center; no call does."""
    known = market.state.catalogue.size_charts.pop(chart_id, None)
    if known is None:
        raise Rejected(f"there is no size chart {chart_id} in this sandbox")
    _tell(market, known, "DELETE")
    return known


def _tell(market: Market, chart: SizeChart, what: str) -> None:
    """Webhook 19: a table to be used again came, changed or went; one for a single product is not told."""
    market.changes += 1
    chart.update_time = int(market.now())
    if chart.mode == "REUSABLE_TEMPLATE":
        named = {"size_chart_template_id": chart.id, "size_chart_template_name": chart.name}
        news = {"event_type": what, **named, "update_time": chart.update_time}
        market.announce_to_seller(chart.shop_id, CHANGED, news)


def _checked(content: dict[str, Any]) -> dict[str, Any]:
    """A table has as many cells in each row as it has columns; columns without an id are numbered."""
    table = content["table"]
    headers = [
        {"id": head.get("id") or str(number), "name": head["name"]}
        for number, head in enumerate(table["headers"], 1)
    ]
    if not headers or any(len(row["cells"]) != len(headers) for row in table["rows"]):
        raise refusal(WRONG_INPUT)
    return content | {"table": {"headers": headers, "rows": table["rows"]}}


def _told(one: SizeChart) -> dict[str, Any]:
    return {
        "template_id": one.id,
        "template_name": one.name,
        "size_chart_mode": one.mode,
        "related_category_ids": one.category_ids,
        "size_chart_datas": [{"locale": LOCALE, "size_chart_data": one.content}],
        "images": [],
    }
