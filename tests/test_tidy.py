"""The habits of this repository, held by tests. Each failure lists the places that break the habit."""

import ast
import json
import re
import tomllib
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from tests import sources

LINES_OF_A_FILE = 400
LINES_OF_A_FUNCTION = 40
PARAMETERS = 5
NESTING = 3

# Words that say nothing. The first are refused alone, the others wherever they stand.
EMPTY_NAMES = {"data", "info", "item", "process", "base", "service", "type_", "handle_stuff"}
EMPTY_WORDS = {"util", "utils", "helper", "helpers", "manager", "managers"}
EMPTY_WORDS_OF_DEFINITIONS = EMPTY_WORDS | {"service", "services", "process", "base", "info"}
NAMED_BY_A_LIBRARY = {"sqlalchemy": {"process_bind_param", "process_result_value"}, "hypothesis": {"data"}}

# Imports inside a function, and the reason: start-up time, or a library that not every installation has.
LAZY_IMPORTS = {
    "src/shopkeeper/cli.py": "each command loads its own part; the base install has no hub",
    "src/shopkeeper/tiktok/transport.py": "importing the client loads no HTTP library",
}

# Where an unknown exception is caught, and the reason.
CATCHES_ALL = {
    "src/shopkeeper/sync/lanes.py": "the one place where work with a bug is parked, with its traceback",
    "src/shopkeeper/sync/door.py": "every webhook that waits for the commit must hear that it failed",
}


def hold(breaches: Iterable[str]) -> None:
    """Fail with one line for each breach."""
    listed = sorted(breaches)
    assert not listed, "\n".join(["", *listed])


def test_files_are_short_enough_to_be_read_in_one_go() -> None:
    written = sources.written(".py", ".js", ".css", ".html", ".sql", ".sh")
    counts = {sources.name(path): len(path.read_text().splitlines()) for path in written}

    hold(f"{name} {lines}" for name, lines in counts.items() if lines > LINES_OF_A_FILE)


def test_functions_are_short_flat_and_take_few_parameters() -> None:
    breaches = [
        f"{place}: {what} {found}"
        for place, function in sources.functions()
        for what, found, most in (
            ("lines", sources.length(function), LINES_OF_A_FUNCTION),
            ("parameters", sources.parameters(function), PARAMETERS),
            ("nesting", sources.nesting(function), NESTING),
        )
        if found > most
    ]

    hold(breaches)


def test_every_module_says_in_a_sentence_what_it_is_for() -> None:
    silent = [path for path in sources.files(".py") if ast.get_docstring(sources.tree(path)) is None]

    hold(sources.name(path) for path in silent if path.read_text().strip())


def test_every_public_name_of_core_client_and_channels_is_explained() -> None:
    hold(place for part in ("core", "tiktok", "channels") for place in unexplained(f"src/shopkeeper/{part}/"))


def unexplained(under: str) -> Iterator[str]:
    for path in sources.written(".py", under=under):
        for node in sources.tree(path).body:
            is_public = isinstance(node, sources.Function | ast.ClassDef) and not node.name.startswith("_")
            if is_public and ast.get_docstring(node) is None:
                yield f"{sources.name(path)}:{node.lineno} {node.name}"


def test_names_say_what_they_mean() -> None:
    hold(place for path in sources.written(".py") for place in empty_names(path))


def empty_names(path: Path) -> Iterator[str]:
    """Names of this file that say nothing; a test's name is a sentence, so only its worst words count."""
    definitions = {
        node.name
        for node in ast.walk(sources.tree(path))
        if isinstance(node, sources.Function | ast.ClassDef)
    }
    text = path.read_text()
    fields = platform_fields(path).union(*(known for lib, known in NAMED_BY_A_LIBRARY.items() if lib in text))
    for line, given in [(1, path.stem), *sources.names(path)]:
        is_sentence = given.startswith("test_")
        empty = EMPTY_WORDS_OF_DEFINITIONS if given in definitions and not is_sentence else EMPTY_WORDS
        if given not in fields and (given in EMPTY_NAMES or empty & sources.words(given)):
            yield f"{sources.name(path)}:{line} {given}"


def platform_fields(path: Path) -> set[str]:
    """Fields of records: they mirror the platform's own names."""
    classes = [node for node in ast.walk(sources.tree(path)) if isinstance(node, ast.ClassDef)]
    fields = [field.target for node in classes for field in node.body if isinstance(field, ast.AnnAssign)]
    return {target.id for target in fields if isinstance(target, ast.Name)}


def test_nothing_is_left_for_later_in_a_comment() -> None:
    later = re.compile(r"\b(TO" + r"DO|FIX" + r"ME)\b")

    hold(f"{name}: {found[0]}" for name, text in sources.texts() if (found := later.search(text)))


def test_tests_use_no_doubles_and_leave_nothing_out() -> None:
    unwanted = re.compile(
        r"unittest\.mo"
        + r"ck|from mo"
        + r"ck|monkeypatch\.setat"
        + r"tr|mark\.sk"
        + r"ip|pytest\.sk"
        + r"ip|"
        r"importorsk" + r"ip|xfa" + r"il"
    )
    tests = sources.written(".py", under="tests/")

    hold(
        f"{sources.name(path)}: {found[0]}" for path in tests if (found := unwanted.search(path.read_text()))
    )


def test_no_file_names_a_download_address_or_a_path_of_somebodys_machine() -> None:
    hosts = (
        "py" + "pi.org",
        "python" + "hosted.org",
        "registry.n" + "pmjs",
        "deb." + "debian.org",
        "registry.ya" + "rnpkg",
    )
    paths = ("/wo" + "rk/", "/ro" + "ot/", "/opt/py" + "pi", "/opt/whe" + "els", "/ho" + "me/")

    hold(f"{name}: {word}" for name, text in sources.texts() for word in (*hosts, *paths) if word in text)


def test_silencing_a_check_needs_a_reason_beside_it() -> None:
    bare = re.compile(r"#\s*(type: ignore(\[[^\]]*\])?|noqa(: ?[A-Z0-9, ]+)?)\s*$", re.MULTILINE)

    hold(
        f"{sources.name(path)}: {found[0]}"
        for path in sources.written(".py")
        for found in bare.finditer(path.read_text())
    )


def test_imports_stand_at_the_top_but_for_named_exceptions() -> None:
    inside = [
        f"{place}: line {node.lineno}"
        for place, function in sources.functions("src/")
        if place.split(":")[0] not in LAZY_IMPORTS
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]

    hold(inside)


def test_unknown_exceptions_are_caught_only_in_named_places() -> None:
    caught = [
        f"{sources.name(path)}:{node.lineno}"
        for path in sources.written(".py", under="src/")
        if sources.name(path) not in CATCHES_ALL
        for node in ast.walk(sources.tree(path))
        if isinstance(node, ast.ExceptHandler) and names_all(node)
    ]

    hold(caught)


def names_all(handler: ast.ExceptHandler) -> bool:
    """Whether a handler keeps whatever comes; one that ends by raising it again only cleans up."""
    last = handler.body[-1]
    passes_on = isinstance(last, ast.Raise) and last.exc is None
    everything = handler.type is None or ast.unparse(handler.type) in ("Exception", "BaseException")
    return everything and not passes_on


def test_every_part_of_the_package_has_its_import_rule() -> None:
    rules = tomllib.loads((sources.ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    guarded = {module.split(".")[1] for rule in rules for module in rule.get("protected_modules", [])}
    parts = {
        path.stem
        for path in sources.PACKAGE.iterdir()
        if path.suffix == ".py" or (path / "__init__.py").exists()
    }

    assert parts - guarded == {"__init__", "__main__", "errors"} & parts


def test_every_dependency_is_pinned_with_its_hash_and_has_its_line_in_the_reasons() -> None:
    pinned = {name for path in sources.files(".txt") if "requirements" in path.parts for name in pins(path)}
    reasons = (sources.ROOT / "docs" / "why.md").read_text()

    hold(name for name in dependencies() if name not in pinned)
    hold(name for name in dependencies() if f"| {name} |" not in reasons)


def test_what_we_bundle_is_unchanged_and_has_its_line_in_the_reasons() -> None:
    [listed] = [
        path for path in sources.files("vendor.json") if sources.name(path).startswith(sources.VENDORED)
    ]
    reasons = (sources.ROOT / "docs" / "why.md").read_text()
    bundled = json.loads(listed.read_text())
    hashes = {file: digest for part in bundled for file, digest in part["files"].items()}
    there = {path.name: sha256(path.read_bytes()).hexdigest() for path in listed.parent.iterdir()}

    assert there | {listed.name: ""} == hashes | {listed.name: ""}
    hold(part["name"] for part in bundled if f"| {part['name']} |" not in reasons)


def dependencies() -> list[str]:
    project = tomllib.loads((sources.ROOT / "pyproject.toml").read_text())["project"]
    asked = [
        *project["dependencies"],
        *(one for extra in project["optional-dependencies"].values() for one in extra),
    ]
    for path in sources.files(".in"):
        asked += path.read_text().split()
    return sorted({re.split(r"[^a-z0-9-]", one)[0] for one in asked})


def pins(path: Path) -> Iterator[str]:
    for block in re.split(r"\n(?=[a-z0-9])", path.read_text()):
        name, _, rest = block.partition("==")
        assert "--hash=sha256:" in rest, f"{sources.name(path)}: {name} has no hash"
        yield name
