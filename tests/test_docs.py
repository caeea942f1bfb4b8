"""The documentation says what there is, and only what there is."""

import ast
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from cyclopts import App
from starlette.routing import BaseRoute, Mount, Route

from shopkeeper.cli import app
from shopkeeper.sandbox import faults, scenarios
from shopkeeper.sandbox.exchange import Ask
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings as SandboxSettings
from shopkeeper.settings import Settings
from shopkeeper.web.app import routes
from tests.sources import PACKAGE, ROOT

DOCS = ROOT / "docs"


def pages() -> Iterator[tuple[str, str]]:
    """Every page that people read, with its text."""
    for path in sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")]):
        yield path.relative_to(ROOT).as_posix(), path.read_text()


def test_every_setting_is_described_with_its_default_and_no_other_is() -> None:
    rows = dict(
        re.findall(
            r"^\| `SHOPKEEPER_([A-Z_]+)` \| (.*?) \|", (DOCS / "settings.md").read_text(), re.MULTILINE
        )
    )
    defaults = {name.upper(): field.default for name, field in Settings.model_fields.items()}

    assert set(rows) == set(defaults)
    assert {name: row.strip("` ") for name, row in rows.items()} == {
        name: plain(it) for name, it in defaults.items()
    }


def plain(default: object) -> str:
    return f"{default:g}" if isinstance(default, int | float) else str(default)


def test_every_setting_that_a_page_names_exists() -> None:
    known = {f"SHOPKEEPER_{name.upper()}" for name in Settings.model_fields}
    named = {(page, name) for page, text in pages() for name in re.findall(r"SHOPKEEPER_[A-Z_]*[A-Z]", text)}

    assert {(page, name) for page, name in named if name not in known | {"SHOPKEEPER_TIKTOK"}} == set()


def test_every_command_is_described_and_every_one_that_a_page_names_exists() -> None:
    there = set(commands(app, "shopkeeper"))
    described = set(
        re.findall(r"^\| `(shopkeeper [a-z ]+)` \|", (DOCS / "commands.md").read_text(), re.MULTILINE)
    )
    named = {
        (page, line)
        for page, text in pages()
        for line in re.findall(r"(?:`|^    )(shopkeeper [a-z][a-z ]*)", text, re.MULTILINE)
    }

    assert described == there
    assert {
        (page, line) for page, line in named if not any(f"{line} ".startswith(f"{one} ") for one in there)
    } == set()


def commands(group: App, path: str) -> Iterator[str]:
    """Every command that can be called, by its whole name."""
    for name in group:
        if not name.startswith("-"):
            command = group[name]
            nested = list(commands(command, f"{path} {name}"))
            yield from nested
            if command.default_command or not nested:
                yield f"{path} {name}"


def test_every_page_and_every_view_for_programs_is_described_and_no_other_is() -> None:
    there = {re.sub(r":\w+}", "}", path) for path in addresses(routes()) if not path.startswith("/static")}
    page = (DOCS / "dashboard.md").read_text()
    described = set(re.findall(r"`(/[^`]*)`", page.split("## Webhooks")[0]))

    assert described == there


def addresses(found: Iterable[BaseRoute], before: str = "") -> Iterator[str]:
    """Every address that answers a GET."""
    for route in found:
        if isinstance(route, Mount):
            yield from addresses(route.routes, before + route.path)
        elif isinstance(route, Route) and "GET" in (route.methods or ()):
            yield before + route.path


def test_every_make_target_explains_itself_and_those_that_pages_name_exist() -> None:
    makefile = (ROOT / "Makefile").read_text()
    [phony] = re.findall(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)
    targets = set(phony.split())
    explained = set(re.findall(r"^([a-z-]+):.*## ", makefile, re.MULTILINE))
    named = {name for _, text in pages() for name in re.findall(r"(?:`|    )make ([a-z-]+)", text)}

    assert targets == explained
    assert named - targets == set()


def test_every_link_to_a_file_leads_somewhere() -> None:
    broken = [
        f"{page}: {link}"
        for page, text in pages()
        for link in re.findall(r"\]\((?!https?:|#)([^)#]+)", text)
        if not (ROOT / Path(page).parent / link).exists()
    ]

    assert broken == []


def test_every_file_that_a_page_names_exists() -> None:
    named = [
        (page, name)
        for page, text in pages()
        for name in re.findall(r"`((?:src|tests|docs|tools)/[a-z_./]+)`", text)
    ]

    assert [f"{page}: {name}" for page, name in named if not (ROOT / name).exists()] == []


def test_every_call_of_the_control_plane_is_described_and_no_other_is() -> None:
    answer = Sandbox(scenario="empty").answer(Ask("GET", "/_sandbox/nowhere"))
    known = {re.sub(r"\(\?P<(\w+)>[^)]*\)", r"{\1}", call) for call in json.loads(answer.body)["known"]}

    assert set(re.findall(r"^\| `([A-Z]+ /_sandbox[^`]*)` \|", sandbox_page(), re.MULTILINE)) == known


def test_every_fault_and_every_scenario_is_described() -> None:
    words = set(re.findall(r"^\| `([^`]+)` \|", sandbox_page(), re.MULTILINE))

    assert {*faults.KINDS, *scenarios.STORIES} - words == set()


def test_every_guess_of_the_sandbox_is_described_with_its_default() -> None:
    rows = dict(re.findall(r"^\| `([a-z_]+)` \| `(\w+)` \| .*\? ?.*\|$", sandbox_page(), re.MULTILINE))

    assert rows == {name: str(getattr(SandboxSettings(), name)) for name in guesses()}


def guesses() -> Iterator[str]:
    """Settings of the sandbox that a comment beside them calls a guess."""
    source = (PACKAGE / "sandbox" / "settings.py").read_text()
    lines = source.splitlines()
    [settings] = [
        node for node in ast.parse(source).body if isinstance(node, ast.ClassDef) and node.name == "Settings"
    ]
    for field in settings.body:
        if isinstance(field, ast.AnnAssign) and "# guess" in "".join(
            lines[field.lineno - 1 : field.end_lineno]
        ):
            yield ast.unparse(field.target)


def sandbox_page() -> str:
    return (DOCS / "sandbox.md").read_text()
