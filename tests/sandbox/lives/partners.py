"""A partner's campaigns: drafted, published, filled by sellers, promoted by creators, counted in orders."""

from tests.sandbox.affiliates import Affiliates
from tests.sandbox.proof import Prover, life, read

PARTNER = "affiliate_partner."


@life
def a_campaign_from_draft_to_orders(shop: Prover) -> None:
    us = Affiliates(shop)
    partner, asset = us.partner, {"category_asset_cipher": us.asset}
    listed = read(PARTNER + "GetAffiliatePartnerCampaignList.202405", page_size=20, **asset)
    with partner.changing(listed):
        told = us.campaign()
        made = partner.call(PARTNER + "CreateAffiliatePartnerCampaign.202405", **told)
    place = asset | {"campaign_id": made["campaign_id"]}
    detail = read(PARTNER + "GetAffiliatePartnerCampaignDetail.202405", **place)
    with partner.changing(detail, listed):
        partner.call(PARTNER + "EditAffiliatePartnerCampaign.202405", **place, name="Kitchen weeks")
    with partner.changing(detail, listed):
        partner.call(PARTNER + "PublishAffiliatePartnerCampaign.202405", **place)
    products = read(PARTNER + "GetAffiliatePartnerCampaignProductList.202405", page_size=20, **place)
    results = read(PARTNER + "GetAffiliateCampaignCreatorFulfillmentStatusList.202501", page_size=20, **place)
    with partner.changing(products, results):
        us.act(f"/campaigns/{made['campaign_id']}/products", product_id=us.mug)
    of_mug = place | {"product_id": us.mug}
    many = read(
        PARTNER + "PartnerGenerateMultiAffiliateCampaignProductLink.202505", product_ids=[us.mug], **place
    )
    with partner.changing(products, results, many):
        partner.call(
            PARTNER + "ReviewAffiliatePartnerCampaignProduct.202405", **of_mug, review_result="APPROVE"
        )
    with partner.changing(products, results):
        partner.call(
            PARTNER + "GenerateAffiliatePartnerCampaignProductLink.202405",
            **of_mug,
            creator_commission_rate=1800,
        )
    people = [
        read(PARTNER + "getCreatorPerformanceForCampaignProduct.202508", page_size=20, **of_mug),
        read(
            PARTNER + "GetAffiliateCampaignCreatorFulfillmentStatusInfo.202501",
            page_size=20,
            campaign_id=made["campaign_id"],
            product_id=us.mug,
        ),
    ]
    with partner.changing(*people, results):
        us.act(f"/campaigns/{made['campaign_id']}/promoters", product_id=us.mug, creator_id=us.me.open_id)
    theirs = of_mug | {"creator_temp_id": us.me.open_id, "affiliate_product_id": us.mug}
    older = {name: value for name, value in theirs.items() if name not in asset}
    statistics = PARTNER + "GetAffiliateCampaignCreatorProductContentStatistics."
    content = [read(statistics + "202508", **theirs), read(statistics + "202501", **older)]
    with partner.changing(*content, *people):
        us.post()
    status = PARTNER + "GetAffiliateCampaignCreatorProductSampleStatus."
    names = ("campaign_id", "product_id", "creator_temp_id")
    samples = [
        read(status + "202501", **{name: theirs[name] for name in names}),
        read(status + "202508", **{name: theirs[name] for name in (*names, *asset)}),
    ]
    us.open()
    us.give_samples()
    wish = us.ask()
    with partner.changing(*samples):
        us.review(wish)
    with partner.changing(*samples):
        us.deliver(wish)
    orders = [
        read(f"{PARTNER}{name}", page_size=20, **asset)
        for name in (
            "searchTAPAffiliateOrders.202603",
            "SearchTapAffiliateOrders.202411",
            "searchCAPAffiliateOrders.202603",
            "SearchCAPAffiliateOrders.202504",
        )
    ]
    with partner.changing(*orders, results, *people):
        for _ in range(20):
            us.caller.place("COMPLETED", MUG=1)
    with partner.changing(*orders, results):
        us.wait(2)
