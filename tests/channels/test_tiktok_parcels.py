"""TikTok's parcels in the hub's words, from the documented payloads and from calls that are refused."""

import json
from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from shopkeeper.channels import tiktok
from shopkeeper.channels.channel import Shipment, Shop, Way
from shopkeeper.core.parcels import Packed
from shopkeeper.errors import Rejected, TryLater
from tests.sync.shipping import buy
from tests.sync.world import GB, US, World, world

LISTED: dict[str, Any] = json.loads(
    """{"id": "577828281214600000",
        "orders": [{"id": "577828281214600001", "skus": [{"id": "577828281214883345", "quantity": 5}]}],
        "create_time": 1635338186, "update_time": 1635338190, "status": "PROCESSING",
        "tracking_number": "6617675021119438849", "shipping_provider_name": "TT Virtual express",
        "shipping_provider_id": "6617675021119438848", "order_line_item_ids": ["1729382476852921560"]}"""
)
DETAILED: dict[str, Any] = {
    "package_id": "577828281214600000",
    "package_status": "CANCELLED",
    "ship_exception_reason": "PACKAGE_LOST",
    "shipping_type": "TIKTOK",
    "split_and_combine_tag": "COMBINE",
    "orders": [{"id": "1"}, {"id": "2"}],
    "order_line_item_ids": ["b", "a"],
    "create_time": 1635338186,
    "update_time": 1635338190,
}


def test_a_listed_package_is_read_as_the_documents_show_it() -> None:
    found = tiktok.parcel(LISTED, 7)

    assert found.place == (7, "577828281214600000")
    assert (found.status, found.provider, found.provider_id, found.tracking_number) == (
        "PROCESSING",
        "TT Virtual express",
        "6617675021119438848",
        "6617675021119438849",
    )
    assert found.packed == (Packed("577828281214600001", "1729382476852921560"),)
    assert found.updated_at == datetime(2021, 10, 27, 12, 36, 30, tzinfo=UTC)
    assert (found.exception, found.tag, found.shipping_type) == ("", "", "")


def test_a_detail_tells_what_befell_a_parcel_and_not_whose_each_line_is() -> None:
    found = tiktok.parcel(DETAILED, 7)

    assert (found.status, found.exception, found.tag, found.shipping_type) == (
        "CANCELLED",
        "PACKAGE_LOST",
        "COMBINE",
        "TIKTOK",
    )
    assert found.packed == (Packed("", "a"), Packed("", "b"))
    assert tiktok.orders_in(DETAILED) == ["1", "2"]


@pytest.mark.parametrize("left_out", ["id", "status", "create_time", "update_time"])
def test_a_package_that_cannot_be_read_is_rejected_by_its_number(left_out: str) -> None:
    with pytest.raises(Rejected, match="cannot be read"):
        tiktok.parcel({name: value for name, value in LISTED.items() if name != left_out}, 1)


def test_reports_are_read_by_number_oldest_first() -> None:
    raw = {
        "order_id": "1",
        "logistics_details": [
            {
                "carrier_name": "UPS",
                "newest_tracking_no": "1Z",
                "track_list": [
                    {"action_code": 50, "description": "Delivered!\n", "update_time_millis": 1694685539500},
                    {"action_code": 20, "description": "Collected", "update_time_millis": 1694600000000},
                ],
            },
            {"newest_tracking_no": "2Z"},
        ],
    }
    found = tiktok.scans(raw)

    assert [(one.code, one.description, one.tracking_number) for one in found] == [
        (20, "Collected", "1Z"),
        (50, "Delivered!", "1Z"),
    ]
    assert found[1].scanned_at == datetime(2023, 9, 14, 9, 58, 59, 500_000, tzinfo=UTC)
    with pytest.raises(Rejected, match="order 1 cannot be read"):
        tiktok.scans({"order_id": "1"})


@pytest.mark.parametrize(
    ("region", "by_platform", "by_seller", "splits_first"),
    [
        ("US", "create", "mark", False),
        ("GB", "ship", "mark", True),
        ("DE", "ship", "mark", True),
        ("JP", "ship", "mark", True),
        ("MY", "ship", "ship", True),
        ("BR", "ship", "ship", True),
    ],
)
def test_each_market_ships_in_its_own_way(
    region: str, by_platform: Way, by_seller: Way, splits_first: bool
) -> None:
    assert tiktok.way(region, own_carrier=False) == by_platform
    assert tiktok.way(region, own_carrier=True) == by_seller
    assert tiktok.splits_first(region) == splits_first


@pytest.fixture
async def shops(tmp_path: Path) -> AsyncIterator[World]:
    """Both shops connected, without a count."""
    async with world(f"sqlite:///{tmp_path}/hub.db") as made:
        await made.connect(count=False)
        yield made


async def shop(shops: World, connection_id: int) -> Shop:
    return await shops.hub.shops.shop((await shops.connections())[connection_id - 1])


async def test_every_market_of_the_sandbox_takes_the_way_that_the_table_names(shops: World) -> None:
    for connection_id, by, own in (
        (US, "", False),
        (US, "SELLER", True),
        (GB, "", False),
        (GB, "SELLER", True),
    ):
        order_id = buy(shops, connection_id, {"MUG": 1}, by=by)
        region = shops.sandbox.shops[shops.shop_id(connection_id)].region
        carriers = await (await shop(shops, connection_id)).parcels.carriers(delivery_option(by), region)
        lines = shops.sandbox.state.orders[order_id].lines
        said: Mapping[str, Any] = (
            {"provider_id": carriers[0].provider_id, "tracking_number": f"NUMBER{order_id[-6:]}"}
            if own
            else {}
        )
        one = Shipment(
            key="k",
            way=tiktok.way(region, own_carrier=own),
            order_id=order_id,
            package_id=lines[0].package_id,
            line_ids=(lines[0].id,),
            **said,
        )
        became = await (await shop(shops, connection_id)).parcels.ship([one])

        assert became["k"].refusal == ""
        assert shops.sandbox.state.orders[order_id].status == "AWAITING_COLLECTION"


def delivery_option(by: str) -> str:
    """The way in which an order is delivered, as the sandbox numbers it."""
    return "7091146663229687553" if by else "7091146663229654785"


async def test_a_refusal_names_tiktoks_code_and_what_to_do(shops: World) -> None:
    order_id = buy(shops, US, {"MUG": 1}, "ON_HOLD")
    line_ids = (shops.sandbox.state.orders[order_id].lines[0].id,)
    parcels = (await shop(shops, US)).parcels
    became = await parcels.ship([Shipment("k", "create", order_id, line_ids=line_ids)])

    assert "21011044" in became["k"].refusal
    assert became["k"].refusal.endswith("It is on hold; ship it once the hour after the payment is over.")


async def test_a_batch_without_anything_to_blame_is_refused_whole(shops: World) -> None:
    parcels = (await shop(shops, GB)).parcels
    became = await parcels.ship([Shipment(one, "ship", "1", package_id=one) for one in ("404", "405")])

    assert {one: bool(each.refusal) for one, each in became.items()} == {"404": True, "405": True}


async def test_a_label_that_is_being_made_is_asked_for_later(shops: World) -> None:
    order_id = shops.buy(GB, {"MUG": 1}, "AWAITING_COLLECTION")
    package = shops.sandbox.package_of(order_id)
    parcels = (await shop(shops, GB)).parcels
    document = await parcels.document(package.id, "SHIPPING_LABEL")
    package.rts_time = 2**40

    assert document.tracking_number == package.tracking_number
    assert document.url.startswith("http")
    with pytest.raises(TryLater, match="still making the label"):
        await parcels.document(package.id, "SHIPPING_LABEL")
