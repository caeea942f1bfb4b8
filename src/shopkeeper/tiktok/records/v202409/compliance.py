"""What is sent and answered about compliance. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class Manufacturer(Received, frozen=True, kw_only=True):
    address: str = ""
    email: str = ""
    id: str
    name: str = ""
    phone_number: PhoneNumber | None = None
    registered_trade_name: str = ""


class PhoneNumber(Received, frozen=True, kw_only=True):
    country_code: str = ""
    local_number: str = ""


class ResponsiblePerson(Received, frozen=True, kw_only=True):
    address: Address | None = None
    email: str = ""
    id: str
    name: str = ""
    phone_number: PhoneNumber | None = None


class Address(Received, frozen=True, kw_only=True):
    city: str = ""
    country: str = ""
    district: str = ""
    postal_code: str = ""
    province: str = ""
    street_address_line1: str = ""
    street_address_line2: str = ""
