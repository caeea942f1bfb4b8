"""``/metrics``: a few counts for Prometheus."""

from prometheus_client import CollectorRegistry, Gauge, generate_latest
from sqlalchemy import func, select
from starlette.requests import Request
from starlette.responses import Response

from ..store.events import UNWORKED
from ..store.tables import events, pushes
from ..sync.hub import Hub

COUNTED = {
    "events_waiting": (select(func.count()).select_from(events).where(*UNWORKED)),
    "events_parked": (select(func.count()).select_from(events).where(events.c.state == "parked")),
    "pushes_open": (select(func.count()).select_from(pushes).where(pushes.c.state != "settled")),
}


async def metrics(request: Request) -> Response:
    """What waits, what is parked, and what the door has answered since the hub was started."""
    hub: Hub = request.app.state.hub
    registry = CollectorRegistry()
    for name, count in COUNTED.items():
        Gauge(f"shopkeeper_{name}", name.replace("_", " "), registry=registry).set(
            await hub.store.scalar(count)
        )
    since_start = Gauge(
        "shopkeeper_door", "webhooks since the start, by answer", ["answer"], registry=registry
    )
    for name, number in hub.counters.items():
        since_start.labels(name).set(number)
    return Response(generate_latest(registry), media_type="text/plain; version=0.0.4")
