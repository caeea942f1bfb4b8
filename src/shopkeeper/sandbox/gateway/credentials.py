"""Who is calling and whether they may: app, signature, time, token, address, scope, shop, in this order."""

import hmac
from collections.abc import Callable, Iterator
from ipaddress import ip_address, ip_network
from itertools import islice, product

from ...tiktok.spec import Operation
from ...tiktok.wire import sign
from ..access import categories
from ..access.tokens import KINDS_OF_USERS, Tokens, kind_of_user
from ..exchange import Ask
from ..market import Market
from ..refusals import Refused
from ..state import App, Grant, Shop
from . import explanations
from .mistakes import signed_query

INVALID = "36009004"
WRONG_SIGN, EXPIRED, WRONG_KIND, NO_SCOPE, NO_CIPHER = "106001", "105002", "101000", "105005", "106013"
NOT_ALLOWED, INACTIVE_SHOP, INACTIVE_SELLER = "36009033", "36009043", "36009044"
NOTHING = (b"{}", b"[]", b"null")
LONGEST_NUMBER = 20
ASSET = "category_asset_cipher"


class Credentials:
    """The checks in front of the values of a call."""

    def __init__(self, market: Market, tokens: Tokens, wall: Callable[[], float]) -> None:
        self.market, self.tokens, self.wall = market, tokens, wall

    def app(self, ask: Ask) -> App:
        """The app that the key names."""
        key = ask.first("app_key")
        app = self.market.state.apps.get(key)
        if app is None:
            told = f"app_key is {key!r}; this sandbox has {', '.join(self.market.state.apps)}"
            raise Refused("Invalid credentials. Invalid 'app_key' query parameter.", INVALID, told)
        return app

    def check_sign(self, ask: Ask, app: App) -> None:
        """Refuse a signature that is not the one over the very bytes that came."""
        given, content_type = ask.first("sign").encode(), ask.headers.get("content-type", "")
        right = sign(app.secret, ask.path, ask.query, ask.body, content_type)
        if hmac.compare_digest(right.encode(), given):
            return
        if any(hmac.compare_digest(other.encode(), given) for other in self._other_signs(ask, app)):
            return
        message = "Invalid credentials. The 'sign' query parameter is invalid."
        others = [other for other in self.market.state.apps.values() if other.key != app.key]
        raise Refused(message, WRONG_SIGN, explanations.signature(ask, app, right, others))

    def _other_signs(self, ask: Ask, app: App) -> Iterator[str]:
        """Signatures that clients in use send and that seem to pass, where the settings let them."""
        settings, content_type = self.market.settings, ask.headers.get("content-type", "")
        is_empty = settings.empty_body_unsigned and ask.body.strip() in NOTHING
        bodies = (ask.body, b"") if is_empty else (ask.body,)
        queries = [signed_query(ask.query.items())]
        if ask.repeated and settings.repeated_signed != "joined":
            first = {name: ask.first(name) for name in ask.query}  # as TikTok's samples in Go and Java do
            queries += [signed_query(pairs) for pairs in (ask.repeated, first.items())]
        # TikTok's samples sign the path as it is written in Java and Node, and decoded in Go.
        paths = dict.fromkeys((ask.path, ask.written_path or ask.path))
        for path, query, body in islice(product(paths, queries, bodies), 1, None):  # the first was tried
            yield sign(app.secret, path + query, {}, body, content_type)

    def check_timestamp(self, ask: Ask) -> None:
        """Refuse what is older than five minutes or from the future, by real time."""
        text, settings, now = ask.first("timestamp"), self.market.settings, int(self.wall())
        if not (text.isascii() and text.isdecimal()) or len(text) > LONGEST_NUMBER:
            message = "Invalid 'timestamp' query parameter: it must be in Unix seconds."
            raise Refused(message, INVALID, explanations.timestamp(text, now))
        age = now - int(text)
        if age > settings.timestamp_past_seconds or age < -settings.timestamp_ahead_seconds:
            message = "Invalid 'timestamp' query parameter: it has expired or is ahead."
            raise Refused(message, INVALID, explanations.timestamp(text, now))

    def grant(self, ask: Ask, app: App, operation: Operation) -> Grant:
        """What the token permits: it must be known, this app's, alive and of the right kind of user."""
        token = ask.headers.get("x-tts-access-token") or ask.first("access_token")
        if not token.startswith(("TTP_", "ROW_")):
            message = "Invalid credentials. The 'x-tts-access-token' header is missing or malformed."
            raise Refused(message, INVALID, "a token begins with TTP_ or ROW_ and goes into the header")
        grant = self.tokens.find(token)
        if grant is None or grant.revoked or grant.app_key != app.key:
            message = "Invalid credentials. The 'x-tts-access-token' header is unknown or was revoked."
            raise Refused(message, self.market.settings.unknown_token_code, _unknown(grant))
        if grant.access_expires <= self.wall():
            message = "Expired credentials. The 'x-tts-access-token' header has expired."
            raise Refused(message, EXPIRED, explanations.expiry(grant.access_expires, self.wall()))
        if grant.user_type != (wanted := kind_of_user(operation)):
            needed, held = KINDS_OF_USERS[wanted], KINDS_OF_USERS[grant.user_type]
            told = f"this call is for a {needed}; the token is a {held}'s: send the {needed} through consent"
            raise Refused("The access token's user type does not match this path.", WRONG_KIND, told)
        return grant

    def check_address(self, ask: Ask, app: App) -> None:
        """Refuse a caller from elsewhere than the app's allow list names; an empty list allows all."""
        if app.allowed_addresses and not _is_listed(ask.address, app.allowed_addresses):
            told = (
                f"the caller is at {ask.address or 'no address'}; {', '.join(app.allowed_addresses)} may call"
            )
            raise Refused("The caller's IP address is not in the app's allow list.", NOT_ALLOWED, told)

    def check_scopes(self, operation: Operation, grant: Grant) -> None:
        """Refuse what the seller has not permitted."""
        held = [scope in grant.scopes for scope in operation.scopes]
        enough = any(held) if self.market.settings.any_scope_suffices else all(held)
        if held and not enough:
            message = f"Access denied. The app lacks the scope {' or '.join(operation.scopes)}."
            told = "add the scope to the app, then let the seller consent again: a refresh does not add it"
            raise Refused(message, NO_SCOPE, told)

    def shop(self, ask: Ask, operation: Operation, grant: Grant) -> Shop | None:
        """The shop that the cipher names, where the operation takes one."""
        cipher = ask.first("shop_cipher")
        if operation.cipher == "no":
            if cipher:
                told = "this call is about the seller or the app, not about one shop: leave shop_cipher out"
                raise Refused("Unexpected identifier 'shop_cipher' for this path.", INVALID, told)
            return None
        if not cipher:
            if operation.cipher == "optional":
                return None
            told = "put the shop's cipher into the query; GET /authorization/202309/shops lists them"
            raise Refused("The 'shop_cipher' query parameter is missing.", NO_CIPHER, told)
        shops = self.market.state.shops
        shop = next((shops[shop_id] for shop_id in grant.shop_ids if shops[shop_id].cipher == cipher), None)
        if shop is None:
            told = f"the token reaches {len(grant.shop_ids)} shops, none with the cipher {cipher}"
            raise Refused("The 'shop_cipher' does not match the access token.", WRONG_KIND, told)
        return shop

    def check_asset(self, ask: Ask, operation: Operation, app: App) -> None:
        """Refuse the cipher of a partner's asset that is not one of the app's."""
        cipher = ask.first(ASSET)
        if not cipher or all(param.name != ASSET for param in operation.params):
            return
        if all(asset["cipher"] != cipher for asset in categories.of(self.market.state, app.shop_ids)):
            told = "GET /authorization/202405/category_assets lists the ciphers of this token"
            raise Refused(f"The '{ASSET}' does not match the access token.", WRONG_KIND, told)

    def check_active(self, operation: Operation, shop: Shop | None) -> None:
        """Refuse an inactive shop, and everything but the list of shops to an inactive seller."""
        if shop is not None and not shop.active:
            raise Refused("The shop is inactive.", INACTIVE_SHOP, f"shop {shop.id} was switched off")
        if not self.market.state.seller_active and operation.module not in ("authorization", "seller"):
            raise Refused("The seller is inactive.", INACTIVE_SELLER, "the seller was switched off")


def _unknown(grant: Grant | None) -> str:
    if grant is None:
        return "nobody issued this token here; a restarted sandbox without --state forgets its tokens"
    return "the seller took the permission back" if grant.revoked else "the token is another app's"


def _is_listed(address: str, listed: list[str]) -> bool:
    try:
        caller = ip_address(address)
    except ValueError:
        return False
    return any(caller in ip_network(network, strict=False) for network in listed)
