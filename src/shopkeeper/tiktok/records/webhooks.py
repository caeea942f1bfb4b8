"""What is sent and answered about webhooks. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ..received import Received


class ListAnswer(Received, frozen=True, kw_only=True):
    total_count: int | None = None
    webhooks: list[Webhook] = []


class Webhook(Received, frozen=True, kw_only=True):
    address: str
    create_time: int | None = None
    event_type: str
    update_time: int | None = None
