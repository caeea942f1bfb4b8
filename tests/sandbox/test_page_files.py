"""The files of the page: nothing from elsewhere, and a word for everything that the sandbox speaks of."""

import re
from collections.abc import Iterable

import pytest

from shopkeeper.sandbox import faults
from shopkeeper.sandbox.buyers import crowds
from shopkeeper.sandbox.control.plane import ROUTES
from shopkeeper.sandbox.orders.status import STATUSES
from shopkeeper.sandbox.page_files import FOLDER

SAFE_HOSTS = ("http://www.w3.org/2000/svg", "http://127.0.0.1:8000/webhooks")


def text(name: str) -> str:
    return (FOLDER / name).read_text()


def table(name: str) -> set[str]:
    """The keys of one table of words."""
    found = re.search(rf"export const {name} = {{(.*?)\n?}};", text("words.js"), re.DOTALL)
    assert found, name
    keys = re.findall(r'(?:^|[,{\]"]\s*|\n\s*)(?:"([\w -]+)"|(\w+)): ["\[]', f"{{{found[1]}")
    return {quoted or plain for quoted, plain in keys}


@pytest.mark.parametrize(
    ("name", "spoken"),
    [
        ("STATES", STATUSES),
        ("FAULTS", faults.KINDS),
        ("CROWDS", crowds.CROWDS),
    ],
)
def test_every_state_fault_and_kind_of_buyers_has_its_word_on_the_page(
    name: str, spoken: Iterable[str]
) -> None:
    assert set(spoken) - table(name) == set()


def test_the_page_asks_no_other_host_and_runs_nothing_that_stands_in_it() -> None:
    for path in FOLDER.iterdir():
        hosts = re.findall(r"https?://[^\s\"'`)]+", path.read_text())
        assert [host for host in hosts if host not in SAFE_HOSTS] == [], path.name
    page = text("page.html")
    assert re.findall(r"<script(?![^>]*\bsrc=)", page) == []
    assert re.findall(r"\s(?:style|on\w+)=", page) == []


def test_the_page_asks_only_for_calls_that_there_are() -> None:
    asked = set(re.findall(r"call\([`\"](/[a-z-]+)", text("page.js")))
    known = {f"/{one.path.split('/')[1].partition('?')[0]}" for one in ROUTES}

    assert len(asked) > 8
    assert asked - known == set()
