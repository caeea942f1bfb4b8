"""Rules decide without a person what they were made for; what they did is told, and dry runs hold."""

from typing import Any

import pytest

from shopkeeper.sandbox.faults import Fault
from shopkeeper.sandbox.returns import moves as returns
from shopkeeper.store.load_aftersales import rules as known_rules
from shopkeeper.sync.rule_commands import preview

from .people import (
    DESCRIBED,
    PACKED,
    delivered,
    paid_back,
    return_here,
    say,
    seconds_pass,
    step,
    untrue,
    wants_to_cancel,
    wants_to_return,
    wish_here,
)
from .world import US, World

SMALL = {
    "name": "small ones",
    "about": "return",
    "decision": "refund",
    "conditions": {"amount_minor_most": 5000, "currency": "USD"},
    "is_on": True,
}


async def rule(world: World, **fields: Any) -> tuple[str, str]:
    event_id = await world.say("aftersales", "rule", rule=fields)
    await world.settle()
    return await world.hub.done(event_id, 0)


async def test_a_rule_refunds_a_small_return_without_waiting_for_the_goods(anywhere: World) -> None:
    told = await rule(anywhere, **SMALL)
    order_id = await delivered(anywhere, {"MUG": 1})
    asked = wants_to_return(anywhere, order_id)
    await seconds_pass(anywhere)
    [push] = await anywhere.pushes(kind="answer_return")
    seen = await anywhere.events(kind="observation", subject=f"return/1/{asked.id}")

    assert told == ("done", "rule 1 'small ones' is on: refund returns, at most 50.00 USD")
    assert await return_here(anywhere, asked) == "RETURN_OR_REFUND_REQUEST_COMPLETE"
    assert paid_back(anywhere, order_id) == sum(one.total_minor for one in asked.asked)
    assert push.wanted["why"] == "rule 'small ones': at most 50.00 USD"
    assert "DIRECT_REFUND by rule 'small ones': at most 50.00 USD" in seen[0].note
    assert await anywhere.findings() == set()
    assert await untrue(anywhere) == []


async def test_a_rule_that_is_off_or_does_not_fit_leaves_it_to_a_person(shops: World) -> None:
    await rule(shops, **SMALL | {"is_on": False})
    await rule(shops, **SMALL | {"conditions": {"amount_minor_most": 5, "currency": "USD"}})
    asked = wants_to_return(shops, await delivered(shops, {"MUG": 1}))
    await seconds_pass(shops)

    assert await return_here(shops, asked) == "RETURN_OR_REFUND_REQUEST_PENDING"
    assert await shops.findings() == {("returns_waiting", "connection/1")}


async def test_cancellations_have_rules_of_their_own(shops: World) -> None:
    await rule(shops, name="let go", about="cancellation", decision="approve", is_on=True)
    order_id = shops.buy(US, {"MUG": 1})
    await shops.settle()
    wish = wants_to_cancel(shops, order_id)
    await seconds_pass(shops)

    assert await wish_here(shops, wish) == "CANCELLATION_REQUEST_COMPLETE"
    assert await shops.stock("MUG") == (100, 0, 0)


async def test_a_rule_rejects_with_its_reason(shops: World) -> None:
    await rule(shops, name="packed", about="cancellation", decision="reject", reason=PACKED, is_on=True)
    order_id = shops.buy(US, {"MUG": 1})
    await shops.settle()
    wish = wants_to_cancel(shops, order_id)
    await seconds_pass(shops)

    assert await wish_here(shops, wish) == "CANCELLATION_REQUEST_CANCEL"
    assert await shops.status(order_id) == "AWAITING_SHIPMENT"


@pytest.mark.parametrize(("most", "is_decided"), [(0, False), (1, True)])
async def test_the_buyers_history_counts(shops: World, most: int, is_decided: bool) -> None:
    first = await delivered(shops, {"MUG": 1})
    wants_to_return(shops, first)
    await shops.settle()
    await rule(shops, **SMALL | {"conditions": {"returns_of_buyer_most": most}})
    second = await delivered(shops, {"MUG": 1}, buyer_of=first)
    shops.clock.advance(1)
    asked = wants_to_return(shops, second)
    await seconds_pass(shops)
    await shops.poll()

    assert (paid_back(shops, second) > 0) == is_decided
    assert (await return_here(shops, asked) == "RETURN_OR_REFUND_REQUEST_COMPLETE") == is_decided


async def test_the_first_rule_by_position_wins_and_can_be_changed_and_removed(shops: World) -> None:
    await rule(shops, **SMALL | {"name": "later", "position": 5})
    await rule(
        shops, name="first", about="return", decision="reject", reason=DESCRIBED, position=1, is_on=True
    )
    asked = wants_to_return(shops, await delivered(shops, {"MUG": 1}))
    await seconds_pass(shops)
    off = await rule(shops, id=2, is_on=False)
    removed = await say(shops, "rule_remove", rule_id=1)
    unknown = await say(shops, "rule_remove", rule_id=1)
    left = await known_rules(shops.hub.store, 1)

    assert await return_here(shops, asked) == "REFUND_OR_RETURN_REQUEST_REJECT"
    assert off == ("done", "rule 2 'first' is off: reject returns, every request")
    assert (removed[0], unknown[0]) == ("done", "parked")
    assert [(one.name, one.is_on) for one in left] == [("first", False)]


async def test_goods_that_came_back_are_never_decided_by_a_rule_that_does_not_name_them(shops: World) -> None:
    await rule(shops, name="approve all", about="return", decision="approve", is_on=True)
    order_id = await delivered(shops, {"MUG": 1})
    asked = wants_to_return(shops, order_id)
    await shops.settle()
    shops.clock.advance(1)
    step(shops, returns.ship, asked)
    step(shops, returns.arrive, asked)
    await shops.settle()

    assert await return_here(shops, asked) == "BUYER_SHIPPED_ITEM"
    assert paid_back(shops, order_id) == 0


async def test_in_a_dry_run_a_rules_decision_is_shown_and_not_sent(shops: World) -> None:
    await rule(shops, **SMALL)
    order_id = await delivered(shops, {"MUG": 1})
    await shops.say("connections", "mode", connection_id=US, mode="dry_run")
    await shops.settle()
    wants_to_return(shops, order_id)
    await shops.settle()
    [push] = await shops.pushes(kind="answer_return")

    assert (push.state, push.attempts, push.wanted["decision"]) == ("wanted", 0, "DIRECT_REFUND")
    assert paid_back(shops, order_id) == 0


async def test_a_preview_says_what_rules_would_have_done_and_does_nothing(shops: World) -> None:
    await rule(shops, **SMALL | {"is_on": False})
    asked = wants_to_return(shops, await delivered(shops, {"MUG": 1}))
    order_id = shops.buy(US, {"MUG": 1})
    await shops.settle()
    wants_to_cancel(shops, order_id)
    await shops.settle()
    found = await preview(shops.hub, 1)

    assert [(one.about, one.rule, one.decision) for one in found] == [
        ("cancellation", "", ""),
        ("return", "small ones", "DIRECT_REFUND"),
    ]
    assert await return_here(shops, asked) == "RETURN_OR_REFUND_REQUEST_PENDING"
    assert await shops.pushes(kind="answer_return") == []


async def test_a_rule_that_makes_no_sense_is_not_kept(shops: World) -> None:
    state, note = await rule(shops, name="odd", about="order", decision="approve")

    assert (state, "about a cancellation or a return" in note) == ("parked", True)
    assert await known_rules(shops.hub.store, 1) == []


async def test_a_request_that_is_heard_of_before_its_order_is_judged_with_it(shops: World) -> None:
    await rule(shops, **SMALL | {"conditions": {"age_days_most": 30, "returns_of_buyer_most": 0}})
    shops.sandbox.faults.append(Fault("drop"))
    order_id = shops.buy(US, {"MUG": 1})
    shops.move(US, order_id, "DELIVERED")
    asked = wants_to_return(shops, order_id)
    await shops.webhook(shops.told(US, 12, return_id=asked.id))
    await shops.settle()
    early = await shops.status(order_id)
    await seconds_pass(shops)
    await shops.poll()

    assert early == "DELIVERED"
    assert paid_back(shops, order_id) > 0
    assert await untrue(shops) == []
