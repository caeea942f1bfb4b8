"""Which shops an app may work for, which of them are active, and the end of a permission."""

from typing import Any

from ...errors import Rejected
from .. import ids
from ..market import Market
from ..settings import HOUR
from ..shop import Call, behaves
from .tokens import CREATOR


@behaves("authorization.GetAuthorizedShops.202309")
def authorized_shops(call: Call) -> dict[str, Any]:
    """The shops that this token reaches, with their ciphers."""
    shops = [call.market.state.shops[shop_id] for shop_id in call.grant.shop_ids]
    kind = "CROSS_BORDER" if call.market.state.desk.sells_globally else "LOCAL"
    return {
        "shops": [
            {
                "id": shop.id,
                "name": shop.name,
                "region": shop.region,
                "seller_type": kind,
                "cipher": shop.cipher,
                "code": shop.code,
            }
            for shop in shops
        ]
    }


@behaves("seller.GetActiveShops.202309")
def active_shops(call: Call) -> dict[str, Any]:
    """The seller's shops that may trade."""
    shops = [call.market.state.shops[shop_id] for shop_id in call.grant.shop_ids]
    return {"shops": [{"id": shop.id, "region": shop.region} for shop in shops if shop.active]}


@behaves("authorization.DeauthorizeShop.202403")
def leave(call: Call) -> dict[str, Any]:
    """The app gives up a shop; its tokens reach it no more until the seller consents again."""
    state, app, shop_id = call.market.state, call.app, call.shop.id
    message = f"Shop_id {shop_id} is deauthorized from your APP by the developer."
    call.market.outbox.announce(shop_id, 6, {"message": message}, call.market.now(), only=app.key)
    for grant in state.grants:
        if grant.app_key == app.key:
            grant.shop_ids = [id for id in grant.shop_ids if id != shop_id]
    app.shop_ids = [id for id in app.shop_ids if id != shop_id]
    app.left_shop_ids = [*app.left_shop_ids, shop_id]
    call.market.changes += 1
    return {}


@behaves("authorization.GetWidgetToken.202312")
@behaves("authorization.GetWidgetToken.202401")
def widget_token(call: Call) -> dict[str, Any]:
    """A token for a part of the seller's page in the app's own; a fresh one each hour."""
    wanted = str(call.values.get("shop_id") or "")
    if wanted and wanted not in call.grant.shop_ids:
        raise Rejected("The shop does not belong to this token.", code="101000")
    hour = int(call.market.now() // HOUR) + 1
    place = f"{call.app.key}-{wanted}-{hour}"
    token = ids.token(call.market.state.seed, "widget", place)
    return {"widget_token": {"token": token, "expire_at": int(hour * HOUR)}}


def deauthorize(market: Market, app_key: str, seller: str | None = None) -> int:
    """All sellers, or one, take a permission back: its tokens die and webhook 6 goes out for each shop."""
    if seller is not None and seller not in market.state.sellers:
        raise Rejected(f"there is no seller {seller!r}; there are {', '.join(market.state.sellers)}")
    wanted = "" if seller == market.state.seller_name else seller
    grants = [
        grant
        for grant in market.state.grants
        if grant.app_key == app_key and not grant.revoked and wanted in (None, grant.seller)
    ]
    app, shops = market.state.apps[app_key], market.state.shops
    if not grants:
        return 0
    for shop_id in app.shop_ids:
        if wanted not in (None, shops[shop_id].seller):
            continue
        message = f"Shop_id {shop_id} is deauthorized from your APP by merchant."
        market.outbox.announce(shop_id, 6, {"message": message}, market.now(), only=app_key)
    for open_id in dict.fromkeys(grant.open_id for grant in grants if grant.user_type == CREATOR):
        told = {"cancel_time": str(int(market.now()))}
        market.outbox.announce_to_creator(open_id, 20, told, market.now())
    for grant in grants:
        grant.revoked = True
    market.changes += 1
    return len(grants)
