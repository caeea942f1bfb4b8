"""Make the Marketing API's operations and records: ``python tools/generate_ads.py`` (or ``--check``)."""

import re
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import generate
from shapes import KINDS, SOURCE, Shapes, camel, singular, spec

from shopkeeper.tiktok.ads import catalogue

TARGET = SOURCE / "shopkeeper" / "tiktok" / "ads"
MADE_BY_THE_CLIENT = ("app_id", "secret", "page")
FILLED_BY_THE_CLIENT = ("advertiser_id", "request_id")
WRITTEN_BY_HAND = "tokens"
DIGITS = {"10": "ten"}

KINDS |= {"number": "Decimal", "date": "date"}


def as_method(call: catalogue.Call) -> spec.Operation:
    """The operation as its method takes it: without what the client knows or can make itself."""
    plain = {key.removesuffix("!"): key for key in call.operation.body}
    takes = {
        name if name in FILLED_BY_THE_CLIENT else key: call.operation.body[key]
        for name, key in plain.items()
        if name not in MADE_BY_THE_CLIENT
    }
    return replace(call.operation, body=takes)


def answer_of(call: catalogue.Call, shapes: Shapes) -> tuple[str, str]:
    """The class of an answer, and the class of one row if it comes in a list."""
    operation = call.operation
    if operation.paged:
        tree: Any = operation.answer[operation.paged][0]
        return "", shapes.add(call.row, tree, camel(singular(operation.group)))
    if not operation.answer:
        return "None", ""
    return shapes.add(camel(operation.verb) + "Answer", operation.answer, camel(operation.group)), ""


def argument(made: generate.Argument, call: catalogue.Call) -> generate.Argument:
    """An argument with the default that the spec gives it."""
    key = next(key for key in call.operation.body if key.removesuffix("!") == made.name)
    tree = call.operation.body[key]
    default = spec.leaf(tree).limits.get("def", "") if isinstance(tree, str) else ""
    if default and not made.default:
        return replace(made, default=f'"{default}"')
    return made


def files() -> dict[Path, str]:
    """Every generated file with its text."""
    groups: dict[str, list[catalogue.Call]] = {}
    for call in catalogue.calls().values():
        if call.operation.group != WRITTEN_BY_HAND:
            groups.setdefault(call.operation.group, []).append(call)
    made = {TARGET / "operations" / "__init__.py": generate.groups_file(sorted(groups))}
    made[TARGET / "records" / "__init__.py"] = f'"""Records, a module a group. {generate.NOTICE}"""\n'
    for group, calls in groups.items():
        answers, inputs = Shapes(for_sending=False), Shapes(for_sending=True)
        methods = []
        for call in calls:
            answer, rows = answer_of(call, answers)
            taken = (argument(each, call) for each in generate.arguments_of(as_method(call), inputs))
            arguments = tuple(sorted(taken, key=lambda each: each.default != ""))
            methods.append(generate.Method(call.operation, arguments, answer, rows))
        made[TARGET / "operations" / f"{group}.py"] = generate.operations_file(group, methods, False)
        made[TARGET / "records" / f"{group}.py"] = generate.records_file(group, answers, inputs)
    return {path: finished(text) for path, text in made.items()}


def finished(text: str) -> str:
    """The text as the Marketing API wants it: its own sources, exact numbers, names that Python takes."""
    text = text.replace(generate.NOTICE, "Generated from operations.json by tools/generate_ads.py.")
    text = text.replace("of a shop", "of an ad account")
    # What is sent may be a whole number too; what comes is always exact.
    text = re.sub(r"(?m)^(\s+\w+: (?:NotRequired\[)?)Decimal(\]?(?: \| None = None)?,?)$", _widened, text)
    for digits, word in DIGITS.items():
        line = rf"(?m)^    {digits}_(\w+): (.*) = (\w+)$"
        text = re.sub(line, rf'    {word}_\1: \2 = field(name="{digits}_\1", default=\3)', text)
    needed = [
        f"from {module} import {name}"
        for module, name, used in (
            ("datetime", "date", r"\bdate[,\n]"),
            ("decimal", "Decimal", r"\bDecimal\b"),
            ("msgspec", "field", r" = field\("),
        )
        if re.search(used, text)
    ]
    text = text.replace("from ..received import", "from ...received import")
    start = re.search(r"(?m)^from (?!__future__)", text)
    return (
        text[: start.start()] + "".join(f"{line}\n" for line in needed) + text[start.start() :]
        if start
        else text
    )


def _widened(found: re.Match[str]) -> str:
    is_received = found[2].endswith("= None")
    return found[0] if is_received else f"{found[1]}Decimal | int{found[2]}"


def present() -> dict[Path, str]:
    """Every generated file as it is on disk."""
    found = [*TARGET.glob("operations/*.py"), *TARGET.glob("records/*.py")]
    return {path: path.read_text("utf-8") for path in found}


def main() -> int:
    """Write the files; with ``--check`` only say which of them differ."""
    wanted, there = files(), present()
    differing = sorted(path for path in wanted.keys() | there.keys() if wanted.get(path) != there.get(path))
    for path in differing:
        print(path.relative_to(generate.HERE))
        if "--check" not in sys.argv:
            path.parent.mkdir(exist_ok=True)
            path.write_text(wanted[path], "utf-8") if path in wanted else path.unlink()
    return 1 if "--check" in sys.argv and differing else 0


if __name__ == "__main__":
    sys.exit(main())
