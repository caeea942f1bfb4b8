"""Rules that decide a buyer's request without a person: data, off by default; the first that fits wins."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal, TypeAlias

from ..errors import Rejected
from .aftersales import Cancellation, Return
from .cancelling import choices as cancellation_choices
from .money import plain
from .returning import UNDECIDED, Choice
from .returning import choices as return_choices

About: TypeAlias = Literal["cancellation", "return"]
DECISIONS = ("approve", "refund", "reject")
"""Give what was asked; give the money at once, without waiting for goods; say no."""


@dataclass(frozen=True, slots=True)
class Conditions:
    """What must all be true of a request; what is None or empty asks for nothing."""

    amount_minor_most: int | None = None
    currency: str = ""
    reasons: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    age_days_most: int | None = None
    returns_of_buyer_most: int | None = None
    statuses: tuple[str, ...] = ()
    """States in which a return is decided; without any, only when it has just been asked for."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. ``decision``: approve, refund (at once) or reject, the last with the platform's reason."""

    rule_id: int
    position: int
    name: str
    about: str
    conditions: Conditions
    decision: str
    reason: str = ""
    is_on: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """A buyer's request as rules see it. ``history``: returns that its buyer asked for before, if known."""

    about: About
    thing_id: str
    kind: str
    status: str
    reason: str
    currency: str
    amount_minor: int
    choices: tuple[Choice, ...]
    ordered_at: datetime | None
    history: int | None


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a rule decides about a request, and why."""

    rule: Rule
    choice: Choice
    why: str


def of_return(one: Return, ordered_at: datetime | None, history: int | None) -> Request:
    """A return as rules see it."""
    return Request(
        "return",
        one.return_id,
        one.kind,
        one.status,
        one.reason,
        one.currency,
        one.refund_minor,
        return_choices(one),
        ordered_at,
        history,
    )


def of_cancellation(one: Cancellation, ordered_at: datetime | None, history: int | None) -> Request:
    """A buyer's wish to cancel as rules see it."""
    return Request(
        "cancellation",
        one.cancel_id,
        one.kind,
        one.status,
        one.reason,
        one.currency,
        one.refund_minor,
        cancellation_choices(one),
        ordered_at,
        history,
    )


def decide(rules: Iterable[Rule], request: Request, now: datetime) -> Ruling | None:
    """The ruling of the first rule, by position, that is on and fits; None leaves it to a person."""
    for rule in sorted(rules, key=lambda one: (one.position, one.rule_id)):
        choice = choice_of(rule, request)
        if rule.is_on and choice is not None and fits(rule.conditions, request, now):
            return Ruling(rule, choice, f"rule {rule.name!r}: {in_words(rule.conditions)}")
    return None


def choice_of(rule: Rule, request: Request) -> Choice | None:
    """What a rule's decision is for a request now; None where it has none."""
    if rule.about != request.about:
        return None
    ways = [choice for choice in request.choices if choice.way == rule.decision and not choice.needs_amount]
    if not ways and rule.decision == "refund":
        ways = [choice for choice in request.choices if choice.decision == "APPROVE_REFUND"]
    return ways[0] if ways else None


def fits(conditions: Conditions, request: Request, now: datetime) -> bool:
    """Whether all conditions are true of a request; what is not known makes none of them true."""
    return (
        fits_amount(conditions, request)
        and (not conditions.reasons or request.reason in conditions.reasons)
        and (not conditions.kinds or request.kind in conditions.kinds)
        and fits_status(conditions, request)
        and fits_age(conditions.age_days_most, request.ordered_at, now)
        and fits_history(conditions.returns_of_buyer_most, request.history)
    )


def fits_amount(conditions: Conditions, request: Request) -> bool:
    """Whether a request is about at most so much; amounts of another currency are never compared."""
    if conditions.amount_minor_most is None:
        return True
    return conditions.currency == request.currency and request.amount_minor <= conditions.amount_minor_most


def fits_status(conditions: Conditions, request: Request) -> bool:
    """Whether a request is in a state that the rule is for: nobody has looked at goods that come back."""
    if conditions.statuses:
        return request.status in conditions.statuses
    return request.about == "cancellation" or request.status in UNDECIDED


def fits_age(days_most: int | None, ordered_at: datetime | None, now: datetime) -> bool:
    """Whether an order is at most so many days old."""
    return days_most is None or (ordered_at is not None and now - ordered_at <= timedelta(days=days_most))


def fits_history(most: int | None, history: int | None) -> bool:
    """Whether a buyer has asked for at most so many returns before."""
    return most is None or (history is not None and history <= most)


def in_words(conditions: Conditions) -> str:
    """The conditions as people read them."""
    found = []
    if conditions.amount_minor_most is not None:
        amount = plain(conditions.amount_minor_most, conditions.currency)
        found.append(f"at most {amount} {conditions.currency}")
    if conditions.kinds:
        found.append("a " + " or ".join(kind.lower().replace("_", " ") for kind in conditions.kinds))
    if conditions.reasons:
        found.append("the reason is " + " or ".join(conditions.reasons))
    if conditions.age_days_most is not None:
        found.append(f"ordered at most {conditions.age_days_most} days ago")
    if conditions.returns_of_buyer_most is not None:
        found.append(f"the buyer has asked for at most {conditions.returns_of_buyer_most} returns before")
    if conditions.statuses:
        found.append("it is " + " or ".join(state.lower().replace("_", " ") for state in conditions.statuses))
    return ", ".join(found) or "every request"


NUMBERS = ("amount_minor_most", "age_days_most", "returns_of_buyer_most")
LISTS = ("reasons", "kinds", "statuses")


def read_conditions(raw: Mapping[str, Any]) -> Conditions:
    """Conditions as they are stored and as people send them. Raises Rejected where they make no sense."""
    unknown = set(raw) - {*NUMBERS, *LISTS, "currency"}
    if unknown:
        raise Rejected(f"a rule has no condition {min(unknown)!r}; it has {', '.join((*NUMBERS, *LISTS))}")
    numbers = {name: raw.get(name) for name in NUMBERS}
    for name, value in numbers.items():
        if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < 0):
            raise Rejected(f"{name} is {value!r}; it must be a whole number, 0 or more")
    lists = {name: raw.get(name) or () for name in LISTS}
    for name, some in lists.items():
        if not isinstance(some, list | tuple) or not all(isinstance(one, str) and one for one in some):
            raise Rejected(f"{name} is {some!r}; it must be a list of names")
    currency = raw.get("currency") or ""
    if numbers["amount_minor_most"] is not None and not (isinstance(currency, str) and len(currency) == 3):
        raise Rejected("an amount needs its currency, such as USD")
    given: dict[str, Any] = {**numbers, **{name: tuple(some) for name, some in lists.items()}}
    return Conditions(**given, currency=currency)


def read_rule(raw: Mapping[str, Any], rule_id: int = 0) -> Rule:
    """A rule as people send it. Raises Rejected where it makes no sense; a new rule is off."""
    name, about, decision = (str(raw.get(field) or "").strip() for field in ("name", "about", "decision"))
    reason, position = str(raw.get("reason") or "").strip(), raw.get("position", 0)
    if not name:
        raise Rejected("a rule needs a name")
    if about not in ("cancellation", "return"):
        raise Rejected(f"a rule is about a cancellation or a return, not about {about!r}")
    if decision not in DECISIONS or (about == "cancellation" and decision == "refund"):
        raise Rejected(f"a rule about a {about} decides approve or reject, or refund, not {decision!r}")
    if decision == "reject" and not reason:
        raise Rejected("a rule that rejects needs one of the platform's reasons")
    if not isinstance(position, int):
        raise Rejected(f"the position of a rule is a whole number, not {position!r}")
    conditions = read_conditions(raw.get("conditions") or {})
    return Rule(rule_id, position, name, about, conditions, decision, reason, bool(raw.get("is_on", False)))


def preview(
    rules: Sequence[Rule], requests: Iterable[tuple[Request, datetime]]
) -> list[tuple[Request, Ruling | None]]:
    """What the rules would have decided about past requests, each at the moment when it was asked for."""
    return [(request, decide(rules, request, asked_at)) for request, asked_at in requests]
