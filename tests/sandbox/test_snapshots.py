"""A snapshot goes on to the same bytes, here and elsewhere; what is kept in a folder is whole."""

import json
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopkeeper.errors import Rejected
from shopkeeper.sandbox import snapshot
from shopkeeper.sandbox.clock import StillClock
from shopkeeper.sandbox.exchange import Ask
from shopkeeper.sandbox.faults import KINDS
from shopkeeper.sandbox.keeping import Keeper
from shopkeeper.sandbox.rehearsal import EPOCH
from shopkeeper.sandbox.scenarios import STORIES
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.tiktok.wire import sign
from tests.sandbox.caller import Caller, Receiver, Wall
from tests.sandbox.test_serve import running

Step = tuple[str, str, dict[str, Any]]
PLACES = ("AWAITING_SHIPMENT", "ON_HOLD", "UNPAID", "IN_TRANSIT", "DELIVERED")

LOOKS = {
    "orders": ("/order/202309/orders/search", {"page_size": "5"}, b"{}"),
    "products": ("/product/202502/products/search", {"page_size": "2"}, b"{}"),
    "inventory": ("/product/202309/inventory/search", {}, b'{"seller_skus": ["MUG"]}'),
}

steps = st.one_of(
    st.builds(
        lambda sku, status: ("place", status, {sku: 1}),
        st.sampled_from(["MUG", "TSHIRT-M"]),
        st.sampled_from(PLACES),
    ),
    st.builds(
        lambda seconds: ("advance", "", {"advance_seconds": seconds}), st.sampled_from([1, 125, 3600, 9000])
    ),
    st.builds(
        lambda kind, rate: ("buyers", "", {"kind": kind, "orders_per_minute": rate, "seconds": 120}),
        st.sampled_from(["steady", "daily", "flash-sale", "viral", "nobody"]),
        st.integers(1, 4),
    ),
    st.builds(
        lambda kind, chance: ("fault", "", {"kind": kind, "probability": chance}),
        st.sampled_from(KINDS),
        st.floats(0.1, 1.0),
    ),
    st.builds(lambda units: ("stock", "", {"seller_sku": "MUG", "available": units}), st.integers(0, 90)),
    st.sampled_from([("look", "orders", {}), ("look", "products", {}), ("look", "inventory", {})]),
    st.just(("deliver", "", {})),
)  # fmt: skip


class Run:
    """One sandbox, what it answered, and the webhooks that it sent."""

    def __init__(self, seed: int) -> None:
        self.wall = Wall()
        self.sandbox = Sandbox(seed=seed, wall=self.wall)
        self.caller = Caller(self.sandbox, self.wall)
        self.caller.app.webhook_url = "http://app.example/hook"
        self.receiver = Receiver()
        self.answers: list[bytes] = []

    async def take(self, step: Step) -> None:
        kind, status, fields = step
        if kind == "deliver":
            self.receiver.status = 500 if len(self.receiver.received) % 5 == 3 else 200
            await self.sandbox.deliver(self.receiver)
        elif kind == "look":
            self._look(*LOOKS[status])
        else:
            self._steer(kind, status, fields)

    def _steer(self, kind: str, status: str, fields: dict[str, Any]) -> None:
        place = {
            "place": "/orders",
            "advance": "/clock",
            "buyers": "/buyers",
            "fault": "/faults",
            "stock": "/stock",
        }[kind]
        if kind == "stock":
            fields = {"shop_id": next(iter(self.sandbox.shops)), **fields}
        elif kind == "place":
            lines = [{"seller_sku": sku, "quantity": units} for sku, units in fields.items()]
            fields = {"shop_id": next(iter(self.sandbox.shops)), "status": status, "lines": lines}
        body = json.dumps(fields).encode()
        self.answers.append(self.sandbox.answer(Ask("POST", f"/_sandbox{place}", body=body)).body)

    def _look(self, path: str, query: dict[str, str], body: bytes) -> None:
        [app] = self.sandbox.apps.values()
        shop = next(iter(self.sandbox.shops.values()))
        query = {"app_key": app.key, "timestamp": str(int(self.wall())), "shop_cipher": shop.cipher, **query}
        query["sign"] = sign(app.secret, path, query, body, "application/json")
        token = self.sandbox.state.grants[0].access_token
        headers = {"content-type": "application/json", "x-tts-access-token": token}
        self.answers.append(self.sandbox.answer(Ask("POST", path, query, headers, body)).body)


@settings(max_examples=40, deadline=None)
@given(before=st.lists(steps, max_size=6), after=st.lists(steps, min_size=1, max_size=8))
async def test_what_follows_a_restored_snapshot_is_the_same_to_the_byte(
    before: list[Step], after: list[Step]
) -> None:
    whole, again = Run(seed=1), Run(seed=9)
    for step in before:
        await whole.take(step)
    kept = whole.sandbox.snapshot()
    answers, sent = len(whole.answers), len(whole.receiver.received)
    for step in after:
        await whole.take(step)
    again.sandbox.restore(kept)
    again.receiver.received = whole.receiver.received[:sent]
    for step in after:
        await again.take(step)

    assert again.answers == whole.answers[answers:]
    assert again.receiver.received[sent:] == whole.receiver.received[sent:]
    assert again.sandbox.snapshot() == whole.sandbox.snapshot()


@pytest.mark.parametrize("scenario", list(STORIES))
def test_a_state_is_the_same_text_after_it_was_read(scenario: str) -> None:
    kept = Sandbox(scenario=scenario).snapshot()

    assert snapshot.encode(snapshot.decode(kept)) == kept


def test_settings_go_with_a_snapshot(wall: Wall) -> None:
    strict = replace(Settings(), zero_stock_accepted=False, payment_days=9)
    elsewhere = Sandbox(seed=4, wall=wall)
    elsewhere.restore(Sandbox(seed=1, wall=wall, settings=strict).snapshot())

    assert elsewhere.settings == strict
    assert elsewhere.market.settings is elsewhere.settings


async def test_a_webhook_that_is_on_its_way_is_in_the_snapshot(caller: Caller) -> None:
    kept: list[bytes] = []

    async def post(url: str, headers: dict[str, str], body: bytes) -> int:
        kept.append(caller.sandbox.snapshot())
        return 200

    caller.app.webhook_url = "http://app.example/hook"
    caller.place()
    [waiting] = caller.sandbox.market.outbox.pending()
    await caller.sandbox.deliver(post)
    assert caller.sandbox.market.outbox.pending() == []
    caller.sandbox.restore(kept[0])

    assert [one.id for one in caller.sandbox.market.outbox.pending()] == [waiting.id]


def test_a_fresh_start_is_the_same_as_a_new_program(wall: Wall) -> None:
    def begun() -> Sandbox:
        return Sandbox(seed=3, clock=StillClock(EPOCH), wall=wall, scenario="full-swing")

    def first_tokens(sandbox: Sandbox) -> Any:
        return json.loads(sandbox.answer(Ask("GET", "/_sandbox/credentials")).body)

    used, fresh = begun(), begun()
    tokens = first_tokens(fresh)
    first_tokens(used)
    used.clock.advance(3600)
    used.tick()
    told = json.loads(used.answer(Ask("POST", "/_sandbox/reset", body=b"{}")).body)

    assert told == tokens
    assert used.snapshot() == fresh.snapshot()


def test_a_fresh_start_may_be_of_another_kind(caller: Caller) -> None:
    caller.app.webhook_url = "http://app.example/hook"
    caller.control("POST", "/reset", {"scenario": "demo", "seed": 5})
    told = caller.control("GET", "/").envelope

    assert (told["scenario"], told["seed"]) == ("demo", 5)
    assert [app["webhook_url"] for app in told["apps"]] == ["", "http://app.example/hook"]
    now = caller.control("POST", "/clock", {"advance_seconds": 60}).envelope["now"]
    refused = caller.control("POST", "/reset", {"scenario": "dull"})
    assert refused.envelope["error"].startswith("there is no scenario 'dull'")
    assert caller.control("GET", "/").envelope["scenario"] == "demo"
    assert caller.control("GET", "/clock").envelope["now"] == now


def test_snapshots_are_kept_by_name_and_named_when_one_is_not_there(caller: Caller) -> None:
    caller.place()
    caller.control("POST", "/snapshot", {"name": "one order"})
    caller.place()
    assert caller.control("POST", "/restore", {"name": "one order"}).envelope["orders"] == 1
    [kept] = caller.control("GET", "/snapshots").envelope["snapshots"]
    assert kept["name"] == "one order"
    wrong = caller.control("POST", "/restore", {"name": "two"}).envelope["error"]
    assert wrong == "there is no snapshot 'two'; there are: one order"
    assert caller.control("POST", "/restore", {}).status == 400
    broken = caller.control("POST", "/restore", {"snapshot": {"seed": "x"}}).envelope["error"]
    assert broken.startswith("the snapshot does not hold a sandbox's state")


@pytest.mark.parametrize("name", ["../secret", "a/b", "", ".hidden", "x" * 65, "con\n"])
def test_a_snapshot_cannot_be_kept_outside_its_folder(name: str, tmp_path: Path) -> None:
    keeper = Keeper(tmp_path)
    with pytest.raises(Rejected, match="cannot name a snapshot"):
        keeper.keep(name, b"{}")
    with pytest.raises(Rejected, match="cannot name a snapshot"):
        keeper.read(name)


def ask(said: dict[str, Any], path: str, body: Any = None) -> bytes:
    sent = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(f"{said['base_url']}{path}", data=sent, timeout=20) as answer:
        content: bytes = answer.read()
    return content


def signed(said: dict[str, Any], token: str) -> bytes:
    path = "/order/202309/orders/search"
    query = {"app_key": said["app_key"], "timestamp": str(int(time.time())), "page_size": "20"}
    query["shop_cipher"] = said["shops"][0]["cipher"]
    query["sign"] = sign(said["app_secret"], path, query, b"{}", "application/json")
    headers = {"x-tts-access-token": token, "content-type": "application/json"}
    url = f"{said['base_url']}{path}?{urllib.parse.urlencode(query)}"
    with urllib.request.urlopen(urllib.request.Request(url, b"{}", headers), timeout=20) as answer:
        content: bytes = answer.read()
    return content


def second_half(said: dict[str, Any], ask_signed: Callable[[], bytes]) -> list[bytes]:
    answers = [ask(said, "/_sandbox/clock", {"advance_seconds": 1800}), ask_signed()]
    answers.append(ask(said, "/_sandbox/buyers", {"kind": "flash-sale", "seconds": 60}))
    answers.append(ask(said, "/_sandbox/clock", {"advance_seconds": 7200}))
    return [*answers, ask_signed(), ask(said, "/_sandbox/webhooks"), ask(said, "/_sandbox/snapshot")]


@pytest.mark.slow
def test_a_snapshot_goes_on_to_the_same_bytes_in_another_program(tmp_path: Path) -> None:
    """The address that webhooks go to is not answered; what is sent of them is in the list of them."""
    common = ("--scenario", "full-swing", "--clock", "still@2026-11-24T09:00:00Z", "--data")
    with running(*common, str(tmp_path / "first")) as (_, said):
        ask(said, "/_sandbox/clock", {"advance_seconds": 3600})
        kept = ask(said, "/_sandbox/snapshot")
        ask(said, "/_sandbox/snapshot", {"name": "after an hour"})
        first = second_half(said, lambda: signed(said, said["access_token"]))
    with running(*common, str(tmp_path / "second"), "--seed", "7") as (_, other):
        ask(other, "/_sandbox/restore", {"snapshot": json.loads(kept)})
        told = {**said, "base_url": other["base_url"]}
        second = second_half(told, lambda: signed(told, said["access_token"]))
    with running(*common, str(tmp_path / "first")) as (_, again):
        ask(again, "/_sandbox/restore", {"name": "after an hour"})
        told = {**said, "base_url": again["base_url"]}
        third = second_half(told, lambda: signed(told, said["access_token"]))

    assert len(json.loads(first[-1])["orders"]) > len(json.loads(kept)["orders"])
    assert second == first
    assert third == first


def test_a_folder_is_one_programs_at_a_time(tmp_path: Path) -> None:
    options = ("--scenario", "empty", "--clock", "still", "--data", str(tmp_path))
    command = [sys.executable, "-m", "shopkeeper.sandbox", "--port", "0", *options]
    with running(*options):
        done = subprocess.run(command, capture_output=True, text=True, timeout=30)

    assert done.returncode == 1
    assert done.stderr.startswith(f"another sandbox keeps its state in {tmp_path}")
    assert len(done.stderr.splitlines()) == 1
