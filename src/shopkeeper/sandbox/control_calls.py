"""All calls of the control plane, loaded so that they register themselves, and their description."""

from . import (
    control_access,
    control_ads,
    control_aftersales,
    control_chats,
    control_clock,
    control_desk,
    control_document,
    control_fbt,
    control_gateway,
    control_history,
    control_live,
    control_money,
    control_orders,
    control_parcels,
    control_products,
    control_promotions,
    control_shops,
    control_webhooks,
)
from .creators import control_creators

MODULES = (
    control_shops,
    control_products,
    control_promotions,
    control_orders,
    control_parcels,
    control_aftersales,
    control_money,
    control_desk,
    control_fbt,
    control_history,
    control_access,
    control_gateway,
    control_ads,
    control_chats,
    control_creators,
    control_webhooks,
    control_clock,
    control_live,
    control_document,
)
"""In the order in which they are described."""
