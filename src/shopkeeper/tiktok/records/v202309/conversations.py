"""What is sent and answered about conversations. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class SendAnswer(Received, frozen=True, kw_only=True):
    message_id: str = ""
