"""What is sent and answered about files. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ..received import Received


class StartUploadAnswer(Received, frozen=True, kw_only=True):
    upload_token: str = ""
    upload_url: str = ""


class UploadAnswer(Received, frozen=True, kw_only=True):
    format: str = ""
    id: str = ""
    name: str = ""
    url: str = ""
