"""Reports of what creators brought, made in a while and fetched as a file."""

import base64
import csv
import io
from typing import Any

from ...errors import Rejected
from ..money.amounts import written
from ..shop import Call, behaves
from .outreach import creator_of
from .records import AffiliateSale, Export
from .sales import of_shop

DAYS = {"PAST_24H": 1, "PAST_7_DAYS": 7, "PAST_30_DAYS": 30}
PLANS = {"OPEN": "open_id", "TARGET": "target_id", "PARTNER": "campaign_id"}
"""By the kind of collaboration, where its id stands in the terms of a sale."""


@behaves("affiliate_seller.createCompassOfflineExportTask.202603")
def create(call: Call) -> dict[str, Any]:
    """Have a report made of the time until now."""
    market, values = call.market, call.values
    made = Export(
        id=market.new_id("export"),
        shop_id=call.shop.id,
        module=values.get("module_type") or "BASE",
        plan=values.get("plan_type") or "ALL",
        create_time=int(market.now()),
        ready=int(market.now() + market.settings.video_check_seconds),
        days=DAYS[values.get("window_type") or "PAST_30_DAYS"],
    )
    market.state.creators.exports[made.id] = made
    market.changes += 1
    return {"task": {"id": made.id}}


@behaves("affiliate_seller.getCompassTaskList.202603")
def listed(call: Call) -> dict[str, Any]:
    """The shop's reports, the newest first."""
    now = call.market.now()
    mine = (one for one in call.market.state.creators.exports.values() if one.shop_id == call.shop.id)
    rows = [
        {
            "id": one.id,
            "file_name": f"{one.module}_{one.plan}_{one.id}.csv".lower(),
            "module_type": one.module,
            "status": "SUCCEEDED" if one.ready <= now else "RUNNING",
        }
        for one in mine
    ]
    return {"tasks": rows[::-1]}


@behaves("affiliate_seller.downloadCompassTaskFile.202603")
def download(call: Call) -> dict[str, Any]:
    """A report that is made, as a CSV file. guess: its columns."""
    one = call.market.state.creators.exports.get(call.values["task_id"])
    if one is None or one.shop_id != call.shop.id or one.ready > call.market.now():
        raise Rejected("There is no such file, or it is being made.", code="36009004")
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(["Creator" if one.module == "CREATOR" else "Shop", "Orders", "Units", "GMV", "Currency"])
    for name, sales in _groups(call, one).items():
        lines = [line for sale in sales for line in call.market.state.orders[sale.order_id].lines]
        gmv = written(sum(line.sale_minor for line in lines), call.shop.currency)
        rows.writerow([name, len(sales), len(lines), gmv, call.shop.currency])
    return {"file": {"base64": base64.b64encode(text.getvalue().encode()).decode()}}


def _groups(call: Call, one: Export) -> dict[str, list[AffiliateSale]]:
    groups: dict[str, list[AffiliateSale]] = {}
    since, orders = one.create_time - one.days * 86_400, call.market.state.orders
    for sale in of_shop(call.market, call.shop.id):
        fits = one.plan == "ALL" or any(getattr(terms, PLANS[one.plan]) for terms in sale.terms.values())
        if fits and since <= orders[sale.order_id].create_time <= one.create_time:
            by_creator = one.module == "CREATOR"
            name = creator_of(call.market, call.shop, sale.creator).username if by_creator else call.shop.name
            groups.setdefault(name, []).append(sale)
    return groups
