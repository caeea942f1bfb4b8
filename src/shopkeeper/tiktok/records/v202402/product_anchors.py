"""What is sent and answered about product anchors. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

