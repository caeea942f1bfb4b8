"""What webhooks about inventory carry. Generated from spec/ by tools/generate.py; never edited by hand."""

from msgspec import field

from ..received import Received


class InventoryDistribution(Received, frozen=True, kw_only=True):
    available_quantity: int
    campaign_reserved_quantity: int
    committed_quantity: int
    creator_reserved_quantity: int
    total_quantity: int


class TriggerReason(Received, frozen=True, kw_only=True):
    alert_type: str = ""
    lead_days: int | None = None
    low_stock_threshold: int | None = None


class InventoryStatusChange(Received, frozen=True, kw_only=True):
    """Webhook 27, InventoryStatusChange, of a shop."""

    current_inventory_status: str
    inventory_distribution: InventoryDistribution
    product_id: str
    sku_id: str
    trigger_reason: TriggerReason = field(default_factory=TriggerReason)
    update_time: int


class ChangeDetail(Received, frozen=True, kw_only=True):
    available_quantity_delta: int
    campaign_locked_quantity_delta: int
    committed_quantity_delta: int
    creator_locked_quantity_delta: int
    idempotency_key: str
    in_shop_quantity_delta: int
    occurred_at: str
    total_quantity_delta: int
    trigger_source: str


class QuantitySnapshotAfterChange(Received, frozen=True, kw_only=True):
    campaign_locked_quantity: int
    creator_locked_quantity: int
    in_shop_quantity: int
    total_available_quantity: int
    total_committed_quantity: int
    total_quantity: int


class InventoryChangedByShop(Received, frozen=True, kw_only=True):
    """Webhook 71, InventoryChangedByShop, of a shop.

    Kind 68, sent for a seller, carries the same with seller_id in place of shop_id; times are texts.
    """

    change_detail: list[ChangeDetail]
    event_id: str
    occurred_at: str
    product_id: str
    quantity_snapshot_after_change: QuantitySnapshotAfterChange
    seller_id: str = ""
    shop_id: str = ""
    sku_id: str
