"""What is sent and answered about partner orders. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class Order(Received, frozen=True, kw_only=True):
    create_time: int | None = None
    delivery_time: int | None = None
    id: str = ""
    skus: Skus | None = None
    status: str = ""
    tags: str = ""


class Skus(Received, frozen=True, kw_only=True):
    actual_bonus_commission: ActualBonusCommission | None = None
    actual_commission: ActualCommission | None = None
    actual_commission_base: ActualCommissionBase | None = None
    actual_shop_ads_commission: ActualShopAdsCommission | None = None
    agency_bonus_commission: AgencyBonusCommission | None = None
    agency_commission: AgencyCommission | None = None
    agency_commission_rate: str = ""
    agency_shop_ads_commission: AgencyShopAdsCommission | None = None
    attribution_type: str = ""
    commission_bonus_rate: str = ""
    commission_model: str = ""
    commission_rate: str = ""
    commission_tier_setting: str = ""
    content_id: str = ""
    content_type: str = ""
    creator_username: str = ""
    estimated_bonus_commission: EstimatedBonusCommission | None = None
    estimated_commission: EstimatedCommission | None = None
    estimated_commission_base: EstimatedCommissionBase | None = None
    estimated_shop_ads_commission: EstimatedShopAdsCommission | None = None
    id: str = ""
    isr: str = ""
    iva: str = ""
    open_collaboration_id: str = ""
    price: Price | None = None
    product_id: str = ""
    product_name: str = ""
    quantity: int | None = None
    refunded_quantity: int | None = None
    returned_quantity: int | None = None
    shop_ads_commission_rate: str = ""
    shop_name: str = ""
    target_collaboration_id: str = ""
    total_agency_commission: TotalAgencyCommission | None = None


class ActualBonusCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualCommissionBase(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualShopAdsCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class AgencyBonusCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class AgencyCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class AgencyShopAdsCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedBonusCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedCommissionBase(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedShopAdsCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Price(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class TotalAgencyCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""
