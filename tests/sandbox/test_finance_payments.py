"""Payments: when a statement is paid, what is paid together, in which currency, and when the bank says no."""

import pytest

from shopkeeper.sandbox.money import statements
from shopkeeper.sandbox.settings import Settings
from tests.sandbox.books import DAY, WITHDRAWALS, Books, books


def penalty(shop: Books, minor: int) -> None:
    statements.adjust(shop.sandbox.market, shop.shop.id, "PLATFORM_PENALTY", minor)


def statuses(shop: Books) -> list[str]:
    return [row["payment_status"] for row in shop.statements()]


def test_a_statement_is_paid_some_days_later_and_then_takes_its_time_to_the_bank() -> None:
    us = books()
    us.sell(MUG=2)
    us.wait(2)
    [row] = us.statements()
    assert (us.payments(), row["payment_id"], row["payment_status"]) == ([], "", "PROCESSING")
    us.wait()
    [payment] = us.payments()
    assert (payment["status"], payment["create_time"]) == ("PROCESSING", row["statement_time"] + 2 * DAY)
    assert "paid_time" not in payment
    us.wait()
    [payment], [row] = us.payments(), us.statements()
    assert (row["payment_id"], row["payment_status"]) == (payment["id"], "PAID")
    assert payment["paid_time"] == row["payment_time"] == payment["create_time"] + DAY


def test_each_statement_has_a_payment_of_its_own() -> None:
    us = books()
    for _ in range(3):
        us.sell(MUG=2)
        us.wait()
    us.wait(4)
    paid = {payment["id"]: payment for payment in us.payments()}
    assert len(paid) == 3
    for row in us.statements():
        payment = paid[row["payment_id"]]
        assert payment["amount"] == {"value": row["settlement_amount"], "currency": "USD"}
        assert payment["payment_amount_before_exchange"] == payment["settlement_amount"] == payment["amount"]
        assert payment["exchange_rate"] == "1.000000"


def test_small_statements_are_paid_together_once_they_are_enough() -> None:
    us = books(settings=Settings(least_payment_units=20))
    for _ in range(3):
        us.sell(MUG=1)
        us.wait()
    us.wait(4)
    [payment] = us.payments()
    together = [row for row in us.statements() if row["payment_id"] == payment["id"]]
    assert len(together) > 1
    due = sum(us.minor(row["settlement_amount"]) for row in together)
    assert us.minor(payment["amount"]["value"]) == due >= 2000


def test_what_a_shop_owes_is_taken_from_what_it_is_owed_next() -> None:
    us = books()
    penalty(us, -500)
    us.wait(5)
    assert (us.payments(), statuses(us)) == ([], ["PROCESSING"])
    us.sell(MUG=3)
    us.wait(5)
    [payment], rows = us.payments(), us.statements()
    assert us.minor(payment["amount"]["value"]) == sum(us.minor(row["settlement_amount"]) for row in rows)
    assert statuses(us) == ["PAID", "PAID"]


def test_a_shop_may_be_paid_in_another_currency_than_it_sells_in() -> None:
    jp = books("JP", Settings(exchange=(("JPY", "USD", "0.006543"),)))
    jp.sell(MUG=3)
    jp.wait(5)
    [payment], [row] = jp.payments(), jp.statements()
    yen = jp.minor(row["settlement_amount"])
    assert payment["payment_amount_before_exchange"] == {"value": str(yen), "currency": "JPY"}
    assert payment["exchange_rate"] == "0.006543"
    assert payment["amount"] == {"value": f"{yen * 0.006543:.2f}", "currency": "USD"}


def test_a_payment_that_failed_is_tried_again() -> None:
    us = books()
    us.sell(MUG=2)
    us.wait(3)
    [payment] = us.payments()
    assert us.caller.control("POST", f"/payments/{payment['id']}/fail").envelope["status"] == "FAILED"
    assert statuses(us) == ["FAILED"]
    assert [row["id"] for row in us.statements(payment_status="FAILED")] == [us.statements()[0]["id"]]
    us.wait(2)
    assert ([payment["status"] for payment in us.payments()], statuses(us)) == (["PAID"], ["PAID"])
    assert us.caller.control("POST", "/payments/1/fail").status == 400


def test_money_that_the_bank_sent_back_is_no_longer_paid() -> None:
    us = books()
    us.sell(MUG=2)
    us.wait(5)
    [payment] = us.payments()
    us.caller.control("POST", f"/payments/{payment['id']}/fail")
    [bounced], [row] = us.payments(), us.statements()
    assert (bounced["status"], row["payment_status"]) == ("FAILED", "FAILED")
    assert "paid_time" not in bounced
    assert "payment_time" not in row


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_a_share_of_payments_fails_by_a_setting(share: float) -> None:
    us = books(settings=Settings(failed_payment_share=share))
    us.sell(MUG=2)
    us.wait(6)
    assert statuses(us) == ["FAILED" if share else "PAID"]


def test_a_reserve_is_kept_back_and_given_back_later() -> None:
    us = books(settings=Settings(reserve_percent=10, reserve_days=7))
    order = us.sell(MUG=3)
    us.wait()
    [row] = us.statements()
    stated = us.statement(row["id"])
    [line] = stated["transactions"]
    kept = us.minor(line["reserve_amount"])
    assert (kept < 0, line["reserve_status"]) == (True, "COLLECTED")
    assert us.minor(stated["payable_amount"]) == us.minor(row["settlement_amount"]) + kept
    assert line["estimated_release_time"] == str(row["statement_time"] + 7 * DAY)
    us.wait(4)
    [payment] = us.payments()
    assert payment["amount"]["value"] == stated["payable_amount"]
    assert payment["settlement_amount"]["value"] == stated["total_settlement_amount"]
    us.wait(8)
    released = us.lines()[-1]
    assert (released["type"], us.minor(released["reserve_amount"])) == ("RESERVE", -kept)
    assert (released["associated_order_id"], released["reserve_status"]) == (order.id, "RELEASED")
    assert sum(us.minor(payment["amount"]["value"]) for payment in us.payments()) == us.minor(
        row["settlement_amount"]
    )


def test_withdrawals_tell_what_came_into_the_balance_and_what_left_it() -> None:
    us = books()
    for _ in range(2):
        us.sell(MUG=2)
        us.wait()
    us.wait(5)
    both = us.ask(WITHDRAWALS, types="SETTLE,WITHDRAW").content
    assert both["total_count"] == 4
    amounts = {
        kind: [us.minor(row["amount"]) for row in us.ask(WITHDRAWALS, types=kind).content["withdrawals"]]
        for kind in ("SETTLE", "WITHDRAW")
    }
    assert sum(amounts["SETTLE"]) == sum(amounts["WITHDRAW"]) > 0
    assert {row["status"] for row in both["withdrawals"]} == {"SUCCESS"}
    assert us.ask(WITHDRAWALS, types="MOON").code == 36009004


def test_payments_are_found_by_time_page_by_page() -> None:
    us = books()
    for _ in range(5):
        us.sell(MUG=2)
        us.wait()
    us.wait(4)
    times = [payment["create_time"] for payment in us.payments()]
    assert (len(times), times) == (5, sorted(times))
    assert [payment["create_time"] for payment in us.payments(create_time_ge=times[2])] == times[2:]
    assert [payment["create_time"] for payment in us.payments(sort_order="DESC")] == times[::-1]


def test_a_statement_changed_after_it_was_paid_does_not_change_the_payment() -> None:
    us = books()
    us.sell(MUG=2)
    us.wait(5)
    [row], [line], before = us.statements(), us.lines(), us.payments()
    statements.add_unknown_fee(us.sandbox.market, row["id"], line["id"], -100)
    assert us.payments() == before
    assert us.minor(us.statements()[0]["settlement_amount"]) == us.minor(row["settlement_amount"]) - 100
