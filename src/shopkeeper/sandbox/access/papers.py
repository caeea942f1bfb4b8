"""A seller's standing: tax numbers and their verdicts, accounts that speak for a shop, permissions."""

from typing import Any

from ...errors import Rejected
from ..buyers.people import COUNTRIES
from ..desk_records import TaxNumber
from ..market import Market
from ..shop import Call, behaves

GLOBAL = "MANAGE_GLOBAL_PRODUCT"
JUDGED = ("PENDING_AUDIT", "UNDER_AUDIT", "APPROVED", "REJECTED")
KINDS = ("REGISTRATION_NUMBER", "VAT", "TIN")
ACCOUNTS = ("OFFICIAL", "MARKETING")
BOUND = ("WAITING_TO_BE_VERIFIED", "STALLED", "PENDING", "FAILED", "ACTIVE", "ABNORMAL")
REASON = "INVALID_RFC"


@behaves("seller.GetSellerPermissions.202309")
def permissions(call: Call) -> dict[str, Any]:
    """What the seller may do across markets: nothing, for sellers with local shops only."""
    return {"permissions": [GLOBAL] if call.market.state.desk.sells_globally else []}


@behaves("seller.GetShopCreators.202407")
def creators(call: Call) -> dict[str, Any]:
    """The accounts that speak for a shop, with how far their binding is."""
    shop_ids = [call.at_shop.id] if call.at_shop else call.grant.shop_ids
    accounts = call.market.state.desk.accounts
    rows = [
        {"type": kind, "binding_status": status}
        for shop_id in shop_ids
        for kind, status in accounts.get(shop_id, {}).items()
    ]
    return {"shop_creators": rows}


@behaves("finance.GetTaxInformation.202504")
def tax(call: Call) -> dict[str, Any]:
    """The tax numbers of a shop and how each was judged."""
    shop = call.at_shop or call.market.state.shops[call.grant.shop_ids[0]]
    numbers = call.market.state.desk.tax_numbers.get(shop.id, [])
    is_done = bool(numbers) and all(one.status == "APPROVED" for one in numbers)
    entity = {
        "address": COUNTRIES.get(shop.region, shop.region),
        "branch_number": "",
        "business_name": shop.seller or call.market.state.seller_name,
        "fiscal_regime": "",
        "organization_level": "HEADQUARTER",
        "postal_code": "",
    }
    told = {"is_tax_infomation_complete": is_done, "is_tax_number_submitted": bool(numbers)}  # spelt so
    rows = [_number(one) for one in numbers]
    return {"tax_information": {"business_entity": entity, "overall_status": told, "tax_numbers": rows}}


def submit_tax(market: Market, shop_id: str, kind: str, number: str, status: str) -> None:
    """The seller hands in a tax number, or the platform judges it."""
    if kind not in KINDS or status not in JUDGED:
        raise Rejected(f"a tax number is one of {', '.join(KINDS)} and {', '.join(JUDGED)}")
    before = market.state.desk.tax_numbers.get(market.shop(shop_id).id, [])
    kept = [one for one in before if one.number != number]
    market.state.desk.tax_numbers[shop_id] = [*kept, TaxNumber(kind, number, status)]
    market.changes += 1


def bind_account(market: Market, shop_id: str, kind: str, status: str) -> None:
    """An account is bound to a shop, or its binding goes on."""
    if kind not in ACCOUNTS or status not in BOUND:
        raise Rejected(f"an account is {' or '.join(ACCOUNTS)}, and one of {', '.join(BOUND)}")
    market.state.desk.accounts.setdefault(market.shop(shop_id).id, {})[kind] = status
    market.changes += 1


def _number(one: TaxNumber) -> dict[str, Any]:
    reasons = [REASON] if one.status == "REJECTED" else []
    return {
        "tax_number": one.number,
        "type": one.kind,
        "registration_status": "REGISTERED" if one.status == "APPROVED" else "NOT_REGISTERED",
        "tax_form_audit_status": one.status,
        "recent_audit": {"status": one.status, "tax_number": one.number, "rejection_reasons": reasons},
    }
