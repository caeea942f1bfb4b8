"""Orders that creators brought, as the seller, the creator and the partner read them."""

from collections.abc import Callable
from typing import Any, NamedTuple

from ..gateway.older import project
from ..market import Market
from ..shop import Call, behaves
from ..state import Line, Order
from ..trade import Transaction
from .accounts import creator_behind, region_behind
from .fields import money, paged
from .population import find
from .records import AffiliateSale, SaleTerms
from .sales import earned, of_shop, sums


class Sold(NamedTuple):
    """One SKU of an order that a creator brought, with what it comes to and what was settled of it."""

    market: Market
    sale: AffiliateSale
    order: Order
    sku_id: str
    terms: SaleTerms
    expected: Transaction
    settled: Transaction | None

    @property
    def currency(self) -> str:
        """The shop's currency."""
        return self.market.state.shops[self.order.shop_id].currency

    @property
    def lines(self) -> list[Line]:
        """The units of the SKU."""
        return [line for line in self.order.lines if line.sku_id == self.sku_id]

    def amounts(self) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
        """What the commission is of, the creator's part and the partner's: expected, and as settled."""
        actual = earned(self.settled, self.sku_id) if self.settled else (0, 0, 0)
        return earned(self.expected, self.sku_id), actual

    def money(self, minor: int) -> dict[str, str]:
        """An amount in the shop's currency."""
        return money(minor, self.currency)

    def refunded(self) -> tuple[int, int]:
        """How many units were refunded, and how many of them came back."""
        mine = {line.id for line in self.lines}
        refunds = [one for one in self.market.records.refunds.of(self.order.id) if one.line_id in mine]
        back = {one.line_id for one in refunds if one.source in self.market.state.returns}
        return len({one.line_id for one in refunds}), len(back)


@behaves("affiliate_seller.SearchSellerAffiliateOrders.202410")
def of_seller(call: Call) -> dict[str, Any]:
    """A page of the shop's orders that creators brought, the newest first."""
    market = call.market
    program = call.values.get("program_id") or ""
    found = [sale for sale in of_shop(market, call.shop.id) if _is_wanted(call, sale, program)]
    page, following = paged(call, found, lambda sale: sale.order_id)
    rows = [_order(market, sale, _seller_sku, _seller_status) for sale in page]
    return {"orders": rows, "next_page_token": following, "total_count": len(found)}


@behaves("affiliate_creator.SearchCreatorAffiliateOrders.202410")
def of_creator(call: Call) -> dict[str, Any]:
    """A page of the orders that a creator brought, the newest first."""
    found = [sale for sale in _of_creator(call) if _is_wanted(call, sale)]
    page, following = paged(call, found, lambda sale: sale.order_id)
    rows = [_order(call.market, sale, _creator_sku, _creator_status) for sale in page]
    return {"orders": rows, "next_page_token": following, "total_count": len(found)}


@behaves("affiliate_creator.CreatorSearchAffiliateTraceOrders.202505")
def traces(call: Call) -> dict[str, Any]:
    """A page of the orders that a creator brought within a time, with the link that led there."""
    low, high = call.values["time_ge"], call.values["time_lt"]
    field = {"PAY_TIME": "paid_time", "DELIVERY_TIME": "delivery_time"}.get(
        call.values.get("time_type") or "", "create_time"
    )
    orders = call.market.state.orders
    found = [sale for sale in _of_creator(call) if low <= getattr(orders[sale.order_id], field) < high]
    page, following = paged(call, found, lambda sale: sale.order_id)
    rows = [_trace(_order(call.market, sale, _creator_sku, _creator_status)) for sale in page]
    answer = {"orders": rows, "next_page_token": following, "total_count": len(found)}
    return project(call.operation.answer, answer)


@behaves("affiliate_partner.searchTAPAffiliateOrders.202603")
def of_campaigns(call: Call) -> dict[str, Any]:
    """A page of the SKUs that creators sold through the partner's campaigns."""
    return _partner_page(call, _tap_sku, by_campaign=True)


@behaves("affiliate_partner.searchCAPAffiliateOrders.202603")
def of_agency(call: Call) -> dict[str, Any]:
    """A page of the SKUs that the partner's creators sold. guess: those who promote in its campaigns."""
    return _partner_page(call, _cap_sku, by_campaign=False)


def _partner_page(
    call: Call, tell: "Callable[[Sold], dict[str, Any]]", *, by_campaign: bool
) -> dict[str, Any]:
    market, values = call.market, call.values
    region = region_behind(call)
    shops = {id for id, shop in market.state.shops.items() if shop.region == region}
    campaigns = market.state.creators.campaigns.values()
    people = {id for one in campaigns for product in one.products for id in product.promoters}
    found: list[Sold] = []
    for sale in reversed(market.state.creators.sales.values()):
        if sale.shop_id not in shops or not _is_wanted(call, sale):
            continue
        if not by_campaign and sale.creator not in people:
            continue
        if values.get("order_id") not in (None, "", sale.order_id):
            continue
        found += [each for each in _skus(market, sale) if not by_campaign or each.terms.campaign_id]
    if wanted := values.get("campaign_id"):
        found = [each for each in found if each.terms.campaign_id == wanted]
    if wanted := values.get("product_id"):
        found = [each for each in found if each.lines[0].product_id == wanted]
    page, following = paged(call, found, _key)
    return {
        "sku_orders": [tell(each) for each in page],
        "next_page_token": following,
        "total_count": len(found),
    }


def _key(sold: Sold) -> str:
    return f"{sold.order.id}-{sold.sku_id}"


def _is_wanted(call: Call, sale: AffiliateSale, program: str = "") -> bool:
    low, high = call.values.get("create_time_ge") or 0, call.values.get("create_time_lt") or 2**62
    if not low <= call.market.state.orders[sale.order_id].create_time < high:
        return False
    ids = (id for terms in sale.terms.values() for id in (terms.open_id, terms.target_id, terms.campaign_id))
    return not program or program in ids


def _of_creator(call: Call) -> list[AffiliateSale]:
    creator = creator_behind(call)
    sales = call.market.state.creators.sales.values()
    return [sale for sale in reversed(sales) if sale.creator == creator.open_id]


def _skus(market: Market, sale: AffiliateSale) -> list[Sold]:
    order = market.state.orders[sale.order_id]
    expected, settled = sums(market, sale, market.records.refunds)
    return [
        Sold(market, sale, order, sku_id, terms, expected, settled) for sku_id, terms in sale.terms.items()
    ]


def _order(
    market: Market,
    sale: AffiliateSale,
    tell: Callable[[Sold], dict[str, Any]],
    status: Callable[[Sold], str],
) -> dict[str, Any]:
    skus = _skus(market, sale)
    order = market.state.orders[sale.order_id]
    return {
        "id": order.id,
        "create_time": order.create_time,
        "delivery_time": order.delivery_time,
        "status": status(skus[0]),
        "skus": [tell(each) for each in skus],
    }


def _trace(row: dict[str, Any]) -> dict[str, Any]:
    skus = [sku | {"trace": sku["trace_info"]} for sku in row["skus"]]
    return row | {"skus": skus}


def _seller_status(sold: Sold) -> str:
    if sold.order.status == "CANCELLED":
        return "CANCELLED"
    return "COMPLETED" if sold.settled else "PROCESSING"


def _creator_status(sold: Sold) -> str:
    if sold.order.status == "CANCELLED" or (sold.settled and not sold.amounts()[1][1]):
        return "REFUNDED"
    return "SETTLED" if sold.settled else "ORDERED"


def _settlement(sold: Sold) -> dict[str, str]:
    if sold.order.status == "CANCELLED":
        return {"settlement_status": "INELIGIBLE"}
    return {"settlement_status": "SETTLED"} if sold.settled else {}


def _both(sold: Sold) -> dict[str, Any]:
    """What everybody is told of a SKU that was sold."""
    refunded, returned = sold.refunded()
    return {
        "product_id": sold.lines[0].product_id,
        "quantity": len(sold.lines),
        "price": sold.money(sold.lines[0].sale_minor),
        "content_id": sold.sale.content_id,
        "content_type": sold.sale.content_type,
        "is_carousel": False,
        "campaign_id": sold.terms.campaign_id,
        "refunded_quantity": refunded,
        "returned_quantity": returned,
    }


def _username(sold: Sold) -> str:
    region = sold.market.state.shops[sold.order.shop_id].region
    person = find(sold.market.state.seed, region, sold.sale.creator)
    return person.username if person else ""


def _fully_back(sold: Sold) -> str:
    return "true" if sold.refunded()[0] == len(sold.lines) else "false"


def _collaborations(sold: Sold) -> dict[str, str]:
    return {"open_collaboration_id": sold.terms.open_id, "target_collaboration_id": sold.terms.target_id}


def _seller_sku(sold: Sold) -> dict[str, Any]:
    expected, actual = sold.amounts()
    none = sold.money(0)
    return (
        _both(sold)
        | _collaborations(sold)
        | _settlement(sold)
        | {
            "sku_id": sold.sku_id,
            "creator_username": _username(sold),
            "commission_model": "STANDARD",
            "commission_rate": str(sold.terms.rate),
            "partner_commission_rate": str(sold.terms.partner_rate),
            "shop_ads_commission_rate": "0",
            "fully_return": _fully_back(sold),
            "estimated_commission_base": sold.money(expected[0]),
            "estimated_paid_commission": sold.money(expected[1]),
            "estimated_paid_partner_commission": sold.money(expected[2]),
            "estimated_paid_shop_ads_commission": none,
            "actual_commission_base": sold.money(actual[0]),
            "actual_paid_commission": sold.money(actual[1]),
            "actual_paid_partner_commission": sold.money(actual[2]),
            "actual_paid_shop_ads_commission": none,
        }
    )


def _creator_sku(sold: Sold) -> dict[str, Any]:
    expected, actual = sold.amounts()
    line, none = sold.lines[0], sold.money(0)
    return (
        _both(sold)
        | _collaborations(sold)
        | {
            "id": sold.sku_id,
            "product_name": line.product_name,
            "shop_name": sold.market.state.shops[sold.order.shop_id].name,
            "commission_model": "STANDARD",
            "commission_rate": sold.terms.rate,
            "standard_commission_rate": sold.terms.rate,
            "shop_ads_commission_rate": 0,
            "estimated_commission_base": sold.money(expected[0]),
            "estimated_commission": sold.money(expected[1]),
            "estimated_standard_commission": sold.money(expected[1]),
            "estimated_shop_ads_commission": none,
            "actual_commission_base": sold.money(actual[0]),
            "actual_commission": sold.money(actual[1]),
            "actual_standard_commission": sold.money(actual[1]),
            "actual_shop_ads_commission": none,
            "shared_with_partner": none,
            "last_update_time": sold.order.update_time,
            "trace_info": {"id": sold.sale.content_id or sold.sale.tag, "type": sold.sale.content_type},
        }
    )


def _partner_sku(sold: Sold) -> dict[str, Any]:
    expected, actual = sold.amounts()
    told = _both(sold)
    for name in ("refunded_quantity", "returned_quantity"):
        del told[name]
    return told | {
        "id": sold.order.id,
        "sku_id": sold.sku_id,
        "product_name": sold.lines[0].product_name,
        "creator_username": _username(sold),
        "create_time": sold.order.create_time,
        "delivery_time": sold.order.delivery_time,
        "last_update_time": sold.order.update_time,
        "settle_status": "SETTLED" if sold.settled else "UNSETTLED",
        "fully_return": _fully_back(sold),
        "estimated_commission_base": sold.money(expected[0]),
        "actual_commission_base": sold.money(actual[0]),
    }


def _tap_sku(sold: Sold) -> dict[str, Any]:
    expected, actual = sold.amounts()
    return _partner_sku(sold) | {
        "creator_standard_commission_rate": sold.terms.rate,
        "partner_standard_commission_rate": sold.terms.partner_rate,
        "estimated_creator_standard_commission": sold.money(expected[1]),
        "estimated_partner_standard_commission": sold.money(expected[2]),
        "actual_creator_standard_commission": sold.money(actual[1]),
        "actual_partner_standard_commission": sold.money(actual[2]),
    }


def _cap_sku(sold: Sold) -> dict[str, Any]:
    expected, actual = sold.amounts()
    told = _partner_sku(sold) | _collaborations(sold)
    del told["campaign_id"]
    return told | {
        "shop_name": sold.market.state.shops[sold.order.shop_id].name,
        "standard_commission_rate": sold.terms.rate,
        "estimated_creator_total_earnings_after_tax": sold.money(expected[1]),
        "actual_creator_total_earnings_after_tax": sold.money(actual[1]),
        "actual_standard_commission": sold.money(actual[1]),
    }
