"""Calls about sessions. Generated from operations.json by tools/generate_ads.py."""

from collections.abc import Sequence

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import sessions as shapes


class Sessions(Group):
    """Calls about sessions."""

    def create(
        self,
        *,
        campaign_id: str,
        store_id: str,
        session: shapes.NewSession,
        advertiser_id: str | None = None,
    ) -> shapes.CreateAnswer:
        """Campaign Gmv Max Session Create: `POST /open_api/v1.3/campaign/gmv_max/session/create/`."""
        values = {
            "campaign_id": campaign_id, "store_id": store_id, "session": session,
            "advertiser_id": advertiser_id,
        }
        return self._call("ads.CampaignGmvMaxSessionCreate.v1.3", shapes.CreateAnswer, values)

    def update(
        self,
        *,
        campaign_id: str,
        session_id: str,
        session: shapes.NewSession,
        advertiser_id: str | None = None,
    ) -> shapes.UpdateAnswer:
        """Campaign Gmv Max Session Update: `POST /open_api/v1.3/campaign/gmv_max/session/update/`."""
        values = {
            "campaign_id": campaign_id, "session_id": session_id, "session": session,
            "advertiser_id": advertiser_id,
        }
        return self._call("ads.CampaignGmvMaxSessionUpdate.v1.3", shapes.UpdateAnswer, values)

    def delete(
        self,
        *,
        campaign_id: str,
        session_id: str,
        advertiser_id: str | None = None,
    ) -> None:
        """Campaign Gmv Max Session Delete: `POST /open_api/v1.3/campaign/gmv_max/session/delete/`."""
        values = {"campaign_id": campaign_id, "session_id": session_id, "advertiser_id": advertiser_id}
        self._do("ads.CampaignGmvMaxSessionDelete.v1.3", values)

    def list(
        self,
        *,
        campaign_id: str,
        advertiser_id: str | None = None,
    ) -> Pages[shapes.Session]:
        """Campaign Gmv Max Session List: `GET /open_api/v1.3/campaign/gmv_max/session/list/`."""
        values = {"campaign_id": campaign_id, "advertiser_id": advertiser_id}
        return self._pages("ads.CampaignGmvMaxSessionList.v1.3", shapes.Session, values)

    def get(
        self,
        *,
        campaign_id: str,
        session_ids: Sequence[str],
        advertiser_id: str | None = None,
    ) -> Pages[shapes.Session]:
        """Campaign Gmv Max Session Get: `GET /open_api/v1.3/campaign/gmv_max/session/get/`."""
        values = {"campaign_id": campaign_id, "session_ids": session_ids, "advertiser_id": advertiser_id}
        return self._pages("ads.CampaignGmvMaxSessionGet.v1.3", shapes.Session, values)


class AsyncSessions(AsyncGroup):
    """Calls about sessions."""

    async def create(
        self,
        *,
        campaign_id: str,
        store_id: str,
        session: shapes.NewSession,
        advertiser_id: str | None = None,
    ) -> shapes.CreateAnswer:
        """Campaign Gmv Max Session Create: `POST /open_api/v1.3/campaign/gmv_max/session/create/`."""
        values = {
            "campaign_id": campaign_id, "store_id": store_id, "session": session,
            "advertiser_id": advertiser_id,
        }
        return await self._call("ads.CampaignGmvMaxSessionCreate.v1.3", shapes.CreateAnswer, values)

    async def update(
        self,
        *,
        campaign_id: str,
        session_id: str,
        session: shapes.NewSession,
        advertiser_id: str | None = None,
    ) -> shapes.UpdateAnswer:
        """Campaign Gmv Max Session Update: `POST /open_api/v1.3/campaign/gmv_max/session/update/`."""
        values = {
            "campaign_id": campaign_id, "session_id": session_id, "session": session,
            "advertiser_id": advertiser_id,
        }
        return await self._call("ads.CampaignGmvMaxSessionUpdate.v1.3", shapes.UpdateAnswer, values)

    async def delete(
        self,
        *,
        campaign_id: str,
        session_id: str,
        advertiser_id: str | None = None,
    ) -> None:
        """Campaign Gmv Max Session Delete: `POST /open_api/v1.3/campaign/gmv_max/session/delete/`."""
        values = {"campaign_id": campaign_id, "session_id": session_id, "advertiser_id": advertiser_id}
        await self._do("ads.CampaignGmvMaxSessionDelete.v1.3", values)

    def list(
        self,
        *,
        campaign_id: str,
        advertiser_id: str | None = None,
    ) -> AsyncPages[shapes.Session]:
        """Campaign Gmv Max Session List: `GET /open_api/v1.3/campaign/gmv_max/session/list/`."""
        values = {"campaign_id": campaign_id, "advertiser_id": advertiser_id}
        return self._pages("ads.CampaignGmvMaxSessionList.v1.3", shapes.Session, values)

    def get(
        self,
        *,
        campaign_id: str,
        session_ids: Sequence[str],
        advertiser_id: str | None = None,
    ) -> AsyncPages[shapes.Session]:
        """Campaign Gmv Max Session Get: `GET /open_api/v1.3/campaign/gmv_max/session/get/`."""
        values = {"campaign_id": campaign_id, "session_ids": session_ids, "advertiser_id": advertiser_id}
        return self._pages("ads.CampaignGmvMaxSessionGet.v1.3", shapes.Session, values)
