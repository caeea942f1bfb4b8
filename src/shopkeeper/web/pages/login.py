"""Signing in and out, where the dashboard has a password."""

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from ..plain import SLOW_DOWN, refused
from ..rendering import pages
from ..sessions import SESSION_COOKIE, SESSION_SECONDS, Sessions


async def form(request: Request) -> Response:
    """The form."""
    return await shown(request, "")


async def shown(request: Request, problem: str, status: int = 200) -> Response:
    """The form, with what was wrong."""
    text = await pages.get_template("login.html").render_async(
        form_token=request.scope["state"]["form_token"], problem=problem, next=where_to(request)
    )
    return HTMLResponse(text, status)


def where_to(request: Request) -> str:
    """The page to go on to; only ever one of ours."""
    wanted = request.query_params.get("next", "/")
    is_ours = wanted.startswith("/") and not wanted.startswith(("//", "/\\"))
    return wanted if is_ours else "/"


async def sign_in(request: Request) -> Response:
    """Check the password; the answer to a wrong one is always the same."""
    sessions: Sessions = request.app.state.sessions
    if not sessions.bucket.take():
        return refused(429, SLOW_DOWN)
    async with request.form() as given:
        password = str(given.get("password", ""))
    if not sessions.is_needed or not await sessions.opens(password):
        return await shown(request, "That is not the password.", 403)
    answer = RedirectResponse(where_to(request), 303)
    answer.set_cookie(
        SESSION_COOKIE,
        sessions.begun(),
        max_age=SESSION_SECONDS,
        httponly=True,
        samesite="lax",
        secure=request.url.scheme == "https",
    )
    return answer


async def sign_out(request: Request) -> Response:
    """End the session in this browser."""
    answer = RedirectResponse("/login", 303)
    answer.delete_cookie(SESSION_COOKIE)
    return answer
