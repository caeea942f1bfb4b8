"""What a listing is refused for, each by its documented code; and nothing is kept of what was refused."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.sandbox.goods_calls import PDF, code_of, listed, picture, sku_row, vase
from tests.sandbox.proof import Prover

Change = Callable[[Prover], dict[str, Any]]
CREATE = "product.CreateProduct.202309"
NOWHERE = {"uri": "tos-maliva-i-0000000000-us/00000000000000000000"}
RED = {"id": "100000", "name": "Color", "value_name": "Red"}


def always(**changes: Any) -> Change:
    return lambda shop: changes


def skus(*rows: dict[str, Any]) -> Change:
    return lambda shop: {"skus": [sku_row(shop, f"S{number}", **row) for number, row in enumerate(rows)]}


def attribute(id: str, *values: dict[str, Any]) -> dict[str, Any]:
    return {"id": id, "values": list(values)}


REFUSED: dict[str, tuple[int, Change]] = {
    "a category that there is not": (12052023, always(category_id="999999")),
    "a category that is no leaf": (12052230, always(category_id="600001")),
    "a category of the other version": (12052230, always(category_id="1600157")),
    "the version that the market has left": (12052217, always(category_version="v1")),
    "a version that is left out where v2 must be said": (12052217, always(category_version=None)),
    "a prohibited category": (12052220, always(category_id="700533")),
    "a category for invited sellers": (12052221, always(category_id="700502")),
    "no title": (12052261, always(title=" ")),
    "a title that is too long": (12052051, always(title="a" * 256)),
    "a title with an escape": (12052931, always(title="Salt &amp; Pepper Mill")),
    "a description of nothing": (12052015, always(description="  ")),
    "too many pictures in the description": (12052056, always(description='<img src="x">' * 31)),
    "a picture that was never uploaded": (12052722, always(main_images=[NOWHERE])),
    "a picture that lies elsewhere": (12052300, always(main_images=[{"uri": "https://shop.example/a.jpg"}])),
    "a picture in the call itself": (12052300, always(main_images=[{"uri": "data:image/png;base64,AA"}])),
    "ten pictures": (12052306, lambda shop: {"main_images": [{"uri": picture(shop)}] * 10}),
    "a picture of a variant that is not there": (
        12052520,
        skus({"sales_attributes": [{**RED, "sku_img": NOWHERE}]}),
    ),
    "a weight of nothing": (12052181, always(package_weight={"value": "0", "unit": "KILOGRAM"})),
    "a weight that is no number": (12052006, always(package_weight={"value": "x", "unit": "KILOGRAM"})),
    "kilograms and inches": (
        12052915,
        always(package_dimensions={"length": "1", "width": "1", "height": "1", "unit": "INCH"}),
    ),
    "a lamp that does not say how large it is": (
        12052116,
        always(category_id="600159", package_dimensions=None),
    ),
    "a brand that there is not": (12052026, always(brand_id="7082427311584340000")),
    "an attribute twice": (
        12052254,
        always(product_attributes=[attribute("100392", {"id": "1001533"})] * 2),
    ),
    "an attribute of another category": (
        12052240,
        always(product_attributes=[attribute("101400", {"id": "1"})]),
    ),
    "a battery that is not spoken of": (12052104, always(category_id="601755")),
    "a battery of no kind": (
        12052182,
        always(category_id="601755", product_attributes=[attribute("101400", {"id": "1000325"})]),
    ),
    "a value of one's own where there are fixed ones": (
        12052247,
        always(category_id="601755", product_attributes=[attribute("101400", {"name": "Perhaps"})]),
    ),
    "both answers to one question": (
        12052246,
        always(
            category_id="601755",
            product_attributes=[attribute("101400", {"id": "1000325"}, {"id": "1000326"})],
        ),
    ),
    "no report where one is asked for": (12052105, always(category_id="604230")),
    "a report that was never uploaded": (
        12052658,
        always(
            certifications=[
                {"id": "7182427311584347905", "files": [{"id": "v1", "name": "a", "format": "PDF"}]}
            ]
        ),
    ),
    "a dress without its sizes": (12052673, always(category_id="601284")),
    "a size chart that there is not": (12052128, always(size_chart={"template": {"id": "7290"}})),
    "a manufacturer that there is not": (12052284, always(manufacturer_ids=["7172"])),
    "no SKU": (12052902, always(skus=[])),
    "two SKUs that differ by nothing": (12019117, skus({}, {})),
    "two SKUs that are alike": (12052560, skus({"sales_attributes": [RED]}, {"sales_attributes": [RED]})),
    "four attributes of a SKU": (
        12052525,
        skus({"sales_attributes": [{"name": f"A{number}", "value_name": "1"} for number in range(4)]}),
    ),
    "a code with a space": (12019059, skus({"seller_sku": "A B"})),
    "a code that is too long": (12052054, skus({"seller_sku": "A" * 51})),
    "another currency": (12052084, skus({"price": {"amount": "5", "currency": "GBP"}})),
    "a price beyond the market's": (12052570, skus({"price": {"amount": "7600.01", "currency": "USD"}})),
    "a warehouse of somebody else": (
        12052530,
        skus({"inventory": [{"warehouse_id": "7361", "quantity": 1}]}),
    ),
    "no warehouse": (12019022, skus({"inventory": []})),
    "301 SKUs": (12052050, lambda shop: {"skus": [sku_row(shop)] * 301}),
}


@pytest.mark.parametrize("what", list(REFUSED))
def test_a_listing_is_refused_for(shop: Prover, what: str) -> None:
    code, changes = REFUSED[what]
    before = len(shop.caller.sandbox.state.products)
    whole = {"main_images": [{"uri": picture(shop)}]} | changes(shop)
    assert code_of(shop, CREATE, **vase(shop, **whole)) == code
    assert len(shop.caller.sandbox.state.products) == before


def test_units_beyond_what_may_be_counted_are_refused(shop: Prover) -> None:
    for quantity in (-1, 100_000):
        stock = [{"warehouse_id": shop.caller.shop.warehouse_id, "quantity": quantity}]
        assert code_of(shop, CREATE, **vase(shop, skus=[sku_row(shop, inventory=stock)])) == 12052055


def test_a_report_that_was_uploaded_is_enough(shop: Prover) -> None:
    paper = shop.call("product.UploadProductFile.202309", data=PDF, name="report.pdf")
    files = [{"id": paper["id"], "name": "report.pdf", "format": "PDF"}]
    papers = [{"id": "7182427311584347905", "files": files, "expiration_date": 1_900_000_000}]
    product = listed(shop, category_id="604230", certifications=papers)
    [told] = shop.call("product.GetProduct.202309", product_id=product.id)["certifications"]
    assert (product.status, told["files"][0]["name"]) == ("ACTIVATE", "report.pdf")


def test_in_south_east_asia_a_title_is_long_and_measures_are_metric(shop: Prover) -> None:
    abroad = shop.at("VN")
    price = {"amount": "250000", "currency": "VND"}
    whole = vase(abroad, skus=[sku_row(abroad, price=price)], title="Short")
    assert code_of(abroad, CREATE, **whole) == 12052931
    heavy = {"package_weight": {"value": "2", "unit": "POUND"}, "package_dimensions": None}
    whole = vase(abroad, skus=[sku_row(abroad, price=price)], **heavy)
    assert code_of(abroad, CREATE, **whole) == 12019061


def test_in_the_eu_somebody_answers_for_a_listing(shop: Prover) -> None:
    abroad = shop.at("DE")
    whole = vase(abroad, category_id="1600157", category_version="v1")
    assert code_of(abroad, CREATE, **whole) == 12052282
    state = abroad.caller.sandbox.state.catalogue
    whole |= {"manufacturer_ids": list(state.manufacturers)}
    assert code_of(abroad, CREATE, **whole) == 12052287
    whole |= {"responsible_person_ids": list(state.responsible_persons)}
    assert code_of(abroad, CREATE, **whole) == 0


def test_an_edit_names_the_skus_of_its_own_product_and_their_warehouses(shop: Prover) -> None:
    product, mug = listed(shop), shop.caller.sku("MUG")
    edit = "product.EditProduct.202509"
    assert code_of(shop, edit, product_id=product.id, **vase(shop, skus=[{"id": mug.id}])) == 12052557
    twice = [{"id": product.sku_ids[0]}] * 2
    assert code_of(shop, edit, product_id=product.id, **vase(shop, skus=twice)) == 12052553
    assert code_of(shop, edit, product_id="1729", **vase(shop)) == 12052260
    other = shop.at("GB").caller.sku("MUG").product_id
    assert code_of(shop, edit, product_id=other, **vase(shop)) == 12052048


@pytest.mark.parametrize(
    ("lacking", "code"),
    [("RETURN_WAREHOUSE", 12052535), ("PRODUCT_QUANTITY_LIMIT", 12052093), ("SHIPPING_TEMPLATE", 12052402)],
)
def test_a_shop_that_lacks_something_may_draft_but_not_list(shop: Prover, lacking: str, code: int) -> None:
    place = f"/shops/{shop.caller.shop.id}/admission"
    shop.caller.control("POST", place, {"lacking": [lacking]})
    rows = shop.call("product.CheckListingPrerequisites.202312")["check_results"]
    assert [row["check_item"] for row in rows if row["is_failed"]] == [lacking]
    assert code_of(shop, CREATE, **vase(shop)) == code
    assert code_of(shop, CREATE, **vase(shop), save_mode="AS_DRAFT") == 0


def test_what_would_be_refused_is_told_before_it_is_handed_in(shop: Prover) -> None:
    check = "product.CheckProductListing.202309"
    fine = shop.call(check, **vase(shop, category_version=None))
    assert (fine["check_result"], fine["fail_reasons"]) == ("PASS", [])
    wrong = shop.call(check, **vase(shop, category_version=None, title="A replica of a vase"))
    assert (wrong["check_result"], wrong["fail_reasons"][0]["code"]) == ("FAIL", 12052990)
    wrong = shop.call(check, **vase(shop, category_version=None, brand_id="7"))
    assert wrong["fail_reasons"][0]["code"] == 12052026
