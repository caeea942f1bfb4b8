"""The wheel, installed somewhere else, is the whole product."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.sources import ROOT

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)])
    [built] = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def client_alone(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the client and what it needs, and nothing of the hub."""
    return installed(wheel, "base.txt", tmp_path_factory.mktemp("client") / "venv")


@pytest.fixture(scope="module")
def everything(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return installed(wheel, "hub.txt", tmp_path_factory.mktemp("hub") / "venv")


def installed(wheel: Path, requirements: str, environment: Path) -> Path:
    """The folder of programs of a new environment with the wheel and its pinned requirements."""
    run([sys.executable, "-m", "venv", str(environment)])
    into = [
        str(environment / "bin" / "python"),
        "-m",
        "pip",
        "--disable-pip-version-check",
        "install",
        "--quiet",
    ]
    run([*into, "--require-hashes", "-r", str(ROOT / "requirements" / requirements)])
    run([*into, "--no-deps", str(wheel)])
    return environment / "bin"


def run(command: list[str], cwd: Path = ROOT) -> str:
    """What a command printed; the project's own source is not on its path."""
    clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    done = subprocess.run(command, cwd=cwd, env=clean, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, (
        f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}\n{done.stderr}"
    )
    return done.stdout


def test_the_base_install_is_the_client_and_nothing_of_the_hub(client_alone: Path, tmp_path: Path) -> None:
    script = (
        "import sys, shopkeeper.tiktok as tiktok; tiktok.TikTokShop; import importlib.util as find;"
        "hub = [name for name in ('starlette', 'sqlalchemy', 'uvicorn', 'jinja2') if find.find_spec(name)];"
        "print(hub, [name for name in ('httpx2', 'shopkeeper.store') if name in sys.modules])"
    )

    assert run([str(client_alone / "python"), "-c", script], tmp_path).strip() == "[] []"


def test_the_base_install_prints_the_openapi_description(client_alone: Path, tmp_path: Path) -> None:
    described = json.loads(run([str(client_alone / "shopkeeper"), "spec", "openapi"], tmp_path))

    assert described["openapi"].startswith("3.1")
    assert len(described["paths"]) > 300


def test_the_base_install_calls_the_api_by_the_first_line_of_a_sandbox(
    client_alone: Path, everything: Path, tmp_path: Path
) -> None:
    file = tmp_path / "sandbox.json"
    with sandbox(everything, tmp_path) as line:
        file.write_text(json.dumps(line))
        words = ["orders", "search", "--as", str(file), "--shop", "US", "--limit", "2", "--json"]
        rows = json.loads(run([str(client_alone / "shopkeeper"), "api", *words], tmp_path))

    assert len(rows) == 2


@pytest.mark.parametrize("command", ["sandbox", "up", "status"])
def test_the_base_install_says_what_to_install_for_the_hub(command: str, client_alone: Path) -> None:
    done = subprocess.run([client_alone / "shopkeeper", command], capture_output=True, text=True, timeout=60)

    assert done.returncode == 1
    assert "pip install 'shopkeeper[hub]'" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_an_installed_wheel_runs_the_sandbox(everything: Path, tmp_path: Path) -> None:
    with sandbox(everything, tmp_path) as line:
        assert len(line["shops"]) == 2
        with urlopen(f"{line['base_url']}/_sandbox", timeout=10) as answer:
            assert json.load(answer)["sandbox"] is True


def test_an_installed_wheel_carries_everything_that_is_not_python(everything: Path) -> None:
    package = run(
        [str(everything / "python"), "-c", "import shopkeeper; print(shopkeeper.__path__[0])"], Path("/")
    )
    there = {path.relative_to(package.strip()).as_posix() for path in Path(package.strip()).rglob("*")}
    source = ROOT / "src" / "shopkeeper"
    wanted = {path.relative_to(source).as_posix() for path in source.rglob("*") if path.is_file()}

    assert {name for name in wanted - there if "__pycache__" not in name} == set()


@contextmanager
def sandbox(programs: Path, folder: Path) -> Iterator[dict[str, object]]:
    command = [str(programs / "shopkeeper"), "sandbox", "--port", "0", "--seed", "1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=folder) as running:
        assert running.stdout
        try:
            yield json.loads(running.stdout.readline())
        finally:
            running.send_signal(signal.SIGINT)
            assert running.wait(timeout=10) == 0
