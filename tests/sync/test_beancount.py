"""The books before a judge who knows nothing of us: Beancount's own checker."""

from pathlib import Path

import pytest

from shopkeeper.sandbox.money import statements as platform
from shopkeeper.sync.beancount import export

from . import money
from .judge import judged
from .test_money import rehearsal
from .world import GB, US, World, world


async def full_of_life(made: World) -> str:
    """Sales in two currencies, a sample, a penalty and a restatement; all of it is paid in the end."""
    await made.connect()
    first = await money.sell(made, US, {"MUG": 2})
    await money.sell(made, GB, {"TSHIRT-M": 1})
    await money.sell(made, US, {"MUG": 1}, is_sample=True)
    platform.adjust(made.sandbox.market, made.shop_id(US), "PLATFORM_PENALTY", -700)
    await money.days(made, 1)
    money.restate(made, first, "referral_fee_amount", -150)
    await money.days(made, 4)
    return first


@pytest.mark.slow
async def test_the_judge_passes_the_books_and_finds_each_way_of_tampering(
    any_url: str, tmp_path: Path
) -> None:
    exchanged = rehearsal(exchange=(("GBP", "EUR", "1.1507"),))
    async with world(any_url, exchanged) as made:
        first = await full_of_life(made)
        books = await export(made.hub.store, made.seller_id)
        file = tmp_path / "books.beancount"

        assert judged(file, books) == ""
        assert "Assets:TikTok:Clearing:Shop-1  0.00 ~ 0 USD" in books
        assert "Equity:Exchange:Shop-2" in books

        fee = "Expenses:Fees:Commission  1.50 USD"
        assert fee in books
        assert "does not balance" in judged(file, books.replace(fee, "Expenses:Fees:Commission  1.51 USD"))
        statement, line = money.of_order(made, first)
        lost = without(books, f"statement/{US}/{statement.id}/{line.id}")
        assert "Balance failed for 'Assets:TikTok:Clearing:Shop-1'" in judged(file, lost)

        money.restate(made, first, "referral_fee_amount", -149)
        await money.hours(made, 2)
        open_books = await export(made.hub.store, made.seller_id)
        assert "(0.01 too much)" in judged(file, open_books)
        assert len(await money.found(made)) == 1


def without(books: str, cause: str) -> str:
    """The books without one transaction."""
    kept = [one for one in books.split("\n\n") if cause not in one]
    assert len(kept) == len(books.split("\n\n")) - 1
    return "\n\n".join(kept)


async def test_books_without_anything_in_them_pass_as_well(empty: World, tmp_path: Path) -> None:
    books = await export(empty.hub.store, empty.seller_id)

    assert judged(tmp_path / "books.beancount", books) == ""
