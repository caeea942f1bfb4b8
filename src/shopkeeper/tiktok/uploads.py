"""Files to be uploaded: read once, and checked against what is documented before anything is sent."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol, TypeAlias

from .. import errors
from . import files, spec
from .later import asyncio
from .wire import Upload


class Readable(Protocol):
    """A file that was opened for reading bytes; it need not be able to go back."""

    def read(self, size: int, /) -> bytes:
        """At most so many bytes; none at the end."""
        ...


Content: TypeAlias = bytes | bytearray | memoryview | Readable
File: TypeAlias = str | os.PathLike[str] | Content | tuple[str, Content | os.PathLike[str]]
"""An upload: a path, its bytes, an open file, or its name with its bytes or an open file."""

CHUNK_BYTES = 1024 * 1024
UNITS = {"KB": 1024, "MB": 1024 * 1024}


def ready(id: str, values: Mapping[str, object]) -> Mapping[str, object]:
    """The values of a call with its files read and checked; Rejected says which is wrong, and how."""
    operation = spec.operation(id)
    if not operation.multipart:
        return values
    made = dict(values)
    for key, written in operation.body.items():
        name, _ = spec.name_of(key)
        leaf = spec.leaf(written) if isinstance(written, str) else None
        if leaf is None or made.get(name) is None:
            continue
        about = f"{operation.group}.{operation.verb}"
        if leaf.kind == "file":
            takes = _Takes(about, leaf, str(values.get("use_case") or ""))
            made[name] = _checked(_read(made[name], name, takes), takes)
        elif leaf.limits.get("plain"):
            _check_name(about, str(made[name]))
    return made


async def ready_soon(id: str, values: Mapping[str, object]) -> Mapping[str, object]:
    """The same for async programs: files are read beside the loop."""
    if not spec.operation(id).multipart:
        return values
    return await asyncio.to_thread(ready, id, values)


class _Takes:
    """What a call takes as a file, by the spec."""

    def __init__(self, about: str, leaf: spec.Leaf, use: str) -> None:
        self.about = about
        self.limit = leaf.limits.get("max_size", "")
        self.limits = dict(
            part.partition(":")[::2] for part in leaf.limits.get("kinds", "").split("|") if part
        )
        self.pixels = _pixels(leaf.limits.get("pixels", ""), use)

    def limit_of(self, kind: str) -> str:
        """The most that a file of a kind may have, as it is written; empty where nothing is documented."""
        group = "video" if files.is_video(kind) else kind
        return self.limits.get(kind) or self.limits.get(group) or self.limit

    def most_bytes(self) -> int | None:
        """More than this fits no kind."""
        limits = [limit or self.limit for limit in self.limits.values()] or [self.limit]
        return None if "" in limits else max(_bytes(limit) for limit in limits)

    def is_welcome(self, kind: str) -> bool:
        """Whether nothing speaks against a kind; what cannot be told, the platform may judge."""
        known = {kind, "video"} if files.is_video(kind) else {kind}
        return not kind or not self.limits or bool(known & self.limits.keys())


def _read(value: Any, field: str, takes: _Takes) -> Upload:
    """A file with its name, read no further than it may be large."""
    if isinstance(value, Upload):
        return value
    name, content = value if isinstance(value, tuple) else ("", value)
    if isinstance(content, str | os.PathLike):
        path = Path(content)
        _check_size(takes, path.name, path.stat().st_size, takes.most_bytes())
        with path.open("rb") as file:
            return _taken(file, str(name) or path.name, takes)
    if isinstance(content, bytes | bytearray | memoryview):
        return Upload(str(name) or field, bytes(content))
    if not hasattr(content, "read"):
        raise TypeError(f"{takes.about}: {field} is a path, bytes or a file opened for reading bytes")
    own = getattr(content, "name", "")
    named = str(name) or (Path(own).name if isinstance(own, str) else "") or field
    return _taken(content, named, takes)


def _taken(file: Readable, name: str, takes: _Takes) -> Upload:
    """What is left in a file, but no more than shows that it is too large."""
    chunks, size, most = [], 0, takes.most_bytes()
    while chunk := file.read(CHUNK_BYTES):
        if isinstance(chunk, str):
            raise TypeError("the file was opened for reading text; open it with 'rb'")
        chunks.append(chunk)
        size += len(chunk)
        if most is not None and size > most:
            raise _too_large(takes, name, f"{size:,} bytes or more", most)
    return Upload(name, b"".join(chunks))


def _checked(upload: Upload, takes: _Takes) -> Upload:
    """The file with its media type; Rejected where it is known to be refused."""
    kind = files.kind_of(upload.content, upload.name)
    if not upload.content:
        raise errors.Rejected(f"{takes.about}: {upload.name} is empty; nothing was sent.")
    if not takes.is_welcome(kind):
        wanted = ", ".join(takes.limits).upper()
        raise errors.Rejected(
            f"{takes.about}: {upload.name} is of the kind {kind.upper()}, and this call takes {wanted}; "
            "nothing was sent."
        )
    limit = takes.limit_of(kind)
    _check_size(takes, upload.name, len(upload.content), _bytes(limit) if limit else takes.most_bytes())
    _check_pixels(takes, upload)
    return upload._replace(media=files.media_of(kind))


def _check_size(takes: _Takes, name: str, size: int, most: int | None) -> None:
    if most is not None and size > most:
        raise _too_large(takes, name, f"{size:,} bytes", most)


def _too_large(takes: _Takes, name: str, size: str, most: int) -> errors.Rejected:
    return errors.Rejected(
        f"{takes.about}: {name} has {size}, and this call takes at most {most:,} "
        f"({most // UNITS['MB']} MB); nothing was sent."
    )


def _check_pixels(takes: _Takes, upload: Upload) -> None:
    found = files.pixels_of(upload.content) if takes.pixels else None
    if takes.pixels and found and not all(takes.pixels[0] <= side <= takes.pixels[1] for side in found):
        raise errors.Rejected(
            f"{takes.about}: {upload.name} has {found[0]} x {found[1]} pixels, and this call takes "
            f"{takes.pixels[0]} to {takes.pixels[1]} a side; nothing was sent."
        )


def _pixels(written: str, use: str) -> tuple[int, int] | None:
    """The fewest and the most pixels of a side, for what a picture is used as."""
    ranges = dict(part.rpartition(":")[::2] for part in written.split("|"))
    low, _, high = (ranges.get(use) or ranges[""]).partition("..")
    return (int(low), int(high)) if high else None


def _check_name(about: str, name: str) -> None:
    if " " in name or name.count(".") > 1:
        raise errors.Rejected(
            f"{about}: the name {name!r} may have no spaces and no dot but the one before its ending; "
            "nothing was sent."
        )


def _bytes(limit: str) -> int:
    # guess: a megabyte is 1024 * 1024 bytes; the documents do not say, and the stricter reading would
    # refuse files that are taken.
    return int(limit[:-2]) * UNITS[limit[-2:]]
