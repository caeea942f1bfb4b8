"""The live stream: one a browser, naming the topics that changed; the pages fetch what they show of them."""

import asyncio
from collections.abc import AsyncIterator

from starlette.requests import Request
from starlette.responses import StreamingResponse

from ..sync.hub import Hub

BEAT_SECONDS = 15.0
BEGIN = "retry: 2000\n\n"


async def stream(request: Request) -> StreamingResponse:
    """Topics as they change, until the browser or the hub ends it."""
    return StreamingResponse(
        said(request.app.state.hub), media_type="text/event-stream", headers={"cache-control": "no-store"}
    )


async def said(hub: Hub) -> AsyncIterator[str]:
    """Each change as an event; a comment now and then keeps the line open."""
    async with hub.feed.subscribe() as queue:
        yield BEGIN
        while True:
            try:
                topics = await asyncio.wait_for(queue.get(), BEAT_SECONDS)
            except TimeoutError:
                yield ":\n\n"
                continue
            if not topics:
                return
            yield f"data: {' '.join(sorted(topics))}\n\n"
