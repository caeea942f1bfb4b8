"""The markets a seller may have a shop in, and how a shop is opened and stocked there."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from ..errors import Rejected
from . import ids
from .catalogue import parties
from .catalogue.goods import PLAIN, Goods, price
from .market import Market
from .money import statements
from .state import App, Product, Shelf, Shop, Sku, State, Warehouse


class Place(NamedTuple):
    """One market."""

    currency: str
    timezone: str
    city: str


PLACES = {
    "US": Place("USD", "America/Los_Angeles", "Reno"),
    "GB": Place("GBP", "Europe/London", "Coventry"),
    "IE": Place("EUR", "Europe/Dublin", "Naas"),
    "DE": Place("EUR", "Europe/Berlin", "Kassel"),
    "FR": Place("EUR", "Europe/Paris", "Orleans"),
    "IT": Place("EUR", "Europe/Rome", "Piacenza"),
    "ES": Place("EUR", "Europe/Madrid", "Zaragoza"),
    "JP": Place("JPY", "Asia/Tokyo", "Saitama"),
    "ID": Place("IDR", "Asia/Jakarta", "Bekasi"),
    "VN": Place("VND", "Asia/Ho_Chi_Minh", "Thu Duc"),
    "TH": Place("THB", "Asia/Bangkok", "Bang Na"),
    "MY": Place("MYR", "Asia/Kuala_Lumpur", "Shah Alam"),
    "PH": Place("PHP", "Asia/Manila", "Cabuyao"),
    "SG": Place("SGD", "Asia/Singapore", "Jurong"),
    "BR": Place("BRL", "America/Sao_Paulo", "Cajamar"),
    "MX": Place("MXN", "America/Mexico_City", "Cuautitlan"),
}
UNITS = 100
PORTALS = ("US", "ROW")
"""Where apps are made: the US portal, and the one for all other markets."""


class Listed(NamedTuple):
    """One thing that a seller lists: what it is called, costs, and how many there are."""

    seller_sku: str
    title: str
    category: str
    price_minor: int
    units: int


def open_shop(
    market: Market, region: str, name: str = "", goods: Sequence[Listed] | None = None, seller: str = ""
) -> Shop:
    """The seller, or another one, opens a shop in a market; the app of that part of the world reaches it.

    It sells the plain goods, or those that are listed.
    """
    state = market.state
    number = 1 + sum(shop.region == region for shop in state.shops.values())
    named = f"{seller or state.seller_name} {region}"
    shop = new_shop(state, region, name or (named if number == 1 else f"{named} {number}"))
    shop.seller = "" if seller == state.seller_name else seller
    if goods is None:
        stock_shop(state, shop, PLAIN, lambda sku: UNITS)
    market.enter_shop(shop)
    list_goods(market, shop, goods or ())
    _reach(state, shop)
    statements.plan(market, shop.id)
    market.changes += 1
    return shop


def create_app(market: Market, portal: str, shop_ids: Sequence[str] | None = None) -> App:
    """A developer makes another app at a portal, for some shops or for all that the portal serves."""
    if portal not in PORTALS:
        raise Rejected(f"there is no portal {portal!r}; there are {', '.join(PORTALS)}")
    shops = list(market.state.shops.values())
    if shop_ids is None:
        shop_ids = [shop.id for shop in shops if portal == "ROW" or shop.region == "US"]
    app = new_app(market.state, portal, [market.shop(shop_id).id for shop_id in shop_ids])
    market.changes += 1
    return app


def new_app(state: State, portal: str, shop_ids: list[str]) -> App:
    """An app with its key and secret; of several at one portal each has its own."""
    before = sum(app.portal == portal for app in state.apps.values())
    place = f"{portal}-{before + 1}" if before else portal
    key = ids.token(state.seed, "app-key", place, 7)
    secret = ids.token(state.seed, "app-secret", place, 20)
    service_id = ids.platform_id(state.seed, "service", place)
    state.apps[key] = App(key, secret, service_id, portal, shop_ids)
    return state.apps[key]


def place_of(region: str) -> Place:
    """The market of a region. Raises Rejected with the markets there are."""
    if region not in PLACES:
        raise Rejected(f"there is no market {region!r} here; there are {', '.join(PLACES)}")
    return PLACES[region]


def new_shop(state: State, region: str, name: str) -> Shop:
    """A shop with its warehouse and nothing in it; of several in one market each has its own ids."""
    place = place_of(region)
    before = sum(shop.region == region for shop in state.shops.values())
    key = f"{region}-{before + 1}" if before else region
    shop = Shop(
        id=ids.platform_id(state.seed, "shop", key),
        name=name,
        region=region,
        currency=place.currency,
        cipher="GCP_" + ids.token(state.seed, "cipher", key, 14),
        code=f"{region}LC{ids.token(state.seed, 'code', key, 4).upper()}",
        timezone=place.timezone,
        warehouses=[Warehouse(ids.platform_id(state.seed, "warehouse", key), f"{place.city} warehouse")],
    )
    state.shops[shop.id] = shop
    parties.begin(state, region)
    return shop


def stock_shop(state: State, shop: Shop, goods: tuple[Goods, ...], units: Callable[[Sku], int]) -> None:
    """Put goods on sale in a shop, so many units of each SKU."""
    created = int(state.ticked) - 120 * 86400
    for number, entry in enumerate(goods):
        place = f"{shop.id}-{number}"
        product = Product(
            id=ids.platform_id(state.seed, "product", place),
            shop_id=shop.id,
            title=entry.title,
            description=f"<p>{entry.title}. Made in small batches, packed without plastic.</p>",
            category=entry.category,
            create_time=created + number * 3600,
            update_time=created + number * 3600,
            sku_ids=[],
        )
        state.products[product.id] = product
        for count, (name, code, cents, pence, popularity) in enumerate(entry.variants):
            sku_id = ids.platform_id(state.seed, "sku", f"{place}-{count}")
            sku = Sku(sku_id, product.id, code, name, price(shop.currency, cents, pence), popularity, {})
            amount = units(sku)
            sku.shelves[shop.warehouse_id] = Shelf(available=amount, start=amount)
            state.skus[sku.id] = sku
            product.sku_ids.append(sku.id)


def list_goods(market: Market, shop: Shop, goods: Sequence[Listed]) -> None:
    """Put goods on sale in a shop as they are listed, each a product with one SKU."""
    state, created = market.state, int(market.now())
    for number, entry in enumerate(goods, len(state.products)):
        place = f"{shop.id}-{number}"
        sku_id = ids.platform_id(state.seed, "sku", f"{place}-0")
        product = Product(
            id=ids.platform_id(state.seed, "product", place),
            shop_id=shop.id,
            title=entry.title,
            description=f"<p>{entry.title}</p>",
            category=entry.category,
            create_time=created,
            update_time=created,
            sku_ids=[sku_id],
        )
        state.products[product.id] = product
        shelf = Shelf(available=entry.units, start=entry.units)
        state.skus[sku_id] = Sku(
            sku_id, product.id, entry.seller_sku, "", entry.price_minor, 1.0, {shop.warehouse_id: shelf}
        )
        market.skus_by_code.setdefault((shop.id, entry.seller_sku), []).append(sku_id)
    market.weights.pop(shop.id, None)
    market.changes += 1


def _reach(state: State, shop: Shop) -> None:
    """The app of the portal that serves a market may see the shop, with the tokens of the same seller."""
    portal = "US" if shop.region == "US" else "ROW"
    apps = list(state.apps.values())
    app = next((app for app in apps if app.portal == portal), apps[0])
    app.shop_ids.append(shop.id)
    for grant in state.grants:
        if (grant.app_key, grant.seller) == (app.key, shop.seller):
            grant.shop_ids.append(shop.id)
