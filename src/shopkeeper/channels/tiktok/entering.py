"""How TikTok Shop is entered: an app's client, the shops of a consent, webhooks signed for the app."""

from collections.abc import Mapping

from ...tiktok import webhooks
from ...tiktok.client import AsyncTikTokShop
from ..channel import Access, App, Reach
from .shop import TikTokShop


def client(app: App, reach: Reach) -> AsyncTikTokShop:
    """The client of an app."""
    return AsyncTikTokShop(
        app.key,
        app.secret,
        base_url=app.base_url,
        auth_url=app.auth_url,
        transport=reach.transport,
        wall=reach.wall,
        **reach.patience,
    )


def shop(client: AsyncTikTokShop, access: Access) -> TikTokShop:
    """One authorised shop over its app's client."""
    return TikTokShop(client.shop(cipher=access.cipher, token_store=access.tokens))


def verify(app: App, headers: Mapping[str, str], raw_body: bytes) -> None:
    """Raise BadSignature for a webhook that this app's secret did not sign."""
    webhooks.verify(app.key, app.secret, headers, raw_body)
