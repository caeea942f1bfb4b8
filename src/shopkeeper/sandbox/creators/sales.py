"""Orders that creators bring: who is thanked for one, on which terms, and what comes of it."""

from collections.abc import Callable, Iterator

from ..market import Market
from ..money import settlement
from ..money.fees import COMMISSION, PARTNER_COMMISSION, tariff
from ..orders import life as order_life
from ..orders.records import ByOrder
from ..state import Order, Product, Shop
from ..trade import Refund, Transaction
from .population import Creator, population
from .records import (
    AffiliateSale,
    Campaign,
    Link,
    OpenCollaboration,
    Post,
    SaleTerms,
    Sold,
    TargetCollaboration,
)

SOLD_HOOKS: list[Callable[[Market, Post], None]] = []
"""Called with content that has just brought an order."""


def attribute(market: Market, order: Order) -> None:
    """Thank a creator for a share of the orders that are paid for; samples and replacements are nobody's."""
    if order.is_sample or order.replaces:
        return
    visited = market.state.creators.links.get(market.state.creators.visiting)
    if not visited and market.chance("affiliate", order.number) >= market.settings.affiliate_share:
        return
    shop = market.state.shops[order.shop_id]
    creator, post = (_by_link(market, shop, visited), None) if visited else _thanked(market, shop, order)
    if creator is None:
        return
    products = {line.sku_id: line.product_id for line in order.lines}
    terms = {
        sku_id: found for sku_id, id in products.items() if (found := terms_of(market, shop, id, creator))
    }
    if not terms:
        return
    kind = post.kind if post else "LINKSHARE"
    tag = visited.tag if visited else ""
    sale = AffiliateSale(order.id, shop.id, creator.open_id, post.id if post else "", kind, terms, tag)
    market.state.creators.sales[order.id] = sale
    _add(market, order, sale)
    if post:
        post.orders += 1
        for hook in SOLD_HOOKS:
            hook(market, post)


order_life.PLACED_HOOKS.append(attribute)


def terms_of(market: Market, shop: Shop, product_id: str, creator: Creator) -> SaleTerms | None:
    """What a creator has of a product now: by a campaign, else a target, else an open collaboration."""
    if campaign := _campaign(market, product_id, creator.open_id):
        entered = campaign.product(product_id)
        if entered:
            partner = int(str(campaign.told["commission_rate"])) - entered.creator_rate
            return SaleTerms(entered.creator_rate, campaign_id=campaign.id, partner_rate=max(0, partner))
    if target := target_with(market, shop.id, product_id, creator.open_id):
        offered = target.product(product_id)
        return SaleTerms(offered.rate if offered else 0, target_id=target.id)
    opened = open_with(market, product_id)
    if opened and creator.open_id not in opened.removed:
        return SaleTerms(opened.rate, open_id=opened.id)
    if opened or not market.settings.sold_without_collaboration:
        return None
    return SaleTerms(tariff(shop.region).affiliate)


def open_with(market: Market, product_id: str) -> OpenCollaboration | None:
    """The open collaboration of a product that is in force."""
    found = market.state.creators.open.get(product_id)
    if found:
        return found if found.holds(market.now()) else None
    product = market.state.products.get(product_id)
    rate = market.state.creators.auto_add.get(product.shop_id, 0) if product else 0
    return open_now(market, product, rate) if product and rate > 0 and product.status == "ACTIVATE" else None


def open_now(market: Market, product: Product, rate: int) -> OpenCollaboration:
    """Open a product to all creators, at a rate in hundredths of a percent."""
    made = OpenCollaboration(
        id=market.new_id("open-collaboration"),
        shop_id=product.shop_id,
        product_id=product.id,
        rate=rate,
        create_time=int(market.now()),
    )
    market.state.creators.open[product.id] = made
    market.changes += 1
    return made


def add_new(market: Market, shop_id: str) -> None:
    """Open what a shop has listed since it said that everything new is to be opened."""
    if market.state.creators.auto_add.get(shop_id, 0) > 0:
        for product in list(market.state.products.values()):
            if product.shop_id == shop_id:
                open_with(market, product.id)


def target_with(market: Market, shop_id: str, product_id: str, creator: str) -> TargetCollaboration | None:
    """The target collaboration in force that a creator has accepted for a product."""
    for target in market.state.creators.targets.values():
        if target.shop_id != shop_id or not target.holds(market.now()) or not target.product(product_id):
            continue
        invited = target.invited(creator)
        if invited and invited.state == "accepted":
            return target
    return None


def promoters(market: Market, product_id: str) -> list[Post]:
    """The newest content of each creator who shows a product and may promote it still."""
    desk = market.state.creators
    product = market.state.products[product_id]
    opened = desk.open.get(product_id)
    newest = {post.creator: post for post in desk.posts.values() if post.product_id == product_id}
    out = {*desk.blocked.get(product.shop_id, ())}
    for creator in opened.removed if opened else ():
        if target_with(market, product.shop_id, product_id, creator) is None:
            out.add(creator)
    return [post for creator, post in newest.items() if creator not in out]


def of_shop(market: Market, shop_id: str) -> Iterator[AffiliateSale]:
    """The orders of a shop that creators brought, the newest first."""
    return (sale for sale in reversed(market.state.creators.sales.values()) if sale.shop_id == shop_id)


def sums(
    market: Market, sale: AffiliateSale, refunds: ByOrder[Refund]
) -> tuple[Transaction, Transaction | None]:
    """What an order comes to as things stand, and as its statements have it if there are any."""
    order = market.state.orders[sale.order_id]
    kept = {line.id for line in order.lines if line.status != "CANCELLED"}
    counted = [refund for refund in refunds.of(order.id) if refund.line_id in kept]
    settled = market.state.settled.get(order.id)
    expected = settlement.account(market, order, counted)
    return expected, None if settled is None else settlement.account(market, order, counted[:settled])


def earned(transaction: Transaction, sku_id: str) -> tuple[int, int, int]:
    """What a commission is taken of, the creator's part and the partner's, for one SKU."""
    net = sum(transaction.by_sku.get(sku_id, {}).values())
    creator = transaction.commissions[COMMISSION].get(sku_id, 0)
    return net, creator, transaction.commissions[PARTNER_COMMISSION].get(sku_id, 0)


def sold_by(market: Market, shop_id: str, creator: str) -> Sold:
    """All that a creator has sold of a shop, later cancelled or returned or not."""
    return market.state.creators.sold.get(shop_id, {}).get(creator) or Sold()


def _add(market: Market, order: Order, sale: AffiliateSale) -> None:
    mine = [line for line in order.lines if line.sku_id in sale.terms]
    sold = market.state.creators.sold.setdefault(order.shop_id, {}).setdefault(sale.creator, Sold())
    sold.orders, sold.units = sold.orders + 1, sold.units + len(mine)
    sold.minor += sum(line.sale_minor for line in mine)


def _thanked(market: Market, shop: Shop, order: Order) -> tuple[Creator, Post | None]:
    """The creator of an order: one who shows its first product, or anybody, mostly who sells much."""
    people = population(market.state.seed, shop.region)
    shown = promoters(market, order.lines[0].product_id)
    chance = market.chance("creator", order.number)
    if shown:
        post = shown[int(chance * len(shown))]
        return next(one for one in people if one.open_id == post.creator), post
    return people[int(chance**2 * len(people))], None


def _by_link(market: Market, shop: Shop, link: Link) -> Creator | None:
    """The creator whose link a buyer came by, if they are of the shop's market."""
    people = population(market.state.seed, shop.region)
    return next((one for one in people if one.open_id == link.creator), None)


def _campaign(market: Market, product_id: str, creator: str) -> Campaign | None:
    """The partner's campaign in which a creator promotes a product now."""
    now = market.now()
    for campaign in market.state.creators.campaigns.values():
        entered = campaign.product(product_id)
        begins, ends = (int(str(campaign.told[f"campaign_{end}_time"])) for end in ("start", "end"))
        runs = campaign.published and begins <= now < ends
        if runs and entered and entered.status == "APPROVED" and creator in entered.promoters:
            return campaign
    return None
