"""The control plane for trade that really happened: orders of the past, to happen again at their moments."""

from typing import Any

from ..buyers import history, history_csv
from ..rehearsal import Rehearsal
from .plane import Fields, may, route
from .shops import SHOP

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
    SHOP,
    may("orders", "the orders, each with its lines and its steps", ORDERS),
    may("csv", "the orders as the text of a CSV file, a row for each SKU of an order", kind="string"),
)  # fmt: skip
def tell(sandbox: Rehearsal, fields: Fields) -> Any:
    """Orders that happened: each comes to be, and goes on, when the clock reaches its moments."""
    shop = sandbox.market.shop(fields["shop_id"])
    rows = history_csv.read_orders(fields["csv"]) if fields.get("csv") else fields["orders"]
    tales = [history.read_tale(sandbox.market, shop, row) for row in rows]
    for tale in tales:
        history.expect(sandbox.market, tale)
    return {"expected": len(tales)}


@route("GET", "/history")
def told(sandbox: Rehearsal, _: Fields) -> Any:
    """Which orders a history's became, and which did not come to be or did not go on, and why."""
    return {"orders": sandbox.state.told, "refused": sandbox.state.untold}
