"""What is sent and answered about customer service. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from msgspec import Struct


class AgentSettingsAnswer(Struct, frozen=True, kw_only=True):
    can_accept_chat: bool | None = None


class PerformanceAnswer(Struct, frozen=True, kw_only=True):
    performance: Performance | None = None


class Performance(Struct, frozen=True, kw_only=True):
    conversion_rate: str = ""
    cs_guided_gmv: str = ""
    currency: str = ""
    response_percentage: str = ""
    response_time_mins: str = ""
    satisfaction_percentage: str = ""
    support_session_count: int | None = None
