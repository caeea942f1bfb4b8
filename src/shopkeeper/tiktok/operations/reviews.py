"""Calls about reviews. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, File, Group, Pages
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202410 import reviews as v202410
    from ..records.v202508 import reviews as v202508

OLDER = {
    "import_reviews": {
        "202508": Older("review_rating.ImportProductReviews.202508", "ImportReviewsAnswer"),
        "202410": Older("review_rating.ImportProductReviews.202410", "ImportReviewsAnswer"),
    },
    "upload_media": {
        "202410": Older("review_rating.UploadReviewMedia.202410", "UploadMediaAnswer"),
    },
}


class Reviews(Versioned, Group):
    """Calls about reviews."""

    _older = OLDER

    @overload
    def import_reviews(
        self,
        *,
        product_review: v202508.NewProductReview | None = None,
        version: Literal["202508"] = "202508",
    ) -> v202508.ImportReviewsAnswer:
        """Import Product Reviews: `POST /review_rating/202508/product_reviews`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """

    @overload
    def import_reviews(
        self,
        *,
        product_review: v202410.NewProductReview | None = None,
        version: Literal["202410"],
    ) -> v202410.ImportReviewsAnswer:
        """Import Product Reviews: `POST /review_rating/202410/product_reviews`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """

    def import_reviews(
        self,
        *,
        product_review: Any = None,
        version: str = "202508",
    ) -> Any:
        """Import Product Reviews: `POST /review_rating/202508/product_reviews`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values: dict[str, Any] = {"product_review": product_review}
        return self._in_version("import_reviews", version, values)

    def upload_media(
        self,
        *,
        data: File | None = None,
        file_type: Literal["IMAGE", "VIDEO"] | str | None = None,
    ) -> v202410.UploadMediaAnswer:
        """Upload Review Media: `POST /review_rating/202410/media/upload`.

        No longer among TikTok's current calls; no date of its end is published.
        file_type: IMAGE | VIDEO
        """
        values = {"data": data, "file_type": file_type}
        made: v202410.UploadMediaAnswer = self._in_version("upload_media", "202410", values)
        return made


class AsyncReviews(Versioned, AsyncGroup):
    """Calls about reviews."""

    _older = OLDER

    @overload
    async def import_reviews(
        self,
        *,
        product_review: v202508.NewProductReview | None = None,
        version: Literal["202508"] = "202508",
    ) -> v202508.ImportReviewsAnswer:
        """Import Product Reviews: `POST /review_rating/202508/product_reviews`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """

    @overload
    async def import_reviews(
        self,
        *,
        product_review: v202410.NewProductReview | None = None,
        version: Literal["202410"],
    ) -> v202410.ImportReviewsAnswer:
        """Import Product Reviews: `POST /review_rating/202410/product_reviews`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """

    async def import_reviews(
        self,
        *,
        product_review: Any = None,
        version: str = "202508",
    ) -> Any:
        """Import Product Reviews: `POST /review_rating/202508/product_reviews`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values: dict[str, Any] = {"product_review": product_review}
        return await self._in_version("import_reviews", version, values)

    async def upload_media(
        self,
        *,
        data: File | None = None,
        file_type: Literal["IMAGE", "VIDEO"] | str | None = None,
    ) -> v202410.UploadMediaAnswer:
        """Upload Review Media: `POST /review_rating/202410/media/upload`.

        No longer among TikTok's current calls; no date of its end is published.
        file_type: IMAGE | VIDEO
        """
        values = {"data": data, "file_type": file_type}
        made: v202410.UploadMediaAnswer = await self._in_version("upload_media", "202410", values)
        return made
