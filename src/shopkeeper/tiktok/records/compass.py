"""What is sent and answered about compass. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ..received import Received


class CreateExportAnswer(Received, frozen=True, kw_only=True):
    task: Task | None = None


class Task(Received, frozen=True, kw_only=True):
    id: str = ""
    file_name: str = ""
    module_type: str = ""
    status: str = ""


class DownloadAnswer(Received, frozen=True, kw_only=True):
    file: File | None = None


class File(Received, frozen=True, kw_only=True):
    base64: str = ""


class ExportsAnswer(Received, frozen=True, kw_only=True):
    tasks: list[Task] = []
