"""A demo for all browser tests, and a browser that remembers what it complained about."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, sync_playwright

from tests.browser.hubs import Demo, demo
from tests.chromium import FLAGS, program


@pytest.fixture(scope="session")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """One demo with its buyers."""
    with demo(Path(tmp_path_factory.mktemp("demo"))) as started:
        yield started


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One browser program."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=program(), args=list(FLAGS))
        yield opened
        opened.close()


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    """A browser's window of its own, with its own cookies."""
    opened = chromium.new_context(viewport={"width": 1440, "height": 1000})
    yield opened
    opened.close()


@pytest.fixture
def page(context: BrowserContext, running: Demo) -> Iterator[Page]:
    """A tab; whatever it complains about fails the test, but for a form that was rightly refused."""
    complaints: list[str] = []
    opened = context.new_page()

    def heard(said: ConsoleMessage) -> None:
        if said.type in ("error", "warning") and "status of 422" not in said.text:
            complaints.append(said.text)

    opened.on("console", heard)
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.goto(running.address)
    yield opened
    assert complaints == []
