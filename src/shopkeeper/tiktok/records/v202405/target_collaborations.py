"""What is sent and answered about target collaborations. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ...received import Received


class CreateAnswer(Received, frozen=True, kw_only=True):
    target_collaboration: TargetCollaboration | None = None
    target_collaboration_conflicts: list[TargetCollaborationConflict] = []


class TargetCollaboration(Received, frozen=True, kw_only=True):
    id: str = ""


class TargetCollaborationConflict(Received, frozen=True, kw_only=True):
    creator_user_id: str = ""
    product_id: str = ""


class NewFreeSampleRule(TypedDict):
    has_free_sample: NotRequired[bool]
    is_sample_approval_exempt: NotRequired[bool]


class NewProduct(TypedDict):
    id: NotRequired[str]
    target_commission_rate: NotRequired[int]


class NewSellerContactInfo(TypedDict):
    email: NotRequired[str]
