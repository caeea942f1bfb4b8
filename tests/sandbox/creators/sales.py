"""What the three sides read of orders that creators brought."""

from typing import Any

from tests.sandbox.affiliates import Affiliates

Rows = list[dict[str, Any]]


def seller_orders(us: Affiliates, **body: Any) -> Rows:
    """The shop's orders that creators brought, the newest first."""
    found: Rows = us.shop.call("affiliate_seller.SearchSellerAffiliateOrders.202410", page_size=50, **body)[
        "orders"
    ]
    return found


def seller_skus(us: Affiliates) -> Rows:
    return [sku for order in seller_orders(us) for sku in order["skus"]]


def creator_orders(us: Affiliates) -> Rows:
    found: Rows = us.creator.call("affiliate_creator.SearchCreatorAffiliateOrders.202410", page_size=50)[
        "orders"
    ]
    return found


def partner_skus(us: Affiliates) -> Rows:
    values = {"page_size": 50, "category_asset_cipher": us.asset}
    found: Rows = us.partner.call("affiliate_partner.searchTAPAffiliateOrders.202603", **values)["sku_orders"]
    return found
