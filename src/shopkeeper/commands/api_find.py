"""Finding a call by what is typed; no more of the spec is read than that takes."""

from collections.abc import Sequence
from difflib import get_close_matches
from functools import cache
from importlib import resources

from ..tiktok import spec
from .api_options import Usage


def group(name: str) -> list[spec.Operation]:
    """The calls of a group in every version, current ones first; only the files that know it are read."""
    wanted = name.replace("-", "_")
    calls = [call for one in spec.modules() if knows(one, wanted) for call in spec.module(one).values()]
    calls += [
        call
        for one in spec.older_modules()
        if knows(f"older/{one}", wanted)
        for call in spec.older(one).values()
    ]
    found = [call for call in calls if call.group == wanted]
    if not found:
        names = sorted({call.group for call in spec.every_version().values()})
        raise Usage(
            f"there is no group of calls {name!r}{like(wanted, names)}; `shopkeeper api --list` has all"
        )
    return found


def knows(file: str, group: str) -> bool:
    """Whether a file of the spec has calls of a group; its text tells faster than its JSON."""
    return f'"as": "{group}.' in text(file)


@cache
def text(file: str) -> str:
    """A file of the spec as it is written."""
    return resources.files(spec.__name__).joinpath(f"{file}.json").read_text("utf-8")


def newest(calls: Sequence[spec.Operation]) -> list[spec.Operation]:
    """Each call once: as it is now, or in its last version."""
    found: dict[str, spec.Operation] = {}
    for call in sorted(calls, key=lambda one: (one.current, one.version)):
        found[call.verb] = call
    return [call for call in calls if call is found[call.verb]]


def call(words: Sequence[str], version: str) -> tuple[spec.Operation, int]:
    """The call that the first words name, and how many words that took."""
    if "." in words[0]:
        return by_id(words[0]), 1
    calls = group(words[0])
    wanted = words[1].replace("-", "_")
    verb = next((one.verb for one in calls if wanted in (one.verb, one.name)), "")
    found = [one for one in calls if one.verb == verb]
    if not found:
        names = [one.verb for one in calls]
        raise Usage(
            f"{words[0]} has no {words[1]!r}{like(wanted, names)}; `shopkeeper api {words[0]}` lists them"
        )
    if not version:
        return newest(found)[0], 2
    for one in found:
        if one.version == version:
            return one, 2
    known = ", ".join(sorted(one.version for one in found))
    raise Usage(f"{words[0]} {words[1]} has no version {version}; known: {known}")


def by_id(id: str) -> spec.Operation:
    """A call by TikTok's id, such as order.GetOrderDetail.202507."""
    try:
        return spec.operation(id)
    except KeyError as error:
        raise Usage(str(error.args[0])) from None


def versions(found: spec.Operation) -> list[str]:
    """The other versions of a call."""
    same = [one for one in group(found.group) if one.verb == found.verb]
    return sorted(one.version for one in same if one.version != found.version)


def like(wrong: str, names: Sequence[str]) -> str:
    """A question whether something else was meant; empty where nothing is alike."""
    near = get_close_matches(wrong, names, n=1)
    return f"; did you mean {typed(near[0])}?" if near else ""


def typed(name: str) -> str:
    """A name as it is typed here."""
    return name.replace("_", "-")


def fate(call: spec.Operation) -> str:
    """What becomes of a version that is no longer current; empty for a current one without an end."""
    ends = f"ending on {call.retires} by TikTok's word" if call.retires else ""
    successor = spec.every_version().get(call.replaced_by) if call.replaced_by else None
    later = (
        f"replaced by {typed(successor.group)} {typed(successor.verb)}, {successor.id}" if successor else ""
    )
    if call.current and not (ends or later):
        return ""
    return "; ".join(one for one in ("" if call.current else "an older version", ends, later) if one)
