"""Nobody but the person at the dashboard writes, and nobody sees what is another's."""

import pytest

from shopkeeper.store.tables import orders
from shopkeeper.web.sessions import Bucket
from tests.sync.world import US, world
from tests.web.rows import add_cancellation, add_parcel, add_payment, add_return, add_statement
from tests.web.site import Site, add_line, add_order, browser, second_seller

POSTS = (
    "/counts/csv", "/counts/one", "/counts/source", "/connections/mode", "/connections/connect",
    "/activity/retry", "/seller", "/orders/ship", "/orders/ship/own", "/orders/one", "/orders/cancel",
    "/orders/refund", "/parcels/label", "/parcels/tracking", "/returns/decide", "/returns/grade",
    "/returns/rules", "/returns/rules/change", "/events/again",
)  # fmt: skip
EVIL = '<script>alert("x")</script>'


@pytest.mark.parametrize("address", POSTS)
async def test_a_form_without_its_token_is_refused(site: Site, address: str) -> None:
    answer = await site.browser.post(address, data={"form_token": "0" * 64, "seller": "1"})

    assert answer.status_code == 403
    assert "Nothing was done" in answer.text


async def test_a_token_of_another_browser_does_not_open_this_one(site: Site) -> None:
    token = await site.token()

    async with browser(site.world.hub) as other:
        answer = await other.post("/counts/source", data={"form_token": token, "source": "sum"})

    assert answer.status_code == 403


async def test_a_form_from_another_site_is_refused_even_with_a_token(site: Site) -> None:
    fields = {"form_token": await site.token(), "source": "sum"}

    foreign = await site.browser.post(
        "/counts/source", data=fields, headers={"origin": "https://evil.example"}
    )
    cross = await site.browser.post("/counts/source", data=fields, headers={"sec-fetch-site": "cross-site"})

    assert (foreign.status_code, cross.status_code) == (403, 403)


async def test_a_body_larger_than_any_form_is_refused(site: Site) -> None:
    answer = await site.browser.post("/counts/csv", content=b"x" * (5 * 1024 * 1024))

    assert answer.status_code == 413


async def test_only_names_of_this_machine_are_answered(site: Site) -> None:
    answers = {
        host: (await site.browser.get("/", headers={"host": host})).status_code
        for host in ("localhost:8470", "127.0.0.1:8470", "[::1]:8470", "evil.example", "192.168.1.5:8470", "")
    }

    assert answers == {
        "localhost:8470": 200, "127.0.0.1:8470": 200, "[::1]:8470": 200, "evil.example": 421,
        "192.168.1.5:8470": 421, "": 421,
    }  # fmt: skip


async def test_what_buyers_and_sellers_wrote_is_never_run(site: Site) -> None:
    await add_order(
        site.world, "570000000000000001", goods=EVIL, place=EVIL, status="CANCELLED", cancel_reason=EVIL
    )
    await add_line(site.world, "570000000000000001", sku=EVIL, title=EVIL, variant=EVIL)

    for address in (
        "/orders?view=all",
        "/orders/1/570000000000000001",
        f"/orders?view=all&q={EVIL}",
        f"/counts?sku={EVIL}",
    ):
        page = await site.get(address)
        assert "<script>alert" not in page, address
        assert "&lt;script&gt;alert" in page, address


async def test_pages_forbid_foreign_scripts_and_frames(site: Site) -> None:
    answer = await site.browser.get("/")
    policy = answer.headers["content-security-policy"]

    assert "default-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "'unsafe-eval'" not in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "HttpOnly" in answer.headers["set-cookie"]
    assert "SameSite=lax" in answer.headers["set-cookie"]


@pytest.mark.parametrize(
    "address",
    [
        "/orders/9/900000000000000001", "/api/orders/9/900000000000000001", "/stock/SECRET-9",
        "/api/stock/SECRET-9",
        "/parcels/9/91", "/parcels/9/91/label", "/api/parcels/9/91", "/cancellations/9/92",
        "/api/cancellations/9/92", "/returns/9/93", "/returns/9/93/evidence", "/api/returns/9/93",
        "/money/statements/9/94", "/money/statements/9/94/lines.csv", "/api/money/statements/9/94",
        "/money/payouts/9/95", "/parcels?shop=9", "/returns.csv?shop=9", "/money?shop=9", "/events?shop=9",
        "/?shop=9", "/orders?shop=9", "/stock?shop=9", "/activity?shop=9", "/orders.csv?shop=9",
    ],
)  # fmt: skip
async def test_what_is_another_sellers_is_not_there(site: Site, address: str) -> None:
    await second_seller(site.world)
    theirs = {"seller_id": 2, "connection_id": 9}
    await add_parcel(site.world, "91", "900000000000000001", **theirs)
    await add_cancellation(site.world, "92", "900000000000000001", **theirs)
    await add_return(site.world, "93", "900000000000000001", **theirs)
    await add_statement(site.world, "94", "2026-11-10", "900000000000000001", **theirs)
    await add_payment(site.world, "95", **theirs)

    page = await site.get(address, 404)

    assert "Other shop" not in page


async def test_events_of_another_seller_are_not_there(site: Site) -> None:
    await second_seller(site.world)
    site.world.buy(US, {"TSHIRT-M": 1})
    await site.world.settle()
    event = (await site.world.events())[-1]

    await site.get(f"/events/{event.id}")
    await site.post("/seller", seller="2")

    await site.get(f"/events/{event.id}", 404)


async def test_no_list_mixes_two_sellers(site: Site) -> None:
    await second_seller(site.world)
    theirs = {"seller_id": 2, "connection_id": 9}
    await add_parcel(site.world, "91", "900000000000000001", **theirs)
    await add_cancellation(site.world, "92", "900000000000000001", **theirs)
    await add_return(site.world, "93", "900000000000000001", **theirs)
    await add_statement(site.world, "94", "2026-11-10", "900000000000000001", **theirs)
    await add_payment(site.world, "95", bank="Their bank", **theirs)

    for address in (
        "/parcels?view=all",
        "/parcels.csv?view=all",
        "/returns?view=all",
        "/returns?list=cancellations&view=all",
        "/money?since=2026-11-01&until=2026-11-30",
        "/money/statements",
        "/money/orders?since=2026-11-01&until=2026-11-30",
        "/money/payouts",
        "/money/journal.beancount",
        "/events",
        "/orders?view=all",
        "/stock",
        "/connections",
        "/activity?view=events",
        "/orders.csv?view=all",
        "/stock.csv",
        "/api/orders?view=all",
        "/api/stock",
    ):
        page = await site.get(address)
        assert "SECRET-9" not in page, address
        assert "900000000000000001" not in page, address
        assert "Other shop" not in page, address
        assert "Their bank" not in page, address


async def test_a_dashboard_with_a_password_shows_nothing_before_it(tmp_path: object) -> None:
    async with (
        world(f"sqlite:///{tmp_path}/hub.db", password="long and secret") as made,
        browser(made.hub) as opened,
    ):
        turned_away = await opened.get("/orders?view=all")
        refused = await opened.get("/api/orders")
        form = await opened.get("/login?next=/stock")
        token = form.text.split('name="form_token" value="')[1].split('"')[0]
        wrong = await opened.post("/login", data={"form_token": token, "password": "guess"})
        right = await opened.post(
            "/login?next=/stock", data={"form_token": token, "password": "long and secret"}
        )
        stock = await opened.get("/stock")

    assert (turned_away.status_code, refused.status_code, wrong.status_code) == (303, 401, 403)
    assert (right.status_code, right.headers["location"]) == (303, "/stock")
    assert stock.status_code == 200


def test_ten_tries_are_free_and_then_one_each_six_seconds() -> None:
    seconds = [0.0]
    bucket = Bucket(lambda: seconds[0])
    at_once = [bucket.take() for _ in range(12)]
    seconds[0] = 6.0
    later = [bucket.take() for _ in range(2)]

    assert at_once == [True] * 10 + [False] * 2
    assert later == [True, False]


async def test_who_guesses_on_and_on_is_told_to_wait(tmp_path: object) -> None:
    async with (
        world(f"sqlite:///{tmp_path}/hub.db", password="long and secret") as made,
        browser(made.hub) as opened,
    ):
        form = await opened.get("/login")
        token = form.text.split('name="form_token" value="')[1].split('"')[0]
        for number in range(40):
            answer = await opened.post("/login", data={"form_token": token, "password": f"guess {number}"})
            if answer.status_code != 403:
                break

    assert answer.status_code == 429
    assert number >= 10


async def test_signing_in_leads_only_to_pages_of_ours(tmp_path: object) -> None:
    async with (
        world(f"sqlite:///{tmp_path}/hub.db", password="long and secret") as made,
        browser(made.hub) as opened,
    ):
        form = await opened.get("/login")
        token = form.text.split('name="form_token" value="')[1].split('"')[0]
        fields = {"form_token": token, "password": "long and secret"}
        answer = await opened.post("/login", params={"next": "//evil.example"}, data=fields)

    assert answer.headers["location"] == "/"


async def test_reading_a_page_changes_no_row(site: Site) -> None:
    site.world.buy(US, {"TSHIRT-M": 1})
    await site.world.settle()
    before = [*await site.world.events(), *await site.world.hub.store.rows(orders.select())]

    for address in ("/", "/orders", "/stock", "/stock/TSHIRT-M", "/connections", "/activity", "/counts"):
        await site.get(address)

    assert [*await site.world.events(), *await site.world.hub.store.rows(orders.select())] == before
