"""What is sent and answered about fulfillment. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ...received import Received


class CreateLastMileBundleAnswer(Received, frozen=True, kw_only=True):
    last_mile_bundle_id: str = ""


class NewLastMileBundle(TypedDict):
    dimensions: NotRequired[NewDimensions]
    external_bundle_id: NotRequired[str]
    fulfillment_unit_count: NotRequired[int]
    outbound_time: NotRequired[int]
    weight: NotRequired[NewWeight]


class NewDimensions(TypedDict):
    height: NotRequired[int]
    length: NotRequired[int]
    unit: NotRequired[str]
    width: NotRequired[int]


class NewWeight(TypedDict):
    unit: NotRequired[str]
    value: NotRequired[int]
