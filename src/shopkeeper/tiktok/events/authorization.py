"""What webhooks about authorization carry. Generated from spec/ by tools/generate.py; never edited by hand."""

from ..received import Received


class SellerDeauthorization(Received, frozen=True, kw_only=True):
    """Webhook 6, SELLER_DEAUTHORIZATION, of a shop."""

    message: str


class UpcomingAuthorizationExpiration(Received, frozen=True, kw_only=True):
    """Webhook 7, UPCOMING_AUTHORIZATION_EXPIRATION, of a shop.

    Sent 30 days before the end, then daily; the time is a text.
    """

    expiration_time: str
    message: str


class CreatorDeauthorization(Received, frozen=True, kw_only=True):
    """Webhook 20, CreatorDeauthorization, of a creator."""

    cancel_time: str = ""
