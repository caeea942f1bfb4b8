"""The control plane's shops: what there is, what it sells, and what the seller changes by hand."""

from collections import Counter
from dataclasses import asdict
from typing import Any

from ...errors import Rejected
from .. import markets
from ..catalogue import products
from ..markets import Listed
from ..money.amounts import minor_units, written
from ..orders import life as order_life
from ..rehearsal import Rehearsal
from ..state import App, Product, Shop, Sku
from .plane import Fields, known_app, may, need, route

SHOP = need("shop_id", "the shop", "{shop_id}")
GOODS = [{"seller_sku": "VASE", "title": "Vase", "category": "Decor", "price": "24.00", "units": 40}]


@route("GET", "/")
def overview(sandbox: Rehearsal, _: Fields) -> Any:
    """What this sandbox is."""
    return {
        "sandbox": True,
        "scenario": sandbox.state.scenario,
        "seed": sandbox.state.seed,
        "now": sandbox.clock.now().isoformat(),
        "apps": [app_fields(app) for app in sandbox.apps.values()],
        "sellers": sandbox.state.sellers,
        "shops": [shop_fields(sandbox, shop) for shop in sandbox.shops.values()],
    }


@route("GET", "/state")
def state(sandbox: Rehearsal, _: Fields) -> Any:
    """Shops with what they sell, what is left of it, and their orders by state."""
    return {"now": sandbox.clock.now().isoformat(), "shops": [_trade(sandbox, id) for id in sandbox.shops]}


@route("GET", "/settings")
def settings(sandbox: Rehearsal, _: Fields) -> Any:
    """How the sandbox behaves where one may choose, and the pace of its orders."""
    return {"settings": asdict(sandbox.settings), "pace": asdict(sandbox.state.pace)}


@route("GET", "/markets")
def list_markets(sandbox: Rehearsal, _: Fields) -> Any:
    """The markets in which a shop can be opened, and how many there are in each."""
    there = Counter(shop.region for shop in sandbox.shops.values())
    rows = (
        {"region": region, **place._asdict(), "shops": there[region]}
        for region, place in markets.PLACES.items()
    )
    return {"markets": list(rows)}


@route(
    "POST", "/shops",
    need("region", "the market", "DE"),
    may("name", "what the shop is called", "Alder & Finch Kassel"),
    may("goods", "what it sells; the plain goods if nothing is listed", GOODS),
    may("seller", "whose it is; the first seller's unless another one is named", kind="string"),
)  # fmt: skip
def open_shop(sandbox: Rehearsal, fields: Fields) -> Any:
    """A seller opens one more shop in a market, with the plain goods or with those that are listed."""
    goods = None
    if "goods" in fields:
        currency = markets.place_of(fields["region"]).currency
        goods = [_listed(row, currency) for row in fields["goods"]]
    seller = fields.get("seller", "")
    shop = markets.open_shop(sandbox.market, fields["region"], fields.get("name", ""), goods, seller)
    named = {"shop_id": shop.id, "name": shop.name, "region": shop.region}
    return {**named, "currency": shop.currency, "cipher": shop.cipher}


@route("POST", "/shops/{shop_id}/goods", SHOP, need("goods", "what is listed", GOODS))
def list_more(sandbox: Rehearsal, fields: Fields) -> Any:
    """The seller lists more goods in a shop."""
    shop = sandbox.market.shop(fields["shop_id"])
    goods = [_listed(row, shop.currency) for row in fields["goods"]]
    markets.list_goods(sandbox.market, shop, goods)
    return {"shop_id": shop.id, "listed": len(goods)}


@route("POST", "/shops/{shop_id}/activity", SHOP, need("active", "whether the shop is open", False))
def set_shop_active(sandbox: Rehearsal, fields: Fields) -> Any:
    """The platform makes a shop inactive, or active again; calls to an inactive one are refused."""
    shop = sandbox.market.shop(fields["shop_id"])
    shop.active = bool(fields["active"])
    sandbox.market.changes += 1
    return {"shop_id": shop.id, "active": shop.active}


@route(
    "POST", "/stock",
    SHOP,
    need("seller_sku", "the SKU, by the seller's code or the platform's id", "{seller_sku}"),
    need("available", "units that may still be sold", 25),
)  # fmt: skip
def stock(sandbox: Rehearsal, fields: Fields) -> Any:
    """The seller sets the units on sale of a SKU by hand."""
    sku = sandbox.market.sku(fields["shop_id"], fields["seller_sku"])
    sandbox.set_stock(sku, int(fields["available"]))
    return {"sku_id": sku.id, "available": sku.available()}


@route("GET", "/products", may("shop_id", "only of this shop", kind="string"))
def list_products(sandbox: Rehearsal, fields: Fields) -> Any:
    """What is listed, with prices and units."""
    shops = [sandbox.market.shop(fields["shop_id"])] if fields.get("shop_id") else sandbox.shops.values()
    return {"products": [row for shop in shops for row in _goods(sandbox, shop)]}


@route(
    "POST", "/products/{product_id}",
    need("product_id", "the product", "{product_id}"),
    may("title", "its new title", "Better mug"),
    may("prices", "new prices of its SKUs, by the seller's code or the platform's id", kind="object"),
)  # fmt: skip
def product(sandbox: Rehearsal, fields: Fields) -> Any:
    """The seller changes a title or prices by hand."""
    found = sandbox.state.products.get(fields["product_id"])
    if found is None:
        raise Rejected(f"there is no product {fields['product_id']} in this sandbox")
    if "title" not in fields and "prices" not in fields:
        raise Rejected("say a title or prices")
    prices = _new_prices(sandbox, found, fields.get("prices") or {})
    for sku, minor in prices:
        sku.price_minor = minor
    changed = ["others"] if prices else []
    if "title" in fields:
        found.title, changed = str(fields["title"]), ["title", *changed]
        if listing := sandbox.state.catalogue.listings.get(found.id):
            listing.content["title"] = found.title
    products.announce_change(sandbox.market, found, changed, "SELLER_CENTER")
    return {"product_id": found.id, "title": found.title}


@route(
    "POST", "/apps",
    may("portal", "US, or ROW for all other markets", "ROW"),
    may("shop_ids", "the shops that it reaches; all of its portal's if none is named", kind="array"),
)  # fmt: skip
def create_app(sandbox: Rehearsal, fields: Fields) -> Any:
    """A developer makes another app; the answer holds its secret and a code to begin with."""
    app = markets.create_app(sandbox.market, fields.get("portal", "ROW"), fields.get("shop_ids"))
    code = sandbox.auth_code(app.key) if app.shop_ids else ""
    return {**app_fields(app), "app_secret": app.secret, "auth_code": code}


@route(
    "POST", "/apps/{app_key}",
    need("app_key", "the app", "{app_key}"),
    may("redirect_url", "where sellers come back to after they consented", "http://127.0.0.1:8000/back"),
    may("webhook_url", "where its webhooks go", "http://127.0.0.1:8000/webhooks"),
)  # fmt: skip
def set_app(sandbox: Rehearsal, fields: Fields) -> Any:
    """Set where an app is redirected to and where its webhooks go."""
    found = sandbox.apps[known_app(sandbox, fields["app_key"])]
    found.redirect_url = fields.get("redirect_url", found.redirect_url)
    found.webhook_url = fields.get("webhook_url", found.webhook_url)
    sandbox.market.changes += 1
    return app_fields(found)


def app_fields(app: App) -> Fields:
    """What may be told of an app."""
    return {
        "app_key": app.key,
        "service_id": app.service_id,
        "portal": app.portal,
        "redirect_url": app.redirect_url,
        "webhook_url": app.webhook_url,
        "shop_ids": app.shop_ids,
    }


def shop_fields(sandbox: Rehearsal, shop: Shop) -> Fields:
    """What may be told of a shop."""
    return {
        "id": shop.id,
        "name": shop.name,
        "region": shop.region,
        "currency": shop.currency,
        "cipher": shop.cipher,
        "warehouse_id": shop.warehouse_id,
        "timezone": shop.timezone,
        "seller": shop.seller or sandbox.state.seller_name,
    }


def _trade(sandbox: Rehearsal, shop_id: str) -> Fields:
    shop = sandbox.shops[shop_id]
    orders = Counter(
        {status: sandbox.market.indexes[shop_id].count(status) for status in order_life.STATUSES}
    )
    return {**shop_fields(sandbox, shop), "products": _goods(sandbox, shop), "orders": dict(+orders)}


def _goods(sandbox: Rehearsal, shop: Shop) -> list[Fields]:
    skus = sandbox.state.skus
    return [
        {
            "id": product.id,
            "title": product.title,
            "skus": [_units(skus[sku_id], shop) for sku_id in product.sku_ids],
        }
        for product in sandbox.state.products.values()
        if product.shop_id == shop.id
    ]


def _units(sku: Sku, shop: Shop) -> Fields:
    shelves = sku.shelves.values()
    return {
        "id": sku.id,
        "seller_sku": sku.seller_sku,
        "name": sku.name,
        "price": written(sku.price_minor, shop.currency),
        "available": sku.available(),
        "committed": sum(shelf.committed for shelf in shelves),
        "sold": sum(shelf.sold for shelf in shelves),
    }


def _new_prices(sandbox: Rehearsal, found: Product, prices: Fields) -> list[tuple[Sku, int]]:
    """All prices judged before the first is set."""
    currency = sandbox.shops[found.shop_id].currency
    pairs = []
    for code, amount in prices.items():
        sku = sandbox.market.sku(found.shop_id, code)
        minor = minor_units(str(amount), currency)
        if sku.product_id != found.id or minor <= 0:
            raise Rejected(f"{code} at {amount} {currency} is no price of product {found.id}")
        pairs.append((sku, minor))
    return pairs


def _listed(row: Fields, currency: str) -> Listed:
    sku = str(row["seller_sku"])
    title, category = str(row.get("title") or sku), str(row.get("category") or "Other")
    return Listed(sku, title, category, minor_units(str(row["price"]), currency), int(row["units"]))
