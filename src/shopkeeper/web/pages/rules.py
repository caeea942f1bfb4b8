"""Rules that decide requests without a person: switched on and off, added, and tried on the last requests."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from ...core import aftersale_rules, money
from ...errors import Rejected
from ...store import load_aftersales
from ...sync import rule_commands
from .. import formats, states
from ..visits import Visit, render, visit, whole_number
from .deciding import asked

TRIED_ON = 200
ABOUT = {"return": "A return or refund", "cancellation": "A cancellation"}
DECISIONS = {
    "approve": "Give what is asked for",
    "refund": "Give the money back at once",
    "reject": "Reject it",
}
KINDS = ("REFUND", "RETURN_AND_REFUND", "REPLACEMENT")
FIELDS = ("name", "about", "decision", "amount", "currency", "reasons", "age_days", "returns", "reason")


async def page(request: Request) -> Response:
    """The rules, with what each would have done."""
    here = await visit(request)
    return await shown(here)


async def shown(
    here: Visit,
    problem: str = "",
    typed: Mapping[str, str] | None = None,
    tried: aftersale_rules.Rule | None = None,
    status: int = 200,
) -> Response:
    """The page, with what was wrong where something was, and what a rule that is not saved would do."""
    rules = await load_aftersales.rules(here.hub.store, here.seller_id)
    past = await rule_commands.preview(here.hub, here.seller_id, rules, TRIED_ON)
    new = await rule_commands.preview(here.hub, here.seller_id, [tried], TRIED_ON) if tried else []
    done = Counter(one.rule for one in past)
    return await render(
        here,
        "rules.html",
        "returns",
        status=status,
        title="Error: Rules" if problem else "Rules",
        rules=rules,
        words=words_of,
        past=past,
        done=done,
        problem=problem,
        typed={**dict.fromkeys(FIELDS, ""), **(typed or {})},
        tried=tried,
        would=[one for one in new if one.rule],
        tried_on=len(new),
        about=ABOUT,
        decisions=DECISIONS,
        kinds={kind: states.kind_word(kind) for kind in KINDS},
        currencies=sorted({shop.currency for shop in here.shops.values()}),
    )


def words_of(rule: aftersale_rules.Rule) -> str:
    """The conditions of a rule in the seller's words."""
    asked_of = rule.conditions
    said = []
    if asked_of.amount_minor_most is not None:
        said.append(f"at most {formats.money(asked_of.amount_minor_most, asked_of.currency)}")
    if asked_of.kinds:
        said.append(" or ".join(states.kind_word(kind).lower() for kind in asked_of.kinds))
    if asked_of.reasons:
        said.append(f"the reason is {' or '.join(asked_of.reasons)}")
    if asked_of.age_days_most is not None:
        said.append(f"ordered at most {formats.many(asked_of.age_days_most, 'day')} before")
    if asked_of.returns_of_buyer_most is not None:
        said.append(
            f"the buyer asked for at most {formats.many(asked_of.returns_of_buyer_most, 'return')} before"
        )
    return ", ".join(said) or "every request"


async def add(request: Request) -> Response:
    """Try a new rule on the last requests, or save it; it begins switched off."""
    here = await visit(request)
    async with request.form() as form:
        typed = {name: str(form.get(name, "")).strip()[:500] for name in FIELDS}
        typed["kinds"] = ",".join(str(one) for one in form.getlist("kinds"))
        is_sure = form.get("save") == "yes"
        raw_or_problem = read(form, typed)
    if isinstance(raw_or_problem, str):
        return await shown(here, f"Not saved: {raw_or_problem}", typed, status=422)
    try:
        rule = aftersale_rules.read_rule(raw_or_problem)
    except Rejected as error:
        return await shown(here, f"Not saved: {error}", typed, status=422)
    if not is_sure:
        return await shown(here, typed=typed, tried=rule)
    return await carried_out(here, "rule", {"rule": raw_or_problem})


def read(form: FormData, typed: Mapping[str, str]) -> dict[str, Any] | str:
    """A rule as the form has it, or what is wrong with it."""
    conditions: dict[str, Any] = {}
    try:
        if typed["amount"]:
            conditions["currency"] = typed["currency"]
            conditions["amount_minor_most"] = money.minor(typed["amount"], typed["currency"])
    except Rejected as error:
        return str(error)
    for name, field in (("age_days", "age_days_most"), ("returns", "returns_of_buyer_most")):
        if typed[name]:
            number = whole_number(typed[name])
            if number is None:
                return f"“{typed[name]}” is not a whole number"
            conditions[field] = number
    reasons = [one.strip() for one in typed["reasons"].split(",") if one.strip()]
    kinds = [str(one) for one in form.getlist("kinds") if one in KINDS]
    conditions |= {name: some for name, some in (("reasons", reasons), ("kinds", kinds)) if some}
    return {name: typed[name] for name in ("name", "about", "decision", "reason")} | {
        "conditions": conditions
    }


async def change(request: Request) -> Response:
    """Switch a rule on or off, move it, or take it away."""
    here = await visit(request)
    async with request.form() as form:
        number = whole_number(str(form.get("rule", "")))
        what = str(form.get("do", ""))
    if what == "remove":
        return await carried_out(here, "rule_remove", {"rule_id": number or 0})
    return await carried_out(here, "rule", {"rule": {"id": number or 0, "is_on": what == "on"}})


async def carried_out(here: Visit, name: str, body: Mapping[str, Any]) -> Response:
    """Ask the hub for it and show the rules."""
    state, note = await asked(here, "aftersales", name, body)
    if state == "parked":
        return await shown(here, f"Not done: {note}", status=422)
    return RedirectResponse("/returns/rules", 303)
