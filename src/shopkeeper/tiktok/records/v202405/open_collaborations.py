"""What is sent and answered about open collaborations. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class CreateAnswer(Received, frozen=True, kw_only=True):
    open_collaboration: OpenCollaboration | None = None


class OpenCollaboration(Received, frozen=True, kw_only=True):
    effective_time: int | None = None
    id: str = ""
    product_id: str = ""
