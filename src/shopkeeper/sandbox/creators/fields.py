"""What several calls of creators, sellers and partners tell in the same way: money, goods, people, pages."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from ...errors import Rejected
from .. import ids
from ..catalogue.goods import price
from ..market import Market
from ..money.amounts import minor_units, share, written
from ..money.fees import WHOLE
from ..paging import page_token, place_of
from ..shop import Call
from ..state import Product
from .population import Creator, chain_of

T = TypeVar("T")
Fields = dict[str, Any]

PLACE = "https://creators.example"
MOST = 100
"""The largest page, where a call names no other."""


def money(minor: int, currency: str) -> dict[str, str]:
    """An amount."""
    return {"amount": written(minor, currency), "currency": currency}


def local(cents: int, currency: str) -> int:
    """Cents of a dollar in minor units of a currency, by the round rate of the goods."""
    return price(currency, cents, cents * 85 // 100)


def paged(
    call: Call, rows: Sequence[T], key: Callable[[T], str], most: int = MOST
) -> tuple[Sequence[T], str]:
    """The page that is asked for, and the token of the next one; the token names the last row seen."""
    size = int(call.values.get("page_size") or 20)
    if not 1 <= size <= most:
        raise Rejected(f"PageSize must be from 1 to {most}", code="36009004")
    after, start = place_of(call.values.get("page_token") or ""), 0
    if after:
        found = (number for number, row in enumerate(rows) if key(row) == after[1])
        start = next(found, after[0] - 1) + 1
    page = rows[start : start + size]
    more = start + size < len(rows)
    return page, page_token((start + size, key(page[-1]))) if more else ""


def own_product(call: Call, product_id: str, code: int) -> Product:
    """A product of the caller's shop; else the refusal of this code."""
    product = call.market.state.products.get(product_id)
    if product is None or product.shop_id != call.shop.id:
        raise Rejected(f"The product {product_id} does not belong to this shop.", code=str(code))
    return product


def units_left(market: Market, product: Product) -> int:
    """Units of a product that may still be sold."""
    return sum(market.state.skus[sku_id].available() for sku_id in product.sku_ids)


def status_of(market: Market, product: Product) -> str:
    """The state of a product in the words of collaborations."""
    words = {"SELLER_DEACTIVATED": "SELLER_DEACTIVATE", "PLATFORM_DEACTIVATED": "PLATFORM_DEACTIVATE"}
    words |= {"DELETED": "DELETE", "FREEZE": "PLATFORM_DEACTIVATE"}
    if product.status != "ACTIVATE":
        return words.get(product.status, "OTHER")
    return "LIVE" if units_left(market, product) else "OUT_OF_STOCK"


def prices(market: Market, product: Product) -> tuple[int, int]:
    """The least and the highest price of a product's SKUs."""
    each = [market.state.skus[sku_id].price_minor for sku_id in product.sku_ids] or [0]
    return min(each), max(each)


def price_range(market: Market, product: Product) -> dict[str, str]:
    """The prices of a product from the least to the highest."""
    low, high = prices(market, product)
    currency = market.state.shops[product.shop_id].currency
    return {
        "currency": currency,
        "minimum_amount": written(low, currency),
        "maximum_amount": written(high, currency),
    }


def commission(market: Market, product: Product, rate: int) -> Fields:
    """What a creator has of a product's lowest price at a rate in hundredths of a percent."""
    currency = market.state.shops[product.shop_id].currency
    return money(share(prices(market, product)[0], rate, WHOLE), currency) | {"rate": rate}


def units_sold(market: Market, product: Product) -> int:
    """Units of a product that were sold so far."""
    skus = (market.state.skus[sku_id] for sku_id in product.sku_ids)
    return sum(shelf.sold + shelf.committed for sku in skus for shelf in sku.shelves.values())


def picture(product_id: str) -> str:
    """Where the main picture of a product is."""
    return f"https://images.example/{product_id}.jpg"


def open_product(market: Market, product: Product, rate: int) -> Fields:
    """A product as creators find it, with the commission that is open to all."""
    shop = market.state.shops[product.shop_id]
    return {
        "id": product.id,
        "title": product.title,
        "category_chains": chain_of(product.category, shop.region),
        "commission": commission(market, product, rate),
        "detail_link": f"{PLACE}/products/{product.id}",
        "has_inventory": units_left(market, product) > 0,
        "main_image_url": picture(product.id),
        "original_price": price_range(market, product),
        "sales_price": price_range(market, product),
        "sale_region": shop.region,
        "shop": {"name": shop.name},
        "units_sold": units_sold(market, product),
    }


def sieved(call: Call, rows: list[Fields]) -> list[Fields]:
    """Open products that fit what a search asks for, in the order that it asks for."""
    values = call.values
    words = [word.lower() for word in values.get("title_keywords") or []]
    wanted = (values.get("category") or {}).get("id", "")
    kept = [
        row
        for row in rows
        if all(word in row["title"].lower() for word in words)
        and (not wanted or wanted in [one["id"] for one in row["category_chains"]])
        and _within(row, values)
    ]
    sort = SORTS.get(values.get("sort_field") or "")
    return sorted(kept, key=sort, reverse=values.get("sort_order") == "DESC") if sort else kept


def _minor(amount: Fields) -> int:
    return minor_units(amount.get("amount") or amount["minimum_amount"], amount["currency"])


SORTS: dict[str, Callable[[Fields], int]] = {
    "commission": lambda row: _minor(row["commission"]),
    "commission_rate": lambda row: int(row["commission"]["rate"]),
    "product_sales_price": lambda row: _minor(row["sales_price"]),
    "units_sold": lambda row: int(row["units_sold"]),
}


def _within(row: Fields, values: Fields) -> bool:
    rates, amounts = values.get("commission_rate_range") or {}, values.get("sales_price_range") or {}
    currency, rate = row["sales_price"]["currency"], row["commission"]["rate"]
    try:
        low, high = (
            minor_units(str(amounts.get(name) or 0), currency) for name in ("amount_ge", "amount_lt")
        )
    except (ValueError, ArithmeticError) as error:
        raise Rejected("The price range is not valid", code="36009004") from error
    is_dear_enough = low <= _minor(row["sales_price"]) and (not high or _minor(row["sales_price"]) < high)
    return is_dear_enough and rates.get("rate_ge", 0) <= rate < (rates.get("rate_lt") or WHOLE + 1)


def avatar(creator: Creator) -> str:
    """Where a creator's picture is."""
    return f"https://images.example/creators/{creator.open_id}.jpg"


def token(market: Market, kind: str, *keys: str) -> str:
    """A lasting part of a link."""
    return ids.token(market.state.seed, kind, "-".join(keys), 8)
