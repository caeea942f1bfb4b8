"""Calls about creator content. Generated from spec/ by tools/generate.py; never edited by hand."""

from collections.abc import Sequence

from ..calls import AsyncGroup, AsyncPages, File, Group, Pages
from ..records import creator_content as shapes


class CreatorContent(Group):
    """Calls about creator content."""

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

    def post_video(
        self,
        *,
        product_link_info: shapes.NewProductLinkInfo,
        video_info: shapes.NewVideoInfo,
    ) -> shapes.PostVideoAnswer:
        """Post Shoppable Video: `POST /affiliate_creator/202603/videos`."""
        values = {"product_link_info": product_link_info, "video_info": video_info}
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

    def tokopedia_product(
        self,
        *,
        toko_pids: Sequence[int] | None = None,
    ) -> shapes.TokopediaProductAnswer:
        """Get Tokopedia And Tik Tok Shop Product ID Mappings: `POST /affiliate_creator/202607/map_toko_product`."""
        values = {"toko_pids": toko_pids}
        return self._call("affiliate_creator.getTokopediaAndTikTokShopProductIDMappings.202607", shapes.TokopediaProductAnswer, values)

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

    def video_precheck_result(
        self,
        task_id: str,
    ) -> shapes.VideoPrecheckResultAnswer:
        """Get Shoppable Video Precheck Result: `GET /affiliate_creator/202601/videos/precheck_tasks/{task_id}`."""
        values = {"task_id": task_id}
        return self._call("affiliate_creator.GetShoppableVideoPrecheckResult.202601", shapes.VideoPrecheckResultAnswer, values)

    def video_status(
        self,
        video_id: str,
    ) -> shapes.VideoStatusAnswer:
        """Get Shoppable Video Status: `GET /affiliate_creator/202509/videos/{video_id}/status`."""
        values = {"video_id": video_id}
        return self._call("affiliate_creator.GetShoppableVideoStatus.202509", shapes.VideoStatusAnswer, values)


class AsyncCreatorContent(AsyncGroup):
    """Calls about creator content."""

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

    async def post_video(
        self,
        *,
        product_link_info: shapes.NewProductLinkInfo,
        video_info: shapes.NewVideoInfo,
    ) -> shapes.PostVideoAnswer:
        """Post Shoppable Video: `POST /affiliate_creator/202603/videos`."""
        values = {"product_link_info": product_link_info, "video_info": video_info}
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

    async def tokopedia_product(
        self,
        *,
        toko_pids: Sequence[int] | None = None,
    ) -> shapes.TokopediaProductAnswer:
        """Get Tokopedia And Tik Tok Shop Product ID Mappings: `POST /affiliate_creator/202607/map_toko_product`."""
        values = {"toko_pids": toko_pids}
        return await self._call("affiliate_creator.getTokopediaAndTikTokShopProductIDMappings.202607", shapes.TokopediaProductAnswer, values)

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

    async def video_precheck_result(
        self,
        task_id: str,
    ) -> shapes.VideoPrecheckResultAnswer:
        """Get Shoppable Video Precheck Result: `GET /affiliate_creator/202601/videos/precheck_tasks/{task_id}`."""
        values = {"task_id": task_id}
        return await self._call("affiliate_creator.GetShoppableVideoPrecheckResult.202601", shapes.VideoPrecheckResultAnswer, values)

    async def video_status(
        self,
        video_id: str,
    ) -> shapes.VideoStatusAnswer:
        """Get Shoppable Video Status: `GET /affiliate_creator/202509/videos/{video_id}/status`."""
        values = {"video_id": video_id}
        return await self._call("affiliate_creator.GetShoppableVideoStatus.202509", shapes.VideoStatusAnswer, values)
