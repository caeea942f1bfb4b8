"""What is sent and answered about bestsellers. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ..received import Received


class CreatorsAnswer(Received, frozen=True, kw_only=True):
    creators: list[Creator] = []


class Creator(Received, frozen=True, kw_only=True):
    followers_count: int | None = None
    gmv_range: str = ""
    likes_count: int | None = None
    nick_name: str = ""
    open_id: str = ""
    rank: int | None = None
    user_name: str = ""


class LivesAnswer(Received, frozen=True, kw_only=True):
    lives: list[Live] = []


class Live(Received, frozen=True, kw_only=True):
    creator_name: str = ""
    creator_nick_name: str = ""
    duration: int | None = None
    gmv_range: str = ""
    id: str
    open_id: str = ""
    rank: int | None = None
    start_time: int | None = None
    title: str = ""


class ProductsAnswer(Received, frozen=True, kw_only=True):
    products: list[Product] = []


class Product(Received, frozen=True, kw_only=True):
    gmv_range: str = ""
    id: str
    name: str = ""
    product_image: ProductImage | None = None
    rank: int | None = None
    rating: str = ""
    shop_id: str = ""
    shop_name: str = ""


class ProductImage(Received, frozen=True, kw_only=True):
    height: int | None = None
    thumb_urls: list[str] = []
    uri: str = ""
    urls: list[str] = []
    width: int | None = None


class VideosAnswer(Received, frozen=True, kw_only=True):
    videos: list[Video] = []


class Video(Received, frozen=True, kw_only=True):
    comments: int | None = None
    duration: int | None = None
    gmv_range: str = ""
    id: str
    likes: int | None = None
    nick_name: str = ""
    product_infos: list[ProductInfo] = []
    publish_time: int | None = None
    rank: int | None = None
    shares: int | None = None
    views: int | None = None


class ProductInfo(Received, frozen=True, kw_only=True):
    product_id: str = ""
    product_name: str = ""
