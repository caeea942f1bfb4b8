"""What walks with PyPI's tiktok-shop-api share: requests, answers, the control plane, a webhook receiver."""

import json
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar
from urllib.request import Request, urlopen

from tiktok_shop_api import TikTokShop, TikTokShopError, Webhooks, WebhookSignatureError
from tiktok_shop_api.generated import models

given = json.load(sys.stdin)
address, key, secret = given["base_url"], given["app_key"], given["app_secret"]
Row = dict[str, Any]
SECONDS = 20
CAUSED = {"1", "3", "4", "11", "12", "15", "64", "65", "67"}


def body(kind: str, **fields: Any) -> Any:
    """A request of the client's own kind."""
    return getattr(models, kind).from_dict(fields)


def told(answer: Any) -> Row:
    """What the client read of an answer."""
    content: Row = answer.to_dict().get("data") or {}
    return content


def rows(answer: Any, name: str) -> list[Row]:
    """The rows of an answer."""
    found: list[Row] = told(answer).get(name) or []
    return found


def control(path: str, fields: Row) -> Row:
    """What buyers, carriers and the platform do."""
    request = Request(f"{address}/_sandbox{path}", data=json.dumps(fields).encode())
    request.add_header("content-type", "application/json")
    with urlopen(request, timeout=30) as answer:
        found: Row = json.load(answer)
    return found


def bought(shop_id: str, status: str = "AWAITING_SHIPMENT", quantity: int = 1, **more: Any) -> str:
    """A buyer orders some of whatever the shop has most of."""
    with urlopen(f"{address}/_sandbox/state", timeout=30) as answer:
        [shop] = [one for one in json.load(answer)["shops"] if one["id"] == shop_id]
    sku = max(
        (sku for product in shop["products"] for sku in product["skus"]), key=lambda one: one["available"]
    )
    return bought_sku(shop_id, sku["seller_sku"], status, quantity, **more)


def bought_sku(
    shop_id: str, sku: str, status: str = "AWAITING_SHIPMENT", quantity: int = 1, **more: Any
) -> str:
    """A buyer orders some of one SKU."""
    lines = [{"seller_sku": sku, "quantity": quantity}]
    order_id: str = control("/orders", {"shop_id": shop_id, "lines": lines, "status": status, **more})[
        "order_id"
    ]
    return order_id


def detail(shop: TikTokShop, order_id: str) -> Row:
    [order] = rows(shop.orders.get_order_detail(ids=[order_id]), "orders")
    return order


def label(shop: TikTokShop, package_id: str) -> str:
    """The first bytes of a label."""
    found = told(shop.fulfillment.get_package_shipping_document(package_id, document_type="SHIPPING_LABEL"))
    with urlopen(found["doc_url"], timeout=30) as document:
        first: bytes = document.read(5)
    return first.decode()


def code(call: Callable[[], Any]) -> int:
    """The code with which a call is refused; 0 where it is not."""
    try:
        call()
    except TikTokShopError as error:
        found: int = error.code
        return found
    return 0


class Receiver(BaseHTTPRequestHandler):
    """Takes webhooks as they come and judges them with the client's own verifier and models."""

    kinds: ClassVar[dict[str, str]] = {}
    refused: ClassVar[dict[str, str]] = {}

    def do_POST(self) -> None:
        raw = self.rfile.read(int(self.headers["content-length"]))
        number = str(json.loads(raw)["type"])
        try:
            event = Webhooks.verify_and_parse(
                app_key=key, app_secret=secret, raw_body=raw, signature=self.headers["authorization"]
            )
            self.kinds[number] = type(event).__name__
        except (ValueError, WebhookSignatureError) as error:
            self.refused[number] = str(error)
        self.send_response(200)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing: standard error is for failures."""


@contextmanager
def receiver() -> Iterator[str]:
    """An address for webhooks for the length of the walk."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Receiver) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/webhooks"
        finally:
            server.shutdown()


def heard() -> Row:
    """Which kinds of webhooks came; those that this walk must have caused are waited for."""
    deadline = time.monotonic() + SECONDS
    while not Receiver.kinds.keys() >= CAUSED and time.monotonic() < deadline:
        time.sleep(0.1)
    return {"kinds": Receiver.kinds, "refused": Receiver.refused}
