"""The page on which a seller allows an app to work for their shops, or refuses."""

from collections.abc import Mapping
from html import escape
from urllib.parse import urlencode, urlsplit

from ..exchange import Ask, Reply
from ..state import App
from .tokens import Tokens

PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Authorise · Shopkeeper sandbox</title>
<style>
body {{ font: 16px/1.5 system-ui, sans-serif; margin: 0; background: #f6f5f2; color: #22211f; }}
main {{ max-width: 30rem; margin: 12vh auto 0; padding: 2rem; background: #fff; border-radius: 12px; }}
h1 {{ font-size: 1.25rem; margin: 0 0 .75rem; }} li {{ margin: .15rem 0; }}
button {{ font: inherit; padding: .55rem 1.1rem;
border-radius: 8px; border: 1px solid #b9b5ac; background: none; }}
button.yes {{ background: #22211f; color: #fff; border-color: #22211f; }}
@media (prefers-color-scheme: dark) {{ body {{ background: #191817; color: #eceae6; }}
main {{ background: #242321; }} button {{ color: inherit; }}
button.yes {{ background: #eceae6; color: #191817; }} }}
</style></head><body><main>{content}</main></body></html>"""
HTML = (("content-type", "text/html; charset=utf-8"),)


def authorize(tokens: Tokens, ask: Ask) -> Reply:
    """Show the question, or carry the answer back to the app."""
    given = ask.form() if ask.method == "POST" else ask.query
    app = _app(tokens, given)
    if app is None:
        return _page(
            404, "<h1>Unknown app</h1><p>No app of this sandbox has this <code>service_id</code>.</p>"
        )
    redirect_url = app.redirect_url or _loopback(given.get("redirect_uri", ""))
    if not redirect_url:
        return _page(400, _no_redirect(app))
    if ask.method != "POST":
        return _page(200, _question(tokens, app, given))
    answer = {"code": "null", "error": "auth_denied"}
    if given.get("answer") == "yes":
        answer = {"code": tokens.new_code(app.key, seller=given.get("seller", ""))}
    if given.get("state"):
        answer["state"] = given["state"]
    joint = "&" if "?" in redirect_url else "?"
    return Reply(303, b"", (("location", f"{redirect_url}{joint}{urlencode(answer)}"),))


def _app(tokens: Tokens, given: Mapping[str, str]) -> App | None:
    """The app that is named by its service id; by its key where the caller knows no service id."""
    apps = tokens.market.state.apps
    if given.get("service_id"):
        return next((app for app in apps.values() if app.service_id == given["service_id"]), None)
    return apps.get(given.get("app_key", ""))


def _loopback(url: str) -> str:
    """A redirect address that the caller names; only this machine's own is believed."""
    return url if urlsplit(url).hostname in ("127.0.0.1", "localhost", "::1") else ""


def _question(tokens: Tokens, app: App, given: Mapping[str, str]) -> str:
    state = tokens.market.state
    seller = given.get("seller") if given.get("seller") in state.sellers else state.seller_name
    shops = [state.shops[shop_id] for shop_id in app.shop_ids]
    names = "".join(
        f"<li>{escape(shop.name)} ({shop.region})</li>"
        for shop in shops
        if (shop.seller or state.seller_name) == seller
    )
    return (
        f"<h1>Let this app work for {escape(seller or '')}?</h1><p>It would reach:</p><ul>{names}</ul>"
        f"{_others(state.sellers, seller or '', given)}"
        '<form method="post" action="/open/authorize">'
        f'<input type="hidden" name="service_id" value="{escape(app.service_id)}">'
        f'<input type="hidden" name="seller" value="{escape(seller or "")}">'
        f'<input type="hidden" name="state" value="{escape(given.get("state", ""))}">'
        f'<input type="hidden" name="redirect_uri" value="{escape(given.get("redirect_uri", ""))}">'
        '<p><button class="yes" name="answer" value="yes">Authorise</button> '
        '<button name="answer" value="no">Refuse</button></p></form>'
        "<p><small>This is a sandbox: no real shop is touched.</small></p>"
    )


def _others(sellers: list[str], seller: str, given: Mapping[str, str]) -> str:
    """Where there are several sellers, the way to the question of each other one."""
    ways = (
        f'<li><a href="?{escape(urlencode({**given, "seller": one}))}">{escape(one)}</a></li>'
        for one in sellers
        if one != seller
    )
    return f"<p>Or as another seller:</p><ul>{''.join(ways)}</ul>" if len(sellers) > 1 else ""


def _no_redirect(app: App) -> str:
    return (
        "<h1>No redirect address</h1><p>This app has no <code>redirect_url</code>. Start the sandbox with "
        f"<code>--redirect-url</code>, or POST it to <code>/_sandbox/apps/{escape(app.key)}</code>.</p>"
    )


def _page(status: int, content: str) -> Reply:
    return Reply(status, PAGE.format(content=content).encode(), HTML)
