"""Calls about identities. Generated from operations.json by tools/generate_ads.py."""

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import identities as shapes


class Identities(Group):
    """Calls about identities."""

    def list(
        self,
        *,
        store_id: str,
        store_authorized_bc_id: str,
        advertiser_id: str | None = None,
    ) -> Pages[shapes.Identity]:
        """Gmv Max Identity Get: `GET /open_api/v1.3/gmv_max/identity/get/`."""
        values = {
            "store_id": store_id, "store_authorized_bc_id": store_authorized_bc_id,
            "advertiser_id": advertiser_id,
        }
        return self._pages("ads.GmvMaxIdentityGet.v1.3", shapes.Identity, values)


class AsyncIdentities(AsyncGroup):
    """Calls about identities."""

    def list(
        self,
        *,
        store_id: str,
        store_authorized_bc_id: str,
        advertiser_id: str | None = None,
    ) -> AsyncPages[shapes.Identity]:
        """Gmv Max Identity Get: `GET /open_api/v1.3/gmv_max/identity/get/`."""
        values = {
            "store_id": store_id, "store_authorized_bc_id": store_authorized_bc_id,
            "advertiser_id": advertiser_id,
        }
        return self._pages("ads.GmvMaxIdentityGet.v1.3", shapes.Identity, values)
