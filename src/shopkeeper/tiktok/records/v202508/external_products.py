"""What is sent and answered about external products. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class ImportFileAnswer(Received, frozen=True, kw_only=True):
    import_result: ImportResult | None = None


class ImportResult(Received, frozen=True, kw_only=True):
    code: str = ""
    message: str = ""
