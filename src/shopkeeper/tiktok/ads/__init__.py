"""TikTok's Marketing API for GMV Max: stores, campaigns, sessions, bids and reports, typed, sync and async.

Importing it is cheap: each name is loaded when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .auth import AdToken, consent_url, read_consent
    from .calls import AsyncPages, Page, Pages
    from .client import Ads, AsyncAds
    from .days import bounds, day_of, read_moment, written_moment
    from .limits import AdLimits
    from .money import minor_units, written
    from .wire import BASE_URL, SANDBOX_URL

__all__ = [
    "BASE_URL",
    "SANDBOX_URL",
    "AdLimits",
    "AdToken",
    "Ads",
    "AsyncAds",
    "AsyncPages",
    "Page",
    "Pages",
    "bounds",
    "consent_url",
    "day_of",
    "minor_units",
    "read_consent",
    "read_moment",
    "written",
    "written_moment",
]

_HOMES = {
    "auth": ("AdToken", "consent_url", "read_consent"),
    "calls": ("AsyncPages", "Page", "Pages"),
    "client": ("Ads", "AsyncAds"),
    "days": ("bounds", "day_of", "read_moment", "written_moment"),
    "limits": ("AdLimits",),
    "money": ("minor_units", "written"),
    "wire": ("BASE_URL", "SANDBOX_URL"),
}


def __getattr__(name: str) -> Any:
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{home}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
