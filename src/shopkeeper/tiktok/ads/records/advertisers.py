"""What is sent and answered about advertisers. Generated from operations.json by tools/generate_ads.py."""

from __future__ import annotations


from ...received import Received


class Advertiser(Received, frozen=True, kw_only=True):
    advertiser_id: str
    advertiser_name: str = ""
