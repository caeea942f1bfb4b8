"""Where an older version about creators names things otherwise than the current one does."""

from collections.abc import Callable

from ..gateway.older import ADAPTERS, Adapter, Values

Rename = Callable[[Values], Values]


def _renamed(**names: str) -> Rename:
    """Values under their newer names."""

    def rename(values: Values) -> Values:
        return {names.get(name, name): value for name, value in values.items()}

    return rename


def _conflicts(answer: Values, values: Values) -> Values:
    """An open id was a user id before."""
    rows = answer.get("target_collaboration_conflicts") or []
    told = [row | {"creator_user_id": row["creator_user_open_id"]} for row in rows]
    return answer | {"target_collaboration_conflicts": told}


def _creators(answer: Values, values: Values) -> Values:
    target = answer["target_collaboration"]
    people = [row | {"user_id": row["creator_open_id"]} for row in target["creators"]]
    return {"target_collaboration": target | {"creators": people}}


def _samples(answer: Values, values: Values) -> Values:
    rows = answer["sample_applications"]
    told = [
        row | {"creator": row["creator"] | {"user_id": row["creator"]["creator_open_id"]}} for row in rows
    ]
    return answer | {"sample_applications": told}


def _lines(answer: Values, values: Values) -> Values:
    """202405 tells of an order no more than its lines."""
    rows = [
        row
        | {
            "line_items": [
                {"id": sku.get("sku_id") or sku.get("id"), "product_id": sku["product_id"]}
                for sku in row["skus"]
            ]
        }
        for row in answer["orders"]
    ]
    return answer | {"orders": rows}


TAP = {
    "creator_standard_commission_rate": "creator_commission_rate",
    "partner_standard_commission_rate": "tap_commission_rate",
    "estimated_creator_standard_commission": "estimated_creator_commission",
    "estimated_partner_standard_commission": "estimated_tap_commission",
    "actual_creator_standard_commission": "actual_creator_commission",
    "actual_partner_standard_commission": "actual_tap_commission",
    "sku_id": "id",
}
CAP = {
    "standard_commission_rate": "commission_rate",
    "estimated_creator_total_earnings_after_tax": "estimated_commission",
    "actual_creator_total_earnings_after_tax": "actual_commission",
    "sku_id": "id",
}


def _by_order(names: dict[str, str]) -> Callable[[Values, Values], Values]:
    """Before 202603 a partner's rows were orders with one SKU below each."""

    def answer(told: Values, values: Values) -> Values:
        rows = []
        for row in told["sku_orders"]:
            sku = {names.get(name, name): value for name, value in row.items() if name != "id"}
            rows.append(row | {"skus": sku, "status": row["settle_status"]})
        return told | {"orders": rows}

    return answer


def _checked(answer: Values, values: Values) -> Values:
    task = answer["precheck_task"]
    found = task["violation_check_result"]
    return {"precheck_task": {"id": task["id"], "issues": found["issues"], "result": found["status"]}}


def _promoters(answer: Values, values: Values) -> Values:
    rows = answer["promotion_creators"]
    told = [
        row | {"creator": row["creator"] | {"creator_temp_id": row["creator"]["creator_open_id"]}}
        for row in rows
    ]
    return answer | {"promotion_creators": told}


def _added(values: Values) -> Values:
    return values | {"add_type": "PRODUCT_ID"}


def _shown(values: Values) -> Values:
    return {"origin": "SHOWCASE", "page_size": 20} | values


def _profile(answer: Values, values: Values) -> Values:
    open_id = answer["creator_user_open_id"]
    return answer | {"creator_user_id": open_id, "user_name": answer["username"]}


_INVITED = _renamed(creator_user_ids="creator_user_open_ids")

ADAPTERS.update(
    {
        "affiliate.AddShowcaseProductsold.202309": Adapter(_added),
        "affiliate.GetCreatorProfileold.202309": Adapter(answer=_profile),
        "affiliate.GetShowcaseProductsold.202309": Adapter(_shown),
        "affiliate_creator.GetCreatorProfile.202405": Adapter(answer=_profile),
        "affiliate_creator.GetShoppableVideoPrecheckResult.202511": Adapter(answer=_checked),
        "affiliate_creator.SearchCreatorAffiliateOrders.202405": Adapter(answer=_lines),
        "affiliate_partner.GetAffiliateCampaignCreatorFulfillmentStatusInfo.202501": Adapter(
            answer=_promoters
        ),
        "affiliate_partner.SearchCAPAffiliateOrders.202504": Adapter(answer=_by_order(CAP)),
        "affiliate_partner.SearchTapAffiliateOrders.202411": Adapter(answer=_by_order(TAP)),
        "affiliate_seller.CreateConversationwithcreator.202412": Adapter(
            _renamed(creator_id="creator_open_id")
        ),
        "affiliate_seller.CreateTargetCollaboration.202405": Adapter(_INVITED, _conflicts),
        "affiliate_seller.QueryTargetCollaborationDetail.202409": Adapter(answer=_creators),
        "affiliate_seller.RemoveCreatorFromOpenCollaboration.202405": Adapter(
            _renamed(creator_user_id="creator_user_open_id")
        ),
        "affiliate_seller.SearchSellerAffiliateOrders.202405": Adapter(answer=_lines),
        "affiliate_seller.SearchTargetCollaborations.202409": Adapter(
            _renamed(creator_user_id="creator_user_open_id")
        ),
        "affiliate_seller.SellerSearchSampleApplications.202409": Adapter(
            _renamed(creator_user_id="creator_user_oepn_id"), _samples
        ),
        "affiliate_seller.UpdateTargetCollaboration.202409": Adapter(_INVITED, _conflicts),
    }
)
