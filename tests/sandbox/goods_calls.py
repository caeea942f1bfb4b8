"""What tests hand in as goods: pictures of a size, a vase that passes every rule, and a review that ends."""

import struct
from typing import Any

from shopkeeper.sandbox.state import Product
from shopkeeper.tiktok.spec import operation
from tests.sandbox.proof import Prover

VASE = "600157"
PDF = b"%PDF-1.4 a report"


def png(width: int = 800, height: int = 800) -> bytes:
    """As much of a picture as tells its size."""
    head = struct.pack(">I", 13) + b"IHDR" + struct.pack(">II", width, height)
    return b"\x89PNG\r\n\x1a\n" + head + b"\x08\x02\x00\x00\x00" + b"0000"


def picture(shop: Prover, width: int = 800, height: int = 800, use: str = "MAIN_IMAGE") -> str:
    """The uri of a picture that was uploaded."""
    answer = shop.call("product.UploadProductImage.202309", data=png(width, height), use_case=use)
    return str(answer["uri"])


def sku_row(shop: Prover, code: str = "VASE", **changes: Any) -> dict[str, Any]:
    """One SKU as it is handed in."""
    at = shop.caller.shop
    price = {"amount": "24" if at.currency == "JPY" else "24.00", "currency": at.currency}
    stock = [{"warehouse_id": at.warehouse_id, "quantity": 30}]
    return {"seller_sku": code, "price": price, "inventory": stock, **changes}


def vase(shop: Prover, **changes: Any) -> dict[str, Any]:
    """A product that passes every rule of the American shop."""
    whole = {
        "title": "Hand Thrown Stoneware Vase for Dried Flowers",
        "description": "<p>Thrown by hand in small batches.</p>",
        "category_id": VASE,
        "category_version": "v2",
        "main_images": changes.get("main_images") or [{"uri": picture(shop)}],
        "package_weight": {"value": "1.20", "unit": "KILOGRAM"},
        "package_dimensions": {"length": "20", "width": "15", "height": "30", "unit": "CENTIMETER"},
        "skus": [] if "skus" in changes else [sku_row(shop)],
    }
    return {name: part for name, part in (whole | changes).items() if part is not None}


def created(shop: Prover, **changes: Any) -> Product:
    """A product that was just handed in, or drafted."""
    answer = shop.call("product.CreateProduct.202309", **vase(shop, **changes))
    return shop.caller.sandbox.state.products[answer["product_id"]]


def listed(shop: Prover, **changes: Any) -> Product:
    """A product that was handed in and approved."""
    product = created(shop, **changes)
    reviewed(shop)
    return product


def reviewed(shop: Prover) -> None:
    """The time that a review takes goes by."""
    shop.caller.sandbox.clock.advance(601)
    shop.caller.sandbox.tick()


def code_of(shop: Prover, id: str, **values: Any) -> int:
    """The code that a call is answered with."""
    return shop.ask(operation(id), values).code
