"""What is sent and answered about sample applications. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ..received import Received


class SampleApplication(Received, frozen=True, kw_only=True):
    approve_expiration_time: int | None = None
    available_quantity: int | None = None
    commission_rate: str = ""
    creator: Creator | None = None
    disapprovable_reasons: list[str] = []
    fulfillment_status: str = ""
    id: str
    is_approvable: bool | None = None
    order_id: str = ""
    partner_name: str = ""
    product: Product | None = None
    shipment_expiration_time: int | None = None
    status: str = ""
    tracking_number: str = ""


class Creator(Received, frozen=True, kw_only=True):
    avatar_url: str = ""
    content_count: int | None = None
    creator_open_id: str = ""
    ec_video_view: int | None = None
    follower_count: int | None = None
    fulfillment_percentage: str = ""
    gmv: Gmv | None = None
    nickname: str = ""
    username: str = ""


class Gmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Product(Received, frozen=True, kw_only=True):
    id: str = ""
    sku_id: str = ""
    sku_image_url: str = ""
    sku_name: str = ""
    title: str = ""
    main_image_url: str = ""


class DeeplinkAnswer(Received, frozen=True, kw_only=True):
    deeplink: str = ""


class SearchFulfillmentsAnswer(Received, frozen=True, kw_only=True):
    fulfillments: list[Fulfillment] = []


class Fulfillment(Received, frozen=True, kw_only=True):
    content: Content | None = None
    product: Product | None = None


class Content(Received, frozen=True, kw_only=True):
    comment_count: int | None = None
    create_time: int | None = None
    description: str = ""
    format: str = ""
    id: str = ""
    like_count: int | None = None
    live_end_time: int | None = None
    page_link: str = ""
    paid_order_count: int | None = None
    url: str = ""
    view_count: int | None = None
