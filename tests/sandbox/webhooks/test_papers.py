"""Invoices that a tax office looks at, and permissions that come to their end."""

import base64
from collections.abc import Callable
from typing import Any

import pytest

from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import DAY, Settings
from shopkeeper.sandbox.trade import Package
from tests.sandbox.caller import Caller, Receiver, Wall
from tests.sandbox.parcel_calls import ship

KEY = "35" * 22
NOTE = f'<nfeProc><infNFe Id="NFe{KEY}"/></nfeProc>'
Sent = Callable[[], Any]


@pytest.fixture
def brazil(wall: Wall) -> Caller:
    caller = Caller(Sandbox(wall=wall, settings=Settings(invoice_check_seconds=300)), wall).at("BR")
    caller.app.webhook_url = "http://app.example/hook"
    return caller


def hand_in(caller: Caller, package: Package, text: str = NOTE) -> None:
    content = base64.b64encode(text.encode()).decode()
    row = {"file": content, "file_type": "XML", "order_ids": package.order_ids, "package_id": package.id}
    answer = caller.call("POST", "/fulfillment/202502/invoice/upload", body={"invoices": [row]})
    assert answer.content == {"errors": []}


def needs(caller: Caller, package: Package) -> str:
    return str(caller.detail(*package.order_ids)[0]["need_upload_invoice"])


async def told(caller: Caller, kind: int, receiver: Receiver) -> list[dict[str, Any]]:
    await caller.sandbox.deliver(receiver)
    return [body["data"] for body in receiver.bodies if body["type"] == kind]


def wait(caller: Caller, seconds: float) -> None:
    caller.sandbox.clock.advance(seconds)
    caller.sandbox.tick()


async def test_a_package_may_be_shipped_once_the_tax_office_has_taken_its_invoice(brazil: Caller) -> None:
    package = brazil.sandbox.package_of(brazil.place().id)
    assert needs(brazil, package) == "NEED_INVOICE"
    hand_in(brazil, package)
    assert (needs(brazil, package), ship(brazil, package).code) == ("INVOICE_PROCESSING", 21004019)
    wait(brazil, 300)
    assert (needs(brazil, package), ship(brazil, package).code) == ("INVOICE_UPLOADED", 0)
    named = {"order_ids": package.order_ids, "package_id": package.id}
    assert await told(brazil, 36, Receiver()) == [
        {"invoice_status": status, **named} for status in ("PROCESSING", "SUCCESS")
    ]


async def test_an_invoice_that_was_used_before_is_no_good_and_another_one_is(brazil: Caller) -> None:
    packages = [brazil.sandbox.package_of(brazil.place().id) for _ in range(2)]
    for package in packages:
        hand_in(brazil, package)
        wait(brazil, 300)
    second = packages[1]
    assert (needs(brazil, second), ship(brazil, second).code) == ("NEED_INVOICE", 21004019)
    hand_in(brazil, second, NOTE.replace("3535", "3536"))
    wait(brazil, 300)
    assert ship(brazil, second).code == 0
    news = await told(brazil, 36, Receiver())
    said = [(one["invoice_status"], one.get("invalid_reason")) for one in news]
    assert said[3:] == [("INVALID", "ACCESS_KEY_DUPLICATE"), ("PROCESSING", None), ("SUCCESS", None)]


async def test_what_is_no_invoice_fails_and_the_tax_office_may_change_its_mind(brazil: Caller) -> None:
    package = brazil.sandbox.package_of(brazil.place().id)
    assert brazil.control("POST", f"/invoices/{package.id}/judge", {"status": "SUCCESS"}).status == 400
    hand_in(brazil, package, "no XML")
    assert needs(brazil, package) == "NEED_INVOICE"
    hand_in(brazil, package)
    wait(brazil, 300)
    judged = {"status": "INVALID", "reason": "NOT_AUTHORIZED"}
    answer = brazil.control("POST", f"/invoices/{package.id}/judge", judged)
    assert answer.envelope == {"package_id": package.id, "status": "INVALID", "may_ship": False}
    news = await told(brazil, 36, Receiver())
    assert [one.get("invalid_reason") for one in news] == [None, "FAILED", None, None, "NOT_AUTHORIZED"]


async def test_the_end_of_a_permission_is_told_thirty_days_before_and_then_each_midnight(
    caller: Caller, receiver: Receiver
) -> None:
    caller.app.shop_ids = caller.app.shop_ids[:1]
    caller.grant.shop_ids = caller.app.shop_ids
    end = int(caller.sandbox.market.now() + 32 * DAY)
    assert caller.control("POST", f"/apps/{caller.app.key}/end", {"days": 32}).envelope == {"ending": 1}
    wait(caller, 2 * DAY - 1)
    assert await told(caller, 7, receiver) == []
    wait(caller, 1)
    [first] = await told(caller, 7, receiver)
    assert first["expiration_time"] == str(end)
    wait(caller, 3 * DAY)
    await caller.sandbox.deliver(receiver)
    times = [body["timestamp"] for body in receiver.bodies if body["type"] == 7]
    assert len(times) == 4
    assert [moment % DAY for moment in times[1:]] == [0, 0, 0]
    wait(caller, 60 * DAY)
    assert len(await told(caller, 7, receiver)) == 31


async def test_whoever_gets_new_tokens_is_warned_no_more_and_who_does_not_is_locked_out(
    caller: Caller, receiver: Receiver
) -> None:
    caller.control("POST", f"/apps/{caller.app.key}/end", {"days": 5})
    caller.wall.seconds += 6 * DAY
    assert caller.send("GET", "/authorization/202309/shops").code == 105002
    caller.sandbox.tokens.answer(
        "/api/v2/token/get",
        {
            "app_key": caller.app.key,
            "app_secret": caller.app.secret,
            "auth_code": caller.sandbox.auth_code(),
            "grant_type": "authorized_code",
        },
    )
    before = len(await told(caller, 7, receiver))
    wait(caller, 3 * DAY)
    assert len(await told(caller, 7, receiver)) == before
