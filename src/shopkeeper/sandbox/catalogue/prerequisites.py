"""What a shop must have before it may list: told by one call, and enforced when something is listed."""

from typing import Any

from ..gateway.older import ADAPTERS, Adapter, Values
from ..refusals import refusal
from ..shop import Call, behaves
from ..state import State
from .rules import Sheet
from .tree import EU

CHECKS = (
    "SHOP_STATUS", "SHOP_TAX", "PICKUP_WAREHOUSE", "RETURN_WAREHOUSE", "DELIVERY_OPTION", "SHIPPING_TEMPLATE",
    "PRODUCT_QUANTITY_LIMIT", "EXTENDED_PRODUCER_RESPONSIBILITY", "CONTACT_INFO",
)  # fmt: skip
REFUSED = {
    "SHOP_STATUS": 12052700,
    "SHOP_TAX": 12052703,
    "PICKUP_WAREHOUSE": 12052115,
    "RETURN_WAREHOUSE": 12052535,
    "DELIVERY_OPTION": 12052420,
    "SHIPPING_TEMPLATE": 12052402,
    "PRODUCT_QUANTITY_LIMIT": 12052093,
    "CONTACT_INFO": 12052923,
}
"""With which code a listing is refused for want of each."""


@behaves("product.CheckListingPrerequisites.202312")
def check_shop(call: Call) -> dict[str, Any]:
    """Each thing that a shop must have, and whether it has it."""
    lacking = missing(call.market.state, call.shop.id)
    items = [one for one in CHECKS if one != "EXTENDED_PRODUCER_RESPONSIBILITY" or call.shop.region in EU]
    return {
        "check_results": [
            {"check_item": one, "is_failed": one in lacking, "fail_reasons": _reasons(one, lacking)}
            for one in items
        ]
    }


def missing(state: State, shop_id: str) -> list[str]:
    """What a shop lacks."""
    told = state.catalogue.lacking.get(shop_id, [])
    inactive = not (state.seller_active and state.shops[shop_id].active)
    return [*(["SHOP_STATUS"] if inactive else []), *told]


def met(sheet: Sheet) -> None:
    """The shop has all that it must have before it may list."""
    for one in missing(sheet.market.state, sheet.shop.id):
        if one in REFUSED:
            raise refusal(REFUSED[one])


def _reasons(check: str, lacking: list[str]) -> list[str]:
    return [f"{check} is not set up yet."] if check in lacking else []


def _older(answer: Values, _: Values) -> Values:
    """202309 says it of each thing in a word."""
    state = {row["check_item"]: "FAILED" if row["is_failed"] else "PASSED" for row in answer["check_results"]}
    logistics = {
        "delivery_option": state["DELIVERY_OPTION"],
        "pickup_warehouse": state["PICKUP_WAREHOUSE"],
        "return_warehouse": state["RETURN_WAREHOUSE"],
        "shipping_template": state["SHIPPING_TEMPLATE"],
    }
    gne = {
        "epr": state.get("EXTENDED_PRODUCER_RESPONSIBILITY", "PASSED"),
        "product_quantity_limit": state["PRODUCT_QUANTITY_LIMIT"],
    }
    shop = {
        "status": state["SHOP_STATUS"],
        "tax_info": state["SHOP_TAX"],
        "contact_info": state["CONTACT_INFO"],
    }
    return {"shop": shop | {"bank_account": "PASSED", "gne": gne, "logistics": logistics}}


ADAPTERS["product.CheckListingPrerequisites.202309"] = Adapter(answer=_older)
