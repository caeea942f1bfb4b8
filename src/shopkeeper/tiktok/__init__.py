"""The TikTok Shop Open API: a typed client, sync and async, usable alone.

Importing it is cheap: each name is loaded when it is first used, the HTTP library at the first call.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .auth import Token
    from .client import AsyncShopClient, AsyncTikTokShop, ShopClient, TikTokShop
    from .consent import Consent, ConsentRefused, States, authorize_url, read_redirect
    from .limits import Limits
    from .limits.day import DailyBudget, DailyBudgetSpent
    from .limits.store import FileLimits, LimitStore, MemoryLimits
    from .partly import PartlyRejected, Refusal
    from .reading import Page
    from .received import Oddity
    from .records.authorization import Shop
    from .tokens import AsyncTokenStore, FileTokenStore, InThread, MemoryTokenStore, TokenStore
    from .transport import AsyncHttpxTransport, HttpxTransport
    from .versions import RetiredVersion
    from .webhooks import BadSignature, Webhook, WebhookReceiver

__all__ = [
    "AsyncHttpxTransport",
    "AsyncShopClient",
    "AsyncTikTokShop",
    "AsyncTokenStore",
    "BadSignature",
    "Consent",
    "ConsentRefused",
    "DailyBudget",
    "DailyBudgetSpent",
    "FileLimits",
    "FileTokenStore",
    "HttpxTransport",
    "InThread",
    "LimitStore",
    "Limits",
    "MemoryLimits",
    "MemoryTokenStore",
    "Oddity",
    "Page",
    "PartlyRejected",
    "Refusal",
    "RetiredVersion",
    "Shop",
    "ShopClient",
    "States",
    "TikTokShop",
    "Token",
    "TokenStore",
    "Webhook",
    "WebhookReceiver",
    "authorize_url",
    "read_redirect",
]

_HOMES = {
    "auth": ("Token",),
    "client": ("AsyncShopClient", "AsyncTikTokShop", "ShopClient", "TikTokShop"),
    "consent": ("Consent", "ConsentRefused", "States", "authorize_url", "read_redirect"),
    "limits": ("Limits",),
    "limits.day": ("DailyBudget", "DailyBudgetSpent"),
    "limits.store": ("FileLimits", "LimitStore", "MemoryLimits"),
    "partly": ("PartlyRejected", "Refusal"),
    "reading": ("Page",),
    "received": ("Oddity",),
    "records.authorization": ("Shop",),
    "tokens": ("AsyncTokenStore", "FileTokenStore", "InThread", "MemoryTokenStore", "TokenStore"),
    "transport": ("AsyncHttpxTransport", "HttpxTransport"),
    "webhooks": ("BadSignature", "Webhook", "WebhookReceiver"),
    "versions": ("RetiredVersion",),
}


def __getattr__(name: str) -> Any:
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{home}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
