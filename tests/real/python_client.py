"""Walk the sandbox with PyPI's tiktok-shop-api. Runs in that client's own virtual environment."""

import json
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any, ClassVar
from urllib.request import Request, urlopen

from tiktok_shop_api import TikTokShop, TikTokShopError, Webhooks
from tiktok_shop_api.auth import TikTokShopAuth
from tiktok_shop_api.generated.models import (
    GetOrderListRequest,
    InventorySearchRequest,
    UpdateInventoryRequest,
)

given = json.load(sys.stdin)
address, key, secret = given["base_url"], given["app_key"], given["app_secret"]


def main() -> None:
    """Everything a first integration does, in the order in which it does it."""
    auth = TikTokShopAuth(key, secret, base_url=given["auth_url"])
    first = auth.exchange_code(given["auth_code"])
    tokens = auth.refresh(first.refresh_token)
    app = TikTokShop(key, secret, tokens.access_token, base_url=address)
    shops = app.authorization.get_authorized_shops().to_dict()["data"]["shops"]
    shop = app.with_shop(shop_cipher=shops[0]["cipher"])
    products, orders = list(all_products(shop)), list(all_orders(shop))
    seen = {
        "seller": tokens.seller_name,
        "tokens_differ": first.refresh_token != tokens.refresh_token,
        "shops": shops,
        "products": products,
        "orders": [order["id"] for order in orders],
        "details": [order["id"] for order in details(shop, orders[:5])],
        "stock": set_stock(shop, products[0], 7),
        "wrong_secret": refusal(TikTokShop(key, "guessed", tokens.access_token, base_url=address)),
        "unreadable_token": refusal(TikTokShop(key, secret, "guessed", base_url=address)),
        "webhook": one_webhook(shops[0]["id"], products[0]["skus"][0]["seller_sku"]),
    }
    print(json.dumps(seen))


def all_products(shop: TikTokShop) -> Iterator[dict[str, Any]]:
    token = ""
    while True:
        page = shop.products.search_products(page_size=2, **after(token)).to_dict()["data"]
        yield from page.get("products", [])
        token = page.get("next_page_token", "")
        if not token:
            return


def all_orders(shop: TikTokShop) -> Iterator[dict[str, Any]]:
    token, wanted = "", GetOrderListRequest.from_dict({"create_time_ge": 1})
    while True:
        page = shop.orders.get_order_list(body=wanted, page_size=50, **after(token)).to_dict()["data"]
        yield from page.get("orders", [])
        token = page.get("next_page_token", "")
        if not token:
            return


def after(token: str) -> dict[str, str]:
    return {"page_token": token} if token else {}


def details(shop: TikTokShop, orders: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Several orders in a call: this client repeats `ids`, and signs each of them."""
    asked = [order["id"] for order in orders]
    return list(shop.orders.get_order_detail(ids=asked).to_dict()["data"]["orders"])


def set_stock(shop: TikTokShop, product: dict[str, Any], quantity: int) -> list[int]:
    """The quantity of the product's first SKU before and after we set it."""
    sku = product["skus"][0]["id"]
    wanted = {"skus": [{"id": sku, "inventory": [{"quantity": quantity}]}]}
    before = available(shop, sku)
    shop.products.update_inventory(product["id"], body=UpdateInventoryRequest.from_dict(wanted))
    return [before, available(shop, sku)]


def available(shop: TikTokShop, sku: str) -> int:
    asked = InventorySearchRequest.from_dict({"sku_ids": [sku]})
    [product] = shop.products.inventory_search(body=asked).to_dict()["data"]["inventory"]
    [found] = product["skus"]
    return found["total_available_quantity"]


def refusal(app: TikTokShop) -> dict[str, Any]:
    try:
        app.authorization.get_authorized_shops()
    except TikTokShopError as error:
        return {"code": error.code, "status": error.http_status, "request_id": error.request_id}
    raise AssertionError("the sandbox let a stranger in")


class Receiver(BaseHTTPRequestHandler):
    """Takes webhooks as they come and judges them with the client's own verifier."""

    received: ClassVar[list[dict[str, Any]]] = []

    def do_POST(self) -> None:
        raw = self.rfile.read(int(self.headers["content-length"]))
        event = Webhooks.verify_and_parse(
            app_key=key, app_secret=secret, raw_body=raw, signature=self.headers["authorization"]
        )
        self.received.append({"event": type(event).__name__, "body": json.loads(raw)})
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing: standard error is for failures."""


def one_webhook(shop_id: str, seller_sku: str) -> dict[str, Any]:
    """Place an order and wait for what the sandbox says of it."""
    with HTTPServer(("127.0.0.1", 0), Receiver) as server:
        server.timeout = 10
        control(f"/apps/{key}", {"webhook_url": f"http://127.0.0.1:{server.server_port}/webhooks"})
        order_id = control(
            "/orders", {"shop_id": shop_id, "lines": [{"seller_sku": seller_sku, "quantity": 1}]}
        )["order_id"]
        for _ in range(20):
            server.handle_request()
            told = [event for event in Receiver.received if event["body"]["data"].get("order_id") == order_id]
            if told:
                return told[0]
    raise AssertionError(f"no webhook came for order {order_id}")


def control(path: str, body: dict[str, Any]) -> dict[str, Any]:
    request = Request(address + "/_sandbox" + path, data=json.dumps(body).encode())
    request.add_header("content-type", "application/json")
    with urlopen(request, timeout=30) as answer:
        return json.load(answer)


main()
