"""The newer model shows the same returns, and what is decided in one model is decided in the other."""

from typing import Any

import pytest

from shopkeeper.sandbox.money.amounts import minor_units
from shopkeeper.sandbox.returns import moves as returns
from shopkeeper.sandbox.trade import Return
from shopkeeper.tiktok.spec import operation
from tests.sandbox.aftersale_calls import HOME, REJECTED_FOR, approve, arrived, asked, back, returns_of, shown
from tests.sandbox.caller import Answer, Caller, Receiver
from tests.sandbox.test_orders import plain

COMPLETE = "RETURN_OR_REFUND_REQUEST_COMPLETE"
REQUESTS = f"{HOME}/202603/aftersales/search"
RMAS = f"{HOME}/202604/rma/search"


def requests_of(caller: Caller, filters: Any = None, **body: Any) -> Any:
    answer = caller.call("POST", REQUESTS, {}, {"filters": filters or {}, **body})
    return answer.content["aftersales_requests"]


def rmas_of(caller: Caller, filters: Any = None, **body: Any) -> Any:
    answer = caller.call("POST", RMAS, {}, {"filters": filters or {}, **body})
    return answer.content["return_merchandise_authorizations"]


def line_ids(caller: Caller, record: Return) -> list[str]:
    return [line["return_line_item_id"] for line in shown(caller, record)["return_line_items"]]


def decision(action: str, *lines: str, reason: str = "", part: str = "") -> dict[str, Any]:
    row: dict[str, Any] = {"action": action, "line_items": [{"return_line_item_id": id} for id in lines]}
    if reason:
        row["reason"] = {"reason_id": reason, "text": "See the picture."}
    if part:
        row["alternative_solution_details"] = {"currency": "USD", "partial_refund_amount": part}
    return row


def review(caller: Caller, request_id: str, *rows: Any, key: str = "", by: str = "AFTERSALES") -> Answer:
    wanted = {"request_id": request_id, "request_id_type": by, "idempotency_key": key}
    body = {"aftersales_request_decisions": [{**wanted, "line_item_decisions": list(rows)}]}
    return caller.call("POST", f"{HOME}/202609/aftersales/review", {}, body)


def codes(answer: Answer) -> list[str]:
    return [error["code"] for error in answer.content["errors"]]


def test_a_return_is_one_request_whose_parts_the_caller_picks(caller: Caller) -> None:
    record = asked(caller, units=2)
    [request] = requests_of(caller)
    assert (request["id"], request["status"]) == (record.request_id, "PENDING_REQUEST_REVIEW")
    assert [line["return_line_item_id"] for line in request["line_items"]] == line_ids(caller, record)
    [older], [newer] = returns_of(caller), request["sku_return_requests"]
    assert newer["return_id"] == older["return_id"]
    assert newer["refund_amount"] == older["refund_amount"]
    assert request["return_merchandise_authorizations"] == []
    [bare] = requests_of(caller, whitelisted_data_fields=["LINE_ITEMS"])
    assert bare.keys() == {"id", "status", "line_items"}


def test_requests_and_rmas_show_only_fields_that_the_api_documents(caller: Caller) -> None:
    arrived(caller)
    [request], [rma] = requests_of(caller), rmas_of(caller)
    documented = plain(operation("return_refund.searchAftersalesRequests.202603").answer)
    expected = documented["aftersales_requests"][0]
    assert request.keys() == expected.keys()
    for part in ("line_items", "return_merchandise_authorizations", "sku_return_requests"):
        assert request[part][0].keys() == expected[part][0].keys()
    documented = plain(operation("return_refund.searchReturnMerchandiseAuthorizations.202604").answer)
    assert rma.keys() == documented["return_merchandise_authorizations"][0].keys()


def test_goods_are_followed_on_their_way_back(caller: Caller) -> None:
    record = asked(caller)
    assert rmas_of(caller) == []
    approve(caller, record, "APPROVE_RETURN")
    seen = [rmas_of(caller)[0]["status"]]
    returns.ship(caller.sandbox.market, record.id)
    seen.append(rmas_of(caller)[0]["status"])
    returns.arrive(caller.sandbox.market, record.id)
    seen.append(rmas_of(caller)[0]["status"])
    approve(caller, record, "APPROVE_RECEIVED_PACKAGE")
    [rma] = rmas_of(caller)
    assert [*seen, rma["status"]] == [
        "AWAITING_BUYER_RETURN", "RETURN_IN_TRANSIT", "PENDING_PACKAGE_REVIEW", "PACKAGE_REVIEW_COMPLETED",
    ]  # fmt: skip
    assert (rma["aftersales_request_id"], rma["package_id"]) == (record.request_id, record.package_id)


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        ("REFUND", COMPLETE),
        ("RETURN_AND_REFUND", "AWAITING_BUYER_SHIP"),
        ("REPLACEMENT", "REPLACEMENT_REQUEST_COMPLETE"),
    ],
)
def test_approving_a_request_means_what_its_kind_says(caller: Caller, kind: str, status: str) -> None:
    record = asked(caller, kind)
    lines = line_ids(caller, record)
    assert codes(review(caller, record.request_id, decision("APPROVE_REQUEST", *lines))) == []
    assert shown(caller, record)["return_status"] == status
    assert requests_of(caller)[0]["status"] == "REQUEST_REVIEW_COMPLETED"


@pytest.mark.parametrize(
    ("kind", "reason", "status"),
    [
        ("REFUND", "REJECT_REFUND", "REFUND_OR_RETURN_REQUEST_REJECT"),
        ("RETURN_AND_REFUND", "REJECT_RETURN", "REFUND_OR_RETURN_REQUEST_REJECT"),
        ("REPLACEMENT", "REJECT_REPLACEMENT", "REPLACEMENT_REQUEST_REJECT"),
    ],
)
def test_rejecting_a_request_needs_a_reason_of_its_kind(
    caller: Caller, kind: str, reason: str, status: str
) -> None:
    record = asked(caller, kind)
    lines = line_ids(caller, record)
    assert codes(review(caller, record.request_id, decision("REJECT_REQUEST", *lines))) == ["25001014"]
    row = decision("REJECT_REQUEST", *lines, reason=REJECTED_FOR[reason])
    assert codes(review(caller, record.request_id, row)) == []
    assert (record.status, record.records[-1].note) == (status, "See the picture.")


@pytest.mark.parametrize(
    ("kind", "status"),
    [("RETURN_AND_REFUND", COMPLETE), ("REPLACEMENT", "REPLACEMENT_REQUEST_REFUND_SUCCESS")],
)
def test_money_instead_of_what_was_asked_for(caller: Caller, kind: str, status: str) -> None:
    record = asked(caller, kind)
    row = decision("REFUND_INSTEAD", *line_ids(caller, record))
    assert codes(review(caller, record.request_id, row)) == []
    assert record.status == status
    order = caller.sandbox.state.orders[record.order_id]
    assert back(caller, order) > 0


def test_a_part_is_offered_before_and_after_the_goods_are_back(caller: Caller) -> None:
    first, second = asked(caller, "REFUND"), arrived(caller)
    row = decision("OFFER_PARTIAL_REFUND", *line_ids(caller, first), part="2.50")
    assert codes(review(caller, first.request_id, row)) == []
    after = "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG"
    row = decision(after, *line_ids(caller, second), reason=REJECTED_FOR[after], part="1.25")
    assert codes(review(caller, second.rma_id, row, by="RMA")) == []
    returns.accept_offer(caller.sandbox.market, first.id)
    returns.accept_offer(caller.sandbox.market, second.id)
    orders = caller.sandbox.state.orders
    assert back(caller, orders[first.order_id]) == 250
    assert back(caller, orders[second.order_id]) == 125


def test_lines_may_be_decided_differently_and_the_request_stays_one(caller: Caller) -> None:
    record = asked(caller, "REFUND", units=3)
    first, second, third = line_ids(caller, record)
    whole = minor_units(shown(caller, record)["refund_amount"]["refund_total"], "USD")
    rejected = decision("REJECT_REQUEST", second, reason=REJECTED_FOR["REJECT_REFUND"])
    rows = (decision("APPROVE_REQUEST", first), rejected)
    assert codes(review(caller, record.request_id, *rows)) == []
    [request] = requests_of(caller)
    assert request["status"] == "PENDING_REQUEST_REVIEW"
    parts = {
        line["return_line_item_id"]: one["return_status"]
        for one in request["sku_return_requests"]
        for line in one["return_line_items"]
    }
    assert parts == {
        first: COMPLETE,
        second: "REFUND_OR_RETURN_REQUEST_REJECT",
        third: "RETURN_OR_REFUND_REQUEST_PENDING",
    }
    asked_for = [minor_units(one["refund_amount"]["refund_total"], "USD") for one in returns_of(caller)]
    assert sum(asked_for) == whole
    assert codes(review(caller, record.request_id, decision("APPROVE_REQUEST", third))) == []
    assert requests_of(caller)[0]["status"] == "REQUEST_REVIEW_COMPLETED"
    assert codes(review(caller, record.request_id, decision("APPROVE_REQUEST", first))) == ["25011012"]


def test_a_parcel_may_be_taken_in_part(caller: Caller) -> None:
    record = arrived(caller, units=2)
    good, worn = line_ids(caller, record)
    reason = REJECTED_FOR["REJECT_RECEIVED_PACKAGE"]
    rows = (decision("APPROVE_RETURN_PACKAGE", good), decision("REJECT_RETURN_PACKAGE", worn, reason=reason))
    assert codes(review(caller, record.rma_id, *rows, by="RMA")) == []
    assert {row["return_status"] for row in returns_of(caller)} == {COMPLETE, "REJECT_RECEIVE_PACKAGE"}
    [rma] = rmas_of(caller)
    assert {line["return_line_item_id"] for line in rma["line_items"]} == {good, worn}


def test_what_is_wrong_with_one_decision_is_told_and_nothing_of_it_is_done(caller: Caller) -> None:
    record = asked(caller, "REFUND", units=2)
    first, second = line_ids(caller, record)
    for row, code in (
        (decision("OFFER_PARTIAL_REFUND", second, part="900"), "25005005"),
        (decision("APPROVE_RETURN_PACKAGE", second), "25020004"),
        (decision("REJECT_REQUEST", second), "25001014"),
        (decision("APPROVE_REQUEST", first), "25001001"),
    ):
        assert codes(review(caller, record.request_id, decision("APPROVE_REQUEST", first), row)) == [code]
        assert [one["return_status"] for one in returns_of(caller)] == ["RETURN_OR_REFUND_REQUEST_PENDING"]
    assert codes(review(caller, "4038", decision("APPROVE_REQUEST", first))) == ["25007006"]


def test_one_refused_request_does_not_hold_up_the_others(caller: Caller) -> None:
    good, bad = asked(caller, "REFUND"), asked(caller, "REFUND")
    approve(caller, bad, "APPROVE_REFUND")
    wanted = [
        {
            "request_id": one.request_id,
            "line_item_decisions": [decision("APPROVE_REQUEST", *line_ids(caller, one))],
        }
        for one in (bad, good)
    ]
    body = {"aftersales_request_decisions": wanted}
    answer = caller.call("POST", f"{HOME}/202609/aftersales/review", {}, body)
    assert (answer.code, codes(answer), good.status) == (0, ["25011012"], COMPLETE)


def test_the_same_key_decides_a_request_once(caller: Caller) -> None:
    record = asked(caller, "REFUND")
    row = decision("APPROVE_REQUEST", *line_ids(caller, record))
    assert [codes(review(caller, record.request_id, row, key="k")) for _ in range(2)] == [[], []]
    assert codes(review(caller, record.request_id, row, key="other")) == ["25011012"]


def test_requests_and_rmas_are_found_by_each_filter(caller: Caller) -> None:
    first = asked(caller, "REFUND")
    caller.sandbox.clock.advance(60)
    second = arrived(caller)
    buyer = caller.detail(second.order_id)[0]["user_id"]
    since = {"create_time": {"min_unix_time_inclusive": second.create_time}}
    until = {"create_time": {"max_unix_time_exclusive": second.create_time}}
    for filters, record in (
        ({"aftersales_request_ids": [first.request_id]}, first),
        ({"aftersales_request_statuses": ["PENDING_REQUEST_REVIEW"]}, first),
        ({"main_order_ids": [second.order_id]}, second),
        ({"return_types": ["RETURN_AND_REFUND"]}, second),
        ({"buyer_ids": [buyer]}, second),
        ({"time": since}, second),
        ({"time": until}, first),
    ):
        assert [row["id"] for row in requests_of(caller, filters)] == [record.request_id], filters
    for filters in (
        {"aftersales_request_ids": [second.request_id]},
        {"rma_ids": [second.rma_id]},
        {"package_ids": [second.package_id]},
        {"main_order_ids": [second.order_id]},
        {"statuses": ["PENDING_PACKAGE_REVIEW"]},
        {"time": since},
    ):
        assert [row["id"] for row in rmas_of(caller, filters)] == [second.rma_id], filters
    assert rmas_of(caller, {"statuses": ["RETURN_IN_TRANSIT"]}) == []


def test_pages_of_requests_tile_the_whole(caller: Caller) -> None:
    made = []
    for _ in range(7):
        made.append(asked(caller, "REFUND").request_id)
        caller.sandbox.clock.advance(1)
    seen, token = [], ""
    while True:
        pagination = {"page_size": 3, "page_token": token}
        sort = {"sort_field": "UPDATE_TIME", "sort_order": "DESC"}
        content = caller.call("POST", REQUESTS, {}, {"pagination": pagination, "sort": sort}).content
        seen += [row["id"] for row in content["aftersales_requests"]]
        token = content["next_page_token"]
        if not token:
            break
    assert seen == made[::-1]
    assert caller.call("POST", REQUESTS, {}, {"pagination": {"page_size": 101}}).code == 98001004


def test_the_most_and_least_of_an_offer_are_told_by_line_and_true(caller: Caller) -> None:
    record = asked(caller, "REFUND", units=2)
    query = {"return_or_cancel_id": record.id, "seller_id": 1}
    content = caller.call("GET", f"{HOME}/202606/review_decision", query).content
    lines = {row["return_line_item_id"]: row["decisions"] for row in content["line_items"]}
    assert [*lines] == line_ids(caller, record)
    first = {row["decision"]: row for row in lines[line_ids(caller, record)[0]]}
    assert {name for name, row in first.items() if row["eligible"]} == {
        "APPROVE_REFUND",
        "OFFER_PARTIAL_REFUND",
        "REJECT_REFUND",
    }
    span = first["OFFER_PARTIAL_REFUND"]["partial_refund_amount_range"]
    most = minor_units(span["max_amount"], "USD")
    assert (span["currency"], span["min_amount"]) == ("USD", "0.01")
    [line, _] = line_ids(caller, record)
    over = decision("OFFER_PARTIAL_REFUND", line, part=f"{(most + 1) / 100:.2f}")
    assert codes(review(caller, record.request_id, over)) == ["25005005"]
    exact = decision("OFFER_PARTIAL_REFUND", line, part=span["max_amount"])
    assert codes(review(caller, record.request_id, exact)) == []


async def test_a_refund_is_announced_once_with_the_lines_it_is_for(
    caller: Caller, receiver: Receiver
) -> None:
    record = asked(caller, "REFUND", units=2)
    first, second = line_ids(caller, record)
    for line in (first, second):
        review(caller, record.request_id, decision("APPROVE_REQUEST", line))
    await caller.sandbox.deliver(receiver)
    told = [body["data"] for body in receiver.bodies if body["type"] == 67]
    assert [[line["return_line_item_id"] for line in row["line_items"]] for row in told] == [
        [first],
        [second],
    ]
    order = caller.sandbox.state.orders[record.order_id]
    assert sum(minor_units(row["refund_total"], "USD") for row in told) == back(caller, order)
    assert {row["aftersales_request_id"] for row in told} == {record.request_id}
