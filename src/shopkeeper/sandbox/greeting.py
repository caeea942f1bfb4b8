"""What a client needs in order to begin: the key, the secret and the first tokens of an app."""

from typing import Any

from .rehearsal import Rehearsal


def credentials(sandbox: Rehearsal, app_key: str) -> dict[str, Any]:
    """An app with its secret, its first tokens and the shops that they reach; made up, as all here is."""
    app = sandbox.apps[app_key]
    grant = sandbox.tokens.printed_grant(app_key) if app.shop_ids else None
    shops = [sandbox.shops[shop_id] for shop_id in app.shop_ids]
    return {
        "app_key": app.key,
        "app_secret": app.secret,
        "service_id": app.service_id,
        "portal": app.portal,
        "redirect_url": app.redirect_url,
        "webhook_url": app.webhook_url,
        "auth_code": sandbox.auth_code(app_key),
        "access_token": grant.access_token if grant else "",
        "refresh_token": grant.refresh_token if grant else "",
        "shops": [{"id": shop.id, "cipher": shop.cipher, "region": shop.region} for shop in shops],
    }
