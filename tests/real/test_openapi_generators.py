"""Somebody else's generator makes types of our OpenAPI document, and programs compile with them."""

import json
import subprocess
from pathlib import Path

from shopkeeper.tiktok import spec
from tests.programs import ROOT

FOLDER = ROOT / "tests" / "real" / "openapi"
PROGRAMS = FOLDER / "node_modules" / ".bin"


def run(*command: str | Path, folder: Path) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_typescript_has_every_operation_in_every_version_and_a_caller_compiles(tmp_path: Path) -> None:
    (tmp_path / "openapi.json").write_text(json.dumps(spec.openapi(all_versions=True)))
    (tmp_path / "made").mkdir()
    run(PROGRAMS / "openapi-typescript", "openapi.json", "-o", "made/openapi.d.ts", folder=tmp_path)
    types = (tmp_path / "made" / "openapi.d.ts").read_text()
    (tmp_path / "caller.ts").write_text((FOLDER / "caller.ts").read_text())
    run(PROGRAMS / "tsc", "--noEmit", "--strict", "--skipLibCheck", "caller.ts", folder=tmp_path)

    operations = types.partition("export interface operations")[2]
    assert [id for id in spec.every_version() if f'"{id}": {{' not in operations] == []
    assert "@deprecated" in types
