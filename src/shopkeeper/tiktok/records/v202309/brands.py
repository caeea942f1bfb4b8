"""What is sent and answered about brands. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class SuggestAnswer(Received, frozen=True, kw_only=True):
    brand: Brand | None = None


class Brand(Received, frozen=True, kw_only=True):
    id: str = ""
    name: str = ""
