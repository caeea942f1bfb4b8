"""The text of generated methods: signatures, docstrings, and what they do."""

import re
import textwrap
from collections.abc import Iterable, Iterator

from methods import Argument, Method, united
from shapes import spec

PLAIN = ("None", "Any", "str", "int", "bool", "dict[str, Any]")


def written(method: Method, is_async: bool) -> Iterator[str]:
    """A whole method, with all its versions."""
    if method.older:
        for version in method.versions:
            yield from overload(version, method, is_async)
        yield from united_definition(method, is_async)
    else:
        yield from signature(method, is_async)
        yield from docstring(method)
        yield from _values([(a.name, a.keyword) for a in method.arguments])
        yield from _last_line(method, is_async)
    yield ""


def signature(method: Method, is_async: bool, version: str = "") -> Iterator[str]:
    """The ``def`` of a method in one version; ``version`` is how that is written as an argument."""
    word = "async def" if is_async and not method.rows else "def"
    yield f"    {word} {method.operation.verb}("
    yield from _written_arguments(method.arguments, method.shapes, version)
    yield f"    ) -> {answer(method, is_async)}:"


def answer(method: Method, is_async: bool) -> str:
    """What a method gives back."""
    if method.rows:
        return f"{'AsyncPages' if is_async else 'Pages'}[{_named(method.rows, method.shapes)}]"
    return _named(method.answer, method.shapes)


def overload(version: Method, method: Method, is_async: bool) -> Iterator[str]:
    """One version of a method as an editor and a type checker see it."""
    default = f' = "{version.operation.version}"' if version is method else ""
    yield "    @overload"
    yield from signature(version, is_async, f'version: Literal["{version.operation.version}"]{default}')
    yield from docstring(version)
    yield ""


def united_definition(method: Method, is_async: bool) -> Iterator[str]:
    """The one definition behind all versions of a method."""
    arguments, version = united(method), method.operation.version
    word = "async def" if is_async and not method.rows else "def"
    yield f"    {word} {method.operation.verb}("
    yield from _written_arguments(arguments, "shapes", f'version: str = "{version}"')
    yield "    ) -> Any:"
    yield from docstring(method)
    yield from _values([(a.name, a.keyword) for a in arguments], kind="dict[str, Any]")
    if not method.operation.current:
        yield from _last_line(method, is_async, asked="version")
        return
    yield f'        if version != "{version}":'
    yield f"    {_older_line(method, is_async, 'version')}"
    if any(one.name == "page_size" and one.default == "None" for one in arguments):
        size = next(one.default for one in method.arguments if one.name == "page_size")
        yield f'        values["page_size"] = {size} if page_size is None else page_size'
    yield from _last_line(method, is_async)


def _written_arguments(arguments: Iterable[Argument], shapes: str, version: str) -> Iterator[str]:
    yield "        self,"
    placed = [a for a in arguments if a.by_position]
    named = [a for a in arguments if not a.by_position]
    yield from (_written_argument(argument, shapes) for argument in placed)
    if named or version:
        yield "        *,"
    yield from (_written_argument(argument, shapes) for argument in named)
    if version:
        yield f"        {version},"


def _written_argument(argument: Argument, shapes: str) -> str:
    default = f" = {argument.default}" if argument.default else ""
    kind = re.sub(r'(?<!["\w])New\w+', lambda found: f"{shapes}.{found[0]}", argument.kind)
    return f"        {argument.keyword}: {kind}{default},"


def _named(kind: str, shapes: str) -> str:
    return kind if kind in PLAIN else f"{shapes}.{kind}"


def docstring(method: Method) -> Iterator[str]:
    """TikTok's own name of the call, what is to be known of its values, and when it ends."""
    operation = method.operation
    notes = [f"{a.keyword}: {a.note}" for a in method.arguments if a.note]
    if any(key.removesuffix("!") == "errors" for key in operation.answer):
        notes.insert(0, "Raises `PartlyRejected` where parts of it were refused; the other parts are done.")
    if end := end_of(operation):
        notes.insert(0, end)
    first = f'        """{title(operation)}: `{operation.method} {operation.path}`.'
    if notes:
        yield from (first, "", *(f"        {line}" for note in notes for line in _wrap(note)), '        """')
    else:
        yield first + '"""'


def end_of(operation: spec.Operation) -> str:
    """When an operation ends and what to call instead; nothing for one that stays."""
    if operation.current and not operation.retires:
        return ""
    end = f"TikTok's date for its end is {operation.retires}." if operation.retires else NO_DATE
    if not operation.replaced_by:
        return end
    instead = spec.operation(operation.replaced_by)
    return f"{end} Replaced by `{instead.group}.{instead.verb}`, version {instead.version}."


NO_DATE = "No longer among TikTok's current calls; no date of its end is published."


def title(operation: spec.Operation) -> str:
    """TikTok's own name of an operation, as words."""
    name = operation.name[:1].upper() + operation.name[1:]
    return re.sub(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ", name)


def _wrap(text: str) -> list[str]:
    return textwrap.wrap(text, 100, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False)


def _values(names: list[tuple[str, str]], kind: str = "") -> list[str]:
    pairs = [f'"{name}": {keyword}' for name, keyword in names]
    kind = kind or ("" if pairs else "dict[str, object]")
    start = f"        values: {kind} = {{" if kind else "        values = {"
    line = f"{start}{', '.join(pairs)}}}"
    if len(line) <= 110:
        return [line]
    wrapped = textwrap.wrap(
        ", ".join(pair.replace(" ", "~") for pair in pairs) + ",", 96, break_long_words=False
    )
    return [start, *(f"            {part.replace('~', ' ')}" for part in wrapped), "        }"]


def _last_line(method: Method, is_async: bool, asked: str = "") -> Iterator[str]:
    """The statement that makes the call."""
    operation, wait = method.operation, "await " if is_async else ""
    if asked:
        yield _older_line(method, is_async, asked)
    elif not operation.current:
        yield from _only_line(method, is_async)
    elif method.rows:
        yield f'        return self._pages("{operation.id}", {_named(method.rows, "shapes")}, values)'
    elif method.answer == "None":
        yield f'        {wait}self._do("{operation.id}", values)'
    else:
        yield f'        return {wait}self._call("{operation.id}", {_named(method.answer, "shapes")}, values)'


def _only_line(method: Method, is_async: bool) -> Iterator[str]:
    """The end of a method that was never in another version."""
    carried = _older_line(method, is_async, f'"{method.operation.version}"').strip().removeprefix("return ")
    if method.answer == "None":
        yield f"        {carried}"
    else:
        yield f"        made: {answer(method, is_async)} = {carried}"
        yield "        return made"


def _older_line(method: Method, is_async: bool, version: str) -> str:
    wait = "await " if is_async and not method.rows else ""
    return f'        return {wait}self._in_version("{method.operation.verb}", {version}, values)'


def older_table(methods: Iterable[Method]) -> Iterator[str]:
    """Where a group's older versions are: their operations, records and sizes of a page."""
    for method in methods:
        versions = [one for one in method.versions if not one.operation.current]
        if versions:
            yield f'    "{method.operation.verb}": {{'
            yield from (f'        "{one.operation.version}": {_older(one)},' for one in versions)
            yield "    },"


def _older(method: Method) -> str:
    size = next((a.default for a in method.arguments if a.name == "page_size"), "None")
    kind = method.rows or method.answer.removesuffix("None")
    page = f", {size}" if method.rows and size not in ("", "None") else ""
    return f'Older("{method.operation.id}", "{kind}"{page})'
