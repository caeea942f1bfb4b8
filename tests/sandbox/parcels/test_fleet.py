"""The seller's own fleet and carriers: what it reports moves parcels on, and who may be chosen."""

from typing import Any

import pytest

from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.sandbox.state import Order
from tests.sandbox.caller import Answer, Caller, Wall
from tests.sandbox.parcel_calls import mark, number, package_of

REPORT = "/fulfillment/202609/order/sof/track/update"
BY_SELLER, BY_TIKTOK = "7091146663229687553", "7091146663229654785"


def report(caller: Caller, order: Order, action_code: int, tracking_no: str, at: int = 1_795_600_000) -> Any:
    """What the platform answers to a report of one parcel."""
    track = {"action_code": action_code, "description": "seen", "occur_time": at, "tracking_no": tracking_no}
    body = {"order_id": order.id, "country": "US", "provider_id": "1", "tracks": [track]}
    answer = caller.call("POST", REPORT, body=body)
    assert answer.code == 0, answer.envelope
    [result] = answer.content["track_results"]
    return result["code"]


def tracking(caller: Caller, order: Order) -> list[int]:
    rows = caller.call("GET", f"/fulfillment/202309/orders/{order.id}/tracking").content["tracking"]
    return [row["action_code"] for row in rows]


def providers(caller: Caller, option: str = BY_SELLER, **query: str) -> Answer:
    return caller.call("GET", f"/logistics/202309/delivery_options/{option}/shipping_providers", query)


def sent(caller: Caller) -> Order:
    order = caller.place_for_seller()
    boxes = [number(caller, "FLEET0001"), number(caller, "FLEET0002")]
    assert mark(caller, order, shipping_info_list=boxes).code == 0
    return order


def test_a_report_of_the_fleet_moves_its_parcel_and_is_kept_once(caller: Caller) -> None:
    order = sent(caller)
    for _ in range(2):
        assert report(caller, order, 20, "FLEET0001") == 0
    assert order.status == "IN_TRANSIT"
    assert report(caller, order, 50, "FLEET0002", 1_795_600_100) == 0
    assert order.status == "DELIVERED"
    assert sorted(tracking(caller, order)) == [10, 20, 50]


def test_a_delivery_that_is_reported_first_was_collected_before(caller: Caller) -> None:
    order = sent(caller)
    report(caller, order, 50, "FLEET0001")
    assert order.status == "DELIVERED"
    assert order.collection_time
    assert sorted(tracking(caller, order)) == [10, 20, 50]


def test_only_parcels_of_the_fleet_are_its_to_report(caller: Caller) -> None:
    waiting, theirs = caller.at("GB").place_for_seller(), caller.place("AWAITING_COLLECTION")
    assert report(caller.at("GB"), waiting, 50, "FLEET0001") == 21011022
    package = package_of(caller, theirs)
    assert report(caller, theirs, 50, package.tracking_number) == 21011022
    assert (waiting.status, theirs.status) == ("AWAITING_SHIPMENT", "AWAITING_COLLECTION")


def test_a_setting_lets_reports_be_words_alone(wall: Wall) -> None:
    caller = Caller(Sandbox(wall=wall, settings=Settings(fleet_reports_move=False)), wall)
    order = sent(caller)
    report(caller, order, 50, "FLEET0001")
    assert order.status == "AWAITING_COLLECTION"
    assert sorted(tracking(caller, order)) == [10, 50]


def test_there_is_no_carrier_to_choose_where_tiktok_brings_the_parcel(caller: Caller) -> None:
    assert providers(caller).content["shipping_providers"]
    assert providers(caller, BY_TIKTOK).code == 21008117
    assert providers(caller, "1").code == 21008116


@pytest.mark.parametrize("region", ["DE", "IE"])
def test_in_the_eu_carriers_are_asked_for_from_where_to_where(caller: Caller, region: str) -> None:
    german = caller.at(region)
    for query in ({}, {"buyer_region": "FR"}, {"warehouse_region": region}):
        assert providers(german, **query).code == 36009004
    assert providers(german, buyer_region="FR", warehouse_region=region).content["shipping_providers"]
    assert providers(caller.at("GB")).code == 0
