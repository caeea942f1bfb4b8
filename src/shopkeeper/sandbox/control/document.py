"""The control plane described in OpenAPI, from what its calls declare; examples name what there is."""

import inspect
import re
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any, TypeVar

from ..creators import creator_examples
from ..orders.status import live
from ..rehearsal import Rehearsal
from ..returns.life import IN_ARBITRATION, TO_SHIP
from ..state import Order
from .plane import PLACE, ROUTES, Fields, Route, Takes, route

T = TypeVar("T")
LOOKED_AT = 1000
OK = {
    "description": "What was done or found",
    "content": {"application/json": {"schema": {"type": "object"}}},
}
WRONG = {
    "description": "What is wrong with the request, in one line",
    "content": {
        "application/json": {
            "schema": {
                "type": "object",
                "properties": {"error": {"type": "string"}},
                "required": ["error"],
            }
        }
    },
}


@route("GET", "/openapi.json")
def describe(sandbox: Rehearsal, _: Fields) -> Any:
    """This description."""
    found = Examples(sandbox)
    paths: dict[str, Any] = {}
    for one in ROUTES:
        paths.setdefault(PLACE + one.path, {})[one.method.lower()] = _operation(one, found)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "The sandbox's control plane",
            "version": "1",
            "description": "What buyers, carriers, the seller, the platform and the clock do in a rehearsal.",
        },
        "servers": [{"url": "/"}],
        "paths": paths,
    }


class Examples:
    """Fills in the words in braces with what there is in a sandbox; what is not there stays as it is."""

    def __init__(self, sandbox: Rehearsal) -> None:
        self.sandbox = sandbox

    def filled(self, example: Any) -> Any:
        """An example with its words filled in."""
        if isinstance(example, dict):
            return {name: self.filled(value) for name, value in example.items()}
        if isinstance(example, list):
            return [self.filled(value) for value in example]
        word = re.fullmatch(r"\{(\w+)\}", example) if isinstance(example, str) else None
        return next(FINDERS[word[1]](self.sandbox), example) if word else example


def _operation(one: Route, found: Examples) -> dict[str, Any]:
    described = inspect.getdoc(one.handler) or ""
    tag = one.handler.__module__.rpartition(".")[2]
    placed = "path" if one.in_path else "query"
    in_path = [field for field in one.takes if field.name in one.in_path]
    others = [field for field in one.takes if field.name not in one.in_path]
    operation: dict[str, Any] = {
        "operationId": f"{tag}_{one.handler.__name__}",
        "tags": [tag],
        "summary": described.partition("\n")[0],
        "parameters": [_parameter(field, "path", found) for field in in_path],
        "responses": {"200": OK, "400": WRONG},
    }
    if one.method == "GET":
        operation["parameters"] += [_parameter(field, placed, found) for field in others]
    elif others:
        operation["requestBody"] = _body(others, found)
    return operation


def _parameter(field: Takes, placed: str, found: Examples) -> dict[str, Any]:
    named = {"name": field.name, "in": placed, "required": field.needed, "description": field.says}
    example = {} if field.example is None else {"example": found.filled(field.example)}
    return {**named, "schema": {"type": field.kind}, **example}


def _body(others: list[Takes], found: Examples) -> dict[str, Any]:
    needed = [field.name for field in others if field.needed]
    schema = {
        "type": "object",
        "properties": {field.name: {"type": field.kind, "description": field.says} for field in others},
        **({"required": needed} if needed else {}),
    }
    example = {field.name: found.filled(field.example) for field in others if field.example is not None}
    return {"required": bool(needed), "content": {"application/json": {"schema": schema, "example": example}}}


def _newest(records: dict[str, T]) -> Iterator[T]:
    """Where an example is looked for: not in all of a million."""
    return islice(reversed(records.values()), LOOKED_AT)


def _orders(sandbox: Rehearsal, *statuses: str) -> Iterator[Order]:
    return (order for order in _newest(sandbox.state.orders) if order.status in statuses)


def _to_split(sandbox: Rehearsal) -> Iterator[Order]:
    for order in _orders(sandbox, "AWAITING_SHIPMENT"):
        lines = live(order)
        abroad = sandbox.shops[order.shop_id].region != "US"
        if abroad and len({line.package_id for line in lines}) == 1 < len(lines):
            yield order


def _returns(sandbox: Rehearsal, fits: Callable[[Any], bool]) -> Iterator[str]:
    return (one.id for one in _newest(sandbox.state.returns) if fits(one))


FINDERS: dict[str, Callable[[Rehearsal], Iterator[Any]]] = {
    "app_key": lambda sandbox: iter(sandbox.apps),
    "shop_id": lambda sandbox: iter(sandbox.shops),
    "product_id": lambda sandbox: iter(sandbox.state.products),
    "seller_sku": lambda sandbox: (
        sku.seller_sku
        for sku in sandbox.state.skus.values()
        if sku.seller_sku and sku.available() > 1 and _is_first_shops(sandbox, sku.product_id)
    ),
    "order_id": lambda sandbox: (order.id for order in _orders(sandbox, "ON_HOLD", "AWAITING_SHIPMENT")),
    "unpaid_order_id": lambda sandbox: (order.id for order in _orders(sandbox, "UNPAID")),
    "delivered_order_id": lambda sandbox: (order.id for order in _orders(sandbox, "DELIVERED")),
    "order_to_split_id": lambda sandbox: (order.id for order in _to_split(sandbox)),
    "line_to_split_id": lambda sandbox: (live(order)[0].id for order in _to_split(sandbox)),
    "package_id": lambda sandbox: (
        one.id for one in _newest(sandbox.state.packages) if one.status == "PROCESSING"
    ),
    "cancel_id": lambda sandbox: (
        one.id for one in _newest(sandbox.state.cancellations) if one.status == "CANCELLATION_REQUEST_PENDING"
    ),
    "return_id": lambda sandbox: _returns(sandbox, lambda one: one.status.endswith("_REQUEST_PENDING")),
    "granted_return_id": lambda sandbox: _returns(sandbox, lambda one: one.status == TO_SHIP),
    "disputed_return_id": lambda sandbox: _returns(sandbox, lambda one: one.arbitration == IN_ARBITRATION),
    "other_product_id": lambda sandbox: (
        id
        for id, one in reversed(sandbox.state.products.items())
        if one.shop_id == next(iter(sandbox.shops), "")
    ),
    "sku_id": lambda sandbox: iter(sandbox.state.skus),
    "listing_id": lambda sandbox: reversed(sandbox.state.catalogue.families),
    "coupon_id": lambda sandbox: reversed(sandbox.state.promotions.coupons),
    "statement_id": lambda sandbox: reversed(sandbox.state.statements),
    "transaction_id": lambda sandbox: (
        line.id
        for statement in reversed(sandbox.state.statements.values())
        for line in statement.transactions
    ),
    "payment_id": lambda sandbox: (
        one.id for one in reversed(sandbox.state.payments.values()) if one.status == "PROCESSING"
    ),
    "notification_id": lambda sandbox: (
        one.id for one in [*sandbox.market.outbox.pending(), *reversed(sandbox.state.delivered)]
    ),
    "waiting_id": lambda sandbox: (one.id for one in sandbox.market.outbox.pending()),
    "request_number": lambda sandbox: (str(seen.number) for seen in reversed(sandbox.requests)),
    **creator_examples.FINDERS,
    "shop_without_fbt_id": lambda sandbox: (
        id for id in sandbox.shops if all(place.shop_id != id for place in sandbox.state.fbt.places.values())
    ),
    "inbound_order_id": lambda sandbox: (
        one.id for one in sandbox.state.fbt.inbound.values() if one.status == "TO_BE_RECEIVED"
    ),
    "invoiced_package_id": lambda sandbox: (one.id for one in _newest(sandbox.state.packages) if one.invoice),
    "indonesian_shop_id": lambda sandbox: (one.id for one in sandbox.shops.values() if one.region == "ID"),
    "size_chart_id": lambda sandbox: reversed(sandbox.state.catalogue.size_charts),
    "snapshot_name": lambda sandbox: (kept.name for kept in sandbox.keeper.list()),
}
"""What a word in braces stands for: the newest thing here that the call can be tried with."""


def _is_first_shops(sandbox: Rehearsal, product_id: str) -> bool:
    return sandbox.state.products[product_id].shop_id == next(iter(sandbox.shops))
