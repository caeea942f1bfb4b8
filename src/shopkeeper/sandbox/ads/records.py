"""What the sandbox remembers of its ads, as plain records that a snapshot can hold."""

from typing import Any

import msgspec


class AdGrant(msgspec.Struct):
    """An advertiser's permission to an app; it lives until it is revoked."""

    access_token: str
    advertiser_ids: list[str]
    printed: bool = False
    revoked: bool = False


class AdTerms(msgspec.Struct):
    """What a campaign is told to do from a moment on; every change adds one of these."""

    at: int
    status: str
    budget_minor: int
    target_percent: int
    """The revenue wanted for each hundred that is spent: a roas_bid of 4 is 400."""
    starts: int
    ends: int = 0
    product_ids: list[str] = []
    """Those that it promotes; all of the shop's where the list is empty."""
    auto_budget: bool = False
    promotions: list[tuple[int, int]] = []
    promotion_percent: int = 100

    def runs_at(self, moment: float) -> bool:
        """Whether the campaign spends at a moment, as far as these terms say."""
        return self.status == "ENABLE" and self.starts <= moment and (self.ends == 0 or moment < self.ends)

    def target_at(self, moment: float) -> int:
        """The target in per cent at a moment: lower on promotion days."""
        on_promotion = any(begins <= moment < ends for begins, ends in self.promotions)
        return self.target_percent * (self.promotion_percent if on_promotion else 100) // 100


class AdDay(msgspec.Struct):
    """How far a campaign has come in the ad account's day."""

    day: str = ""
    spent_minor: int = 0
    revenue_minor: int = 0
    orders: int = 0
    ceiling_minor: int = 0
    """The budget, raised where the campaign may raise it itself."""


class AdCampaign(msgspec.Struct):
    """One GMV Max campaign of a shop."""

    id: str
    advertiser_id: str
    store_id: str
    kind: str
    created: int
    told: dict[str, Any]
    """What it was created and changed with, as the API takes it."""
    terms: list[AdTerms]
    today: AdDay = msgspec.field(default_factory=AdDay)

    @property
    def now(self) -> AdTerms:
        """The terms that were set last."""
        return self.terms[-1]

    def terms_at(self, moment: float) -> AdTerms | None:
        """The terms in force at a moment; None before the campaign was."""
        return next((each for each in reversed(self.terms) if each.at <= moment), None)


class AdSession(msgspec.Struct):
    """One burst of a campaign for one product, which spends its whole budget."""

    id: str
    campaign_id: str
    product_id: str
    bid_type: str
    item_id: str
    budgets: list[tuple[int, int]]
    """From when on which budget of a day it has, in minor units."""
    starts: int
    ends: int = 0
    deleted: int = 0

    def budget_at(self, moment: float) -> int:
        """The budget of a day at a moment."""
        return next((minor for at, minor in reversed(self.budgets) if at <= moment), self.budgets[0][1])

    def runs_at(self, moment: float) -> bool:
        """Whether it spends at a moment."""
        ends = min((end for end in (self.ends, self.deleted) if end), default=0)
        return self.starts <= moment and (ends == 0 or moment < ends)


class AdHour(msgspec.Struct):
    """What one product and one video of a campaign did in one hour."""

    begins: int
    campaign_id: str
    product_id: str = ""
    item_id: str = ""
    room_id: str = ""
    session_id: str = ""
    cost_minor: int = 0
    credit_minor: int = 0
    revenue_minor: int = 0
    order_ids: list[str] = []
    impressions: int = 0
    clicks: int = 0


class AdLimits(msgspec.Struct):
    """How many calls the app may make in a second, and reports in a second, a minute, a day; 0: no end."""

    per_second: int = 10
    reports_per_second: int = 8
    reports_per_minute: int = 240
    reports_per_day: int = 20_000


class AdDesk(msgspec.Struct):
    """All ads of the sandbox."""

    grants: list[AdGrant] = []
    authorized: dict[str, int] = {}
    """By shop, since when its ad account may run GMV Max for it."""
    campaigns: dict[str, AdCampaign] = {}
    made: dict[str, str] = {}
    """By the ad account and the request id of a creation, the campaign that it made."""
    sessions: dict[str, AdSession] = {}
    hours: dict[str, list[AdHour]] = {}
    """By shop, what its campaigns did, hour after hour."""
    booked: dict[str, int] = {}
    """By shop, until when that is known."""
    billed: dict[str, int] = {}
    """By shop, what statements have taken of its ads."""
    level: str = "basic"
    limits: AdLimits | None = None
    """Where they were changed; else the level says them."""
    partial_reports: int = 0
    """So many of the next reports hold half of their rows, and are called a success."""
