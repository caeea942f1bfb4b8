"""Buyers' wishes are answered, graded and ruled on from the dashboard; what moves money names the amount."""

import csv
import io
from datetime import timedelta

from shopkeeper.sandbox.returns import moves as returns
from tests.sync.people import (
    GOODWILL,
    OUT_OF_STOCK,
    PACKED,
    arrived,
    delivered,
    everywhere,
    lines,
    paid_back,
    return_here,
    seconds_pass,
    step,
    wants_to_cancel,
    wants_to_return,
)
from tests.sync.world import US
from tests.web.rows import add_cancellation, add_return
from tests.web.site import Site, add_order


async def said(site: Site, address: str, **fields: str) -> str:
    """Send a form, let it have its effect, and see the page that it leads to."""
    site.world.clock.advance(1)
    answer = await site.post(address, **fields)
    assert answer.status_code == 303, answer.text[:3000]
    await seconds_pass(site.world)
    return await site.get(answer.headers["location"].split("#")[0])


async def test_a_cancellation_is_granted_and_the_order_is_cancelled(site: Site) -> None:
    order_id = site.world.buy(US, {"MUG": 1})
    await site.world.settle()
    wish = wants_to_cancel(site.world, order_id)
    await site.world.settle()

    before = await site.get(f"/cancellations/{US}/{wish.id}")
    page = await said(
        site,
        "/returns/decide",
        about="cancellation",
        wish=f"{US}/{wish.id}",
        decision="APPROVE_REQUEST_CANCEL",
    )

    assert "Your answer" in before
    assert "Cancel the order: $" in before
    assert await site.world.status(order_id) == "CANCELLED"
    assert "Nothing to decide" in page


async def test_a_rejection_needs_one_of_the_reasons_that_tiktok_lists(site: Site) -> None:
    order_id = site.world.buy(US, {"MUG": 1})
    await site.world.settle()
    wish = wants_to_cancel(site.world, order_id)
    await site.world.settle()
    fields = {"about": "cancellation", "wish": f"{US}/{wish.id}", "decision": "REJECT_REQUEST_CANCEL"}

    page = await site.get(f"/cancellations/{US}/{wish.id}?do=REJECT_REQUEST_CANCEL")
    refused = await site.post("/returns/decide", **fields, reason="because", comment="Sorry")
    done = await said(site, "/returns/decide", **fields, reason=PACKED)

    assert f'value="{PACKED}"' in page
    assert 'id="do-REJECT_REQUEST_CANCEL" aria-labelledby="do-REJECT_REQUEST_CANCEL-h" open' in page
    assert refused.status_code == 422
    assert "is no reason" in refused.text
    assert 'value="Sorry"' in refused.text
    assert await site.world.status(order_id) == "AWAITING_SHIPMENT"
    assert "Nothing to decide" in done


async def test_goods_that_came_back_are_paid_and_graded_unit_by_unit(site: Site) -> None:
    order_id, asked = await arrived(site.world, {"TSHIRT-M": 2})
    first, second = lines(site.world, order_id)

    await said(
        site,
        "/returns/decide",
        about="return",
        wish=f"{US}/{asked.id}",
        decision="APPROVE_RECEIVED_PACKAGE",
    )
    grades = {f"grade:{first}": "restock", f"grade:{second}": "write_off"}
    page = await said(site, "/returns/grade", wish=f"{US}/{asked.id}", **grades)

    assert await return_here(site.world, asked) == "RETURN_OR_REFUND_REQUEST_COMPLETE"
    assert await everywhere(site.world, "TSHIRT-M") == (99, 0, 0, 0, 1)
    assert f'name="grade:{first}" value="restock" checked' in page
    assert f'name="grade:{second}" value="write_off" checked' in page
    assert "2 units: 1 restock, 1 write off" in str(await site.world.events(name="grade"))


async def test_goods_that_are_not_back_cannot_be_graded(site: Site) -> None:
    order_id = await delivered(site.world, {"MUG": 1})
    asked = wants_to_return(site.world, order_id)
    await site.world.settle()
    fields = {f"grade:{lines(site.world, order_id)[0]}": "restock"}

    answer = await site.post("/returns/grade", wish=f"{US}/{asked.id}", **fields)

    assert answer.status_code == 422
    assert "the goods have not been sent back yet" in answer.text


async def test_a_part_is_offered_within_what_was_asked(site: Site) -> None:
    order_id = await delivered(site.world, {"MUG": 1})
    asked = wants_to_return(site.world, order_id, "REFUND")
    await site.world.settle()
    fields = {"about": "return", "wish": f"{US}/{asked.id}", "decision": "OFFER_PARTIAL_REFUND"}

    refused = await site.post("/returns/decide", **fields, amount="9999")
    page = await said(site, "/returns/decide", **fields, amount="1.00")

    assert refused.status_code == 422
    assert 'value="9999"' in refused.text
    assert "Buyer considers your offer" in page


async def test_a_refund_from_the_orders_page_is_paid_once_however_often_it_is_sent(site: Site) -> None:
    order_id = await delivered(site.world, {"MUG": 1})
    fields = {"order": f"{US}/{order_id}", "amount": "2.00", "reason": GOODWILL}

    page = await site.get(f"/orders/{US}/{order_id}?do=refund")
    await said(site, "/orders/refund", **fields)
    await said(site, "/orders/refund", **fields)
    too_much = await site.post("/orders/refund", **{**fields, "amount": "99999"})

    assert '<dialog id="refund" aria-labelledby="refund-h" open' in page
    assert paid_back(site.world, order_id) == 200
    assert too_much.status_code == 422
    assert "cannot go back in total" in too_much.text


async def test_an_order_is_cancelled_for_a_reason_that_fits_its_state(site: Site) -> None:
    order_id = site.world.buy(US, {"MUG": 1})
    await site.world.settle()

    page = await site.get(f"/orders/{US}/{order_id}")
    without = await site.post("/orders/cancel", order=f"{US}/{order_id}", reason="boredom")
    await said(site, "/orders/cancel", order=f"{US}/{order_id}", reason=OUT_OF_STOCK)

    assert "Cancel order" in page
    assert f'value="{OUT_OF_STOCK}"' in page
    assert without.status_code == 422
    assert "Not cancelled" in without.text
    assert await site.world.status(order_id) == "CANCELLED"


async def test_what_was_said_and_shown_is_read_when_it_is_looked_at(site: Site) -> None:
    order_id = await delivered(site.world, {"MUG": 1})
    asked = returns.ask(
        site.world.sandbox.market, order_id, kind="REFUND", note="The handle is <b>broken</b>"
    )
    await site.world.settle()

    page = await site.get(f"/returns/{US}/{asked.id}/evidence")

    assert "The buyer" in page
    assert "The handle is &lt;b&gt;broken&lt;/b&gt;" in page


async def test_the_three_lists_keep_apart_what_waits_and_what_is_over(site: Site) -> None:
    for number in range(4):
        await add_order(site.world, f"{570000000000000000 + number}")
    await add_cancellation(site.world, "81", "570000000000000000")
    await add_return(site.world, "91", "570000000000000001")
    await add_return(site.world, "92", "570000000000000002", kind="REFUND")
    await add_return(
        site.world,
        "93",
        "570000000000000003",
        status="RETURN_OR_REFUND_REQUEST_COMPLETE",
        next_action="",
    )

    found = {
        which: [one["number"] for one in (await site.json(f"/api/returns?list={which}"))[which]]
        for which in ("cancellations", "returns", "refunds")
    }
    closed = await site.json("/api/returns?list=returns&view=closed")
    home = await site.get("/")

    assert found == {"cancellations": ["81"], "returns": ["91"], "refunds": ["92"]}
    assert [one["number"] for one in closed["returns"]] == ["93"]
    assert 'Returns<span class="n">3' in home.replace(" bad", "")


async def test_what_must_be_answered_first_stands_first(site: Site) -> None:
    now = site.world.clock.now()
    for number, hours in ((1, 30), (2, 2), (3, 11)):
        await add_order(site.world, f"{570000000000000000 + number}")
        await add_return(
            site.world,
            f"9{number}",
            f"{570000000000000000 + number}",
            respond_by_at=now + timedelta(hours=hours),
        )

    numbers = [one["number"] for one in (await site.json("/api/returns"))["returns"]]
    rows = list(csv.DictReader(io.StringIO(await site.get("/returns.csv"))))

    assert numbers == ["92", "93", "91"]
    assert [row["number"] for row in rows] == numbers
    assert (rows[0]["refund"], rows[0]["currency"]) == ("19.99", "USD")


async def test_a_rule_shows_what_it_would_have_done_before_it_is_saved_and_begins_switched_off(
    site: Site,
) -> None:
    order_id = await delivered(site.world, {"MUG": 1})
    wants_to_return(site.world, order_id, "REFUND")
    await site.world.settle()
    fields = {
        "name": "Small refunds", "about": "return", "decision": "approve", "amount": "500.00",
        "currency": "USD", "kinds": "REFUND",
    }  # fmt: skip

    tried = await site.post("/returns/rules", **fields)
    saved = await said(site, "/returns/rules", **fields, save="yes")
    on = await said(site, "/returns/rules/change", rule="1", do="on")
    gone = await said(site, "/returns/rules/change", rule="1", do="remove")

    assert "what it would have done" in tried.text
    assert '<span class="big">1</span>' in tried.text
    assert "Switch on" in saved
    assert "Switch off" in on
    assert "No rule yet" in gone


async def test_a_rule_that_makes_no_sense_keeps_what_was_typed(site: Site) -> None:
    answer = await site.post(
        "/returns/rules", name="Odd", about="return", decision="approve", amount="a few", currency="USD"
    )

    assert answer.status_code == 422
    assert 'value="a few"' in answer.text
    assert "<title>Error: Rules" in answer.text


async def test_a_step_of_a_return_is_told_in_its_history(site: Site) -> None:
    order_id = await delivered(site.world, {"MUG": 1})
    asked = wants_to_return(site.world, order_id)
    await site.world.settle()
    await said(site, "/returns/decide", about="return", wish=f"{US}/{asked.id}", decision="APPROVE_RETURN")
    step(site.world, returns.ship, asked)
    await seconds_pass(site.world)

    page = await site.get(f"/returns/{US}/{asked.id}")
    order = await site.get(f"/orders/{US}/{order_id}")

    assert "approve return: return …" in page
    assert "taken at attempt 1" in page
    assert f"/returns/{US}/{asked.id}" in order
