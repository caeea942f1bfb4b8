"""The sandbox of a replay: a program of its own with one shop, steered through its control plane."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import httpx2

from ..errors import Rejected
from ..sandbox.past.story import Goods, Purchase, Story

SPARE_UNITS = 5
TOLD_AT_ONCE = 500
ANSWER_SECONDS = 120
FAULTS: Sequence[dict[str, Any]] = (
    {"kind": "drop", "probability": 1 / 10},
    {"kind": "double", "probability": 1 / 9},
    {"kind": "delay", "probability": 1 / 8, "seconds": 6 * 3600},
)
"""A tenth of all webhooks each: the second strikes only where the first has not."""


class Control:
    """What a replay tells the sandbox to do."""

    def __init__(self, said: dict[str, Any]) -> None:
        self._client = httpx2.AsyncClient(
            base_url=f"{said['base_url']}/_sandbox", timeout=ANSWER_SECONDS, trust_env=False
        )

    async def close(self) -> None:
        """Let go of the connection."""
        await self._client.aclose()

    async def open_shop(self, story: Story) -> str:
        """The shop of the story, with everything that it will sell. Answers its id."""
        body = {"region": story.region, "name": f"Replay {story.region}", "goods": []}
        shop_id = str((await self.post("/shops", body))["shop_id"])
        goods = [listed(one) for one in story.goods.values()]
        for start in range(0, len(goods), TOLD_AT_ONCE):
            await self.post(f"/shops/{shop_id}/goods", {"goods": goods[start : start + TOLD_AT_ONCE]})
        return shop_id

    async def tell(self, shop_id: str, purchases: Sequence[Purchase]) -> None:
        """Have the orders happen when their time comes."""
        buyers = {name: number for number, name in enumerate(dict.fromkeys(one.buyer for one in purchases))}
        rows = [told(one, buyers[one.buyer]) for one in sorted(purchases, key=lambda one: one.steps[0].at)]
        for start in range(0, len(rows), TOLD_AT_ONCE):
            await self.post("/history", {"shop_id": shop_id, "orders": rows[start : start + TOLD_AT_ONCE]})

    async def turn(self, to: datetime | None = None) -> tuple[datetime, int]:
        """Turn the clock, if so wished. Answers the time, and how many webhooks are to be delivered now."""
        answer = await self.post("/clock", {"to": to.isoformat()} if to else {})
        return datetime.fromisoformat(answer["now"]), int(answer["webhooks_due"])

    async def trouble(self) -> None:
        """Drop, double and delay webhooks from now on."""
        for fault in FAULTS:
            await self.post("/faults", fault)

    async def faults(self) -> dict[str, int]:
        """How often each fault struck."""
        return {one["kind"]: one["happened"] for one in (await self.get("/faults"))["faults"]}

    async def orders(self) -> tuple[dict[str, str], dict[str, str]]:
        """The order that each of the story became; and of those that did not, or not to their end, why."""
        answer = await self.get("/history")
        return answer["orders"], answer["refused"]

    async def units(self) -> dict[str, tuple[int, int]]:
        """What the shop has of each SKU, promised units included, and what has left."""
        (shop,) = (await self.get("/state"))["shops"]
        skus = [sku for product in shop["products"] for sku in product["skus"]]
        return {sku["seller_sku"]: (sku["available"] + sku["committed"], sku["sold"]) for sku in skus}

    async def auth_code(self) -> str:
        """A fresh code, as the seller's consent gives it."""
        return str((await self.post("/auth-codes", {}))["auth_code"])

    async def get(self, path: str) -> Any:
        """Ask."""
        return checked(await self._client.get(path))

    async def post(self, path: str, body: dict[str, Any]) -> Any:
        """Tell."""
        return checked(await self._client.post(path, json=body))


def checked(answer: httpx2.Response) -> Any:
    """What was answered. Raises Rejected with what the sandbox has against it."""
    if answer.status_code != 200:
        raise Rejected(f"the sandbox refused: {answer.json().get('error', answer.text)}")
    return answer.json()


def listed(goods: Goods) -> dict[str, Any]:
    """A product as the sandbox lists it, with enough of it."""
    return {
        "seller_sku": goods.sku,
        "title": goods.title,
        "category": goods.category,
        "price": written(goods.price_minor),
        "units": goods.units + SPARE_UNITS,
    }


def told(purchase: Purchase, buyer: int) -> dict[str, Any]:
    """An order as the sandbox is told it."""
    lines = [
        {
            "seller_sku": unit.sku,
            "price": written(unit.price_minor),
            "seller_discount": written(unit.seller_discount_minor),
            "platform_discount": written(unit.platform_discount_minor),
        }
        for unit in purchase.units
    ]
    steps = [
        {"status": step.status, "at": step.at.isoformat(), "by": step.by, "reason": step.reason}
        for step in purchase.steps
    ]
    return {
        "name": purchase.name,
        "buyer": buyer,
        "lines": lines,
        "steps": steps,
        "shipping_fee": written(purchase.freight_minor),
        "payment_method": purchase.paid_by,
    }


def written(minor: int) -> str:
    """Hundredths as a decimal text; both currencies of the stories have two digits."""
    return f"{minor // 100}.{minor % 100:02d}"
