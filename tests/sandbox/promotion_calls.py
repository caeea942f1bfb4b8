"""A seller's calls about promotions, for the tests."""

from typing import Any

from tests.sandbox.caller import Answer, Caller

ACTIVITIES = "/promotion/202309/activities"
HOUR = 3600
GIFT, GET_Y = "GIFT_WITH_PURCHASE", "BUY_X_GET_Y"


def now(caller: Caller) -> int:
    return int(caller.sandbox.market.now())


def asked(caller: Caller, kind: str = "FIXED_PRICE", level: str = "VARIATION", **more: Any) -> dict[str, Any]:
    """The body of a promotion that begins at once and goes on for a day."""
    fields = {"title": f"{kind} {len(caller.sandbox.state.promotions.activities)}", "activity_type": kind}
    times = {"begin_time": now(caller), "end_time": now(caller) + 24 * HOUR}
    return {**fields, "product_level": level, **times, **more}


def create(caller: Caller, kind: str = "FIXED_PRICE", level: str = "VARIATION", **more: Any) -> str:
    made = caller.call("POST", ACTIVITIES, body=asked(caller, kind, level, **more))
    assert made.code == 0, made.envelope
    return str(made.content["activity_id"])


def row(caller: Caller, code: str, limit: int = -1, each: int = -1, **terms: Any) -> dict[str, Any]:
    """One SKU's product as it is entered in a promotion by SKU."""
    sku = caller.sku(code)
    own = {"id": sku.id, "quantity_limit": limit, "quantity_per_user": each, **terms}
    return {"id": sku.product_id, "quantity_limit": -1, "quantity_per_user": -1, "skus": [own]}


def product(caller: Caller, code: str, **terms: Any) -> dict[str, Any]:
    """A product as it is entered in a promotion by product."""
    return {"id": caller.sku(code).product_id, "quantity_limit": -1, "quantity_per_user": -1, **terms}


def enter(caller: Caller, activity_id: str, *products: dict[str, Any]) -> Answer:
    body = {"activity_id": activity_id, "products": list(products)}
    return caller.call("PUT", f"{ACTIVITIES}/{activity_id}/products", body=body)


def remove(caller: Caller, activity_id: str, **ids: list[str]) -> Answer:
    return caller.call("DELETE", f"{ACTIVITIES}/{activity_id}/products", body=ids)


def running(caller: Caller, kind: str, *products: dict[str, Any], **more: Any) -> str:
    """A promotion that is on for these products."""
    level = "VARIATION" if products and products[0].get("skus") else "PRODUCT"
    activity_id = create(caller, kind, level, **more)
    entered = enter(caller, activity_id, *products)
    assert entered.code == 0, entered.envelope
    assert entered.content["status"] == "ONGOING"
    return activity_id


def get(caller: Caller, activity_id: str) -> Any:
    return caller.call("GET", f"{ACTIVITIES}/{activity_id}").content


def status(caller: Caller, activity_id: str) -> str:
    return str(get(caller, activity_id)["status"])


def pass_time(caller: Caller, seconds: float) -> None:
    caller.sandbox.clock.advance(seconds)
    caller.sandbox.tick()


def coupon(caller: Caller, **fields: Any) -> str:
    body = {"shop_id": caller.shop.id, "title": "Welcome", "type": "AMOUNT_OFF", "value": "2.00", **fields}
    made = caller.control("POST", "/coupons", body).envelope
    assert "coupon_id" in made, made
    return str(made["coupon_id"])


def gift(caller: Caller, code: str, limit: int = 5) -> dict[str, str]:
    """A SKU as it is named as a gift."""
    sku = caller.sku(code)
    return {"product_id": sku.product_id, "sku_id": sku.id, "total_claim_limit": str(limit)}


def tier(*own: dict[str, str], at: str = "1", number: int = 1, way: str = "ITEM_QUANTITY") -> dict[str, Any]:
    """What one tier asks for, and the gifts that it gives."""
    asked_for = {"threshold_type": f"MINIMAL_{way}", "threshold_value": at}
    return {"tier": number, **asked_for, "gift_details": list(own)}


def gifts(*tiers: dict[str, Any]) -> dict[str, Any]:
    """The discount of a promotion with gifts."""
    return {"gift_discount": {"gift_receiving_type": "AUTO", "gift_infos": list(tiers)}}


def get_y(**part: str) -> dict[str, Any]:
    """The discount of a promotion that gives one for nothing to who buys two."""
    usual = {
        "threshold_type": "MINIMAL_ITEM_QUANTITY",
        "threshold_value": "2",
        "discount_type": "FREE",
        "discount_value": "0",
        "benefit_max_applicable_quantity": "1",
    }
    return {"bxgy_discount": usual | part}
