"""What a partner may work for: a kind of goods in a market, each with the cipher that names it in calls."""

from typing import Any

from .. import ids
from ..shop import Call, behaves
from ..state import State


@behaves("authorization.GetAuthorizedCategoryAssets.202405")
def assets(call: Call) -> dict[str, Any]:
    """The assets of a partner's token: one for each kind of goods in each market in which they are sold."""
    return {"category_assets": of(call.market.state, call.app.shop_ids)}


def of(state: State, shop_ids: list[str]) -> list[dict[str, Any]]:
    """The assets that come with some shops, in a lasting order."""
    wanted = set(shop_ids)
    kinds = {
        (state.shops[product.shop_id].region, product.category)
        for product in state.products.values()
        if product.shop_id in wanted and product.status == "ACTIVATE"
    }
    return [_shown(state.seed, region, category) for region, category in sorted(kinds)]


def _shown(seed: int, region: str, category: str) -> dict[str, Any]:
    number = 600_000 + ids.number(0, "category", category) % 300_000
    cipher = "TTP_" + ids.token(seed, "asset-cipher", f"{region}-{category}", 14)
    return {"category": {"id": number, "name": category}, "cipher": cipher, "target_market": region}
