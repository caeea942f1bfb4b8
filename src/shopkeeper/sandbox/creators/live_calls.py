"""A creator's LIVE as their app runs it: which room is open, and which products are shown in it."""

from typing import Any

from ...errors import Rejected
from ..market import Market
from ..refusals import refusal
from ..shop import Call, behaves
from ..state import Product
from .accounts import creator_behind
from .fields import PLACE, picture, price_range, units_left
from .population import Creator
from .records import Room
from .sales import terms_of

INVALID, NOT_LIVE = 16015001, "36009004"


@behaves("affiliate.GetLiveRoomInfo.202309")
def room(call: Call) -> dict[str, Any]:
    """The LIVE that the creator began last. guess: no word of its state is documented."""
    found, market = _room(call), call.market
    status = "LIVE" if _is_open(market, found) else "FINISHED"
    return {"id": found.id, "start_time": found.start, "status": status, "title": found.title}


@behaves("affiliate.GetLIVEProducts.202309")
def products(call: Call) -> dict[str, Any]:
    """What is shown in the LIVE, the top one first."""
    found, creator, state = _room(call), creator_behind(call), call.market.state
    rows = [_shown(call.market, creator, state.products[id]) for id in found.products]
    return {"pinned_product_id": found.pinned, "products": rows}


@behaves("affiliate.AddLIVEProducts.202309")
def add(call: Call) -> dict[str, Any]:
    """Show more products; those that the creator may not promote are told one by one."""
    found, creator, errors = _running(call), creator_behind(call), []
    for id in dict.fromkeys(call.values.get("product_ids") or []):
        if not _may_promote(call.market, creator, id):
            words = "The product is in no collaboration with the creator."
            errors.append({"code": INVALID, "message": words, "detail": {"product_id": id}})
        elif id not in found.products:
            found.products.append(id)
    call.market.changes += 1
    return {"errors": errors}


@behaves("affiliate.RemoveLIVEProducts.202309")
def remove(call: Call) -> dict[str, Any]:
    """Show some products no more."""
    found, wanted = _named(call)
    found.products = [id for id in found.products if id not in wanted]
    found.pinned = "" if found.pinned in wanted else found.pinned
    return {}


@behaves("affiliate.TopLIVEProducts.202309")
def top(call: Call) -> dict[str, Any]:
    """Move products to the top, in the order in which they are named."""
    found, wanted = _named(call)
    found.products = [*wanted, *(id for id in found.products if id not in wanted)]
    return {}


@behaves("affiliate.PinLIVEProduct.202309")
def pin(call: Call) -> dict[str, Any]:
    """Let one product stand on everybody's screen."""
    found, _ = _named(call, [call.values["product_id"]])
    found.pinned = call.values["product_id"]
    return {}


@behaves("affiliate.UnpinLIVEProduct.202309")
def unpin(call: Call) -> dict[str, Any]:
    """Take it from the screen again."""
    found, _ = _named(call, [call.values["product_id"]])
    if found.pinned != call.values["product_id"]:
        raise refusal(INVALID)
    found.pinned = ""
    return {}


@behaves("affiliate.CheckAnchorPrerequisites.202402")
def check_product(call: Call) -> dict[str, Any]:
    """Whether the creator may put a link to a product under a video."""
    if not _may_promote(call.market, creator_behind(call), call.values.get("product_id") or ""):
        raise refusal(INVALID)
    return {}


@behaves("affiliate.CheckAnchorContent.202403")
def check_title(call: Call) -> dict[str, Any]:
    """Whether a link may be called so."""
    title = str(call.values.get("title") or "").lower()
    if not title.strip() or any(word in title for word in call.market.settings.forbidden_words):
        raise refusal(INVALID)
    return {}


def _room(call: Call) -> Room:
    found = call.market.state.creators.rooms.get(creator_behind(call).open_id)
    if found is None:
        raise Rejected("The creator has not been LIVE yet.", code=NOT_LIVE)
    return found


def _running(call: Call) -> Room:
    found = _room(call)
    if not _is_open(call.market, found):
        raise Rejected("The creator's LIVE is over.", code=NOT_LIVE)
    return found


def _is_open(market: Market, found: Room) -> bool:
    return market.now() < found.start + market.settings.creator_live_hours * 3600


def _named(call: Call, ids: list[str] | None = None) -> tuple[Room, list[str]]:
    """The LIVE that runs, and the products that are named; all of them must be shown in it."""
    found = _running(call)
    wanted = list(dict.fromkeys(ids or call.values.get("product_ids") or []))
    if any(id not in found.products for id in wanted):
        raise refusal(INVALID)
    call.market.changes += 1
    return found, wanted


def _may_promote(market: Market, creator: Creator, product_id: str) -> bool:
    product = market.state.products.get(product_id)
    shop = market.state.shops[product.shop_id] if product else None
    return bool(
        product
        and shop
        and product.on_sale
        and shop.region == creator.region
        and terms_of(market, shop, product.id, creator)
    )


def _shown(market: Market, creator: Creator, product: Product) -> dict[str, Any]:
    shop = market.state.shops[product.shop_id]
    terms, price = terms_of(market, shop, product.id, creator), price_range(market, product)
    told = {
        "currency": price["currency"],
        "lowest_amount": price["minimum_amount"],
        "highest_amount": price["maximum_amount"],
    }
    prices = ("original_price", "platform_discount_price", "seller_discount_price")
    address = f"{PLACE}/products/{product.id}"
    return {
        "id": product.id,
        "title": product.title,
        "commission": {"commission_rate": terms.rate if terms else 0, "inclusive_reward_commission_rate": 0},
        "detail_url": address,
        "original_url": address,
        "main_images": [{"url": picture(product.id), "width": 800, "height": 800}],
        "price": dict.fromkeys(prices, told),
        "sale_regions": [shop.region],
        "shop_name": shop.name,
        "source": "AFFILIATE",
        "status": {
            "added_status": "ADDED",
            "inventory_status": "IN_STOCK" if units_left(market, product) else "SOLD_OUT",
            "review_status": "APPROVED" if product.on_sale else "UNAVAILABLE",
        },
    }
