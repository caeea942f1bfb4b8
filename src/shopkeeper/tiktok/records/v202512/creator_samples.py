"""What is sent and answered about creator samples. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class DeeplinkAnswer(Received, frozen=True, kw_only=True):
    deeplink: str = ""
