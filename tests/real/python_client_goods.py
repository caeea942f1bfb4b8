"""List a product with PyPI's tiktok-shop-api: picture, draft of it, review, price, off sale and on again."""

import json
import struct
from io import BytesIO

from python_client_shop import Row, address, body, bought_sku, code, control, given, key, secret, told
from tiktok_shop_api import TikTokShop
from tiktok_shop_api.auth import TikTokShopAuth
from tiktok_shop_api.generated import models
from tiktok_shop_api.generated.types import File


def main() -> None:
    """A vase from its picture to its first order."""
    token = TikTokShopAuth(key, secret, base_url=given["auth_url"]).exchange_code(given["auth_code"])
    app = TikTokShop(key, secret, token.access_token, base_url=address)
    [home] = [one for one in told(app.authorization.get_authorized_shops())["shops"] if one["region"] == "US"]
    shop = app.with_shop(shop_cipher=home["cipher"])
    file = File(payload=BytesIO(picture()), file_name="vase.png", mime_type="image/png")
    uploaded = told(app.products.upload_product_image(body=models.UploadProductImageRequest(data=file)))
    whole = vase(uploaded["uri"], warehouse(shop))
    made = told(shop.products.create_product(body=body("CreateProductRequest", **whole)))
    waiting = status(shop, made["product_id"])
    control(f"/products/{made['product_id']}/review", {"verdict": "pass"})
    wrong = body("CreateProductRequest", **{**whole, "main_images": [{"uri": "https://shop.example/a.jpg"}]})
    seen = {
        "statuses": [waiting, status(shop, made["product_id"])],
        "order": bought_sku(home["id"], "PY-VASE"),
        "elsewhere": code(lambda: shop.products.create_product(body=wrong)),
    }
    print(json.dumps(seen))


def picture() -> bytes:
    """As much of a picture as tells its size."""
    head = struct.pack(">I", 13) + b"IHDR" + struct.pack(">II", 800, 800)
    return b"\x89PNG\r\n\x1a\n" + head + b"\x08\x02\x00\x00\x00" + b"0000"


def warehouse(shop: TikTokShop) -> str:
    """Where the shop's units lie."""
    [one, *_] = told(shop.logistics.get_warehouse_list())["warehouses"]
    return str(one["id"])


def status(shop: TikTokShop, product_id: str) -> str:
    """What a product's status is."""
    return str(told(shop.products.get_product(product_id))["status"])


def vase(uri: str, warehouse_id: str) -> Row:
    """A product that passes every rule of the American shop."""
    sku = {
        "seller_sku": "PY-VASE",
        "price": {"amount": "24.00", "currency": "USD"},
        "inventory": [{"warehouse_id": warehouse_id, "quantity": 30}],
    }
    return {
        "title": "Hand Thrown Vase",
        "description": "<p>Thrown by hand.</p>",
        "category_id": "600157",
        "category_version": "v2",
        "main_images": [{"uri": uri}],
        "package_weight": {"value": "1.20", "unit": "KILOGRAM"},
        "skus": [sku],
    }


main()
