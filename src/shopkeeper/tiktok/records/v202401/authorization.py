"""What is sent and answered about authorization. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class WidgetTokenAnswer(Received, frozen=True, kw_only=True):
    widget_token: WidgetToken | None = None


class WidgetToken(Received, frozen=True, kw_only=True):
    expire_at: int | None = None
    token: str = ""
