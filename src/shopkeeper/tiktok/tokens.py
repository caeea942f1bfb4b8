"""Where the two tokens of an authorisation are kept: in memory, in a file, or in a store of yours."""

import json
import os
import threading
from collections.abc import AsyncGenerator, Generator
from contextlib import (
    AbstractAsyncContextManager,
    AbstractContextManager,
    asynccontextmanager,
    contextmanager,
)
from pathlib import Path
from typing import Protocol

from . import filelock
from .auth import Token
from .later import asyncio, futures
from .wire import as_json


class TokenStore(Protocol):
    """Keeps the two tokens of one authorisation; ``save`` replaces both or neither."""

    def load(self) -> Token:
        """The tokens as last saved."""
        ...

    def save(self, token: Token) -> None:
        """Replace both tokens in one step."""
        ...

    def exclusive(self) -> AbstractContextManager[None]:
        """Held while tokens are refreshed, so that nobody else refreshes at the same time."""
        ...


class AsyncTokenStore(Protocol):
    """Keeps the two tokens of one authorisation, for the async client."""

    async def load(self) -> Token:
        """The tokens as last saved."""
        ...

    async def save(self, token: Token) -> None:
        """Replace both tokens in one step."""
        ...

    def exclusive(self) -> AbstractAsyncContextManager[None]:
        """Held while tokens are refreshed, so that nobody else refreshes at the same time."""
        ...


class MemoryTokenStore:
    """Keeps the tokens of one authorisation while the program runs."""

    def __init__(self, token: Token) -> None:
        self._token = token
        self._lock = threading.Lock()

    def load(self) -> Token:
        """The tokens as last saved."""
        return self._token

    def save(self, token: Token) -> None:
        """Replace both tokens in one step."""
        self._token = token

    @contextmanager
    def exclusive(self) -> Generator[None]:
        """Held while tokens are refreshed."""
        with self._lock:
            yield


class FileTokenStore:
    """Keeps the tokens of one authorisation in a file that only its owner can read."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path)
        self._lock = threading.Lock()

    def load(self) -> Token:
        """The tokens as last saved."""
        return Token.from_answer(json.loads(self._path.read_bytes()))

    def save(self, token: Token) -> None:
        """Write a new file, then put it in the place of the old one: a crash leaves the old one whole."""
        beside = self._path.with_name(f".{self._path.name}.{os.getpid()}.{threading.get_ident()}")
        try:
            self._write(beside, as_json(token.as_answer()))
            os.replace(beside, self._path)
        finally:
            beside.unlink(missing_ok=True)

    @contextmanager
    def exclusive(self) -> Generator[None]:
        """Held while tokens are refreshed, across threads and processes."""
        with self._lock, _locked(self._path.with_name(f".{self._path.name}.lock")):
            yield

    @staticmethod
    def _write(path: Path, content: bytes) -> None:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())


@contextmanager
def _locked(path: Path) -> Generator[None]:
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        filelock.wait_for(handle)
        yield
    finally:
        os.close(handle)


class InThread:
    """A token store for the async client, made of one that blocks."""

    def __init__(self, store: TokenStore) -> None:
        self._store = store
        self._turn = asyncio.Lock()
        # A thread of its own: callers who wait for the lock must not take the threads that the holder needs.
        self._thread = futures.ThreadPoolExecutor(max_workers=1, thread_name_prefix="tokens")

    async def load(self) -> Token:
        """The tokens as last saved."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._store.load)

    async def save(self, token: Token) -> None:
        """Replace both tokens in one step."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._store.save, token)

    @asynccontextmanager
    async def exclusive(self) -> AsyncGenerator[None]:
        """Held while tokens are refreshed."""
        async with self._turn:
            held = self._store.exclusive()
            entering = asyncio.get_running_loop().run_in_executor(self._thread, held.__enter__)
            try:
                await asyncio.shield(entering)
            except asyncio.CancelledError:
                entering.add_done_callback(lambda _: held.__exit__(None, None, None))
                raise
            try:
                yield
            finally:
                held.__exit__(None, None, None)
