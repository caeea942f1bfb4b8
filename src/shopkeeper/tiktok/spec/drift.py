"""How one contract differs from another, and which differences break those who rely on the older one."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal, TypeAlias

Kind: TypeAlias = Literal["added", "changed", "retired"]
LEAST = frozenset({"minimum"})


@dataclass(frozen=True, slots=True)
class Change:
    """One difference: in which call or webhook, at which field (or none), and whether it breaks callers."""

    kind: Kind
    subject: str
    field: str
    what: str
    breaking: bool

    @property
    def row(self) -> dict[str, Any]:
        """The change for programs."""
        return asdict(self)


def compare(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Change]:
    """Every difference, in the order of the older contract; what was added comes last."""
    found: list[Change] = []
    for part, compared in (("operations", operation), ("webhooks", payload)):
        before, after = old.get(part) or {}, new.get(part) or {}
        for name, described in before.items():
            if name in after:
                found += compared(name, described, after[name])
            elif described.get("current", True):
                found.append(Change("retired", label(name, described), "", "it is gone", True))
        found += [
            Change("added", label(name, described), "", "it is new", False)
            for name, described in after.items()
            if name not in before and described.get("current", True)
        ]
    return found


def label(name: str, described: Mapping[str, Any]) -> str:
    """How an operation is called: by its id, and by method and path."""
    known = str(described.get("id") or "")
    return f"{known} ({name})" if known and name else known or name


def operation(name: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Change]:
    """What differs in one operation."""
    return [*whole(label(name, new), old, new), *fields(label(name, new), old, new)]


def payload(name: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Change]:
    """What differs in one webhook."""
    return list(fields(f"webhook {name}", old, new))


def whole(subject: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    """What differs in an operation as a whole: its life, its scopes, whether it names a shop."""
    instead = f"; use {new['replaced_by']}" if new.get("replaced_by") else ""
    if old.get("current", True) and not new.get("current", True):
        yield Change("retired", subject, "", f"it is no longer current{instead}", True)
    if new.get("retires", "") != old.get("retires", ""):
        ends = f"it ends on {new['retires']}{instead}" if new.get("retires") else "its end was taken back"
        yield Change(
            "retired" if new.get("retires") else "changed", subject, "", ends, bool(new.get("retires"))
        )
    scopes = (sorted(old.get("scopes") or ()), sorted(new.get("scopes") or ()))
    if scopes[0] != scopes[1]:
        said = f"scopes were {' or '.join(scopes[0]) or 'none'}, are {' or '.join(scopes[1]) or 'none'}"
        yield Change("changed", subject, "", said, bool(scopes[1]) and not set(scopes[0]) <= set(scopes[1]))
    cipher = (old.get("cipher", "no"), new.get("cipher", "no"))
    if cipher[0] != cipher[1]:
        said = f"the shop's cipher was {told(cipher[0])}, is {told(cipher[1])}"
        yield Change("changed", subject, "", said, cipher[1] != "optional")
    errors = set(new.get("errors") or ()) - set(old.get("errors") or ())
    if errors:
        yield Change("changed", subject, "", f"new error codes: {', '.join(map(str, sorted(errors)))}", False)


def told(cipher: str) -> str:
    """Whether a cipher is wanted, in a word."""
    return {"no": "not taken"}.get(cipher, cipher)


def fields(subject: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    """What differs in the fields; of an object that came or went, only itself is told."""
    before, after = old.get("fields") or {}, new.get("fields") or {}
    for path in before:
        if path not in after:
            if not inside_of(path, before.keys() - after.keys()):
                yield Change("retired", subject, path, "it is gone", True)
        else:
            yield from one_field(subject, path, before[path], after[path])
    for path in after:
        if path not in before and not inside_of(path, after.keys() - before.keys()):
            needed = is_sent(path) and bool(after[path].get("required"))
            yield Change("added", subject, path, "it is new" + (" and needed" if needed else ""), needed)


def inside_of(path: str, others: set[str]) -> bool:
    """Whether a field stands inside one of these."""
    return any(path.startswith((f"{other}.", f"{other}[")) for other in others)


def is_sent(path: str) -> bool:
    """Whether we send the field; otherwise we read it."""
    return not path.startswith(("answer ", "payload "))


def one_field(subject: str, path: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    """What differs in one field. What we send must go on being taken, what we read must go on being there."""
    sent = is_sent(path)
    if old["kind"] != new["kind"]:
        yield Change("changed", subject, path, f"kind was {old['kind']}, is {new['kind']}", True)
    was, now = bool(old.get("required")), bool(new.get("required"))
    if was != now:
        said = ("it is needed now" if now else "it is optional now") if sent else ""
        said = said or ("it is always there now" if now else "it may be missing now")
        yield Change("changed", subject, path, said, now == sent)
    yield from choices(subject, path, old, new)
    for limit in sorted({*(old.get("limits") or {}), *(new.get("limits") or {})}):
        values = [(one.get("limits") or {}).get(limit) for one in (old, new)]
        if values[0] != values[1]:
            said = f"{limit} was {bound(values[0])}, is {bound(values[1])}"
            yield Change("changed", subject, path, said, sent and is_tighter(limit, *values))


def choices(subject: str, path: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    """Which values came and went; a value that is no longer taken breaks those who send it."""
    before, after = set(old.get("choices") or ()), set(new.get("choices") or ())
    if gone := sorted(before - after):
        yield Change(
            "changed", subject, path, f"values gone: {', '.join(gone)}", is_sent(path) and bool(after)
        )
    if came := sorted(after - before):
        yield Change("changed", subject, path, f"new values: {', '.join(came)}", False)


def bound(value: float | None) -> str:
    """A limit in words."""
    return "none" if value is None else f"{value:g}"


def is_tighter(limit: str, old: float | None, new: float | None) -> bool:
    """Whether less is allowed than before."""
    if new is None:
        return False
    if old is None:
        return True
    return new > old if limit in LEAST else new < old
