"""Calls about coupons. Generated from spec/ by tools/generate.py; never edited by hand."""

from collections.abc import Sequence
from typing import Literal

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import coupons as shapes


class Coupons(Group):
    """Calls about coupons."""

    def search(
        self,
        *,
        page_size: int = 20,
        display_type: Sequence[Literal["REGULAR", "LIVE", "CREATOR_EXCLUSIVE", "CHAT", "PROMO_CODE"] | str] | None = None,
        status: Sequence[Literal["NOT_START", "ONGOING", "EXPIRED", "DEACTIVATED"] | str] | None = None,
        title_keyword: str | None = None,
    ) -> Pages[shapes.Coupon]:
        """Search Coupons: `POST /promotion/202406/coupons/search`.

        display_type: REGULAR | LIVE | CREATOR_EXCLUSIVE | CHAT | PROMO_CODE
        status: NOT_START | ONGOING | EXPIRED | DEACTIVATED
        """
        values = {
            "page_size": page_size, "display_type": display_type, "status": status,
            "title_keyword": title_keyword,
        }
        return self._pages("promotion.SearchCoupons.202406", shapes.Coupon, values)

    def get(
        self,
        coupon_id: str,
    ) -> shapes.GetAnswer:
        """Get Coupon: `GET /promotion/202406/coupons/{coupon_id}`."""
        values = {"coupon_id": coupon_id}
        return self._call("promotion.GetCoupon.202406", shapes.GetAnswer, values)


class AsyncCoupons(AsyncGroup):
    """Calls about coupons."""

    def search(
        self,
        *,
        page_size: int = 20,
        display_type: Sequence[Literal["REGULAR", "LIVE", "CREATOR_EXCLUSIVE", "CHAT", "PROMO_CODE"] | str] | None = None,
        status: Sequence[Literal["NOT_START", "ONGOING", "EXPIRED", "DEACTIVATED"] | str] | None = None,
        title_keyword: str | None = None,
    ) -> AsyncPages[shapes.Coupon]:
        """Search Coupons: `POST /promotion/202406/coupons/search`.

        display_type: REGULAR | LIVE | CREATOR_EXCLUSIVE | CHAT | PROMO_CODE
        status: NOT_START | ONGOING | EXPIRED | DEACTIVATED
        """
        values = {
            "page_size": page_size, "display_type": display_type, "status": status,
            "title_keyword": title_keyword,
        }
        return self._pages("promotion.SearchCoupons.202406", shapes.Coupon, values)

    async def get(
        self,
        coupon_id: str,
    ) -> shapes.GetAnswer:
        """Get Coupon: `GET /promotion/202406/coupons/{coupon_id}`."""
        values = {"coupon_id": coupon_id}
        return await self._call("promotion.GetCoupon.202406", shapes.GetAnswer, values)
