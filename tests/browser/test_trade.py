"""Shipping and a return, from the list to the end, with nothing but the keyboard."""

import time
from collections.abc import Callable

import httpx2
from playwright.sync_api import Browser, Page, expect

from tests.browser.hubs import Demo

SECONDS = 60_000
SKU = "TEE-OAT-S"


def bought(running: Demo, number: int = 1, status: str = "AWAITING_SHIPMENT") -> list[str]:
    """Orders in the first shop, as soon as the hub knows them."""
    lines = [{"seller_sku": SKU, "quantity": 1}]
    shop = running.shop_id(1)
    more = {"status": status, "shipping_type": "TIKTOK"}
    placed = [running.platform("/orders", shop_id=shop, lines=lines, **more) for _ in range(number)]
    found = [one["order_id"] for one in placed]
    until(lambda: all(status_of(running, one) for one in found))
    return found


def status_of(running: Demo, order_id: str) -> str:
    """What the hub knows of an order, or ""."""
    answer = httpx2.get(f"{running.address}/api/orders/1/{order_id}")
    return str(answer.json()["status"]) if answer.status_code == 200 else ""


def until(is_so: Callable[[], bool], seconds: int = 60) -> None:
    """Wait until something is so."""
    ends = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < ends, "it never came to be"
        time.sleep(0.2)


def tab_to(page: Page, text: str, most: int = 120) -> None:
    """Press Tab until what has the focus says this; a keyboard has no other way."""
    for _ in range(most):
        page.keyboard.press("Tab")
        told = page.evaluate(
            "document.activeElement?.textContent + '|' + (document.activeElement?.name || '')"
        )
        if text in told:
            return
    raise AssertionError(f"no Tab leads to {text!r}")


def test_orders_are_chosen_and_shipped_with_the_keyboard_alone(page: Page, running: Demo) -> None:
    orders = bought(running, 2)
    page.goto(f"{running.address}/orders?view=to-ship&q={SKU}&sort=placed&dir=down")
    expect(page.locator(f"#row-1-{orders[0]}")).to_be_attached(timeout=SECONDS)

    for _ in range(2):
        page.keyboard.press("j")
        page.keyboard.press("x")
    expect(page.locator(".bulk")).to_contain_text("2 chosen")
    expect(page.locator(".bulk .go")).to_contain_text("Ship 2 with TikTok’s label")
    page.keyboard.press("b")
    page.keyboard.press("Enter")

    page.wait_for_url("**/orders/shipped/*")
    expect(page.locator("h1")).to_contain_text("2 orders shipped", timeout=SECONDS)
    expect(page.get_by_role("link", name="Label").first).to_be_visible(timeout=SECONDS)


def test_one_order_is_shipped_by_an_own_carrier_with_the_keyboard_alone(page: Page, running: Demo) -> None:
    [order_id] = bought(running)
    page.goto(f"{running.address}/orders/1/{order_id}")

    tab_to(page, "way")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.type("USPS")
    page.keyboard.press("Tab")
    page.keyboard.type("has a space")
    page.keyboard.press("Enter")

    expect(page.locator("[role=alert]")).to_contain_text("Not shipped", timeout=SECONDS)
    expect(page.locator("#number")).to_have_value("has a space")
    assert page.title().startswith("Error: ")


def test_a_return_is_rejected_for_a_reason_with_the_keyboard_alone(page: Page, running: Demo) -> None:
    [order_id] = bought(running)
    for status in ("AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED"):
        running.platform(f"/orders/{order_id}/move", status=status)
    asked = running.platform(f"/orders/{order_id}/return", kind="RETURN_AND_REFUND", note="Too small")
    number = asked["return_id"]
    page.goto(f"{running.address}/returns?q={number}")
    until(lambda: page.reload() is not None and page.locator(f"#wish-1-{number}").count() == 1)

    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/returns/1/{number}")
    expect(page.locator("#evidence")).to_contain_text("Too small", timeout=SECONDS)
    tab_to(page, "Reject")
    page.keyboard.press("Enter")
    dialog = page.locator("dialog[open]")
    expect(dialog).to_contain_text("Reject?")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.type("As described")
    page.keyboard.press("Enter")

    expect(page.locator("#verdict")).to_contain_text("Refused by you", timeout=SECONDS)


def test_escape_leaves_a_decision_untaken_and_the_focus_where_it_was(page: Page, running: Demo) -> None:
    [order_id] = bought(running)
    page.goto(f"{running.address}/orders/1/{order_id}")

    tab_to(page, "Cancel…")
    page.keyboard.press("Enter")
    expect(page.locator("dialog[open]")).to_contain_text("Keep the order")
    page.keyboard.press("Escape")

    expect(page.locator("dialog[open]")).to_have_count(0)
    assert page.evaluate("document.activeElement.textContent") == "Cancel…"
    assert status_of(running, order_id) == "AWAITING_SHIPMENT"


def test_an_order_is_shipped_without_scripts(chromium: Browser, running: Demo) -> None:
    [order_id] = bought(running)
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{running.address}/orders?view=to-ship&q={order_id}")

    page.locator(f"#row-1-{order_id} input[type=checkbox]").check()
    page.get_by_role("button", name="Ship with my own carrier…").click()

    expect(page.locator("h1")).to_have_text("Ship with your own carrier")
    expect(page.locator("input[name='order']")).to_have_value(f"1/{order_id}")
    page.goto(f"{running.address}/orders?view=to-ship&q={order_id}")
    page.locator(f"#row-1-{order_id} input[type=checkbox]").check()
    page.get_by_role("button", name="with TikTok’s label").click()
    expect(page.locator("h1")).to_be_visible()
    assert "/orders/shipped/" in page.url
    context.close()
