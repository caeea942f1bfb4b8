"""What the platform refuses of a product before it even looks at it; each fault by its documented code."""

import math
import re
from collections.abc import Callable
from typing import Any, NamedTuple

from ...errors import Rejected
from ..market import Market
from ..refusals import refusal
from ..state import Shop, Sku
from . import categories, pictures, wording
from .attributes import PRODUCT, Attribute, attribute_of, attributes_of
from .tree import EU, Category

LONG_TITLE = {"BR": 300, "MX": 300}
SHORT_TITLES = ("US", "GB", "JP", *EU)
"""Where a title may be of any length up to 255; elsewhere it has 25 characters at least."""
MOST_PICTURES, MOST_PICTURES_TOLD = 9, 30
PICTURE_TOLD = re.compile(r"<img[^>]*\ssrc=[\"']([^\"']*)", re.IGNORECASE)
IMPERIAL = ("POUND", "INCH", "OUNCE", "FOOT")
MOST_WEIGHT_KILOGRAMS = 100


class Sheet(NamedTuple):
    """One product as it is handed in."""

    market: Market
    shop: Shop
    leaf: Category
    content: dict[str, Any]
    known: dict[str, Sku]
    """The SKUs that it has already, by id."""
    promised: frozenset[str] = frozenset()
    """The ids that were given out for SKUs that wait for a review, or in a draft."""

    def named(self, name: str) -> Any:
        """A part of it."""
        return self.content.get(name)


Rule = Callable[[Sheet], None]


def check(sheet: Sheet, rules: tuple[Rule, ...]) -> None:
    """Refuse what breaks a rule, by the first that is broken."""
    for rule in rules:
        rule(sheet)


def category(sheet: Sheet) -> None:
    """The shop may sell in the category."""
    categories.check_permission(sheet.market.state, sheet.shop, sheet.leaf)


def title(sheet: Sheet) -> None:
    """The title is neither empty nor too long, and plain text."""
    text = str(sheet.named("title") or "").strip()
    region = sheet.shop.region
    if not text:
        raise refusal(12052261)
    if len(text) > LONG_TITLE.get(region, 255):
        raise refusal(12052051)
    least = 1 if region in SHORT_TITLES or region in LONG_TITLE else 25
    if len(text) < least or not wording.is_plain(text):
        raise refusal(12052931)
    if wording.is_chinese(text, region):
        raise refusal(12052262)


def description(sheet: Sheet) -> None:
    """The description is there, plain, and its pictures are the platform's."""
    text = str(sheet.named("description") or "")
    if not text.strip():
        raise refusal(12052015)
    if not wording.is_plain_page(text):
        raise refusal(12052932)
    told = PICTURE_TOLD.findall(text)
    if len(told) > MOST_PICTURES_TOLD:
        raise refusal(12052056)
    if not all(pictures.is_ours(sheet.market, address) for address in told):
        raise refusal(12052340)
    if wording.is_chinese(text, sheet.shop.region):
        raise refusal(12052346)


def main_pictures(sheet: Sheet) -> None:
    """One to nine pictures that were uploaded first."""
    rows = sheet.named("main_images") or []
    if not rows:
        raise refusal(12052028)
    if len(rows) > MOST_PICTURES:
        raise refusal(12052306)
    for row in rows:
        pictures.check_uri(sheet.market, str(row.get("uri") or ""), illegal=12052300)
        known = sheet.market.state.catalogue.pictures.get(row["uri"])
        if known and min(known.width, known.height) < pictures.BOUNDS["MAIN_IMAGE"][0]:
            raise refusal(12052301)


def other_pictures(sheet: Sheet) -> None:
    """The pictures of variants, certificates and sizes were uploaded too, and so were the papers."""
    state = sheet.market.state.catalogue
    for row in sheet.named("skus") or []:
        for attribute in row.get("sales_attributes") or []:
            own = [attribute["sku_img"]] if attribute.get("sku_img") else []
            for picture in [*own, *(attribute.get("supplementary_sku_images") or [])]:
                pictures.check_uri(sheet.market, str(picture.get("uri") or ""), 12052520, 12052520)
    for paper in sheet.named("certifications") or []:
        for picture in paper.get("images") or []:
            pictures.check_uri(sheet.market, str(picture.get("uri") or ""), 12052650, 12052650)
        if any(file.get("id") not in state.attachments for file in paper.get("files") or []):
            raise refusal(12052658)
    if (video := sheet.named("video")) and video.get("id") not in state.attachments:
        raise refusal(12052360)


def parcel(sheet: Sheet) -> None:
    """Weight and size are numbers above zero, in units that the market has."""
    weight, sides = sheet.named("package_weight"), sheet.named("package_dimensions")
    if weight and _number(weight["value"], 12052006) <= 0:
        raise refusal(12052181)
    if weight and _kilograms(weight) > MOST_WEIGHT_KILOGRAMS:
        raise refusal(12019011)
    units = {str(part["unit"]) for part in (weight, sides) if part}
    if sheet.shop.region != "US" and units & set(IMPERIAL):
        raise refusal(12019061)
    if len({unit in IMPERIAL for unit in units}) > 1:
        raise refusal(12052915)
    if sides and any(
        _number(sides[name], code) <= 0
        for name, code in (("height", 12052003), ("width", 12052004), ("length", 12052005))
    ):
        raise refusal(12019012)
    if not sides and categories.needs_dimensions(sheet.leaf):
        raise refusal(12052116)


def brand(sheet: Sheet) -> None:
    """The brand is known."""
    wanted = sheet.named("brand_id")
    if wanted and wanted not in sheet.market.state.catalogue.brands and wanted not in KNOWN_BRANDS:
        raise refusal(12052026)


def attributes(sheet: Sheet) -> None:
    """The attributes are those of the category, each once, the needed ones among them."""
    told: dict[str, list[dict[str, Any]]] = {}
    for row in sheet.named("product_attributes") or []:
        if row["id"] in told:
            raise refusal(12052254)
        told[row["id"]] = row.get("values") or []
    for id, values in told.items():
        found = attribute_of(sheet.leaf, id)
        if found is None or found.kind != PRODUCT:
            raise refusal(12052240)
        _check_values(found, values)
    for one in attributes_of(sheet.leaf):
        counts = not one.only_if[0] or any(
            v.get("id") == one.only_if[1] for v in told.get(one.only_if[0], [])
        )
        if one.kind == PRODUCT and id_needed(one, counts) and not told.get(one.id):
            raise refusal(12052182 if one.only_if[0] else 12052104)


def papers(sheet: Sheet) -> None:
    """The certificates that the category asks for are there."""
    rows = sheet.named("certifications") or []
    given = [row["id"] for row in rows]
    if len(set(given)) < len(given):
        raise refusal(12052656)
    if any(id != categories.CERTIFICATE for id in given):
        raise refusal(12052655)
    if "certified" in sheet.leaf.marks and not any(row.get("images") or row.get("files") for row in rows):
        raise refusal(12052105)


def sizes(sheet: Sheet) -> None:
    """The size chart is known, and there where the category asks for one."""
    chart = sheet.named("size_chart") or {}
    template, image = chart.get("template"), chart.get("image")
    if template and template.get("id") not in sheet.market.state.catalogue.size_charts:
        raise refusal(12052128)
    if image:
        pictures.check_uri(sheet.market, str(image.get("uri") or ""), 12052670, 12052670)
    if "chart" in sheet.leaf.marks and not (template or image):
        raise refusal(12052673)


def parties(sheet: Sheet) -> None:
    """In the EU somebody answers for the product; whoever is named is known."""
    state, in_eu = sheet.market.state.catalogue, sheet.shop.region in EU
    makers, persons = (
        list(sheet.named(f"{kind}_ids") or []) for kind in ("manufacturer", "responsible_person")
    )
    if any(id not in state.manufacturers for id in makers):
        raise refusal(12052284)
    if any(id not in state.responsible_persons for id in persons):
        raise refusal(12052289)
    if len(set(makers)) < len(makers) or len(set(persons)) < len(persons):
        raise refusal(12052295 if len(set(makers)) < len(makers) else 12052296)
    if in_eu and not makers:
        raise refusal(12052282)
    if in_eu and not persons:
        raise refusal(12052287)


def id_needed(attribute: Attribute, counts: bool) -> bool:
    """Whether a product must say an attribute: always, or where the one that it hangs on says so."""
    return counts and (attribute.is_required or bool(attribute.only_if[0]))


def _check_values(attribute: Attribute, values: list[dict[str, Any]]) -> None:
    known = {id for id, _ in attribute.values}
    if len(values) > 1 and not attribute.takes_several:
        raise Rejected(f"The product attribute {attribute.id} takes one value only.", code="12052246")
    told = [value.get("id") or value.get("name") for value in values]
    if not all(told):
        raise refusal(12052248)
    if len(set(told)) < len(told):
        raise refusal(12052251)
    for value in values:
        if value.get("id") not in known and not (attribute.takes_own_values and value.get("name")):
            raise refusal(12052247 if not value.get("id") else 12052529)
        if not value.get("id") and not wording.is_plain(str(value["name"])):
            raise refusal(12052935)


def _number(text: Any, code: int) -> float:
    try:
        number = float(text)
    except ValueError as error:
        raise refusal(code) from error
    if not math.isfinite(number):
        raise refusal(code)
    return number


def _kilograms(weight: dict[str, Any]) -> float:
    unit = {"POUND": 0.45359237, "OUNCE": 0.0283495, "GRAM": 0.001}.get(str(weight["unit"]), 1.0)
    return float(weight["value"]) * unit


KNOWN_BRANDS = {
    "7082427311584347905": "Alder & Finch",
    "7082427311584347906": "Norrland Ceramics",
    "7082427311584347907": "Quillfeather",
    "7082427311584347908": "Tern & Tide",
}
"""The brands that there are from the start."""
