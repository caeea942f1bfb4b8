"""Multipart forms: their parts as values, files as bytes."""

import re
from email.parser import BytesHeaderParser
from typing import Any

_BOUNDARY = re.compile(r'boundary="?([^";]+)"?', re.IGNORECASE)
_HEADERS = BytesHeaderParser()


def parts_of(body: bytes, content_type: str) -> dict[str, Any] | None:
    """The parts of a form by name: bytes for a file, text for the rest; None if it is no form."""
    found = _BOUNDARY.search(content_type)
    if found is None:
        return None
    mark = b"--" + found[1].strip().encode()
    parts: dict[str, Any] = {}
    for chunk in body.split(mark)[1:]:
        if chunk.startswith(b"--"):
            return parts
        head, _, content = chunk.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        headers = _HEADERS.parsebytes(head)
        name = headers.get_param("name", header="content-disposition")
        is_file = headers.get_param("filename", header="content-disposition") is not None
        content = content.removesuffix(b"\r\n")
        if isinstance(name, str):
            parts[name] = content if is_file else content.decode("utf-8", "replace")
    return None
