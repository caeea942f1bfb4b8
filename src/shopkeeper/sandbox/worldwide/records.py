"""Global products and their local copies, as records that a snapshot can hold."""

from typing import Any

import msgspec


class Copy(msgspec.Struct):
    """A global product as published in one market."""

    product_id: str
    shop_id: str
    skus: dict[str, str]
    """By SKU of the global product, the local one."""


class GlobalProduct(msgspec.Struct):
    """What a seller has described for all markets."""

    id: str
    content: dict[str, Any]
    create_time: int
    update_time: int
    units: dict[str, dict[str, int]] = {}
    """By SKU and warehouse, the units that were told; where there is a copy its shelf tells them."""
    copies: dict[str, Copy] = {}
    """By market."""
    is_deleted: bool = False


class Worldwide(msgspec.Struct):
    """All of it."""

    products: dict[str, GlobalProduct] = {}
    copy_of: dict[str, str] = {}
    """By local product, the global one that it is a copy of."""
