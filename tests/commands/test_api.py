"""`shopkeeper api` beside a real sandbox: reading, writing, exporting, uploading, and what goes wrong."""

import asyncio
import json
import os
import pty
import stat
import subprocess
import sys
import urllib.request
import zlib
from collections.abc import Iterator
from pathlib import Path
from struct import pack
from typing import Any

import pytest
from sqlalchemy import select

from shopkeeper.commands.api import api_call
from shopkeeper.commands.common import only_seller
from shopkeeper.errors import NeedsPerson, Rejected
from shopkeeper.settings import Settings, read_settings
from shopkeeper.store.tables import apps
from shopkeeper.sync.consent import exchange
from shopkeeper.sync.start import open_hub
from tests.programs import Running, sandbox

PROGRAM = str(Path(sys.executable).with_name("shopkeeper"))


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    with sandbox("--scenario", "full-swing", "--clock", "still") as found:
        yield found


@pytest.fixture
def file(running: Running, tmp_path: Path) -> str:
    """What the sandbox said first, kept in a file as a shell would."""
    path = tmp_path / "sandbox.json"
    path.write_text(json.dumps(running.said) + "\nand then it goes on talking\n")
    return str(path)


@pytest.fixture(autouse=True)
def wide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")


class Said:
    """What one command printed, and its exit code."""

    def __init__(self, capsys: pytest.CaptureFixture[str], *words: str) -> None:
        capsys.readouterr()
        self.code = api_call(*words)
        self.out, self.err = capsys.readouterr()

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def picture() -> bytes:
    """A red square of PNG."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return pack(">I", len(content)) + kind + content + pack(">I", zlib.crc32(kind + content))

    rows = zlib.compress((b"\0" + b"\xff\0\0" * 300) * 300)
    head = pack(">IIBBBBB", 300, 300, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def test_orders_are_a_table_that_people_can_read_without_buyers_data(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("orders", "search", "--as", file, "--shop", "us", "--status", "awaiting_shipment")
    table = Said(capsys, *words)
    rows = Said(capsys, *words, "--json").json

    assert table.code == 0
    assert table.out.split()[:2] == ["id", "status"]
    for row in rows:
        payment = row["payment"]
        line = next(line for line in table.out.splitlines() if line.startswith(row["id"]))
        assert f"{payment['total_amount']} {payment['currency']}" in line
        assert "UTC" in line
        assert row["buyer_email"] not in table.out
    assert rows


def test_a_walk_over_all_pages_streams_every_row_once(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = ("orders", "search", "--as", file, "--shop", "US", "--page-size", "3")
    total = Said(capsys, *words, "--raw").json["total_count"]
    lines = Said(capsys, *words, "--all", "--jsonl")
    array = Said(capsys, *words, "--all", "--json")
    first = Said(capsys, *words, "--limit", "4", "--json")

    ids = [json.loads(line)["id"] for line in lines.out.splitlines()]
    assert (len(ids), len(set(ids)), len(array.json)) == (total, total, total)
    assert [row["id"] for row in first.json] == ids[:4]
    assert lines.err == ""


def test_one_page_says_where_the_next_one_begins(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = ("orders", "search", "--as", file, "--shop", "US", "--page-size", "2", "--jsonl")
    page = Said(capsys, *words)
    token = page.err.split("--page-token ")[1].strip()
    after = Said(capsys, *words, "--page-token", token)

    assert len(page.out.splitlines()) == len(after.out.splitlines()) == 2
    assert set(page.out.splitlines()).isdisjoint(after.out.splitlines())


def test_the_curl_line_is_signed_holds_no_secret_and_works(
    running: Running, file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = len(running.control("/requests"))
    line = Said(capsys, "orders", "search", "--as", file, "--shop", "US", "--status", "COMPLETED", "--curl")

    app = running.said["apps"][0]
    secrets = [app["access_token"], app["app_secret"], app["refresh_token"], app["shops"][0]["cipher"]]
    assert [secret for secret in secrets if secret in line.out + line.err] == []
    assert len(running.control("/requests")) == asked
    url = line.out.split('"')[-2].replace("$TIKTOK_SHOP_CIPHER", app["shops"][0]["cipher"])
    body = line.out.split("--data-raw '")[1].split("'")[0].encode()
    request = urllib.request.Request(url, data=body, headers={"content-type": "application/json"})
    request.add_header("x-tts-access-token", app["access_token"])
    with urllib.request.urlopen(request, timeout=10) as answer:
        assert json.load(answer)["code"] == 0


def test_a_token_that_a_call_wants_among_its_fields_is_filled_in_and_never_shown(
    running: Running, file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    id = "logistics.checkShippingTemplateExistence.202606"
    words = (id, "--biz-warehouse-id", "1", "--as", file, "--shop", "US")
    shown = [Said(capsys, *words, how) for how in ("--dry-run", "--curl")]
    sent = Said(capsys, *words, "--json")

    token = running.said["apps"][0]["access_token"]
    assert [said for said in shown if token in said.out + said.err] == []
    assert "access_token=$TIKTOK_ACCESS_TOKEN" in shown[1].out
    assert sent.code == 0


def test_a_picture_is_uploaded_and_shown_by_its_size_before(
    file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "red.png").write_bytes(picture())
    words = ("images", "upload", "--as", file, "--data", f"@{tmp_path}/red.png", "--use-case", "MAIN_IMAGE")

    dry = Said(capsys, *words, "--dry-run")
    sent = Said(capsys, *words, "--json")

    assert dry.json["body"]["data"].startswith("@red.png (")
    assert "Nothing was sent" in dry.err
    assert (sent.code, sent.json["use_case"]) == (0, "MAIN_IMAGE")
    assert "-F data=@" in Said(capsys, *words, "--curl").out


def test_a_batch_that_is_refused_in_part_is_no_success(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    find = ("products", "search", "--as", file, "--shop", "US", "--status", "ALL", "--limit", "1", "--json")
    [product] = Said(capsys, *find).json
    sku = product["skus"][0]["id"]
    fields = (f"skus[0].id={sku}", "skus[0].inventory[0].quantity=12")
    wrong = ("skus[1].id=17", "skus[1].inventory[0].quantity=3")
    words = ("products", "update-inventory", product["id"], "--as", file, "--shop", "US")

    well = Said(capsys, *words, *options(*fields))
    partly = Said(capsys, *words, *options(*fields, *wrong))

    assert (well.code, well.err) == (0, "")
    assert partly.code == 1
    assert "refused: detail.sku_id 17" in partly.err
    assert "1 refused" in partly.err


def options(*fields: str) -> list[str]:
    return [word for field in fields for word in ("--field", field)]


def test_an_expired_token_is_renewed_and_kept_in_the_file_for_its_owner_alone(
    running: Running, file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = json.loads(Path(file).read_text().partition("\n")[0])
    running.control("/tokens/expire", {"app_key": before["app_key"]})

    said = Said(capsys, "orders", "search", "--as", file, "--shop", "US", "--limit", "1", "--json")

    after = json.loads(Path(file).read_text())
    assert (said.code, len(said.json)) == (0, 1)
    assert before["access_token"] not in Path(file).read_text()
    assert after["access_token"] == after["apps"][0]["access_token"]
    assert (after["app_secret"], after["shops"]) == (before["app_secret"], before["shops"])
    assert stat.S_IMODE(Path(file).stat().st_mode) == 0o600
    assert after["access_token"] not in said.out + said.err
    running.said |= {name: after[name] for name in ("access_token", "refresh_token", "apps")}


def test_of_several_shops_one_must_be_chosen(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    unsaid = Said(capsys, "orders", "search", "--as", file)
    unknown = Said(capsys, "orders", "search", "--as", file, "--shop", "Mars")

    assert (unsaid.code, unknown.code) == (2, 2)
    assert "--shop" in unsaid.err
    assert "US" in unsaid.err
    assert "GB" in unsaid.err
    assert "there is no shop 'Mars'" in unknown.err


def test_the_environment_names_the_caller(
    running: Running, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    app = running.said["apps"][0]
    for name in ("app_key", "app_secret", "access_token"):
        monkeypatch.setenv(f"TIKTOK_{name.upper()}", app[name])
    monkeypatch.setenv("TIKTOK_BASE_URL", running.address)

    assert Said(capsys, "seller", "shops").code == 0
    monkeypatch.setenv("TIKTOK_SHOP_CIPHER", app["shops"][0]["cipher"])
    assert Said(capsys, "orders", "search", "--limit", "1", "--json").json


def test_a_write_to_a_live_shop_is_only_shown_until_somebody_says_yes(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("APP_KEY", "APP_SECRET", "ACCESS_TOKEN", "SHOP_CIPHER"):
        monkeypatch.setenv(f"TIKTOK_{name}", f"word-of-{name}")
    said = Said(capsys, "products", "update-inventory", "17", "--skus", '{"id": "1"}')

    assert said.code == 2
    assert "Nothing was sent: products update-inventory changes a live shop. Say --yes" in said.err
    assert said.json["body"] == {"skus": [{"id": "1"}]}
    assert "word-of-" not in said.out + said.err


def test_a_file_with_secrets_of_a_live_shop_that_others_can_read_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "live.json"
    path.write_text('{"app_key": "k", "app_secret": "s", "access_token": "t", "shop_cipher": "c"}')
    path.chmod(0o644)

    with pytest.raises(NeedsPerson, match="chmod 600"):
        Said(capsys, "orders", "search", "--as", str(path))
    path.chmod(0o600)
    assert Said(capsys, "orders", "search", "--as", str(path), "--dry-run").code == 0


def test_the_hubs_own_connections_can_be_called(
    running: Running, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written = tmp_path / "hub.env"
    written.write_text(
        f"SHOPKEEPER_DATABASE_URL=sqlite:///{tmp_path}/hub.db\n"
        f"SHOPKEEPER_TIKTOK_APP_KEY={running.said['app_key']}\n"
        f"SHOPKEEPER_TIKTOK_APP_SECRET={running.said['app_secret']}\n"
        f"SHOPKEEPER_TIKTOK_BASE_URL={running.address}\nSHOPKEEPER_TIKTOK_AUTH_URL={running.address}\n"
    )
    asyncio.run(connect(read_settings(written), running.said["auth_code"]))

    by_hub = ("--connection", "US", "--settings", str(written))
    said = Said(capsys, "orders", "search", *by_hub, "--limit", "2", "--json")

    assert (said.code, len(said.json)) == (0, 2)
    with pytest.raises(Rejected, match="there is no shop 'Mars'"):
        Said(capsys, "orders", "search", "--connection", "Mars", "--settings", str(written))


async def connect(settings: Settings, code: str) -> None:
    """A hub on a new database, let into the sandbox's shops."""
    async with open_hub(settings) as hub:
        await exchange(hub, await only_seller(hub), await hub.store.scalar(select(apps.c.id)), code)


def test_an_export_shows_its_progress_on_a_terminal_and_nothing_else_there(file: str) -> None:
    ours, theirs = pty.openpty()
    words = ["orders", "search", "--as", file, "--shop", "US", "--all", "--page-size", "5", "--jsonl"]
    done = subprocess.run([PROGRAM, "api", *words], stdout=subprocess.PIPE, stderr=theirs, timeout=60)
    os.close(theirs)  # what the bar wrote fits into the terminal's buffer; no row may be among it
    seen = os.read(ours, 65536).decode()
    os.close(ours)

    assert done.returncode == 0
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert "orders search" in seen
    assert rows[0]["id"] not in seen
    assert f"{len(rows)}/" in seen


def test_what_tiktok_refuses_is_one_line_and_ends_with_1(file: str) -> None:
    words = ["orders", "search", "--page-token", "nonsense", "--as", file, "--shop", "US"]
    done = subprocess.run([PROGRAM, "api", *words], capture_output=True, text=True, timeout=60)

    assert (done.returncode, done.stdout) == (1, "")
    [line] = done.stderr.splitlines()
    assert line.startswith("shopkeeper: order.GetOrderList.202309: TikTok answered")
