"""The creator's side: who they are, what is in their showcase, which collaborations and links they find."""

from typing import Any

from ...errors import Rejected
from ..market import Market
from ..refusals import refusal
from ..shop import Call, behaves
from ..state import Product
from . import acts, links
from .accounts import creator_behind
from .fields import (
    PLACE,
    avatar,
    commission,
    money,
    paged,
    picture,
    price_range,
    prices,
    units_left,
    units_sold,
)
from .open_calls import products_of, products_page
from .records import Link, TargetCollaboration
from .sales import open_with, target_with, terms_of

INVALID = 16015001
STATUSES = {"accepted": "LIVE", "invited": "LIVE", "declined": "ENDED"}
MOST_LINKS = 50


@behaves("affiliate_creator.GetCreatorProfile.202508")
def profile(call: Call) -> dict[str, Any]:
    """Who the creator is."""
    creator = creator_behind(call)
    return {
        "creator_user_open_id": creator.open_id,
        "username": creator.username,
        "avatar": {"url": avatar(creator), "width": 300, "height": 300},
        "permissions": ["LIVE_STREAM_PERMISSION", "ADD_AFFILIATE_PERMISSION"],
        "register_region": creator.region,
        "selection_region": creator.region,
        "seller_type": "LOCAL",
        "user_type": "TIKTOK_SHOP_CREATOR",
    }


@behaves("affiliate_creator.CreatorSearchOpenCollaborationProduct.202405")
def search_products(call: Call) -> dict[str, Any]:
    """A page of the products that are open to every creator of the market."""
    return products_page(call, creator_behind(call).region)


@behaves("affiliate_creator.GetOpenCollaborationProductListByProductIds.202509")
def products_by_id(call: Call) -> dict[str, Any]:
    """Some products, as far as they are open to creators."""
    wanted = call.values.get("product_ids") or []
    rows = products_of(call.market, creator_behind(call).region)
    return {"products": [row | {"shop_ads_commission": {"rate": 0}} for row in rows if row["id"] in wanted]}


@behaves("affiliate_creator.GetShopProducts.202509")
def shop_products(call: Call) -> dict[str, Any]:
    """A page of the products of the market, with whether the creator shows them."""
    creator, word = creator_behind(call), (call.values.get("title_keyword") or "").lower()
    state = call.market.state
    found = [one for one in _sold_in(call.market, creator.region) if word in one.title.lower()]
    sort = call.values.get("sort_field")
    if sort:
        found.sort(key=lambda one: _sort_key(call.market, one, sort))
    if call.values.get("sort_order") == "DESC":
        found.reverse()
    page, following = paged(call, found, lambda one: one.id)
    shown = state.creators.showcases.get(creator.open_id, [])
    rows = [
        {
            "id": one.id,
            "title": one.title,
            "added_status": "ADDED" if one.id in shown else "ADDABLE",
            "images": [{"url": picture(one.id), "width": 800, "height": 800}],
            "price": money(prices(call.market, one)[0], state.shops[one.shop_id].currency),
            "sales_count": units_sold(call.market, one),
        }
        for one in page
    ]
    return {"products": rows, "next_page_token": following, "total_count": len(found)}


@behaves("affiliate_creator.GetShowcaseProducts.202405")
def showcase(call: Call) -> dict[str, Any]:
    """A page of the creator's showcase, the top product first."""
    creator, state = creator_behind(call), call.market.state
    shown = [state.products[id] for id in state.creators.showcases.get(creator.open_id, [])]
    page, following = paged(call, shown, lambda one: one.id)
    rows = [_shown(call.market, creator.open_id, one) for one in page]
    return {"products": rows, "next_page_token": following, "total_count": len(shown)}


@behaves("affiliate_creator.AddShowcaseProducts.202405")
def add(call: Call) -> dict[str, Any]:
    """Put products into the showcase; those that are not sold in the market are told one by one."""
    creator, errors = creator_behind(call), []
    link = call.values.get("product_link") or ""
    named = call.values["add_type"] == "PRODUCT_ID"
    ids = (call.values.get("product_ids") or []) if named else [links.product_of(call.market, link)]
    there = {one.id for one in _sold_in(call.market, creator.region)}
    for product_id in ids:
        if product_id in there:
            acts.show(call.market, creator.open_id, product_id)
        else:
            message = "The product is not sold in the creator's market."
            errors.append({"code": INVALID, "message": message, "detail": {"product_id": product_id}})
    call.market.changes += 1
    return {"errors": errors}


@behaves("affiliate_creator.RemoveShowcaseProducts.202409")
def remove(call: Call) -> dict[str, Any]:
    """Take products out of the showcase."""
    shown, wanted = _named(call)
    shown[:] = [one for one in shown if one not in wanted]
    return {}


@behaves("affiliate_creator.TopShowcaseProducts.202409")
def top(call: Call) -> dict[str, Any]:
    """Move products to the top of the showcase, in the order in which they are named."""
    shown, wanted = _named(call)
    shown[:] = wanted + [one for one in shown if one not in wanted]
    return {}


@behaves("affiliate_creator.SearchCreatorTargetCollaborations.202405")
def search_targets(call: Call) -> dict[str, Any]:
    """A page of the target collaborations that a shop has offered to the creator."""
    creator, values, market = creator_behind(call), call.values, call.market
    word, kind = values.get("keyword") or "", values.get("keyword_type") or "TARGET_COLLABORATIONS_NAME"
    found = []
    for one in reversed(market.state.creators.targets.values()):
        if one.shop_id != values["shop_id"] or not one.invited(creator.open_id):
            continue
        if word and not (one.id == word if kind == "TARGET_COLLABORATIONS_ID" else word in one.name):
            continue
        found.append(one)
    page, following = paged(call, found, lambda one: one.id)
    rows = [_target(market, one, creator.open_id) for one in page]
    return {"target_collaborations": rows, "next_page_token": following, "total_count": len(found)}


@behaves("affiliate_creator.CreatorGenerateGeneralLink.202505")
def general_links(call: Call) -> dict[str, Any]:
    """Links to products by which the creator is thanked for what is bought through them."""
    return _links(call, "general")


@behaves("affiliate_creator.CreatorGeneratePublisherLink.202504")
def publisher_links(call: Call) -> dict[str, Any]:
    """Links to products for one publisher."""
    made = _links(call, call.values["publisher_id"])
    for row in made["sharing_links"]:
        row["material_id"] = int(row["material_id"])
    return made


def _links(call: Call, publisher: str) -> dict[str, Any]:
    creator, market, material = creator_behind(call), call.market, call.values["material"]
    if len(material["ids"]) > MOST_LINKS:
        raise Rejected(f"There may be at most {MOST_LINKS} materials", code="36009004")
    made, failed = [], []
    for id in material["ids"]:
        product = market.state.products.get(id)
        shop = market.state.shops.get(product.shop_id) if product else None
        if not shop or shop.region != creator.region or not terms_of(market, shop, id, creator):
            failed.append({"material_id": id, "fail_reason": "The product is in no collaboration."})
            continue
        address = links.make(market, Link(links.PRODUCT, shop.id, creator.open_id, id, tag=publisher))
        made.append(
            {
                "material_id": id,
                "sharing_link": address,
                "one_link": f"{address}?one",
                "deep_link": f"{address}?deep",
            }
        )
    return {"sharing_links": made, "failed_materials": failed}


def _named(call: Call) -> tuple[list[str], list[str]]:
    """The showcase, and the products that are named; all of them must be in it."""
    creator, wanted = creator_behind(call), list(dict.fromkeys(call.values["product_ids"]))
    shown = call.market.state.creators.showcases.get(creator.open_id, [])
    if any(one not in shown for one in wanted):
        raise refusal(INVALID)
    call.market.changes += 1
    return shown, wanted


def _sold_in(market: Market, region: str) -> list[Product]:
    state = market.state
    products = (one for one in state.products.values() if one.status == "ACTIVATE")
    return [one for one in products if state.shops[one.shop_id].region == region]


def _sort_key(market: Market, product: Product, field: str) -> tuple[int, str]:
    numbers = {"PRICE": prices(market, product)[0], "SALE": units_sold(market, product)}
    return numbers.get(field, 0), product.id


def _shown(market: Market, creator: str, product: Product) -> dict[str, Any]:
    shop = market.state.shops[product.shop_id]
    target = target_with(market, shop.id, product.id, creator)
    opened = open_with(market, product.id)
    offered = target.product(product.id) if target else None
    rate = offered.rate if offered else opened.rate if opened else 0
    kind = "TARGET" if target else "OPEN" if opened else ""
    price = price_range(market, product)
    return {
        "id": product.id,
        "title": product.title,
        "collaboration": {"id": target.id if target else opened.id if opened else "", "type": kind},
        "commission": {"rate": rate, "reward_rate": 0},
        "detail_link": f"{PLACE}/products/{product.id}",
        "main_images": [{"url": picture(product.id), "width": 800, "heigth": 800}],
        "price": {"original_price": price, "seller_discount_price": price, "platform_discount_price": price},
        "sale_regions": [shop.region],
        "shop": {"name": shop.name},
        "source": "AFFILIATE",
        "status": {
            "added_status": "ADDED",
            "inventory_status": "IN_STOCK" if units_left(market, product) else "SOLD_OUT",
            "is_hidden": product.status != "ACTIVATE",
            "review_status": "APPROVED" if product.status == "ACTIVATE" else "UNAVAILABLE",
        },
    }


def _target(market: Market, one: TargetCollaboration, creator: str) -> dict[str, Any]:
    invited = one.invited(creator)
    status = STATUSES.get(invited.state if invited else "", "ENDED")
    if not one.holds(market.now()):
        status = "DELETED" if one.removed_at else "EXPIRED"
    rows = []
    for offered in one.products:
        product = market.state.products[offered.id]
        terms = {"commission": commission(market, product, offered.rate)}
        told = {"id": product.id, "title": product.title, "main_image_url": picture(product.id)}
        rows.append(told | terms)
    return {"id": one.id, "name": one.name, "status": status, "products": rows}
