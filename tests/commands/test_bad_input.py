"""What people get wrong is one line that names the thing and what to do, and exit code 1."""

import os
import socket
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = str(Path(sys.executable).with_name("shopkeeper"))
NOTHING_THERE = "http://127.0.0.1:1"
APP = {"SHOPKEEPER_TIKTOK_APP_KEY": "k", "SHOPKEEPER_TIKTOK_APP_SECRET": "s3cret"}


def run(folder: Path, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    given = {"PATH": os.environ["PATH"], "HOME": str(folder), "COLUMNS": "200", **settings}
    return subprocess.run(
        [PROGRAM, *words], cwd=folder, env=given, capture_output=True, text=True, timeout=60
    )


def refused(done: subprocess.CompletedProcess[str], *named: str) -> None:
    """One line on standard error that names each of these."""
    [line] = done.stderr.splitlines()
    missing = [name for name in named if name not in line]

    assert (done.returncode, missing) == (1, [])


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"SHOPKEEPER_DATABASE_URL": "mysql://x"}, ("SHOPKEEPER_DATABASE_URL", "sqlite:///")),
        ({"SHOPKEEPER_DATABASE_URL": "sqlite:////nowhere/x.db"}, ("/nowhere", "SHOPKEEPER_DATABASE_URL")),
        ({"SHOPKEEPER_DATABASE_URL": "postgresql://u:p@127.0.0.1:1/x"}, ("SHOPKEEPER_SECRET_KEY",)),
        (
            {"SHOPKEEPER_DATABASE_URL": "postgresql://u:hush@127.0.0.1:1/x", "SHOPKEEPER_SECRET_KEY": "k"},
            ("SHOPKEEPER_DATABASE_URL", "u:***@127.0.0.1"),
        ),
        ({"SHOPKEEPER_PORT": "abc"}, ("SHOPKEEPER_PORT", "integer")),
        ({"SHOPKEEPER_HOST": "0.0.0.0"}, ("SHOPKEEPER_HOST", "SHOPKEEPER_PASSWORD")),
        ({"SHOPKEEPER_TIKTOK_BASE_URL": "example.com"}, ("SHOPKEEPER_TIKTOK_BASE_URL", "https://")),
        ({"SHOPKEEPER_TIKTOK_APP_KEY": "k"}, ("SHOPKEEPER_TIKTOK_APP_SECRET",)),
    ],
)
def test_a_wrong_setting_is_named_with_its_remedy(
    tmp_path: Path, settings: dict[str, str], named: tuple[str, ...]
) -> None:
    done = run(tmp_path, "status", **settings)

    refused(done, *named)
    assert "hush" not in done.stderr


def test_another_key_than_the_database_was_made_with_is_named(tmp_path: Path) -> None:
    assert run(tmp_path, "status").returncode == 0

    refused(run(tmp_path, "status", SHOPKEEPER_SECRET_KEY="another"), "SHOPKEEPER_SECRET_KEY")


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    (tmp_path / "shopkeeper.db").write_text("no database at all, but long enough to be read as one")

    refused(run(tmp_path, "status"), "shopkeeper.db", "not a database")


def test_a_platform_that_does_not_answer_is_named_without_the_secret(tmp_path: Path) -> None:
    urls = {"SHOPKEEPER_TIKTOK_BASE_URL": NOTHING_THERE, "SHOPKEEPER_TIKTOK_AUTH_URL": NOTHING_THERE}
    done = run(tmp_path, "connect", "tiktok", "--code", "abc", **APP, **urls)

    refused(done, NOTHING_THERE)
    assert "s3cret" not in done.stderr


def test_connecting_without_an_app_or_its_service_id_says_what_to_set(tmp_path: Path) -> None:
    refused(run(tmp_path, "connect", "tiktok"), "SHOPKEEPER_TIKTOK_APP_KEY")
    refused(run(tmp_path, "connect", "tiktok", **APP), "SHOPKEEPER_TIKTOK_SERVICE_ID")


def test_a_bad_count_names_file_line_and_column_and_imports_nothing(tmp_path: Path) -> None:
    (tmp_path / "shelf.csv").write_text("sku,quantity\nTEE,1\nMUG,x\n,3\n")
    (tmp_path / "headless.csv").write_text("sku,qty\nTEE,1\n")

    refused(run(tmp_path, "count", "csv", "shelf.csv"), "shelf.csv, line 3, column 2", "line 4, column 1")
    refused(run(tmp_path, "count", "csv", "headless.csv"), "headless.csv, line 1", "'quantity'")
    refused(run(tmp_path, "count", "csv", "none.csv"), "none.csv cannot be read")
    refused(run(tmp_path, "explain", "stock", "TEE"), "no SKU 'TEE'")


def test_a_taken_port_is_named(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])

        refused(run(tmp_path, "up", "--port", port), "SHOPKEEPER_PORT", port)


def test_a_second_hub_on_the_same_file_is_refused(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as one:
        port = str(one.getsockname()[1])
    given = {"PATH": os.environ["PATH"], "HOME": str(tmp_path)}
    with subprocess.Popen(
        [PROGRAM, "up", "--port", port], cwd=tmp_path, env=given, stdout=subprocess.PIPE, text=True
    ) as first:
        assert first.stdout is not None
        assert "Shopkeeper is at" in first.stdout.readline()
        done = run(tmp_path, "up", "--port", str(int(port) + 1))
        first.terminate()

    refused(done, "another hub", "shopkeeper.db")
    assert first.returncode == 0


@pytest.mark.slow
def test_a_database_that_another_program_locks_is_named(tmp_path: Path) -> None:
    assert run(tmp_path, "status").returncode == 0
    other = sqlite3.connect(tmp_path / "shopkeeper.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    done = run(tmp_path, "status")
    other.close()

    refused(done, "shopkeeper.db", "locked")


@pytest.mark.slow
def test_a_full_disk_is_named_and_what_was_there_stays(tmp_path: Path) -> None:
    (tmp_path / "shelf.csv").write_text("sku,quantity\n" + "".join(f"SKU-{nth},1\n" for nth in range(3000)))
    assert run(tmp_path, "status").returncode == 0
    full = f"ulimit -f 300; exec {PROGRAM} count csv shelf.csv"
    done = subprocess.run(["bash", "-c", full], cwd=tmp_path, capture_output=True, text=True, timeout=60)

    refused(done, "shopkeeper.db", "full")
    assert run(tmp_path, "count", "csv", "shelf.csv").stdout.startswith("3,000 SKUs counted")
