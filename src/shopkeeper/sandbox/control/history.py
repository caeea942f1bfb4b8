"""The control plane for trade that really happened: orders of the past, to happen again at their moments."""

import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ...errors import Rejected
from ..past import lived, tales
from ..rehearsal import Rehearsal
from .clock import moment_of
from .plane import Fields, may, route

ORDERS = [
    {
        "name": "0e05c002",
        "buyer": 17,
        "lines": [{"seller_sku": "{seller_sku}", "price": "12.00"}],
        "steps": [{"status": "UNPAID", "at": "2031-10-02T13:56:33Z"}],
    }
]


@route(
    "POST", "/history",
    may("shop_id", "the shop; one is opened for a past from files if none is named", "{shop_id}"),
    may("orders", "the orders, each with its lines and its steps", ORDERS),
    may("csv", "the orders as the text of a CSV file, a row for each SKU of an order", kind="string"),
    may("files", "the texts of an export by the names of its files: Olist's, or the Complete Journey's",
        kind="object"),
    may("region", "the market of a CSV file of one's own, where a shop is opened for it; US unless said",
        kind="string"),
    may("begins_at", "moves a past from files in time, so that its first order comes then; or: now",
        kind="string"),
)  # fmt: skip
def tell(sandbox: Rehearsal, fields: Fields) -> Any:
    """Orders that happened: each comes to be, and goes on, when the clock reaches its moments."""
    shop = sandbox.market.shop(fields["shop_id"]) if fields.get("shop_id") else None
    if not fields.get("csv") and not fields.get("files"):
        rows = fields["orders"]
        shop = shop or sandbox.market.shop(fields["shop_id"])
        told = [tales.read_tale(sandbox.market, shop, row) for row in rows]
        for tale in told:
            tales.expect(sandbox.market, tale)
        return {"expected": len(told)}
    region = shop.region if shop else str(fields.get("region") or "US")
    past = _past(fields, region)
    if shop and shop.region != past.region:
        raise Rejected(
            f"the orders of these files are {past.region}'s, and shop {shop.id} is in {shop.region}"
        )
    shop = lived.live_again(sandbox.market, past, shop, _begins(sandbox, fields.get("begins_at") or ""))
    return {"expected": len(past.tales), "format": past.form, "shop_id": shop.id, **_span(past)}


@route("GET", "/history")
def told(sandbox: Rehearsal, _: Fields) -> Any:
    """Which orders a history's became, and which did not come to be or did not go on, and why."""
    return {"orders": sandbox.state.told, "refused": sandbox.state.untold}


def _past(fields: Fields, region: str) -> lived.Past:
    """The past of a CSV text, or of files that are written out for their readers."""
    if fields.get("csv"):
        return lived.of_export(fields["csv"], region)
    with tempfile.TemporaryDirectory(prefix="shopkeeper-past-") as name:
        folder = Path(name)
        for file_name, text in fields["files"].items():
            if Path(file_name).name != file_name or not file_name.endswith(".csv"):
                raise Rejected(f"{file_name!r} is no name of a CSV file, such as orders.csv")
            (folder / file_name).write_text(str(text), encoding="utf-8")
        return lived.read_past(folder, region)


def _begins(sandbox: Rehearsal, told: str) -> datetime | None:
    if told == "now":
        return datetime.fromtimestamp(sandbox.market.now() + 1, UTC)
    return moment_of(told) if told else None


def _span(past: lived.Past) -> Fields:
    """From when to when it really happened."""
    return {
        name: datetime.fromtimestamp(at, UTC).isoformat()
        for name, at in (("began", past.began), ("ended", past.ended))
    }
