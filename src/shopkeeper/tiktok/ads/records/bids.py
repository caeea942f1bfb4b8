"""What is sent and answered about bids. Generated from operations.json by tools/generate_ads.py."""

from __future__ import annotations


from decimal import Decimal
from ...received import Received


class RecommendAnswer(Received, frozen=True, kw_only=True):
    budget: Decimal | None = None
    roas_bid: Decimal | None = None
    cpa_bid: Decimal | None = None
