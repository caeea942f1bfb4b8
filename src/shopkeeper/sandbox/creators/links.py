"""Links that sellers and creators hand out, and what happens when a creator or a buyer follows one."""

from collections.abc import Iterator
from contextlib import contextmanager

from msgspec.structs import replace

from ...errors import Rejected
from .. import ids
from ..market import Market
from . import acts, samples
from .population import find
from .records import Link
from .sales import target_with

PLACE = "https://creators.example"
TARGET, SAMPLE, OPEN = "target", "sample", "open"
PRODUCT, SHOWCASE, CAMPAIGN = "product", "showcase", "campaign"
OF_BUYERS = (PRODUCT, SHOWCASE, CAMPAIGN)


def make(market: Market, link: Link) -> str:
    """The address of a link; asked for the same again, it is the same one."""
    content = (link.kind, link.shop_id, link.creator, link.about, link.sku_id, link.tag, str(link.until))
    token = ids.token(market.state.seed, "link", "-".join(content), 8)
    if token not in market.state.creators.links:
        market.state.creators.links[token] = link
        market.changes += 1
    return f"{PLACE}/{link.kind}/{token}"


def known(market: Market, address: str) -> tuple[str, Link]:
    """The link at an address, with its token."""
    token = address.rpartition("/")[2].partition("?")[0]
    found = market.state.creators.links.get(token)
    if found is None:
        raise Rejected(f"there is no link {address} in this sandbox")
    if found.until and found.until <= market.now():
        raise Rejected(f"the link {address} is too old")
    return token, found


def product_of(market: Market, address: str) -> str:
    """The product to which a link leads, a shop's to creators or its own page's; its last part is the id."""
    token = address.rstrip("/").rpartition("/")[2]
    found = market.state.creators.links.get(token)
    return found.about if found and found.kind in (OPEN, PRODUCT) else token


def follow(market: Market, address: str, open_id: str) -> str:
    """A creator opens a link: joins the collaboration, or asks for the sample; answers its id."""
    _, link = known(market, address)
    if link.kind == TARGET:
        return _join(market, link, open_id)
    if link.kind != SAMPLE or link.creator not in ("", open_id):
        raise Rejected(f"the link {address} is not for creator {open_id}")
    shop = market.shop(link.shop_id)
    return samples.ask(market, shop, open_id, link.about, link.sku_id).id


@contextmanager
def visited(market: Market, address: str) -> Iterator[None]:
    """While a buyer who has come by a creator's link orders."""
    if address:
        token, link = known(market, address)
        if link.kind not in OF_BUYERS:
            raise Rejected(f"the link {address} is for creators; a buyer cannot order by it")
        market.state.creators.visiting = token
    try:
        yield
    finally:
        market.state.creators.visiting = ""


def _join(market: Market, link: Link, open_id: str) -> str:
    """guess: who opens the link of a target collaboration and agrees is in it, invited or not."""
    target = market.state.creators.targets[link.about]
    shop = market.shop(target.shop_id)
    if find(market.state.seed, shop.region, open_id) is None or not target.holds(market.now()):
        raise Rejected(f"target collaboration {target.id} has ended, or its market has no creator {open_id}")
    for product in target.products:
        other = target_with(market, shop.id, product.id, open_id)
        if other and other.id != target.id:
            raise Rejected(
                f"creator {open_id} is in target collaboration {other.id} with {product.id} already"
            )
    if target.invited(open_id) is None:
        acts.invite(market, target, open_id)
    acts.answer(market, target.id, open_id, accepts=True)
    return target.id


def tagged(link: Link, tag: str) -> Link:
    """The same link under another tag."""
    return replace(link, tag=tag)
