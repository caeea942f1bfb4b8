"""The dashboard by keyboard, on a phone, in the dark, and without scripts."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.hubs import Demo

WIDTHS = (320, 390, 768, 1024, 1440)
PLACES = (
    "/", "/orders?view=all", "/orders?view=to-ship", "/orders/ship", "/parcels?view=all", "/returns?view=all",
    "/returns?list=cancellations&view=all", "/returns/rules", "/stock", "/counts", "/money",
    "/money/statements", "/money/payouts", "/money/orders", "/money/dating", "/connections", "/activity",
    "/activity?view=events", "/events",
)  # fmt: skip


def first_order(page: Page, running: Demo) -> str:
    page.goto(f"{running.address}/orders?view=all")
    return page.locator("#orders-rows tr:not(.group) a").first.get_attribute("href") or ""


def test_a_table_is_walked_by_keys(page: Page, running: Demo) -> None:
    page.goto(f"{running.address}/orders?view=all")
    rows = page.locator("#orders-rows tr:not(.group)")

    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("k")
    page.keyboard.press("j")
    wanted = rows.nth(1).locator("a").first.get_attribute("href")
    page.keyboard.press("x")

    expect(rows.nth(1)).to_have_class("at")
    expect(rows.nth(1)).to_have_attribute("aria-selected", "true")
    expect(page.locator(".bulk")).to_contain_text("1 chosen")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{wanted}")


def test_question_mark_lists_the_keys_and_escape_lets_go(page: Page, running: Demo) -> None:
    page.goto(f"{running.address}/orders?view=all")
    page.keyboard.press("j")
    page.keyboard.press("x")

    page.keyboard.press("?")
    expect(page.locator("#keys")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#keys")).not_to_be_visible()
    page.keyboard.press("Escape")

    expect(page.locator("tr.at")).to_have_count(0)
    expect(page.locator(".bulk")).not_to_be_visible()


def test_slash_finds_and_letters_sleep_in_inputs(page: Page) -> None:
    page.keyboard.press("/")
    page.keyboard.type("jxe?")

    assert page.locator(".find input").input_value() == "jxe?"


def test_e_exports_the_whole_view(page: Page, running: Demo) -> None:
    page.goto(f"{running.address}/orders?view=all")

    with page.expect_download() as download:
        page.keyboard.press("e")

    assert download.value.suggested_filename == "orders-all.csv"


def test_fifty_more_rows_join_the_table(page: Page, running: Demo) -> None:
    page.goto(f"{running.address}/activity?view=events")
    rows = page.locator("#activity tbody tr:not(.group)")
    expect(rows).to_have_count(50)

    page.get_by_role("link", name="Show 50 more").click()

    expect(rows.nth(50)).to_be_attached()


@pytest.mark.parametrize("width", WIDTHS)
def test_no_page_runs_over_sideways(page: Page, running: Demo, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    over = {}
    for place in (*PLACES, first_order(page, running), "/stock/TEE-OAT-S"):
        page.goto(running.address + place)
        page.wait_for_timeout(200)
        over[place] = page.evaluate("document.documentElement.scrollWidth - innerWidth")

    assert {place: by for place, by in over.items() if by > 0} == {}


def test_light_and_dark_is_kept_from_page_to_page(page: Page, running: Demo) -> None:
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.get_by_role("button", name="Switch between light and dark").click()
    after = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.goto(f"{running.address}/stock")

    assert before != after
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == after


def test_charts_are_drawn_and_their_tables_stand_beside(page: Page) -> None:
    charts = page.locator("figure.chart")

    expect(charts.first.locator("canvas")).to_be_visible()
    assert page.get_by_text("As a table").count() == charts.count()


def test_every_page_reads_without_scripts(chromium: Browser, running: Demo) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    for place in PLACES:
        page.goto(running.address + place)
        expect(page.locator("h1")).to_be_visible()
    page.goto(f"{running.address}/activity?view=events")
    page.get_by_role("link", name="Show 50 more").click()
    expect(page.locator("#activity tbody tr:not(.group)").first).to_be_visible()
    context.close()


def test_landmarks_headings_and_names_are_there_on_every_page(page: Page, running: Demo) -> None:
    for place in (*PLACES, first_order(page, running), "/stock/TEE-OAT-S"):
        page.goto(running.address + place)
        expect(page.locator("h1")).to_have_count(1)
        expect(page.locator("main")).to_have_count(1)
        expect(page.locator("nav.rail[aria-label]")).to_have_count(1)
        nameless = page.evaluate(
            "[...document.querySelectorAll('button, a[href]')].filter(e => e.checkVisibility() &&"
            " !(e.textContent.trim() || e.getAttribute('aria-label') || e.title)).map(e => e.outerHTML)"
        )
        assert nameless == [], place
        tables = page.evaluate("[...document.querySelectorAll('table.t')].filter(t => !t.caption).length")
        assert tables == 0, place
