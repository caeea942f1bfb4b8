"""What listings say of their SKUs in detail: codes, sales ahead of the goods, pictures, prices, numbers."""

from collections.abc import Callable
from typing import Any

import pytest

from shopkeeper.errors import Rejected
from tests.sandbox.caller import Caller, Receiver
from tests.sandbox.goods_calls import code_of, created, listed, picture, png, reviewed, sku_row, vase
from tests.sandbox.promotion_calls import asked, create, enter, gift, gifts, tier
from tests.sandbox.proof import Prover

CREATE = "product.CreateProduct.202309"
Change = Callable[[Prover], dict[str, Any]]


def colours(shop: Prover, *rows: dict[str, Any]) -> dict[str, Any]:
    """SKUs that differ by their colour."""
    names = ("Red", "Blue", "Green")[: len(rows)]
    parts = [[{"name": "Colour", "value_name": name}] for name in names]
    return {
        "skus": [
            sku_row(shop, f"VASE-{number}", **({"sales_attributes": own} | row))
            for number, (own, row) in enumerate(zip(parts, rows, strict=True))
        ]
    }


def one(**row: Any) -> Change:
    return lambda shop: {"skus": [sku_row(shop, **row)]}


def code(text: str, kind: str = "EAN") -> dict[str, Any]:
    return {"identifier_code": {"code": text, "type": kind}}


def ahead(kind: str, **how: int) -> dict[str, Any]:
    return {"pre_sale": {"type": kind, "fulfillment_type": how}}


def money(amount: str, currency: str = "USD") -> dict[str, Any]:
    return {"list_price": {"amount": amount, "currency": currency}}


def shown(shop: Prover, **part: Any) -> dict[str, Any]:
    return {"sales_attributes": [{"name": "Colour", "value_name": "Red", **part}]}


REFUSED: dict[str, tuple[int, Change]] = {
    "a code with too few digits": (12052591, one(**code("123"))),
    "a code with letters": (12052591, one(**code("12345678901AB"[:13]))),
    "an X where only digits may be": (12052598, one(**code("40063813339X7"))),
    "one code for two SKUs": (12052592, lambda shop: colours(shop, *[code("4006381333931")] * 2)),
    "a sale ahead that says not how": (12019095, one(pre_sale={"type": "PRE_ORDER"})),
    "a sale ahead of no type": (12019096, one(pre_sale={"fulfillment_type": {"release_date": 1}})),
    "a pre-order without its day": (12019097, one(**ahead("PRE_ORDER", handling_duration_days=3))),
    "made to order, nobody knows how fast": (12019098, one(**ahead("MADE_TO_ORDER", release_date=1))),
    "one SKU ahead and one not": (
        12019100,
        lambda shop: colours(shop, ahead("MADE_TO_ORDER", handling_duration_days=3), {}),
    ),
    "a pre-order that is not for sale": (
        12052229,
        lambda shop: {"is_not_for_sale": True, **one(**ahead("PRE_ORDER", release_date=2**31))(shop)},
    ),
    "further pictures without a first": (
        12052357,
        lambda shop: {
            "skus": [sku_row(shop, **shown(shop, supplementary_sku_images=[{"uri": picture(shop)}]))]
        },
    ),
    "pictures of two attributes": (
        12052528,
        lambda shop: {
            "skus": [
                sku_row(
                    shop,
                    sales_attributes=[
                        {"name": name, "value_name": "A", "sku_img": {"uri": picture(shop)}}
                        for name in ("Colour", "Size")
                    ],
                )
            ]
        },
    ),
    "a list price below the price": (12052375, one(**money("23.99"))),
    "a list price of another currency": (12052376, lambda shop: one(**money("30", "USD"))(shop.at("GB"))),
    "fewer at most than at least": (
        12052319,
        lambda _: {
            "minimum_order_quantity": 3,
            "purchase_order_quantity_limit": {"maximum_order_quantity": 2},
        },
    ),
    "a sale that was to begin yesterday": (
        12052269,
        lambda _: {"scheduled_sale": {"is_enabled_scheduled_sale": True, "schedule_sale_time": 1}},
    ),
    "a title of symbols alone": (12052931, lambda _: {"title": "!!! ???"}),
    "a title with the same letter ten times": (12052931, lambda _: {"title": "Vaaaaaaaaaase"}),
    "a title with a control character": (12052931, lambda _: {"title": "A vase\u007f by hand"}),
    "a description of symbols alone": (12052932, lambda _: {"description": "<p>****</p>"}),
    "an attribute that is a symbol": (
        12052933,
        lambda shop: {"skus": [sku_row(shop, sales_attributes=[{"name": "#", "value_name": "Red"}])]},
    ),
    "a value with an escape": (
        12052934,
        lambda shop: {
            "skus": [sku_row(shop, sales_attributes=[{"name": "Colour", "value_name": "A&nbsp;B"}])]
        },
    ),
    "a title in Chinese": (12052262, lambda _: {"title": "花瓶 by hand"}),
    "a description in Chinese": (12052346, lambda _: {"description": "<p>手工</p>"}),
    "a picture within the text that lies elsewhere": (
        12052340,
        lambda _: {"description": '<p>See</p><img src="https://shop.example/a.jpg">'},
    ),
    "a main picture too small to be one": (
        12052301,
        lambda shop: {"main_images": [{"uri": picture(shop, 200, 200, "DESCRIPTION_IMAGE")}]},
    ),
    "units where only returns go": (
        12052532,
        lambda shop: {"skus": [sku_row(shop, inventory=[{"warehouse_id": returns_of(shop), "quantity": 1}])]},
    ),
}


def returns_of(shop: Prover) -> str:
    """A warehouse that the seller has opened for what comes back."""
    place = {"name": "Returns", "type": "RETURN_WAREHOUSE"}
    return str(shop.call("logistics.CreateWarehouse.202502", warehouse=place)["warehouse_id"])


@pytest.mark.parametrize(("wrong", "change"), REFUSED.values(), ids=REFUSED.keys())
def test_a_listing_is_refused_for(shop: Prover, wrong: int, change: Change) -> None:
    at = shop.at("GB") if wrong == 12052376 else shop
    version = "v1" if at is not shop else "v2"
    whole = vase(at, **change(shop), category_version=version)
    whole["category_id"] = ("1" if at is not shop else "") + whole["category_id"]
    assert code_of(at, CREATE, **whole) == wrong


def test_a_picture_within_the_text_was_uploaded_first(shop: Prover) -> None:
    answer = shop.call("product.UploadProductImage.202309", data=png(), use_case="DESCRIPTION_IMAGE")
    assert created(shop, description=f'<p>See</p><img src="{answer["url"]}">').status == "PENDING"


@pytest.mark.parametrize(
    ("sides", "kept"), [((900, 1200), (900, 1200)), ((400, 1200), (400, 400)), ((1600, 900), (900, 900))]
)
def test_what_is_too_long_becomes_a_square(
    shop: Prover, sides: tuple[int, int], kept: tuple[int, int]
) -> None:
    answer = shop.call("product.UploadProductImage.202309", data=png(*sides), use_case="MAIN_IMAGE")
    assert (answer["width"], answer["height"]) == kept


@pytest.mark.parametrize(
    ("name", "code"), [("a.pdf", 0), ("a report.pdf", 12019105), ("a.b.pdf", 12019105), ("a", 12019105)]
)
def test_files_have_one_dot_and_no_spaces_in_their_names(shop: Prover, name: str, code: int) -> None:
    assert code_of(shop, "product.UploadProductFile.202309", data=b"%PDF-1.4 a", name=name) == code


def test_a_code_once_handed_in_stays(shop: Prover) -> None:
    product = listed(shop, **one(**code("4006381333931"))(shop))
    other = [{"id": product.sku_ids[0], **code("5901234123457")}]
    path = {"product_id": product.id, "skus": other}
    assert code_of(shop, "product.PartialEditProduct.202509", **path) == 12052593


def test_what_is_sold_ahead_shows_in_orders_and_stays_so(shop: Prover) -> None:
    product = listed(shop, **one(**ahead("MADE_TO_ORDER", handling_duration_days=5))(shop))
    [line] = shop.caller.detail(shop.caller.place(VASE=1).id)[0]["line_items"]
    assert line["sku_type"] == "MADE_TO_ORDER"
    for change, code in (
        (ahead("NONE"), 12052329),
        (ahead("MADE_TO_ORDER", handling_duration_days=6), 12052273),
    ):
        rows = [{"id": product.sku_ids[0], **change}]
        edited = {"product_id": product.id, "skus": rows}
        assert code_of(shop, "product.PartialEditProduct.202509", **edited) == code
    plain = listed(shop, title="Another vase by hand")
    rows = [{"id": plain.sku_ids[0], **ahead("PRE_ORDER", release_date=2**31)}]
    edited = {"product_id": plain.id, "skus": rows}
    assert code_of(shop, "product.PartialEditProduct.202509", **edited) == 12052315


def test_list_prices_are_told_from_the_first_day_and_change_with_the_price(shop: Prover) -> None:
    product = listed(shop, **one(**money("30.00"))(shop))
    path, id = {"product_id": product.id}, product.sku_ids[0]

    def told() -> str:
        [row] = shop.call("product.GetProduct.202309", **path)["skus"]
        return str(row["list_price"]["amount"])

    assert told() == "30.00"
    dear = {"amount": "40.00", "currency": "USD"}
    rows = [{"id": id, "price": dear, "list_price": {"amount": "39.99", "currency": "USD"}}]
    assert code_of(shop, "product.UpdatePrice.202309", **path, skus=rows) == 12052375
    rows = [{"id": id, "price": dear, "list_price": {"amount": "45.00", "currency": "USD"}}]
    assert code_of(shop, "product.UpdatePrice.202309", **path, skus=rows) == 0
    assert told() == "45.00"
    shop.call("product.PartialEditProduct.202509", **path, title="A vase with a price elsewhere")
    reviewed(shop)
    assert told() == "45.00"


@pytest.mark.parametrize("operation", ["UpdatePrice", "UpdateInventory"])
def test_skus_are_named_once_and_belong_to_the_product(shop: Prover, operation: str) -> None:
    mug, shirt = (shop.caller.sku(code) for code in ("MUG", "TSHIRT-M"))
    part = {"price": {"amount": "5.00", "currency": "USD"}}
    part = part if operation == "UpdatePrice" else {"inventory": [{"quantity": 1}]}
    path, id = {"product_id": mug.product_id}, f"product.{operation}.202309"
    assert code_of(shop, id, **path, skus=[]) == 12052902
    assert code_of(shop, id, **path, skus=[{"id": mug.id, **part}] * 2) == 12052553
    answer = shop.caller.call(
        "POST",
        f"/product/202309/products/{mug.product_id}/{'prices' if 'price' in part else 'inventory'}/update",
        body={"skus": [{"id": shirt.id, **part}]},
    )
    others = answer.code or answer.content["errors"][0]["code"]
    assert others == (12052557 if operation == "UpdatePrice" else 12052556)


def test_units_go_to_a_warehouse_of_the_sku(shop: Prover) -> None:
    mug = shop.caller.sku("MUG")
    rows = [{"id": mug.id, "inventory": [{"warehouse_id": returns_of(shop), "quantity": 1}]}]
    answer = shop.call("product.UpdateInventory.202309", product_id=mug.product_id, skus=rows)
    assert answer["errors"][0]["detail"]["extra_errors"][0]["code"] == 12052532


def test_searches_are_not_too_long_nor_the_wrong_way_round(shop: Prover) -> None:
    search = {"id": "product.SearchProducts.202502", "page_size": 10}
    assert code_of(shop, **search, seller_skus=["MUG"] * 11) == 12019027
    assert code_of(shop, **search, create_time_ge=9, create_time_le=8) == 12019118
    assert code_of(shop, **search, update_time_ge=9, update_time_le=8) == 12019119


def test_the_sellers_own_id_is_given_once(shop: Prover) -> None:
    first = created(shop, external_product_id="erp-7")
    again = vase(shop, external_product_id="erp-7")
    assert code_of(shop, CREATE, **again) == 12052996
    shop.call("product.DeleteProducts.202309", product_ids=[first.id])
    assert code_of(shop, CREATE, **again) == 0


def test_an_order_has_as_many_units_as_the_seller_wants(shop: Prover) -> None:
    limit = {"maximum_order_quantity": 4}
    listed(shop, minimum_order_quantity=2, purchase_order_quantity_limit=limit)
    for units in (1, 5):
        with pytest.raises(Rejected, match=f"at least 2 and at most 4 units of product .*, not {units}"):
            shop.caller.place(VASE=units)
    assert len(shop.caller.place(VASE=4).lines) == 4


def test_what_is_not_for_sale_is_given_away_alone(caller: Caller) -> None:
    shop = Prover(caller)
    product = listed(shop, is_not_for_sale=True)
    with pytest.raises(Rejected, match="a gift alone"):
        caller.place(VASE=1)
    priced = create(caller, "DIRECT_DISCOUNT", "PRODUCT")
    terms = {"id": product.id, "discount": "10", "quantity_limit": -1, "quantity_per_user": -1}
    assert enter(caller, priced, terms).code == 17029064
    discount = gifts(tier(gift(caller, "VASE")))
    body = asked(caller, "GIFT_WITH_PURCHASE", "SHOP", discount=discount)
    assert caller.call("POST", "/promotion/202309/activities", body=body).code == 0
    assert caller.place(MUG=1).lines[-1].product_id == product.id


async def test_what_is_approved_goes_on_sale_when_the_seller_has_said(
    shop: Prover, receiver: Receiver
) -> None:
    at = int(shop.caller.sandbox.market.now()) + 7200
    product = listed(shop, scheduled_sale={"is_enabled_scheduled_sale": True, "schedule_sale_time": at})
    assert (product.status, product.on_sale) == ("SCHEDULED", False)
    assert shop.call("product.GetProduct.202309", product_id=product.id)["status"] == "SCHEDULED"
    shop.caller.sandbox.clock.advance(7200)
    shop.caller.sandbox.tick()
    assert product.status == "ACTIVATE"
    await shop.caller.sandbox.deliver(receiver)
    statuses = [news["data"]["status"] for news in receiver.bodies if news["type"] == 5]
    assert statuses == ["PRODUCT_FIRST_PASS_REVIEW", "PRODUCT_STATUS_CHANGED"]


def test_what_waits_for_its_day_may_wait_for_another(shop: Prover) -> None:
    now = int(shop.caller.sandbox.market.now())
    product = listed(
        shop, scheduled_sale={"is_enabled_scheduled_sale": True, "schedule_sale_time": now + 7200}
    )
    later = {"is_enabled_scheduled_sale": True, "schedule_sale_time": now + 9000}
    shop.call("product.PartialEditProduct.202509", product_id=product.id, scheduled_sale=later)
    reviewed(shop)
    assert product.status == "SCHEDULED"
    shop.caller.sandbox.clock.advance(7300)
    assert (shop.caller.sandbox.tick() >= 0, product.status) == (True, "SCHEDULED")
    shop.caller.sandbox.clock.advance(1200)
    assert (shop.caller.sandbox.tick() >= 0, product.status) == (True, "ACTIVATE")


def test_what_is_said_of_a_warehouse_and_of_numbers_is_read_again(shop: Prover) -> None:
    limit = {"maximum_order_quantity": 4}
    stock = [{"warehouse_id": shop.caller.shop.warehouse_id, "quantity": 3, "handling_time": 2}]
    changes = one(inventory=stock)(shop) | {"purchase_order_quantity_limit": limit}
    product = listed(shop, **changes)
    rows = [{"id": product.sku_ids[0], "inventory": [{"quantity": 5, "backorder_quantity": 9}]}]
    shop.call("product.UpdateInventory.202309", product_id=product.id, skus=rows)
    told = shop.call("product.GetProduct.202309", product_id=product.id)
    assert told["skus"][0]["inventory"] == [{**stock[0], "quantity": 5, "backorder_quantity": 9}]
    assert told["skus"][0]["purchase_order_quantity_limit"] == limit
    assert [one["is_available"] for one in told["delivery_options"]] == [True, True]
