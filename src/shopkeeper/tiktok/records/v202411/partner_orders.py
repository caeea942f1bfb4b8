"""What is sent and answered about partner orders. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class Order(Received, frozen=True, kw_only=True):
    create_time: int | None = None
    delivery_time: int | None = None
    id: str = ""
    skus: Skus | None = None
    status: str = ""


class Skus(Received, frozen=True, kw_only=True):
    actual_commission_base: ActualCommissionBase | None = None
    actual_creator_commission: ActualCreatorCommission | None = None
    actual_creator_commission_reward_fee: ActualCreatorCommissionRewardFee | None = None
    actual_partner_commission_reward_fee: ActualPartnerCommissionRewardFee | None = None
    actual_tap_commission: ActualTapCommission | None = None
    campaign_id: str = ""
    content_id: str = ""
    content_type: str = ""
    creator_commission_rate: int | None = None
    creator_commission_reward_rate: int | None = None
    creator_username: str = ""
    estimated_commission_base: EstimatedCommissionBase | None = None
    estimated_creator_commission: EstimatedCreatorCommission | None = None
    estimated_creator_commission_reward_fee: EstimatedCreatorCommissionRewardFee | None = None
    estimated_partner_commission_reward_fee: EstimatedPartnerCommissionRewardFee | None = None
    estimated_tap_commission: EstimatedTapCommission | None = None
    id: str = ""
    partner_commission_reward_rate: int | None = None
    price: Price | None = None
    product_id: str = ""
    product_name: str = ""
    quantity: int | None = None
    refunded_quantity: int | None = None
    returned_quantity: int | None = None
    tap_commission_rate: int | None = None


class ActualCommissionBase(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualCreatorCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualCreatorCommissionRewardFee(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualPartnerCommissionRewardFee(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ActualTapCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedCommissionBase(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedCreatorCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedCreatorCommissionRewardFee(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedPartnerCommissionRewardFee(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class EstimatedTapCommission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Price(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""
