"""Calls about target collaborations. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import target_collaborations as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202405 import target_collaborations as v202405
    from ..records.v202409 import target_collaborations as v202409
    from ..records.v202412 import target_collaborations as v202412

OLDER = {
    "search": {
        "202409": Older("affiliate_seller.SearchTargetCollaborations.202409", "TargetCollaboration", 20),
    },
    "get": {
        "202412": Older("affiliate_seller.QueryTargetCollaborationDetail.202412", "GetAnswer"),
        "202409": Older("affiliate_seller.QueryTargetCollaborationDetail.202409", "GetAnswer"),
    },
    "create": {
        "202405": Older("affiliate_seller.CreateTargetCollaboration.202405", "CreateAnswer"),
    },
    "update": {
        "202409": Older("affiliate_seller.UpdateTargetCollaboration.202409", "UpdateAnswer"),
    },
}


class TargetCollaborations(Versioned, Group):
    """Calls about target collaborations."""

    _older = OLDER

    @overload
    def search(
        self,
        *,
        collaboration_status: Literal["ONGOING", "EXPIRING", "VALID", "CANCELING", "COMPLETED"] | str,
        page_size: int = 20,
        creator_accept_status: Literal["ACCEPT", "ALL"] | str | None = None,
        creator_user_open_id: str | None = None,
        free_sample_setting: str | None = None,
        search_param: shapes.NewSearchParam | None = None,
        version: Literal["202508"] = "202508",
    ) -> Pages[shapes.TargetCollaboration]:
        """Search Target Collaborations: `POST /affiliate_seller/202508/target_collaborations/search`.

        collaboration_status: ONGOING | EXPIRING | VALID | CANCELING | COMPLETED
        creator_accept_status: ACCEPT | ALL
        """

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        collaboration_status: Literal["ONGOING", "EXPIRING", "VALID", "CANCELING", "COMPLETED"] | str | None = None,
        creator_accept_status: str | None = None,
        creator_user_id: str | None = None,
        free_sample_setting: str | None = None,
        search_param: v202409.NewSearchParam | None = None,
        version: Literal["202409"],
    ) -> Pages[v202409.TargetCollaboration]:
        """Search Target Collaborations: `POST /affiliate_seller/202409/target_collaborations/search`.

        TikTok's date for its end is 2026-10-12. Replaced by `target_collaborations.search`, version 202508.
        collaboration_status: ONGOING | EXPIRING | VALID | CANCELING | COMPLETED
        """

    def search(
        self,
        *,
        collaboration_status: Any = None,
        page_size: int = 20,
        creator_accept_status: Any = None,
        creator_user_open_id: Any = None,
        free_sample_setting: str | None = None,
        search_param: Any = None,
        creator_user_id: Any = None,
        version: str = "202508",
    ) -> Any:
        """Search Target Collaborations: `POST /affiliate_seller/202508/target_collaborations/search`.

        collaboration_status: ONGOING | EXPIRING | VALID | CANCELING | COMPLETED
        creator_accept_status: ACCEPT | ALL
        """
        values: dict[str, Any] = {
            "collaboration_status": collaboration_status, "page_size": page_size,
            "creator_accept_status": creator_accept_status, "creator_user_open_id": creator_user_open_id,
            "free_sample_setting": free_sample_setting, "search_param": search_param,
            "creator_user_id": creator_user_id,
        }
        if version != "202508":
            return self._in_version("search", version, values)
        return self._pages("affiliate_seller.SearchTargetCollaborations.202508", shapes.TargetCollaboration, values)

    @overload
    def get(
        self,
        target_collaboration_id: str,
        *,
        version: Literal["202508"] = "202508",
    ) -> shapes.GetAnswer:
        """Query Target Collaboration Detail: `GET /affiliate_seller/202508/target_collaborations/{target_collaboration_id}`."""

    @overload
    def get(
        self,
        target_collaboration_id: str,
        *,
        version: Literal["202412"],
    ) -> v202412.GetAnswer:
        """Query Target Collaboration Detail: `GET /affiliate_seller/202412/target_collaborations/{target_collaboration_id}`.

        TikTok's date for its end is 2026-10-12. Replaced by `target_collaborations.get`, version 202508.
        """

    @overload
    def get(
        self,
        target_collaboration_id: str,
        *,
        version: Literal["202409"],
    ) -> v202409.GetAnswer:
        """Query Target Collaboration Detail: `GET /affiliate_seller/202409/target_collaborations/{target_collaboration_id}`.

        TikTok's date for its end is 2026-10-12. Replaced by `target_collaborations.get`, version 202508.
        """

    def get(
        self,
        target_collaboration_id: str,
        *,
        version: str = "202508",
    ) -> Any:
        """Query Target Collaboration Detail: `GET /affiliate_seller/202508/target_collaborations/{target_collaboration_id}`."""
        values: dict[str, Any] = {"target_collaboration_id": target_collaboration_id}
        if version != "202508":
            return self._in_version("get", version, values)
        return self._call("affiliate_seller.QueryTargetCollaborationDetail.202508", shapes.GetAnswer, values)

    def check_conflicts(
        self,
        *,
        creator_open_id_list: Sequence[str],
        product_id_list: Sequence[str],
    ) -> shapes.CheckConflictsAnswer:
        """Check Target Collaboration Conflicts: `POST /affiliate_seller/202605/target_collaborations/conflicts/check`."""
        values = {"creator_open_id_list": creator_open_id_list, "product_id_list": product_id_list}
        return self._call("affiliate_seller.checkTargetCollaborationConflicts.202605", shapes.CheckConflictsAnswer, values)

    @overload
    def create(
        self,
        *,
        creator_user_open_ids: Sequence[str],
        end_time: str,
        free_sample_rule: shapes.NewFreeSampleRule,
        name: str,
        products: Sequence[shapes.NewProduct],
        seller_contact_info: shapes.NewSellerContactInfo,
        message: str | None = None,
        preferred_content_type: str | None = None,
        version: Literal["202508"] = "202508",
    ) -> shapes.CreateAnswer:
        """Create Target Collaboration: `POST /affiliate_seller/202508/target_collaborations`."""

    @overload
    def create(
        self,
        *,
        creator_user_ids: Sequence[str] | None = None,
        end_time: str | None = None,
        free_sample_rule: v202405.NewFreeSampleRule | None = None,
        message: str | None = None,
        name: str | None = None,
        products: Sequence[v202405.NewProduct] | None = None,
        seller_contact_info: v202405.NewSellerContactInfo | None = None,
        version: Literal["202405"],
    ) -> v202405.CreateAnswer:
        """Create Target Collaboration: `POST /affiliate_seller/202405/target_collaborations`.

        TikTok's date for its end is 2026-10-12. Replaced by `target_collaborations.create`, version 202508.
        """

    def create(
        self,
        *,
        creator_user_open_ids: Any = None,
        end_time: Any = None,
        free_sample_rule: Any = None,
        name: Any = None,
        products: Any = None,
        seller_contact_info: Any = None,
        message: str | None = None,
        preferred_content_type: Any = None,
        creator_user_ids: Any = None,
        version: str = "202508",
    ) -> Any:
        """Create Target Collaboration: `POST /affiliate_seller/202508/target_collaborations`."""
        values: dict[str, Any] = {
            "creator_user_open_ids": creator_user_open_ids, "end_time": end_time,
            "free_sample_rule": free_sample_rule, "name": name, "products": products,
            "seller_contact_info": seller_contact_info, "message": message,
            "preferred_content_type": preferred_content_type, "creator_user_ids": creator_user_ids,
        }
        if version != "202508":
            return self._in_version("create", version, values)
        return self._call("affiliate_seller.CreateTargetCollaboration.202508", shapes.CreateAnswer, values)

    def create_link(
        self,
        target_collaboration_id: str,
        *,
        category_asset_cipher: str | None = None,
    ) -> shapes.CreateLinkAnswer:
        """Generate Target Collaboration Link: `POST /affiliate_seller/202509/target_collaboration/{target_collaboration_id}/link`."""
        values = {
            "target_collaboration_id": target_collaboration_id,
            "category_asset_cipher": category_asset_cipher,
        }
        return self._call("affiliate_seller.GenerateTargetCollaborationLink.202509", shapes.CreateLinkAnswer, values)

    def promotion_details(
        self,
        *,
        creator_user_open_id: str,
        invitation_group_id: str,
        invitation_id: str | None = None,
        product_filter: shapes.NewProductFilter | None = None,
        query: str | None = None,
        query_type: Literal["PRODUCT_ID", "PRODUCT_NAME"] | str | None = None,
    ) -> shapes.PromotionDetailsAnswer:
        """Query Creator Promotion Details In Target Collaboration: `POST /affiliate_seller/202608/target_collaborations/creator_promotion_details/query`.

        query_type: PRODUCT_ID | PRODUCT_NAME
        """
        values = {
            "creator_user_open_id": creator_user_open_id, "invitation_group_id": invitation_group_id,
            "invitation_id": invitation_id, "product_filter": product_filter, "query": query,
            "query_type": query_type,
        }
        return self._call("affiliate_seller.queryCreatorPromotionDetailsInTargetCollaboration.202608", shapes.PromotionDetailsAnswer, values)

    def remove(
        self,
        target_collaboration_id: str,
    ) -> None:
        """Remove Target Collaboration: `DELETE /affiliate_seller/202409/target_collaborations/{target_collaboration_id}`."""
        values = {"target_collaboration_id": target_collaboration_id}
        self._do("affiliate_seller.RemoveTargetCollaboration.202409", values)

    def resolve_conflicts(
        self,
        *,
        conflict_items: Sequence[shapes.NewConflictItem],
    ) -> shapes.ResolveConflictsAnswer:
        """Resolve Target Collaboration Conflicts: `POST /affiliate_seller/202605/target_collaborations/conflicts/resolve`."""
        values = {"conflict_items": conflict_items}
        return self._call("affiliate_seller.resolveTargetCollaborationConflicts.202605", shapes.ResolveConflictsAnswer, values)

    @overload
    def update(
        self,
        target_collaboration_id: str,
        *,
        creator_user_open_ids: Sequence[str],
        end_time: str,
        free_sample_rule: shapes.NewFreeSampleRule,
        name: str,
        products: Sequence[shapes.NewUpdateProduct],
        seller_contact_info: shapes.NewSellerContactInfo,
        version: Literal["202508"] = "202508",
    ) -> shapes.UpdateAnswer:
        """Update Target Collaboration: `PUT /affiliate_seller/202508/target_collaborations/{target_collaboration_id}`."""

    @overload
    def update(
        self,
        target_collaboration_id: str,
        *,
        creator_user_ids: Sequence[str] | None = None,
        end_time: str | None = None,
        free_sample_rule: v202409.NewFreeSampleRule | None = None,
        name: str | None = None,
        products: Sequence[v202409.NewProduct] | None = None,
        seller_contact_info: v202409.NewSellerContactInfo | None = None,
        version: Literal["202409"],
    ) -> v202409.UpdateAnswer:
        """Update Target Collaboration: `PUT /affiliate_seller/202409/target_collaborations/{target_collaboration_id}`.

        TikTok's date for its end is 2026-10-12. Replaced by `target_collaborations.update`, version 202508.
        """

    def update(
        self,
        target_collaboration_id: str,
        *,
        creator_user_open_ids: Any = None,
        end_time: Any = None,
        free_sample_rule: Any = None,
        name: Any = None,
        products: Any = None,
        seller_contact_info: Any = None,
        creator_user_ids: Any = None,
        version: str = "202508",
    ) -> Any:
        """Update Target Collaboration: `PUT /affiliate_seller/202508/target_collaborations/{target_collaboration_id}`."""
        values: dict[str, Any] = {
            "target_collaboration_id": target_collaboration_id,
            "creator_user_open_ids": creator_user_open_ids, "end_time": end_time,
            "free_sample_rule": free_sample_rule, "name": name, "products": products,
            "seller_contact_info": seller_contact_info, "creator_user_ids": creator_user_ids,
        }
        if version != "202508":
            return self._in_version("update", version, values)
        return self._call("affiliate_seller.UpdateTargetCollaboration.202508", shapes.UpdateAnswer, values)


class AsyncTargetCollaborations(Versioned, AsyncGroup):
    """Calls about target collaborations."""

    _older = OLDER

    @overload
    def search(
        self,
        *,
        collaboration_status: Literal["ONGOING", "EXPIRING", "VALID", "CANCELING", "COMPLETED"] | str,
        page_size: int = 20,
        creator_accept_status: Literal["ACCEPT", "ALL"] | str | None = None,
        creator_user_open_id: str | None = None,
        free_sample_setting: str | None = None,
        search_param: shapes.NewSearchParam | None = None,
        version: Literal["202508"] = "202508",
    ) -> AsyncPages[shapes.TargetCollaboration]:
        """Search Target Collaborations: `POST /affiliate_seller/202508/target_collaborations/search`.

        collaboration_status: ONGOING | EXPIRING | VALID | CANCELING | COMPLETED
        creator_accept_status: ACCEPT | ALL
        """

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        collaboration_status: Literal["ONGOING", "EXPIRING", "VALID", "CANCELING", "COMPLETED"] | str | None = None,
        creator_accept_status: str | None = None,
        creator_user_id: str | None = None,
        free_sample_setting: str | None = None,
        search_param: v202409.NewSearchParam | None = None,
        version: Literal["202409"],
    ) -> AsyncPages[v202409.TargetCollaboration]:
        """Search Target Collaborations: `POST /affiliate_seller/202409/target_collaborations/search`.

        TikTok's date for its end is 2026-10-12. Replaced by `target_collaborations.search`, version 202508.
        collaboration_status: ONGOING | EXPIRING | VALID | CANCELING | COMPLETED
        """

    def search(
        self,
        *,
        collaboration_status: Any = None,
        page_size: int = 20,
        creator_accept_status: Any = None,
        creator_user_open_id: Any = None,
        free_sample_setting: str | None = None,
        search_param: Any = None,
        creator_user_id: Any = None,
        version: str = "202508",
    ) -> Any:
        """Search Target Collaborations: `POST /affiliate_seller/202508/target_collaborations/search`.

        collaboration_status: ONGOING | EXPIRING | VALID | CANCELING | COMPLETED
        creator_accept_status: ACCEPT | ALL
        """
        values: dict[str, Any] = {
            "collaboration_status": collaboration_status, "page_size": page_size,
            "creator_accept_status": creator_accept_status, "creator_user_open_id": creator_user_open_id,
            "free_sample_setting": free_sample_setting, "search_param": search_param,
            "creator_user_id": creator_user_id,
        }
        if version != "202508":
            return self._in_version("search", version, values)
        return self._pages("affiliate_seller.SearchTargetCollaborations.202508", shapes.TargetCollaboration, values)

    @overload
    async def get(
        self,
        target_collaboration_id: str,
        *,
        version: Literal["202508"] = "202508",
    ) -> shapes.GetAnswer:
        """Query Target Collaboration Detail: `GET /affiliate_seller/202508/target_collaborations/{target_collaboration_id}`."""

    @overload
    async def get(
        self,
        target_collaboration_id: str,
        *,
        version: Literal["202412"],
    ) -> v202412.GetAnswer:
        """Query Target Collaboration Detail: `GET /affiliate_seller/202412/target_collaborations/{target_collaboration_id}`.

        TikTok's date for its end is 2026-10-12. Replaced by `target_collaborations.get`, version 202508.
        """

    @overload
    async def get(
        self,
        target_collaboration_id: str,
        *,
        version: Literal["202409"],
    ) -> v202409.GetAnswer:
        """Query Target Collaboration Detail: `GET /affiliate_seller/202409/target_collaborations/{target_collaboration_id}`.

        TikTok's date for its end is 2026-10-12. Replaced by `target_collaborations.get`, version 202508.
        """

    async def get(
        self,
        target_collaboration_id: str,
        *,
        version: str = "202508",
    ) -> Any:
        """Query Target Collaboration Detail: `GET /affiliate_seller/202508/target_collaborations/{target_collaboration_id}`."""
        values: dict[str, Any] = {"target_collaboration_id": target_collaboration_id}
        if version != "202508":
            return await self._in_version("get", version, values)
        return await self._call("affiliate_seller.QueryTargetCollaborationDetail.202508", shapes.GetAnswer, values)

    async def check_conflicts(
        self,
        *,
        creator_open_id_list: Sequence[str],
        product_id_list: Sequence[str],
    ) -> shapes.CheckConflictsAnswer:
        """Check Target Collaboration Conflicts: `POST /affiliate_seller/202605/target_collaborations/conflicts/check`."""
        values = {"creator_open_id_list": creator_open_id_list, "product_id_list": product_id_list}
        return await self._call("affiliate_seller.checkTargetCollaborationConflicts.202605", shapes.CheckConflictsAnswer, values)

    @overload
    async def create(
        self,
        *,
        creator_user_open_ids: Sequence[str],
        end_time: str,
        free_sample_rule: shapes.NewFreeSampleRule,
        name: str,
        products: Sequence[shapes.NewProduct],
        seller_contact_info: shapes.NewSellerContactInfo,
        message: str | None = None,
        preferred_content_type: str | None = None,
        version: Literal["202508"] = "202508",
    ) -> shapes.CreateAnswer:
        """Create Target Collaboration: `POST /affiliate_seller/202508/target_collaborations`."""

    @overload
    async def create(
        self,
        *,
        creator_user_ids: Sequence[str] | None = None,
        end_time: str | None = None,
        free_sample_rule: v202405.NewFreeSampleRule | None = None,
        message: str | None = None,
        name: str | None = None,
        products: Sequence[v202405.NewProduct] | None = None,
        seller_contact_info: v202405.NewSellerContactInfo | None = None,
        version: Literal["202405"],
    ) -> v202405.CreateAnswer:
        """Create Target Collaboration: `POST /affiliate_seller/202405/target_collaborations`.

        TikTok's date for its end is 2026-10-12. Replaced by `target_collaborations.create`, version 202508.
        """

    async def create(
        self,
        *,
        creator_user_open_ids: Any = None,
        end_time: Any = None,
        free_sample_rule: Any = None,
        name: Any = None,
        products: Any = None,
        seller_contact_info: Any = None,
        message: str | None = None,
        preferred_content_type: Any = None,
        creator_user_ids: Any = None,
        version: str = "202508",
    ) -> Any:
        """Create Target Collaboration: `POST /affiliate_seller/202508/target_collaborations`."""
        values: dict[str, Any] = {
            "creator_user_open_ids": creator_user_open_ids, "end_time": end_time,
            "free_sample_rule": free_sample_rule, "name": name, "products": products,
            "seller_contact_info": seller_contact_info, "message": message,
            "preferred_content_type": preferred_content_type, "creator_user_ids": creator_user_ids,
        }
        if version != "202508":
            return await self._in_version("create", version, values)
        return await self._call("affiliate_seller.CreateTargetCollaboration.202508", shapes.CreateAnswer, values)

    async def create_link(
        self,
        target_collaboration_id: str,
        *,
        category_asset_cipher: str | None = None,
    ) -> shapes.CreateLinkAnswer:
        """Generate Target Collaboration Link: `POST /affiliate_seller/202509/target_collaboration/{target_collaboration_id}/link`."""
        values = {
            "target_collaboration_id": target_collaboration_id,
            "category_asset_cipher": category_asset_cipher,
        }
        return await self._call("affiliate_seller.GenerateTargetCollaborationLink.202509", shapes.CreateLinkAnswer, values)

    async def promotion_details(
        self,
        *,
        creator_user_open_id: str,
        invitation_group_id: str,
        invitation_id: str | None = None,
        product_filter: shapes.NewProductFilter | None = None,
        query: str | None = None,
        query_type: Literal["PRODUCT_ID", "PRODUCT_NAME"] | str | None = None,
    ) -> shapes.PromotionDetailsAnswer:
        """Query Creator Promotion Details In Target Collaboration: `POST /affiliate_seller/202608/target_collaborations/creator_promotion_details/query`.

        query_type: PRODUCT_ID | PRODUCT_NAME
        """
        values = {
            "creator_user_open_id": creator_user_open_id, "invitation_group_id": invitation_group_id,
            "invitation_id": invitation_id, "product_filter": product_filter, "query": query,
            "query_type": query_type,
        }
        return await self._call("affiliate_seller.queryCreatorPromotionDetailsInTargetCollaboration.202608", shapes.PromotionDetailsAnswer, values)

    async def remove(
        self,
        target_collaboration_id: str,
    ) -> None:
        """Remove Target Collaboration: `DELETE /affiliate_seller/202409/target_collaborations/{target_collaboration_id}`."""
        values = {"target_collaboration_id": target_collaboration_id}
        await self._do("affiliate_seller.RemoveTargetCollaboration.202409", values)

    async def resolve_conflicts(
        self,
        *,
        conflict_items: Sequence[shapes.NewConflictItem],
    ) -> shapes.ResolveConflictsAnswer:
        """Resolve Target Collaboration Conflicts: `POST /affiliate_seller/202605/target_collaborations/conflicts/resolve`."""
        values = {"conflict_items": conflict_items}
        return await self._call("affiliate_seller.resolveTargetCollaborationConflicts.202605", shapes.ResolveConflictsAnswer, values)

    @overload
    async def update(
        self,
        target_collaboration_id: str,
        *,
        creator_user_open_ids: Sequence[str],
        end_time: str,
        free_sample_rule: shapes.NewFreeSampleRule,
        name: str,
        products: Sequence[shapes.NewUpdateProduct],
        seller_contact_info: shapes.NewSellerContactInfo,
        version: Literal["202508"] = "202508",
    ) -> shapes.UpdateAnswer:
        """Update Target Collaboration: `PUT /affiliate_seller/202508/target_collaborations/{target_collaboration_id}`."""

    @overload
    async def update(
        self,
        target_collaboration_id: str,
        *,
        creator_user_ids: Sequence[str] | None = None,
        end_time: str | None = None,
        free_sample_rule: v202409.NewFreeSampleRule | None = None,
        name: str | None = None,
        products: Sequence[v202409.NewProduct] | None = None,
        seller_contact_info: v202409.NewSellerContactInfo | None = None,
        version: Literal["202409"],
    ) -> v202409.UpdateAnswer:
        """Update Target Collaboration: `PUT /affiliate_seller/202409/target_collaborations/{target_collaboration_id}`.

        TikTok's date for its end is 2026-10-12. Replaced by `target_collaborations.update`, version 202508.
        """

    async def update(
        self,
        target_collaboration_id: str,
        *,
        creator_user_open_ids: Any = None,
        end_time: Any = None,
        free_sample_rule: Any = None,
        name: Any = None,
        products: Any = None,
        seller_contact_info: Any = None,
        creator_user_ids: Any = None,
        version: str = "202508",
    ) -> Any:
        """Update Target Collaboration: `PUT /affiliate_seller/202508/target_collaborations/{target_collaboration_id}`."""
        values: dict[str, Any] = {
            "target_collaboration_id": target_collaboration_id,
            "creator_user_open_ids": creator_user_open_ids, "end_time": end_time,
            "free_sample_rule": free_sample_rule, "name": name, "products": products,
            "seller_contact_info": seller_contact_info, "creator_user_ids": creator_user_ids,
        }
        if version != "202508":
            return await self._in_version("update", version, values)
        return await self._call("affiliate_seller.UpdateTargetCollaboration.202508", shapes.UpdateAnswer, values)
