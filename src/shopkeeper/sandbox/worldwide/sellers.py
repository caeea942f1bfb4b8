"""Who may sell across borders, and where: the shops and warehouses that a call reaches."""

from ..market import Market
from ..refusals import refusal
from ..shop import Call
from ..state import Shop
from .records import GlobalProduct

METHOD_CHANGED = 52
NO_PERMISSION, NO_SELLER = 12019114, 12052704
NO_SUCH, NOT_FOUND, WRONG_STATUS = 12019150, 12052260, 12019113


def shops_of(call: Call) -> list[Shop]:
    """The seller's shops that the app reaches."""
    return [call.market.state.shops[shop_id] for shop_id in call.grant.shop_ids]


def regions_of(call: Call) -> list[str]:
    """The markets in which the seller has a shop."""
    return list(dict.fromkeys(shop.region for shop in shops_of(call)))


def shop_in(call: Call, region: str) -> Shop | None:
    """The seller's shop in a market, if there is one that may trade."""
    return next((one for one in shops_of(call) if one.region == region and one.active), None)


def home_of(call: Call, warehouse_id: str) -> Shop | None:
    """The shop whose market a warehouse serves; every warehouse of the seller is a global one."""
    return next(
        (shop for shop in shops_of(call) if any(one.id == warehouse_id for one in shop.warehouses)), None
    )


def check_permission(call: Call) -> None:
    """Refuse those who do not sell across borders, by the code that the call documents; some have none."""
    codes = [code for code in (NO_PERMISSION, NO_SELLER) if code in call.operation.errors]
    if codes and not call.market.state.desk.sells_globally:
        raise refusal(codes[0])


def own_product(call: Call) -> GlobalProduct:
    """The global product named in the path."""
    check_permission(call)
    found = call.market.state.worldwide.products.get(call.values["global_product_id"])
    if found is None:
        raise refusal(NOT_FOUND)
    return found


def open_product(call: Call) -> GlobalProduct:
    """The same, if it was not deleted."""
    found = own_product(call)
    if found.is_deleted:
        raise refusal(WRONG_STATUS)
    return found


def sell_globally(market: Market, globally: bool) -> None:
    """The seller begins to sell across borders or ends it; webhook 52 for each product that is in a market.

    What was published stays on sale: from then on as copies that the seller keeps each by itself.
    """
    if market.state.desk.sells_globally == globally:
        return
    market.state.desk.sells_globally = globally
    market.changes += 1
    method = "GLOBAL_PUBLISHING" if globally else "LOCAL_REPLICATION"
    for product in market.state.worldwide.products.values():
        copies = list(product.copies.values())
        if copies and not product.is_deleted:
            local = [one.product_id for one in copies]
            news = {"global_product_id": product.id, "listing_method": method, "local_product_id": local}
            market.announce_to_seller(copies[0].shop_id, METHOD_CHANGED, news)
