"""The control plane's part for what becomes news by somebody's hand: tax offices, Tokopedia, permissions."""

from typing import Any

from ..access import endings
from ..catalogue import mirrors, size_charts
from ..parcels import invoices
from ..rehearsal import Rehearsal
from .plane import Fields, known_app, may, need, route


@route(
    "POST", "/apps/{app_key}/end",
    need("app_key", "the app", "{app_key}"),
    need("days", "in how many days the seller's permission ends", 20),
)  # fmt: skip
def end_permission(sandbox: Rehearsal, fields: Fields) -> Any:
    """The seller's permission to an app ends soon, which webhook 7 tells each day in its last thirty."""
    app_key, days = known_app(sandbox, fields["app_key"]), float(fields["days"])
    return {"ending": endings.ends_in(sandbox.market, app_key, days, sandbox.wall())}


@route(
    "POST", "/invoices/{package_id}/judge",
    need("package_id", "the package whose invoice was handed in", "{invoiced_package_id}"),
    need("status", "SUCCESS, FAILED or INVALID", "INVALID"),
    may("reason", f"what is wrong: {', '.join(invoices.REASONS)}", "NOT_AUTHORIZED"),
)  # fmt: skip
def judge_invoice(sandbox: Rehearsal, fields: Fields) -> Any:
    """The tax office takes an invoice, or finds something wrong with it; then another is needed."""
    status, reason = str(fields["status"]), str(fields.get("reason") or "")
    package = invoices.judge(sandbox.market, fields["package_id"], status, reason)
    return {"package_id": package.id, "status": package.invoice, "may_ship": package.invoiced}


@route(
    "POST", "/shops/{shop_id}/tokopedia",
    need("shop_id", "a shop in Indonesia", "{indonesian_shop_id}"),
    need("status", f"one of {', '.join(mirrors.STATUSES)}", "MIRRORED"),
)  # fmt: skip
def mirror(sandbox: Rehearsal, fields: Fields) -> Any:
    """The platform copies a shop's goods to Tokopedia, takes the copy back, or gives the copying up."""
    mirrors.mirror(sandbox.market, fields["shop_id"], str(fields["status"]))
    there = {id: one for one, id in mirrors.ids_there(sandbox.state).items()}
    return {"shop_id": fields["shop_id"], "status": fields["status"], "tokopedia_ids": there}


@route(
    "POST", "/size-charts/{size_chart_id}/delete",
    need("size_chart_id", "the size chart", "{size_chart_id}"),
)  # fmt: skip
def delete_chart(sandbox: Rehearsal, fields: Fields) -> Any:
    """The seller deletes a size chart in Seller Center."""
    return {"deleted": size_charts.remove(sandbox.market, fields["size_chart_id"]).id}
