"""The page on which an advertiser lets an app reach their ad accounts, or refuses."""

from html import escape
from urllib.parse import urlencode, urlsplit

from ..access.authorize import HTML, PAGE
from ..exchange import Ask, Reply
from ..market import Market
from .accounts import app_id, new_code

PLACE = "/portal/auth"
LOOPBACK = ("127.0.0.1", "localhost", "::1")


def consent(market: Market, ask: Ask, now: float) -> Reply:
    """Show the question, or carry the answer back to the app; only this machine's addresses are believed."""
    given = ask.form() if ask.method == "POST" else ask.query
    redirect_uri = given.get("redirect_uri", "")
    if given.get("app_id") != app_id(market.state.seed):
        return _page(404, "<h1>Unknown app</h1><p>No app of this sandbox has this <code>app_id</code>.</p>")
    if urlsplit(redirect_uri).hostname not in LOOPBACK:
        return _page(
            400, "<h1>No redirect address</h1><p><code>redirect_uri</code> must be on 127.0.0.1.</p>"
        )
    if ask.method != "POST":
        return _page(200, _question(market, given))
    answer = {"error": "access_denied"}
    if given.get("answer") == "yes":
        answer = {"auth_code": new_code(market, now)}
    joint = "&" if "?" in redirect_uri else "?"
    query = urlencode({**answer, "state": given.get("state", "")})
    return Reply(303, b"", (("location", f"{redirect_uri}{joint}{query}"),))


def _question(market: Market, given: dict[str, str]) -> str:
    names = "".join(f"<li>{escape(shop.name)} ads</li>" for shop in market.state.shops.values())
    hidden = "".join(
        f'<input type="hidden" name="{name}" value="{escape(given.get(name, ""))}">'
        for name in ("app_id", "state", "redirect_uri")
    )
    return (
        f"<h1>Let this app advertise for {escape(market.state.seller_name)}?</h1>"
        f'<p>It would reach:</p><ul>{names}</ul><form method="post" action="{PLACE}">{hidden}'
        '<p><button class="yes" name="answer" value="yes">Authorise</button> '
        '<button name="answer" value="no">Refuse</button></p></form>'
        "<p><small>This is a sandbox: no real ad account is touched.</small></p>"
    )


def _page(status: int, content: str) -> Reply:
    return Reply(status, PAGE.format(content=content).encode(), HTML)
