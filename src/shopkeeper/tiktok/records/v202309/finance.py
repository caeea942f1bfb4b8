"""What is sent and answered about finance. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class OrderTransactionsAnswer(Received, frozen=True, kw_only=True):
    order_create_time: int | None = None
    order_id: str = ""
    statement_transactions: list[StatementTransaction] = []


class StatementTransaction(Received, frozen=True, kw_only=True):
    actual_return_shipping_fee_amount: str = ""
    actual_shipping_fee_amount: str = ""
    adjustment_amount: str = ""
    affiliate_ads_commission_amount: str = ""
    affiliate_commission_amount: str = ""
    affiliate_commission_before_pit: str = ""
    affiliate_partner_commission_amount: str = ""
    after_seller_discounts_subtotal_amount: str = ""
    currency: str = ""
    customer_order_refund_amount: str = ""
    customer_paid_shipping_fee_amount: str = ""
    customer_paid_shipping_fee_refund_amount: str = ""
    customer_payment_amount: str = ""
    customer_refund_amount: str = ""
    customer_shipping_fee_amount: str = ""
    customer_shipping_fee_offset_amount: str = ""
    fbm_shipping_cost_amount: str = ""
    fbt_fulfillment_fee_amount: str = ""
    fbt_fulfillment_fee_reimbursement_amount: str = ""
    fbt_shipping_cost_amount: str = ""
    fee_amount: str = ""
    gross_sales_amount: str = ""
    gross_sales_refund_amount: str = ""
    id: str = ""
    isr_income_tax_amount: str = ""
    iva_vat_amount: str = ""
    net_sales_amount: str = ""
    pit_amount: str = ""
    platform_commission_amount: str = ""
    platform_discount_amount: str = ""
    platform_discount_refund_amount: str = ""
    platform_refund_subsidy_amount: str = ""
    platform_shipping_fee_discount_amount: str = ""
    promo_shipping_incentive_amount: str = ""
    referral_fee_amount: str = ""
    refund_administration_fee_amount: str = ""
    refund_shipping_cost_discount_amount: str = ""
    retail_delivery_fee_amount: str = ""
    retail_delivery_fee_payment_amount: str = ""
    retail_delivery_fee_refund_amount: str = ""
    return_shipping_fee_amount: str = ""
    revenue_amount: str = ""
    sales_tax_amount: str = ""
    sales_tax_payment_amount: str = ""
    sales_tax_refund_amount: str = ""
    seller_discount_amount: str = ""
    seller_discount_refund_amount: str = ""
    settlement_amount: str = ""
    shipping_cost_amount: str = ""
    shipping_cost_discount_amount: str = ""
    shipping_fee_amount: str = ""
    shipping_fee_subsidy_amount: str = ""
    shipping_insurance_fee_amount: str = ""
    signature_confirmation_fee_amount: str = ""
    sku_statement_transactions: list[SkuStatementTransaction] = []
    statement_id: str = ""
    statement_time: int | None = None
    status: str = ""
    transaction_fee_amount: str = ""
    adjustment_id: str = ""
    adjustment_order_id: str = ""
    order_create_time: int | None = None
    order_id: str = ""
    type: str = ""


class SkuStatementTransaction(Received, frozen=True, kw_only=True):
    actual_return_shipping_fee_amount: str = ""
    actual_shipping_fee_amount: str = ""
    adjustment_amount: str = ""
    affiliate_ads_commission_amount: str = ""
    affiliate_commission_amount: str = ""
    affiliate_commission_before_pit: str = ""
    affiliate_partner_commission_amount: str = ""
    after_seller_discounts_subtotal_amount: str = ""
    currency: str = ""
    customer_order_refund_amount: str = ""
    customer_paid_shipping_fee_amount: str = ""
    customer_paid_shipping_fee_refund_amount: str = ""
    customer_payment_amount: str = ""
    customer_refund_amount: str = ""
    customer_shipping_fee_amount: str = ""
    customer_shipping_fee_offset_amount: str = ""
    fbm_shipping_cost_amount: str = ""
    fbt_fulfillment_fee_amount: str = ""
    fbt_shipping_cost_amount: str = ""
    fee_amount: str = ""
    gross_sales_amount: str = ""
    gross_sales_refund_amount: str = ""
    isr_income_tax_amount: str = ""
    iva_vat_amount: str = ""
    net_sales_amount: str = ""
    pit_amount: str = ""
    platform_commission_amount: str = ""
    platform_discount_amount: str = ""
    platform_discount_refund_amount: str = ""
    platform_refund_subsidy_amount: str = ""
    platform_shipping_fee_discount_amount: str = ""
    product_name: str = ""
    promo_shipping_incentive_amount: str = ""
    quantity: int | None = None
    referral_fee_amount: str = ""
    refund_administration_fee_amount: str = ""
    refund_shipping_cost_discount_amount: str = ""
    retail_delivery_fee_amount: str = ""
    retail_delivery_fee_payment_amount: str = ""
    retail_delivery_fee_refund_amount: str = ""
    return_shipping_fee_amount: str = ""
    revenue_amount: str = ""
    sales_tax_amount: str = ""
    sales_tax_payment_amount: str = ""
    sales_tax_refund_amount: str = ""
    seller_discount_amount: str = ""
    seller_discount_refund_amount: str = ""
    settlement_amount: str = ""
    shipping_cost_amount: str = ""
    shipping_cost_discount_amount: str = ""
    shipping_fee_amount: str = ""
    shipping_fee_subsidy_amount: str = ""
    shipping_insurance_fee_amount: str = ""
    signature_confirmation_fee_amount: str = ""
    sku_id: str = ""
    sku_name: str = ""
    transaction_fee_amount: str = ""


class Payment(Received, frozen=True, kw_only=True):
    amount: Amount | None = None
    bank_account: str = ""
    create_time: int
    exchange_rate: str = ""
    id: str
    paid_time: int | None = None
    payment_amount_before_exchange: PaymentAmountBeforeExchange | None = None
    reserve_amount: ReserveAmount | None = None
    settlement_amount: SettlementAmount
    status: str


class Amount(Received, frozen=True, kw_only=True):
    currency: str = ""
    value: str = ""


class PaymentAmountBeforeExchange(Received, frozen=True, kw_only=True):
    currency: str = ""
    value: str = ""


class ReserveAmount(Received, frozen=True, kw_only=True):
    currency: str = ""
    value: str = ""


class SettlementAmount(Received, frozen=True, kw_only=True):
    currency: str
    value: str
