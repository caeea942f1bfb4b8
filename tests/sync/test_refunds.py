"""Refunds are wanted as sums: clicked twice, lost or late, the buyer gets what was wanted, no cent more."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shopkeeper.sandbox.faults import Fault

from .people import GOODWILL, delivered, lines, paid_back, say, untrue
from .world import US, World, world

CREATE = "return_refund.createReturn.202602"


async def refunded(world: World, order_id: str, total: str = "", **body: object) -> tuple[str, str]:
    return await say(world, "refund", order_id=order_id, total=total, reason=GOODWILL, **body)


def paid(world: World, order_id: str) -> int:
    """Minor units that the buyer paid."""
    order = world.sandbox.state.orders[order_id]
    return sum(line.sale_minor for line in order.lines) + order.shipping_minor + order.tax_minor


async def test_so_much_in_total_goes_back_and_asked_again_nothing_more(anywhere: World) -> None:
    order_id = await delivered(anywhere, {"MUG": 1})
    note = await refunded(anywhere, order_id, "3.00")
    first = paid_back(anywhere, order_id)
    await refunded(anywhere, order_id, "3.00")
    second = paid_back(anywhere, order_id)
    await refunded(anywhere, order_id, "5.00")
    [push] = await anywhere.pushes(kind="refund")

    assert note == ("done", f"3.00 USD in total to go back for 1 unit of order {order_id}")
    assert (first, second, paid_back(anywhere, order_id)) == (300, 300, 500)
    assert (push.state, push.note) == ("settled", "2.00 USD given back")
    assert anywhere.calls(CREATE) == 2
    assert await untrue(anywhere) == []


async def test_a_refund_in_full_completes_the_order_and_is_paid_once(shops: World) -> None:
    order_id = await delivered(shops, {"MUG": 2})
    await refunded(shops, order_id, "3.00")
    await refunded(shops, order_id)
    again = await refunded(shops, order_id)

    assert paid_back(shops, order_id) == paid(shops, order_id)
    assert await shops.status(order_id) == "COMPLETED"
    assert (again[0], "completed" in again[1]) == ("parked", True)
    assert await untrue(shops) == []


@pytest.mark.parametrize("fault", ["timeout_before", "timeout_after"])
@pytest.mark.parametrize("total", ["3.00", ""])
async def test_a_refund_whose_answer_got_lost_is_looked_for_before_it_is_paid(
    shops: World, fault: str, total: str
) -> None:
    order_id = await delivered(shops, {"MUG": 1})
    shops.sandbox.faults.append(Fault(fault, operation=CREATE, count=5))
    await refunded(shops, order_id, total)
    [lost] = await shops.pushes(kind="refund")
    await shops.rest()

    assert (lost.state, lost.attempts) == ("wanted", 1)
    assert paid_back(shops, order_id) == (300 if total else paid(shops, order_id))
    assert (await shops.pushes(kind="refund"))[0].state == "settled"
    assert await untrue(shops) == []


async def test_a_newer_sum_waits_until_the_older_call_can_arrive_no_more(shops: World) -> None:
    order_id = await delivered(shops, {"MUG": 1})
    shops.sandbox.faults.append(Fault("timeout_before", operation=CREATE, count=5))
    await refunded(shops, order_id, "3.00")
    sent = shops.calls(CREATE)
    await refunded(shops, order_id, "4.00")
    [push] = await shops.pushes(kind="refund")
    meanwhile = shops.calls(CREATE)
    await shops.rest()

    assert (push.state, "may still arrive" in push.note) == ("wanted", True)
    assert meanwhile == sent
    assert paid_back(shops, order_id) == 400


async def test_two_refunds_of_one_order_know_of_each_other(shops: World) -> None:
    order_id = await delivered(shops, {"MUG": 2})
    first, _ = lines(shops, order_id)
    shops.clock.advance(1)
    for body in ({"total": "4.00"}, {"total": "2.00", "line_ids": [first]}, {"total": "4.00"}):
        await shops.say("aftersales", "refund", connection_id=US, order_id=order_id, reason=GOODWILL, **body)
    await shops.settle()
    await shops.rest()

    assert paid_back(shops, order_id) == 400


async def test_a_refund_behind_one_in_doubt_waits_for_it(shops: World) -> None:
    order_id = await delivered(shops, {"MUG": 2})
    first, _ = lines(shops, order_id)
    shops.sandbox.faults.append(Fault("timeout_after", operation=CREATE, count=5))
    await refunded(shops, order_id, "4.00")
    sent = shops.calls(CREATE)
    await refunded(shops, order_id, "2.00", line_ids=[first])
    meanwhile = shops.calls(CREATE)
    await shops.rest()
    await shops.rest()

    assert meanwhile == sent
    assert paid_back(shops, order_id) == 400
    assert {one.state for one in await shops.pushes(kind="refund")} == {"settled"}


@pytest.mark.parametrize(
    ("status", "total", "why"),
    [
        ("AWAITING_SHIPMENT", "1.00", "cancel it instead"),
        ("DELIVERED", "9999.00", "the buyer paid"),
        ("DELIVERED", "-1", "the buyer paid"),
        ("DELIVERED", "1.234", "finer than the currency"),
    ],
)
async def test_a_refund_that_cannot_be_is_refused_in_words(
    shops: World, status: str, total: str, why: str
) -> None:
    order_id = shops.buy(US, {"MUG": 1}, status)
    await shops.settle()
    state, note = await refunded(shops, order_id, total)

    assert (state, why in note) == ("parked", True)
    assert shops.calls(CREATE) == 0


async def test_a_refund_that_the_shop_refuses_is_shown_and_paid_by_nobody(shops: World) -> None:
    order_id = await delivered(shops, {"MUG": 1})
    state, _ = await say(shops, "refund", order_id=order_id, total="1.00", reason="no_such_reason")

    assert state == "done"
    assert ("refund_refused", f"order/1/{order_id}") in await shops.findings()
    assert paid_back(shops, order_id) == 0
    await refunded(shops, order_id, "1.00")
    assert await shops.findings() == set()
    assert paid_back(shops, order_id) == 100


@pytest.mark.slow
@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    totals=st.lists(st.sampled_from(["1.00", "2.50", "4.00"]), min_size=1, max_size=3),
    faults=st.lists(st.sampled_from(["timeout_before", "timeout_after", "500", ""]), max_size=3),
)
async def test_whatever_is_wanted_and_lost_the_last_sum_goes_back_or_a_larger_one_that_had_gone_before(
    tmp_path_factory: pytest.TempPathFactory, totals: list[str], faults: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("refunds")
    async with world(f"sqlite:///{folder}/hub.db") as made:
        await made.connect()
        order_id = await delivered(made, {"MUG": 1})
        made.sandbox.faults.extend(Fault(one, operation=CREATE, count=5) for one in faults if one)
        for total in totals:
            await refunded(made, order_id, total)
        for _ in range(4):
            await made.rest()

        # A smaller sum replaces a larger one whose call never arrived; one that did arrive stays paid.
        sums = [round(100 * float(total)) for total in totals]
        assert paid_back(made, order_id) in {one for one in sums if one >= sums[-1]}
