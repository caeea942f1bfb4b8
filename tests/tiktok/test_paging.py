"""Walks over lists: every row once, whatever the pages; lazy, bounded, and with an end."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper import errors
from shopkeeper.tiktok import spec
from shopkeeper.tiktok.calls import AsyncPages, Pages
from shopkeeper.tiktok.envelope import Answer
from shopkeeper.tiktok.paging import MOST_EMPTY_PAGES, Walk
from shopkeeper.tiktok.reading import read_page
from shopkeeper.tiktok.records.aftersales import AftersalesRequest
from shopkeeper.tiktok.records.orders import Order

SEARCH = spec.operation("order.GetOrderList.202309")
AFTERSALES = spec.operation("return_refund.searchAftersalesRequests.202603")


class Shelf:
    """A shop of numbered orders in pages of given sizes; the token of a page is its number."""

    def __init__(self, *sizes: int) -> None:
        self.sizes, self.asked = list(sizes), []

    def ask(self, id, values):
        self.asked.append(values.get("page_token"))
        number = int(values.get("page_token") or 0)
        start = sum(self.sizes[:number])
        rows = [{"id": str(row)} for row in range(start, start + self.sizes[number])]
        return Answer(id, json.dumps(self.page(number, rows)).encode())

    def page(self, number, rows):
        token = str(number + 1) if number + 1 < len(self.sizes) else ""
        return {"orders": rows, "next_page_token": token, "total_count": sum(self.sizes)}


class Awaited:
    """The same shelf, awaited."""

    def __init__(self, shelf):
        self.shelf = shelf

    async def ask(self, id, values):
        return self.shelf.ask(id, values)


def walk(shelf):
    return Pages(shelf, Walk(SEARCH.id, Order, {"page_size": 10}))


def ids(rows):
    return [row.id for row in rows]


def numbers(start, end):
    return [str(number) for number in range(start, end)]


splits = st.lists(st.integers(0, 7), min_size=1, max_size=20)


@given(splits)
def test_any_split_into_pages_gives_every_row_once(sizes):
    shelf = Shelf(*sizes)
    assert ids(walk(shelf)) == numbers(0, sum(sizes))
    assert len(shelf.asked) == len(sizes)


@given(splits, st.data())
def test_a_walk_carries_on_from_any_token_where_another_stopped(sizes, data):
    stop = data.draw(st.integers(1, len(sizes)))
    pages = walk(Shelf(*sizes)).pages()
    seen = [next(pages) for _ in range(stop)]
    token = seen[-1].next_page_token
    rest = list(walk(Shelf(*sizes)).pages(token)) if token else []
    assert ids(row for page in seen + rest for row in page.rows) == numbers(0, sum(sizes))


@given(splits, st.integers(0, 60))
def test_a_bounded_walk_asks_for_no_page_that_it_does_not_need(sizes, most):
    shelf = Shelf(*sizes)
    assert ids(walk(shelf).first(most)) == numbers(0, min(most, sum(sizes)))
    needed = next((n for n in range(len(sizes) + 1) if sum(sizes[:n]) >= most), len(sizes))
    assert len(shelf.asked) == needed


def test_a_walk_is_lazy_and_may_be_walked_again():
    shelf = Shelf(2, 2, 2)
    found = walk(shelf)
    assert shelf.asked == []
    rows = iter(found)
    assert [next(rows).id, next(rows).id] == ["0", "1"]
    assert shelf.asked == [None]
    assert ids(found) == numbers(0, 6)


def test_a_page_tells_where_the_next_begins_how_many_there_are_and_what_came():
    first = next(walk(Shelf(2, 1)).pages())
    assert (first.next_page_token, first.total_count, ids(first.rows)) == ("1", 3, ["0", "1"])
    assert first.raw["orders"] == [{"id": "0"}, {"id": "1"}]


async def test_an_awaited_walk_is_bounded_and_resumed_alike():
    found = AsyncPages(Awaited(Shelf(2, 0, 3)), Walk(SEARCH.id, Order, {}))
    assert ids([row async for row in found]) == numbers(0, 5)
    assert ids(await found.first(3)) == numbers(0, 3)
    assert [ids(page.rows) async for page in found.limit(4).pages("2")] == [numbers(2, 5)]


@pytest.mark.parametrize("sizes", [(2, 2, 2), (0, 0, 0), (1,)])
def test_a_token_that_comes_again_ends_the_walk_with_a_clear_error(sizes):
    class Circle(Shelf):
        def page(self, number, rows):
            return {**super().page(number, rows), "next_page_token": str((number + 1) % len(sizes))}

    found = []
    with pytest.raises(errors.TryLater, match=r"GetOrderList.*page token '0' a second time.*never end"):
        found.extend(walk(Circle(*sizes)).pages("0"))
    assert ids(row for page in found for row in page.rows) == numbers(0, sum(sizes))


def test_pages_without_rows_that_never_end_end():
    shelf = Shelf(*[0] * (MOST_EMPTY_PAGES + 9))
    with pytest.raises(errors.TryLater, match="100 empty pages"):
        list(walk(shelf))
    assert len(shelf.asked) == MOST_EMPTY_PAGES


def test_fewer_than_no_rows_are_refused():
    with pytest.raises(ValueError, match="-1 rows"):
        walk(Shelf(1)).first(-1)


def test_a_list_inside_an_object_is_found():
    operation = spec.operation("product.listOpportunities.202604")
    body = b'{"data": {"opportunities": [{}], "next_page_token": "n", "total_count": "7"}}'
    page = read_page(Answer(operation.id, body), dict, operation)
    assert (page.rows, page.next_page_token, page.total_count) == ([{}], "n", 7)


def test_what_stands_in_the_place_of_that_object_is_told():
    operation = spec.operation("product.listOpportunities.202604")
    page = read_page(Answer(operation.id, b'{"data": "none"}', on_oddity=str), dict, operation)
    assert (page.rows, [oddity.path for oddity in page.oddities]) == ([], ["data"])


def test_a_token_that_belongs_into_an_object_is_put_there():
    asked = Walk(AFTERSALES.id, AftersalesRequest, {"pagination": {"page_size": 5}}).asked("next")
    assert asked == {"pagination": {"page_size": 5, "page_token": "next"}}
    assert Walk(AFTERSALES.id, AftersalesRequest, {"pagination": None}).asked("next") == {
        "pagination": {"page_token": "next"}
    }


class Numbered:
    """A shop whose lists count their pages; one that ``is_deaf`` always answers the first."""

    def __init__(self, count, size, name, is_deaf=False):
        self.count, self.size, self.name, self.is_deaf, self.asked = count, size, name, is_deaf, []

    def ask(self, id, values):
        self.asked.append(values[self.name])
        start = 0 if self.is_deaf else (values[self.name] - 1) * self.size
        rows = [{"id": str(row)} for row in range(start, min(start + self.size, self.count))]
        inner = {"connect_list": rows, "total": self.count}
        content = {"products": rows, "total_count": self.count} if self.name == "page_no" else {"data": inner}
        return Answer(id, json.dumps(content).encode())


@pytest.mark.parametrize(
    ("id", "name"),
    [
        ("product.listProductSKPPStatuses.202606", "page_no"),
        ("affiliate_seller.getWeeklyCreatorOutreachRecords.202608", "page_index"),
    ],
)
@given(count=st.integers(0, 30), size=st.integers(1, 8))
def test_pages_that_are_counted_are_walked_and_resumed_alike(id, name, count, size):
    shop = Numbered(count, size, name)
    found = Pages(shop, Walk(id, dict, {"page_size": size}))
    assert [row["id"] for row in found] == numbers(0, count)
    assert len(shop.asked) <= count // size + 1
    rest = [row["id"] for page in found.pages("2") for row in page.rows]
    assert rest == numbers(min(size, count), count)


def test_a_list_that_gives_its_first_page_whatever_is_asked_for_comes_to_an_end():
    shop = Numbered(9, 4, "page_index", is_deaf=True)
    walked = Pages(
        shop, Walk("affiliate_seller.getWeeklyCreatorOutreachRecords.202608", dict, {"page_size": 4})
    )
    with pytest.raises(errors.TryLater, match="same page a second time"):
        list(walked)


def test_every_paged_operation_can_be_asked_for_its_next_page():
    for operation in spec.operations().values():
        if operation.paged:
            asked = Walk(operation.id, dict, {}).asked("2")
            known = {param.name for param in operation.params} | {
                spec.name_of(key)[0] for key in operation.body
            }
            assert asked.keys() <= known, operation.id
