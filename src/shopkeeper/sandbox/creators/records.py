"""What the sandbox remembers of creators: collaborations, samples, content, messages, sales, campaigns."""

import msgspec


class OpenCollaboration(msgspec.Struct):
    """A product that any creator may promote; ``ends`` is when it stops, 0 while nobody ended it."""

    id: str
    shop_id: str
    product_id: str
    rate: int
    create_time: int
    ends: int = 0
    removed: list[str] = []
    """Creators that the seller has taken out of it."""

    def holds(self, now: float) -> bool:
        """Whether it is in force."""
        return not self.ends or self.ends > now


class SampleRule(msgspec.Struct):
    """Who may ask for a free sample of a product in open collaboration, and how many there are."""

    shop_id: str
    product_id: str
    active: bool
    quota: int = 0
    given: int = 0
    start_time: int = 0
    end_time: int = 0
    unlimited: bool = True
    thresholds: dict[str, int | str | list[str]] = {}


class TargetProduct(msgspec.Struct):
    """A product in a target collaboration with its commission in hundredths of a percent."""

    id: str
    rate: int
    ads_rate: int = 0
    since: int = 0


class Invited(msgspec.Struct):
    """A creator in a target collaboration: invited, accepted, declined or removed."""

    creator: str
    state: str = "invited"
    at: int = 0


class TargetCollaboration(msgspec.Struct):
    """Terms that a seller offers to creators by name."""

    id: str
    shop_id: str
    name: str
    products: list[TargetProduct]
    creators: list[Invited]
    create_time: int
    update_time: int
    end_time: int
    contact: dict[str, str] = {}
    message: str = ""
    content_type: str = ""
    has_sample: bool = False
    exempt: bool = False
    """Whether samples need no approval."""
    removed_at: int = 0

    def holds(self, now: float) -> bool:
        """Whether it is in force."""
        return not self.removed_at and self.end_time > now

    def invited(self, creator: str) -> Invited | None:
        """A creator in it, unless taken out of it."""
        return next((one for one in self.creators if one.creator == creator and one.state != "removed"), None)

    def product(self, product_id: str) -> TargetProduct | None:
        """A product in it."""
        return next((one for one in self.products if one.id == product_id), None)


class Post(msgspec.Struct):
    """A video or a LIVE in which a creator shows a product."""

    id: str
    creator: str
    shop_id: str
    product_id: str
    kind: str
    create_time: int
    title: str = ""
    sample_id: str = ""
    orders: int = 0
    """Orders that it brought."""


class Sample(msgspec.Struct):
    """A creator's wish for a free sample and what came of it."""

    id: str
    shop_id: str
    creator: str
    product_id: str
    sku_id: str
    status: str
    create_time: int
    decide_by: int
    target_id: str = ""
    open_id: str = ""
    order_id: str = ""
    fulfilment_id: str = ""
    post_by: int = 0
    extended: bool = False
    reason: str = ""


class Message(msgspec.Struct):
    """One message between a shop and a creator."""

    id: str
    index: int
    from_creator: bool
    kind: str
    content: str
    at: int


class Conversation(msgspec.Struct):
    """All messages between a shop and a creator."""

    id: str
    shop_id: str
    creator: str
    create_time: int
    messages: list[Message] = []
    read: int = 0
    """The index of the last message that the shop has read."""
    starred: bool = False
    archived: bool = False

    def unread(self) -> int:
        """How many messages of the creator the shop has not read."""
        return sum(1 for one in self.messages if one.from_creator and one.index > self.read)

    def unanswered(self) -> int:
        """How many messages the shop has sent since the creator wrote last; all of them if never."""
        last = max((one.index for one in self.messages if one.from_creator), default=0)
        return sum(1 for one in self.messages if not one.from_creator and one.index > last)


class Contact(msgspec.Struct):
    """A creator to whom a shop has reached out in a week."""

    id: str
    shop_id: str
    week: int
    creator: str
    level: int
    counted: bool
    messaged: bool = False
    invited: bool = False


class SaleTerms(msgspec.Struct):
    """On which terms one SKU of an order was sold by a creator, in hundredths of a percent."""

    rate: int
    open_id: str = ""
    target_id: str = ""
    campaign_id: str = ""
    partner_rate: int = 0


class AffiliateSale(msgspec.Struct):
    """An order that a creator brought, with the terms of each SKU as they stood at the checkout."""

    order_id: str
    shop_id: str
    creator: str
    content_id: str
    content_type: str
    terms: dict[str, SaleTerms]
    tag: str = ""
    """The creator's tag of the link that the buyer came by."""


class Sold(msgspec.Struct):
    """What a creator has sold of a shop."""

    orders: int = 0
    units: int = 0
    minor: int = 0


class CampaignProduct(msgspec.Struct):
    """A product that a seller has entered in a partner's campaign."""

    id: str
    shop_id: str
    status: str
    creator_rate: int
    entered: int
    reasons: list[str] = []
    promoters: list[str] = []
    """Creators who have taken the partner's link."""


class Campaign(msgspec.Struct):
    """A partner's campaign: products of sellers for creators, on the partner's terms."""

    id: str
    region: str
    told: dict[str, object]
    """What the partner has said of it, field by field."""
    published: bool = False
    products: list[CampaignProduct] = []

    def product(self, product_id: str) -> CampaignProduct | None:
        """A product in it."""
        return next((one for one in self.products if one.id == product_id), None)


class Upload(msgspec.Struct):
    """A file that a creator or a seller has sent: its size, its digest and what it shows."""

    id: str
    digest: str
    width: int = 0
    height: int = 0


class Check(msgspec.Struct):
    """A check of a video before it is posted."""

    id: str
    creator: str
    file_id: str
    product_id: str
    ready: int
    title: str = ""


class Link(msgspec.Struct):
    """A link that was handed out: its kind, by whom, and to what it leads; ``until`` is 0 if it lasts."""

    kind: str
    shop_id: str = ""
    creator: str = ""
    about: str = ""
    """The product, the target collaboration or the campaign."""
    sku_id: str = ""
    tag: str = ""
    until: int = 0


class Room(msgspec.Struct):
    """A creator's LIVE: when it began, what is shown in it, and what is pinned."""

    id: str
    start: int
    title: str
    products: list[str]
    pinned: str = ""


class Export(msgspec.Struct):
    """A report that a seller has asked for."""

    id: str
    shop_id: str
    module: str
    plan: str
    create_time: int
    ready: int
    days: int = 30


class CreatorDesk(msgspec.Struct):
    """All that creators, sellers and partners have agreed on and done."""

    open: dict[str, OpenCollaboration] = {}
    auto_add: dict[str, int] = {}
    """By shop, the commission at which each product is open to all; a negative one is switched off."""
    rules: dict[str, SampleRule] = {}
    """By product."""
    targets: dict[str, TargetCollaboration] = {}
    posts: dict[str, Post] = {}
    samples: dict[str, Sample] = {}
    conversations: dict[str, Conversation] = {}
    contacts: list[Contact] = []
    connected: dict[str, list[str]] = {}
    """By shop, the creators who have answered it or agreed to something; reaching them is free."""
    blocked: dict[str, list[str]] = {}
    """By shop, the creators who want to hear no more of it."""
    showcases: dict[str, list[str]] = {}
    """By creator, the products in the showcase, the top one first."""
    sales: dict[str, AffiliateSale] = {}
    """By order."""
    sold: dict[str, dict[str, Sold]] = {}
    """By shop and creator, the sum of all sales."""
    campaigns: dict[str, Campaign] = {}
    uploads: dict[str, Upload] = {}
    checks: dict[str, Check] = {}
    rooms: dict[str, Room] = {}
    """By creator, the LIVE that was begun last."""
    links: dict[str, Link] = {}
    """By the last part of its address."""
    visiting: str = ""
    """The link by which the buyer has come who orders just now."""
    exports: dict[str, Export] = {}
