"""Calls about authorizations. Generated from operations.json by tools/generate_ads.py."""

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import authorizations as shapes


class Authorizations(Group):
    """Calls about authorizations."""

    def get(
        self,
        *,
        store_id: str,
        store_authorized_bc_id: str,
        advertiser_id: str | None = None,
    ) -> shapes.GetAnswer:
        """Gmv Max Exclusive Authorization Get: `GET /open_api/v1.3/gmv_max/exclusive_authorization/get/`."""
        values = {
            "store_id": store_id, "store_authorized_bc_id": store_authorized_bc_id,
            "advertiser_id": advertiser_id,
        }
        return self._call("ads.GmvMaxExclusiveAuthorizationGet.v1.3", shapes.GetAnswer, values)

    def create(
        self,
        *,
        store_id: str,
        store_authorized_bc_id: str,
        advertiser_id: str | None = None,
    ) -> None:
        """Gmv Max Exclusive Authorization Create: `POST /open_api/v1.3/gmv_max/exclusive_authorization/create/`."""
        values = {
            "store_id": store_id, "store_authorized_bc_id": store_authorized_bc_id,
            "advertiser_id": advertiser_id,
        }
        self._do("ads.GmvMaxExclusiveAuthorizationCreate.v1.3", values)


class AsyncAuthorizations(AsyncGroup):
    """Calls about authorizations."""

    async def get(
        self,
        *,
        store_id: str,
        store_authorized_bc_id: str,
        advertiser_id: str | None = None,
    ) -> shapes.GetAnswer:
        """Gmv Max Exclusive Authorization Get: `GET /open_api/v1.3/gmv_max/exclusive_authorization/get/`."""
        values = {
            "store_id": store_id, "store_authorized_bc_id": store_authorized_bc_id,
            "advertiser_id": advertiser_id,
        }
        return await self._call("ads.GmvMaxExclusiveAuthorizationGet.v1.3", shapes.GetAnswer, values)

    async def create(
        self,
        *,
        store_id: str,
        store_authorized_bc_id: str,
        advertiser_id: str | None = None,
    ) -> None:
        """Gmv Max Exclusive Authorization Create: `POST /open_api/v1.3/gmv_max/exclusive_authorization/create/`."""
        values = {
            "store_id": store_id, "store_authorized_bc_id": store_authorized_bc_id,
            "advertiser_id": advertiser_id,
        }
        await self._do("ads.GmvMaxExclusiveAuthorizationCreate.v1.3", values)
