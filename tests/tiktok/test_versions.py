"""Older versions are called by name, and warn once with their end and what to write instead."""

import json
import warnings
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import parse_qs, urlsplit

import pytest

from shopkeeper.tiktok import AsyncTikTokShop, RetiredVersion, TikTokShop, spec, versions
from shopkeeper.tiktok.wire import Response

from .every_call import answer_of

ENDED = "finance.GetPayments.202309"


class Played:
    """A TikTok that gives every call the same answer, and remembers what was asked."""

    def __init__(self, content):
        self.asked = []
        self._body = json.dumps(
            {"code": 0, "message": "Success", "request_id": "R", "data": content}
        ).encode()

    def send(self, request):
        self.asked.append(request)
        return Response(200, {}, self._body)


class AsyncPlayed(Played):
    async def send(self, request):
        return super().send(request)


def shop_of(transport):
    return TikTokShop("key", "secret", transport=transport).shop(access_token="token", cipher="CIPHER")


@pytest.fixture(autouse=True)
def untold():
    """As in a fresh process: nothing has been told yet."""
    versions.forget()
    yield
    versions.forget()


def test_the_newest_version_is_meant_where_none_is_named():
    played = Played({"orders": []})
    shop_of(played).orders.detail(ids=["1"])
    assert "/order/202507/orders?" in played.asked[0].url


def test_a_version_that_is_named_is_the_one_that_is_called():
    played = Played(answer_of(spec.operation("order.GetOrderDetail.202309")))
    with pytest.warns(RetiredVersion, match=r"Write shop\.orders\.detail\(\.\.\.\)"):
        [order] = shop_of(played).orders.detail(ids=["7"], version="202309").orders
    assert "/order/202309/orders?" in played.asked[0].url
    assert type(order).__module__ == "shopkeeper.tiktok.records.v202309.orders"


def test_the_current_version_can_be_named_too():
    played = Played({"orders": []})
    shop_of(played).orders.detail(ids=["1"], version="202507")
    assert "/order/202507/orders?" in played.asked[0].url


def test_each_version_asks_for_pages_as_large_as_it_gives_them():
    played = Played({"cancellations": []})
    list(shop_of(played).cancellations.search())
    with pytest.warns(RetiredVersion):
        list(shop_of(played).cancellations.search(version="202309"))
    sizes = [parse_qs(urlsplit(request.url).query)["page_size"] for request in played.asked]
    assert sizes == [["50"], ["50"]]


def test_a_version_that_never_was_is_refused_before_anything_is_sent():
    played = Played({})
    with pytest.raises(ValueError, match=r"detail has no version '202001'.*202309"):
        shop_of(played).orders.detail(ids=["1"], version="202001")
    assert played.asked == []


def test_what_an_older_version_does_not_take_is_refused_before_anything_is_sent():
    played = Played({})
    with (
        pytest.warns(RetiredVersion),
        pytest.raises(ValueError, match=r"SearchProducts.202309 takes no sku_ids"),
    ):
        list(shop_of(played).products.search(sku_ids=["1"], version="202309"))
    assert played.asked == []


def test_what_has_ended_warns_once_with_the_day_and_the_call_to_write_instead():
    shop = shop_of(Played({"payments": []}))
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        for _ in range(3):
            list(shop.finance.payments(sort_field="create_time", version="202309"))
            shop.fetch(ENDED, {"sort_field": "create_time"})
    assert [str(one.message) for one in told] == [
        "finance.GetPayments.202309: TikTok's date for its end is 2026-08-15. "
        "Write shop.finance.payments(...), which calls version 202605."
    ]


def test_many_threads_that_call_it_at_once_are_warned_once_together():
    ended = spec.operation(ENDED)
    with warnings.catch_warnings(record=True) as told, ThreadPoolExecutor(16) as threads:
        warnings.simplefilter("always")
        list(threads.map(versions.warn_of, [ended] * 200))
    assert len(told) == 1


def test_the_warning_points_at_the_line_of_the_program():
    with pytest.warns(RetiredVersion) as told:
        list(shop_of(Played({"payments": []})).finance.payments(sort_field="create_time", version="202309"))
    assert [one.filename for one in told] == [__file__]


async def test_the_warning_points_at_the_line_of_an_async_program():
    app = AsyncTikTokShop("key", "secret", transport=AsyncPlayed({"orders": []}))
    with pytest.warns(RetiredVersion) as told:
        await app.shop(access_token="token", cipher="C").orders.detail(ids=["1"], version="202309")
    assert [one.filename for one in told] == [__file__]


def test_a_call_by_its_path_warns_as_well():
    with pytest.warns(RetiredVersion, match="2026-08-15"):
        shop_of(Played({})).call("GET", "/finance/202309/payments")


def test_a_current_call_that_has_a_date_for_its_end_warns():
    with pytest.warns(RetiredVersion, match=r"2026-08-15\. No current call is known"):
        list(shop_of(Played({"orders": []})).creator_orders.search_traces(time_ge=1, time_lt=2))


def test_nothing_that_stays_warns():
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        for entry in spec.operations().values():
            versions.warn_of(entry)
    ends = {entry.id for entry in spec.operations().values() if entry.retires}
    assert {str(one.message).partition(":")[0] for one in told} == ends


def test_whoever_makes_errors_of_warnings_is_stopped_each_time():
    shop = shop_of(Played({"payments": []}))
    for _ in range(2):
        with pytest.raises(RetiredVersion):
            shop.fetch(ENDED, {"sort_field": "create_time"})


def test_every_operation_that_ends_says_so_in_its_own_words():
    for entry in spec.every_version().values():
        if entry.retires or not entry.current:
            text = versions.text_of(entry)
            assert (entry.retires or "no date of its end is published") in text
            assert ("Write shop." in text) == bool(entry.replaced_by)
