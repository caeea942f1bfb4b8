"""Setting up: a guide through TikTok's registration, the app's key in its place, and the consent link."""

import json
import os
import pty
import re
import select
import sqlite3
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.channels.tiktok.access import scopes_needed
from shopkeeper.commands import settings_file
from shopkeeper.commands.setup import setup
from shopkeeper.errors import NeedsPerson, ShopkeeperError

PROGRAM = str(Path(sys.executable).with_name("shopkeeper"))
SECRET = "0f3a9c-the-secret"
APP = {"app_key": "6abc", "service_id": "71"}
FIRST = "https://services.us.tiktokshop.com/open/authorize?service_id=71&"
SECOND = "https://services.tiktokshop.com/open/authorize?service_id=72&"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A settings file that names a database beside it, which is not there yet."""
    written = tmp_path / "hub.env"
    written.write_text(f"# my own note\nSHOPKEEPER_DATABASE_URL=sqlite:///{tmp_path}/hub.db\nOTHER=1\n")
    (tmp_path / "secret").write_text(f"{SECRET}\n")
    return written


Say = Callable[..., dict[str, Any]]


@pytest.fixture
def say(file: Path, capsys: pytest.CaptureFixture[str]) -> Say:
    """What `shopkeeper setup --json` answers a script."""

    def answer(*markets: str, **given: Any) -> dict[str, Any]:
        if "app_key" in given:
            given.setdefault("secret_file", str(file.with_name("secret")))
        setup(market=markets, as_json=True, settings=file, **given)
        said = capsys.readouterr().out
        assert SECRET not in said
        found: dict[str, Any] = json.loads(said)
        return found

    return answer


def test_a_script_is_told_everything_that_is_pasted_and_chosen_at_tiktok(say: Say, file: Path) -> None:
    found = say("US", kind="custom", public_url="https://hub.example.com/")
    [app] = found["apps"]

    assert app["portal_address"] == "https://partner.us.tiktokshop.com"
    assert app["redirect_address"] == "https://hub.example.com/connect/tiktok/callback"
    assert app["webhook_address"] == "https://hub.example.com/webhooks/tiktok/1"
    assert [one["scope"] for one in app["scopes"]] == [one.name for one in scopes_needed()]
    assert all(one["why"] and one["calls"] for one in app["scopes"])
    assert "ORDER_STATUS_CHANGE" in app["webhooks_that_the_hub_registers"]
    assert "67 RefundSuccess" in app["webhooks_to_switch_on"]
    assert any("is final" in step for step in app["steps"])
    assert found["needs"] == ["--app-key", "--service-id", "--secret-file"]
    assert sorted(os.listdir(file.parent)) == ["hub.env", "secret"]


def test_several_markets_need_two_portals_and_two_apps(say: Say) -> None:
    found = say("us", "GB,DE", kind="public")
    first, second = found["apps"]

    assert (first["portal"], first["markets"]) == ("US", ["US"])
    assert (second["portal"], second["markets"]) == ("ROW", ["GB", "DE"])
    assert "two portals" in found["note"]
    assert first["webhook_address"] == ""
    assert any("app review" in step for step in first["steps"])


def test_a_cross_border_seller_may_name_the_portal(say: Say) -> None:
    [app] = say("US", "GB", portal="ROW")["apps"]

    assert (app["portal"], app["markets"]) == ("ROW", ["US", "GB"])


def test_nothing_is_written_without_being_asked_to(say: Say, file: Path) -> None:
    before = file.read_text()
    found = say("GB", **APP)

    assert found["needs"] == ["--yes"]
    assert "SHOPKEEPER_TIKTOK_APP_SECRET=…   (new)" in found["would_write"]
    assert file.read_text() == before
    assert sorted(os.listdir(file.parent)) == ["hub.env", "secret"]


def test_the_keys_go_into_the_settings_file_and_the_consent_link_comes_out(say: Say, file: Path) -> None:
    file.write_text(file.read_text() + "export SHOPKEEPER_TIKTOK_APP_KEY=old\nSHOPKEEPER_PORT=9000\n")
    before = file.read_text().splitlines()

    found = say("GB", public_url="https://hub.example.com", yes=True, **APP)

    assert file.read_text().splitlines() == [
        *before[:3],
        "SHOPKEEPER_TIKTOK_APP_KEY=6abc",
        "SHOPKEEPER_PORT=9000",
        "SHOPKEEPER_TIKTOK_PORTAL=ROW",
        f"SHOPKEEPER_TIKTOK_APP_SECRET={SECRET}",
        "SHOPKEEPER_TIKTOK_SERVICE_ID=71",
        "SHOPKEEPER_PUBLIC_URL=https://hub.example.com",
    ]
    assert file.stat().st_mode & 0o777 == 0o600
    assert found["consent_link"].startswith("https://services.tiktokshop.com/open/authorize?service_id=71&")


def test_run_again_it_changes_nothing_and_gives_a_fresh_link(say: Say, file: Path) -> None:
    first = say("US", yes=True, **APP)
    text = file.read_text()
    again = say("US", yes=True, **APP)

    assert file.read_text() == text
    assert all(row.endswith("(stays)") for row in again["would_write"])
    assert again["consent_link"] != first["consent_link"]


def test_the_app_of_the_other_portal_is_kept_beside_the_first(say: Say, file: Path) -> None:
    first = say("US", yes=True, **APP)
    text = file.read_text()
    second = say("GB", app_key="6row", service_id="72", yes=True)

    assert file.read_text() == text
    assert first["consent_link"].startswith(FIRST)
    assert second["consent_link"].startswith(SECOND)
    with closing(sqlite3.connect(file.with_name("hub.db"))) as kept:
        rows = kept.execute("SELECT portal, app_key FROM apps ORDER BY id").fetchall()
    assert rows == [("US", "6abc"), ("ROW", "6row")]
    assert SECRET.encode() not in file.with_name("hub.db").read_bytes()
    both = say("US", "GB", public_url="https://hub.example.com")["apps"]
    assert [app["webhook_address"][-2:] for app in both] == ["/1", "/2"]


@pytest.mark.parametrize(
    ("markets", "given", "message"),
    [
        ((), {}, "say where your shops sell with --market"),
        (("UK",), {}, "there is no market 'UK'"),
        (("US",), {"public_url": "hub.example.com"}, "must begin with https://"),
        (("US", "GB"), APP, "a key belongs to one portal"),
        (("US",), {"app_key": "6", "secret_file": "gone.txt"}, "cannot be read from gone.txt"),
    ],
)
def test_what_is_wrong_is_told_with_what_to_do(
    say: Say, markets: tuple[str, ...], given: dict[str, str], message: str
) -> None:
    with pytest.raises(ShopkeeperError, match=re.escape(message)):
        say(*markets, **given)


def test_a_script_may_hand_the_secret_over_and_sees_a_preview(tmp_path: Path) -> None:
    words = ("--market", "GB", "--app-key", "6abc", "--service-id", "71", "--secret-file", "/dev/stdin")
    done = subprocess.run(
        [PROGRAM, "setup", *words],
        cwd=tmp_path,
        env=surroundings(tmp_path),
        input=SECRET,
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert done.returncode == 0, done.stderr
    assert "SHOPKEEPER_TIKTOK_APP_SECRET=…   (new)" in done.stdout
    assert "Nothing was written. Add --yes" in done.stdout
    assert SECRET not in done.stdout + done.stderr
    assert os.listdir(tmp_path) == []


def surroundings(folder: Path) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "HOME": str(folder), "TERM": "xterm", "COLUMNS": "100"}


@given(
    st.text(st.characters(codec="utf-8", exclude_characters="\r\n\x00\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"))
)
def test_a_setting_is_read_back_as_it_was_written_or_refused(value: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "hub.env"
        file.write_text("SHOPKEEPER_PORT=9000\n")
        try:
            settings_file.write(file, {"tiktok_app_secret": value})
            assert settings_file.read(file).get("tiktok_app_secret", "") == value
        except NeedsPerson:
            assert file.read_text() == "SHOPKEEPER_PORT=9000\n"
        assert os.listdir(folder) == ["hub.env"]


@contextmanager
def terminal(folder: Path, *words: str) -> Iterator["Terminal"]:
    """The command in a terminal, with a person at it."""
    ours, theirs = pty.openpty()
    command, env = [PROGRAM, "setup", *words], surroundings(folder)
    with subprocess.Popen(
        command, cwd=folder, env=env, stdin=theirs, stdout=theirs, stderr=theirs
    ) as program:
        os.close(theirs)
        try:
            yield Terminal(ours, program)
        finally:
            program.kill()
            os.close(ours)


class Terminal:
    """What a person sees and types."""

    def __init__(self, handle: int, program: "subprocess.Popen[bytes]") -> None:
        self.handle, self.program, self.seen = handle, program, ""

    def until(self, words: str) -> None:
        """Read until these words are there."""
        deadline = time.monotonic() + 30
        while words not in re.sub(r"\s+", " ", self.seen[self.seen.rfind("\0") + 1 :]):
            assert time.monotonic() < deadline, self.seen
            if select.select([self.handle], [], [], 1)[0]:
                self.seen += os.read(self.handle, 4096).decode(errors="replace")

    def type(self, words: str) -> None:
        """Type a line; what must not be shown only once the terminal no longer shows it."""
        while words == SECRET and termios.tcgetattr(self.handle)[3] & termios.ECHO:
            time.sleep(0.01)
        self.seen += "\0"
        os.write(self.handle, f"{words}\n".encode())


@pytest.mark.slow
def test_a_person_is_asked_step_by_step_and_the_secret_is_never_shown(tmp_path: Path) -> None:
    with terminal(tmp_path) as person:
        for question, said in (
            ("Where do your shops sell?", "US"),
            ("Which kind?", ""),
            ("does it reach this hub", "https://hub.example.com"),
            ("App key", "6abc"),
            ("App secret", SECRET),
            ("Service id", "71"),
            ("Write it?", "y"),
        ):
            person.until(question)
            person.type(said)
        person.until("shopkeeper doctor")
        assert person.program.wait(timeout=20) == 0

    assert "seller.order.info" in person.seen
    assert "service_id=71&state=" in person.seen
    assert SECRET not in person.seen
    assert f"SHOPKEEPER_TIKTOK_APP_SECRET={SECRET}\n" in (tmp_path / ".env").read_text()


@pytest.mark.slow
def test_a_person_without_a_key_yet_leaves_and_comes_back(tmp_path: Path) -> None:
    with terminal(tmp_path, "--market", "JP", "--kind", "custom", "--public-url", "") as person:
        person.until("App key")
        person.type("")
        person.until("offered again")
        assert person.program.wait(timeout=20) == 0

    assert os.listdir(tmp_path) == []
