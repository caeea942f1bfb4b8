"""What is sent and answered about stores. Generated from operations.json by tools/generate_ads.py."""

from __future__ import annotations


from ...received import Received


class Store(Received, frozen=True, kw_only=True):
    store_id: str
    store_name: str = ""
    store_code: str = ""
    store_status: str = ""
    store_role: str = ""
    is_gmv_max_available: bool | None = None
    is_owner_bc: bool | None = None
    store_authorized_bc_id: str = ""
    targeting_region_codes: list[str] = []
    exclusive_authorized_advertiser_info: ExclusiveAuthorizedAdvertiserInfo | None = None


class ExclusiveAuthorizedAdvertiserInfo(Received, frozen=True, kw_only=True):
    advertiser_id: str = ""
    advertiser_name: str = ""
    advertiser_status: str = ""


class AdUsageAnswer(Received, frozen=True, kw_only=True):
    promote_all_products_allowed: bool | None = None
    is_running_custom_shop_ads: bool | None = None


class OccupiedAd(Received, frozen=True, kw_only=True):
    asset_id: str = ""
    campaign_id: str = ""
    campaign_name: str = ""
