"""Calls about target collaborations. Generated from spec/ by tools/generate.py; never edited by hand."""

from collections.abc import Sequence

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import target_collaborations as shapes


class TargetCollaborations(Group):
    """Calls about target collaborations."""

    def search(
        self,
        *,
        collaboration_status: str,
        page_size: int = 20,
        creator_accept_status: str | None = None,
        creator_user_open_id: str | None = None,
        free_sample_setting: str | None = None,
        search_param: shapes.NewSearchParam | None = None,
    ) -> Pages[shapes.TargetCollaboration]:
        """Search Target Collaborations: `POST /affiliate_seller/202508/target_collaborations/search`.

        collaboration_status: ONGOING | EXPIRING | VALID | CANCELING | COMPLETED
        creator_accept_status: ACCEPT | ALL
        """
        values = {
            "collaboration_status": collaboration_status, "page_size": page_size,
            "creator_accept_status": creator_accept_status, "creator_user_open_id": creator_user_open_id,
            "free_sample_setting": free_sample_setting, "search_param": search_param,
        }
        return self._pages("affiliate_seller.SearchTargetCollaborations.202508", shapes.TargetCollaboration, values)

    def get(
        self,
        target_collaboration_id: str,
    ) -> shapes.GetAnswer:
        """Query Target Collaboration Detail: `GET /affiliate_seller/202508/target_collaborations/{target_collaboration_id}`."""
        values = {"target_collaboration_id": target_collaboration_id}
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
    ) -> shapes.CreateAnswer:
        """Create Target Collaboration: `POST /affiliate_seller/202508/target_collaborations`."""
        values = {
            "creator_user_open_ids": creator_user_open_ids, "end_time": end_time,
            "free_sample_rule": free_sample_rule, "name": name, "products": products,
            "seller_contact_info": seller_contact_info, "message": message,
            "preferred_content_type": preferred_content_type,
        }
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
        query_type: str | None = None,
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
    ) -> shapes.UpdateAnswer:
        """Update Target Collaboration: `PUT /affiliate_seller/202508/target_collaborations/{target_collaboration_id}`."""
        values = {
            "target_collaboration_id": target_collaboration_id,
            "creator_user_open_ids": creator_user_open_ids, "end_time": end_time,
            "free_sample_rule": free_sample_rule, "name": name, "products": products,
            "seller_contact_info": seller_contact_info,
        }
        return self._call("affiliate_seller.UpdateTargetCollaboration.202508", shapes.UpdateAnswer, values)


class AsyncTargetCollaborations(AsyncGroup):
    """Calls about target collaborations."""

    def search(
        self,
        *,
        collaboration_status: str,
        page_size: int = 20,
        creator_accept_status: str | None = None,
        creator_user_open_id: str | None = None,
        free_sample_setting: str | None = None,
        search_param: shapes.NewSearchParam | None = None,
    ) -> AsyncPages[shapes.TargetCollaboration]:
        """Search Target Collaborations: `POST /affiliate_seller/202508/target_collaborations/search`.

        collaboration_status: ONGOING | EXPIRING | VALID | CANCELING | COMPLETED
        creator_accept_status: ACCEPT | ALL
        """
        values = {
            "collaboration_status": collaboration_status, "page_size": page_size,
            "creator_accept_status": creator_accept_status, "creator_user_open_id": creator_user_open_id,
            "free_sample_setting": free_sample_setting, "search_param": search_param,
        }
        return self._pages("affiliate_seller.SearchTargetCollaborations.202508", shapes.TargetCollaboration, values)

    async def get(
        self,
        target_collaboration_id: str,
    ) -> shapes.GetAnswer:
        """Query Target Collaboration Detail: `GET /affiliate_seller/202508/target_collaborations/{target_collaboration_id}`."""
        values = {"target_collaboration_id": target_collaboration_id}
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
    ) -> shapes.CreateAnswer:
        """Create Target Collaboration: `POST /affiliate_seller/202508/target_collaborations`."""
        values = {
            "creator_user_open_ids": creator_user_open_ids, "end_time": end_time,
            "free_sample_rule": free_sample_rule, "name": name, "products": products,
            "seller_contact_info": seller_contact_info, "message": message,
            "preferred_content_type": preferred_content_type,
        }
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
        query_type: str | None = None,
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
    ) -> shapes.UpdateAnswer:
        """Update Target Collaboration: `PUT /affiliate_seller/202508/target_collaborations/{target_collaboration_id}`."""
        values = {
            "target_collaboration_id": target_collaboration_id,
            "creator_user_open_ids": creator_user_open_ids, "end_time": end_time,
            "free_sample_rule": free_sample_rule, "name": name, "products": products,
            "seller_contact_info": seller_contact_info,
        }
        return await self._call("affiliate_seller.UpdateTargetCollaboration.202508", shapes.UpdateAnswer, values)
