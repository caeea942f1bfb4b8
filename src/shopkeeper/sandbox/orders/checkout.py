"""A buyer's checkout: the basket is judged, units are promised, the order is written."""

from collections import Counter
from collections.abc import Sequence

from ...errors import Rejected
from ..buyers import crowds
from ..catalogue import selling
from ..market import Market
from ..money.amounts import share
from ..promotions import gifts, pricing
from ..promotions.baskets import Basket
from ..promotions.records import Deal
from ..state import Line, Order, Product, Shop, Sku
from ..stock import units as stock
from . import postage
from .kinds import Kind, Price

TAX_RATES = {"US": 7}
"""In percent, where tax comes on top of the price."""


def check_basket(skus: list[tuple[Sku, int]]) -> None:
    """Refuse an empty basket and more units than there are."""
    wanted: dict[str, int] = {}
    for sku, quantity in skus:
        wanted[sku.id] = wanted.get(sku.id, 0) + quantity
        if quantity < 1:
            raise Rejected(f"an order needs at least one unit of {sku.seller_sku or sku.id}, not {quantity}")
        if wanted[sku.id] > sku.available():
            left = sku.available()
            raise Rejected(
                f"only {left} of {sku.seller_sku or sku.id} are left, {wanted[sku.id]} were ordered"
            )
    if not wanted:
        raise Rejected("an order needs at least one line")


def check_on_sale(market: Market, skus: list[tuple[Sku, int]], kind: Kind) -> None:
    """Refuse what buyers cannot see; gifts and what was sold in the past are no matter of being on sale."""
    for sku, _ in [] if kind.is_free or kind.terms else skus:
        product, code = market.state.products[sku.product_id], sku.seller_sku or sku.id
        if not product.on_sale or sku.id not in product.sku_ids:
            raise Rejected(f"product {product.id} is {product.status}; its SKU {code} is not on sale")
        if selling.is_live(market.state, sku) and not selling.is_sold(market.state, sku):
            raise Rejected(f"product {product.id} is not for sale; its SKU {code} is a gift alone")
        if not selling.is_sold(market.state, sku):
            by = selling.status_of(market.state, sku.id)["deactivation_source"]
            raise Rejected(f"SKU {code} of product {product.id} is deactivated ({by}) and not on sale")


def check_quantities(market: Market, skus: list[tuple[Sku, int]], kind: Kind) -> None:
    """Refuse fewer units of a product than an order has at least, and more than it has at most."""
    wanted: dict[str, int] = {}
    for sku, quantity in [] if kind.is_free or kind.terms else skus:
        wanted[sku.product_id] = wanted.get(sku.product_id, 0) + quantity
    for product_id, units in wanted.items():
        least, most = selling.least(market.state, product_id), selling.most(market.state, product_id)
        if units < least or (most and units > most):
            bounds = f"at least {least}" + (f" and at most {most}" if most else "")
            raise Rejected(f"an order has {bounds} units of product {product_id}, not {units}")


def check_out(market: Market, shop: Shop, units: list[Sku], kind: Kind) -> Order:
    """An unpaid order of these units, one line each."""
    number, terms = market.state.counters.get("order", 0) + 1, kind.terms
    known, coupons = bool(kind.buyer_of), kind.coupons
    basket = Basket(shop, units, _buyer(market, kind, number), known, coupons, kind.crowd)
    fixed = terms or kind.is_free
    deals = [[] for _ in units] if fixed else pricing.deals_of(market, basket)
    for gift, given in [] if fixed else gifts.earned(market, basket, deals):
        units, deals = [*units, gift], [*deals, [given]]
    market.next_number("order")  # only now: a coupon that does not hold is a refusal
    prices = terms.prices if terms else _prices(market, number, units, kind, deals)
    lines = _lines(market, units, prices)
    paid = sum(line.sale_minor for line in lines)
    now = market.second()
    platform = {place.business_id for place in market.state.fbt.places.values()}
    fee = terms.shipping_minor if terms else _shipping(shop, kind, paid)
    deal = pricing.postage_deal(market, basket, paid, fee) if fee and not fixed else None
    order = Order(
        id=market.new_id("order"),
        number=number,
        shop_id=shop.id,
        status="UNPAID",
        lines=lines,
        create_time=now,
        update_time=now,
        buyer=basket.buyer,
        shipping_minor=fee - deal.seller_minor if deal else fee,
        tax_minor=0 if terms else share(paid, TAX_RATES.get(shop.region, 0), 100),
        is_sample=kind.is_sample,
        replaces=kind.replaces,
        shipping_type=kind.shipping_type,
        payment_method=terms.payment_method if terms else "",
        crowd=kind.crowd,
        special=kind.special,
        by_tiktok=bool(platform) and all(line.warehouse_id in platform for line in lines),
    )
    pricing.book(market, order, deals, deal)
    return order


def _prices(
    market: Market, number: int, units: list[Sku], kind: Kind, deals: list[list[Deal]]
) -> list[Price]:
    """What promotions and coupons make of each unit's price; else what the shop and the platform give."""
    prices = []
    for sku, own in zip(units, deals, strict=True):
        off = sum(deal.seller_minor for deal in own), sum(deal.platform_minor for deal in own)
        if any(deal.kind == "GIFT" for deal in own):
            prices.append(Price(*off[:1], *off))
        else:
            prices.append(Price(sku.price_minor, *off) if own else _price(market, number, sku, kind))
    return prices


def _shipping(shop: Shop, kind: Kind, paid_minor: int) -> int:
    without = kind.is_free or kind.shipping_type == "TIKTOK_DIGITAL"
    return 0 if without else postage.fee(shop.currency, paid_minor)


def _buyer(market: Market, kind: Kind, number: int) -> int:
    """A buyer of its own, unless the order replaces goods of another one or is by the same buyer."""
    if kind.terms:
        return kind.terms.buyer
    before = market.state.orders.get(kind.replaces or kind.buyer_of)
    return before.buyer if before else number


def _price(market: Market, number: int, sku: Sku, kind: Kind) -> Price:
    chance = market.chance("discount", number, sku.id)
    price = 0 if kind.is_free else sku.price_minor
    off = max(10 if chance < 0.2 else 0, crowds.price_off_percent(kind.crowd))
    return Price(price, price * off // 100, price // 20 if chance > 0.85 else 0)


def _home(units: list[Sku]) -> str:
    """The first warehouse that has all units, so that they go together; none where there is none."""
    wanted = Counter(sku.id for sku in units)
    shelves = {sku.id: sku.shelves for sku in units}

    def has_all(place: str) -> bool:
        return all(
            place in shelves[id] and shelves[id][place].available >= count for id, count in wanted.items()
        )

    return next((place for place in units[0].shelves if has_all(place)), "")


def _lines(market: Market, units: list[Sku], prices: Sequence[Price]) -> list[Line]:
    """The units, promised all or none: sets and single units may want the same ones."""
    home, made = _home(units), list[Line]()
    try:
        for sku, price in zip(units, prices, strict=True):
            made.append(_line(market, sku, price, home))
    except Rejected:
        for line in made:
            stock.give_back(market.state, line)
        raise
    return made


def _line(market: Market, sku: Sku, price: Price, home: str) -> Line:
    product: Product = market.state.products[sku.product_id]
    return Line(
        id=market.new_id("line"),
        sku_id=sku.id,
        product_id=product.id,
        seller_sku=sku.seller_sku,
        product_name=product.title,
        sku_name=sku.name,
        warehouse_id=stock.commit_unit(market.state, sku, home),
        original_minor=price.listed_minor,
        seller_discount_minor=price.seller_discount_minor,
        platform_discount_minor=price.platform_discount_minor,
    )
