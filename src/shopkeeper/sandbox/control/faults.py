"""The control plane's faults: what goes wrong on purpose, where, when and how often."""

from dataclasses import asdict
from datetime import timedelta
from functools import cache
from typing import Any

import msgspec

from ...errors import Rejected
from ...tiktok.ads import catalogue as ads
from ...tiktok.spec import events, every_version
from ..faults import KINDS, Fault
from ..rehearsal import Rehearsal
from ..webhooks.outbox import SELLER_INVENTORY, described
from .plane import Fields, may, need, route

PLACES = ("probability", "operation", "shop_id", "count", "seconds", "begins_at", "ends_at", "seed")
BESIDE = ("token.get", "token.refresh", "finance.statement")
"""Where faults strike beside operations and webhooks: the token calls, and the making of a statement."""


@route("GET", "/faults")
def faults(sandbox: Rehearsal, _: Fields) -> Any:
    """The faults in force."""
    return {"faults": [asdict(fault) for fault in sandbox.faults]}


@route(
    "POST", "/faults",
    may("kind", f"one of {', '.join(KINDS)}", "429"),
    may("probability", "the chance each time, 1 unless said", 0.5),
    may("operation", "only at these operations: an id, a module, or how they begin", kind="string"),
    may("shop_id", "only at this shop", kind="string"),
    may("count", "how often at the most", 3),
    may("seconds", "how late or how slow", kind="number"),
    may("begins_at", "from this moment on, by the clock of the shops", kind="string"),
    may("ends_at", "until this moment", kind="string"),
    may("lasts_seconds", "until so many seconds from now, by the clock of the shops", kind="number"),
    may("seed", "another one lets other calls fail", kind="integer"),
    may("clear", "end all faults, or those of the kind that is named", kind="boolean"),
)  # fmt: skip
def add_fault(sandbox: Rehearsal, fields: Fields) -> Any:
    """Let something fail from now on; ``{"clear": true}`` ends all faults."""
    if fields.get("clear"):
        kept = [one for one in sandbox.faults if fields.get("kind") not in (None, "", one.kind)]
        sandbox.faults[:] = kept
    else:
        if fields.get("lasts_seconds"):
            ends = sandbox.clock.now() + timedelta(seconds=float(fields["lasts_seconds"]))
            fields = {**fields, "ends_at": ends.isoformat()}
        told = {name: fields[name] for name in ("kind", *PLACES) if fields.get(name) is not None}
        fault = msgspec.convert({"kind": fields["kind"], **told}, Fault)
        _check(sandbox, fault)
        sandbox.faults.append(fault)
    sandbox.market.changes += 1
    return faults(sandbox, {})


@route(
    "POST", "/faults/{place}/end",
    need("place", "its place in the list, from 0", "0"),
    may("kind", "what it should be, so that no other is ended", kind="string"),
)  # fmt: skip
def end_fault(sandbox: Rehearsal, fields: Fields) -> Any:
    """End one fault."""
    said = str(fields["place"])
    place = int(said) if said.isascii() and said.isdecimal() and len(said) < 10 else len(sandbox.faults)
    known = [fault.kind for fault in sandbox.faults][place : place + 1]
    if not known or fields.get("kind") not in (None, "", *known):
        raise Rejected(f"there is no such fault at place {said}; GET /_sandbox/faults lists them")
    del sandbox.faults[place]
    sandbox.market.changes += 1
    return faults(sandbox, {})


def _check(sandbox: Rehearsal, fault: Fault) -> None:
    """Refuse a fault that could never strike, and say why."""
    if not 0 < fault.probability <= 1:
        raise Rejected(f"probability must be above 0 and at most 1, not {fault.probability}")
    if fault.count is not None and fault.count < 1:
        raise Rejected(f"count must be 1 or more, not {fault.count}; leave it out for always")
    if fault.seconds < 0:
        raise Rejected(f"seconds must be 0 or more, not {fault.seconds}")
    if fault.begins_at and fault.ends_at and fault.ends_at <= fault.begins_at:
        raise Rejected("ends_at must be after begins_at, or the fault is never in force")
    if fault.operation and not any(one.startswith(fault.operation) for one in _struck()):
        raise Rejected(
            f"no operation or webhook begins with {fault.operation!r}; write order., "
            "product.UpdateInventory, ORDER_STATUS_CHANGE or token, as GET /_sandbox/coverage spells them"
        )
    if fault.shop_id:
        sandbox.market.shop(fault.shop_id)


@cache
def _struck() -> frozenset[str]:
    """All places where a fault may strike."""
    webhooks = (described(kind)[0] for kind in (*events(), SELLER_INVENTORY))
    return frozenset((*every_version(), *ads.operations(), *webhooks, *BESIDE))
