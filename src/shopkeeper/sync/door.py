"""The one door: whatever comes in is on disk before anyone is told that it was received.

Arrivals that come while a transaction is being written share the next one, so that a flood costs
few transactions and each still waits until its own is on disk.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Sequence

from ..errors import TryLater
from ..store.append import appender
from ..store.database import Store
from ..store.events import Arrival
from ..store.vault import Vault

MOST_WAITING = 20_000
MOST_A_COMMIT = 500


class Door:
    """Keeps arrivals, and tells the lanes that there is work."""

    def __init__(self, store: Store, vault: Vault, told: Callable[[int, str], None]) -> None:
        self._appender = appender(store)
        self._vault = vault
        self._told = told
        self._waiting: deque[tuple[Sequence[Arrival], asyncio.Future[None]]] = deque()
        self._writer: asyncio.Task[None] | None = None

    async def keep(self, *arrivals: Arrival) -> None:
        """Returns once the arrivals are on disk; those that were there already are left as they are.

        Raises TryLater where too many wait already, or where the database cannot be written.
        """
        if not arrivals:
            return
        if len(self._waiting) >= MOST_WAITING:
            raise TryLater("too much is coming in at once; send it again in a while")
        kept: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((arrivals, kept))
        if self._writer is None or self._writer.done():
            self._writer = asyncio.create_task(self._write_all())
        await kept

    async def _write_all(self) -> None:
        while self._waiting:
            batch = [self._waiting.popleft() for _ in range(min(len(self._waiting), MOST_A_COMMIT))]
            arrivals = [one for some, _ in batch for one in some]
            try:
                await self._appender.append([one.values(self._vault) for one in arrivals])
            except BaseException as error:
                for _, kept in batch:
                    if not kept.done():
                        kept.set_exception(error if isinstance(error, Exception) else TryLater("stopping"))
                if not isinstance(error, Exception):
                    raise
                continue
            for _, kept in batch:
                if not kept.done():
                    kept.set_result(None)
            for seller_id, topic in {(one.seller_id, one.topic) for one in arrivals}:
                self._told(seller_id, topic)

    async def close(self) -> None:
        """Let what waits be written, then close."""
        if self._writer is not None:
            await asyncio.gather(self._writer, return_exceptions=True)
        await self._appender.close()
