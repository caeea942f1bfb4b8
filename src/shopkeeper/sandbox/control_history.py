"""The control plane for trade that really happened: a shop with the goods of then, and its orders."""

from typing import Any

from . import history, markets
from .amounts import minor_units
from .control import Fields, route
from .markets import Listed
from .rehearsal import Rehearsal


@route("POST", "/shops")
def open_shop(sandbox: Rehearsal, fields: Fields) -> Any:
    """The seller opens a shop in another market, with the plain goods or with those that are listed."""
    goods = None
    if "goods" in fields:
        currency = markets.place_of(fields["region"]).currency
        goods = [_listed(row, currency) for row in fields["goods"]]
    shop = markets.open_shop(sandbox.market, fields["region"], fields.get("name", ""), goods)
    return {"shop_id": shop.id, "region": shop.region, "currency": shop.currency, "cipher": shop.cipher}


@route("POST", "/shops/{shop_id}/goods")
def list_more(sandbox: Rehearsal, fields: Fields) -> Any:
    """The seller lists more goods in a shop."""
    shop = sandbox.market.shop(fields["shop_id"])
    goods = [_listed(row, shop.currency) for row in fields["goods"]]
    markets.list_goods(sandbox.market, shop, goods)
    return {"shop_id": shop.id, "listed": len(goods)}


@route("POST", "/history")
def tell(sandbox: Rehearsal, fields: Fields) -> Any:
    """Orders that happened: each comes to be, and goes on, when the clock reaches its moments."""
    shop = sandbox.market.shop(fields["shop_id"])
    tales = [history.read_tale(sandbox.market, shop, row) for row in fields["orders"]]
    for tale in tales:
        history.expect(sandbox.market, tale)
    return {"expected": len(tales)}


@route("GET", "/history")
def told(sandbox: Rehearsal, _: Fields) -> Any:
    """Which orders a history's became, and which did not come to be or did not go on, and why."""
    return {"orders": sandbox.state.told, "refused": sandbox.state.untold}


def _listed(row: Fields, currency: str) -> Listed:
    sku = str(row["seller_sku"])
    title, category = str(row.get("title") or sku), str(row.get("category") or "Other")
    return Listed(sku, title, category, minor_units(str(row["price"]), currency), int(row["units"]))
