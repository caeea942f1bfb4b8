"""Candidates: what a seller sells elsewhere, held against what buyers look for here."""

from typing import Any

from ..market import Market, happens
from ..settings import DAY
from ..shop import Call, behaves
from ..state import Shop
from . import opportunities
from .records import Candidate
from .search import page_of

CHANGED, UNKNOWN = 25, 36009004
USUAL_DAYS = 60
"""guess: the documents give the end of the matching as 60, and name no unit."""


@behaves("product.UploadCandidateProducts.202409")
def upload(call: Call) -> dict[str, Any]:
    """Hand in candidates; one that is there already is handed in anew."""
    errors = []
    for row in call.values.get("candidate_products") or []:
        if not row.get("external_product_id"):
            errors.append(_refused("", "A candidate needs the seller's own id of it."))
            continue
        now = int(call.market.now())
        known = call.market.state.catalogue.candidates.get(_key(call.shop, row["external_product_id"]))
        made = Candidate(call.shop.id, row, known.create_time if known else now, now)
        made.tries = known.tries if known else 0
        _hand_in(call.market, made)
    return {"errors": errors}


@behaves("product.PartialEditCandidateProducts.202409")
def edit(call: Call) -> dict[str, Any]:
    """Change what is named of candidates; they are held against the opportunities again."""
    errors = []
    for row in call.values.get("candidate_products") or []:
        name = row.get("external_product_id") or ""
        known = call.market.state.catalogue.candidates.get(_key(call.shop, name))
        if known is None:
            errors.append(_refused(name, "There is no such candidate."))
            continue
        known.content = {**known.content, **row}
        _hand_in(call.market, known)
    return {"errors": errors}


@behaves("product.SearchCandidateProducts.202409")
def search(call: Call) -> dict[str, Any]:
    """The shop's candidates, each with the opportunities that it fits."""
    names = call.values.get("external_product_ids") or []
    statuses = call.values.get("opportunity_matching_statuses") or []
    rows = []
    for one in call.market.state.catalogue.candidates.values():
        name = one.content["external_product_id"]
        fits = name in (names or [name]) and one.status in (statuses or [one.status])
        if fits and one.shop_id == call.shop.id:
            rows.append((one.create_time, name, one.content | _matched(one) | _times(one)))
    return page_of(call, "candidate_products", rows)


@happens("candidate-matched")
def match(market: Market, key: str, note: str) -> None:
    """A candidate is held against the opportunities: it fits those whose name it has in its own."""
    one = market.state.catalogue.candidates.get(key)
    if one is None or (str(one.tries), one.status) != (note, "PENDING"):
        return
    words = f"{one.content.get('title') or ''} {one.content.get('external_category_name') or ''}".lower()
    one.opportunity_ids = opportunities.fitting(market, market.shop(one.shop_id), words)
    if one.opportunity_ids:
        _settle(market, one, "MATCHED")
    else:
        market.schedule(_days(one) * DAY, "candidate-ends", key, note)


@happens("candidate-ends")
def give_up(market: Market, key: str, note: str) -> None:
    """Nothing was found for a candidate in all the time that it had."""
    one = market.state.catalogue.candidates.get(key)
    if one is not None and (str(one.tries), one.status) == (note, "PENDING"):
        _settle(market, one, "NOT_MATCHED")


def _hand_in(market: Market, one: Candidate) -> None:
    key = f"{one.shop_id}/{one.content['external_product_id']}"
    market.state.catalogue.candidates[key] = one
    one.tries += 1
    one.opportunity_ids = []
    _settle(market, one, "PENDING")
    market.schedule(market.settings.candidate_match_seconds, "candidate-matched", key, str(one.tries))


def _settle(market: Market, one: Candidate, status: str) -> None:
    """Another status, told by webhook 25."""
    one.status, one.update_time = status, int(market.now())
    named = {"external_product_id": one.content["external_product_id"], "update_time": one.update_time}
    market.announce(one.shop_id, CHANGED, named | _matched(one))


def _matched(one: Candidate) -> dict[str, Any]:
    return {
        "opportunity_ids": one.opportunity_ids,
        "opportunity_matching_end_time": _days(one),
        "opportunity_matching_status": one.status,
    }


def _times(one: Candidate) -> dict[str, int]:
    return {"create_time": one.create_time, "update_time": one.update_time}


def _days(one: Candidate) -> int:
    return int(one.content.get("opportunity_matching_end_time") or USUAL_DAYS)


def _key(shop: Shop, name: str) -> str:
    return f"{shop.id}/{name}"


def _refused(name: str, message: str) -> dict[str, Any]:
    return {"code": UNKNOWN, "message": message, "detail": {"external_product_id": name}}
