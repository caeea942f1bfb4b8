"""Clocks, disputes and lost parcels of returns, what is announced, and what buyers do by themselves."""

from dataclasses import replace

import pytest

from shopkeeper.errors import Rejected
from shopkeeper.sandbox.returns import moves as returns
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.sandbox.trade import Return
from shopkeeper.tiktok.spec import events
from tests.sandbox.aftersale_calls import approve, arrived, asked, back, paid, reject, shown, wait
from tests.sandbox.caller import Caller, Receiver, Wall

COMPLETE, CANCEL = "RETURN_OR_REFUND_REQUEST_COMPLETE", "RETURN_OR_REFUND_REQUEST_CANCEL"


def money_back(caller: Caller, record: Return) -> bool:
    """All of it or none of it."""
    order = caller.sandbox.state.orders[record.order_id]
    assert back(caller, order) in (0, paid(order))
    return back(caller, order) > 0


@pytest.mark.parametrize(
    ("kind", "status", "is_paid"),
    [
        ("REFUND", COMPLETE, True),
        ("RETURN_AND_REFUND", "AWAITING_BUYER_SHIP", False),
        ("REPLACEMENT", "REPLACEMENT_REQUEST_COMPLETE", False),
    ],
)
def test_a_seller_who_does_not_answer_has_agreed(
    caller: Caller, kind: str, status: str, is_paid: bool
) -> None:
    record = asked(caller, kind)
    wait(caller, 47.9)
    assert record.status.endswith("_PENDING")
    wait(caller, 0.2)
    assert (record.status, money_back(caller, record)) == (status, is_paid)


def test_a_replacement_that_nobody_answers_and_nobody_has_becomes_a_refund(caller: Caller) -> None:
    record = asked(caller, "REPLACEMENT")
    caller.place(MUG=caller.sku("MUG").available())
    wait(caller, 48)
    assert record.status == "REPLACEMENT_REQUEST_REFUND_SUCCESS"
    assert money_back(caller, record)


def test_silence_may_mean_no_by_a_setting(wall: Wall) -> None:
    caller = Caller(Sandbox(wall=wall, settings=Settings(silence_approves=False)), wall)
    record = asked(caller, "REFUND")
    wait(caller, 48)
    assert (record.status, money_back(caller, record)) == (CANCEL, False)


def test_goods_that_nobody_looks_at_count_as_received(caller: Caller) -> None:
    record = arrived(caller)
    wait(caller, 48)
    assert (record.status, money_back(caller, record)) == (COMPLETE, True)


def test_a_buyer_who_does_not_send_the_goods_back_keeps_them_and_pays(caller: Caller) -> None:
    record = asked(caller)
    approve(caller, record, "APPROVE_RETURN")
    wait(caller, 14 * 24 - 1)
    assert record.status == "AWAITING_BUYER_SHIP"
    wait(caller, 2)
    assert (record.status, money_back(caller, record)) == (CANCEL, False)


def test_an_offer_that_is_not_answered_counts_as_declined(caller: Caller) -> None:
    record = asked(caller, "REFUND")
    approve(caller, record, "OFFER_PARTIAL_REFUND", partial_refund={"amount": "2", "currency": "USD"})
    wait(caller, 72)
    assert record.status == "RETURN_OR_REFUND_REQUEST_PENDING"
    assert shown(caller, record)["seller_next_action_response"][0]["deadline"] == record.respond_by
    wait(caller, 48)
    assert (record.status, money_back(caller, record)) == (COMPLETE, True)


def test_a_refusal_that_the_buyer_lets_stand_ends_the_return(caller: Caller) -> None:
    record = asked(caller)
    reject(caller, record, "REJECT_RETURN")
    wait(caller, 7 * 24)
    assert (record.status, money_back(caller, record)) == (CANCEL, False)


def test_while_the_platform_looks_at_it_nobody_decides_and_no_clock_runs(caller: Caller) -> None:
    record = asked(caller)
    reject(caller, record, "REJECT_RETURN")
    returns.escalate(caller.sandbox.market, record.id)
    assert shown(caller, record)["arbitration_status"] == "IN_PROGRESS"
    assert approve(caller, record, "DIRECT_REFUND").code == 25011010
    wait(caller, 60 * 24)
    assert record.status == "REFUND_OR_RETURN_REQUEST_REJECT"


def test_a_ruling_for_the_seller_ends_the_return(caller: Caller) -> None:
    record = arrived(caller)
    reject(caller, record, "REJECT_RECEIVED_PACKAGE")
    returns.escalate(caller.sandbox.market, record.id)
    returns.rule(caller.sandbox.market, record.id, "SUPPORT_SELLER")
    assert (record.status, record.arbitration, money_back(caller, record)) == (
        CANCEL,
        "SUPPORT_SELLER",
        False,
    )


@pytest.mark.parametrize(
    ("kind", "decision", "status", "is_paid"),
    [
        ("REFUND", "REJECT_REFUND", COMPLETE, True),
        ("RETURN_AND_REFUND", "REJECT_RETURN", "AWAITING_BUYER_SHIP", False),
        ("REPLACEMENT", "REJECT_REPLACEMENT", "REPLACEMENT_REQUEST_COMPLETE", False),
    ],
)
def test_a_ruling_for_the_buyer_grants_what_was_refused(
    caller: Caller, kind: str, decision: str, status: str, is_paid: bool
) -> None:
    record = asked(caller, kind)
    reject(caller, record, decision)
    returns.escalate(caller.sandbox.market, record.id)
    returns.rule(caller.sandbox.market, record.id, "SUPPORT_BUYER")
    assert (record.status, money_back(caller, record)) == (status, is_paid)


def test_a_ruling_about_a_refused_parcel_pays_the_buyer(caller: Caller) -> None:
    record = arrived(caller)
    reject(caller, record, "REJECT_RECEIVED_PACKAGE")
    returns.escalate(caller.sandbox.market, record.id)
    returns.rule(caller.sandbox.market, record.id, "SUPPORT_BUYER")
    assert (record.status, money_back(caller, record)) == (COMPLETE, True)


def test_a_dispute_that_the_buyer_gives_up_is_closed(caller: Caller) -> None:
    record = asked(caller, "REFUND")
    reject(caller, record, "REJECT_REFUND")
    returns.escalate(caller.sandbox.market, record.id)
    returns.withdraw(caller.sandbox.market, record.id)
    assert (record.status, record.arbitration) == (CANCEL, "CLOSED")


@pytest.mark.parametrize(("refunds", "status"), [(True, COMPLETE), (False, CANCEL)])
def test_a_parcel_lost_on_its_way_back_is_borne_as_set(wall: Wall, refunds: bool, status: str) -> None:
    caller = Caller(Sandbox(wall=wall, settings=Settings(lost_return_refunds=refunds)), wall)
    record = asked(caller)
    approve(caller, record, "APPROVE_RETURN")
    returns.ship(caller.sandbox.market, record.id)
    returns.lose(caller.sandbox.market, record.id)
    assert (record.status, money_back(caller, record)) == (status, refunds)


def test_what_cannot_happen_is_told_with_what_would_have_to_be(caller: Caller) -> None:
    market, record = caller.sandbox.market, asked(caller)
    for move in (returns.ship, returns.arrive, returns.lose, returns.accept_offer, returns.escalate):
        with pytest.raises(Rejected, match=r"_PENDING and cannot be .*; it would have to be"):
            move(market, record.id)
    with pytest.raises(Rejected, match="there is no return 7 "):
        returns.withdraw(market, "7")
    reject(caller, record, "REJECT_RETURN")
    with pytest.raises(Rejected, match="is not in arbitration"):
        returns.rule(market, record.id, "SUPPORT_BUYER")
    gone = arrived(caller)
    with pytest.raises(Rejected, match="has arrived and cannot be lost"):
        returns.lose(market, gone.id)


def test_a_return_goes_on_after_a_restart_as_if_nothing_had_happened(caller: Caller) -> None:
    record = asked(caller, "REFUND")
    offer = {"amount": "2", "currency": "USD"}
    approve(caller, record, "OFFER_PARTIAL_REFUND", "key", partial_refund=offer)
    kept = caller.sandbox.snapshot()
    wait(caller, 72 + 48)
    digest = caller.sandbox.digest()
    caller.sandbox.restore(kept)
    assert approve(caller, record, "OFFER_PARTIAL_REFUND", "key", partial_refund=offer).code == 0
    wait(caller, 72 + 48)
    again = caller.sandbox.state.returns[record.id]
    assert (again.status, money_back(caller, again)) == (COMPLETE, True)
    caller.sandbox.restore(kept)
    wait(caller, 72 + 48)
    assert caller.sandbox.digest() == digest


def test_an_order_that_is_cancelled_takes_its_open_return_with_it(caller: Caller) -> None:
    record = asked(caller, "REFUND", "IN_TRANSIT")
    caller.sandbox.move(caller.shop.id, record.order_id, "CANCELLED")
    wait(caller, 100)
    assert (record.status, money_back(caller, record)) == (CANCEL, True)


async def test_each_state_is_announced_in_both_models(caller: Caller, receiver: Receiver) -> None:
    record = arrived(caller)
    approve(caller, record, "APPROVE_RECEIVED_PACKAGE")
    await caller.sandbox.deliver(receiver)

    def told(kind: int, field: str) -> list[str]:
        return [body["data"][field] for body in receiver.bodies if body["type"] == kind]

    assert told(12, "return_status") == [
        "RETURN_OR_REFUND_REQUEST_PENDING", "AWAITING_BUYER_SHIP", "BUYER_SHIPPED_ITEM",
        "RETURN_OR_REFUND_REQUEST_SUCCESS", COMPLETE,
    ]  # fmt: skip
    assert told(64, "aftersales_request_status") == ["PENDING_REQUEST_REVIEW", "REQUEST_REVIEW_COMPLETED"]
    assert told(65, "rma_status") == [
        "AWAITING_BUYER_RETURN", "RETURN_IN_TRANSIT", "PENDING_PACKAGE_REVIEW", "PACKAGE_REVIEW_COMPLETED",
    ]  # fmt: skip
    assert told(67, "refund_total") == [shown(caller, record)["refund_amount"]["refund_total"]]
    for kind in (12, 64, 65, 67):
        documented = {name.removesuffix("!") for name in events()[kind].payload}
        assert all(body["data"].keys() == documented for body in receiver.bodies if body["type"] == kind)


@pytest.mark.parametrize(("told", "kinds"), [("older", {12}), ("newer", {64, 65, 67})])
async def test_either_model_may_be_silent_by_a_setting(wall: Wall, told: str, kinds: set[int]) -> None:
    settings = replace(Settings(), aftersales_told=told)  # type: ignore[arg-type]  # one of its choices
    caller, receiver = Caller(Sandbox(wall=wall, settings=settings), wall), Receiver()
    caller.app.webhook_url = "http://app.example/hook"
    approve(caller, arrived(caller), "APPROVE_RECEIVED_PACKAGE")
    await caller.sandbox.deliver(receiver)
    assert {body["type"] for body in receiver.bodies} & {12, 64, 65, 67} == kinds


async def test_an_offer_is_not_announced_for_the_webhook_has_no_word_for_it(
    caller: Caller, receiver: Receiver
) -> None:
    record = asked(caller)
    approve(caller, record, "OFFER_PARTIAL_REFUND", partial_refund={"amount": "2", "currency": "USD"})
    await caller.sandbox.deliver(receiver)
    told = [body["data"]["return_status"] for body in receiver.bodies if body["type"] == 12]
    assert told == ["RETURN_OR_REFUND_REQUEST_PENDING"]


def test_buyers_of_a_demo_think_better_of_it_and_send_goods_back(wall: Wall) -> None:
    sandbox = Sandbox(seed=3, wall=wall, scenario="full-swing")
    state = sandbox.state
    state.pace = replace(state.pace, return_share=0.5, late_cancel_share=0.2)
    sandbox.clock.advance(2 * 3600)
    sandbox.tick()
    for crowd in state.crowds.values():
        crowd.orders_per_minute, crowd.generation = 0, crowd.generation + 1
    for _ in range(12):
        sandbox.clock.advance(86_400)
        sandbox.tick()
    statuses = {record.status for record in state.returns.values()}
    assert {record.kind for record in state.returns.values()} == {
        "REFUND",
        "RETURN_AND_REFUND",
        "REPLACEMENT",
    }
    assert COMPLETE in statuses
    assert any(record.arrival_time for record in state.returns.values())
    late = [row for row in state.cancellations.values() if row.respond_by]
    assert {row.role for row in late} == {"BUYER"}
