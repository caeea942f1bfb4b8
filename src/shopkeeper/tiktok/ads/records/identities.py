"""What is sent and answered about identities. Generated from operations.json by tools/generate_ads.py."""

from __future__ import annotations


from ...received import Received


class Identity(Received, frozen=True, kw_only=True):
    identity_id: str
    identity_type: str
    identity_authorized_bc_id: str = ""
    display_name: str = ""
