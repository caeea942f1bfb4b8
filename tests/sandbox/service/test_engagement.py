"""A shop writes to those who have bought: by a template or in its own words, and learns what came of it."""

from typing import Any

import pytest

from shopkeeper.sandbox.buyers import people
from tests.sandbox.caller import Answer, Caller
from tests.sandbox.promotion_calls import coupon

TASKS = "/customer_engagement/202412/engagement_tasks"
CUSTOM = "/customer_engagement/202502/engagement_tasks/custom"


def create(caller: Caller, path: str = TASKS, key: str = "1", **fields: Any) -> Answer:
    end = int(caller.sandbox.market.now()) + 86_400
    body = {"channel": "INBOX", "task_name": "Autumn", "end_time": end, **fields}
    return caller.call("POST", path, {"idempotency_key": key}, body)


def thanks(caller: Caller) -> str:
    """A task with a template that shows one product."""
    return str(
        create(caller, template_id="7101", product_ids=[caller.sku("MUG").product_id]).content["task_id"]
    )


def send(caller: Caller, task: str, *emails: str) -> Answer:
    body = {"task_id": task, "buyer_emails": list(emails)}
    return caller.call("POST", "/customer_engagement/202412/messages", {}, body)


def result(caller: Caller, task: str) -> dict[str, Any]:
    body = {"task_ids": [task]}
    [shown] = caller.call("POST", "/customer_engagement/202412/performances", {}, body).content[
        "task_performances"
    ]
    return dict(shown)


def address(caller: Caller, buyer: int) -> str:
    return people.email(caller.sandbox.state.seed, buyer, caller.shop.region)


def test_what_a_reached_buyer_orders_in_the_week_is_the_tasks(caller: Caller) -> None:
    order = caller.place()
    task = thanks(caller)
    assert send(caller, task, address(caller, order.buyer)).content == {"errors": []}
    caller.sandbox.clock.advance(3600)
    caller.sandbox.place(caller.shop.id, {"MUG": 2}, buyer_of=order.id)
    caller.place()
    shown, price = result(caller, task), caller.sku("MUG").price_minor
    assert (shown["order_count"], shown["gmv_amount"]) == (1, f"{2 * price / 100:.2f}")
    assert (shown["sent_recipient_count"], shown["status"]) == (1, "SENDING")


def test_a_task_is_made_once_and_ends(caller: Caller) -> None:
    order = caller.place()
    task = thanks(caller)
    assert thanks(caller) == task
    caller.sandbox.clock.advance(86_400)
    assert send(caller, task, address(caller, order.buyer)).code == 68009002
    assert result(caller, task)["status"] == "SUCCESS"


def test_those_who_have_not_bought_in_a_year_are_told_one_by_one(caller: Caller) -> None:
    order = caller.place()
    caller.sandbox.clock.advance(366 * 86_400)
    recent = caller.place()
    task = thanks(caller)
    emails = [address(caller, order.buyer), "no-address", address(caller, recent.buyer)]
    errors = send(caller, task, *emails).content["errors"]
    assert [(row["code"], row["detail"]["buyer_email"]) for row in errors] == [
        (68009004, emails[0]), (68009003, emails[1]),
    ]  # fmt: skip
    assert result(caller, task)["sent_recipient_count"] == 1


@pytest.mark.parametrize(
    "fields",
    [
        {"template_id": "none"},
        {"template_id": "7101"},
        {"template_id": "7102", "coupon_ids": []},
        {"template_id": "7101", "product_ids": ["1"]},
        {"template_id": "7102", "coupon_ids": ["1"], "end_time": 1},
    ],
)
def test_a_task_that_its_template_does_not_allow_is_refused(caller: Caller, fields: dict[str, Any]) -> None:
    assert create(caller, **fields).code == 68009005


def test_a_coupon_goes_with_a_task_until_it_has_ended(caller: Caller) -> None:
    given = {"template_id": "7102", "coupon_ids": [coupon(caller)]}
    assert create(caller, **given).code == 0
    caller.control("POST", f"/coupons/{given['coupon_ids'][0]}/deactivate")
    assert create(caller, key="2", **given).code == 68009005


def test_words_of_its_own_are_for_a_shop_that_has_sold(caller: Caller) -> None:
    words = {"title": "Hi", "body": "Thank you"}
    assert create(caller, CUSTOM, custom_message=words).code == 68008016
    caller.place()
    assert create(caller, CUSTOM, custom_message=words).code == 0
    rude = {"title": "Hi", "body": "A miracle cure"}
    assert create(caller, CUSTOM, "2", custom_message=rude).code == 68008004
