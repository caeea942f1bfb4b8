"""The doctor's checks as JSON."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from ...sync.checks.check import healthy
from ..pages.doctor import looked
from ..visits import visit


async def check_list(request: Request) -> Response:
    """Every check with its verdict and remedy; with ``online=1`` also those that ask the network."""
    here = await visit(request)
    checks = await looked(here)
    return JSONResponse({"healthy": healthy(checks), "checks": [one.row for one in checks]})
