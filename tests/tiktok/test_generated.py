"""The client's operations and records are what the generator makes of the spec."""

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import msgspec
import pytest

from shopkeeper.tiktok import spec
from shopkeeper.tiktok.operations import GROUPS

ROOT = Path(__file__).resolve().parents[2]
RECORDS = ROOT / "src" / "shopkeeper" / "tiktok" / "records"


def test_the_checked_in_files_are_what_the_generator_makes():
    made = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "generate.py"), "--check"], capture_output=True, text=True
    )
    assert made.stdout == ""
    assert made.returncode == 0


@pytest.mark.parametrize("group", sorted(GROUPS))
def test_every_operation_of_a_group_has_a_method_for_both_clients(group):
    module = import_module(f"shopkeeper.tiktok.operations.{group}")
    verbs = {entry.verb for entry in spec.every_version().values() if entry.group == group}
    for prefix in ("", "Async"):
        made = vars(getattr(module, prefix + GROUPS[group]))
        assert verbs == {name for name in made if not name.startswith("_")}


@pytest.mark.parametrize("name", sorted(path.stem for path in RECORDS.rglob("*.py")))
def test_every_record_can_be_read_into(name):
    for path in RECORDS.rglob(f"{name}.py"):
        module = import_module(f"shopkeeper.tiktok.records.{'.'.join(path.relative_to(RECORDS).parts)[:-3]}")
        for kind in vars(module).values():
            if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
                assert msgspec.convert({}, dict[str, kind]) == {}


def test_every_name_is_used_once():
    names = [(entry.group, entry.verb) for entry in spec.operations().values()]
    assert len(names) == len(set(names)) == 318
