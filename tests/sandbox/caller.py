"""A developer's program that signs its calls, for the tests of the sandbox."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from shopkeeper.sandbox.exchange import Ask
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.state import App, Order, Shop, Sku
from shopkeeper.tiktok.webhooks import parse
from shopkeeper.tiktok.wire import sign

JSON = "application/json"
SEARCH = "/order/202309/orders/search"
DETAIL = "/order/202507/orders"
SHOPS = "/authorization/202309/shops"
WEBHOOKS = "/event/202309/webhooks"
INVENTORY = "/product/202309/inventory/search"


@dataclass
class Answer:
    """An HTTP status and the envelope that came with it."""

    status: int
    envelope: dict[str, Any]

    @property
    def code(self) -> int:
        return int(self.envelope["code"])

    @property
    def content(self) -> Any:
        return self.envelope["data"]


class Caller:
    """One app of a sandbox with a token, at the first of its shops unless told otherwise."""

    def __init__(self, sandbox: Sandbox, wall: Callable[[], float], place: int = 0, region: str = "") -> None:
        self.sandbox, self.wall, self.region = sandbox, wall, region
        self.app: App = list(sandbox.apps.values())[place]
        self.grant = sandbox.tokens.printed_grant(self.app.key)
        self.token = self.grant.access_token

    @property
    def shop(self) -> Shop:
        shops = [self.sandbox.shops[shop_id] for shop_id in self.app.shop_ids]
        return next(shop for shop in shops if self.region in ("", shop.region))

    def at(self, region: str) -> "Caller":
        """The same program at the shop in another market, which is opened if it is not there yet."""
        if all(self.sandbox.shops[shop_id].region != region for shop_id in self.app.shop_ids):
            self.sandbox.open_shop(region)
        return Caller(self.sandbox, self.wall, region=region)

    def as_user(self, user_type: int) -> "Caller":
        """The same program with the token of a seller (0), a creator (1) or a partner (3)."""
        other = Caller(self.sandbox, self.wall, region=self.region)
        other.grant = self.sandbox.tokens.printed_grant(self.app.key, user_type)
        other.token = other.grant.access_token
        return other

    def call(self, method: str, path: str, query: dict[str, Any] | None = None, body: Any = None) -> Answer:
        """A signed call to the shop."""
        return self.send(method, path, {"shop_cipher": self.shop.cipher, **(query or {})}, body)

    def send(self, method: str, path: str, query: dict[str, Any] | None = None, body: Any = None) -> Answer:
        """A signed call; a body that is bytes goes as it is."""
        return self.ask(self.signed(method, path, query, body))

    def signed(self, method: str, path: str, query: dict[str, Any] | None = None, body: Any = None) -> Ask:
        """A signed request, not sent yet."""
        content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        asked = {"app_key": self.app.key, "timestamp": str(int(self.wall())), **(query or {})}
        values = {name: str(value) for name, value in asked.items()}
        values.setdefault("sign", sign(self.app.secret, path, values, content, JSON))
        return Ask(method, path, values, self.headers(), content)

    def headers(self) -> dict[str, str]:
        return {"content-type": JSON, "x-tts-access-token": self.token}

    def ask(self, ask: Ask) -> Answer:
        """An unsigned request, as it is."""
        reply = self.sandbox.answer(ask)
        return Answer(reply.status, json.loads(reply.body))

    def control(self, method: str, path: str, body: Any = None) -> Answer:
        """A request to the control plane."""
        sent = b"" if body is None else json.dumps(body).encode()
        return self.ask(Ask(method, f"/_sandbox{path}", body=sent))

    def sku(self, code: str) -> Sku:
        return self.sandbox.market.sku(self.shop.id, code)

    def place(self, status: str = "AWAITING_SHIPMENT", **basket: int) -> Order:
        """An order of some units; MUG=2 means two of the SKU ``MUG``."""
        placed = self.sandbox.place(self.shop.id, basket or {"MUG": 1}, status=status)
        return self.sandbox.state.orders[placed]

    def place_for_seller(self, **basket: int) -> Order:
        """An order that the seller's own carrier brings."""
        placed = self.sandbox.place(self.shop.id, basket or {"MUG": 1}, shipping_type="SELLER")
        return self.sandbox.state.orders[placed]

    def search(self, body: Any = None, **query: Any) -> Answer:
        return self.call("POST", SEARCH, {"page_size": 20, **query}, body or {})

    def detail(self, *order_ids: str) -> Any:
        return self.call("GET", DETAIL, {"ids": ",".join(order_ids)}).content["orders"]


class Wall:
    """A wall clock that a test turns."""

    def __init__(self) -> None:
        self.seconds = 1_800_000_000.0

    def __call__(self) -> float:
        return self.seconds


class Receiver:
    """An app's webhook address: it keeps what comes and answers a status that may be changed."""

    def __init__(self, status: int = 200) -> None:
        self.status = status
        self.received: list[tuple[str, dict[str, str], bytes]] = []

    async def __call__(self, url: str, headers: dict[str, str], body: bytes) -> int:
        payload = parse(body).payload
        assert payload is not None, body
        assert payload.oddities == ()
        self.received.append((url, headers, body))
        return self.status

    @property
    def bodies(self) -> list[dict[str, Any]]:
        return [json.loads(body) for _, _, body in self.received]

    def orders(self) -> list[str]:
        return [body["data"]["order_status"] for body in self.bodies if body["type"] == 1]
