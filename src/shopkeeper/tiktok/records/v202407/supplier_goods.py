"""What is sent and answered about supplier goods. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class Address(Received, frozen=True, kw_only=True):
    contact_name: str = ""
    detail: Detail | None = None
    full_address: str = ""
    id: str = ""
    phone_number: str = ""


class Detail(Received, frozen=True, kw_only=True):
    building: str = ""
    city_name: str = ""
    country_name: str = ""
    district_name: str = ""
    province_name: str = ""
    town_name: str = ""
