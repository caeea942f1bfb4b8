"""What is sent and answered about creator orders. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ..received import Received


class Order(Received, frozen=True, kw_only=True):
    create_time: int
    delivery_time: int | None = None
    id: str
    skus: list[Sku] = []
    status: str


class Sku(Received, frozen=True, kw_only=True):
    actual_bonus_commission: ActualBonusCommission | None = None
    actual_commission: ActualCommission | None = None
    actual_commission_base: ActualCommissionBase | None = None
    actual_creator_commission_reward_fee: ActualCreatorCommissionRewardFee | None = None
    actual_shop_ads_commission: ActualShopAdsCommission | None = None
    actual_standard_commission: ActualStandardCommission | None = None
    campaign_id: str = ""
    commission_bonus_rate: int | None = None
    commission_model: str = ""
    commission_rate: int | None = None
    commission_tier_setting: str = ""
    content_id: str = ""
    content_type: str = ""
    creator_commission_reward_rate: int | None = None
    estimated_bonus_commission: EstimatedBonusCommission | None = None
    estimated_commission: EstimatedCommission | None = None
    estimated_commission_base: EstimatedCommissionBase | None = None
    estimated_creator_commission_reward_fee: EstimatedCreatorCommissionRewardFee | None = None
    estimated_shop_ads_commission: EstimatedShopAdsCommission | None = None
    estimated_standard_commission: EstimatedStandardCommission | None = None
    id: str
    is_carousel: bool | None = None
    isr: Isr | None = None
    iva: Iva | None = None
    last_update_time: int | None = None
    open_collaboration_id: str = ""
    pit: Pit | None = None
    price: Price | None = None
    product_id: str = ""
    product_name: str = ""
    quantity: int | None = None
    refunded_quantity: int | None = None
    returned_quantity: int | None = None
    shared_with_partner: SharedWithPartner | None = None
    shop_ads_commission_rate: int | None = None
    shop_name: str = ""
    standard_commission_rate: int | None = None
    tag: str = ""
    target_collaboration_id: str = ""
    trace_info: TraceInfo | None = None
    delivery_time: int | None = None
    trace: Trace | None = None


class ActualBonusCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualCommissionBase(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualCreatorCommissionRewardFee(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualShopAdsCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualStandardCommission(Received, frozen=True, kw_only=True):
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


class EstimatedCreatorCommissionRewardFee(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedShopAdsCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedStandardCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Isr(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Iva(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Pit(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Price(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class SharedWithPartner(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class TraceInfo(Received, frozen=True, kw_only=True):
    id: str = ""
    type: str = ""


class Trace(Received, frozen=True, kw_only=True):
    id: str = ""
    type: str = ""
