"""The catalogue: the newest sight of each listing, and what is odd in it."""

from dataclasses import replace
from datetime import timedelta

from shopkeeper.core.listings import decide, gone, oddities
from shopkeeper.core.records import Listing, ListingSight

from .makers import START, listing

SHOPS = {1: "Alder US", 2: "Alder UK"}


def kinds(*listings: Listing) -> list[tuple[str, str]]:
    """The oddities as kind and subject."""
    return [(one.kind, one.subject) for one in oddities(listings, SHOPS)]


def test_the_same_seller_sku_in_two_shops_is_one_sku() -> None:
    sights = [ListingSight(listing(1, "MUG"), START, 1), ListingSight(listing(2, "MUG"), START, 2)]
    changes = decide({}, sights)

    assert changes.skus == {"MUG": "The MUG"}
    assert len(changes.listings) == 2
    assert kinds(listing(1, "MUG"), listing(2, "MUG")) == []


def test_an_older_sight_of_a_listing_changes_nothing() -> None:
    known = {(1, "mug-1"): (START, START + timedelta(seconds=5))}

    assert decide(known, [ListingSight(listing(1, "MUG"), START, 1)]).listings == ()
    assert decide(known, [ListingSight(listing(1, "MUG"), START + timedelta(seconds=6), 1)]).listings


def test_a_listing_without_a_seller_sku_a_doubled_one_and_a_gap_are_found() -> None:
    found = kinds(
        listing(1, "MUG"), listing(1, "MUG", "second"), listing(1, "", "nameless"), listing(2, "TSHIRT-M")
    )

    assert found == [
        ("sku_missing", "listing/1/nameless"),
        ("sku_doubled", "sku/1/MUG"),
        ("sku_gap", "connection/1"),
        ("sku_gap", "connection/2"),
    ]


def test_a_shop_that_has_not_been_read_yet_lacks_nothing() -> None:
    assert kinds(listing(1, "MUG"), listing(1, "TSHIRT-M")) == []


def test_a_long_gap_is_told_with_a_few_examples() -> None:
    found = oddities([listing(1, f"SKU-{n}") for n in range(9)] + [listing(2, "SKU-0")], SHOPS)

    assert [one.title for one in found] == ["Alder UK does not sell 8 SKUs that another shop sells"]
    assert "SKU-1, SKU-2, SKU-3, …" in found[0].detail


def test_what_is_deleted_neither_doubles_nor_lacks_nor_fills_a_gap() -> None:
    def deleted(one: Listing) -> Listing:
        return replace(one, status="DELETED")

    nameless, twice = deleted(listing(1, "", "nameless")), deleted(listing(1, "MUG", "second"))
    assert kinds(listing(1, "MUG"), listing(2, "MUG"), nameless, twice) == []
    assert kinds(listing(1, "MUG"), deleted(listing(2, "MUG")), listing(2, "TSHIRT-M")) == [
        ("sku_gap", "connection/1"),
        ("sku_gap", "connection/2"),
    ]


def test_a_product_that_the_platform_holds_is_told_once_whatever_its_versions() -> None:
    frozen = [replace(listing(1, sku, sku), product_id="7", status="FREEZE") for sku in ("MUG", "MUG-L")]
    [said] = [one for one in oddities(frozen, SHOPS) if one.kind == "held"]

    assert (said.subject, said.severity, said.link) == ("product/1/7", "bad", "/stock/MUG")
    assert said.title == "The MUG was frozen in Alder US"


def test_a_product_that_is_gone_is_kept_as_deleted_until_it_is_seen_again() -> None:
    mug, later = listing(1, "MUG"), START + timedelta(seconds=6)
    known = {(1, mug.sku_id): (mug.updated_at, START)}
    [sight] = gone([mug], later, 3)

    [kept] = decide(known, [sight]).listings
    assert (kept.listing.status, decide({(1, mug.sku_id): kept.age}, [sight]).listings) == ("DELETED", ())
    back = ListingSight(mug, later + timedelta(seconds=1), 4)
    assert decide({(1, mug.sku_id): kept.age}, [back]).listings == (back,)
