"""What the platform remembers of listings, pictures, brands and those who answer for goods."""

from typing import Any

import msgspec


class Picture(msgspec.Struct):
    """An image that was uploaded, or made from one that was."""

    uri: str
    use_case: str
    width: int
    height: int
    format: str
    made_for: str = ""
    """What it was made for out of another one: a white ground, or a language."""


class Attachment(msgspec.Struct):
    """A document or video that was uploaded."""

    id: str
    name: str
    format: str
    size_bytes: int


class Brand(msgspec.Struct):
    """A brand that a seller made."""

    id: str
    name: str
    create_time: int


class Listing(msgspec.Struct):
    """What is published of a product, what waits for a review, what is a draft, and how it was judged."""

    content: dict[str, Any]
    audit: str = "NONE"
    was_live: bool = False
    under_review: dict[str, Any] | None = None
    draft: dict[str, Any] | None = None
    reviews: int = 0
    reasons: list[str] = []
    """Why the last review failed."""
    replica_of: str = ""
    note: str = ""
    """Why the platform took it off, where it did."""


class Party(msgspec.Struct):
    """A manufacturer or a responsible person, described once a language."""

    id: str
    create_time: int
    profiles: dict[str, dict[str, Any]]


class SizeChart(msgspec.Struct):
    """A table of sizes that products refer to."""

    id: str
    name: str
    mode: str
    category_ids: list[str]
    content: dict[str, Any]
    create_time: int
    update_time: int
    shop_id: str = ""
    """A shop of the seller whose it is."""


class Translation(msgspec.Struct):
    """A picture whose words are being put into another language."""

    id: str
    shop_id: str
    uri: str
    language: str
    status: str = "PROCESSING"
    reason: str = ""
    translated_uri: str = ""


class Submission(msgspec.Struct):
    """A product that a seller has put forward for an opportunity."""

    id: str
    opportunity_id: str
    shop_id: str
    product_id: str
    submit_time: int
    status: str = "REVIEWING"
    review_time: int = 0
    reason: str = ""


class Candidate(msgspec.Struct):
    """Something that a seller sells elsewhere, which the platform holds against what buyers look for."""

    shop_id: str
    content: dict[str, Any]
    create_time: int
    update_time: int
    status: str = "PENDING"
    opportunity_ids: list[str] = []
    tries: int = 0
    """How often it was handed in."""


class Part(msgspec.Struct):
    """So many units of another product's SKU in one unit of a combined SKU."""

    product_id: str
    sku_id: str
    count: int


class Wait(msgspec.Struct):
    """What a seller says of one SKU in one warehouse beside its units."""

    backorders: int = 0
    handling_days: int = 0


class Family(msgspec.Struct):
    """Products that a seller shows on one page, as if they were versions of one: a combined listing."""

    id: str
    shop_id: str
    product_ids: list[str]
    status: str = "LIVE"


class Catalogue(msgspec.Struct):
    """All of it."""

    listings: dict[str, Listing] = {}
    """By product; what was there from the start has none until it is changed."""
    pictures: dict[str, Picture] = {}
    attachments: dict[str, Attachment] = {}
    brands: dict[str, Brand] = {}
    manufacturers: dict[str, Party] = {}
    responsible_persons: dict[str, Party] = {}
    size_charts: dict[str, SizeChart] = {}
    translations: dict[str, Translation] = {}
    submissions: dict[str, Submission] = {}
    price_locks: dict[str, list[str]] = {}
    """By SKU, the promotions that hold its price."""
    list_prices: dict[str, int] = {}
    """By SKU, what it is said to cost elsewhere, in minor units."""
    struck: dict[str, int] = {}
    """By SKU, the number of what was said last of its price elsewhere; it holds for a while."""
    mirrors: dict[str, str] = {}
    """By Indonesian shop, whether its goods are on Tokopedia too."""
    candidates: dict[str, Candidate] = {}
    """By shop and the seller's own id."""
    auto_restock: list[str] = []
    """The SKUs that the platform fills up by itself."""
    permits: dict[str, list[str]] = {}
    """By shop, the categories for invited sellers that it may sell in."""
    kyc_pending: list[str] = []
    """The shops whose owner is still being checked: what they list is approved, and waits."""
    lacking: dict[str, list[str]] = {}
    """By shop, what it still lacks before it may list."""
    own_ids: dict[str, str] = {}
    """By shop and the seller's own id of it, the product that has it or had it last."""
    ahead: dict[str, str] = {}
    """The SKUs that are sold before they are there: PRE_ORDER or MADE_TO_ORDER."""
    parts: dict[str, list[Part]] = {}
    """By combined SKU, what it is made of."""
    part_of: dict[str, list[str]] = {}
    """By SKU, the combined ones that it is a part of."""
    main_parts: dict[str, str] = {}
    """By combined product, the one of its parts that counts as the main one."""
    off_sale: dict[str, list[str]] = {}
    """By SKU, who has taken it off sale by itself: SELLER, PLATFORM, or COMBO_RELATION for a part of it."""
    families: dict[str, Family] = {}
    waits: dict[str, Wait] = {}
    """By SKU and warehouse, how many may be ordered beyond what is there, and how long that takes."""
    sources: dict[str, str] = {}
    """By SKU of a copy in another market, the one that it was copied from."""
    shared: dict[str, str] = {}
    """The same of copies that sell the units of their source."""
    replicas: dict[str, dict[str, str]] = {}
    """By product and market, the product that was copied from it."""
