"""Tokens that stand in a file of yours, beside the app that they belong to."""

import os
from pathlib import Path
from typing import Any

from ..tiktok.auth import Token
from ..tiktok.tokens import FileTokenStore
from ..tiktok.wire import as_json
from .api_access import read

NEVER = 253402300799
"""The last second of the calendar, for a token whose end nobody wrote down."""


class AccessFile(FileTokenStore):
    """Keeps the tokens of one app inside the file that describes it; the rest of the file stays as it is."""

    def __init__(self, path: Path, app_key: str) -> None:
        super().__init__(path)
        self._file, self._app_key = path, app_key

    def load(self) -> Token:
        """The tokens as last saved; their ends are known only after the first renewal."""
        written = read(self._file)
        mine = next(one for one in places(written, self._app_key) if one.get("access_token"))
        ends = {
            f"{name}_expire_in": mine.get(f"{name}_expire_in", NEVER)
            for name in ("access_token", "refresh_token")
        }
        return Token.from_answer({**mine, **ends})

    def save(self, token: Token) -> None:
        """Write both tokens into a new file, then put it in the place of the old one."""
        written = read(self._file)
        for place in places(written, self._app_key):
            place.update({name: value for name, value in token.as_answer().items() if "token" in name})
        beside = self._file.with_name(f".{self._file.name}.{os.getpid()}")
        try:
            self._write(beside, as_json(written) + b"\n")
            os.replace(beside, self._file)
        finally:
            beside.unlink(missing_ok=True)


def places(written: dict[str, Any], app_key: str) -> list[dict[str, Any]]:
    """Where an app stands in a file: on top, and among several."""
    return [one for one in (written, *(written.get("apps") or ())) if one.get("app_key") == app_key]
