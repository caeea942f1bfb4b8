"""Calls about videos. Generated from operations.json by tools/generate_ads.py."""

from collections.abc import Sequence
from typing import Literal

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import videos as shapes


class Videos(Group):
    """Calls about videos."""

    def list(
        self,
        *,
        store_id: str,
        store_authorized_bc_id: str,
        advertiser_id: str | None = None,
        spu_id_list: Sequence[str] | None = None,
        identity_list: Sequence[shapes.NewIdentityList] | None = None,
        sort_field: str | None = None,
        sort_type: Literal["ASC", "DESC"] | str | None = None,
        page_size: int = 50,
    ) -> Pages[shapes.Video]:
        """Gmv Max Video Get: `GET /open_api/v1.3/gmv_max/video/get/`.

        sort_type: ASC | DESC
        """
        values = {
            "store_id": store_id, "store_authorized_bc_id": store_authorized_bc_id,
            "advertiser_id": advertiser_id, "spu_id_list": spu_id_list, "identity_list": identity_list,
            "sort_field": sort_field, "sort_type": sort_type, "page_size": page_size,
        }
        return self._pages("ads.GmvMaxVideoGet.v1.3", shapes.Video, values)

    def custom_anchors(
        self,
        *,
        campaign_custom_anchor_video_id: str,
        list: Sequence[str],
        advertiser_id: str | None = None,
    ) -> Pages[shapes.CustomAnchorVideo]:
        """Gmv Max Custom Anchor Video List Get: `GET /open_api/v1.3/gmv_max/custom_anchor_video_list/get/`."""
        values = {
            "campaign_custom_anchor_video_id": campaign_custom_anchor_video_id, "list": list,
            "advertiser_id": advertiser_id,
        }
        return self._pages("ads.GmvMaxCustomAnchorVideoListGet.v1.3", shapes.CustomAnchorVideo, values)


class AsyncVideos(AsyncGroup):
    """Calls about videos."""

    def list(
        self,
        *,
        store_id: str,
        store_authorized_bc_id: str,
        advertiser_id: str | None = None,
        spu_id_list: Sequence[str] | None = None,
        identity_list: Sequence[shapes.NewIdentityList] | None = None,
        sort_field: str | None = None,
        sort_type: Literal["ASC", "DESC"] | str | None = None,
        page_size: int = 50,
    ) -> AsyncPages[shapes.Video]:
        """Gmv Max Video Get: `GET /open_api/v1.3/gmv_max/video/get/`.

        sort_type: ASC | DESC
        """
        values = {
            "store_id": store_id, "store_authorized_bc_id": store_authorized_bc_id,
            "advertiser_id": advertiser_id, "spu_id_list": spu_id_list, "identity_list": identity_list,
            "sort_field": sort_field, "sort_type": sort_type, "page_size": page_size,
        }
        return self._pages("ads.GmvMaxVideoGet.v1.3", shapes.Video, values)

    def custom_anchors(
        self,
        *,
        campaign_custom_anchor_video_id: str,
        list: Sequence[str],
        advertiser_id: str | None = None,
    ) -> AsyncPages[shapes.CustomAnchorVideo]:
        """Gmv Max Custom Anchor Video List Get: `GET /open_api/v1.3/gmv_max/custom_anchor_video_list/get/`."""
        values = {
            "campaign_custom_anchor_video_id": campaign_custom_anchor_video_id, "list": list,
            "advertiser_id": advertiser_id,
        }
        return self._pages("ads.GmvMaxCustomAnchorVideoListGet.v1.3", shapes.CustomAnchorVideo, values)
