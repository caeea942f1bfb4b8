"""A past from files in a sandbox: a shop that sells what was sold then, and buyers who come as they came."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from ...errors import NeedsPerson
from .. import markets
from ..market import Market
from ..markets import Listed
from ..orders.kinds import Price
from ..state import Shop
from . import completejourney, export, olist, tales
from .story import Purchase, Story, Unit
from .tales import Step, Tale

SPARE_UNITS = 5
BEFORE_SECONDS = 60
"""So long before its first order the clock of a past begins."""
OLIST, BASKETS = olist.ORDERS_FILE, completejourney.TRANSACTIONS


@dataclass(frozen=True, slots=True)
class Past:
    """What was sold in a market, and the orders of then; their shop is not known yet."""

    form: str
    region: str
    goods: Sequence[Listed]
    tales: Sequence[Tale]

    @property
    def began(self) -> int:
        """When the first order was made, in seconds since 1970."""
        return min(tale.steps[0].at for tale in self.tales)

    @property
    def ended(self) -> int:
        """When the last thing happened."""
        return max(tale.steps[-1].at for tale in self.tales)


def read_past(place: Path, region: str) -> Past:
    """The past that a file or a folder holds, by the files that there are. Raises NeedsPerson for none.

    The orders of Olist are Brazil's and the baskets of the Complete Journey are of the US; the region is that
    of a CSV file of one's own.
    """
    if not place.exists():
        raise NeedsPerson(f"{place} is not there. Name a CSV file with orders, or the folder of one export.")
    folder = place if place.is_dir() else place.parent
    if place.is_dir() or place.name in (OLIST, BASKETS):
        if (folder / OLIST).is_file():
            return _of_story("olist", olist.read_story(folder))
        if (folder / BASKETS).is_file():
            return _of_story("completejourney", completejourney.read_story(folder))
    return of_export(_text(_only_file(place)), region)


def of_export(text: str, region: str) -> Past:
    """The past that a CSV file of one's own tells."""
    currency = markets.place_of(region).currency
    told = [tales.tale_of(row, currency) for row in export.read_orders(text)]
    return _whole("csv", region, _sold(told), told)


def live_again(
    market: Market, past: Past, shop: Shop | None = None, begins_at: datetime | None = None
) -> Shop:
    """Let a past happen in a shop, which is opened if there is none: at its own moments, or moved in time."""
    moved = round(begins_at.timestamp()) - past.began if begins_at else 0
    later = [_moved(tale, moved) for tale in past.tales]
    for tale in later:
        tales.check_begins(market, tale)
    if shop is None:
        shop = markets.open_shop(market, past.region, f"{market.state.seller_name} of then", past.goods)
    else:
        there = {code for shop_id, code in market.skus_by_code if shop_id == shop.id}
        markets.list_goods(market, shop, [one for one in past.goods if one.seller_sku not in there])
    for tale in later:
        tales.expect(market, msgspec.structs.replace(tale, shop_id=shop.id))
    return shop


def _only_file(place: Path) -> Path:
    """The CSV file of a folder that holds one."""
    if not place.is_dir():
        return place
    files = sorted(place.glob("*.csv"))
    if len(files) != 1:
        raise NeedsPerson(
            f"{place} holds no orders that are known here: neither {OLIST} (Olist) nor {BASKETS} (Complete "
            f"Journey) nor a single CSV file of your own, but {len(files)}. Name the file with the orders."
        )
    return files[0]


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise NeedsPerson(f"{path} cannot be read: {error}. Save it as CSV in UTF-8.") from error


def _of_story(form: str, story: Story) -> Past:
    numbers = {
        name: number for number, name in enumerate(dict.fromkeys(one.buyer for one in story.purchases))
    }
    told = [_tale(one, numbers[one.buyer]) for one in story.purchases]
    goods = [
        Listed(one.sku, one.title, one.category, one.price_minor, one.units + SPARE_UNITS)
        for one in story.goods.values()
    ]
    return _whole(form, story.region, goods, told)


def _whole(form: str, region: str, goods: Sequence[Listed], told: Sequence[Tale]) -> Past:
    if not told:
        raise NeedsPerson("The files hold no order with lines, so there is nothing that could happen again.")
    return Past(form, region, goods, sorted(told, key=lambda tale: tale.steps[0].at))


def _tale(purchase: Purchase, buyer: int) -> Tale:
    units: dict[str, list[Price]] = {}
    for unit in purchase.units:
        units.setdefault(unit.sku, []).append(_price(unit))
    steps = [Step(one.status, int(one.at.timestamp()), one.by, one.reason) for one in purchase.steps]
    return Tale(purchase.name, "", units, purchase.freight_minor, buyer, purchase.paid_by, steps)


def _price(unit: Unit) -> Price:
    return Price(unit.price_minor, unit.seller_discount_minor, unit.platform_discount_minor)


def _sold(told: Sequence[Tale]) -> list[Listed]:
    """What orders took, each SKU for the price of its first sale, with a few units more than they took."""
    first: dict[str, int] = {}
    units: dict[str, int] = {}
    for code, prices in _sales(told):
        first.setdefault(code, prices[0].listed_minor)
        units[code] = units.get(code, SPARE_UNITS) + len(prices)
    return [Listed(code, code, "Other", price, units[code]) for code, price in first.items()]


def _sales(told: Sequence[Tale]) -> Iterator[tuple[str, list[Price]]]:
    for tale in sorted(told, key=lambda tale: tale.steps[0].at):
        yield from tale.units.items()


def _moved(tale: Tale, seconds: int) -> Tale:
    steps = [msgspec.structs.replace(step, at=step.at + seconds) for step in tale.steps]
    return msgspec.structs.replace(tale, steps=steps)


def clock_of(past: Past) -> datetime:
    """The moment at which the clock of a past begins."""
    return datetime.fromtimestamp(past.began - BEFORE_SECONDS, UTC)
