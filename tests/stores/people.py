"""The people of a real Vendure store, at their own Admin API: goods, stock, parcels, cancellations, sales."""

import json
from collections.abc import Mapping
from typing import Any

import httpx2

PASSWORD = "a password for tests"
WORLD = """
mutation ($code: String!, $name: String!) {
  createCountry(
    input: { code: $code, enabled: true, translations: [{ languageCode: en, name: $name }] }
  ) { id }
}"""
ZONE = 'mutation ($members: [ID!]) { createZone(input: { name: "World", memberIds: $members }) { id } }'
CHANNEL = """
mutation ($zone: ID!) {
  updateChannel(
    input: { id: 1, defaultTaxZoneId: $zone, defaultShippingZoneId: $zone, pricesIncludeTax: true }
  ) { __typename }
}"""
CATEGORY = 'mutation { createTaxCategory(input: { name: "Goods", isDefault: true }) { id } }'
RATE = """
mutation ($category: ID!, $zone: ID!) {
  createTaxRate(input: { name: "none", enabled: true, value: 0, categoryId: $category, zoneId: $zone }) { id }
}"""
SHIPPING = """
mutation ($code: String!) {
  createShippingMethod(
    input: {
      code: $code
      fulfillmentHandler: "manual-fulfillment"
      checker: {
        code: "default-shipping-eligibility-checker"
        arguments: [{ name: "orderMinimum", value: "0" }]
      }
      calculator: {
        code: "default-shipping-calculator"
        arguments: [
          { name: "rate", value: "0" }
          { name: "includesTax", value: "auto" }
          { name: "taxRate", value: "0" }
        ]
      }
      translations: [{ languageCode: en, name: $code, description: "" }]
    }
  ) { id }
}"""
PRODUCT = """
mutation ($name: String!) {
  createProduct(
    input: {
      enabled: true
      translations: [{ languageCode: en, name: $name, slug: $name, description: "" }]
    }
  ) { id }
}"""
VARIANT = """
mutation ($input: [CreateProductVariantInput!]!) { createProductVariants(input: $input) { id } }"""
UPDATE = "mutation ($input: [UpdateProductVariantInput!]!) { updateProductVariants(input: $input) { id } }"
STOCK = """
query ($sku: String!) {
  productVariants(options: { filter: { sku: { eq: $sku } } }) {
    items { id stockLevels { stockLocationId stockOnHand stockAllocated } }
  }
}"""
ORDERS = """
query {
  orders(options: { take: 100, sort: { id: ASC } }) {
    items {
      id code state orderPlacedAt
      customer { firstName lastName }
      shippingAddress { fullName streetLine1 city countryCode }
      payments { method transactionId }
      lines { id quantity productVariant { sku } }
    }
  }
}"""
FULFIL = """
mutation ($input: FulfillOrderInput!) {
  addFulfillmentToOrder(input: $input) { __typename ... on Fulfillment { id } ... on ErrorResult { message } }
}"""
MOVE_PARCEL = """
mutation ($id: ID!, $state: String!) {
  transitionFulfillmentToState(id: $id, state: $state) { __typename ... on ErrorResult { message } }
}"""
CANCEL = """
mutation ($input: CancelOrderInput!) {
  cancelOrder(input: $input) { __typename ... on ErrorResult { message } }
}"""
LOCATION = 'mutation ($name: String!) { createStockLocation(input: { name: $name, description: "" }) { id } }'


class People:
    """Whoever works in a store's own admin pages, with a session of their own."""

    def __init__(self, url: str, user: str = "superadmin", password: str = PASSWORD) -> None:
        self.url, self.user, self.password = url, user, password
        self.token = ""
        self.variants: dict[str, str] = {}
        self.http = httpx2.AsyncClient(timeout=30)

    async def ask(self, document: str, **variables: Any) -> Any:
        """What a document answers; any error fails the test."""
        headers = {"authorization": f"Bearer {self.token}"} if self.token else {}
        answer = await self.http.post(
            self.url, json={"query": document, "variables": variables}, headers=headers
        )
        body = answer.json()
        assert "errors" not in body, json.dumps(body["errors"])
        self.token = answer.headers.get("vendure-auth-token") or self.token
        return next(iter(body["data"].values()))

    async def open_store(self) -> None:
        """Everything that a store has before it has goods: a country, a tax, a way of shipping."""
        login = "mutation ($u: String!, $p: String!) { login(username: $u, password: $p) { __typename } }"
        await self.ask(login, u=self.user, p=self.password)
        members = [(await self.ask(WORLD, code=code, name=code))["id"] for code in ("US", "GB")]
        zone = (await self.ask(ZONE, members=members))["id"]
        await self.ask(CHANNEL, zone=zone)
        self.category = (await self.ask(CATEGORY))["id"]
        await self.ask(RATE, category=self.category, zone=zone)
        await self.add_shipping_method("standard")

    async def add_shipping_method(self, code: str) -> None:
        await self.ask(SHIPPING, code=code)

    async def add_location(self, name: str) -> str:
        return str((await self.ask(LOCATION, name=name))["id"])

    async def add_goods(self, sku: str, on_hand: int, **more: Any) -> None:
        """A product with one variant."""
        product = (await self.ask(PRODUCT, name=sku.title()))["id"]
        variant = {
            "productId": product,
            "sku": sku,
            "price": 1200,
            "taxCategoryId": self.category,
            "stockLevels": [{"stockLocationId": "1", "stockOnHand": on_hand}],
            "translations": [{"languageCode": "en", "name": sku.title()}],
            **more,
        }
        self.variants[sku] = str((await self.ask(VARIANT, input=[variant]))[0]["id"])

    async def change_goods(self, sku: str, **changes: Any) -> None:
        await self.ask(UPDATE, input=[{"id": self.variants[sku], **changes}])

    async def stock(self, sku: str, location: str = "1") -> tuple[int, int]:
        """Units on hand and allocated."""
        [found] = (await self.ask(STOCK, sku=sku))["items"]
        [level] = [one for one in found["stockLevels"] if one["stockLocationId"] == location]
        return level["stockOnHand"], level["stockAllocated"]

    async def saleable(self, sku: str) -> int:
        """Units that the store would still sell."""
        on_hand, allocated = await self.stock(sku)
        return on_hand - allocated

    async def orders(self) -> list[dict[str, Any]]:
        """Every order that there is, drafts included."""
        return list((await self.ask(ORDERS))["items"])

    async def placed_for(self, order_id: str) -> list[dict[str, Any]]:
        """The orders that were placed for an order of another shop."""
        return [
            one
            for one in await self.orders()
            if any((paid["transactionId"] or "").endswith(f"/{order_id}") for paid in one["payments"] or [])
        ]

    async def pack(self, order: Mapping[str, Any], carrier: str, number: str, **units: int) -> str:
        """A parcel of an order, all of it or some units by SKU. Answers its id."""
        lines = [
            {"orderLineId": one["id"], "quantity": units.get(sku(one), 0) if units else one["quantity"]}
            for one in order["lines"]
        ]
        arguments = [{"name": "method", "value": carrier}, {"name": "trackingCode", "value": number}]
        wanted = {
            "lines": [one for one in lines if one["quantity"]],
            "handler": {"code": "manual-fulfillment", "arguments": arguments},
        }
        made = await self.ask(FULFIL, input=wanted)
        assert made["__typename"] == "Fulfillment", made
        return str(made["id"])

    async def hand_over(self, parcel_id: str, state: str = "Shipped") -> None:
        """The carrier takes a parcel along."""
        moved = await self.ask(MOVE_PARCEL, id=parcel_id, state=state)
        assert moved["__typename"] == "Fulfillment", moved

    async def ship(self, order: Mapping[str, Any], carrier: str, number: str, **units: int) -> None:
        """Pack and hand over."""
        await self.hand_over(await self.pack(order, carrier, number, **units))

    async def cancel(self, order: Mapping[str, Any], **units: int) -> None:
        """Cancel an order, all of it or some units by SKU."""
        lines = [
            {"orderLineId": one["id"], "quantity": units.get(sku(one), 0) if units else one["quantity"]}
            for one in order["lines"]
        ]
        wanted = {"orderId": order["id"], "reason": "by hand", "cancelShipping": not units}
        done = await self.ask(CANCEL, input={**wanted, "lines": [one for one in lines if one["quantity"]]})
        assert done["__typename"] == "Order", done

    async def sell(self, basket: Mapping[str, int]) -> dict[str, Any]:
        """A buyer of the store's own orders and pays."""
        draft = (await self.ask("mutation { createDraftOrder { id } }"))["id"]
        customer = {"firstName": "Ann", "lastName": "Own", "emailAddress": "ann@store.example"}
        home = {"fullName": "Ann Own", "streetLine1": "1 High Street", "countryCode": "US"}
        payment = {"orderId": draft, "method": "cash", "transactionId": "till-1", "metadata": {}}
        for name, number in basket.items():
            wanted = {"productVariantId": self.variants[name], "quantity": number}
            await self.granted(
                "addItemToDraftOrder",
                "orderId: ID!, input: AddItemToDraftOrderInput!",
                orderId=draft,
                input=wanted,
            )
        await self.granted(
            "setCustomerForDraftOrder",
            "orderId: ID!, input: CreateCustomerInput!",
            orderId=draft,
            input=customer,
        )
        await self.granted(
            "setDraftOrderShippingAddress",
            "orderId: ID!, input: CreateAddressInput!",
            orderId=draft,
            input=home,
        )
        await self.granted(
            "setDraftOrderShippingMethod",
            "orderId: ID!, shippingMethodId: ID!",
            orderId=draft,
            shippingMethodId="1",
        )
        await self.granted(
            "transitionOrderToState", "id: ID!, state: String!", id=draft, state="ArrangingPayment"
        )
        await self.granted("addManualPaymentToOrder", "input: ManualPaymentInput!", input=payment)
        return next(one for one in await self.orders() if one["id"] == draft)

    async def granted(self, mutation: str, takes: str, **variables: Any) -> None:
        """A mutation that must answer with the order."""
        names = ", ".join(f"{name}: ${name}" for name in variables)
        head = ", ".join(f"${one}" for one in takes.split(", "))
        done = await self.ask(f"mutation ({head}) {{ {mutation}({names}) {{ __typename }} }}", **variables)
        assert done["__typename"] == "Order", done


def sku(line: Mapping[str, Any]) -> str:
    """The SKU of an order's line."""
    return str(line["productVariant"]["sku"])
