"""Videos and LIVEs that show a shop's goods, and which of them has brought an order."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from .. import ids, shop_days
from ..ads import accounts as ads_accounts
from ..creators.population import find as find_creator
from ..creators.records import Post
from ..market import Market
from ..settings import DAY
from ..state import Line, Order, Shop

ACCOUNTS = {"TTS_TT": "OFFICIAL_ACCOUNTS", "BC_AUTH_TT": "MARKETING_ACCOUNTS"}
AFFILIATE = "AFFILIATE_ACCOUNTS"
OWN = frozenset(ACCOUNTS.values())
LIVE_HOURS = (19, 21)
"""When a shop itself is LIVE, every day. guess, as are the shares: nobody's habits are documented."""
LIVE_SHARE, VIDEO_SHARE = 0.4, 0.25
VIDEO_SECONDS, POST_LIVE_SECONDS = (15, 75), 7200
LONGEST_PAST_DAYS = 800
CARD = "PRODUCT_CARD"


@dataclass(frozen=True, slots=True)
class Content:
    """One video or LIVE; ``account`` says whose it is."""

    id: str
    kind: str
    account: str
    open_id: str
    username: str
    nickname: str
    title: str
    product_ids: tuple[str, ...]
    begin: int
    seconds: int

    @property
    def end(self) -> int:
        """When a LIVE was over."""
        return self.begin + self.seconds


@dataclass(frozen=True, slots=True)
class Source:
    """What brought a unit: a kind of content, which one, and whose; or the product's own page."""

    kind: str = CARD
    content_id: str = ""
    account: str = ""


def source_of(market: Market, shop: Shop, order: Order, line: Line) -> Source:
    """What brought a unit of an order: the creator who is thanked for it, else the shop's own content."""
    sale = market.state.creators.sales.get(order.id)
    if sale and line.sku_id in sale.terms:
        kind = sale.content_type if sale.content_type in ("VIDEO", "LIVE") else CARD
        return Source(kind, sale.content_id, AFFILIATE)
    if sale:
        return Source()
    chance = market.chance("seen-in", order.number)
    low, high = LIVE_HOURS
    if chance < LIVE_SHARE and low <= shop_days.hour_of(shop, order.create_time) < high:
        day = shop_days.day_of(shop, order.create_time)
        return Source("LIVE", _live_id(market, shop, day), ACCOUNTS["TTS_TT"])
    if chance >= 1 - VIDEO_SHARE:
        shown = ads_accounts.videos(market, line.product_id)
        video = shown[int((1 - chance) / VIDEO_SHARE * len(shown)) % len(shown)]
        return Source("VIDEO", video.id, _account(video.place))
    return Source()


def videos(market: Market, shop: Shop) -> list[Content]:
    """All videos of a shop's goods: those that its ads may show, and creators' posts."""
    shown = [
        _shown(market, shop, video)
        for product_id in ads_accounts.products_of(market, shop)
        for video in ads_accounts.videos(market, product_id)
    ]
    return shown + [_posted(market, shop, post) for post in _posts(market, shop, "VIDEO")]


def lives(market: Market, shop: Shop, first: date, end: date) -> list[Content]:
    """The LIVEs that began in some days: the shop's own, and creators' posts."""
    days = shop_days.days_between(first, min(end, shop_days.today(market, shop) + timedelta(days=1)))
    own = [_own_live(market, shop, day) for day in days]
    low, high = shop_days.start_of(shop, first), shop_days.start_of(shop, end)
    posts = (post for post in _posts(market, shop, "LIVE") if low <= post.create_time < high)
    begun = (one for one in own if one.begin <= market.now())
    return [*begun, *(_posted(market, shop, post) for post in posts)]


def find_video(market: Market, shop: Shop, video_id: str) -> Content | None:
    """A video by its id."""
    return next((one for one in videos(market, shop) if one.id == video_id), None)


def find_live(market: Market, shop: Shop, live_id: str) -> Content | None:
    """A LIVE by its id: a creator's, or one of the shop's own of the last two years."""
    for post in _posts(market, shop, "LIVE"):
        if post.id == live_id:
            return _posted(market, shop, post)
    today = shop_days.today(market, shop)
    for number in range(LONGEST_PAST_DAYS if live_id.startswith(ids.LENGTHS["room"][0]) else 0):
        day = today - timedelta(days=number)
        if _live_id(market, shop, day) == live_id:
            return _own_live(market, shop, day)
    return None


def start_of_live(shop: Shop, day: date) -> int:
    """When a shop is LIVE itself on a day."""
    return shop_days.start_of(shop, day, LIVE_HOURS[0])


def _posts(market: Market, shop: Shop, kind: str) -> Iterator[Post]:
    posts = market.state.creators.posts.values()
    return (post for post in posts if post.shop_id == shop.id and post.kind == kind)


def _live_id(market: Market, shop: Shop, day: date) -> str:
    return ids.platform_id(market.state.seed, "room", f"{shop.id}-{day.isoformat()}")


def _own_live(market: Market, shop: Shop, day: date) -> Content:
    low, high = LIVE_HOURS
    products = ads_accounts.products_of(market, shop)
    shown = tuple(dict.fromkeys(products[(day.toordinal() + step) % len(products)] for step in range(5)))
    own = ads_accounts.identities(market, shop)[0]["identity_id"] if products else ""
    return Content(
        id=_live_id(market, shop, day),
        kind="LIVE",
        account=ACCOUNTS["TTS_TT"],
        open_id=own,
        username=ads_accounts.HANDLES[0],
        nickname=shop.name,
        title=f"{shop.name}, {day:%A} evening",
        product_ids=shown,
        begin=start_of_live(shop, day),
        seconds=(high - low) * 3600,
    )


def _shown(market: Market, shop: Shop, video: ads_accounts.Video) -> Content:
    maker = ads_accounts.identities(market, shop)[video.place]
    product = market.state.products[video.product_id]
    return Content(
        id=video.id,
        kind="VIDEO",
        account=_account(video.place),
        open_id=maker["identity_id"],
        username=ads_accounts.HANDLES[video.place],
        nickname=maker["display_name"],
        title=video.text,
        product_ids=(video.product_id,),
        begin=product.create_time + int(DAY * market.chance("posted", video.id)),
        seconds=_seconds(market, video.id),
    )


def _posted(market: Market, shop: Shop, post: Post) -> Content:
    creator = find_creator(market.state.seed, shop.region, post.creator)
    return Content(
        id=post.id,
        kind=post.kind,
        account=AFFILIATE,
        open_id=post.creator,
        username=creator.username if creator else post.creator,
        nickname=creator.nickname if creator else "",
        title=post.title,
        product_ids=(post.product_id,),
        begin=post.create_time,
        seconds=POST_LIVE_SECONDS if post.kind == "LIVE" else _seconds(market, post.id),
    )


def _seconds(market: Market, id: str) -> int:
    low, high = VIDEO_SECONDS
    return low + int(market.chance("lasts", id) * (high - low))


def _account(place: int) -> str:
    return ACCOUNTS.get(ads_accounts.IDENTITY_TYPES[place], AFFILIATE)
