"""Calls about creator content. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, File, Group, Pages
from ..records import creator_content as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202505 import creator_content as v202505
    from ..records.v202511 import creator_content as v202511

OLDER = {
    "post_video": {
        "202505": Older("affiliate_creator.PostShoppableVideo.202505", "PostVideoAnswer"),
    },
    "video_precheck_result": {
        "202511": Older("affiliate_creator.GetShoppableVideoPrecheckResult.202511", "VideoPrecheckResultAnswer"),
    },
}


class CreatorContent(Versioned, Group):
    """Calls about creator content."""

    _older = OLDER

    def map_tokopedia_product(
        self,
        *,
        toko_pids: Sequence[int] | None = None,
    ) -> shapes.MapTokopediaProductAnswer:
        """Map Tokopedia To Tik Tok Shop Product I Ds: `GET /affiliate_creator/202606/toko_product_mappers`."""
        values = {"toko_pids": toko_pids}
        return self._call("affiliate_creator.mapTokopediaToTikTokShopProductIDs.202606", shapes.MapTokopediaProductAnswer, values)

    def post_photos(
        self,
        *,
        photos_info: Sequence[shapes.NewPhotosInfo],
        is_ai_generated: bool | None = None,
        link_info: shapes.NewLinkInfo | None = None,
        music_id: str | None = None,
        title: str | None = None,
    ) -> shapes.PostPhotosAnswer:
        """Post Shoppable Photos: `POST /affiliate_creator/202610/photos`."""
        values = {
            "photos_info": photos_info, "is_ai_generated": is_ai_generated, "link_info": link_info,
            "music_id": music_id, "title": title,
        }
        return self._call("affiliate_creator.postShoppablePhotos.202610", shapes.PostPhotosAnswer, values)

    @overload
    def post_video(
        self,
        *,
        product_link_info: shapes.NewProductLinkInfo,
        video_info: shapes.NewVideoInfo,
        version: Literal["202603"] = "202603",
    ) -> shapes.PostVideoAnswer:
        """Post Shoppable Video: `POST /affiliate_creator/202603/videos`."""

    @overload
    def post_video(
        self,
        *,
        product_link_info: v202505.NewProductLinkInfo | None = None,
        video_info: v202505.NewVideoInfo | None = None,
        version: Literal["202505"],
    ) -> v202505.PostVideoAnswer:
        """Post Shoppable Video: `POST /affiliate_creator/202505/videos`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `creator_content.post_video`, version 202603.
        """

    def post_video(
        self,
        *,
        product_link_info: Any = None,
        video_info: Any = None,
        version: str = "202603",
    ) -> Any:
        """Post Shoppable Video: `POST /affiliate_creator/202603/videos`."""
        values: dict[str, Any] = {"product_link_info": product_link_info, "video_info": video_info}
        if version != "202603":
            return self._in_version("post_video", version, values)
        return self._call("affiliate_creator.postShoppableVideo.202603", shapes.PostVideoAnswer, values)

    def precheck_video(
        self,
        *,
        product_link_info: shapes.NewProductLinkInfo,
        video_info: shapes.NewVideoInfo,
    ) -> shapes.PrecheckVideoAnswer:
        """Precheck Video Content: `POST /affiliate_creator/202511/videos/precheck_task`."""
        values = {"product_link_info": product_link_info, "video_info": video_info}
        return self._call("affiliate_creator.PrecheckVideoContent.202511", shapes.PrecheckVideoAnswer, values)

    def tokopedia_mappings(
        self,
        *,
        toko_pids: Sequence[int] | None = None,
    ) -> shapes.TokopediaMappingsAnswer:
        """Get Tokopedia And Tik Tok Shop Product ID Mappings: `POST /affiliate_creator/202607/map_toko_product`."""
        values = {"toko_pids": toko_pids}
        return self._call("affiliate_creator.getTokopediaAndTikTokShopProductIDMappings.202607", shapes.TokopediaMappingsAnswer, values)

    def upload_photo(
        self,
        *,
        data: File,
    ) -> shapes.UploadPhotoAnswer:
        """Upload Shoppable Photo File: `POST /affiliate_creator/202511/photos/photo_files`."""
        values = {"data": data}
        return self._call("affiliate_creator.uploadShoppablePhotoFile.202511", shapes.UploadPhotoAnswer, values)

    def upload_video(
        self,
        *,
        data: File,
    ) -> shapes.UploadVideoAnswer:
        """Upload Shoppable Video File: `POST /affiliate_creator/202505/videos/video_files`."""
        values = {"data": data}
        return self._call("affiliate_creator.UploadShoppableVideoFile.202505", shapes.UploadVideoAnswer, values)

    @overload
    def video_precheck_result(
        self,
        task_id: str,
        *,
        version: Literal["202601"] = "202601",
    ) -> shapes.VideoPrecheckResultAnswer:
        """Get Shoppable Video Precheck Result: `GET /affiliate_creator/202601/videos/precheck_tasks/{task_id}`."""

    @overload
    def video_precheck_result(
        self,
        task_id: str,
        *,
        version: Literal["202511"],
    ) -> v202511.VideoPrecheckResultAnswer:
        """Get Shoppable Video Precheck Result: `GET /affiliate_creator/202511/videos/precheck_tasks/{task_id}`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `creator_content.video_precheck_result`, version 202601.
        """

    def video_precheck_result(
        self,
        task_id: str,
        *,
        version: str = "202601",
    ) -> Any:
        """Get Shoppable Video Precheck Result: `GET /affiliate_creator/202601/videos/precheck_tasks/{task_id}`."""
        values: dict[str, Any] = {"task_id": task_id}
        if version != "202601":
            return self._in_version("video_precheck_result", version, values)
        return self._call("affiliate_creator.GetShoppableVideoPrecheckResult.202601", shapes.VideoPrecheckResultAnswer, values)

    def video_status(
        self,
        video_id: str,
    ) -> shapes.VideoStatusAnswer:
        """Get Shoppable Video Status: `GET /affiliate_creator/202509/videos/{video_id}/status`."""
        values = {"video_id": video_id}
        return self._call("affiliate_creator.GetShoppableVideoStatus.202509", shapes.VideoStatusAnswer, values)


class AsyncCreatorContent(Versioned, AsyncGroup):
    """Calls about creator content."""

    _older = OLDER

    async def map_tokopedia_product(
        self,
        *,
        toko_pids: Sequence[int] | None = None,
    ) -> shapes.MapTokopediaProductAnswer:
        """Map Tokopedia To Tik Tok Shop Product I Ds: `GET /affiliate_creator/202606/toko_product_mappers`."""
        values = {"toko_pids": toko_pids}
        return await self._call("affiliate_creator.mapTokopediaToTikTokShopProductIDs.202606", shapes.MapTokopediaProductAnswer, values)

    async def post_photos(
        self,
        *,
        photos_info: Sequence[shapes.NewPhotosInfo],
        is_ai_generated: bool | None = None,
        link_info: shapes.NewLinkInfo | None = None,
        music_id: str | None = None,
        title: str | None = None,
    ) -> shapes.PostPhotosAnswer:
        """Post Shoppable Photos: `POST /affiliate_creator/202610/photos`."""
        values = {
            "photos_info": photos_info, "is_ai_generated": is_ai_generated, "link_info": link_info,
            "music_id": music_id, "title": title,
        }
        return await self._call("affiliate_creator.postShoppablePhotos.202610", shapes.PostPhotosAnswer, values)

    @overload
    async def post_video(
        self,
        *,
        product_link_info: shapes.NewProductLinkInfo,
        video_info: shapes.NewVideoInfo,
        version: Literal["202603"] = "202603",
    ) -> shapes.PostVideoAnswer:
        """Post Shoppable Video: `POST /affiliate_creator/202603/videos`."""

    @overload
    async def post_video(
        self,
        *,
        product_link_info: v202505.NewProductLinkInfo | None = None,
        video_info: v202505.NewVideoInfo | None = None,
        version: Literal["202505"],
    ) -> v202505.PostVideoAnswer:
        """Post Shoppable Video: `POST /affiliate_creator/202505/videos`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `creator_content.post_video`, version 202603.
        """

    async def post_video(
        self,
        *,
        product_link_info: Any = None,
        video_info: Any = None,
        version: str = "202603",
    ) -> Any:
        """Post Shoppable Video: `POST /affiliate_creator/202603/videos`."""
        values: dict[str, Any] = {"product_link_info": product_link_info, "video_info": video_info}
        if version != "202603":
            return await self._in_version("post_video", version, values)
        return await self._call("affiliate_creator.postShoppableVideo.202603", shapes.PostVideoAnswer, values)

    async def precheck_video(
        self,
        *,
        product_link_info: shapes.NewProductLinkInfo,
        video_info: shapes.NewVideoInfo,
    ) -> shapes.PrecheckVideoAnswer:
        """Precheck Video Content: `POST /affiliate_creator/202511/videos/precheck_task`."""
        values = {"product_link_info": product_link_info, "video_info": video_info}
        return await self._call("affiliate_creator.PrecheckVideoContent.202511", shapes.PrecheckVideoAnswer, values)

    async def tokopedia_mappings(
        self,
        *,
        toko_pids: Sequence[int] | None = None,
    ) -> shapes.TokopediaMappingsAnswer:
        """Get Tokopedia And Tik Tok Shop Product ID Mappings: `POST /affiliate_creator/202607/map_toko_product`."""
        values = {"toko_pids": toko_pids}
        return await self._call("affiliate_creator.getTokopediaAndTikTokShopProductIDMappings.202607", shapes.TokopediaMappingsAnswer, values)

    async def upload_photo(
        self,
        *,
        data: File,
    ) -> shapes.UploadPhotoAnswer:
        """Upload Shoppable Photo File: `POST /affiliate_creator/202511/photos/photo_files`."""
        values = {"data": data}
        return await self._call("affiliate_creator.uploadShoppablePhotoFile.202511", shapes.UploadPhotoAnswer, values)

    async def upload_video(
        self,
        *,
        data: File,
    ) -> shapes.UploadVideoAnswer:
        """Upload Shoppable Video File: `POST /affiliate_creator/202505/videos/video_files`."""
        values = {"data": data}
        return await self._call("affiliate_creator.UploadShoppableVideoFile.202505", shapes.UploadVideoAnswer, values)

    @overload
    async def video_precheck_result(
        self,
        task_id: str,
        *,
        version: Literal["202601"] = "202601",
    ) -> shapes.VideoPrecheckResultAnswer:
        """Get Shoppable Video Precheck Result: `GET /affiliate_creator/202601/videos/precheck_tasks/{task_id}`."""

    @overload
    async def video_precheck_result(
        self,
        task_id: str,
        *,
        version: Literal["202511"],
    ) -> v202511.VideoPrecheckResultAnswer:
        """Get Shoppable Video Precheck Result: `GET /affiliate_creator/202511/videos/precheck_tasks/{task_id}`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `creator_content.video_precheck_result`, version 202601.
        """

    async def video_precheck_result(
        self,
        task_id: str,
        *,
        version: str = "202601",
    ) -> Any:
        """Get Shoppable Video Precheck Result: `GET /affiliate_creator/202601/videos/precheck_tasks/{task_id}`."""
        values: dict[str, Any] = {"task_id": task_id}
        if version != "202601":
            return await self._in_version("video_precheck_result", version, values)
        return await self._call("affiliate_creator.GetShoppableVideoPrecheckResult.202601", shapes.VideoPrecheckResultAnswer, values)

    async def video_status(
        self,
        video_id: str,
    ) -> shapes.VideoStatusAnswer:
        """Get Shoppable Video Status: `GET /affiliate_creator/202509/videos/{video_id}/status`."""
        values = {"video_id": video_id}
        return await self._call("affiliate_creator.GetShoppableVideoStatus.202509", shapes.VideoStatusAnswer, values)
