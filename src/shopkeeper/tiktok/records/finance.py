"""What is sent and answered about finance. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ..received import Received


class OrderTransactionsAnswer(Received, frozen=True, kw_only=True):
    currency: str = ""
    fee_and_tax_amount: str = ""
    order_create_time: int | None = None
    order_id: str = ""
    revenue_amount: str = ""
    settlement_amount: str = ""
    shipping_cost_amount: str = ""
    sku_transactions: list[SkuTransaction] = []
    total_count: int | None = None


class SkuTransaction(Received, frozen=True, kw_only=True):
    fee_tax_amount: str = ""
    fee_tax_breakdown: FeeTaxBreakdown | None = None
    product_name: str = ""
    quantity: str = ""
    revenue_amount: str = ""
    revenue_breakdown: RevenueBreakdown | None = None
    settlement_amount: str = ""
    shipping_cost_amount: str = ""
    shipping_cost_breakdown: ShippingCostBreakdown | None = None
    sku_id: str = ""
    sku_name: str = ""
    statement_id: str = ""


class FeeTaxBreakdown(Received, frozen=True, kw_only=True):
    fee: Fee | None = None
    tax: Tax | None = None


class Fee(Received, frozen=True, kw_only=True):
    affiliate_ads_commission_amount: str = ""
    affiliate_commission_amount: str = ""
    affiliate_commission_amount_before_pit: str = ""
    affiliate_commission_deposit: str = ""
    affiliate_commission_release: str = ""
    affiliate_partner_commission_amount: str = ""
    auto_post_shoppable_video_commission_fee: str = ""
    bonus_cashback_service_fee_amount: str = ""
    brand_amplification_program_commission: str = ""
    brand_amplification_program_fee_tax: str = ""
    brand_campaign_fee: str = ""
    brand_campaign_fee_tax: str = ""
    buyer_fault_return_shipping_fee: str = ""
    campaign_period_fee_cfp_amount: str = ""
    campaign_period_fee_cfp_tax_amount: str = ""
    campaign_period_fee_sp_amount: str = ""
    campaign_period_fee_sp_tax_amount: str = ""
    campaign_resource_fee: str = ""
    category_led_campaign_fee_amount: str = ""
    category_led_campaign_fee_tax_amount: str = ""
    cofunded_creator_bonus_amount: str = ""
    cofunded_promotion_service_fee_amount: str = ""
    cps_shop_ads_commission_tax_amount: str = ""
    credit_card_handling_fee_amount: str = ""
    dt_handling_fee_amount: str = ""
    dynamic_commission_amount: str = ""
    epr_pob_service_fee_amount: str = ""
    external_affiliate_marketing_fee_amount: str = ""
    failed_delivery_shipping_fee: str = ""
    fee_per_item_sold_amount: str = ""
    flash_sales_service_fee_amount: str = ""
    gmv_max_ad_fee_amount: str = ""
    gmv_max_coupon_fee: str = ""
    installation_service_fee: str = ""
    insurance_fee: str = ""
    live_specials_fee_amount: str = ""
    mall_service_fee_amount: str = ""
    new_customer_growth_package_fee: str = ""
    platform_commission_amount: str = ""
    platform_semi_managed_commission_fee: str = ""
    platform_semi_managed_commission_fee_tax: str = ""
    platform_special_service_fee_amount: str = ""
    pre_order_service_fee_amount: str = ""
    referral_fee_amount: str = ""
    refund_administration_fee_amount: str = ""
    seller_funded_user_spoint_service_fee: str = ""
    seller_growth_fee_amount: str = ""
    seller_paylater_handling_fee_amount: str = ""
    sfp_service_fee_amount: str = ""
    shipping_fee_guarantee_service_fee: str = ""
    shipping_insurance_fee_tax_amount: str = ""
    smart_promotion_fee_amount: str = ""
    store_gmv_growth_package_fee: str = ""
    tap_shop_ads_commission: str = ""
    target_product_gmv_growth_package_fee: str = ""
    transaction_fee_amount: str = ""
    tsp_commission_amount: str = ""
    vn_fix_infrastructure_fee: str = ""
    voucher_xtra_service_fee_amount: str = ""
    affiliate_commission_before_pit_amount: str = ""
    pit_withheld_from_ads_commission_amount: str = ""
    retail_delivery_fee_amount: str = ""
    retail_delivery_fee_payment_amount: str = ""
    retail_delivery_fee_refund_amount: str = ""


class Tax(Received, frozen=True, kw_only=True):
    anti_dumping_duty_amount: str = ""
    article_22_income_tax_withheld: str = ""
    auto_post_shoppable_video_sales_tax: str = ""
    cedular_tax: str = ""
    customs_clearance_amount: str = ""
    customs_duty_amount: str = ""
    gst_amount: str = ""
    import_vat_amount: str = ""
    isr_amount: str = ""
    iva_amount: str = ""
    local_vat_amount: str = ""
    new_customer_growth_package_fee_tax: str = ""
    pit_amount: str = ""
    sales_tax_referral_fee_amount: str = ""
    smart_promotion_fee_tax_amount: str = ""
    sst_amount: str = ""
    store_gmv_growth_package_fee_sales_tax: str = ""
    target_product_gmv_growth_package_tax: str = ""
    vat_amount: str = ""
    sales_tax_amount: str = ""
    sales_tax_payment_amount: str = ""
    sales_tax_refund_amount: str = ""


class RevenueBreakdown(Received, frozen=True, kw_only=True):
    cod_service_fee_amount: str = ""
    distant_item_fee_amount: str = ""
    refund_cod_service_fee_amount: str = ""
    refund_subtotal_before_discount_amount: str = ""
    seller_discount_amount: str = ""
    seller_discount_refund_amount: str = ""
    subtotal_before_discount_amount: str = ""


class ShippingCostBreakdown(Received, frozen=True, kw_only=True):
    actual_shipping_fee_amount: str = ""
    customer_paid_shipping_fee_amount: str = ""
    distant_shipping_fee_amount: str = ""
    exchange_shipping_fee_amount: str = ""
    failed_delivery_subsidy_amount: str = ""
    fbt_free_shipping_fee_amount: str = ""
    fbt_fulfillment_fee_reimbursement_amount: str = ""
    fbt_key_merchant_subsidy: str = ""
    fbt_overall_merchant_subsidy: str = ""
    free_return_subsidy_amount: str = ""
    hazmat_handling_fee: str = ""
    hazmat_noncompliance_fee: str = ""
    international_leg_logistics_amount: str = ""
    logistics_service_fee: str = ""
    non_standard_dimension_fee: str = ""
    non_standard_weight_fee: str = ""
    replacement_shipping_fee_amount: str = ""
    return_shipping_fee_amount: str = ""
    return_shipping_fee_paid_buyer_amount: str = ""
    return_shipping_label_fee_amount: str = ""
    seller_self_shipping_service_fee_amount: str = ""
    shipping_app_service_fee_amount: str = ""
    shipping_fee_discount_amount: str = ""
    shipping_insurance_fee_amount: str = ""
    signature_confirmation_fee_amount: str = ""
    supplementary_component: SupplementaryComponent | None = None
    tiktok_shop_shipping_incentive_amount: str = ""
    shipping_fee_guarantee_reimbursement: str = ""
    sfr_reimbursement: str = ""


class SupplementaryComponent(Received, frozen=True, kw_only=True):
    customer_shipping_fee_offset_amount: str = ""
    fbm_shipping_cost_amount: str = ""
    fbt_fulfillment_fee_amount: str = ""
    fbt_fulfillment_fee_reimbursement_amount: str = ""
    fbt_shipping_cost_amount: str = ""
    platform_shipping_fee_discount_amount: str = ""
    promo_shipping_incentive_amount: str = ""
    refunded_customer_shipping_fee_amount: str = ""
    return_refund_subsidy_amount: str = ""
    seller_shipping_fee_discount_amount: str = ""
    shipping_fee_guarantee_reimbursement: str = ""
    shipping_fee_subsidy_amount: str = ""
    customer_shipping_fee: str = ""
    refund_customer_shipping_fee: str = ""


class Payment(Received, frozen=True, kw_only=True):
    amount: Amount | None = None
    bank_account: str = ""
    create_time: int
    exchange_rate: str = ""
    id: str
    paid_time: int | None = None
    payment_amount_before_exchange: PaymentAmountBeforeExchange | None = None
    settlement_amount: SettlementAmount
    status: str


class Amount(Received, frozen=True, kw_only=True):
    currency: str = ""
    value: str = ""
    amount: str = ""


class PaymentAmountBeforeExchange(Received, frozen=True, kw_only=True):
    currency: str = ""
    value: str = ""


class SettlementAmount(Received, frozen=True, kw_only=True):
    currency: str
    value: str


class Transaction(Received, frozen=True, kw_only=True):
    adjustment_amount: str = ""
    adjustment_id: str = ""
    adjustment_order_id: str = ""
    associated_order_id: str = ""
    estimated_release_time: str = ""
    fee_tax_amount: str = ""
    fee_tax_breakdown: FeeTaxBreakdown | None = None
    id: str
    order_create_time: int | None = None
    order_id: str = ""
    reserve_amount: str = ""
    reserve_id: str = ""
    reserve_status: str = ""
    revenue_amount: str = ""
    revenue_breakdown: RevenueBreakdown | None = None
    settlement_amount: str = ""
    shipping_cost_amount: str = ""
    shipping_cost_breakdown: ShippingCostBreakdown | None = None
    supplementary_component: TransactionSupplementaryComponent | None = None
    type: str = ""


class TransactionSupplementaryComponent(Received, frozen=True, kw_only=True):
    customer_payment_amount: str = ""
    customer_refund_amount: str = ""
    platform_cofunded_discount_amount: str = ""
    platform_cofunded_discount_refund_amount: str = ""
    platform_discount_amount: str = ""
    platform_discount_refund_amount: str = ""
    retail_delivery_fee_amount: str = ""
    retail_delivery_fee_payment_amount: str = ""
    retail_delivery_fee_refund_amount: str = ""
    sales_tax_amount: str = ""
    sales_tax_payment_amount: str = ""
    sales_tax_refund_amount: str = ""
    seller_cofunded_discount_amount: str = ""
    seller_cofunded_discount_refund_amount: str = ""


class Statement(Received, frozen=True, kw_only=True):
    adjustment_amount: str = ""
    currency: str
    fee_amount: str = ""
    id: str
    net_sales_amount: str = ""
    payment_id: str = ""
    payment_status: str
    payment_time: int | None = None
    revenue_amount: str = ""
    settlement_amount: str
    shipping_cost_amount: str = ""
    statement_time: int


class TradeInBalanceAnswer(Received, frozen=True, kw_only=True):
    available_balance: AvailableBalance | None = None


class AvailableBalance(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Flow(Received, frozen=True, kw_only=True):
    amount: Amount | None = None
    create_time: str = ""
    direction: str = ""
    origin_transaction_id: str = ""
    reference_id: str = ""
    transaction_id: str = ""
    type: str = ""


class FinanceTransaction(Received, frozen=True, kw_only=True):
    adjustment_id: str = ""
    adjustment_order_id: str = ""
    currency: str = ""
    est_adjustment_amount: str = ""
    est_fee_tax_amount: str = ""
    est_revenue_amount: str = ""
    est_settlement_amount: str = ""
    est_shipping_cost_amount: str = ""
    estimated_settlement: str = ""
    fee_tax_breakdown: FeeTaxBreakdown | None = None
    id: str
    order_create_time: int | None = None
    order_delivery_time: int | None = None
    order_id: str = ""
    revenue_breakdown: RevenueBreakdown | None = None
    shipping_cost_breakdown: ShippingCostBreakdown | None = None
    status: str = ""
    type: str = ""
    unsettled_reason: str = ""


class Withdrawal(Received, frozen=True, kw_only=True):
    amount: str = ""
    create_time: int | None = None
    currency: str = ""
    id: str
    status: str = ""
    type: str = ""
