"""The creator's side: what a creator does is read there and at the shop, and the other way round."""

from shopkeeper.sandbox import ids
from shopkeeper.sandbox.catalogue import mirrors
from tests.sandbox.affiliates import Affiliates
from tests.sandbox.lives.creators import SELLER
from tests.sandbox.proof import Prover, life, read

CREATOR = "affiliate_creator."
PIXEL = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x02\x00\x00\x00\x03"


@life
def a_showcase(shop: Prover) -> None:
    us = Affiliates(shop)
    me, shown = us.creator, read(CREATOR + "GetShowcaseProducts.202405", origin="SHOWCASE", page_size=20)
    goods = read(CREATOR + "GetShopProducts.202509", page_size=20)
    older = (
        read("affiliate.GetShowcaseProductsold.202309"),
        read("affiliate.GetShopProductslegacy.202309", page_size=20),
    )
    with me.changing(shown, goods, *older):
        both = [us.mug, us.shirt]
        me.call(CREATOR + "AddShowcaseProducts.202405", add_type="PRODUCT_ID", product_ids=both)
    with me.changing(shown):
        me.call(CREATOR + "TopShowcaseProducts.202409", product_ids=[us.shirt])
    with me.changing(shown, goods):
        me.call(CREATOR + "RemoveShowcaseProducts.202409", product_ids=[us.mug])
    with me.changing(shown):
        me.call("affiliate.RemoveShowcaseProductsold.202309", product_ids=[us.shirt])
    with me.changing(shown):
        me.call("affiliate.AddShowcaseProductsold.202309", product_ids=[us.mug, us.shirt])
    with me.changing(shown):
        me.call("affiliate.TopShowcaseProductsold.202309", product_ids=[us.shirt])


@life
def what_a_shop_offers_is_found_by_creators(shop: Prover) -> None:
    us = Affiliates(shop)
    found = read(CREATOR + "CreatorSearchOpenCollaborationProduct.202405", page_size=20)
    by_id = read(CREATOR + "GetOpenCollaborationProductListByProductIds.202509", product_ids=[us.mug])
    material = {"ids": [us.shirt], "type": "PRODUCT"}
    shared = (
        read(CREATOR + "CreatorGenerateGeneralLink.202505", material=material),
        read(CREATOR + "CreatorGeneratePublisherLink.202504", material=material, publisher_id="1"),
    )
    with us.changing(creator=(found, by_id)):
        us.open()
    us.open(us.shirt)
    with us.changing(creator=shared):
        opened = us.market.state.creators.open[us.shirt].id
        shop.call(
            SELLER + "RemoveCreatorFromOpenCollaboration.202508",
            open_collaboration_id=opened,
            creator_user_open_id=us.me.open_id,
            product_id=us.shirt,
        )
    targets = read(
        CREATOR + "SearchCreatorTargetCollaborations.202405", page_size=20, shop_id=us.caller.shop.id
    )
    with us.changing(creator=(targets,)):
        target = us.target()
    with us.changing(creator=(targets,)):
        us.accept(target)
        shop.call(SELLER + "RemoveTargetCollaboration.202409", target_collaboration_id=target)


@life
def samples_as_their_creator_sees_them(shop: Prover) -> None:
    us = Affiliates(shop)
    us.open()
    label = read(CREATOR + "GetCreatorApplicableSampleLabel.202412", product_id=us.mug)
    wishes = read(CREATOR + "SearchCreatorSampleApplications.202412", page_size=20)
    detail = read(
        CREATOR + "GetCreatorSampleApplicationDetail.202412",
        application_type="FREE_SAMPLE",
        product_id=us.mug,
    )
    owed = read(
        CREATOR + "CreatorSearchSampleApplicationFulfillments.202409",
        fulfillment_statuses=["PENDING", "ONGOING", "SUCCEED"],
    )
    with us.changing(creator=(label,)):
        us.give_samples()
    with us.changing(creator=(wishes, detail, owed, label)):
        wish = us.ask()
    with us.changing(creator=(wishes, detail)):
        us.review(wish)
    with us.changing(creator=(wishes, detail, owed)):
        us.deliver(wish)
    with us.changing(creator=(wishes, detail, owed, label)):
        us.post()


def next_task(us: Affiliates) -> str:
    """The id that the next check of a video will have."""
    state = us.market.state
    return ids.platform_id(state.seed, "check", state.counters.get("check", 0) + 1)


@life
def content_that_is_posted_by_an_app(shop: Prover) -> None:
    us = Affiliates(shop)
    us.open()
    me = us.creator
    link = {"product_id": us.mug, "title": "Mug"}
    file_id = me.call(CREATOR + "UploadShoppableVideoFile.202505", data=b"a video")["video_file"]["id"]
    task = next_task(us)
    results = [
        read(f"{CREATOR}GetShoppableVideoPrecheckResult.{version}", task_id=task)
        for version in ("202511", "202601")
    ]
    with me.changing(*results):
        made = me.call(
            CREATOR + "PrecheckVideoContent.202511", product_link_info=link, video_info={"file_id": file_id}
        )
        assert made["precheck"]["task_id"] == task
    with me.changing(*results):
        us.wait(1)
    content = read(
        SELLER + "GetOpenCollaborationCreatorContentDetail.202508", page_size=20, product_id=us.mug
    )
    with us.changing(shop=(content,), creator=()):
        again = me.call(CREATOR + "UploadShoppableVideoFile.202505", data=b"another video")["video_file"][
            "id"
        ]
        video = {"file_id": again, "title": "My mug"}
        made = me.call(CREATOR + "postShoppableVideo.202603", product_link_info=link, video_info=video)
    with me.changing(read(CREATOR + "GetShoppableVideoStatus.202509", video_id=made["video"]["id"])):
        us.wait(1)
    with us.changing(shop=(content,), creator=()):
        me.call(CREATOR + "PostShoppableVideo.202505", product_link_info=link, video_info=video)
    us.open(us.shirt)
    links = [{"product_id": us.shirt, "link_title": "Shirt"}]
    with us.changing(shop=(read(SELLER + "SearchOpenCollaboration.202412", page_size=20),), creator=()):
        photo = me.call(CREATOR + "uploadShoppablePhotoFile.202511", data=PIXEL)["photo_file"]["photo_uri"]
        me.call(
            CREATOR + "postShoppablePhotos.202610",
            photos_info=[{"photo_file_uris": photo}],
            link_info={"post_type": "PRODUCT", "links": links},
        )


@life
def orders_as_their_creator_sees_them(shop: Prover) -> None:
    us = Affiliates(shop)
    us.accept(us.target())
    us.post()
    reads = [
        *(
            read(f"{CREATOR}SearchCreatorAffiliateOrders.{version}", page_size=20)
            for version in ("202405", "202410")
        ),
        read(
            CREATOR + "CreatorSearchAffiliateTraceOrders.202505",
            page_size=20,
            time_ge=us.now - 10,
            time_lt=us.now + 10**6,
            time_type="CREATE_TIME",
        ),
    ]
    with us.creator.changing(*reads):
        orders = [us.caller.place("COMPLETED", MUG=1) for _ in range(20)]
    assert any(order.id in us.market.state.creators.sales for order in orders)
    with us.creator.changing(*reads[1:]):
        us.wait(2)


@life
def links_that_a_creator_hands_out(shop: Prover) -> None:
    us = Affiliates(shop)
    us.open()
    us.give_samples()
    wishes = read(CREATOR + "SearchCreatorSampleApplications.202412", page_size=20)
    with us.changing(creator=(wishes,)):
        sku_id = us.caller.sku("MUG").id
        made = us.creator.call(
            CREATOR + "CreatorGetSampleRequestDeeplink.202512", product_id=us.mug, sku_id=sku_id
        )
        us.follow(made["deeplink"], us.me)
    sold = read(CREATOR + "SearchCreatorAffiliateOrders.202410", page_size=20)
    for version in ("202501", "202407"):
        with us.changing(creator=(sold,)):
            made = us.creator.call(
                f"{CREATOR}GenerateAffiliateSharingLink.{version}",
                material={"type": "PRODUCT", "id": us.mug},
                tags=["spring"],
            )
            [link] = made["affiliate_sharing_links"]
            us.act("/orders", lines=[{"seller_sku": "MUG"}], link=link["affiliate_sharing_link"])


@life
def products_that_are_on_tokopedia_too(shop: Prover) -> None:
    jakarta = Affiliates(shop.at("ID"))
    market, product = jakarta.market, jakarta.mug
    there = mirrors.id_there(market.state, product)
    names = ("mapTokopediaToTikTokShopProductIDs.202606", "getTokopediaAndTikTokShopProductIDMappings.202607")
    mapped = [read(CREATOR + name, toko_pids=[there]) for name in names]
    with jakarta.creator.changing(*mapped):
        told = jakarta.act(f"/shops/{jakarta.caller.shop.id}/tokopedia", status="MIRRORED")
        assert told["tokopedia_ids"][product] == there


@life
def a_live(shop: Prover) -> None:
    us = Affiliates(shop)
    for product_id in (us.mug, us.shirt):
        us.open(product_id)
    us.post(us.me, kind="LIVE")
    me, shown = us.creator, read("affiliate.GetLIVEProducts.202309")
    room = read("affiliate.GetLiveRoomInfo.202309")
    with me.changing(shown):
        told = me.call("affiliate.AddLIVEProducts.202309", product_ids=[us.shirt, "17"])
        assert [row["detail"]["product_id"] for row in told["errors"]] == ["17"]
    with me.changing(shown):
        me.call("affiliate.TopLIVEProducts.202309", product_ids=[us.shirt])
    for name in ("Pin", "Unpin"):
        with me.changing(shown):
            me.call(f"affiliate.{name}LIVEProduct.202309", product_id=us.shirt)
    with me.changing(shown):
        me.call("affiliate.RemoveLIVEProducts.202309", product_ids=[us.mug])
    with me.changing(room):
        us.wait(1)


@life
def products_that_a_creator_selects_and_may_link(shop: Prover) -> None:
    us = Affiliates(shop)
    chosen = read(CREATOR + "CreatorSelectAffiliateProduct.202501", page_size=20)
    with us.changing(creator=(chosen,)):
        us.open()
    shown = read(CREATOR + "GetShowcaseProducts.202405", origin="SHOWCASE", page_size=20)
    link = shop.call(SELLER + "GenerateAffiliateProductPromotionLink.202405", product_id=us.mug)
    with us.changing(creator=(shown,)):
        us.creator.call(
            CREATOR + "AddShowcaseProducts.202405",
            add_type="PRODUCT_LINK",
            product_link=link["product_promotion_link"],
        )


@life
def a_link_under_a_video(shop: Prover) -> None:
    us = Affiliates(shop)
    may = read("affiliate.CheckAnchorPrerequisites.202402", product_id=us.mug)
    shop.call("product.DeactivateProducts.202309", product_ids=[us.mug])
    with us.changing(creator=(may,)):
        shop.call("product.ActivateProduct.202309", product_ids=[us.mug])
        us.wait(1)
