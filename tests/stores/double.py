"""A double of a Vendure store, for fast tests: it keeps goods, stock and orders as Vendure 3.7.3 was seen to.

It answers the very documents that the channel sends, by their operations' names. Every walk that runs
against it runs against a real server too, so that it cannot say what no Vendure says (tests/real).
"""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from shopkeeper.tiktok.wire import Request, Response
from tests.stores.people import PASSWORD
from tests.stores.shelf import Order, Shelf, Variant
from tests.stores.stage import operation

URL = "http://store.example/admin-api"
FORBIDDEN = {"message": "You are not currently authorized", "extensions": {"code": "FORBIDDEN"}}


class Double(Shelf):
    """The store's server, and its people, in one."""

    url = URL

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__(now)
        self.tokens: set[str] = set()
        self.rights = True
        self.password = PASSWORD

    async def close(self) -> None:
        """Nothing is held open."""

    async def send(self, request: Request) -> Response:
        """Answer one request as the Admin API does."""
        asked = json.loads(request.body)
        name, values = operation(request.body), asked["variables"]
        if name == "Login":
            return self.login(values)
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        if token not in self.tokens or not self.rights:
            return written({"errors": [FORBIDDEN], "data": None})
        return written({"data": getattr(self, f"on_{name}")(**values)})

    def login(self, values: Mapping[str, str]) -> Response:
        if values["password"] != self.password:
            refused = refusal("InvalidCredentialsError", "The provided credentials are invalid")
            return written({"data": {"login": refused}})
        token = f"token-{next(self.numbers)}"
        self.tokens.add(token)
        return written({"data": {"login": {"__typename": "CurrentUser"}}}, {"vendure-auth-token": token})

    # What is asked of it.

    def on_Channel(self) -> dict[str, Any]:
        rules = {"trackInventory": True, "outOfStockThreshold": 0}
        places = [{"id": key, "name": name} for key, name in self.locations.items()]
        named = {"id": "1", "code": "__default_channel__", "token": "channel-token"}
        channel = {**named, **rules, "defaultCurrencyCode": "USD"}
        return {"activeChannel": channel, "globalSettings": rules, "stockLocations": {"items": places}}

    def on_Products(self, skip: int, take: int) -> dict[str, Any]:
        return paged("products", [self.product(one) for one in self.variants.values()], skip, take)

    def on_SomeProducts(self, ids: list[str], take: int) -> dict[str, Any]:
        return paged("products", [self.product(self.variants[one]) for one in ids if one in self.variants])

    def on_ChangedProducts(self, since: str, skip: int, take: int) -> dict[str, Any]:
        return paged("products", [])

    def on_ChangedVariants(self, since: str, skip: int, take: int) -> dict[str, Any]:
        changed = [one for one in self.variants.values() if one.updated_at > since[:19]]
        rows = [{"productId": one.id, "updatedAt": one.updated_at} for one in changed]
        return paged("productVariants", rows, skip, take)

    def on_Variants(self, ids: list[str], take: int) -> dict[str, Any]:
        return paged(
            "productVariants", [self.variant(self.variants[one]) for one in ids if one in self.variants]
        )

    def on_SetStock(self, input: list[dict[str, Any]]) -> dict[str, Any]:
        for one in input:
            variant = self.variants[one["id"]]
            variant.updated_at = self.clock()
            for level in one["stockLevels"]:
                variant.levels.setdefault(level["stockLocationId"], [0, 0])[0] = level["stockOnHand"]
        return {"updateProductVariants": [{"id": one["id"]} for one in input]}

    def on_Orders(self, ids: list[str], take: int) -> dict[str, Any]:
        return paged("orders", [self.whole(self.made[one]) for one in ids if one in self.made])

    def on_ChangedOrders(self, since: str, skip: int, take: int) -> dict[str, Any]:
        rows = [self.whole(one) for one in self.made.values() if one.placed_at]
        changed = [one for one in rows if max(one["updatedAt"], one["orderPlacedAt"]) > since[:19]]
        return paged("orders", changed, skip, take)

    def on_ByMark(self, mark: str) -> dict[str, Any]:
        found = [
            one for one in self.made.values() if any(paid["transactionId"] == mark for paid in one.payments)
        ]
        return paged("orders", [self.whole(one) for one in found])

    def on_Unfinished(self, skip: int, take: int) -> dict[str, Any]:
        begun = [one for one in self.made.values() if one.state in ("Draft", "ArrangingPayment")]
        ours = {"items": [{"administrator": {"user": {"identifier": "superadmin"}}}]}
        rows = [
            {
                "id": one.id,
                "state": one.state,
                "createdAt": one.updated_at,
                "customer": one.customer,
                "billingAddress": one.billing or {"company": None},
                "lines": list(one.lines),
                "history": ours,
            }
            for one in begun
        ]
        return paged("orders", rows, skip, take)

    def on_CreateDraft(self) -> dict[str, Any]:
        order = Order(str(next(self.numbers)), updated_at=self.clock())
        self.made[order.id] = order
        return {"createDraftOrder": {"id": order.id, "code": order.code}}

    def on_MarkDraft(self, order: str, address: dict[str, Any]) -> dict[str, Any]:
        self.made[order].billing = address
        return {"setDraftOrderBillingAddress": {"id": order}}

    def on_DeleteDraft(self, order: str) -> dict[str, Any]:
        del self.made[order]
        return {"deleteDraftOrder": {"result": "DELETED"}}

    def on_Note(self, order: str, note: str) -> dict[str, Any]:
        return {"addNoteToOrder": {"id": order}}

    def on_AddUnits(self, order: str, variant: str, quantity: int) -> dict[str, Any]:
        there = self.saleable_of(self.variants[variant])
        self.made[order].lines[str(next(self.numbers))] = [variant, 0, min(quantity, there)]
        if there < quantity:
            return {"addItemToDraftOrder": refusal("InsufficientStockError", f"Only {there} were added")}
        return {"addItemToDraftOrder": {"__typename": "Order"}}

    def on_SetCustomer(self, order: str, customer: dict[str, Any]) -> dict[str, Any]:
        self.made[order].customer = {"id": "7", **customer}
        return {"setCustomerForDraftOrder": {"__typename": "Order"}}

    def on_SetAddress(self, order: str, address: dict[str, Any]) -> dict[str, Any]:
        self.made[order].shipping = address
        return {"setDraftOrderShippingAddress": {"id": order}}

    def on_ShippingMethods(self, order: str) -> dict[str, Any]:
        found = [{"id": str(nth), "code": code} for nth, code in enumerate(self.methods, 1)]
        return {"eligibleShippingMethodsForDraftOrder": found}

    def on_SetShipping(self, order: str, method: str) -> dict[str, Any]:
        return {"setDraftOrderShippingMethod": {"__typename": "Order"}}

    def on_MoveOrder(self, order: str, state: str) -> dict[str, Any]:
        found = self.made[order]
        if (found.state, state) not in (("Draft", "ArrangingPayment"), ("ArrangingPayment", "Cancelled")):
            wrong = f"Cannot transition Order from {found.state!r} to {state!r}"
            return {"transitionOrderToState": refusal("OrderStateTransitionError", wrong)}
        found.state = state
        return {"transitionOrderToState": {"__typename": "Order"}}

    def on_Pay(self, payment: dict[str, Any]) -> dict[str, Any]:
        order = self.made[payment["orderId"]]
        if order.state != "ArrangingPayment":
            return {"addManualPaymentToOrder": refusal("ManualPaymentStateError", "not now")}
        order.state, order.placed_at = "PaymentSettled", self.clock()
        order.payments.append({**payment, "state": "Settled"})
        for line in order.lines.values():
            line[1] = line[2]
            self.level(line[0])[1] += line[2]
        return {"addManualPaymentToOrder": {"__typename": "Order"}}

    def on_Cancel(self, input: dict[str, Any]) -> dict[str, Any]:
        order = self.made[input["orderId"]]
        for one in input["lines"]:
            line = order.lines[one["orderLineId"]]
            waiting = min(one["quantity"], max(line[2] - order.packed(one["orderLineId"]), 0))
            line[2] -= one["quantity"]
            self.level(line[0])[1] -= waiting
            self.level(line[0])[0] += one["quantity"] - waiting
        if not any(line[2] for line in order.lines.values()):
            order.state = "Cancelled"
        order.updated_at = self.clock()
        return {"cancelOrder": {"__typename": "Order"}}

    # What its people do, as `People` does it to a real one.

    async def add_goods(self, sku: str, on_hand: int, **more: Any) -> None:
        variant = Variant(
            str(next(self.numbers)), sku, {"1": [on_hand, 0]}, more.get("trackInventory", "INHERIT")
        )
        self.variants[variant.id], self.by_sku[sku] = variant, variant.id

    async def change_goods(self, sku: str, **changes: Any) -> None:
        variant = self.variants[self.by_sku[sku]]
        variant.tracked = changes.get("trackInventory", variant.tracked)
        variant.threshold = changes.get("outOfStockThreshold", variant.threshold)
        variant.sku = changes.get("sku", variant.sku)
        variant.enabled = changes.get("enabled", variant.enabled)
        self.by_sku[variant.sku], variant.updated_at = variant.id, self.clock()

    async def add_location(self, name: str) -> str:
        number = str(len(self.locations) + 1)
        self.locations[number] = name
        return number

    async def add_shipping_method(self, code: str) -> None:
        self.methods.append(code)

    async def stock(self, sku: str, location: str = "1") -> tuple[int, int]:
        on_hand, allocated = self.level(self.by_sku[sku], location)
        return on_hand, allocated

    async def saleable(self, sku: str) -> int:
        on_hand, allocated = await self.stock(sku)
        return on_hand - allocated

    async def orders(self) -> list[dict[str, Any]]:
        return [self.whole(one) for one in self.made.values()]

    async def placed_for(self, order_id: str) -> list[dict[str, Any]]:
        marked = [one for one in self.made.values() if order_id in json.dumps(one.payments)]
        return [self.whole(one) for one in marked]

    async def pack(self, order: Mapping[str, Any], carrier: str, number: str, **units: int) -> str:
        found = self.made[order["id"]]
        lines = self.chosen(found, units)
        for line_id, quantity in lines.items():
            level = self.level(found.lines[line_id][0])
            level[0], level[1] = level[0] - quantity, level[1] - quantity
        made = {"id": str(next(self.numbers)), "state": "Pending", "lines": lines, "createdAt": self.clock()}
        found.parcels.append({**made, "method": carrier, "trackingCode": number})
        return str(made["id"])

    async def hand_over(self, parcel_id: str, state: str = "Shipped") -> None:
        for order in self.made.values():
            for parcel in order.parcels:
                if parcel["id"] == parcel_id:
                    parcel["state"] = state
                    left = sum(order.packed(one) for one in order.lines)
                    whole = left >= sum(line[2] for line in order.lines.values())
                    order.state = "Shipped" if whole else "PartiallyShipped"

    async def ship(self, order: Mapping[str, Any], carrier: str, number: str, **units: int) -> None:
        await self.hand_over(await self.pack(order, carrier, number, **units))

    async def cancel(self, order: Mapping[str, Any], **units: int) -> None:
        lines = self.chosen(self.made[order["id"]], units)
        rows = [{"orderLineId": one, "quantity": number} for one, number in lines.items()]
        self.on_Cancel({"orderId": order["id"], "lines": rows})

    async def sell(self, basket: Mapping[str, int]) -> dict[str, Any]:
        order_id = self.on_CreateDraft()["createDraftOrder"]["id"]
        for sku, number in basket.items():
            self.on_AddUnits(order_id, self.by_sku[sku], number)
        self.on_MoveOrder(order_id, "ArrangingPayment")
        self.on_Pay({"orderId": order_id, "method": "cash", "transactionId": "till-1"})
        return self.whole(self.made[order_id])


def paged(field_name: str, rows: list[Any], skip: int = 0, take: int = 100) -> dict[str, Any]:
    """A page of a list."""
    return {field_name: {"totalItems": len(rows), "items": rows[skip : skip + take]}}


def refusal(kind: str, message: str) -> dict[str, Any]:
    """An error result of a union."""
    return {"__typename": kind, "errorCode": kind.upper(), "message": message}


def written(body: Mapping[str, Any], headers: Mapping[str, str] | None = None) -> Response:
    """An answer on the wire."""
    return Response(200, dict(headers or {}), json.dumps(body).encode())
