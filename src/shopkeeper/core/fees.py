"""Every amount that TikTok Shop documents for a statement line: its account and what it means, as data.

The names are those of the answer of Get Transactions by Statement, and the tests compare them with it.
https://partner.tiktokshop.com/docv2/page/get-transactions-by-statement-202501
"""

from typing import NamedTuple


class Meaning(NamedTuple):
    """Where an amount is booked, and what it is in the words of a seller."""

    account: str
    meaning: str


SALES, DISCOUNTS, REFUNDS, EXTRAS = "revenue/sales", "revenue/discounts", "revenue/refunds", "revenue/extras"
OUT, BACK, GIVEN, BUYERS = "shipping/out", "shipping/back", "shipping/given", "shipping/paid-by-buyers"
HANDLING, WAREHOUSE = "shipping/handling", "shipping/warehouse"
COMMISSION, PAYING, CREATORS, ADS = "fees/commission", "fees/payment", "fees/creators", "fees/ads"
PROGRAMMES, CAMPAIGNS, REFUNDING = "fees/programmes", "fees/campaigns", "fees/refunding"
SALES_TAX, IMPORT, INCOME = "tax/sales", "tax/import", "tax/income"
CREDITS, DEBITS = "adjustments/credits", "adjustments/debits"

REVENUE = {
    "subtotal_before_discount_amount": Meaning(SALES, "what the goods were listed at"),
    "seller_discount_amount": Meaning(DISCOUNTS, "your own discounts"),
    "refund_subtotal_before_discount_amount": Meaning(REFUNDS, "list price of what was refunded"),
    "seller_discount_refund_amount": Meaning(REFUNDS, "your discounts on what was refunded"),
    "cod_service_fee_amount": Meaning(EXTRAS, "what buyers paid for cash on delivery"),
    "refund_cod_service_fee_amount": Meaning(REFUNDS, "cash on delivery fee given back"),
    "distant_item_fee_amount": Meaning(EXTRAS, "what buyers paid for a distant place, by unit"),
}
"""Names of revenue_breakdown."""

SHIPPING = {
    "actual_shipping_fee_amount": Meaning(OUT, "what the carrier took"),
    "shipping_fee_discount_amount": Meaning(GIVEN, "the platform's discount on shipping"),
    "customer_paid_shipping_fee_amount": Meaning(BUYERS, "what buyers paid for shipping"),
    "return_shipping_fee_amount": Meaning(BACK, "what the carrier took for a return"),
    "replacement_shipping_fee_amount": Meaning(OUT, "shipping of a replacement"),
    "exchange_shipping_fee_amount": Meaning(OUT, "shipping of an exchange"),
    "signature_confirmation_fee_amount": Meaning(HANDLING, "delivery against signature"),
    "shipping_insurance_fee_amount": Meaning(HANDLING, "insurance of a parcel"),
    "fbt_fulfillment_fee_reimbursement_amount": Meaning(WAREHOUSE, "TikTok's warehouse fee given back"),
    "return_shipping_label_fee_amount": Meaning(BACK, "label of a return"),
    "seller_self_shipping_service_fee_amount": Meaning(HANDLING, "fee for shipping by a carrier of your own"),
    "return_shipping_fee_paid_buyer_amount": Meaning(BACK, "shipping of a return that the buyer paid"),
    "failed_delivery_subsidy_amount": Meaning(GIVEN, "the platform's part in a failed delivery"),
    "shipping_fee_guarantee_reimbursement": Meaning(GIVEN, "given back under the shipping fee guarantee"),
    "fbt_free_shipping_fee_amount": Meaning(WAREHOUSE, "free shipping from TikTok's warehouse"),
    "free_return_subsidy_amount": Meaning(GIVEN, "the platform's part in a free return"),
    "distant_shipping_fee_amount": Meaning(OUT, "surcharge for a distant place"),
    "fbt_key_merchant_subsidy": Meaning(GIVEN, "TikTok's warehouse: support for key sellers"),
    "fbt_overall_merchant_subsidy": Meaning(GIVEN, "TikTok's warehouse: support for all sellers"),
    "hazmat_handling_fee": Meaning(HANDLING, "dangerous goods"),
    "hazmat_noncompliance_fee": Meaning(HANDLING, "dangerous goods that were not declared"),
    "international_leg_logistics_amount": Meaning(OUT, "the way between countries"),
    "logistics_service_fee": Meaning(HANDLING, "service of the platform's logistics"),
    "non_standard_dimension_fee": Meaning(HANDLING, "surcharge for size"),
    "non_standard_weight_fee": Meaning(HANDLING, "surcharge for weight"),
    "shipping_app_service_fee_amount": Meaning(HANDLING, "service of a shipping app"),
    "tiktok_shop_shipping_incentive_amount": Meaning(GIVEN, "the platform's incentive for shipping"),
}
"""Names of shipping_cost_breakdown, without those that are told beside the sums."""

FEE = {
    "platform_commission_amount": Meaning(COMMISSION, "the platform's commission"),
    "referral_fee_amount": Meaning(COMMISSION, "the platform's referral fee"),
    "dynamic_commission_amount": Meaning(COMMISSION, "commission that moves with the category or the season"),
    "platform_semi_managed_commission_fee": Meaning(COMMISSION, "commission on semi-managed goods"),
    "platform_semi_managed_commission_fee_tax": Meaning(COMMISSION, "tax on that commission"),
    "tsp_commission_amount": Meaning(COMMISSION, "commission of a service partner"),
    "fee_per_item_sold_amount": Meaning(COMMISSION, "fee for each unit sold"),
    "vn_fix_infrastructure_fee": Meaning(COMMISSION, "Vietnam: fixed fee for each order"),
    "refund_administration_fee_amount": Meaning(REFUNDING, "part of the commission kept on a refund"),
    "buyer_fault_return_shipping_fee": Meaning(REFUNDING, "return shipping where the buyer is at fault"),
    "failed_delivery_shipping_fee": Meaning(REFUNDING, "shipping of a failed delivery"),
    "transaction_fee_amount": Meaning(PAYING, "handling of the payment"),
    "credit_card_handling_fee_amount": Meaning(PAYING, "handling of a credit card"),
    "seller_paylater_handling_fee_amount": Meaning(PAYING, "handling of a payment later"),
    "dt_handling_fee_amount": Meaning(PAYING, "handling of digital tax"),
    "affiliate_commission_amount": Meaning(CREATORS, "commission of creators"),
    "affiliate_commission_amount_before_pit": Meaning(CREATORS, "creators' commission before income tax"),
    "affiliate_commission_deposit": Meaning(CREATORS, "kept for creators' commission"),
    "affiliate_commission_release": Meaning(CREATORS, "creators' commission released"),
    "affiliate_partner_commission_amount": Meaning(CREATORS, "commission of creators' partners"),
    "affiliate_ads_commission_amount": Meaning(CREATORS, "commission of creators by shop ads"),
    "external_affiliate_marketing_fee_amount": Meaning(CREATORS, "affiliates outside of TikTok"),
    "cofunded_creator_bonus_amount": Meaning(CREATORS, "your part of a creator's bonus"),
    "auto_post_shoppable_video_commission_fee": Meaning(CREATORS, "videos posted by the platform"),
    "tap_shop_ads_commission": Meaning(ADS, "commission on shop ads of partners"),
    "cps_shop_ads_commission_tax_amount": Meaning(ADS, "tax on the commission of shop ads"),
    "gmv_max_ad_fee_amount": Meaning(ADS, "GMV Max ads"),
    "gmv_max_coupon_fee": Meaning(ADS, "coupons of GMV Max"),
    "smart_promotion_fee_amount": Meaning(ADS, "smart promotion"),
    "sfp_service_fee_amount": Meaning(PROGRAMMES, "free shipping programme"),
    "shipping_fee_guarantee_service_fee": Meaning(PROGRAMMES, "shipping fee guarantee"),
    "shipping_insurance_fee_tax_amount": Meaning(PROGRAMMES, "tax on shipping insurance"),
    "insurance_fee": Meaning(PROGRAMMES, "insurance"),
    "installation_service_fee": Meaning(PROGRAMMES, "installation at the buyer's place"),
    "bonus_cashback_service_fee_amount": Meaning(PROGRAMMES, "bonus cashback programme"),
    "mall_service_fee_amount": Meaning(PROGRAMMES, "mall programme"),
    "voucher_xtra_service_fee_amount": Meaning(PROGRAMMES, "voucher programme"),
    "pre_order_service_fee_amount": Meaning(PROGRAMMES, "pre-orders"),
    "epr_pob_service_fee_amount": Meaning(PROGRAMMES, "producer's responsibility, paid on your behalf"),
    "platform_special_service_fee_amount": Meaning(PROGRAMMES, "special services of the platform"),
    "seller_growth_fee_amount": Meaning(PROGRAMMES, "seller growth programme"),
    "seller_funded_user_spoint_service_fee": Meaning(PROGRAMMES, "points for buyers that you pay for"),
    "new_customer_growth_package_fee": Meaning(PROGRAMMES, "growth package: new customers"),
    "store_gmv_growth_package_fee": Meaning(PROGRAMMES, "growth package: the shop"),
    "target_product_gmv_growth_package_fee": Meaning(PROGRAMMES, "growth package: chosen products"),
    "live_specials_fee_amount": Meaning(CAMPAIGNS, "live specials"),
    "flash_sales_service_fee_amount": Meaning(CAMPAIGNS, "flash sales"),
    "cofunded_promotion_service_fee_amount": Meaning(CAMPAIGNS, "promotion paid together"),
    "campaign_resource_fee": Meaning(CAMPAIGNS, "places in a campaign"),
    "campaign_period_fee_cfp_amount": Meaning(CAMPAIGNS, "campaign period, co-funded"),
    "campaign_period_fee_cfp_tax_amount": Meaning(CAMPAIGNS, "tax on the co-funded campaign period"),
    "campaign_period_fee_sp_amount": Meaning(CAMPAIGNS, "campaign period, special price"),
    "campaign_period_fee_sp_tax_amount": Meaning(CAMPAIGNS, "tax on the special price campaign period"),
    "category_led_campaign_fee_amount": Meaning(CAMPAIGNS, "campaign of a category"),
    "category_led_campaign_fee_tax_amount": Meaning(CAMPAIGNS, "tax on the campaign of a category"),
    "brand_campaign_fee": Meaning(CAMPAIGNS, "campaign of a brand"),
    "brand_campaign_fee_tax": Meaning(CAMPAIGNS, "tax on the campaign of a brand"),
    "brand_amplification_program_commission": Meaning(CAMPAIGNS, "brand amplification"),
    "brand_amplification_program_fee_tax": Meaning(CAMPAIGNS, "tax on brand amplification"),
}
"""Names of fee_tax_breakdown.fee."""

TAX = {
    "vat_amount": Meaning(SALES_TAX, "value added tax"),
    "local_vat_amount": Meaning(SALES_TAX, "value added tax of the market"),
    "gst_amount": Meaning(SALES_TAX, "goods and services tax"),
    "sst_amount": Meaning(SALES_TAX, "sales and service tax"),
    "iva_amount": Meaning(SALES_TAX, "value added tax withheld (IVA)"),
    "sales_tax_referral_fee_amount": Meaning(SALES_TAX, "sales tax on the referral fee"),
    "smart_promotion_fee_tax_amount": Meaning(SALES_TAX, "tax on smart promotion"),
    "auto_post_shoppable_video_sales_tax": Meaning(SALES_TAX, "sales tax on videos posted by the platform"),
    "new_customer_growth_package_fee_tax": Meaning(SALES_TAX, "tax on the growth package: new customers"),
    "store_gmv_growth_package_fee_sales_tax": Meaning(SALES_TAX, "tax on the growth package: the shop"),
    "target_product_gmv_growth_package_tax": Meaning(SALES_TAX, "tax on the growth package: products"),
    "import_vat_amount": Meaning(IMPORT, "value added tax at import"),
    "customs_duty_amount": Meaning(IMPORT, "customs duty"),
    "customs_clearance_amount": Meaning(IMPORT, "customs clearance"),
    "anti_dumping_duty_amount": Meaning(IMPORT, "anti-dumping duty"),
    "isr_amount": Meaning(INCOME, "income tax withheld (ISR)"),
    "pit_amount": Meaning(INCOME, "personal income tax withheld"),
    "cedular_tax": Meaning(INCOME, "cedular tax"),
    "article_22_income_tax_withheld": Meaning(INCOME, "income tax withheld (article 22)"),
}
"""Names of fee_tax_breakdown.tax."""

ADJUSTMENT = {
    "ORDER": Meaning("adjustments/orders", "an adjustment told on the line of an order itself"),
    "RESERVE": Meaning("adjustments/reserve", "an adjustment told on the line of a reserve"),
    "CHARGE_BACK": Meaning(DEBITS, "a buyer's bank took the money back"),
    "CUSTOMER_SERVICE_COMPENSATION": Meaning(DEBITS, "the platform compensated a buyer at your cost"),
    "DEDUCTIONS_INCURRED_BY_SELLER": Meaning(DEBITS, "deduction that you caused"),
    "GMV_PAYMENT_FOR_ADS": Meaning("adjustments/ads", "ads paid out of your sales"),
    "PLATFORM_COMMISSION_ADJUSTMENT": Meaning("adjustments/commission", "commission corrected"),
    "PLATFORM_COMMISSION_COMPENSATION": Meaning("adjustments/commission", "commission compensated"),
    "PLATFORM_PENALTY": Meaning("adjustments/penalties", "penalty of the platform"),
    "PROMOTION_ADJUSTMENT": Meaning("adjustments/promotions", "promotion corrected"),
    "REBATE": Meaning(CREDITS, "rebate of the platform"),
    "PLATFORM_COMPENSATION": Meaning(CREDITS, "compensation by the platform"),
    "PLATFORM_REIMBURSEMENT": Meaning(CREDITS, "reimbursement by the platform"),
    "COFUNDED_CREATOR_REWARDS": Meaning("adjustments/creators", "your part of creators' rewards"),
    "STAMP_DUTY": Meaning("adjustments/taxes", "stamp duty"),
    "FBT_WAREHOUSE_SERVICE_FEE": Meaning("adjustments/warehouse", "TikTok's warehouse"),
    "LOGISTICS_REIMBURSEMENT": Meaning("adjustments/shipping", "a lost or damaged parcel reimbursed"),
    "SHIPPING_FEE_ADJUSTMENT": Meaning("adjustments/shipping", "shipping corrected"),
    "SHIPPING_FEE_COMPENSATION": Meaning("adjustments/shipping", "shipping compensated"),
    "SHIPPING_FEE_REBATE": Meaning("adjustments/shipping", "rebate on shipping"),
    "SAMPLE_SHIPPING_FEE": Meaning("adjustments/samples", "shipping of a sample"),
    "SELLER_MISSION_REWARD": Meaning(CREDITS, "reward for a seller's mission"),
}
"""The types of lines: an adjustment has no name of its own, so it goes by the type of its line."""

RESERVE = {
    "reserve_amount": Meaning("reserve", "settled money that the platform keeps back (-) or gives back (+)"),
}
"""It is no part of the settlement: it is booked when a payment leaves it out, not with the line."""

PARTS = {
    "revenue": REVENUE,
    "shipping": SHIPPING,
    "fee": FEE,
    "tax": TAX,
    "adjustment": ADJUSTMENT,
    "reserve": RESERVE,
}
FOLDERS = {"fee": "fees", "adjustment": "adjustments"}
REFUND_NAMES = (
    "refund_subtotal_before_discount_amount",
    "seller_discount_refund_amount",
    "refund_cod_service_fee_amount",
)
"""The names of revenue that take back what was sold before."""


def is_known(part: str, name: str) -> bool:
    """Whether the platform documents an amount of this name."""
    return name in PARTS.get(part, {})


def account(part: str, name: str) -> str:
    """Where an amount is booked; one that nobody documented has an account of its own name."""
    if is_known(part, name):
        return PARTS[part][name].account
    return f"{FOLDERS.get(part, part)}/unknown/{name}"


def meaning(part: str, name: str) -> str:
    """What an amount is, in the words of a seller."""
    return PARTS[part][name].meaning if is_known(part, name) else "not documented by the platform"
