"""Invoices: where the market wants one, the tax office looks at it before a package may be shipped."""

import base64
import binascii
import re
from typing import Any

from ...errors import Rejected
from ..market import Market, happens
from ..refusals import error_row, refusal
from ..shop import Call, behaves
from ..trade import Package
from . import life, shipping
from .rules import rules_of
from .ship_calls import OTHER_REGION, own_package

CHANGED = 36
NOT_IN_PACKAGE = 21011029
PROCESSING, SUCCESS, FAILED, INVALID = "PROCESSING", "SUCCESS", "FAILED", "INVALID"
REASONS = ("UNKNOWN", "FAILED", "NOT_FOUND", "NOT_AUTHORIZED", "ACCESS_KEY_DUPLICATE")
ACCESS_KEY = re.compile(rb"(?<![0-9])[0-9]{44}(?![0-9])")
"""The number by which Brazil's tax offices know an invoice."""


@behaves("fulfillment.UploadInvoice.202502")
def upload(call: Call) -> dict[str, Any]:
    """Hand in invoices for packages; webhook 36 tells what the tax office says of each."""
    errors = []
    for invoice in call.values.get("invoices") or []:
        try:
            package = own_package(call, invoice["package_id"])
            _check(call, package, invoice["order_ids"])
            _hand_in(call.market, package, invoice["file"])
        except Rejected as error:
            detail = {"package_id": invoice["package_id"], "order_ids": invoice["order_ids"]}
            errors.append({**error_row(error, ""), "detail": detail})
    return {"errors": errors}


def judge(market: Market, package_id: str, status: str, reason: str = "") -> Package:
    """The tax office takes an invoice, or finds something wrong with it; then another one is needed."""
    package = market.state.packages.get(package_id)
    if package is None or not package.invoice:
        raise Rejected(f"no invoice was handed in for package {package_id}")
    if status not in (SUCCESS, FAILED, INVALID):
        raise Rejected(f"an invoice can be {SUCCESS}, {FAILED} or {INVALID}, not {status!r}")
    if reason and reason not in REASONS:
        raise Rejected(f"what is wrong can be {', '.join(REASONS)}, not {reason!r}")
    wrong = "" if status == SUCCESS else reason or "UNKNOWN"
    _settle(market, package, status, wrong)
    return package


@happens("invoice-checked")
def checked(market: Market, package_id: str, note: str) -> None:
    """The time that the tax office takes is over."""
    package = market.state.packages.get(package_id)
    if package and package.invoice == PROCESSING and note == str(package.invoices):
        _decide(market, package)


def _check(call: Call, package: Package, order_ids: list[str]) -> None:
    """An invoice is for a package that waits in Brazil, and names the orders in it."""
    if not rules_of(call.shop.region).invoice_first:
        raise refusal(OTHER_REGION)
    if package.status != "TO_FULFILL":
        raise refusal(shipping.CANCELLED if package.status == "CANCELLED" else shipping.PACKAGE_SHIPPED)
    if set(order_ids) != set(package.order_ids):
        raise refusal(NOT_IN_PACKAGE)


def _hand_in(market: Market, package: Package, content: str) -> None:
    try:
        written = base64.b64decode(content, validate=True)
    except (binascii.Error, ValueError):
        written = content.encode()
    found = ACCESS_KEY.search(written)
    package.access_key = found[0].decode() if found else ""
    package.invoices += 1
    _settle(market, package, PROCESSING)
    if b"<" not in written:
        _settle(market, package, FAILED, "FAILED")
    elif seconds := market.settings.invoice_check_seconds:
        market.schedule(seconds, "invoice-checked", package.id, str(package.invoices))
    else:
        _decide(market, package)


def _decide(market: Market, package: Package) -> None:
    """An invoice that was used for another package is no good."""
    taken = any(one.invoice == SUCCESS for one in market.packages.invoiced(package.access_key))
    _settle(market, package, *((INVALID, "ACCESS_KEY_DUPLICATE") if taken else (SUCCESS, "")))


def _settle(market: Market, package: Package, status: str, reason: str = "") -> None:
    package.invoice, package.invoiced = status, status == SUCCESS
    life.touch(market, package)
    wrong = {"invalid_reason": reason} if reason else {}
    news = {"invoice_status": status, "order_ids": package.order_ids, "package_id": package.id}
    market.announce(package.shop_id, CHANGED, news | wrong)
