"""The repository as text and as syntax trees, for the tests of its own tidiness."""

import ast
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "shopkeeper"
GENERATED = (
    "src/shopkeeper/tiktok/operations/",
    "src/shopkeeper/tiktok/records/",
    "src/shopkeeper/tiktok/ads/operations/",
    "src/shopkeeper/tiktok/ads/records/",
    "src/shopkeeper/tiktok/events/",
    "src/shopkeeper/tiktok/groups/",
)
WRITTEN_ONCE = ("src/shopkeeper/store/migrations/",)
VENDORED = ("src/shopkeeper/web/static/vendor/",)

Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def files(*endings: str) -> list[Path]:
    """The files that git keeps or would keep, with one of these endings (all without any)."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.splitlines()  # fmt: skip
    found = (ROOT / name for name in sorted(set(listed)))
    return [path for path in found if path.is_file() and (not endings or path.name.endswith(endings))]


def name(path: Path) -> str:
    """A file's name as seen from the top of the repository."""
    return path.relative_to(ROOT).as_posix()


def written(*endings: str, under: str = "") -> list[Path]:
    """The files that people write: nothing generated, vendored or kept as history."""
    kept_out = GENERATED + WRITTEN_ONCE + VENDORED
    return [
        path
        for path in files(*endings)
        if name(path).startswith(under) and not name(path).startswith(kept_out)
    ]


def texts() -> Iterator[tuple[str, str]]:
    """Every file that is text, with its name."""
    for path in files():
        raw = path.read_bytes()
        if b"\0" not in raw:
            yield name(path), raw.decode()


@cache
def tree(path: Path) -> ast.Module:
    """The syntax tree of a Python file."""
    return ast.parse(path.read_text(), filename=name(path))


def functions(under: str = "") -> Iterator[tuple[str, Function]]:
    """Every function that people wrote, with the place where it stands."""
    for path in written(".py", under=under):
        for node in ast.walk(tree(path)):
            if isinstance(node, Function):
                yield f"{name(path)}:{node.lineno} {node.name}", node


def length(function: Function) -> int:
    """Lines of a function, its docstring left out."""
    docstring = function.body[0] if ast.get_docstring(function) is not None else None
    of_docstring = docstring.end_lineno - docstring.lineno + 1 if docstring and docstring.end_lineno else 0
    return (function.end_lineno or function.lineno) - function.lineno + 1 - of_docstring


def parameters(function: Function) -> int:
    """What a caller has to think of: self and keyword options with a default are not counted."""
    given = function.args
    by_position = [
        argument for argument in given.posonlyargs + given.args if argument.arg not in ("self", "cls")
    ]
    return len(by_position) + sum(default is None for default in given.kw_defaults)


def nesting(node: ast.AST, depth: int = 0) -> int:
    """How deep loops and branches stand inside one another."""
    blocks = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.Match)
    deepest = depth
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
            continue
        is_elif = isinstance(node, ast.If) and isinstance(child, ast.If) and node.orelse == [child]
        deepest = max(deepest, nesting(child, depth + (isinstance(child, blocks) and not is_elif)))
    return deepest


def names(path: Path) -> Iterator[tuple[int, str]]:
    """Every name that a file gives to something: functions, classes, parameters, variables."""
    for node in ast.walk(tree(path)):
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                yield node.lineno, node.name
            case ast.arg():
                yield node.lineno, node.arg
            case ast.Name(ctx=ast.Store()):
                yield node.lineno, node.id


def words(name: str) -> set[str]:
    """The words of a name: `order_lines` and `OrderLines` both say order and lines."""
    return {word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name)}
