"""All calls of the control plane, loaded so that they register themselves, and their description."""

from . import (
    control_access,
    control_ads,
    control_aftersales,
    control_clock,
    control_desk,
    control_document,
    control_gateway,
    control_history,
    control_live,
    control_money,
    control_orders,
    control_parcels,
    control_products,
    control_shops,
    control_webhooks,
)

MODULES = (
    control_shops,
    control_products,
    control_orders,
    control_parcels,
    control_aftersales,
    control_money,
    control_desk,
    control_history,
    control_access,
    control_gateway,
    control_ads,
    control_webhooks,
    control_clock,
    control_live,
    control_document,
)
"""In the order in which they are described."""
