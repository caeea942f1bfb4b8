"""``shopkeeper api``: every call of the Open API, made from the spec when it is called."""

import sys
from importlib import import_module
from typing import Annotated, Any

from cyclopts import App, Parameter

from ..tiktok import spec
from . import api_find
from .api_options import Parser, Usage, parser_of, values_of

api = App(name="api", help="Call any operation of the Open API.", help_flags=[], version_flags=[])
USAGE = 2
Words = Annotated[str, Parameter(allow_leading_hyphen=True, help="Group, call, and options of the call.")]


@api.default
def api_call(*words: Words) -> int:
    """Call any operation of the TikTok Shop Open API, look it up, or see what would be sent.

    Reads are carried out. Writes to a live shop are only shown until you say `--yes`.

    Examples: `shopkeeper api --list --module order`, `shopkeeper api orders`,
    `shopkeeper api orders search --help`, `shopkeeper api orders search --status AWAITING_SHIPMENT --json`,
    `shopkeeper api orders search --all --jsonl`, `shopkeeper api orders detail --ids 17,18 --curl`,
    `shopkeeper api images upload --data @picture.jpg`
    """
    try:
        return answered(list(words))
    except Usage as wrong:
        print(f"shopkeeper api: {wrong}", file=sys.stderr)
        return USAGE


def answered(words: list[str]) -> int:
    """Do what the words say. Answers the exit code."""
    named = [word for word in words[:2] if not word.startswith("-")]
    if not words or words[0] in ("--help", "-h"):
        part("help").overview(api_call.__doc__ or "")
        return 0
    if words[0].startswith("-"):
        return listed(words)
    if "." not in words[0] and len(named) < 2:
        part("help").listed(api_find.newest(api_find.group(words[0])), "--json" in words)
        return 0
    operation, taken = api_find.call(words, version_of(words))
    given = parser_of(operation).parse_intermixed_args(words[taken:])
    if given.help:
        part("help").fields(operation)
        return 0
    code: int = part("run").called(operation, values_of(operation, given), given)
    return code


def part(name: str) -> Any:
    """A part of the command, loaded only where it is wanted: tables and the client are slow to load."""
    return import_module(f"{__package__}.api_{name}")


def listed(words: list[str]) -> int:
    """Every call, or those of one module; older versions where they are wanted."""
    if "--list" not in words:
        raise Usage("the group and the call come first: shopkeeper api orders search …; --list has all calls")
    parser = Parser(prog="shopkeeper api", add_help=False, allow_abbrev=False)
    parser.add_argument("--list", action="store_true", required=True)
    parser.add_argument("--module", default="")
    parser.add_argument("--all-versions", action="store_true")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args(words)
    every = spec.every_version() if given.all_versions else spec.operations()
    calls = [one for one in every.values() if given.module in ("", one.module)]
    if not calls:
        raise Usage(f"there is no module {given.module!r}; known: {', '.join(spec.modules())}")
    part("help").listed(calls, given.json)
    return 0


def version_of(words: list[str]) -> str:
    """The version that was asked for; empty for the current one."""
    for at, word in enumerate(words):
        name, equals, value = word.partition("=")
        if name == "--version":
            return value if equals else next(iter(words[at + 1 :]), "")
    return ""
