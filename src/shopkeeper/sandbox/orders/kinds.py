"""What sorts of orders there are: which of them a market knows, and what makes each one special."""

from dataclasses import dataclass
from typing import NamedTuple

from ...errors import Rejected
from ..market import Market
from ..settings import Settings
from ..state import Order, Special

SHIPPING_TYPES = ("TIKTOK", "SELLER", "TIKTOK_DIGITAL")
EVERYWHERE = ("NORMAL", "ZERO_LOTTERY", "AUCTION", "VIRTUAL_ORDER")
IN_THE_US = ("PRE_ORDER", "MADE_TO_ORDER", "BACK_ORDER")
ORDER_TYPES = EVERYWHERE + IN_THE_US
TAKE_TIME = ("MADE_TO_ORDER", "BACK_ORDER")
EXCHANGE_REGIONS = ("US", "GB")


class Price(NamedTuple):
    """What one unit is listed for, and what the seller and the platform take off."""

    listed_minor: int
    seller_discount_minor: int = 0
    platform_discount_minor: int = 0


@dataclass(frozen=True, slots=True)
class Terms:
    """What was agreed in an order of the past: the price of each unit, the freight, the buyer."""

    prices: tuple[Price, ...]
    shipping_minor: int
    buyer: int
    payment_method: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """What sort of order it is: sold, a free sample, or goods in place of those of another order."""

    is_sample: bool = False
    replaces: str = ""
    shipping_type: str = "TIKTOK"
    buyer_of: str = ""
    """An order whose buyer orders again."""
    terms: Terms | None = None
    """Terms of its own; else the shop's prices and shipping fees hold."""
    crowd: str = ""
    """The kind of buyers that the buyer came with."""
    coupons: tuple[str, ...] = ()
    """The coupons that the buyer uses."""
    special: Special | None = None

    @property
    def is_free(self) -> bool:
        """Whether everything costs nothing."""
        won = self.special is not None and self.special.order_type == "ZERO_LOTTERY"
        return self.is_sample or bool(self.replaces) or won


def check_kind(market: Market, region: str, kind: Kind, status: str) -> None:
    """Refuse what a market does not have, and an order of a buyer who has none."""
    if kind.shipping_type not in SHIPPING_TYPES:
        raise Rejected(f"there is no shipping {kind.shipping_type}; there are {', '.join(SHIPPING_TYPES)}")
    before = kind.replaces or kind.buyer_of
    if before and before not in market.state.orders:
        raise Rejected(f"there is no order {before} in this sandbox")
    if status == "ON_HOLD" and not holds(market.settings, region):
        raise Rejected(f"orders are not on hold in {region}, by the setting hold_regions")
    if kind.special:
        _check_special(market, region, kind.special, status)


def holds(settings: Settings, region: str) -> bool:
    """Whether buyers in a market have an hour after the payment to think again."""
    return bool({region, "*"} & set(settings.hold_regions))


def is_held(settings: Settings, order: Order, region: str) -> bool:
    """Whether an order was on hold, is, or will be once it is paid."""
    return order.hold_until > 0 or (order.status == "UNPAID" and holds(settings, region))


def _check_special(market: Market, region: str, special: Special, status: str) -> None:
    kind = special.order_type
    if kind not in ORDER_TYPES:
        raise Rejected(f"there is no order type {kind}; there are {', '.join(ORDER_TYPES)}")
    if kind in IN_THE_US and region != "US":
        raise Rejected(f"orders of the type {kind} are for the US alone, not for {region}")
    if (kind == "PRE_ORDER") != (special.release_time > market.now()):
        raise Rejected("a PRE_ORDER needs a release_time that is still to come, and no other order has one")
    if (kind in TAKE_TIME) != (special.handling_days > 0):
        raise Rejected(f"{' and '.join(TAKE_TIME)} need handling_days, and no other order has them")
    if special.is_exchange and region not in EXCHANGE_REGIONS:
        raise Rejected(f"exchanges are for {' and '.join(EXCHANGE_REGIONS)}, not for {region}")
    if special.is_cod and region not in market.settings.cod_regions:
        where = ", ".join(market.settings.cod_regions)
        raise Rejected(f"buyers in {region} cannot pay at the door; those in {where} can")
    if special.is_cod and status == "UNPAID":
        raise Rejected("an order that is paid at the door is never UNPAID; it begins ON_HOLD or later")
