"""What is sent and answered about fulfillment. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class HandoverTimeSlotsAnswer(Received, frozen=True, kw_only=True):
    can_drop_off: bool | None = None
    can_pickup: bool | None = None
    can_van_collection: bool | None = None
    drop_off_point_url: str = ""
    pickup_slots: list[PickupSlot] = []


class PickupSlot(Received, frozen=True, kw_only=True):
    avaliable: bool | None = None
    end_time: int | None = None
    start_time: int | None = None
