"""What is sent and answered about engagement. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class TabVisibilityAnswer(Received, frozen=True, kw_only=True):
    is_visible: bool | None = None
