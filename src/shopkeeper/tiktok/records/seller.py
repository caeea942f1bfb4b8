"""What is sent and answered about seller. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ..received import Received


class PermissionsAnswer(Received, frozen=True, kw_only=True):
    permissions: list[str] = []


class ShopGroupsAnswer(Received, frozen=True, kw_only=True):
    shop_group_data: ShopGroupData | None = None


class ShopGroupData(Received, frozen=True, kw_only=True):
    shop_group: ShopGroup | None = None
    shops: list[Shop] = []


class ShopGroup(Received, frozen=True, kw_only=True):
    shop_group_name: str = ""
    source: str = ""


class Shop(Received, frozen=True, kw_only=True):
    seller_id: str = ""
    shop_id: str = ""
    shop_name: str = ""
    shop_region: str = ""


class ShopsAnswer(Received, frozen=True, kw_only=True):
    shops: list[ShopsAnswerShop] = []


class ShopsAnswerShop(Received, frozen=True, kw_only=True):
    id: str
    region: str
