"""What is sent and answered about customer service. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ..received import Received


class AgentSettingsAnswer(Received, frozen=True, kw_only=True):
    can_accept_chat: bool | None = None


class PerformanceAnswer(Received, frozen=True, kw_only=True):
    performance: Performance | None = None


class Performance(Received, frozen=True, kw_only=True):
    conversion_rate: str = ""
    cs_guided_gmv: str = ""
    currency: str = ""
    response_percentage: str = ""
    response_time_mins: str = ""
    satisfaction_percentage: str = ""
    support_session_count: int | None = None
