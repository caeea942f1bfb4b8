"""What is sent and answered about creator content. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class VideoPrecheckResultAnswer(Received, frozen=True, kw_only=True):
    precheck_task: PrecheckTask | None = None


class PrecheckTask(Received, frozen=True, kw_only=True):
    id: str = ""
    issues: list[Issue] = []
    result: str = ""


class Issue(Received, frozen=True, kw_only=True):
    risk: str = ""
    suggestions: str = ""
