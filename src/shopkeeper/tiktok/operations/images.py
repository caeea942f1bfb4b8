"""Calls about images. Generated from spec/ by tools/generate.py; never edited by hand."""

from collections.abc import Sequence
from typing import Literal

from ..calls import AsyncGroup, AsyncPages, File, Group, Pages
from ..records import images as shapes


class Images(Group):
    """Calls about images."""

    def optimize(
        self,
        *,
        category_asset_cipher: str | None = None,
        images: Sequence[shapes.NewImage] | None = None,
    ) -> shapes.OptimizeAnswer:
        """Optimized Images: `POST /product/202404/images/optimize`."""
        values = {"category_asset_cipher": category_asset_cipher, "images": images}
        return self._call("product.OptimizedImages.202404", shapes.OptimizeAnswer, values)

    def translate(
        self,
        *,
        images: Sequence[shapes.NewTranslateImage],
        category_asset_cipher: str | None = None,
    ) -> shapes.TranslateAnswer:
        """Create Image Translation Tasks: `POST /product/202505/images/translation_tasks`."""
        values = {"images": images, "category_asset_cipher": category_asset_cipher}
        return self._call("product.CreateImageTranslationTasks.202505", shapes.TranslateAnswer, values)

    def translations(
        self,
        *,
        category_asset_cipher: str | None = None,
        translation_task_ids: Sequence[str] | None = None,
    ) -> shapes.TranslationsAnswer:
        """Get Image Translation Tasks: `GET /product/202506/images/translation_tasks`."""
        values = {
            "category_asset_cipher": category_asset_cipher, "translation_task_ids": translation_task_ids,
        }
        return self._call("product.GetImageTranslationTasks.202506", shapes.TranslationsAnswer, values)

    def upload(
        self,
        *,
        data: File,
        use_case: Literal["MAIN_IMAGE", "ATTRIBUTE_IMAGE", "DESCRIPTION_IMAGE", "CERTIFICATION_IMAGE", "SIZE_CHART_IMAGE", "CUSTOMIZATION_IMAGE"] | str | None = None,
    ) -> shapes.UploadAnswer:
        """Upload Product Image: `POST /product/202309/images/upload`.

        use_case: MAIN_IMAGE | ATTRIBUTE_IMAGE | DESCRIPTION_IMAGE | CERTIFICATION_IMAGE | SIZE_CHART_IMAGE
            | CUSTOMIZATION_IMAGE
        """
        values = {"data": data, "use_case": use_case}
        return self._call("product.UploadProductImage.202309", shapes.UploadAnswer, values)


class AsyncImages(AsyncGroup):
    """Calls about images."""

    async def optimize(
        self,
        *,
        category_asset_cipher: str | None = None,
        images: Sequence[shapes.NewImage] | None = None,
    ) -> shapes.OptimizeAnswer:
        """Optimized Images: `POST /product/202404/images/optimize`."""
        values = {"category_asset_cipher": category_asset_cipher, "images": images}
        return await self._call("product.OptimizedImages.202404", shapes.OptimizeAnswer, values)

    async def translate(
        self,
        *,
        images: Sequence[shapes.NewTranslateImage],
        category_asset_cipher: str | None = None,
    ) -> shapes.TranslateAnswer:
        """Create Image Translation Tasks: `POST /product/202505/images/translation_tasks`."""
        values = {"images": images, "category_asset_cipher": category_asset_cipher}
        return await self._call("product.CreateImageTranslationTasks.202505", shapes.TranslateAnswer, values)

    async def translations(
        self,
        *,
        category_asset_cipher: str | None = None,
        translation_task_ids: Sequence[str] | None = None,
    ) -> shapes.TranslationsAnswer:
        """Get Image Translation Tasks: `GET /product/202506/images/translation_tasks`."""
        values = {
            "category_asset_cipher": category_asset_cipher, "translation_task_ids": translation_task_ids,
        }
        return await self._call("product.GetImageTranslationTasks.202506", shapes.TranslationsAnswer, values)

    async def upload(
        self,
        *,
        data: File,
        use_case: Literal["MAIN_IMAGE", "ATTRIBUTE_IMAGE", "DESCRIPTION_IMAGE", "CERTIFICATION_IMAGE", "SIZE_CHART_IMAGE", "CUSTOMIZATION_IMAGE"] | str | None = None,
    ) -> shapes.UploadAnswer:
        """Upload Product Image: `POST /product/202309/images/upload`.

        use_case: MAIN_IMAGE | ATTRIBUTE_IMAGE | DESCRIPTION_IMAGE | CERTIFICATION_IMAGE | SIZE_CHART_IMAGE
            | CUSTOMIZATION_IMAGE
        """
        values = {"data": data, "use_case": use_case}
        return await self._call("product.UploadProductImage.202309", shapes.UploadAnswer, values)
