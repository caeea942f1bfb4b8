"""The control plane's time: the clock, snapshots and the way back to them, and a fresh start."""

from datetime import UTC, datetime
from typing import Any

import msgspec

from ...errors import Rejected
from ..clock import speed_of
from ..greeting import credentials
from ..rehearsal import Rehearsal
from .plane import Fields, may, need, route


@route("GET", "/clock")
def read_clock(sandbox: Rehearsal, _: Fields) -> Any:
    """What time it is in the shops, how fast it goes, and what happens next."""
    due = sandbox.state.due
    return {
        "now": sandbox.clock.now().isoformat(),
        "speed": speed_of(sandbox.clock),
        "next": {"at": datetime.fromtimestamp(due[0][0], UTC), "what": due[0][2]} if due else None,
        "webhooks_due": sandbox.market.outbox.waiting(sandbox.clock.now().timestamp()),
    }


@route(
    "POST", "/clock",
    may("advance_seconds", "how far it is turned", 3600.0),
    may("to", "a moment that it is turned to, with its zone", kind="string"),
    may("speed", "0 lets it stand still, 1 is real time, 60 is sixty times as fast", kind="number"),
)  # fmt: skip
def turn_clock(sandbox: Rehearsal, fields: Fields) -> Any:
    """Turn the clock, or change its speed."""
    if fields.get("speed") is not None:
        sandbox.set_speed(float(fields["speed"]))
    if fields.get("to"):
        sandbox.clock.set(moment_of(str(fields["to"])))
    sandbox.clock.advance(float(fields.get("advance_seconds") or 0))
    happened = sandbox.tick(whole=True)
    told = read_clock(sandbox, {})
    return {"now": told["now"], "happened": happened, "webhooks_due": told["webhooks_due"]}


@route("GET", "/snapshots")
def list_snapshots(sandbox: Rehearsal, _: Fields) -> Any:
    """The snapshots that are kept under a name."""
    return {"snapshots": [kept._asdict() for kept in sandbox.keeper.list()]}


@route("GET", "/snapshot")
def read_snapshot(sandbox: Rehearsal, _: Fields) -> Any:
    """Everything that the sandbox remembers, to be restored here or elsewhere."""
    return msgspec.Raw(sandbox.snapshot())


@route("POST", "/snapshot", need("name", "the name that it is kept under", "before the sale"))
def keep_snapshot(sandbox: Rehearsal, fields: Fields) -> Any:
    """Keep the state of now under a name, in the folder of ``--data`` if there is one."""
    content = sandbox.snapshot()
    sandbox.keeper.keep(str(fields["name"]), content)
    return {"name": fields["name"], "size_bytes": len(content)}


@route(
    "POST", "/restore",
    may("name", "a snapshot that was kept", "{snapshot_name}"),
    may("snapshot", "a whole snapshot, as GET /_sandbox/snapshot answers it", kind="object"),
)  # fmt: skip
def restore(sandbox: Rehearsal, fields: Fields) -> Any:
    """Go back to a snapshot: what follows is the same as it was, to the byte."""
    if fields.get("snapshot"):
        content = msgspec.json.encode(fields["snapshot"])
    elif fields.get("name"):
        content = sandbox.keeper.read(str(fields["name"]))
    else:
        raise Rejected("say the name of a snapshot that was kept, or send a whole snapshot")
    sandbox.restore(content)
    return {"now": sandbox.clock.now().isoformat(), "orders": len(sandbox.state.orders)}


@route(
    "POST", "/reset",
    may("scenario", "how it begins; as before unless said", kind="string"),
    may("seed", "its seed; the same unless said", kind="integer"),
)  # fmt: skip
def reset(sandbox: Rehearsal, fields: Fields) -> Any:
    """Begin anew, as the program did: the same seed gives the same keys, shops, orders and first tokens."""
    seed = fields.get("seed")
    sandbox.reset(fields.get("scenario") or "", None if seed is None else int(seed))
    return read_credentials(sandbox, {})


@route("GET", "/credentials")
def read_credentials(sandbox: Rehearsal, _: Fields) -> Any:
    """The keys, secrets and first tokens of the apps, as they are printed at the start."""
    apps = [credentials(sandbox, app_key) for app_key in sandbox.apps]
    return {"now": sandbox.clock.now().isoformat(), "apps": apps}


def moment_of(text: str) -> datetime:
    """A moment from its text. Raises Rejected for one without a time zone, and for what is none."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise Rejected(f"{text!r} is no moment; write 2017-10-02T13:56:33Z") from error
    if moment.tzinfo is None:
        raise Rejected(f"{text} names no time zone; write 2017-10-02T13:56:33Z")
    return moment
