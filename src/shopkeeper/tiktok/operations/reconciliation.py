"""Calls about reconciliation. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202309 import reconciliation as v202309
    from ..records.v202310 import reconciliation as v202310
    from ..records.v202401 import reconciliation as v202401

OLDER = {
    "import_orders": {
        "202401": Older("data_reconciliation.QualityFactoryOrderDataImportAPI.202401", "ImportOrdersAnswer"),
        "202310": Older("data_reconciliation.QualityFactoryOrderDataImportAPI.202310", "ImportOrdersAnswer"),
    },
    "sync_orders": {
        "202309": Older("data_reconciliation.OrderStatusDataExchange.202309", "SyncOrdersAnswer"),
    },
}


class Reconciliation(Versioned, Group):
    """Calls about reconciliation."""

    _older = OLDER

    @overload
    def import_orders(
        self,
        *,
        orders: Sequence[v202401.NewOrder] | None = None,
        version: Literal["202401"] = "202401",
    ) -> v202401.ImportOrdersAnswer:
        """Quality Factory Order Data Import API: `POST /data_reconciliation/202401/orders/import`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """

    @overload
    def import_orders(
        self,
        *,
        orders: Sequence[v202310.NewOrder] | None = None,
        version: Literal["202310"],
    ) -> v202310.ImportOrdersAnswer:
        """Quality Factory Order Data Import API: `POST /data_reconciliation/202310/orders/import`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """

    def import_orders(
        self,
        *,
        orders: Any = None,
        version: str = "202401",
    ) -> Any:
        """Quality Factory Order Data Import API: `POST /data_reconciliation/202401/orders/import`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values: dict[str, Any] = {"orders": orders}
        return self._in_version("import_orders", version, values)

    def sync_orders(
        self,
        *,
        shop_id: int | None = None,
        orders: Sequence[v202309.NewOrder] | None = None,
    ) -> v202309.SyncOrdersAnswer:
        """Order Status Data Exchange: `POST /data_reconciliation/202309/orders/sync`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"shop_id": shop_id, "orders": orders}
        made: v202309.SyncOrdersAnswer = self._in_version("sync_orders", "202309", values)
        return made


class AsyncReconciliation(Versioned, AsyncGroup):
    """Calls about reconciliation."""

    _older = OLDER

    @overload
    async def import_orders(
        self,
        *,
        orders: Sequence[v202401.NewOrder] | None = None,
        version: Literal["202401"] = "202401",
    ) -> v202401.ImportOrdersAnswer:
        """Quality Factory Order Data Import API: `POST /data_reconciliation/202401/orders/import`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """

    @overload
    async def import_orders(
        self,
        *,
        orders: Sequence[v202310.NewOrder] | None = None,
        version: Literal["202310"],
    ) -> v202310.ImportOrdersAnswer:
        """Quality Factory Order Data Import API: `POST /data_reconciliation/202310/orders/import`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """

    async def import_orders(
        self,
        *,
        orders: Any = None,
        version: str = "202401",
    ) -> Any:
        """Quality Factory Order Data Import API: `POST /data_reconciliation/202401/orders/import`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values: dict[str, Any] = {"orders": orders}
        return await self._in_version("import_orders", version, values)

    async def sync_orders(
        self,
        *,
        shop_id: int | None = None,
        orders: Sequence[v202309.NewOrder] | None = None,
    ) -> v202309.SyncOrdersAnswer:
        """Order Status Data Exchange: `POST /data_reconciliation/202309/orders/sync`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"shop_id": shop_id, "orders": orders}
        made: v202309.SyncOrdersAnswer = await self._in_version("sync_orders", "202309", values)
        return made
