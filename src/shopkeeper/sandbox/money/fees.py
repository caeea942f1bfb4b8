"""What the platform takes of a sale, market by market, as data."""

from dataclasses import dataclass
from typing import Literal

from .amounts import share

WHOLE = 10_000
COMMISSION, PARTNER_COMMISSION = "affiliate_commission_amount", "affiliate_partner_commission_amount"
Of = Literal["net", "order", "unit", "fees"]


@dataclass(frozen=True, slots=True)
class Fee:
    """One fee or tax by its documented name: ten-thousandths of what it is taken of, or minor units each."""

    name: str
    of: Of
    rate: int
    is_tax: bool = False


@dataclass(frozen=True, slots=True)
class Tariff:
    """All that a market takes; the first fee is the commission, which a refund gives back."""

    fees: tuple[Fee, ...]
    affiliate: int
    postage_minor: int
    return_postage_minor: int
    refund_fee: int = 0
    """Ten-thousandths of the commission given back that the platform keeps for its work."""
    refund_fee_most_minor: int = 0


@dataclass(frozen=True, slots=True)
class Sale:
    """What fees are taken of: an order's lines after the seller's discounts and after refunds."""

    net_minor: int
    refunded_minor: int
    units: int
    commission_minor: int = 0
    """What the creator who sold it has of it."""
    partner_minor: int = 0
    """What the creator's partner has of it."""


EURO_VAT = {"IE": 2300, "FR": 2000, "IT": 2200, "ES": 2100}

# guess: the rates are rounded from public price lists and change often; a rehearsal is about sums, not rates.
TARIFFS = {
    "US": Tariff((Fee("referral_fee_amount", "net", 600),), 1000, 550, 650, 2000, 500),
    "GB": Tariff(
        (Fee("platform_commission_amount", "net", 900), Fee("vat_amount", "fees", 2000, is_tax=True)),
        1000, 299, 299, 2000, 500,
    ),
    "DE": Tariff(
        (Fee("platform_commission_amount", "net", 900), Fee("vat_amount", "fees", 1900, is_tax=True)),
        1000, 449, 449, 2000, 500,
    ),
    **{
        region: Tariff(
            (Fee("platform_commission_amount", "net", 900), Fee("vat_amount", "fees", rate, is_tax=True)),
            1000, 449, 449, 2000, 500,
        )
        for region, rate in EURO_VAT.items()
    },
    "JP": Tariff(
        (
            Fee("platform_commission_amount", "net", 700),
            Fee("transaction_fee_amount", "net", 150),
            Fee("vat_amount", "fees", 1000, is_tax=True),
        ),
        1200, 550, 550,
    ),
    "ID": Tariff(
        (
            Fee("platform_commission_amount", "net", 550),
            Fee("dynamic_commission_amount", "net", 400),
            Fee("platform_special_service_fee_amount", "order", 1250),
            Fee("article_22_income_tax_withheld", "net", 50, is_tax=True),
        ),
        800, 9000, 9000,
    ),
    "VN": Tariff(
        (
            Fee("platform_commission_amount", "net", 400),
            Fee("transaction_fee_amount", "net", 500),
            Fee("vn_fix_infrastructure_fee", "order", 3000),
            Fee("vat_amount", "net", 100, is_tax=True),
            Fee("pit_amount", "net", 50, is_tax=True),
        ),
        1000, 16_500, 16_500,
    ),
    "TH": Tariff(
        (
            Fee("platform_commission_amount", "net", 500),
            Fee("transaction_fee_amount", "net", 300),
            Fee("vat_amount", "fees", 700, is_tax=True),
        ),
        900, 2800, 2800,
    ),
    "MY": Tariff(
        (
            Fee("platform_commission_amount", "net", 600),
            Fee("transaction_fee_amount", "net", 378),
            Fee("sst_amount", "fees", 800, is_tax=True),
        ),
        800, 490, 490,
    ),
    "SG": Tariff(
        (
            Fee("platform_commission_amount", "net", 500),
            Fee("transaction_fee_amount", "net", 300),
            Fee("gst_amount", "fees", 900, is_tax=True),
        ),
        800, 180, 180,
    ),
    "PH": Tariff(
        (
            Fee("platform_commission_amount", "net", 500),
            Fee("transaction_fee_amount", "net", 224),
            Fee("vat_amount", "fees", 1200, is_tax=True),
        ),
        800, 5000, 5000,
    ),
    "BR": Tariff(
        (
            Fee("platform_commission_amount", "net", 600),
            Fee("sfp_service_fee_amount", "net", 600),
            Fee("fee_per_item_sold_amount", "unit", 400),
        ),
        1200, 1290, 1290,
    ),
    "MX": Tariff(
        (
            Fee("platform_commission_amount", "net", 600),
            Fee("iva_amount", "net", 800, is_tax=True),
            Fee("isr_amount", "net", 250, is_tax=True),
        ),
        1000, 5500, 5500,
    ),
}  # fmt: skip


def tariff(region: str) -> Tariff:
    """What a market takes; a market without a tariff of its own takes what the British one does."""
    return TARIFFS.get(region, TARIFFS["GB"])


def charges(taken: Tariff, sale: Sale) -> tuple[dict[str, int], dict[str, int]]:
    """The fees and the taxes of a sale by name, as negative amounts; those that are zero are left out."""
    fees = {fee.name: -_amount(fee, sale) for fee in taken.fees if not fee.is_tax}
    fees[COMMISSION] = -sale.commission_minor
    fees[PARTNER_COMMISSION] = -sale.partner_minor
    fees["refund_administration_fee_amount"] = -_refund_fee(taken, sale)
    all_fees = sum(fees.values())
    taxes = {
        fee.name: share(all_fees, fee.rate, WHOLE) if fee.of == "fees" else -_amount(fee, sale)
        for fee in taken.fees
        if fee.is_tax
    }
    return nonzero(fees), nonzero(taxes)


def nonzero(amounts: dict[str, int]) -> dict[str, int]:
    """The amounts that are not zero."""
    return {name: minor for name, minor in amounts.items() if minor}


def _amount(fee: Fee, sale: Sale) -> int:
    """A fee on what was sold and stayed sold; what is taken for each order or unit is owed only then."""
    if fee.of == "order":
        return fee.rate if sale.net_minor else 0
    if fee.of == "unit":
        return fee.rate * sale.units if sale.net_minor else 0
    return share(sale.net_minor, fee.rate, WHOLE)


def _refund_fee(taken: Tariff, sale: Sale) -> int:
    commission = share(sale.refunded_minor, taken.fees[0].rate, WHOLE)
    return min(share(commission, taken.refund_fee, WHOLE), taken.refund_fee_most_minor)
