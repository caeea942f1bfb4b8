"""Walks over pages by number: lazily, from where one stopped, and never over a part as if it were all."""

import asyncio
import json
from datetime import date
from decimal import Decimal
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper import errors
from shopkeeper.tiktok.ads import Ads, AsyncAds
from shopkeeper.tiktok.wire import Request, Response

from .played import URL, Sending, answered, plenty

DAY = date(2026, 11, 24)
ROWS = [
    {"dimensions": {"campaign_id": str(number)}, "metrics": {"cost": f"{number}.50", "orders": str(number)}}
    for number in range(7)
]


def page(rows, number=1, size=3, total=None, **more) -> Response:
    total = len(rows) if total is None else total
    told = {"page": number, "page_size": size, "total_number": total, "total_page": -(-total // size)}
    return answered({"list": rows, "page_info": told, **more})


def pages(request: Request) -> Response:
    asked = {name: values[0] for name, values in parse_qs(urlsplit(request.url).query).items()}
    number, size = int(asked["page"]), int(asked["page_size"])
    return page(ROWS[(number - 1) * size : number * size], number, size, len(ROWS))


def report(answer, **more):
    ads = Ads("1", "s", access_token="T", advertiser_id="A", base_url=URL, transport=answer, limits=plenty())
    return asked(ads, **more)


def asked(ads, **more):
    return ads.reports.get(
        store_ids=["1"],
        dimensions=["campaign_id"],
        metrics=["cost", "orders"],
        start_date=DAY,
        end_date=DAY,
        **more,
    )


def test_all_rows_come_page_after_page():
    rows = list(report(sending := Sending(pages), page_size=3))
    assert [row.dimensions.campaign_id for row in rows] == [str(number) for number in range(7)]
    assert sum((row.metrics.cost for row in rows), Decimal()) == Decimal("24.50")
    assert sum(row.metrics.orders for row in rows) == 21
    assert len(sending.seen) == 3


def test_pages_are_fetched_when_they_are_wanted_and_can_be_carried_on_from():
    sending = Sending(pages)
    first = next(iter(report(sending, page_size=3).pages()))
    assert (len(sending.seen), first.number, first.next_number, first.total_count) == (1, 1, 2, 7)
    rest = list(report(sending, page_size=3).pages(number=first.next_number))
    assert [(each.number, len(each.rows), each.next_number) for each in rest] == [(2, 3, 3), (3, 1, 0)]


def test_async_walks_are_the_same():
    class Awaited:
        async def send(self, request: Request) -> Response:
            return pages(request)

    async def walk():
        async with AsyncAds(
            "1", "s", access_token="T", advertiser_id="A", base_url=URL, transport=Awaited(), limits=plenty()
        ) as ads:
            rows = [row.metrics.orders async for row in asked(ads, page_size=2)]
            numbers = [each.number async for each in asked(ads, page_size=2).pages(3)]
            return rows, numbers, ads.requests

    assert asyncio.run(walk()) == (list(range(7)), [3, 4], 6)


def test_a_report_that_came_in_part_is_never_taken_for_the_whole():
    in_part = Sending(lambda _: page(ROWS[:2], size=10, total=7))
    with pytest.raises(errors.TryLater, match="without 5 of its rows"):
        list(report(in_part))
    [came] = report(in_part).pages()
    assert (len(came.rows), came.missing, came.total_count) == (2, 5, 7)


@given(st.integers(1, 9), st.integers(0, 30), st.data())
def test_what_lacks_is_counted_on_every_page(size, total, draw):
    rows = [ROWS[number % 7] for number in range(total)]
    lost = draw.draw(st.lists(st.integers(0, 9), min_size=40, max_size=40))

    def answer(request: Request) -> Response:
        number = int(parse_qs(urlsplit(request.url).query)["page"][0])
        cut = rows[(number - 1) * size : number * size]
        return page(cut[: max(0, len(cut) - lost[number])], number, size, total)

    walked = list(report(Sending(answer), page_size=size).pages())
    assert sum(len(each.rows) + each.missing for each in walked) == total
    assert len(walked) == max(1, -(-total // size))


def test_a_placeholder_is_nothing_and_no_oddity():
    rows = [{"dimensions": {"stat_time_hour": "-"}, "metrics": {"cost": "-", "orders": "-", "roi": "-"}}]
    [came] = report(Sending(lambda _: page(rows))).pages()
    [row] = came.rows
    assert (row.metrics.cost, row.metrics.orders, row.dimensions.stat_time_hour) == (None, None, "")
    assert came.oddities == ()
    assert came.raw["list"] == rows


def test_figures_are_exact_and_a_strange_one_costs_no_more_than_itself():
    metrics = {"cost": "0.10", "roi": 4.25, "orders": 3, "10_second_live_views": "12", "net_cost": "many"}
    [came] = report(Sending(lambda _: page([{"dimensions": {}, "metrics": metrics}]))).pages()
    [row] = came.rows
    figures = row.metrics
    assert (figures.cost, figures.roi, figures.orders) == (Decimal("0.10"), Decimal("4.25"), 3)
    assert (figures.ten_second_live_views, figures.net_cost) == (12, None)
    assert [oddity.path for oddity in came.oddities] == ["list[0].metrics.net_cost"]


MALFORMED = [
    None,
    {},
    {"list": None},
    {"list": {}},
    {"list": [None, 7, "x", []]},
    {"list": [{"dimensions": None, "metrics": None}]},
    {"list": [{"dimensions": [], "metrics": "none"}], "page_info": "none"},
    {"list": [], "page_info": {"page": "x", "page_size": None, "total_number": -4, "total_page": [1]}},
    {"list": [{"metrics": {"orders": "1e400", "cost": "NaN?"}}], "page_info": {"total_page": 10**30}},
]


@pytest.mark.parametrize("content", MALFORMED, ids=[json.dumps(each)[:40] for each in MALFORMED])
def test_a_malformed_page_breaks_no_walk(content):
    sending = Sending(lambda _: answered(content))
    first = next(iter(report(sending).pages()))
    assert first.missing == 0
    assert all(row.metrics is not None for row in first.rows)


def test_content_that_is_no_object_at_all_is_said_so():
    with pytest.raises(errors.Unreachable, match="no object"):
        list(report(Sending(lambda _: answered([1, 2]))))


def test_a_list_without_pages_is_one():
    stores = answered({"store_list": [{"store_id": "1"}, {"store_id": "2"}]})
    ads = Ads("1", "s", access_token="T", advertiser_id="A", transport=Sending(lambda _: stores))
    assert [store.store_id for store in ads.stores.list()] == ["1", "2"]
