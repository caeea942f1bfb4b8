"""What is sent and answered about compliance. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import Any, NotRequired, TypedDict

from ..received import Received


class CreateManufacturerAnswer(Received, frozen=True, kw_only=True):
    manufacturer_id: str = ""


class CreateResponsiblePersonAnswer(Received, frozen=True, kw_only=True):
    responsible_person_id: str = ""


class Product(Received, frozen=True, kw_only=True):
    brand_id: str = ""
    brand_name: str = ""
    categories: list[Category] = []
    country: str = ""
    description: str = ""
    id: str
    listing_url: str = ""
    main_image_urls: list[str] = []
    seller_id: str = ""
    seller_name: str = ""
    title: str = ""
    variants: list[Variant] = []


class Category(Received, frozen=True, kw_only=True):
    id: str
    is_leaf: bool | None = None
    level: int | None = None
    name: str = ""
    parent_id: str = ""


class Variant(Received, frozen=True, kw_only=True):
    id: str


class Manufacturer(Received, frozen=True, kw_only=True):
    id: str
    regional_profiles: list[RegionalProfile] = []


class RegionalProfile(Received, frozen=True, kw_only=True):
    address: Any = None
    email: str = ""
    locale: str = ""
    name: str = ""
    phone_number: PhoneNumber | None = None
    registered_trade_name: str = ""


class PhoneNumber(Received, frozen=True, kw_only=True):
    availability: str = ""
    country_code: str = ""
    local_number: str = ""


class ResponsiblePerson(Received, frozen=True, kw_only=True):
    id: str
    regional_profiles: list[RegionalProfile] = []


class Address(Received, frozen=True, kw_only=True):
    city: str = ""
    country: str = ""
    district: str = ""
    postal_code: str = ""
    province: str = ""
    street_address_line1: str = ""
    street_address_line2: str = ""


class NewPhoneNumber(TypedDict):
    availability: NotRequired[str]
    country_code: NotRequired[str]
    local_number: NotRequired[str]


class NewAddress(TypedDict):
    city: NotRequired[str]
    country: str
    district: NotRequired[str]
    postal_code: str
    province: NotRequired[str]
    street_address_line1: str
    street_address_line2: NotRequired[str]
