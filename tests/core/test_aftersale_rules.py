"""Rules as data: what fits, which one wins, and that none acts that nobody switched on."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.core.aftersale_rules import (
    Conditions,
    Rule,
    decide,
    of_cancellation,
    of_return,
    preview,
    read_rule,
)
from shopkeeper.errors import Rejected

from .asked import PENDING, returned, wish
from .makers import START, at

DAY = 24 * 60
ASKED = of_return(returned(PENDING), at(-3 * DAY), 1)


def rule(decision: str = "approve", **conditions: Any) -> Rule:
    return Rule(1, 1, "small ones", "return", Conditions(**conditions), decision, "why_not", is_on=True)


@pytest.mark.parametrize(
    ("conditions", "fits"),
    [
        ({}, True),
        ({"amount_minor_most": 1000, "currency": "USD"}, True),
        ({"amount_minor_most": 999, "currency": "USD"}, False),
        ({"amount_minor_most": 1000, "currency": "GBP"}, False),
        ({"reasons": ("does_not_fit",)}, True),
        ({"reasons": ("damaged",)}, False),
        ({"kinds": ("REFUND", "RETURN_AND_REFUND")}, True),
        ({"kinds": ("REFUND",)}, False),
        ({"age_days_most": 3}, True),
        ({"age_days_most": 2}, False),
        ({"returns_of_buyer_most": 1}, True),
        ({"returns_of_buyer_most": 0}, False),
        ({"statuses": ("BUYER_SHIPPED_ITEM",)}, False),
    ],
)
def test_every_condition_must_be_true(conditions: dict[str, Any], fits: bool) -> None:
    assert (decide([rule(**conditions)], ASKED, START) is not None) == fits


@pytest.mark.parametrize(
    ("decision", "choice"),
    [("approve", "APPROVE_RETURN"), ("refund", "DIRECT_REFUND"), ("reject", "REJECT_RETURN")],
)
def test_a_decision_becomes_the_choice_that_the_return_takes_now(decision: str, choice: str) -> None:
    ruling = decide([rule(decision)], ASKED, START)

    assert ruling is not None
    assert ruling.choice.decision == choice
    assert "small ones" in ruling.why


def test_a_refund_that_needs_no_goods_back_is_simply_approved() -> None:
    ruling = decide([rule("refund")], of_return(returned(kind="REFUND"), None, 0), START)

    assert ruling is not None
    assert ruling.choice.decision == "APPROVE_REFUND"


def test_a_rule_that_is_off_decides_nothing_and_a_new_rule_is_off() -> None:
    new = read_rule({"name": "all", "about": "return", "decision": "approve"})

    assert not new.is_on
    assert decide([new], ASKED, START) is None
    assert decide([replace(new, is_on=True)], ASKED, START) is not None


def test_goods_that_came_back_are_left_to_a_person_unless_a_rule_names_that_state() -> None:
    arrived = of_return(returned("BUYER_SHIPPED_ITEM", next_action="SELLER_RESPOND_RECEIVE_PACKAGE"), None, 0)

    assert decide([rule()], arrived, START) is None
    ruling = decide([rule(statuses=("BUYER_SHIPPED_ITEM",))], arrived, START)
    assert ruling is not None
    assert ruling.choice.decision == "APPROVE_RECEIVED_PACKAGE"


def test_a_rule_about_returns_leaves_cancellations_alone() -> None:
    asked = of_cancellation(wish(), None, 0)

    assert decide([rule()], asked, START) is None
    ruling = decide([replace(rule(), about="cancellation")], asked, START)
    assert ruling is not None
    assert ruling.choice.decision == "APPROVE_REQUEST_CANCEL"


def test_what_is_not_known_of_an_order_makes_no_rule_fit() -> None:
    assert decide([rule(age_days_most=1000)], replace(ASKED, ordered_at=None), START) is None
    assert decide([rule(returns_of_buyer_most=9)], replace(ASKED, history=None), START) is None


@given(data=st.data(), positions=st.lists(st.integers(0, 3), min_size=1, max_size=5))
def test_the_first_rule_by_position_that_fits_wins_in_whatever_order_they_are_given(
    data: st.DataObject, positions: list[int]
) -> None:
    limits = data.draw(st.lists(st.sampled_from([500, 1000]), min_size=5, max_size=5))
    rules = [
        replace(rule(amount_minor_most=limits[nth], currency="USD"), rule_id=nth, position=position)
        for nth, position in enumerate(positions)
    ]
    ruling = decide(data.draw(st.permutations(rules)), ASKED, START)
    fitting = [one for one in rules if one.conditions.amount_minor_most == 1000]

    if not fitting:
        assert ruling is None
        return
    assert ruling is not None
    assert ruling.rule == min(fitting, key=lambda one: (one.position, one.rule_id))


def test_a_preview_judges_each_request_at_the_moment_it_was_asked() -> None:
    found = preview([rule(age_days_most=4)], [(ASKED, at(0)), (ASKED, at(2 * DAY))])

    assert [ruling is not None for _, ruling in found] == [True, False]


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        ({"name": ""}, "needs a name"),
        ({"about": "order"}, "about a cancellation or a return"),
        ({"decision": "maybe"}, "decides approve or reject"),
        ({"about": "cancellation", "decision": "refund"}, "decides approve or reject"),
        ({"decision": "reject"}, "one of the platform's reasons"),
        ({"conditions": {"colour": "red"}}, "no condition 'colour'"),
        ({"conditions": {"age_days_most": -1}}, "0 or more"),
        ({"conditions": {"age_days_most": True}}, "0 or more"),
        ({"conditions": {"amount_minor_most": 5}}, "needs its currency"),
        ({"conditions": {"reasons": "damaged"}}, "a list of names"),
        ({"position": "first"}, "a whole number"),
    ],
)
def test_a_rule_that_makes_no_sense_is_refused(raw: dict[str, Any], why: str) -> None:
    with pytest.raises(Rejected, match=why):
        read_rule({"name": "one", "about": "return", "decision": "approve"} | raw)
