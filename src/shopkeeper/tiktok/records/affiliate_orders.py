"""What is sent and answered about affiliate orders. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ..received import Received


class Order(Received, frozen=True, kw_only=True):
    create_time: int
    delivery_time: int | None = None
    id: str
    skus: list[Sku] = []
    status: str


class Sku(Received, frozen=True, kw_only=True):
    actual_cofunded_creator_bonus_amount: ActualCofundedCreatorBonusAmount | None = None
    actual_commission_base: ActualCommissionBase | None = None
    actual_paid_commission: ActualPaidCommission | None = None
    actual_paid_partner_commission: ActualPaidPartnerCommission | None = None
    actual_paid_shop_ads_commission: ActualPaidShopAdsCommission | None = None
    campaign_id: str = ""
    commission_model: str = ""
    commission_rate: str = ""
    commission_tier_setting: str = ""
    content_id: str = ""
    content_type: str = ""
    creator_username: str = ""
    estimated_cofunded_creator_bonus_amount: EstimatedCofundedCreatorBonusAmount | None = None
    estimated_commission_base: EstimatedCommissionBase | None = None
    estimated_paid_commission: EstimatedPaidCommission | None = None
    estimated_paid_partner_commission: EstimatedPaidPartnerCommission | None = None
    estimated_paid_shop_ads_commission: EstimatedPaidShopAdsCommission | None = None
    fully_return: str = ""
    is_carousel: bool | None = None
    open_collaboration_id: str = ""
    partner_commission_rate: str = ""
    price: Price | None = None
    product_id: str = ""
    quantity: int | None = None
    refunded_quantity: int | None = None
    returned_quantity: int | None = None
    settlement_status: str = ""
    shop_ads_commission_rate: str = ""
    sku_id: str = ""
    target_collaboration_id: str = ""


class ActualCofundedCreatorBonusAmount(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualCommissionBase(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualPaidCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualPaidPartnerCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualPaidShopAdsCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedCofundedCreatorBonusAmount(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedCommissionBase(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedPaidCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedPaidPartnerCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedPaidShopAdsCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Price(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""
