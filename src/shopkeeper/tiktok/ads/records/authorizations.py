"""What is sent and answered about authorizations. Generated from operations.json by tools/generate_ads.py."""

from __future__ import annotations


from ...received import Received


class GetAnswer(Received, frozen=True, kw_only=True):
    authorization_status: str = ""
    advertiser_status: str = ""
    identity_id: str = ""
