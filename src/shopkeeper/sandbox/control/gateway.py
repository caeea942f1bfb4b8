"""The control plane's gateway: how often may be called, from where, by whom, and what each operation does."""

from dataclasses import asdict
from ipaddress import ip_network
from typing import Any

from ...errors import Rejected
from ..gateway.coverage import KINDS, coverage, summary
from ..rehearsal import Rehearsal
from ..settings import Limits
from .plane import Fields, known_app, may, need, route


@route("GET", "/coverage", may("module", "only this module", "order"))
def covered(sandbox: Rehearsal, fields: Fields) -> Any:
    """What each operation in each version gets: stateful, its default answer, or retired."""
    found = coverage(sandbox.settings, sandbox.wall())
    module = fields.get("module") or ""
    rows = {id: kind for id, kind in found.items() if module in ("", id.partition(".")[0])}
    counts = list(rows.values())
    return {
        "total": {kind: counts.count(kind) for kind in KINDS},
        "modules": summary(rows),
        "operations": rows,
    }


@route("GET", "/limits")
def limits(sandbox: Rehearsal, _: Fields) -> Any:
    """How often may be called; 0 means as often as one likes."""
    return {"limits": asdict(sandbox.gateway.quotas.limits())}


@route(
    "POST", "/limits",
    may("per_second", "one operation by one app at one shop; 0 ends the limit", 50),
    may("per_hour", "all calls at one shop, as a test shop has it", 1000),
    may("daily", "whether the documented limits of a day count", kind="boolean"),
    may("coupon_cards", "messages with a coupon card, so many a second; one in two seconds unless said", 0.5),
    may("lowered", "by operation or module, so many a second: the platform protects itself", {"order": 2}),
)  # fmt: skip
def set_limits(sandbox: Rehearsal, fields: Fields) -> Any:
    """Limit calls from now on; what is not named stays as it is."""
    before = sandbox.gateway.quotas.limits()
    lowered = fields.get("lowered")
    found = Limits(
        per_second=float(fields.get("per_second", before.per_second)),
        per_hour=int(fields.get("per_hour", before.per_hour)),
        daily=bool(fields.get("daily", before.daily)),
        coupon_cards=float(fields.get("coupon_cards", before.coupon_cards)),
        lowered=before.lowered if lowered is None else {name: float(rate) for name, rate in lowered.items()},
    )
    _check(found)
    sandbox.state.limits = found
    sandbox.market.changes += 1
    return limits(sandbox, {})


@route(
    "POST", "/apps/{app_key}/addresses",
    need("app_key", "the app", "{app_key}"),
    need("allowed", "addresses or networks that its calls may come from; none allows all", ["127.0.0.1"]),
)  # fmt: skip
def allow(sandbox: Rehearsal, fields: Fields) -> Any:
    """Set the list of addresses from which an app may call."""
    app = sandbox.apps[known_app(sandbox, fields["app_key"])]
    for network in fields["allowed"]:
        ip_network(network, strict=False)
    app.allowed_addresses = [str(network) for network in fields["allowed"]]
    sandbox.market.changes += 1
    return {"app_key": app.key, "allowed": app.allowed_addresses}


@route("POST", "/seller/activity", need("active", "whether the seller may trade", False))
def set_active(sandbox: Rehearsal, fields: Fields) -> Any:
    """The platform makes the seller inactive, or active again; all calls of an inactive one are refused."""
    sandbox.state.seller_active = bool(fields["active"])
    sandbox.market.changes += 1
    return {"active": sandbox.state.seller_active}


def _check(found: Limits) -> None:
    if min(found.per_second, found.per_hour, found.coupon_cards, *found.lowered.values()) < 0:
        raise Rejected("a limit cannot be less than 0; 0 means that there is none")
