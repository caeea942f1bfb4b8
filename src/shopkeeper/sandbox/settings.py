"""How the sandbox behaves where one may choose; a field marked "guess" is behaviour nobody has documented."""

from dataclasses import dataclass, field, replace
from typing import Literal

MINUTE, HOUR, DAY = 60.0, 3600.0, 86400.0


@dataclass(frozen=True, slots=True)
class Pace:
    """How long an order stays in each state; None means that it stays until somebody moves it."""

    hold_seconds: float | None = HOUR
    pay_seconds: float | None = 5 * MINUTE
    unpaid_timeout_seconds: float | None = DAY  # guess: the platform publishes no payment time-out
    ship_seconds: float | None = 18 * HOUR
    collect_seconds: float | None = 8 * HOUR
    transit_seconds: float | None = 2.5 * DAY
    complete_seconds: float | None = 4 * DAY  # guess: the after-sale window differs by market
    unpaid_share: float = 0.06
    never_paid_share: float = 0.4
    cancel_share: float = 0.05
    late_cancel_share: float = 0.02
    return_share: float = 0.05
    send_back_seconds: float | None = 2 * DAY
    return_transit_seconds: float | None = 3 * DAY
    buyer_answer_seconds: float | None = 12 * HOUR
    """How long a buyer thinks about a part that is offered, or about a refusal."""
    accept_share: float = 0.6
    """Which part of the buyers take what is offered."""
    appeal_share: float = 0.3
    """Which part of those who were refused go to the platform."""
    arbitration_seconds: float | None = 3 * DAY
    creator_seconds: float | None = 8 * HOUR
    """How long a creator thinks about an invitation, a message or the next video."""
    asks_share: float = 0.03
    """Which part of the orders a buyer has a question about."""
    cancels_late: bool = True
    """Whether the platform cancels what is not shipped, collected or delivered in time."""


DEMO_PACE = Pace(
    hold_seconds=20.0, pay_seconds=12.0, unpaid_timeout_seconds=45.0, ship_seconds=20.0, collect_seconds=15.0,
    transit_seconds=40.0, complete_seconds=90.0, unpaid_share=0.08, cancel_share=0.07,
    late_cancel_share=0.01, return_share=0.03, send_back_seconds=30.0, return_transit_seconds=40.0,
    buyer_answer_seconds=20.0, arbitration_seconds=60.0, creator_seconds=30.0, asks_share=0.0,
)  # fmt: skip
"""A whole life within about three minutes, so that a demo shows every state."""

HAND_PACE = Pace(
    pay_seconds=None,
    ship_seconds=None,
    collect_seconds=None,
    transit_seconds=None,
    cancel_share=0.0,
    unpaid_share=0.0,
    late_cancel_share=0.0,
    return_share=0.0,
    send_back_seconds=None,
    return_transit_seconds=None,
    buyer_answer_seconds=None,
    arbitration_seconds=None,
    creator_seconds=None,
    asks_share=0.0,
)
"""The platform's own clocks run (the hour of remorse, time-outs); people and carriers wait for a hand."""


HISTORY_PACE = replace(
    HAND_PACE, hold_seconds=None, unpaid_timeout_seconds=None, complete_seconds=None, cancels_late=False
)
"""Nothing happens by itself: a history says when an order is paid, sent, delivered or cancelled."""


USD_RATES = (
    ("GBP", "1.27"), ("EUR", "1.08"), ("JPY", "0.0067"), ("IDR", "0.000063"), ("VND", "0.00004"),
    ("THB", "0.028"), ("MYR", "0.22"), ("SGD", "0.74"), ("PHP", "0.018"), ("BRL", "0.18"), ("MXN", "0.055"),
)  # fmt: skip
"""How many dollars a unit of a currency is worth: round numbers, for nobody says which TikTok takes."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How often may be called; 0 means as often as one likes. Counted by real time."""

    per_second: float = 0.0
    """One operation by one app at one shop; TikTok said 50 until the end of 2025, and nothing since."""
    per_hour: int = 0
    """All calls at one shop; a test shop has 1,000 since June 2026."""
    daily: bool = False
    """Whether the documented limits of a day count."""
    lowered: dict[str, float] = field(default_factory=dict)
    """By operation, module or beginning of either: so many a second while the platform protects itself."""
    coupon_cards: float = 0.5
    """Messages with a coupon card by one app at one shop; the one limit that is on from the start."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices of behaviour, each with what is likeliest as its default."""

    set_means: Literal["available", "total"] = (
        "available"  # guess: what the quantity of an inventory update is
    )
    zero_stock_accepted: bool = True  # guess: the documented range is 1 to 99,999
    committed_until: Literal["AWAITING_COLLECTION", "IN_TRANSIT"] = "IN_TRANSIT"  # guess
    old_access_token_lives: bool = True  # guess: an access token stays valid after a refresh
    old_refresh_token_lives: bool = False  # guess: a refresh token works once
    limits: Limits = field(default_factory=Limits)
    tells_retry_after: bool = True  # guess: whether a 429 has the header Retry-After
    repeated_signed: Literal["any", "joined"] = "any"  # guess: what is signed when a name comes several times
    empty_body_unsigned: bool = True  # guess: that {}, [] and null may be left out of the signature
    unknown_version_code: str = "36009014"  # guess: a path that is there in other versions; else 36009009
    retired_at_date: bool = True  # guess: that a version is refused from its published date on
    unknown_token_code: str = "36009004"  # guess: unknown and revoked tokens, as malformed ones
    expired_token_status: int = 401  # guess: some have seen 200
    business_error_status: int = 200  # guess: errors behind the gateway
    any_scope_suffices: bool = True  # guess: where an operation lists several scopes
    shop_subscription_replaces_default: bool = True  # guess: a shop's own webhook address replaces the app's
    inventory_set_announces_product: bool = False  # guess: webhook 15 speaks of descriptions, not of stock
    retries_follow_address: bool = True  # guess: what is tried again goes where the app's address is by now
    retry_after_seconds: tuple[float, ...] = field(default=(2 * MINUTE, 30 * MINUTE, 3 * HOUR, 12 * HOUR))
    access_token_seconds: int = 7 * 86400
    refresh_token_seconds: int = 365 * 86400
    auth_code_seconds: int = 1800
    timestamp_past_seconds: int = 300
    timestamp_ahead_seconds: int = 30
    cancel_in_collection: tuple[str, ...] = ("US",)
    cancel_respond_hours: tuple[tuple[str, int], ...] = (("*", 48), ("TH", 24))  # then it is granted
    return_window_days: int = 30  # guess: how long after the delivery a buyer may ask
    return_respond_hours: int = 48  # guess: the seller's clock for a request
    receive_respond_hours: int = 48  # guess: the seller's clock for a parcel that came back
    return_ship_hours: int = 336  # guess: the buyer's clock to send goods back
    offer_respond_hours: int = 72  # guess: the buyer's clock to answer a partial refund
    appeal_hours: int = 168  # guess: the buyer's clock to go to the platform after a refusal
    silence_approves: bool = True  # guess: what a seller's silence means once the clock has run out
    return_postage_paid_by: Literal["seller", "platform"] = "seller"  # guess: for the platform's label
    arbitration_buyer_percent: int = 50  # guess: of how many disputes the buyer is supported
    open_returns_hold_completion: bool = False  # guess: an order is completed while a return is under way
    lost_return_refunds: bool = True  # guess: who bears a parcel that the carrier loses on its way back
    aftersales_told: Literal["both", "older", "newer"] = "both"  # guess: webhook 12, or 64, 65 and 67
    settled_when: Literal["COMPLETED", "DELIVERED"] = "COMPLETED"  # guess: when a statement takes an order up
    settle_days: int = 0  # guess: with DELIVERED, so many days after it
    empty_statements: bool = False  # guess: a day without transactions has no statement
    payment_days: int = 2  # guess: from a statement to its payment
    bank_days: int = 1  # guess: from a payment to the bank
    payment_retry_days: int = 1  # guess: from a payment that failed to the next try
    least_payment_units: int = 1  # guess: what is less, in whole units of the currency, waits for the next
    reserve_percent: int = 0  # guess: of each order's settlement, kept back
    reserve_days: int = 14  # guess: until it is given back
    failed_payment_share: float = 0.0
    affiliate_share: float = 0.25
    sold_without_collaboration: bool = True  # guess: creators also sell what is in none, at the market's rate
    open_collaboration_ends_hours: int = 24  # guess: from its removal on it holds so much longer
    sample_review_days: int = 7  # guess: the seller's clock for a wish for a sample
    sample_ship_days: int = 7  # guess: the seller's clock to ship a sample
    sample_post_days: int = 14
    sample_extension_days: int = 7
    creator_live_hours: int = 4  # guess: how long a creator's LIVE goes on
    gb_live_sample_needs_sale: bool = True  # guess: others say that a British LIVE counts from its first sale
    messages_before_answer: int = 5
    talk_days: int = 90  # guess: how long after an order the shop may begin to write to its buyer
    messages_to_silent_buyer: int = 3  # guess: so many where the buyer has not written
    answer_days: int = 7  # guess: how long after a buyer wrote one may answer, once the order has ended
    session_idle_hours: int = 24  # guess: when a matter ends in which nobody writes
    message_images_uploaded: bool = True  # guess: whether a picture in a message must have been uploaded here
    rating_share: float = 0.5
    """Which part of the buyers say how content they are with an answer."""
    custom_message_orders: int = 1  # guess: paid orders from which on a shop may send words of its own
    analytics_lag_days: int = 0  # guess: how many days later figures show; others say one or two
    usd_rates: tuple[tuple[str, str], ...] = USD_RATES
    """At which rates figures are told in dollars."""
    outreach: tuple[tuple[int, int, int], ...] = (
        (0, 1000, 1_000_000),
        (2000, 2000, 0),
        (10_000, 5000, 0),
        (50_000, 10_000, 0),
    )
    """A guess: from so many dollars of GMV in 30 days: creators a week, their most followers (0: any)."""
    target_collaborations_creators: int = 50  # guess: creators in one target collaboration
    campaigns_online: int = 50  # guess: campaigns that a partner may have online
    video_check_seconds: int = 60  # guess: how long a video is looked at before and after it is posted
    exchange: tuple[tuple[str, str, str], ...] = ()
    """Shops that are paid in another currency than they sell in: the one, the other, the rate."""
    hold_regions: tuple[str, ...] = ("*",)  # since early 2026 every market has the hour of remorse
    cod_regions: tuple[str, ...] = ("ID", "MY", "PH", "TH", "VN")
    """A guess: where buyers may pay at the door."""
    eu_providers_by_regions: bool = True  # guess: refused without; documented is that it is wanted
    fleet_reports_move: bool = True  # guess: what the seller's fleet reports moves the order on
    packages_told_once_shipped: tuple[str, ...] = ()
    """A guess: the markets where an order tells its package only once that is shipped. A field's text says so
    of Britain, where a package is shipped by its id; with ``("GB",)`` only the search finds it."""
    zpl_regions: tuple[str, ...] = ("BR", "MX")  # as documented; ("*",) for all
    label_ready_seconds: int = 0  # guess: how long a label is being made after the ship call
    number_change_hours: int = 72
    deadline_days: tuple[tuple[str, int, int, int, int, int, int], ...] = (
        ("US", 2, 2, 7, 7, 6, 30),
        ("*", 2, 3, 7, 10, 8, 30),
    )
    """A guess but for 2, 7 and 6 in the US. By market, the working days from the payment until a parcel must
    be ready, handed over; is cancelled unless ready, collected; must be there; is cancelled unless there."""
    seller_carrier_for_tiktok_orders: bool = False  # guess: for seller shipping only
    emea_splits_before_shipping: bool = True  # guess: the documents tell of a split at the ship call only
    lost_parcel_cancels_lines: bool = True  # guess: the platform cancels what a carrier has lost
    review_seconds: int | None = 600  # guess: how long a review takes; None: until somebody decides
    forbidden_words: tuple[str, ...] = ("replica", "counterfeit", "miracle cure")
    """What fails a review where it stands in a title, a description or an attribute."""
    edit_sets_offers_at_once: bool = True  # guess: prices and units in an edit wait for no review
    strikethrough_days: int = 30  # guess: how long a price stays struck through after it was said
    candidate_match_seconds: int = 600  # guess: how long until a candidate is held against opportunities
    invoice_check_seconds: int = 0  # guess: how long the tax office looks at an invoice
    translation_seconds: int = 60  # guess: how long a picture's translation takes
    restock_units: int = 100  # guess: to how many units the platform fills up a SKU by itself
    edit_reactivates: bool = False  # guess: an approved edit of what was deactivated puts it on sale
    inventory_webhooks: bool = False  # guess: 27 and 71 must be asked for; they are many
    low_stock_units: int = 10  # guess: from how few units on webhook 27 speaks of low stock
    unpaid_address: Literal["empty", "masked"] = "empty"  # guess: documented is that it is not plain
    contact_hidden_since: tuple[tuple[str, str], ...] = (("US", "2026-08-15"),)  # mid-August, as documented
    address_days: tuple[tuple[str, int], ...] = (("US", 30),)
    address_days_elsewhere: int = 30  # guess: how long after its end an order tells its buyer outside the US
    least_promotion_percent: int = 1  # guess: what a promotion takes off at least
    most_promotion_percent: int = 95  # guess: what it takes off at most
    shortest_promotion_minutes: int = 10  # guess
    longest_promotion_days: int = 366  # guess
    longest_flash_sale_hours: int = 72  # guess
    promotion_holds_price: Literal["ongoing", "entered"] = "ongoing"  # guess: from when on prices are held
    republished_is_new: bool = True  # guess: a promotion that is made again gets another id
    get_y_times: int = (
        0  # guess: how often "buy x, get y" holds in a basket, where it does not say; 0: always
    )
    get_y_may_be_x: bool = True  # guess: whether what is got may be of a product that is bought
    most_gift_tiers: int = 3  # guess
    most_gifts_a_tier: int = 10  # guess
    dearest_gift_units: int = 0  # guess: what a gift may cost at most, in whole units; 0: anything
    gift_shows_price: bool = False  # guess: a gift's line costs 0 from the start, and tells its price beside
    most_sku_pictures: int = 9  # guess: further pictures of one value of an attribute
    most_parts: int = 20  # guess: SKUs in one combined SKU
    most_units_of_a_part: int = 100  # guess: units of one part in a combined SKU
    most_combined_of_a_product: int = 100  # guess: combined products that one product may be in
    most_combined_of_a_sku: int = 100  # guess: combined SKUs that one SKU may be in
    deleted_with_copies: bool = True  # guess: local copies are deleted with their global product
    coupon_share: float = 0.3
    """Which part of those who come in crowds use a coupon, where there is one."""
    proof_is_uploaded: bool = True  # guess: whether a proof of delivery must have been uploaded here
    fbt_step_hours: int = 12  # guess: from one step of the platform's own warehouses to the next
    fbt_hazmat_review_hours: int = 24  # guess: how long hazardous goods are looked at
    ads_limits: bool = True
    ads_shops_authorized: bool = False  # guess: an ad account must first be let in by each shop
    ads_auth_code_seconds: int = 3600  # guess: how long an authorisation code lives
    ads_least_budget_units: int = 10  # guess: the least budget of a day, in whole units of the currency
    ads_report_lag_hours: int = 2  # guess: the documents say one to three hours
    ads_pending_hours: Literal["dashes", "left_out"] = (
        "dashes"  # guess: how an hour that is not counted shows
    )
    ads_other_paths: bool = False  # guess: some write /gmv_max/campaign/create/, and found nothing there
    ads_times_in_account_zone: bool = (
        False  # guess: whether schedules are in the ad account's zone, or in UTC
    )
    ads_paid_from_sales: bool = False  # guess: ads are paid by themselves, not out of statements
    ads_auto_budget_step_percent: int = 100  # guess: by how much a budget raises itself, up to ten times
    ads_order_share: float = 0.35
    """Which part of the orders of what it promotes a campaign may have brought."""
