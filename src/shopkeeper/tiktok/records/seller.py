"""What is sent and answered about seller. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from msgspec import Struct


class PermissionsAnswer(Struct, frozen=True, kw_only=True):
    permissions: list[str] = []


class ShopGroupsAnswer(Struct, frozen=True, kw_only=True):
    shop_group_data: ShopGroupData | None = None


class ShopGroupData(Struct, frozen=True, kw_only=True):
    shop_group: ShopGroup | None = None
    shops: list[Shop] = []


class ShopGroup(Struct, frozen=True, kw_only=True):
    shop_group_name: str = ""
    source: str = ""


class Shop(Struct, frozen=True, kw_only=True):
    seller_id: str = ""
    shop_id: str = ""
    shop_name: str = ""
    shop_region: str = ""


class ShopsAnswer(Struct, frozen=True, kw_only=True):
    shops: list[ShopsAnswerShop] = []


class ShopsAnswerShop(Struct, frozen=True, kw_only=True):
    id: str
    region: str
