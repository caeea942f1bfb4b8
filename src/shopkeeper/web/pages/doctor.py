"""The doctor: what the hub depends on, how it is, and what to do about it."""

from collections.abc import Sequence

from starlette.requests import Request
from starlette.responses import Response

from ...sync.checks.check import Check
from ...sync.doctor import of_running
from ..visits import Visit, render, visit

KINDS = {"ok": ("ok", "Well"), "warn": ("warn", "Look"), "fail": ("bad", "Fails")}


async def page(request: Request) -> Response:
    """All checks, what fails first; with ``online=1`` also those that ask the network."""
    here = await visit(request)
    checks = await looked(here)
    return await render(
        here,
        "doctor.html",
        "connections",
        title="Doctor",
        wrong=sorted((one for one in checks if one.verdict != "ok"), key=lambda one: one.verdict != "fail"),
        well=[one for one in checks if one.verdict == "ok"],
        heading=heading(checks),
        online=is_online(here),
        kinds=KINDS,
    )


async def looked(here: Visit) -> list[Check]:
    """The checks that this visit asks for."""
    return await of_running(here.hub, here.seller_id, online=is_online(here))


def is_online(here: Visit) -> bool:
    """Whether the network is to be asked as well."""
    return here.asked.get("online") == "1"


def heading(checks: Sequence[Check]) -> str:
    """How it is, in a sentence."""
    failing = sum(one.verdict == "fail" for one in checks)
    looks = sum(one.verdict == "warn" for one in checks)
    if not failing and not looks:
        return "All is well."
    words = [f"{failing} failing"] * bool(failing) + [f"{looks} to look at"] * bool(looks)
    return f"{' and '.join(words)}, of {len(checks)} checks."
