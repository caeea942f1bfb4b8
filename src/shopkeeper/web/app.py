"""The pages as one ASGI application."""

from sqlalchemy import select
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from ..sync.hub import Hub
from . import live, plain
from .api import connections as api_connections
from .api import doctor as api_doctor
from .api import orders as api_orders
from .api import reports as api_reports
from .api import stock as api_stock
from .metrics import metrics
from .pages import (
    activity,
    connections,
    counts,
    doctor,
    find,
    home,
    imports,
    login,
    order,
    orders,
    reports,
    sku,
    stock,
    why,
)
from .rendering import STATIC
from .routes import api_trade, trade
from .security import Guard
from .sessions import Sessions, SignIn

YEAR_SECONDS = 365 * 24 * 3600


class Static(StaticFiles):
    """Our own files: kept for ever under the address that carries their hash, asked about otherwise."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        answer = await super().get_response(path, scope)
        is_hashed = bool(scope.get("query_string"))
        answer.headers["cache-control"] = (
            f"public, max-age={YEAR_SECONDS}, immutable" if is_hashed else "no-cache"
        )
        return answer


def make_app(hub: Hub) -> Starlette:
    """Every page, behind its guard."""
    sessions = Sessions(hub.settings)
    app = Starlette(
        routes=routes(),
        middleware=[Middleware(Guard, settings=hub.settings), Middleware(SignIn, sessions=sessions)],
        exception_handlers={HTTPException: refused},
    )
    app.state.hub = hub
    app.state.sessions = sessions
    return app


def routes() -> list[Route | Mount]:
    """Which address is which page."""
    return [
        Route("/", home.page),
        Route("/orders", orders.page),
        Route("/orders.csv", orders.csv),
        Route("/orders/{connection:int}/{order}", order.page),
        *trade(),
        Route("/reports", reports.page),
        Route("/reports/{report}.csv", reports.csv),
        Route("/reports/{report}", reports.one),
        Route("/stock", stock.page),
        Route("/stock.csv", stock.csv),
        Route("/stock/{sku:path}", sku.page),
        Route("/counts", counts.page),
        Route("/counts/csv", counts.csv, methods=["POST"]),
        Route("/counts/one", counts.one, methods=["POST"]),
        Route("/counts/source", counts.source, methods=["POST"]),
        Route("/connections", connections.page),
        Route("/doctor", doctor.page),
        Route("/connections/mode", connections.mode, methods=["POST"]),
        Route("/import", imports.page),
        Route("/import", imports.look, methods=["POST"]),
        Route("/import/yes", imports.bring, methods=["POST"]),
        Route("/connections/connect", connections.connect, methods=["POST"]),
        Route("/connect/tiktok/callback", connections.callback),
        Route("/seller", connections.seller, methods=["POST"]),
        Route("/activity", activity.page),
        Route("/activity/retry", activity.retry, methods=["POST"]),
        Route("/find", find.page),
        Route("/why/{report}/{cell}", why.page),
        Route("/live", live.stream),
        Route("/login", login.form),
        Route("/login", login.sign_in, methods=["POST"]),
        Route("/logout", login.sign_out, methods=["POST"]),
        Mount("/api", routes=api_routes()),
        Route("/healthz", healthz),
        Route("/metrics", metrics),
        Mount("/static", Static(directory=STATIC)),
    ]


def api_routes() -> list[Route]:
    """The same views for programs."""
    return [
        Route("/orders", api_orders.order_list),
        Route("/orders/{connection:int}/{order}", api_orders.one_order),
        Route("/reports", api_reports.report_list),
        Route("/reports/{report}", api_reports.one_report),
        Route("/stock", api_stock.stock_list),
        Route("/stock/{sku:path}", api_stock.one_sku),
        Route("/connections", api_connections.connection_list),
        Route("/doctor", api_doctor.check_list),
        Route("/findings", api_connections.finding_list),
        *api_trade(),
    ]


async def healthz(request: Request) -> Response:
    """Whether the hub can read its database."""
    hub: Hub = request.app.state.hub
    await hub.store.scalar(select(1))
    return PlainTextResponse("ok")


async def refused(request: Request, error: Exception) -> Response:
    """What is not there, or not allowed, in words."""
    assert isinstance(error, HTTPException)
    if request.url.path.startswith("/api/"):
        return JSONResponse({"error": error.detail}, error.status_code)
    heading = "Not here" if error.status_code == 404 else "Not possible"
    return plain.refused(error.status_code, (heading, error.detail))
