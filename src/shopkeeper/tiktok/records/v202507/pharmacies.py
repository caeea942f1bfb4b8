"""What is sent and answered about pharmacies. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class ConsultationProviderAnswer(Received, frozen=True, kw_only=True):
    consultation_provider: ConsultationProvider | None = None


class ConsultationProvider(Received, frozen=True, kw_only=True):
    id: str = ""
