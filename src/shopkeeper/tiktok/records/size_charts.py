"""What is sent and answered about size charts. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ..received import Received


class SizeChart(Received, frozen=True, kw_only=True):
    images: list[Image] = []
    related_category_ids: list[str] = []
    size_chart_datas: list[SizeChartData] = []
    size_chart_mode: str = ""
    template_id: str = ""
    template_name: str = ""


class Image(Received, frozen=True, kw_only=True):
    locale: str = ""
    uri: str = ""
    url: str = ""


class SizeChartData(Received, frozen=True, kw_only=True):
    locale: str = ""
    size_chart_data: SizeChartDataDetail | None = None


class SizeChartDataDetail(Received, frozen=True, kw_only=True):
    description: str = ""
    is_one_size: bool | None = None
    measurement_type: str = ""
    size_types: list[str] = []
    table: Table | None = None
    unit_system: str = ""


class Table(Received, frozen=True, kw_only=True):
    headers: list[Header] = []
    rows: list[Row] = []


class Header(Received, frozen=True, kw_only=True):
    id: str
    name: str = ""


class Row(Received, frozen=True, kw_only=True):
    cells: list[Cell] = []


class Cell(Received, frozen=True, kw_only=True):
    value: str = ""


class CreateAnswer(Received, frozen=True, kw_only=True):
    size_chart_id: str = ""


class UpdateAnswer(Received, frozen=True, kw_only=True):
    size_chart_id: str = ""


class NewAppealMessage(TypedDict):
    field_name: str
    indicator_details: Sequence[NewIndicatorDetail]
    size_chart_id: NotRequired[str]
    size_chart_image_uri: NotRequired[str]


class NewIndicatorDetail(TypedDict):
    indicator_type: str


class NewSizeChartData(TypedDict):
    description: NotRequired[str]
    is_one_size: NotRequired[bool]
    measurement_type: str
    size_types: NotRequired[Sequence[str]]
    table: NewTable
    unit_system: str


class NewTable(TypedDict):
    headers: Sequence[NewHeader]
    rows: Sequence[NewRow]


class NewHeader(TypedDict):
    id: NotRequired[str]
    name: str


class NewRow(TypedDict):
    cells: Sequence[NewCell]


class NewCell(TypedDict):
    value: str
