"""Returns of each kind, from the request to the money and the goods, with whatever goes wrong on the way."""

import pytest

from shopkeeper.sandbox.faults import Fault
from shopkeeper.sandbox.returns import moves as returns
from shopkeeper.store.tables import grades

from .books import unbalanced, wrong_sums
from .people import (
    DESCRIBED,
    PARTLY_USED,
    USED,
    arrived,
    delivered,
    everywhere,
    lines,
    paid_back,
    return_here,
    say,
    step,
    untrue,
    wants_to_return,
)
from .world import GB, US, World

COMPLETE = "RETURN_OR_REFUND_REQUEST_COMPLETE"
APPROVE = "return_refund.ApproveReturn.202309"
WAITING = ("returns_waiting", "connection/1")


async def test_goods_come_back_are_graded_and_sold_again(anywhere: World) -> None:
    order_id, asked = await arrived(anywhere, {"TSHIRT-M": 3})
    waiting, out = await anywhere.findings(), await everywhere(anywhere, "TSHIRT-M")
    await say(anywhere, "approve", return_id=asked.id)
    first, second, third = lines(anywhere, order_id)
    graded = await say(
        anywhere,
        "grade",
        return_id=asked.id,
        grades={first: "restock", second: "quarantine", third: "write_off"},
    )

    assert (waiting, out) == ({WAITING}, (97, 0, 3, 0, 0))
    assert await return_here(anywhere, asked) == COMPLETE
    assert await anywhere.status(order_id) == "COMPLETED"
    assert graded == ("done", "3 units: 1 quarantine, 1 restock, 1 write off")
    assert await everywhere(anywhere, "TSHIRT-M") == (98, 0, 0, 1, 1)
    assert (anywhere.shows(US, "TSHIRT-M"), anywhere.shows(GB, "TSHIRT-M")) == (98, 98)
    assert await anywhere.findings() == set()
    assert await untrue(anywhere) + await unbalanced(anywhere) + await wrong_sums(anywhere) == []


async def test_a_grade_can_be_said_again_differently_and_only_for_what_came_back(shops: World) -> None:
    order_id, asked = await arrived(shops, {"MUG": 2})
    first, second = lines(shops, order_id)
    await say(shops, "grade", return_id=asked.id, grades={first: "write_off"})
    await say(shops, "grade", return_id=asked.id, grades={second: "restock"})
    before = await everywhere(shops, "MUG")
    await say(shops, "grade", return_id=asked.id, grades={first: "restock"}, by="Ada")
    other = await shops.hub.command(1, "stock", "grade", {"connection_id": 1, "return_id": "9", "grades": {}})
    wrong = await say(shops, "grade", return_id=asked.id, grades={"5": "restock"})
    rows = await shops.hub.store.rows(grades.select().order_by(grades.c.order_line_id))

    assert before == (99, 0, 0, 0, 1)
    assert await everywhere(shops, "MUG") == (100, 0, 0, 0, 0)
    assert {(row.order_line_id, row.grade, row.graded_by) for row in rows} == {
        (first, "restock", "Ada"),
        (second, "restock", "Ada"),
    }
    assert (await shops.hub.done(other))[0] == "parked"
    assert (wrong[0], "has no line 5" in wrong[1]) == ("parked", True)
    assert await unbalanced(shops) + await wrong_sums(shops) == []


async def test_what_has_not_come_back_cannot_be_graded(shops: World) -> None:
    order_id = await delivered(shops, {"MUG": 1})
    asked = wants_to_return(shops, order_id)
    await shops.settle()
    [line] = lines(shops, order_id)
    state, note = await say(shops, "grade", return_id=asked.id, grades={line: "restock"})

    assert (state, "have not been sent back yet" in note) == ("parked", True)
    assert await everywhere(shops, "MUG") == (99, 0, 1, 0, 0)


async def test_money_without_goods_is_approved_and_the_goods_stay_gone(shops: World) -> None:
    order_id = await delivered(shops, {"MUG": 1})
    asked = wants_to_return(shops, order_id, "REFUND")
    await shops.settle()
    await say(shops, "approve", return_id=asked.id)

    assert await return_here(shops, asked) == COMPLETE
    assert paid_back(shops, order_id) == sum(one.total_minor for one in asked.asked)
    assert await everywhere(shops, "MUG") == (99, 0, 1, 0, 0)
    assert await untrue(shops) == []


@pytest.mark.parametrize("kind", ["REFUND", "RETURN_AND_REFUND"])
@pytest.mark.parametrize("is_accepted", [True, False])
async def test_a_part_is_offered_and_the_buyer_accepts_or_not(
    shops: World, kind: str, is_accepted: bool
) -> None:
    order_id = await delivered(shops, {"MUG": 1})
    asked = wants_to_return(shops, order_id, kind)
    await shops.settle()
    much = await say(shops, "offer", return_id=asked.id, amount="999.00")
    nothing = await say(shops, "offer", return_id=asked.id, amount="0")
    offered = await say(shops, "offer", return_id=asked.id, amount="3.00")
    again = await say(shops, "offer", return_id=asked.id, amount="3.00")
    await shops.poll()
    here = await return_here(shops, asked)
    step(shops, returns.accept_offer if is_accepted else returns.decline_offer, asked)
    await shops.settle()

    assert (much[0], nothing[0], offered[0], again[0]) == ("parked", "parked", "done", "parked")
    assert here == "AWAITING_BUYER_RESPONSE"
    assert paid_back(shops, order_id) == (300 if is_accepted else 0)
    assert (WAITING in await shops.findings()) != is_accepted
    assert await untrue(shops) == []


async def test_for_goods_that_were_used_a_part_is_offered_with_a_reason(shops: World) -> None:
    order_id, asked = await arrived(shops, {"MUG": 1})
    decision = "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG"
    without = await say(shops, "offer", return_id=asked.id, decision=decision, amount="2.50")
    said = await say(shops, "offer", return_id=asked.id, decision=decision, amount="2.50", reason=PARTLY_USED)
    await shops.poll()
    step(shops, returns.accept_offer, asked)
    await shops.settle()

    assert (without[0], said[0]) == ("parked", "done")
    assert paid_back(shops, order_id) == 250
    assert await untrue(shops) == []


@pytest.mark.parametrize(("ruling", "paid"), [("SUPPORT_SELLER", False), ("SUPPORT_BUYER", True)])
async def test_a_rejected_parcel_may_go_to_the_platform_which_then_decides(
    shops: World, ruling: str, paid: bool
) -> None:
    order_id, asked = await arrived(shops, {"MUG": 1})
    await say(shops, "reject", return_id=asked.id, reason=USED, comment="Broken handle")
    step(shops, returns.escalate, asked)
    await shops.poll()
    meanwhile = await say(shops, "approve", return_id=asked.id)
    step(shops, returns.rule, asked, ruling)
    await shops.poll()

    assert (meanwhile[0], "TikTok decides about it" in meanwhile[1]) == ("parked", True)
    assert (paid_back(shops, order_id) > 0) == paid
    assert await shops.findings() == set()
    assert await untrue(shops) == []


async def test_a_request_is_rejected_for_a_listed_reason_and_the_buyer_gives_up(shops: World) -> None:
    order_id = await delivered(shops, {"MUG": 1})
    asked = wants_to_return(shops, order_id)
    await shops.settle()
    wrong = await say(shops, "reject", return_id=asked.id, reason=USED)
    await say(shops, "reject", return_id=asked.id, reason=DESCRIBED)
    step(shops, returns.withdraw, asked)
    await shops.settle()

    assert (wrong[0], "is no reason" in wrong[1]) == ("parked", True)
    assert await return_here(shops, asked) == "RETURN_OR_REFUND_REQUEST_CANCEL"
    assert paid_back(shops, order_id) == 0
    assert await untrue(shops) == []


async def test_a_parcel_lost_on_its_way_back_is_refunded_and_written_off(shops: World) -> None:
    order_id = await delivered(shops, {"MUG": 1})
    asked = wants_to_return(shops, order_id)
    await shops.settle()
    await say(shops, "approve", return_id=asked.id)
    step(shops, returns.ship, asked)
    await shops.settle()
    step(shops, returns.lose, asked)
    await shops.settle()
    [line] = lines(shops, order_id)
    await say(shops, "grade", return_id=asked.id, grades={line: "write_off"})

    assert await return_here(shops, asked) == COMPLETE
    assert paid_back(shops, order_id) > 0
    assert await everywhere(shops, "MUG") == (99, 0, 0, 0, 1)
    assert await untrue(shops) == []


async def test_a_replacement_is_an_order_of_its_own_that_reserves_and_ships(shops: World) -> None:
    order_id = await delivered(shops, {"MUG": 1})
    asked = wants_to_return(shops, order_id, "REPLACEMENT")
    await shops.settle()
    await say(shops, "approve", return_id=asked.id)
    sent = shops.sandbox.state.returns[asked.id].replacement_order_id
    reserved = await everywhere(shops, "MUG")
    shops.move(US, sent, "IN_TRANSIT")
    await shops.settle()

    assert await return_here(shops, asked) == "REPLACEMENT_REQUEST_COMPLETE"
    assert reserved == (98, 1, 1, 0, 0)
    assert await everywhere(shops, "MUG") == (98, 0, 2, 0, 0)
    assert paid_back(shops, order_id) == 0
    assert await untrue(shops) == []


async def test_a_refund_instead_of_a_replacement_and_instead_of_waiting_for_goods(shops: World) -> None:
    first, second = await delivered(shops, {"MUG": 1}), await delivered(shops, {"TSHIRT-M": 1})
    replaced, returned = wants_to_return(shops, first, "REPLACEMENT"), wants_to_return(shops, second)
    await shops.settle()
    await say(shops, "approve", return_id=replaced.id, decision="ISSUE_REPLACEMENT_REFUND")
    await say(shops, "approve", return_id=returned.id, decision="DIRECT_REFUND")

    assert paid_back(shops, first) > 0
    assert paid_back(shops, second) > 0
    assert await untrue(shops) == []


@pytest.mark.parametrize("fault", ["timeout_before", "timeout_after"])
@pytest.mark.parametrize("kind", ["REFUND", "REPLACEMENT"])
async def test_an_approval_whose_answer_got_lost_pays_and_sends_once(
    shops: World, fault: str, kind: str
) -> None:
    order_id = await delivered(shops, {"MUG": 1})
    asked = wants_to_return(shops, order_id, kind)
    await shops.settle()
    shops.sandbox.faults.append(Fault(fault, operation=APPROVE, count=5))
    await say(shops, "approve", return_id=asked.id)
    await shops.rest()
    due = sum(one.total_minor for one in asked.asked) if kind == "REFUND" else 0

    assert paid_back(shops, order_id) == due
    assert len(shops.sandbox.state.orders) == (1 if kind == "REFUND" else 2)
    assert (await shops.pushes(kind="answer_return"))[0].state == "settled"
    assert await untrue(shops) == []


@pytest.mark.parametrize("fault", ["drop", "double", "reorder"])
async def test_however_the_webhooks_come_a_return_ends_the_same(shops: World, fault: str) -> None:
    shops.sandbox.faults.append(Fault(fault))
    order_id = shops.buy(US, {"MUG": 2})
    shops.move(US, order_id, "DELIVERED")
    asked = wants_to_return(shops, order_id)
    await shops.rest()
    await say(shops, "approve", return_id=asked.id)
    await shops.rest()
    step(shops, returns.ship, asked)
    step(shops, returns.arrive, asked)
    await shops.rest()
    await say(shops, "approve", return_id=asked.id)
    await say(shops, "grade", return_id=asked.id, grades=dict.fromkeys(lines(shops, order_id), "restock"))
    await shops.rest()

    assert await everywhere(shops, "MUG") == (100, 0, 0, 0, 0)
    assert (shops.shows(US, "MUG"), shops.shows(GB, "MUG")) == (100, 100)
    assert await shops.findings() == set()
    assert await untrue(shops) + await unbalanced(shops) + await wrong_sums(shops) == []


async def test_a_return_of_one_line_leaves_the_other_alone(shops: World) -> None:
    order_id = await delivered(shops, {"MUG": 2})
    first, second = lines(shops, order_id)
    asked = wants_to_return(shops, order_id, line_ids=[first])
    await shops.settle()
    await say(shops, "approve", return_id=asked.id)
    step(shops, returns.ship, asked)
    step(shops, returns.arrive, asked)
    await shops.settle()
    wrong = await say(shops, "grade", return_id=asked.id, grades={second: "restock"})
    await say(shops, "grade", return_id=asked.id, grades={first: "restock"})

    assert (wrong[0], f"has no line {second}" in wrong[1]) == ("parked", True)
    assert await everywhere(shops, "MUG") == (99, 0, 1, 0, 0)
