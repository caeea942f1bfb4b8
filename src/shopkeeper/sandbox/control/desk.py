"""The control plane's smaller matters: wishes of buyers, carriers on strike, the account for trade-ins."""

from typing import Any

from ..access import papers as seller_papers
from ..money import trade_in
from ..money.amounts import minor_units
from ..orders import special as special_orders
from ..parcels import carriers
from ..rehearsal import Rehearsal
from ..stock import campaigns as campaign_stock
from ..worldwide import sellers
from .orders import ORDER, known_order
from .plane import Fields, may, need, route
from .shops import SHOP


@route(
    "POST", "/orders/{order_id}/wish",
    ORDER,
    need("wish", "what shall be on the goods, in whatever words", {"text": "For Ada", "colour": "green"}),
    may("line_id", "only on this line; on all unless said", kind="string"),
)  # fmt: skip
def wish(sandbox: Rehearsal, fields: Fields) -> Any:
    """The buyer says what shall be on goods that are made to order."""
    order = known_order(sandbox, fields["order_id"])
    lines = [line for line in order.lines if fields.get("line_id") in (None, "", line.id)]
    special_orders.customise(sandbox.market, order, lines, fields["wish"])
    return {"order_id": order.id, "line_ids": [line.id for line in lines]}


@route(
    "POST", "/carriers",
    SHOP,
    need("carrier", "the carrier's name or id, in the market of the shop", "USPS"),
    need("works", "whether it works: false lets it be on strike", False),
)  # fmt: skip
def strike(sandbox: Rehearsal, fields: Fields) -> Any:
    """A carrier stops working in a market, or works again; sellers cannot ship with one that does not."""
    region = sandbox.market.shop(fields["shop_id"]).region
    works = str(fields["works"]).lower() == "true"
    carriers.pause(sandbox.state, region, str(fields["carrier"]), works)
    sandbox.market.changes += 1
    return {"region": region, "working": [one.name for one in carriers.working(sandbox.state, region)]}


@route(
    "POST", "/trade-in",
    SHOP,
    need("kind", f"one of {', '.join(trade_in.KINDS)}", "RECHARGE"),
    need("amount", "in the shop's currency", "50.00"),
    may("origin_id", "the transaction that a reversal takes back", kind="string"),
)  # fmt: skip
def pay_trade_in(sandbox: Rehearsal, fields: Fields) -> Any:
    """Money goes into the account of a supplier of trade-ins, or out of it."""
    shop = sandbox.market.shop(fields["shop_id"])
    minor = minor_units(str(fields["amount"]), shop.currency)
    made = trade_in.book(sandbox.market, shop.id, fields["kind"], minor, fields.get("origin_id") or "")
    return {"transaction_id": made.id}


@route(
    "POST", "/campaign-stock",
    SHOP,
    need("seller_sku", "the SKU", "{seller_sku}"),
    need("units", "how many units the campaign keeps; 0 gives them back to the shop", 2),
    may("campaign", "what the campaign is called", "Autumn sale"),
)  # fmt: skip
def keep_units(sandbox: Rehearsal, fields: Fields) -> Any:
    """A campaign keeps units of a SKU for itself: still on sale, but not in the shop's own part."""
    sku, name = (
        sandbox.market.sku(fields["shop_id"], fields["seller_sku"]),
        fields.get("campaign") or "Campaign",
    )
    campaign_stock.lock(sandbox.market, sku, name, name, int(fields["units"]))
    kept = {one.name: one.units for one in campaign_stock.locks_of(sandbox.state, sku)}
    return {"sku_id": sku.id, "available": sku.available(), "kept": kept}


@route(
    "POST", "/shops/{shop_id}/tax",
    SHOP,
    need("number", "the tax number", "DE123456789"),
    may("kind", f"{', '.join(seller_papers.KINDS)}; VAT unless said", "VAT"),
    may("status", f"the verdict: {', '.join(seller_papers.JUDGED)}; APPROVED unless said", "UNDER_AUDIT"),
)  # fmt: skip
def judge_tax(sandbox: Rehearsal, fields: Fields) -> Any:
    """A tax number of a shop is handed in, or judged."""
    kind, status = fields.get("kind") or "VAT", fields.get("status") or "APPROVED"
    seller_papers.submit_tax(sandbox.market, fields["shop_id"], kind, fields["number"], status)
    return {"shop_id": fields["shop_id"], "number": fields["number"], "status": status}


@route(
    "POST", "/shops/{shop_id}/accounts",
    SHOP,
    need("kind", " or ".join(seller_papers.ACCOUNTS), "OFFICIAL"),
    need("status", f"how far it is bound: {', '.join(seller_papers.BOUND)}", "ACTIVE"),
)  # fmt: skip
def bind_account(sandbox: Rehearsal, fields: Fields) -> Any:
    """An account that speaks for a shop is bound to it, or its binding goes on."""
    seller_papers.bind_account(sandbox.market, fields["shop_id"], fields["kind"], fields["status"])
    return {"accounts": sandbox.state.desk.accounts[fields["shop_id"]]}


@route("POST", "/seller", need("sells_globally", "whether the seller sells across borders", True))
def sell_globally(sandbox: Rehearsal, fields: Fields) -> Any:
    """The seller becomes one who sells across borders, with global products, or a local one again."""
    sellers.sell_globally(sandbox.market, str(fields["sells_globally"]).lower() == "true")
    return {"sells_globally": sandbox.state.desk.sells_globally}
