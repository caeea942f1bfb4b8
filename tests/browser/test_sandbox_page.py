"""The sandbox's own page in a real browser: it shows what happens, and its buttons make it happen."""

import http.server
import json
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, expect

from shopkeeper.tiktok.wire import sign

WIDTHS = (320, 390, 768, 1024, 1280)
PAST = Path(__file__).parents[1] / "replay" / "olist"
SHOPS = "/authorization/202309/shops"


class Rehearsed:
    """A sandbox program, and what tests do with it beside the page."""

    def __init__(self, said: dict[str, Any]) -> None:
        self.said, self.address = said, said["base_url"]

    def control(self, path: str, body: Any = None) -> Any:
        sent = None if body is None else json.dumps(body).encode()
        with urllib.request.urlopen(f"{self.address}/_sandbox{path}", data=sent, timeout=10) as answer:
            return json.load(answer)

    def place(self, status: str = "AWAITING_SHIPMENT") -> str:
        lines = [{"seller_sku": "MUG", "quantity": 2}]
        shop_id = self.said["shops"][0]["id"]
        placed = self.control("/orders", {"shop_id": shop_id, "status": status, "lines": lines})
        return str(placed["order_id"])

    def shops(self, wrong_sign: str = "") -> int:
        """A signed call for the shops; the code of its answer."""
        query = {"app_key": self.said["app_key"], "timestamp": str(int(time.time()))}
        query["sign"] = wrong_sign or sign(self.said["app_secret"], SHOPS, query)
        url = f"{self.address}{SHOPS}?{urllib.parse.urlencode(query)}"
        request = urllib.request.Request(url, headers={"x-tts-access-token": self.said["access_token"]})
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                return int(json.load(answer)["code"])
        except urllib.error.HTTPError as error:
            return int(json.load(error)["code"])


@pytest.fixture(scope="module")
def program() -> Iterator[Rehearsed]:
    """One sandbox that stands still, for all tests here."""
    options = ("--port", "0", "--scenario", "empty", "--clock", "still@2026-11-24T17:00:00Z")
    command = [sys.executable, "-m", "shopkeeper.sandbox", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout
        try:
            yield Rehearsed(json.loads(running.stdout.readline()))
        finally:
            running.send_signal(2)
            running.wait(timeout=10)


@pytest.fixture
def sandbox(program: Rehearsed) -> Rehearsed:
    """The sandbox as it began."""
    program.control("/faults", {"clear": True})
    program.control("/clock", {"speed": 0})
    program.control(f"/apps/{program.said['app_key']}", {"webhook_url": ""})
    program.control("/reset", {})
    return program


@pytest.fixture
def tab(chromium: Browser, sandbox: Rehearsed) -> Iterator[Page]:
    """The page in a browser; whatever it complains about fails the test, but for a refused form."""
    context = chromium.new_context(viewport={"width": 1280, "height": 1000})
    complaints: list[str] = []
    opened = context.new_page()

    def heard(said: ConsoleMessage) -> None:
        if said.type in ("error", "warning") and "status of 400" not in said.text:
            complaints.append(said.text)

    opened.on("console", heard)
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.goto(f"{sandbox.address}/_sandbox/")
    expect(opened.locator("#live")).to_have_text("Live")
    yield opened
    assert complaints == []
    context.close()


@pytest.fixture
def deaf() -> Iterator[str]:
    """An address that answers each webhook with 503."""

    class Deaf(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["content-length"]))
            self.send_response(503)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """Keep quiet."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Deaf) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/hook"
        server.shutdown()


def rows(tab: Page, panel: str) -> Any:
    return tab.locator(f"#{panel} tbody tr[data-key]")


def test_an_order_appears_and_moves_when_the_clock_is_turned(tab: Page, sandbox: Rehearsed) -> None:
    expect(tab.locator("#orders")).to_contain_text("No order yet")
    order_id = sandbox.place("ON_HOLD")
    row = tab.locator(f"#orders tr[data-key='{order_id}']")
    expect(row).to_contain_text("On hold")
    expect(row).to_contain_text("2 × Mug")
    tab.get_by_role("button", name="+ 1 h").click()
    expect(row).to_contain_text("To ship")
    expect(tab.locator("#flow [data-key=AWAITING_SHIPMENT] b")).to_have_text("1")
    expect(tab.locator("#clock-time")).to_contain_text("10:00:0")
    for verb, state in (("Ship", "To be collected"), ("Collect", "On the way"), ("Deliver", "Delivered")):
        row.get_by_role("button", name=f"{verb} order").click()
        expect(row).to_contain_text(state)
    expect(row).to_contain_text("USPS")


def test_a_wrong_signature_is_explained(tab: Page, sandbox: Rehearsed) -> None:
    assert sandbox.shops() == 0
    assert sandbox.shops(wrong_sign="00ff") == 106001
    tab.get_by_role("button", name="Failed", exact=True).click()
    expect(rows(tab, "requests").first).to_be_visible()
    told = rows(tab, "requests").first
    expect(told).to_contain_text("106001")
    expect(told).to_contain_text(f"your string to sign was ****{SHOPS}app_key{sandbox.said['app_key']}")
    expect(told).not_to_contain_text(sandbox.said["app_secret"])
    sandbox.shops(wrong_sign="12")
    expect(rows(tab, "requests")).to_have_count(2)
    tab.get_by_role("button", name="All", exact=True).click()
    expect(rows(tab, "requests").nth(2)).to_contain_text("authorization.GetAuthorizedShops")
    rows(tab, "requests").first.get_by_role("button", name="106001").click()
    expect(tab.locator("#one-code")).to_have_text("106001")
    expect(tab.locator("#one-code")).to_have_attribute("aria-pressed", "true")


def test_a_fault_is_added_strikes_and_is_ended(tab: Page, sandbox: Rehearsed) -> None:
    expect(tab.locator("#faults")).to_contain_text("Nothing goes wrong")
    tab.get_by_label("What goes wrong").select_option("429")
    tab.get_by_label("Times").fill("5")
    tab.get_by_role("button", name="Add the fault").click()
    expect(tab.locator("#faults li").first).to_contain_text("Answer 429")
    assert sandbox.shops() == 36009002
    expect(tab.locator("#faults li").first).to_contain_text("1 of 5 times")
    tab.get_by_role("button", name="End: Answer 429").click()
    expect(tab.locator("#faults")).to_contain_text("Nothing goes wrong")
    assert sandbox.shops() == 0
    tab.get_by_role("button", name="Lose a fifth of webhooks").click()
    expect(tab.locator("#faults-count")).to_have_text("1 on")
    tab.get_by_role("button", name="End all", exact=True).click()
    expect(tab.locator("#faults-count")).to_have_text("")


def test_a_moment_sells_and_the_usual_buyers_end_it(tab: Page, sandbox: Rehearsed) -> None:
    tab.get_by_role("button", name="Make it go viral").click()
    expect(tab.locator("#toast")).to_contain_text("Viral at Alder & Finch US: 6,000 orders a minute")
    expect(rows(tab, "shops").first).to_contain_text("Viral until")
    tab.get_by_role("button", name="60×").click()
    expect(tab.locator("#clock-zone")).to_contain_text("60×")
    expect(rows(tab, "orders").nth(5)).to_be_visible()
    tab.get_by_role("button", name="Pause").click()
    expect(tab.locator("#clock-zone")).to_contain_text("standing still")
    tab.get_by_role("button", name="End it").click()
    expect(rows(tab, "shops").first).not_to_contain_text("Viral until")
    tab.get_by_label("Buyers of Alder & Finch US").select_option("daily")
    expect(tab.get_by_label("Buyers of Alder & Finch US")).to_have_value("daily")
    assert sandbox.control("/buyers")["crowds"][sandbox.said["shops"][0]["id"]]["kind"] == "daily"


def test_webhooks_that_were_not_taken_are_shown_with_their_next_try(
    tab: Page, sandbox: Rehearsed, deaf: str
) -> None:
    tab.get_by_label("go to").fill(deaf)
    tab.locator("#hook-form").get_by_role("button", name="Save").click()
    expect(tab.locator("#toast")).to_contain_text("Webhooks go there")
    order_id = sandbox.place()
    row = rows(tab, "webhooks").first
    expect(row).to_contain_text("Was answered 503")
    expect(row).to_contain_text("in 2 m")
    row.get_by_role("button", name="ORDER_STATUS_CHANGE").click()
    expect(tab.locator("#body-text")).to_contain_text(order_id)
    expect(tab.locator("#body-facts")).to_contain_text("503")
    tab.keyboard.press("Escape")
    row.get_by_role("button", name="Send now").click()
    expect(row.locator("td").nth(1)).to_have_text("2")
    row.get_by_role("button", name="Drop").click()
    expect(tab.locator("#webhooks")).to_contain_text("1 lost on purpose")


def test_what_cannot_be_is_told_at_its_place_in_words(tab: Page) -> None:
    tab.get_by_role("button", name="Place an order").click()
    tab.get_by_label("Units").fill("5000")
    tab.get_by_role("button", name="Place the order").click()
    expect(tab.locator("#order-dialog .why-not")).to_contain_text("are left, 5000 were ordered")
    tab.get_by_label("Units").fill("1")
    tab.get_by_role("button", name="Place the order").click()
    expect(tab.locator("#order-dialog")).not_to_be_visible()
    expect(rows(tab, "orders")).to_have_count(1)


def test_a_snapshot_is_gone_back_to_after_a_question(tab: Page, sandbox: Rehearsed) -> None:
    sandbox.place()
    tab.get_by_label("Keep this moment as").fill("one order")
    tab.get_by_role("button", name="Keep", exact=True).click()
    expect(tab.locator("#snapshots li")).to_contain_text("one order")
    sandbox.place()
    expect(rows(tab, "orders")).to_have_count(2)
    tab.get_by_role("button", name="Restore").click()
    expect(tab.get_by_role("button", name="Stay here")).to_be_focused()
    tab.get_by_role("button", name="Go back").click()
    expect(rows(tab, "orders")).to_have_count(1)
    tab.get_by_role("button", name="Start over").click()
    tab.get_by_role("button", name="Go on as it is").click()
    expect(rows(tab, "orders")).to_have_count(1)
    tab.get_by_role("button", name="Start over").click()
    tab.get_by_role("button", name="Begin anew").click()
    expect(tab.locator("#orders")).to_contain_text("No order yet")
    assert sandbox.shops() == 0


def test_a_shop_is_opened_in_another_market_with_its_time_and_money(tab: Page, sandbox: Rehearsed) -> None:
    tab.get_by_role("button", name="Add a shop").click()
    tab.get_by_label("Market", exact=True).select_option("JP")
    tab.get_by_role("button", name="Add the shop").click()
    expect(rows(tab, "shops")).to_have_count(3)
    expect(rows(tab, "shops").last).to_contain_text("JP, JPY · 3 SKUs · 02:00:0")


def test_orders_of_one_state_are_shown_alone_and_all_once_more(tab: Page, sandbox: Rehearsed) -> None:
    tab.get_by_role("button", name="Cancelled", exact=True).click()
    expect(tab.locator("#orders")).to_contain_text("No order is cancelled")
    tab.get_by_role("button", name="Cancelled", exact=True).click()
    expect(tab.locator("#orders")).to_contain_text("No order yet")
    sandbox.place("DELIVERED")
    sandbox.place("ON_HOLD")
    expect(rows(tab, "orders")).to_have_count(2)
    tab.get_by_role("button", name="Delivered", exact=True).click()
    expect(rows(tab, "orders")).to_have_count(1)
    expect(rows(tab, "orders").first).to_contain_text("Delivered")
    sandbox.place("DELIVERED")
    expect(rows(tab, "orders")).to_have_count(2)
    tab.get_by_role("button", name="Unpaid", exact=True).press("Enter")
    expect(tab.locator("#orders")).to_contain_text("No order is unpaid")
    expect(tab.get_by_role("button", name="Unpaid", exact=True)).to_be_focused()
    tab.get_by_role("button", name="Unpaid", exact=True).click()
    expect(rows(tab, "orders")).to_have_count(3)


def test_real_orders_are_brought_in_by_their_files(tab: Page) -> None:
    tab.get_by_role("button", name="Real orders").click()
    tab.set_input_files("#past-files", [PAST / "olist_orders_dataset.csv"])
    tab.get_by_role("button", name="Let them come").click()
    expect(tab.locator("#past-dialog .why-not")).to_contain_text("is not there")
    tab.set_input_files("#past-files", sorted(PAST.glob("*.csv")))
    tab.get_by_role("button", name="Let them come").click()
    expect(tab.locator("#toast")).to_contain_text("orders will come, as they did from")
    expect(rows(tab, "shops").last).to_contain_text("BR, BRL")
    tab.get_by_role("button", name="+ 1 day").click()
    expect(rows(tab, "orders").first).to_contain_text("Alder & Finch of then")


def test_another_sellers_shop_in_a_market_that_has_one_is_told_apart(tab: Page) -> None:
    tab.get_by_role("button", name="Add a shop").click()
    tab.get_by_label("Market", exact=True).select_option("GB")
    tab.get_by_label("Whose it is").fill("Birch & Crane")
    tab.get_by_role("button", name="Add the shop").click()
    expect(rows(tab, "shops").last).to_contain_text("Birch & Crane GB 2")
    expect(rows(tab, "shops").last).to_contain_text("None yet")


def test_the_page_is_walked_by_keys_alone(tab: Page) -> None:
    tab.keyboard.press("Tab")
    expect(tab.get_by_text("Skip to content")).to_be_focused()
    tab.keyboard.press("Enter")
    reached = []
    for _ in range(24):
        tab.keyboard.press("Tab")
        reached.append(tab.evaluate("document.activeElement.textContent || document.activeElement.id"))
        if reached[-1] == "+ 1 h":
            tab.keyboard.press("Enter")
            break
    expect(tab.locator("#clock-time")).to_contain_text("10:00:00")
    expect(tab.get_by_role("button", name="+ 1 h")).to_be_focused()
    assert reached[:3] == ["Show the keys", "Start over", "Make it go viral"]


def test_a_sandbox_that_is_gone_is_said_to_be(chromium: Browser, sandbox: Rehearsed) -> None:
    context = chromium.new_context()
    page = context.new_page()
    page.goto(f"{sandbox.address}/_sandbox/")
    expect(page.locator("#live")).to_have_text("Live")
    context.set_offline(True)
    expect(page.locator("#live")).to_contain_text("Not live since")
    page.get_by_role("button", name="+ 1 h").click()
    expect(page.locator("#clock .why-not")).to_contain_text("The sandbox does not answer")
    context.set_offline(False)
    expect(page.locator("#live")).to_have_text("Live")
    context.close()


def test_it_fits_every_width_and_everything_has_a_name(tab: Page, sandbox: Rehearsed, deaf: str) -> None:
    sandbox.control(f"/apps/{sandbox.said['app_key']}", {"webhook_url": deaf})
    sandbox.control("/faults", {"kind": "slow", "operation": "product.UpdateInventory.202309", "seconds": 1})
    sandbox.place("IN_TRANSIT")
    sandbox.shops(wrong_sign="00ff" * 16)
    expect(rows(tab, "orders")).to_have_count(1)
    over = {}
    for width in WIDTHS:
        tab.set_viewport_size({"width": width, "height": 900})
        over[width] = tab.evaluate("document.documentElement.scrollWidth - innerWidth")
    nameless = tab.evaluate(
        "[...document.querySelectorAll('button, a[href], input, select')].filter(e => e.checkVisibility() &&"
        " !(e.textContent.trim() || e.getAttribute('aria-label') || e.labels?.length)).map(e => e.outerHTML)"
    )
    tab.set_viewport_size({"width": 390, "height": 900})
    for opener, dialog in (("Real orders", "past"), ("Add a shop", "shop"), ("Start over", "reset")):
        tab.get_by_role("button", name=opener).click()
        expect(tab.locator(f"#{dialog}-dialog")).to_be_visible()
        wide = f"document.getElementById('{dialog}-dialog')"
        assert tab.evaluate(f"{wide}.scrollWidth - {wide}.clientWidth") <= 0, dialog
        tab.keyboard.press("Escape")
    spilt = tab.evaluate(
        "[...document.querySelectorAll('.panel')].filter(e => e.scrollWidth > e.clientWidth + 1)"
        ".map(e => e.id)"
    )

    assert {width: by for width, by in over.items() if by > 0} == {}
    assert (nameless, spilt) == ([], [])
    expect(tab.locator("h1")).to_have_count(1)


def test_light_and_dark_change_by_the_button_and_stay(tab: Page, sandbox: Rehearsed) -> None:
    colour = "getComputedStyle(document.body).backgroundColor"
    before = tab.evaluate(colour)
    tab.get_by_role("button", name="Switch between light and dark").click()
    after = tab.evaluate(colour)
    tab.reload()

    assert before != after == tab.evaluate(colour)
