"""What is sent and answered about products. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class ListingSchemasAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []
    listing_schemas: list[ListingSchema] = []


class Error(Received, frozen=True, kw_only=True):
    code: int | None = None
    detail: Detail | None = None
    message: str = ""


class Detail(Received, frozen=True, kw_only=True):
    category_id: int | None = None


class ListingSchema(Received, frozen=True, kw_only=True):
    category_id: int | None = None
    fields: list[Field] = []


class Field(Received, frozen=True, kw_only=True):
    complex_values: list[ComplexValue] = []
    id: str = ""
    name: str = ""
    options: list[Option] = []
    rules: list[Rule] = []


class ComplexValue(Received, frozen=True, kw_only=True):
    id: str = ""
    name: str = ""
    options: list[Option] = []
    rules: list[Rule] = []


class Option(Received, frozen=True, kw_only=True):
    id: str = ""
    name: str = ""


class Rule(Received, frozen=True, kw_only=True):
    type: str = ""
    value: str = ""
