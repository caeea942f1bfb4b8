"""The end of a permission: it is foreseen thirty days before, and told each day until it is renewed."""

from ...errors import Rejected
from ..market import Market, happens
from ..settings import DAY
from ..state import Grant
from .tokens import SELLER

UPCOMING, WARNED_DAYS = 7, 30


def ends_in(market: Market, app_key: str, days: float, wall: float) -> int:
    """Let the seller's permission to an app end in so many days; answers how many tokens end then.

    Tokens end by real time, as all ages of tokens; the days are told by the clock of the shops.
    """
    if not 0 <= days <= 10_000:
        raise Rejected(f"a permission cannot end in {days} days; say 0 to 10,000")
    ends_at, grants = int(wall + days * DAY), _alive(market, app_key)
    for grant in grants:
        grant.refresh_expires = ends_at
        grant.access_expires = min(grant.access_expires, ends_at)
    market.changes += 1
    if grants:
        note = f"{int(market.now() + days * DAY)}/{ends_at}"
        market.schedule(max(0.0, days - WARNED_DAYS) * DAY, "permission-ends", app_key, note)
    return len(grants)


@happens("permission-ends")
def warn(market: Market, app_key: str, note: str) -> None:
    """Webhook 7 for each shop, now and then at each midnight until the end, unless tokens are newer."""
    end, ends_at = map(int, note.split("/"))
    grants, now = _alive(market, app_key), market.now()
    # guess: a refresh gives new tokens their whole life, so the end is no longer near.
    if not grants or now >= end or any(one.refresh_expires != ends_at for one in grants):
        return
    for shop_id in dict.fromkeys(shop_id for grant in grants for shop_id in grant.shop_ids):
        message = f"Shop_id {shop_id}: the authorization of your APP will expire soon."
        told = {"message": message, "expiration_time": str(end)}
        market.outbox.announce(shop_id, UPCOMING, told, now, only=app_key)
    market.schedule(DAY - now % DAY, "permission-ends", app_key, note)


def _alive(market: Market, app_key: str) -> list[Grant]:
    grants = (one for one in market.state.grants if one.app_key == app_key and not one.revoked)
    return [one for one in grants if one.user_type == SELLER and one.refresh_token]
