"""The dashboard keeps itself up to date, and asks the hub once for a whole browser."""

import time
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.hubs import Demo, demo, free_port

ORDERS = "#orders-rows tr:not(.group)"


def total(page: Page) -> int:
    return int(page.locator("#orders").get_attribute("data-total") or 0)


def test_orders_appear_without_a_reload(page: Page, running: Demo) -> None:
    page.goto(f"{running.address}/orders?view=all")
    page.evaluate("window.same = true")
    before = total(page)

    expect(page.locator("#orders")).not_to_have_attribute("data-total", str(before), timeout=60_000)

    assert page.evaluate("window.same") is True


def test_what_just_happened_moves_on_home(page: Page) -> None:
    first = page.locator("#happened li").first.inner_text()

    expect(page.locator("#happened li").first).not_to_have_text(first, timeout=60_000)


def test_rows_under_a_cursor_wait_until_they_are_asked_for(page: Page, running: Demo) -> None:
    page.goto(f"{running.address}/orders?view=all")
    page.keyboard.press("j")
    before = total(page)

    expect(page.locator("[data-live-show]")).to_contain_text("new, show", timeout=60_000)

    assert total(page) == before
    assert page.locator("tr.at").count() == 1
    page.locator("[data-live-show]").click()
    expect(page.locator("#orders")).not_to_have_attribute("data-total", str(before), timeout=10_000)


def test_nothing_is_swapped_while_an_explanation_is_open(page: Page) -> None:
    page.locator("[data-why^='/why/orders/today']").click()
    explanation = page.locator(".explain")
    explanation.wait_for()

    page.wait_for_timeout(4000)

    assert "Orders today" in explanation.inner_text()
    page.keyboard.press("Escape")
    expect(explanation).to_have_count(0)


def test_eight_tabs_share_one_stream(chromium: Browser, context: BrowserContext, running: Demo) -> None:
    own: list[str] = []
    context.on("request", lambda asked: own.append(asked.url) if asked.url.endswith("/live") else None)

    tabs = [context.new_page() for _ in range(8)]
    for tab in tabs:
        tab.goto(f"{running.address}/orders?view=all")
    before = [total(tab) for tab in tabs]
    targets = chromium.new_browser_cdp_session().send("Target.getTargets")["targetInfos"]
    workers = [target for target in targets if target["type"] == "shared_worker"]

    assert len(workers) == 1
    assert own == []
    for tab, number in zip(tabs, before, strict=True):
        tab.bring_to_front()
        expect(tab.locator("#orders")).not_to_have_attribute("data-total", str(number), timeout=60_000)


def test_the_hub_ends_within_three_seconds_with_eight_tabs_and_the_tabs_come_back(
    chromium: Browser, tmp_path: Path
) -> None:
    port = free_port()
    context = chromium.new_context()
    with demo(tmp_path / "demo", port) as first:
        tabs = [context.new_page() for _ in range(8)]
        for tab in tabs:
            tab.goto(first.address)
        seconds = first.end()

    assert seconds < 3
    expect(tabs[0].locator("[data-live-state]")).to_contain_text("Not live since", timeout=20_000)
    with demo(tmp_path / "demo", port):
        began = time.monotonic()
        expect(tabs[0].locator("[data-live-state]")).not_to_contain_text("Not live", timeout=30_000)
        assert time.monotonic() - began < 30
    context.close()
