"""The options of a call, made from the spec: a flag for each field, and values from what was typed."""

import argparse
import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NoReturn

from ..tiktok import spec

_STEP = re.compile(r"([^.\[\]]+)|\[(\d+)\]")
KINDS = {"string": "text", "int": "number", "boolean": "yes or no", "any": "JSON", "file": "a file, @NAME"}


class Usage(Exception):
    """What was typed cannot be understood; ``str()`` of it is one line for people."""


@dataclass(frozen=True, slots=True)
class Own:
    """An option of the command itself, the same for every call."""

    flags: tuple[str, ...]
    name: str
    says: str
    takes: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """An option that is a field of the call, in the path, the query or the body."""

    name: str
    place: str
    flags: tuple[str, ...]
    tree: Any
    required: bool

    @property
    def leaf(self) -> spec.Leaf | None:
        """What is documented about the values; None for an object or a list of objects."""
        return spec.leaf(self.tree) if isinstance(self.tree, str) else None


OWN = (
    Own(("--json",), "as_json", "One JSON array of rows, or the answer as one JSON object."),
    Own(("--jsonl",), "as_lines", "A line of JSON for each row."),
    Own(("--raw",), "as_raw", "The answer as it came, pages one after another."),
    Own(("--all",), "all_pages", "All pages, one after another."),
    Own(("--limit",), "limit", "So many rows at most, over as many pages as it takes.", "N"),
    Own(
        ("--body",), "body", "The whole body: JSON, @FILE or a file's name, or - for standard input.", "JSON"
    ),
    Own(
        ("--field",),
        "field",
        "A field inside the body, such as skus[0].id=17; may be repeated.",
        "NAME=VALUE",
    ),
    Own(("--version",), "version", "An older version of the call.", "YYYYMM"),
    Own(("--as",), "as_file", "A JSON file of your own with app key, secret and tokens.", "FILE"),
    Own(("--connection",), "connection", "A shop that the hub is connected to.", "NAME"),
    Own(("--settings",), "settings", "The hub's file of settings, with --connection.", "FILE"),
    Own(("--shop",), "shop", "Which shop, where there are several.", "NAME|ID"),
    Own(("--yes", "--live"), "yes", "Really send a write to a live shop; otherwise it is only shown."),
    Own(("--dry-run",), "dry_run", "Show what would be sent, and send nothing."),
    Own(("--curl",), "curl", "Print the signed request as a curl line, and send nothing."),
    Own(("--help", "-h"), "help", "Say all this."),
)
SECRET = "access_token"
"""A field that is filled in from who calls; it is no option, for others can see a command line."""
_TAKEN = {flag for own in OWN for flag in own.flags}


class Parser(argparse.ArgumentParser):
    """Reads the words of one call; what is wrong with them is raised, never printed."""

    def error(self, message: str) -> NoReturn:
        """Raise Usage with what argparse found."""
        raise Usage(message.replace("unrecognized arguments:", "there is no option"))


def options_of(operation: spec.Operation) -> list[Option]:
    """An option for each field of a call; a field that stands twice is given once.

    The size of a page is never needed: the command chooses one.
    """
    fields: dict[str, tuple[str, Any, bool]] = {}
    for param in operation.params:
        if param.name == SECRET:
            continue
        fields[param.name] = (param.place, written(param.leaf), param.required and param.name != "page_size")
    for key, tree in operation.body.items():
        name, required = spec.name_of(key)
        place, _, again = fields.get(name, ("body", None, False))
        fields[name] = (place, tree, required or again)
    shorts = short_flags(operation.group, list(fields))
    return [
        Option(name, place, (long_flag(name), *shorts.get(name, ())), tree, required)
        for name, (place, tree, required) in fields.items()
    ]


def written(leaf: spec.Leaf) -> str:
    """A leaf in its written form again."""
    limits = ",".join(f"{name}={value}" for name, value in leaf.limits.items())
    many = "[]" if leaf.many else ""
    choices = "=" + "|".join(leaf.choices) if leaf.choices else ""
    return f"{many}{leaf.kind}{{{limits}}}{choices}" if limits else f"{many}{leaf.kind}{choices}"


def long_flag(name: str) -> str:
    """The flag of a field: its own name, unless the command itself has an option of that name."""
    flag = "--" + name.replace("_", "-")
    return f"--field-{flag[2:]}" if flag in _TAKEN else flag


def short_flags(group: str, names: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Flags without the noun of the group, ``--status`` for ``order_status``, where nothing else has them."""
    words = group.split("_")
    nouns = {singular("_".join(words[start:])) + "_" for start in range(len(words))}
    found: dict[str, tuple[str, ...]] = {}
    for name in names:
        noun = max((noun for noun in nouns if name.startswith(noun)), key=len, default="")
        flag = "--" + name.removeprefix(noun).replace("_", "-")
        if noun and flag not in _TAKEN and name.removeprefix(noun) not in names:
            found[name] = (flag,)
    shared = [flags for flags in found.values() if list(found.values()).count(flags) > 1]
    return {name: flags for name, flags in found.items() if flags not in shared}


def singular(word: str) -> str:
    """One of what a group is named after."""
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word.removesuffix("s") if not word.endswith("ss") else word


def parser_of(operation: spec.Operation) -> Parser:
    """The parser of one call's words."""
    parser = Parser(prog="shopkeeper api", add_help=False, allow_abbrev=False)
    for own in OWN:
        how: dict[str, Any] = {"action": "append"} if own.name == "field" else {}
        parser.add_argument(*own.flags, dest=own.name, **(how if own.takes else {"action": "store_true"}))
    for option in options_of(operation):
        leaf = option.leaf
        flag: dict[str, Any] = (
            {"nargs": "?", "const": "true"} if leaf and leaf.kind == "boolean" and not leaf.many else {}
        )
        parser.add_argument(*option.flags, dest=f"field {option.name}", action="append", **flag)
    parser.add_argument("path", nargs="*")
    return parser


def values_of(operation: spec.Operation, given: argparse.Namespace) -> dict[str, Any]:
    """The values of a call out of what was typed: the whole body first, then fields, then options."""
    options = options_of(operation)
    values = whole_body(given.body) if given.body else {}
    for assignment in given.field or ():
        assign(values, operation, assignment)
    ahead = [option for option in options if option.place == "path"]
    if len(given.path) > len(ahead):
        raise Usage(f"{given.path[len(ahead)]!r} has no place here; fields are given as options")
    for option, text in zip(ahead, given.path, strict=False):
        values[option.name] = value_of(option.name, option.tree, [text])
    for option in options:
        if texts := getattr(given, f"field {option.name}"):
            values[option.name] = value_of(option.flags[0], option.tree, texts)
    if missing := [option.flags[-1] for option in options if option.required and option.name not in values]:
        raise Usage(f"{operation.group} {operation.verb} needs {', '.join(missing)}")
    return values


def whole_body(text: str) -> dict[str, Any]:
    """The body that was given as one: JSON, a file of it, or standard input."""
    found = as_json("--body", sys.stdin.read() if text == "-" else text)
    if not isinstance(found, dict):
        raise Usage("--body must be a JSON object: { … }")
    return found


def value_of(name: str, tree: Any, texts: list[str]) -> Any:
    """The value of one field from what was typed for it, once or several times."""
    if not isinstance(tree, str):
        return nested(name, tree, texts)
    leaf = spec.leaf(tree)
    if leaf.many:
        parts = [part for text in texts for part in spread(name, text)]
        most = leaf.limits.get("max_count", "")
        if most.isdigit() and len(parts) > int(most):
            raise Usage(f"{name} takes {most} values at most, not {len(parts)}")
        return [scalar(name, leaf, part) for part in parts]
    if len(texts) > 1:
        raise Usage(f"{name} takes one value, not {len(texts)}")
    return scalar(name, leaf, texts[0])


def nested(name: str, tree: Any, texts: list[str]) -> Any:
    """An object from its JSON, or a list from JSON lists and objects one after another."""
    found = [as_json(name, text) for text in texts]
    if isinstance(tree, list):
        return [part for one in found for part in (one if isinstance(one, list) else [one])]
    if len(found) > 1 or not isinstance(found[0], dict):
        raise Usage(f"{name} takes one JSON object: {{ … }}")
    return found[0]


def spread(name: str, text: str) -> list[str]:
    """The parts of a list that was given with commas or as JSON."""
    if text.startswith("["):
        return [str(part) for part in as_json(name, text)]
    return [part.strip() for part in text.split(",") if part.strip()]


def scalar(name: str, leaf: spec.Leaf, text: str) -> Any:
    """One value of the kind that the field has."""
    if leaf.kind == "int":
        return number(name, leaf, text)
    if leaf.kind == "boolean":
        if text.lower() not in ("true", "false", "yes", "no"):
            raise Usage(f"{name} is true or false, not {text!r}")
        return text.lower() in ("true", "yes")
    if leaf.kind == "file":
        path = Path(text.removeprefix("@"))
        return path.name, content(name, path)
    if leaf.kind == "any":
        return as_json(name, text) if text[:1] in ("{", "[", "@") else text
    return chosen(leaf, text)


def number(name: str, leaf: spec.Leaf, text: str) -> int:
    """A whole number; a field that is a time also takes a date, for people."""
    if "time" in name and not text.lstrip("-").isdigit():
        return moment(name, text)
    try:
        found = int(text)
    except ValueError:
        raise Usage(f"{name} is a whole number, not {text!r}") from None
    low, high = leaf.range
    if (low is not None and found < low) or (high is not None and found > high):
        ends = [f"{end:g}" for end in (low, high) if end is not None]
        raise Usage(f"{name} goes {'from ' + ' to '.join(ends) if low is not None else 'up to ' + ends[0]}")
    return found


def moment(name: str, text: str) -> int:
    """Unix seconds of a date or a time, in UTC unless it says otherwise."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise Usage(f"{name} is Unix seconds or a time such as 2026-11-27T09:00Z, not {text!r}") from None
    return int((found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp())


def chosen(leaf: spec.Leaf, text: str) -> str:
    """A text; one of the documented values in any case is written as TikTok writes it."""
    return next((choice for choice in leaf.choices if choice.lower() == text.lower()), text)


def as_json(name: str, text: str) -> Any:
    """JSON from itself, or from a file."""
    place = text.removeprefix("@")
    if text.startswith("@") or text.lstrip()[:1] not in ("{", "[", '"'):
        text = content(name, Path(place)).decode("utf-8", "replace")
    try:
        return json.loads(text)
    except ValueError as error:
        raise Usage(f"{name} is not JSON: {error}") from None


def content(name: str, path: Path) -> bytes:
    """The bytes of a file."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise Usage(f"{name}: {path} cannot be read: {error.strerror}") from None


def assign(values: dict[str, Any], operation: spec.Operation, assignment: str) -> None:
    """Put ``skus[0].id=17`` where it belongs, in the kind that the field has there."""
    path, equals, text = assignment.partition("=")
    if not equals:
        raise Usage(f"--field {assignment}: write NAME=VALUE")
    holder: Any = values
    tree: Any = {option.name: option.tree for option in options_of(operation)}
    steps = list(steps_of(path))
    for step, after in zip(steps, [*steps[1:], None], strict=True):
        tree = inside(tree, step, path)
        if after is None:
            put(holder, step, value_of(path, tree, [text]))
            return
        holder = deeper(holder, step, [] if isinstance(after, int) else {}, path)


def steps_of(path: str) -> Iterator[str | int]:
    """The names and the numbers of a path such as ``skus[0].id``."""
    for name, position in _STEP.findall(path):
        yield int(position) if position else name


def inside(tree: Any, step: str | int, path: str) -> Any:
    """What the spec says stands one step deeper."""
    if isinstance(step, int):
        if isinstance(tree, list):
            return tree[0]
        if isinstance(tree, str) and tree.startswith("[]"):
            return tree[2:]
        raise Usage(f"--field {path}: there is no list before [{step}]")
    known = {spec.name_of(key)[0]: value for key, value in tree.items()} if isinstance(tree, dict) else {}
    if step not in known:
        raise Usage(f"--field {path}: there is no {step}; known: {', '.join(sorted(known)) or 'nothing'}")
    return known[step]


def deeper(holder: Any, step: str | int, new: Any, path: str) -> Any:
    """What stands at a step, made where nothing stands there yet."""
    there = holder[step] if isinstance(step, str) and step in holder else None
    if isinstance(step, int) and step < len(holder):
        there = holder[step]
    if there is None:
        there = new
        put(holder, step, there, path)
    return there


def put(holder: Any, step: str | int, value: Any, path: str = "") -> None:
    """Set a name of an object or a position of a list; positions are filled one after another."""
    if isinstance(step, str) or step < len(holder):
        holder[step] = value
    elif step == len(holder):
        holder.append(value)
    else:
        raise Usage(f"--field {path}: [{step}] comes before [{len(holder)}] is there")
