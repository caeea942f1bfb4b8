"""What is sent and answered about partner orders. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ..received import Received


class SkuOrder(Received, frozen=True, kw_only=True):
    actual_agency_isr: ActualAgencyIsr | None = None
    actual_agency_iva: ActualAgencyIva | None = None
    actual_bonus_commission: ActualBonusCommission | None = None
    actual_commission_base: ActualCommissionBase | None = None
    actual_creator_tax_isr: ActualCreatorTaxIsr | None = None
    actual_creator_tax_iva: ActualCreatorTaxIva | None = None
    actual_creator_tax_pit: ActualCreatorTaxPit | None = None
    actual_creator_total_earnings_after_tax: ActualCreatorTotalEarningsAfterTax | None = None
    actual_shop_ads_commission: ActualShopAdsCommission | None = None
    actual_standard_commission: ActualStandardCommission | None = None
    actual_tap_bonus_commission: ActualTapBonusCommission | None = None
    actual_total_agency_commission: ActualTotalAgencyCommission | None = None
    attribution_type: str = ""
    commission_bonus_rate: int | None = None
    commission_model: str = ""
    commission_tier_setting: str = ""
    content_id: str = ""
    content_type: str = ""
    create_time: int | None = None
    creator_username: str = ""
    delivery_time: int | None = None
    estimated_agency_isr: EstimatedAgencyIsr | None = None
    estimated_agency_iva: EstimatedAgencyIva | None = None
    estimated_bonus_commission: EstimatedBonusCommission | None = None
    estimated_commission_base: EstimatedCommissionBase | None = None
    estimated_creator_tax_isr: EstimatedCreatorTaxIsr | None = None
    estimated_creator_tax_iva: EstimatedCreatorTaxIva | None = None
    estimated_creator_tax_pit: EstimatedCreatorTaxPit | None = None
    estimated_creator_total_earnings_after_tax: EstimatedCreatorTotalEarningsAfterTax | None = None
    estimated_shop_ads_commission: EstimatedShopAdsCommission | None = None
    estimated_standard_commission: EstimatedStandardCommission | None = None
    estimated_tap_bonus_commission: EstimatedTapBonusCommission | None = None
    estimated_total_agency_earnings: EstimatedTotalAgencyEarnings | None = None
    fully_return: str = ""
    id: str
    is_carousel: bool | None = None
    last_update_time: int | None = None
    open_collaboration_id: str = ""
    price: Price | None = None
    product_id: str = ""
    product_name: str = ""
    quantity: int | None = None
    revenue_sharing_portion_rate: int | None = None
    settle_status: str = ""
    settlement_time: int | None = None
    shop_ads_commission_rate: int | None = None
    shop_name: str = ""
    sku_id: str = ""
    standard_commission_rate: int | None = None
    tags: str = ""
    tap_bonus_commission_rate: int | None = None
    target_collaboration_id: str = ""


class ActualAgencyIsr(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualAgencyIva(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualBonusCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualCommissionBase(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualCreatorTaxIsr(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualCreatorTaxIva(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualCreatorTaxPit(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualCreatorTotalEarningsAfterTax(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualShopAdsCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualStandardCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualTapBonusCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualTotalAgencyCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedAgencyIsr(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedAgencyIva(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedBonusCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedCommissionBase(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedCreatorTaxIsr(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedCreatorTaxIva(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedCreatorTaxPit(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedCreatorTotalEarningsAfterTax(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedShopAdsCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedStandardCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedTapBonusCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedTotalAgencyEarnings(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Price(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class PartnerOrderSkuOrder(Received, frozen=True, kw_only=True):
    actual_commission_base: ActualCommissionBase | None = None
    actual_creator_shop_ads_commission: ActualCreatorShopAdsCommission | None = None
    actual_creator_standard_commission: ActualCreatorStandardCommission | None = None
    actual_creator_tap_bonus_commission: ActualCreatorTapBonusCommission | None = None
    actual_partner_isr: ActualPartnerIsr | None = None
    actual_partner_iva: ActualPartnerIva | None = None
    actual_partner_shop_ads_commission: ActualPartnerShopAdsCommission | None = None
    actual_partner_standard_commission: ActualPartnerStandardCommission | None = None
    actual_partner_tap_bonus_commission: ActualPartnerTapBonusCommission | None = None
    campaign_id: str = ""
    content_id: str = ""
    content_type: str = ""
    create_time: int | None = None
    creator_shop_ads_commission_rate: int | None = None
    creator_standard_commission_rate: int | None = None
    creator_tap_bonus_commission_rate: int | None = None
    creator_username: str = ""
    delivery_time: int | None = None
    estimated_commission_base: EstimatedCommissionBase | None = None
    estimated_creator_shop_ads_commission: EstimatedCreatorShopAdsCommission | None = None
    estimated_creator_standard_commission: EstimatedCreatorStandardCommission | None = None
    estimated_creator_tap_bonus_commission: EstimatedCreatorTapBonusCommission | None = None
    estimated_partner_isr: EstimatedPartnerIsr | None = None
    estimated_partner_iva: EstimatedPartnerIva | None = None
    estimated_partner_shop_ads_commission: EstimatedPartnerShopAdsCommission | None = None
    estimated_partner_standard_commission: EstimatedPartnerStandardCommission | None = None
    estimated_partner_tap_bonus_commission: EstimatedPartnerTapBonusCommission | None = None
    fully_return: str = ""
    id: str
    is_carousel: bool | None = None
    last_update_time: int | None = None
    partner_shop_ads_commission_rate: int | None = None
    partner_standard_commission_rate: int | None = None
    partner_tap_bonus_commission_rate: int | None = None
    price: Price | None = None
    product_id: str = ""
    product_name: str = ""
    quantity: int | None = None
    settle_status: str = ""
    settlement_time: int | None = None
    sku_id: str = ""


class ActualCreatorShopAdsCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualCreatorStandardCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualCreatorTapBonusCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualPartnerIsr(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualPartnerIva(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualPartnerShopAdsCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualPartnerStandardCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualPartnerTapBonusCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedCreatorShopAdsCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedCreatorStandardCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedCreatorTapBonusCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedPartnerIsr(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedPartnerIva(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedPartnerShopAdsCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedPartnerStandardCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedPartnerTapBonusCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""
