"""What the platform refuses of a SKU's details: codes, sales ahead of the goods, pictures, list prices."""

import re
from collections.abc import Iterator
from typing import Any

from ..refusals import refusal
from . import offers
from .rules import Sheet

DIGITS = {"GTIN": (8, 12, 13, 14), "EAN": (8, 13, 14), "UPC": (12,), "ISBN": (10, 13), "JAN": (8, 13)}
NO_TYPE, WRONG_DIGITS, X_ONLY_LAST, TWICE, FIXED = 12052600, 12052591, 12052598, 12052592, 12052593
NO_SALE_TYPE, NO_FULFILMENT, NO_RELEASE, NO_HANDLING = 12019096, 12019095, 12019097, 12019098
MIXED_TYPES, NOT_FOR_SALE, TIME_IS_OVER = 12019100, 12052229, 12052269
NOW_AHEAD = {"PRE_ORDER": 12052315, "MADE_TO_ORDER": 12052314}
NO_LONGER_AHEAD, AHEAD_CHANGED = 12052329, 12052273
NO_MAIN_PICTURE, TWO_VARIATIONS, MANY_PICTURES = 12052357, 12052528, 12052356
LEAST_ABOVE_MOST, LEAST_TOO_HIGH, KNOWN_ELSEWHERE = 12052319, 12052706, 12052996
MOST_LEAST = 20


def identifiers(sheet: Sheet) -> None:
    """A code has a type, the digits of that type, and belongs to one SKU; once handed in it stays."""
    seen: set[str] = set()
    for row, told in _rows_with(sheet, "identifier_code"):
        code, kind = str(told.get("code") or ""), str(told.get("type") or "")
        if not code:
            continue
        if kind not in DIGITS:
            raise refusal(NO_TYPE)
        if "X" in code[:-1].upper() or (code[-1] in "xX" and kind != "ISBN"):
            raise refusal(X_ONLY_LAST)
        if len(code) not in DIGITS[kind] or not re.fullmatch(r"[0-9]+[0-9xX]", code):
            raise refusal(WRONG_DIGITS)
        if code in seen:
            raise refusal(TWICE)
        seen.add(code)
        before = (_before(sheet, row).get("identifier_code") or {}).get("code")
        if before and before != code:
            raise refusal(FIXED)


def sold_ahead(sheet: Sheet) -> None:
    """What is sold before it is there says how and until when, the same for all SKUs."""
    kinds = set()
    for row in sheet.named("skus") or []:
        told = row.get("pre_sale") or {}
        _check_kept(sheet, row)
        kind, how = str(told.get("type") or ""), told.get("fulfillment_type") or {}
        kinds.add(kind if kind != "NONE" else "")
        if told and not kind:
            raise refusal(NO_SALE_TYPE)
        if kind in ("", "NONE"):
            continue
        if not how:
            raise refusal(NO_FULFILMENT)
        if kind == "PRE_ORDER" and not how.get("release_date"):
            raise refusal(NO_RELEASE)
        if kind != "PRE_ORDER" and not how.get("handling_duration_days"):
            raise refusal(NO_HANDLING)
    if len(kinds) > 1:
        raise refusal(MIXED_TYPES)
    if "PRE_ORDER" in kinds and sheet.named("is_not_for_sale"):
        raise refusal(NOT_FOR_SALE)


def later(sheet: Sheet) -> None:
    """What goes on sale later does so in time to come."""
    told = sheet.named("scheduled_sale") or {}
    is_over = int(told.get("schedule_sale_time") or 0) <= sheet.market.now()
    if told.get("is_enabled_scheduled_sale") and is_over and not sheet.known:
        raise refusal(TIME_IS_OVER)


def pictures(sheet: Sheet) -> None:
    """One attribute has pictures; more of them only beside a first one."""
    shown = set()
    for row in sheet.named("skus") or []:
        for part in row.get("sales_attributes") or []:
            more = part.get("supplementary_sku_images") or []
            if more and not part.get("sku_img"):
                raise refusal(NO_MAIN_PICTURE)
            if len(more) > sheet.market.settings.most_sku_pictures:
                raise refusal(MANY_PICTURES)
            if part.get("sku_img"):
                shown.add(part.get("id") or part.get("name"))
    if len(shown) > 1:
        raise refusal(TWO_VARIATIONS)


def list_prices(sheet: Sheet) -> None:
    """What a SKU is said to cost elsewhere is no less than its price."""
    for row, told in _rows_with(sheet, "list_price"):
        known = sheet.known.get(row.get("id") or "")
        price = offers.price_minor(row["price"], sheet.shop.currency) if row.get("price") else 0
        offers.list_price_minor(told, sheet.shop, price or (known.price_minor if known else 0))


def quantities(sheet: Sheet) -> None:
    """How many a buyer takes at least is one to twenty, and no more than at most."""
    least = int(sheet.named("minimum_order_quantity") or 1)
    most = int((sheet.named("purchase_order_quantity_limit") or {}).get("maximum_order_quantity") or 0)
    if not 1 <= least <= MOST_LEAST:
        raise refusal(LEAST_TOO_HIGH)
    if most and most < least:
        raise refusal(LEAST_ABOVE_MOST)


def own_id(sheet: Sheet) -> None:
    """The seller's own id of a new product is that of no other product of the shop."""
    wanted, state = sheet.named("external_product_id"), sheet.market.state
    if not wanted or sheet.known:
        return
    id = state.catalogue.own_ids.get(f"{sheet.shop.id}/{wanted}", "")
    if not id or state.products[id].status == "DELETED":
        return
    if state.catalogue.listings[id].content.get("external_product_id") == wanted:
        raise refusal(KNOWN_ELSEWHERE)


RULES = (identifiers, sold_ahead, later, pictures, list_prices, quantities, own_id)


def _rows_with(sheet: Sheet, name: str) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    return ((row, row[name]) for row in sheet.named("skus") or [] if row.get(name))


def _check_kept(sheet: Sheet, row: dict[str, Any]) -> None:
    """What was on sale stays what it is: there, or ahead of the goods."""
    live = _before(sheet, row)
    before, after = (_kind(one) for one in (live, row))
    if live and before != after:
        raise refusal(NO_LONGER_AHEAD if before else NOW_AHEAD.get(after, AHEAD_CHANGED))
    if before and live["pre_sale"] != row["pre_sale"]:
        raise refusal(AHEAD_CHANGED)


def _kind(row: dict[str, Any]) -> str:
    kind = str((row.get("pre_sale") or {}).get("type") or "")
    return kind if kind != "NONE" else ""


def _before(sheet: Sheet, row: dict[str, Any]) -> dict[str, Any]:
    """What was published of a SKU so far."""
    known = sheet.known.get(row.get("id") or "")
    listing = sheet.market.state.catalogue.listings.get(known.product_id) if known else None
    if known is None or listing is None or not listing.was_live:
        return {}
    return next((one for one in listing.content["skus"] if one["id"] == known.id), {})
