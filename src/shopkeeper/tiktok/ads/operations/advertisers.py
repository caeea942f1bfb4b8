"""Calls about advertisers. Generated from operations.json by tools/generate_ads.py."""

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import advertisers as shapes


class Advertisers(Group):
    """Calls about advertisers."""

    def list(
        self,
    ) -> Pages[shapes.Advertiser]:
        """Oauth2Advertiser Get: `GET /open_api/v1.3/oauth2/advertiser/get/`."""
        values: dict[str, object] = {}
        return self._pages("ads.Oauth2AdvertiserGet.v1.3", shapes.Advertiser, values)


class AsyncAdvertisers(AsyncGroup):
    """Calls about advertisers."""

    def list(
        self,
    ) -> AsyncPages[shapes.Advertiser]:
        """Oauth2Advertiser Get: `GET /open_api/v1.3/oauth2/advertiser/get/`."""
        values: dict[str, object] = {}
        return self._pages("ads.Oauth2AdvertiserGet.v1.3", shapes.Advertiser, values)
