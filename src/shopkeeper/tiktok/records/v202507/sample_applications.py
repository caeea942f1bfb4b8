"""What is sent and answered about sample applications. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


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
    ec_video_view: int | None = None
    follower_count: int | None = None
    fulfillment_percentage: str = ""
    gmv: Gmv | None = None
    nickname: str = ""
    user_id: str = ""
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
