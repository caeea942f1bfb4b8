"""Calls about logistics. Generated from spec/ by tools/generate.py; never edited by hand."""

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import logistics as shapes


class Logistics(Group):
    """Calls about logistics."""

    def has_shipping_template(
        self,
        *,
        access_token: str,
        biz_warehouse_id: int,
        shop_id: int | None = None,
    ) -> shapes.HasShippingTemplateAnswer:
        """Check Shipping Template Existence: `GET /logistics/202606/seller_template/template_exist`."""
        values = {"access_token": access_token, "biz_warehouse_id": biz_warehouse_id, "shop_id": shop_id}
        return self._call("logistics.checkShippingTemplateExistence.202606", shapes.HasShippingTemplateAnswer, values)

    def shipping_providers(
        self,
        delivery_option_id: str,
        *,
        buyer_region: str | None = None,
        warehouse_region: str | None = None,
    ) -> shapes.ShippingProvidersAnswer:
        """Get Shipping Providers: `GET /logistics/202309/delivery_options/{delivery_option_id}/shipping_providers`."""
        values = {
            "delivery_option_id": delivery_option_id, "buyer_region": buyer_region,
            "warehouse_region": warehouse_region,
        }
        return self._call("logistics.GetShippingProviders.202309", shapes.ShippingProvidersAnswer, values)

    def shipping_templates(
        self,
        *,
        product_attribute: shapes.NewProductAttribute | None = None,
    ) -> shapes.ShippingTemplatesAnswer:
        """Get Available Shipping Template: `GET /logistics/202510/seller_templates`."""
        values = {"product_attribute": product_attribute}
        return self._call("logistics.GetAvailableShippingTemplate.202510", shapes.ShippingTemplatesAnswer, values)

    def tracking(
        self,
        order_id: str,
    ) -> shapes.TrackingAnswer:
        """Get Logistics Tracking: `GET /logistics/202604/orders/{order_id}/tracking`."""
        values = {"order_id": order_id}
        return self._call("logistics.getLogisticsTracking.202604", shapes.TrackingAnswer, values)


class AsyncLogistics(AsyncGroup):
    """Calls about logistics."""

    async def has_shipping_template(
        self,
        *,
        access_token: str,
        biz_warehouse_id: int,
        shop_id: int | None = None,
    ) -> shapes.HasShippingTemplateAnswer:
        """Check Shipping Template Existence: `GET /logistics/202606/seller_template/template_exist`."""
        values = {"access_token": access_token, "biz_warehouse_id": biz_warehouse_id, "shop_id": shop_id}
        return await self._call("logistics.checkShippingTemplateExistence.202606", shapes.HasShippingTemplateAnswer, values)

    async def shipping_providers(
        self,
        delivery_option_id: str,
        *,
        buyer_region: str | None = None,
        warehouse_region: str | None = None,
    ) -> shapes.ShippingProvidersAnswer:
        """Get Shipping Providers: `GET /logistics/202309/delivery_options/{delivery_option_id}/shipping_providers`."""
        values = {
            "delivery_option_id": delivery_option_id, "buyer_region": buyer_region,
            "warehouse_region": warehouse_region,
        }
        return await self._call("logistics.GetShippingProviders.202309", shapes.ShippingProvidersAnswer, values)

    async def shipping_templates(
        self,
        *,
        product_attribute: shapes.NewProductAttribute | None = None,
    ) -> shapes.ShippingTemplatesAnswer:
        """Get Available Shipping Template: `GET /logistics/202510/seller_templates`."""
        values = {"product_attribute": product_attribute}
        return await self._call("logistics.GetAvailableShippingTemplate.202510", shapes.ShippingTemplatesAnswer, values)

    async def tracking(
        self,
        order_id: str,
    ) -> shapes.TrackingAnswer:
        """Get Logistics Tracking: `GET /logistics/202604/orders/{order_id}/tracking`."""
        values = {"order_id": order_id}
        return await self._call("logistics.getLogisticsTracking.202604", shapes.TrackingAnswer, values)
