"""Calls about activities. Generated from spec/ by tools/generate.py; never edited by hand."""

from collections.abc import Sequence
from typing import Literal

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import activities as shapes


class Activities(Group):
    """Calls about activities."""

    def search(
        self,
        *,
        activity_title: str | None = None,
        activity_type: Literal["FIXED_PRICE", "DIRECT_DISCOUNT", "FLASHSALE", "SHIPPING_DISCOUNT", "BUY_MORE_SAVE_MORE", "BUY_X_GET_Y", "GIFT_WITH_PURCHASE"] | str | None = None,
        page_size: int = 20,
        status: Literal["DRAFT", "NOT_START", "ONGOING", "EXPIRED", "DEACTIVATED", "NOT_EFFECTIVE"] | str | None = None,
    ) -> Pages[shapes.Activity]:
        """Search Activities: `POST /promotion/202309/activities/search`.

        activity_type: FIXED_PRICE | DIRECT_DISCOUNT | FLASHSALE | SHIPPING_DISCOUNT | BUY_MORE_SAVE_MORE |
            BUY_X_GET_Y | GIFT_WITH_PURCHASE
        status: DRAFT | NOT_START | ONGOING | EXPIRED | DEACTIVATED | NOT_EFFECTIVE
        """
        values = {
            "activity_title": activity_title, "activity_type": activity_type, "page_size": page_size,
            "status": status,
        }
        return self._pages("promotion.SearchActivities.202309", shapes.Activity, values)

    def get(
        self,
        activity_id: str,
    ) -> shapes.ActivityDetail:
        """Get Activity: `GET /promotion/202309/activities/{activity_id}`."""
        values = {"activity_id": activity_id}
        return self._call("promotion.GetActivity.202309", shapes.ActivityDetail, values)

    def create(
        self,
        *,
        activity_type: Literal["FIXED_PRICE", "DIRECT_DISCOUNT", "FLASHSALE", "SHIPPING_DISCOUNT", "BUY_MORE_SAVE_MORE", "BUY_X_GET_Y", "GIFT_WITH_PURCHASE"] | str,
        begin_time: int,
        end_time: int,
        product_level: Literal["PRODUCT", "SHOP", "VARIATION"] | str,
        title: str,
        auction_support_type: Literal["ALL", "EXCLUDE_AUCTION"] | str | None = None,
        discount: shapes.NewDiscount | None = None,
        duration_type: Literal["NORMAL", "INDEFINITE"] | str | None = None,
        participation_limit: Sequence[shapes.NewParticipationLimit] | None = None,
        target_user_info: shapes.NewTargetUserInfo | None = None,
    ) -> shapes.CreateAnswer:
        """Create Activity: `POST /promotion/202309/activities`.

        activity_type: FIXED_PRICE | DIRECT_DISCOUNT | FLASHSALE | SHIPPING_DISCOUNT | BUY_MORE_SAVE_MORE |
            BUY_X_GET_Y | GIFT_WITH_PURCHASE
        product_level: PRODUCT | SHOP | VARIATION
        auction_support_type: ALL | EXCLUDE_AUCTION
        duration_type: NORMAL | INDEFINITE
        """
        values = {
            "activity_type": activity_type, "begin_time": begin_time, "end_time": end_time,
            "product_level": product_level, "title": title, "auction_support_type": auction_support_type,
            "discount": discount, "duration_type": duration_type,
            "participation_limit": participation_limit, "target_user_info": target_user_info,
        }
        return self._call("promotion.CreateActivity.202309", shapes.CreateAnswer, values)

    def deactivate(
        self,
        activity_id: str,
    ) -> shapes.DeactivateAnswer:
        """Deactivate Activity: `POST /promotion/202309/activities/{activity_id}/deactivate`."""
        values = {"activity_id": activity_id}
        return self._call("promotion.DeactivateActivity.202309", shapes.DeactivateAnswer, values)

    def remove_products(
        self,
        activity_id: str,
        *,
        benefit_product_ids: Sequence[str] | None = None,
        exclude_product_ids: Sequence[str] | None = None,
        product_ids: Sequence[str] | None = None,
        sku_ids: Sequence[str] | None = None,
    ) -> shapes.RemoveProductsAnswer:
        """Remove Activity Product: `DELETE /promotion/202309/activities/{activity_id}/products`."""
        values = {
            "activity_id": activity_id, "benefit_product_ids": benefit_product_ids,
            "exclude_product_ids": exclude_product_ids, "product_ids": product_ids, "sku_ids": sku_ids,
        }
        return self._call("promotion.RemoveActivityProduct.202309", shapes.RemoveProductsAnswer, values)

    def republish(
        self,
        activity_id: str,
        *,
        begin_time: int | None = None,
        end_time: int | None = None,
    ) -> shapes.RepublishAnswer:
        """Republish Activity: `POST /promotion/202607/activities/{activity_id}/republish`."""
        values = {"activity_id": activity_id, "begin_time": begin_time, "end_time": end_time}
        return self._call("promotion.republishActivity.202607", shapes.RepublishAnswer, values)

    def update(
        self,
        activity_id: str,
        *,
        begin_time: int,
        end_time: int,
        title: str,
        auction_support_type: Literal["ALL", "EXCLUDE_AUCTION"] | str | None = None,
        discount: shapes.NewDiscount | None = None,
        duration_type: Literal["NORMAL", "INDEFINITE"] | str | None = None,
        participation_limit: Sequence[shapes.NewParticipationLimit] | None = None,
        product_level: Literal["PRODUCT", "VARIATION", "SHOP"] | str | None = None,
        target_user_info: shapes.NewTargetUserInfo | None = None,
    ) -> shapes.UpdateAnswer:
        """Update Activity: `PUT /promotion/202309/activities/{activity_id}`.

        auction_support_type: ALL | EXCLUDE_AUCTION
        duration_type: NORMAL | INDEFINITE
        product_level: PRODUCT | VARIATION | SHOP
        """
        values = {
            "activity_id": activity_id, "begin_time": begin_time, "end_time": end_time, "title": title,
            "auction_support_type": auction_support_type, "discount": discount,
            "duration_type": duration_type, "participation_limit": participation_limit,
            "product_level": product_level, "target_user_info": target_user_info,
        }
        return self._call("promotion.UpdateActivity.202309", shapes.UpdateAnswer, values)

    def update_products(
        self,
        activity_id: str,
        *,
        products: Sequence[shapes.NewProduct],
        benefit_product_ids: Sequence[str] | None = None,
        exclude_product_ids: Sequence[str] | None = None,
    ) -> shapes.UpdateProductsAnswer:
        """Update Activity Product: `PUT /promotion/202309/activities/{activity_id}/products`."""
        values = {
            "activity_id": activity_id, "products": products, "benefit_product_ids": benefit_product_ids,
            "exclude_product_ids": exclude_product_ids,
        }
        return self._call("promotion.UpdateActivityProduct.202309", shapes.UpdateProductsAnswer, values)


class AsyncActivities(AsyncGroup):
    """Calls about activities."""

    def search(
        self,
        *,
        activity_title: str | None = None,
        activity_type: Literal["FIXED_PRICE", "DIRECT_DISCOUNT", "FLASHSALE", "SHIPPING_DISCOUNT", "BUY_MORE_SAVE_MORE", "BUY_X_GET_Y", "GIFT_WITH_PURCHASE"] | str | None = None,
        page_size: int = 20,
        status: Literal["DRAFT", "NOT_START", "ONGOING", "EXPIRED", "DEACTIVATED", "NOT_EFFECTIVE"] | str | None = None,
    ) -> AsyncPages[shapes.Activity]:
        """Search Activities: `POST /promotion/202309/activities/search`.

        activity_type: FIXED_PRICE | DIRECT_DISCOUNT | FLASHSALE | SHIPPING_DISCOUNT | BUY_MORE_SAVE_MORE |
            BUY_X_GET_Y | GIFT_WITH_PURCHASE
        status: DRAFT | NOT_START | ONGOING | EXPIRED | DEACTIVATED | NOT_EFFECTIVE
        """
        values = {
            "activity_title": activity_title, "activity_type": activity_type, "page_size": page_size,
            "status": status,
        }
        return self._pages("promotion.SearchActivities.202309", shapes.Activity, values)

    async def get(
        self,
        activity_id: str,
    ) -> shapes.ActivityDetail:
        """Get Activity: `GET /promotion/202309/activities/{activity_id}`."""
        values = {"activity_id": activity_id}
        return await self._call("promotion.GetActivity.202309", shapes.ActivityDetail, values)

    async def create(
        self,
        *,
        activity_type: Literal["FIXED_PRICE", "DIRECT_DISCOUNT", "FLASHSALE", "SHIPPING_DISCOUNT", "BUY_MORE_SAVE_MORE", "BUY_X_GET_Y", "GIFT_WITH_PURCHASE"] | str,
        begin_time: int,
        end_time: int,
        product_level: Literal["PRODUCT", "SHOP", "VARIATION"] | str,
        title: str,
        auction_support_type: Literal["ALL", "EXCLUDE_AUCTION"] | str | None = None,
        discount: shapes.NewDiscount | None = None,
        duration_type: Literal["NORMAL", "INDEFINITE"] | str | None = None,
        participation_limit: Sequence[shapes.NewParticipationLimit] | None = None,
        target_user_info: shapes.NewTargetUserInfo | None = None,
    ) -> shapes.CreateAnswer:
        """Create Activity: `POST /promotion/202309/activities`.

        activity_type: FIXED_PRICE | DIRECT_DISCOUNT | FLASHSALE | SHIPPING_DISCOUNT | BUY_MORE_SAVE_MORE |
            BUY_X_GET_Y | GIFT_WITH_PURCHASE
        product_level: PRODUCT | SHOP | VARIATION
        auction_support_type: ALL | EXCLUDE_AUCTION
        duration_type: NORMAL | INDEFINITE
        """
        values = {
            "activity_type": activity_type, "begin_time": begin_time, "end_time": end_time,
            "product_level": product_level, "title": title, "auction_support_type": auction_support_type,
            "discount": discount, "duration_type": duration_type,
            "participation_limit": participation_limit, "target_user_info": target_user_info,
        }
        return await self._call("promotion.CreateActivity.202309", shapes.CreateAnswer, values)

    async def deactivate(
        self,
        activity_id: str,
    ) -> shapes.DeactivateAnswer:
        """Deactivate Activity: `POST /promotion/202309/activities/{activity_id}/deactivate`."""
        values = {"activity_id": activity_id}
        return await self._call("promotion.DeactivateActivity.202309", shapes.DeactivateAnswer, values)

    async def remove_products(
        self,
        activity_id: str,
        *,
        benefit_product_ids: Sequence[str] | None = None,
        exclude_product_ids: Sequence[str] | None = None,
        product_ids: Sequence[str] | None = None,
        sku_ids: Sequence[str] | None = None,
    ) -> shapes.RemoveProductsAnswer:
        """Remove Activity Product: `DELETE /promotion/202309/activities/{activity_id}/products`."""
        values = {
            "activity_id": activity_id, "benefit_product_ids": benefit_product_ids,
            "exclude_product_ids": exclude_product_ids, "product_ids": product_ids, "sku_ids": sku_ids,
        }
        return await self._call("promotion.RemoveActivityProduct.202309", shapes.RemoveProductsAnswer, values)

    async def republish(
        self,
        activity_id: str,
        *,
        begin_time: int | None = None,
        end_time: int | None = None,
    ) -> shapes.RepublishAnswer:
        """Republish Activity: `POST /promotion/202607/activities/{activity_id}/republish`."""
        values = {"activity_id": activity_id, "begin_time": begin_time, "end_time": end_time}
        return await self._call("promotion.republishActivity.202607", shapes.RepublishAnswer, values)

    async def update(
        self,
        activity_id: str,
        *,
        begin_time: int,
        end_time: int,
        title: str,
        auction_support_type: Literal["ALL", "EXCLUDE_AUCTION"] | str | None = None,
        discount: shapes.NewDiscount | None = None,
        duration_type: Literal["NORMAL", "INDEFINITE"] | str | None = None,
        participation_limit: Sequence[shapes.NewParticipationLimit] | None = None,
        product_level: Literal["PRODUCT", "VARIATION", "SHOP"] | str | None = None,
        target_user_info: shapes.NewTargetUserInfo | None = None,
    ) -> shapes.UpdateAnswer:
        """Update Activity: `PUT /promotion/202309/activities/{activity_id}`.

        auction_support_type: ALL | EXCLUDE_AUCTION
        duration_type: NORMAL | INDEFINITE
        product_level: PRODUCT | VARIATION | SHOP
        """
        values = {
            "activity_id": activity_id, "begin_time": begin_time, "end_time": end_time, "title": title,
            "auction_support_type": auction_support_type, "discount": discount,
            "duration_type": duration_type, "participation_limit": participation_limit,
            "product_level": product_level, "target_user_info": target_user_info,
        }
        return await self._call("promotion.UpdateActivity.202309", shapes.UpdateAnswer, values)

    async def update_products(
        self,
        activity_id: str,
        *,
        products: Sequence[shapes.NewProduct],
        benefit_product_ids: Sequence[str] | None = None,
        exclude_product_ids: Sequence[str] | None = None,
    ) -> shapes.UpdateProductsAnswer:
        """Update Activity Product: `PUT /promotion/202309/activities/{activity_id}/products`."""
        values = {
            "activity_id": activity_id, "products": products, "benefit_product_ids": benefit_product_ids,
            "exclude_product_ids": exclude_product_ids,
        }
        return await self._call("promotion.UpdateActivityProduct.202309", shapes.UpdateProductsAnswer, values)
