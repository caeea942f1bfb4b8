"""Units that campaigns keep: a part of what is on sale, told apart wherever units are told."""

from typing import Any

import pytest

from shopkeeper.errors import Rejected
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.sandbox.stock import campaigns as campaign_stock
from shopkeeper.sandbox.stock import units as stock
from tests.sandbox.caller import INVENTORY, Caller, Receiver, Wall


@pytest.fixture
def caller(wall: Wall) -> Caller:
    return Caller(Sandbox(wall=wall, settings=Settings(inventory_webhooks=True)), wall)


def keep(caller: Caller, units: int, campaign: str = "Autumn") -> None:
    campaign_stock.lock(caller.sandbox.market, caller.sku("MUG"), campaign, campaign, units)


def parts(caller: Caller) -> tuple[int, list[tuple[str, int]], int]:
    """What is on sale, what campaigns have of it, and what the shop has."""
    body = {"sku_ids": [caller.sku("MUG").id]}
    [row] = caller.call("POST", INVENTORY, body=body).content["inventory"][0]["skus"]
    shown = row["total_available_inventory_distribution"]
    campaigns = [(one["campaign_name"], one["quantity"]) for one in shown["campaign_inventory"]]
    return row["total_available_quantity"], campaigns, shown["in_shop_inventory"]["quantity"]


def set_units(caller: Caller, quantity: int) -> Any:
    sku = caller.sku("MUG")
    path = f"/product/202309/products/{sku.product_id}/inventory/update"
    body = {"skus": [{"id": sku.id, "inventory": [{"quantity": quantity}]}]}
    return caller.call("POST", path, body=body).content["errors"]


def test_what_a_campaign_keeps_stays_on_sale(caller: Caller) -> None:
    keep(caller, 30)
    keep(caller, 10, "Flash")
    assert parts(caller) == (100, [("Autumn", 30), ("Flash", 10)], 60)
    with pytest.raises(Rejected, match="70 are free"):
        keep(caller, 71, "Flash")
    campaign_stock.unlock(caller.sandbox.market, "Autumn")
    assert parts(caller) == (100, [("Flash", 10)], 90)


def test_buyers_buy_the_units_of_a_campaign_first(caller: Caller) -> None:
    keep(caller, 3)
    order = caller.place(MUG=5)
    assert parts(caller) == (95, [("Autumn", 0)], 95)
    caller.sandbox.move(caller.shop.id, order.id, "CANCELLED")
    assert parts(caller) == (100, [("Autumn", 0)], 100)
    assert stock.unbalanced(caller.sandbox.state) == []


def test_a_set_may_not_go_below_what_a_campaign_keeps(caller: Caller) -> None:
    keep(caller, 30)
    assert [row["code"] for row in set_units(caller, 29)] == [12052393]
    assert parts(caller) == (100, [("Autumn", 30)], 70)
    assert set_units(caller, 30) == []
    assert parts(caller) == (30, [("Autumn", 30)], 0)


async def test_webhooks_tell_of_the_campaigns_part(caller: Caller, receiver: Receiver) -> None:
    keep(caller, 4)
    caller.place(MUG=6)
    keep(caller, 2, "Flash")
    campaign_stock.unlock(caller.sandbox.market, "Flash")
    await caller.sandbox.deliver(receiver)
    told = [body["data"] for body in receiver.bodies if body["type"] == 71]
    changes = [event["change_detail"][0] for event in told]
    names = ("available_quantity_delta", "in_shop_quantity_delta", "campaign_locked_quantity_delta")
    assert [(one["trigger_source"], *(one[name] for name in names)) for one in changes] == [
        ("campaign_lock", 0, -4, 4),
        ("order_created", -6, -2, -4),
        ("campaign_lock", 0, -2, 2),
        ("campaign_unlock", 0, 2, -2),
    ]
    for event in told:
        after = event["quantity_snapshot_after_change"]
        assert (
            after["total_available_quantity"] == after["in_shop_quantity"] + after["campaign_locked_quantity"]
        )


async def test_sellers_are_told_of_units_as_shops_are(caller: Caller, receiver: Receiver) -> None:
    caller.place(MUG=1)
    await caller.sandbox.deliver(receiver)
    of_shop, of_seller = ([body for body in receiver.bodies if body["type"] == kind] for kind in (71, 68))
    assert len(of_seller) == len(of_shop) == 1
    [envelope] = of_seller
    assert envelope["seller_open_id"] == caller.grant.open_id
    assert "shop_id" not in envelope
    seller, shop = dict(envelope["data"]), dict(of_shop[0]["data"])
    assert seller.pop("seller_id").startswith("7498")
    assert shop.pop("shop_id") == int(caller.shop.id)
    assert (int(seller.pop("product_id")), int(seller.pop("sku_id"))) == (
        shop.pop("product_id"), shop.pop("sku_id"),
    )  # fmt: skip
    assert seller == shop


def test_a_snapshot_remembers_what_campaigns_keep(caller: Caller) -> None:
    keep(caller, 30)
    kept = caller.sandbox.snapshot()
    keep(caller, 5)
    caller.sandbox.restore(kept)
    assert parts(caller) == (100, [("Autumn", 30)], 70)
