"""What a listing leans on: categories, pictures, brands, who answers for it, copies and advice."""

import struct
from typing import Any

import pytest

from shopkeeper.sandbox.catalogue import pictures, tree
from shopkeeper.sandbox.catalogue.goods import PLAIN, RANGE
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.stock import units as stock
from tests.sandbox.caller import Caller, Receiver, Wall
from tests.sandbox.goods_calls import code_of, listed, picture, png, reviewed, sku_row, vase
from tests.sandbox.proof import Prover

UPLOAD = "product.UploadProductImage.202309"


@pytest.mark.parametrize("version", ["v1", "v2"])
def test_the_tree_is_whole_and_all_that_is_sold_has_a_leaf(version: str) -> None:
    known = tree.tree(version)
    parents = {one.parent_id for one in known.values()}
    assert parents - {"0"} <= known.keys()
    assert {one.id for one in known.values() if not one.is_leaf} == parents - {"0"}
    sold = {goods.category for goods in (*PLAIN, *RANGE)}
    assert {tree.leaf_named(name, version).name for name in sold} >= {"T-shirts", "Mugs", "Candles", "Serums"}
    assert not tree.tree("v1").keys() & tree.tree("v2").keys()


def test_each_market_has_its_own_tree(shop: Prover) -> None:
    def names(at: Prover, version: str) -> set[str]:
        told = at.call("product.GetCategories.202309", category_version=version)["categories"]
        return {one["local_name"] for one in told}

    assert "Muslim Fashion" not in names(shop, "v2")
    assert "Muslim Fashion" in names(shop.at("ID"), "v2")
    assert "Home Decor" not in names(shop.at("GB"), "v1")
    assert code_of(shop, "product.GetCategories.202309", category_version="v1") == 12052217


def test_a_category_says_what_it_asks_for(shop: Prover) -> None:
    def rules(id: str) -> Any:
        return shop.call("product.GetCategoryRules.202309", category_id=id, category_version="v2")

    assert rules("601284")["size_chart"]["is_required"] is True
    assert rules("604230")["product_certifications"][0]["is_required"] is True
    told = shop.call("product.GetAttributes.202309", category_id="601755", category_version="v2")[
        "attributes"
    ]
    [kind] = [one for one in told if one["name"] == "Battery Type"]
    assert kind["requirement_conditions"][0]["attribute_id"] == "101400"
    assert [one["id"] for one in told if one["is_requried"]] == ["101400"]


@pytest.mark.parametrize(
    ("title", "leaf"),
    [("Organic Cotton T-shirt", "T-shirts"), ("Soy wax candle", "Candles"), ("Enamel camping mug", "Mugs")],
)
def test_a_title_finds_its_category(shop: Prover, title: str, leaf: str) -> None:
    answer = shop.call("product.RecommendCategory.202309", product_title=title, category_version="v2")
    assert (answer["categories"][-1]["name"], answer["categories"][-1]["id"]) == (
        leaf,
        answer["leaf_category_id"],
    )
    nothing = {"product_title": "Qwxz", "category_version": "v2"}
    assert code_of(shop, "product.RecommendCategory.202309", **nothing) == 12019064


@pytest.mark.parametrize(
    ("content", "use", "code"),
    [
        (png(299, 800), "MAIN_IMAGE", 12038014),
        (png(800, 4001), "MAIN_IMAGE", 12038014),
        (png(1023, 2000), "SIZE_CHART_IMAGE", 12038014),
        (png(99, 99), "DESCRIPTION_IMAGE", 12019116),
        (b"not a picture", "MAIN_IMAGE", 12038004),
        (png(100, 100), "DESCRIPTION_IMAGE", 0),
    ],
)
def test_a_picture_must_be_one_and_of_a_size(shop: Prover, content: bytes, use: str, code: int) -> None:
    assert code_of(shop, UPLOAD, data=content, use_case=use) == code


def test_the_size_of_a_picture_is_read_from_it() -> None:
    jpeg = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x11\x08" + struct.pack(">HH", 600, 900) + b"\x03" * 9
    bmp = b"BM" + b"\x00" * 16 + struct.pack("<ii", 640, -480)
    lossy = b"RIFF\x00\x00\x00\x00WEBPVP8 " + b"\x00" * 10 + struct.pack("<HH", 320, 240)
    lossless = (
        b"RIFF\x00\x00\x00\x00WEBPVP8L\x00\x00\x00\x00/"
        + (319 | 239 << 14).to_bytes(4, "little")
        + b"\x00" * 9
    )
    heic = b"\x00\x00\x00\x18ftypheic" + b"\x00" * 8 + b"ispe\x00\x00\x00\x00" + struct.pack(">II", 1200, 800)
    assert pictures.measured(jpeg) == ("JPEG", 900, 600)
    assert pictures.measured(bmp) == ("BMP", 640, 480)
    assert pictures.measured(lossy) == ("WEBP", 320, 240)
    assert pictures.measured(lossless) == ("WEBP", 320, 240)
    assert pictures.measured(heic) == ("HEIC", 1200, 800)
    assert pictures.measured(b"\xff\xd8\xff") == ("", 0, 0)


def test_a_picture_elsewhere_and_one_that_is_not_there_cannot_be_made_better(shop: Prover) -> None:
    optimise = "product.OptimizedImages.202404"
    assert code_of(shop, optimise, images=[{"uri": "https://shop.example/a.jpg"}]) == 12019065
    assert code_of(shop, optimise, images=[{"uri": "tos-maliva-i-1-us/1"}]) == 12052722
    assert (
        code_of(shop, optimise, images=[{"uri": picture(shop), "optimization_mode": ["SEPIA"]}]) == 12019070
    )


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("A", 12052189),
        ("A" * 31, 12052190),
        ("Stars \u2605", 12052191),
        ("Lot 12345", 12052192),
        ("Alder & Finch", 12052205),
    ],
)
def test_a_brand_that_cannot_be_is_refused(shop: Prover, name: str, code: int) -> None:
    assert code_of(shop, "product.CreateCustomBrands.202309", name=name) == code


def test_fifty_brands_a_day_and_a_thousand_in_all(shop: Prover) -> None:
    def make(name: str) -> int:
        return code_of(shop, "product.CreateCustomBrands.202309", name=name)

    assert {make(f"Brand {chr(97 + number // 10)}{number % 10}") for number in range(50)} == {0}
    assert make("One too many") == 12052202
    known = shop.caller.sandbox.state.catalogue.brands
    first = next(iter(known.values()))
    for one in known.values():
        one.create_time -= 86_401
    known |= {str(number): first for number in range(950)}
    assert make("Another") == 12052203


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"email": "nobody"}, 38023042),
        ({"phone_number": {"country_code": "x", "local_number": "12345"}}, 38023046),
        ({"phone_number": {"country_code": "+49", "local_number": "1"}}, 38023041),
        ({"name": " "}, 38023033),
    ],
)
def test_a_manufacturer_must_be_reachable(shop: Prover, changes: dict[str, Any], code: int) -> None:
    phone = {"country_code": "+49", "local_number": "30123456"}
    whole = {"name": "Kiln", "address": "Kassel", "email": "a@kiln.example", "phone_number": phone}
    assert code_of(shop, "product.CreateManufacturer.202409", **{**whole, **changes}) == code
    named = {"manufacturer_id": "7172", "name": "Kiln"}
    assert code_of(shop, "product.PartialEditManufacturer.202409", **named) == 38023051


def test_a_party_is_described_once_a_language(shop: Prover) -> None:
    phone = {"country_code": "+49", "local_number": "30123456"}
    whole = {"name": "Kiln", "address": "Kassel", "email": "a@kiln.example", "phone_number": phone}
    made = shop.call("product.CreateManufacturer.202409", **whole, locale="de-DE")
    shop.call("product.PartialEditManufacturer.202409", **made, locale="fr-FR", name="Four")
    search = "product.SearchManufacturers.202501"
    [found] = shop.call(search, page_size=10, keyword="four")["manufacturers"]
    assert [(one["locale"], one["name"]) for one in found["regional_profiles"]] == [
        ("de-DE", "Kiln"),
        ("fr-FR", "Four"),
    ]
    assert shop.call(search, page_size=10, locales=["it-IT"])["manufacturers"] == []


async def test_a_copy_abroad_is_sold_there_and_told_at_home(shop: Prover, receiver: Receiver) -> None:
    london, product = shop.at("GB"), listed(shop)
    skus = [{"source_sku_id": product.sku_ids[0], "price": {"sale_price": "20.00", "currency": "GBP"}}]
    skus[0]["inventory"] = [{"warehouse_id": london.caller.shop.warehouse_id, "quantity": 9}]
    replicate = {
        "product_id": product.id,
        "replicate_target": [{"region": "GB", "skus": skus}, {"region": "JP"}],
    }
    errors = shop.call("product.ReplicateProduct.202507", **replicate)["errors"]
    assert [(one["code"], one["detail"]["region"]) for one in errors] == [(12052903, "JP")]
    reviewed(shop)
    [copy] = shop.call("product.GetGlobalReplicatedProducts.202507", product_id=product.id)[
        "replicated_products"
    ]
    assert (copy["region"], copy["product_status"]) == ("GB", "ACTIVATE")
    london.caller.place(VASE=2)
    assert london.caller.sku("VASE").available() == 7
    assert london.call("product.GetProduct.202309", product_id=copy["product_id"])["is_replicated"] is True
    again = shop.call("product.ReplicateProduct.202507", **replicate)["errors"]
    assert again[0]["code"] == 12019212
    await shop.caller.sandbox.deliver(receiver)
    told = [one["data"]["replicated_product"]["result"] for one in receiver.bodies if one["type"] == 51]
    assert sorted(told) == ["FAILED", "FAILED", "FAILED", "SUCCESS"]


def test_a_copy_may_sell_the_units_of_its_source(shop: Prover) -> None:
    london, product = shop.at("GB"), listed(shop)
    price = {"sale_price": "20.00", "currency": "GBP"}
    target = {
        "region": "GB",
        "inventory_mode": "SHARED",
        "skus": [{"source_sku_id": product.sku_ids[0], "price": price}],
    }
    copied = {"product_id": product.id, "replicate_target": [target]}
    assert shop.call("product.ReplicateProduct.202507", **copied)["errors"] == []
    reviewed(shop)
    here, there = shop.caller.sku("VASE"), london.caller.sku("VASE")
    order = london.caller.place(VASE=4)
    assert (here.available(), there.available()) == (26, 26)
    shop.caller.place(VASE=1)
    assert (here.available(), there.available()) == (25, 25)
    london.caller.sandbox.move(london.caller.shop.id, order.id, "CANCELLED")
    assert (here.available(), there.available()) == (29, 29)
    sent = london.caller.place("DELIVERED", VASE=2)
    assert (sent.status, stock.unbalanced(shop.caller.sandbox.state)) == ("DELIVERED", [])
    rows = [{"id": there.id, "inventory": [{"quantity": 7}]}]
    answer = london.call("product.UpdateInventory.202309", product_id=there.product_id, skus=rows)
    assert [one["code"] for one in answer["errors"]] == [12052921]
    [told] = london.call("product.GetProduct.202309", product_id=there.product_id)["skus"]
    assert told["global_listing_policy"] == {
        "inventory_type": "SHARED",
        "price_sync": False,
        "replicate_source": {"product_id": product.id, "shop_id": shop.caller.shop.id, "sku_id": here.id},
    }


async def test_a_small_picture_has_no_words_to_translate(shop: Prover, receiver: Receiver) -> None:
    wanted = [
        {"image_uri": picture(shop, side, side, "DESCRIPTION_IMAGE"), "target_languages": ["de-DE"]}
        for side in (200, 800)
    ]
    tasks = shop.call("product.CreateImageTranslationTasks.202505", images=wanted)["translation_tasks"]
    named = [one["id"] for one in tasks]
    reviewed(shop)
    found = shop.call("product.GetImageTranslationTasks.202506", translation_task_ids=named)[
        "translation_tasks"
    ]
    assert [one["status"] for one in found] == ["FAILED", "COMPLETED"]
    assert pictures.is_known(shop.caller.sandbox.market, found[1]["translated_image"]["uri"])
    await shop.caller.sandbox.deliver(receiver)
    assert [one["type"] for one in receiver.bodies] == [46, 46]


def test_a_size_chart_has_as_many_cells_as_columns(shop: Prover) -> None:
    table = {"headers": [{"name": "Size"}], "rows": [{"cells": [{"value": "M"}, {"value": "50"}]}]}
    said = {"measurement_type": "BODY_MEASUREMENTS", "unit_system": "METRIC", "table": table}
    whole = {"category_id": "601226", "size_chart_mode": "REUSABLE_TEMPLATE", "size_chart_data": said}
    assert code_of(shop, "product.createSizeChartV2.202610", **whole) == 12052910
    assert code_of(shop, "product.createSizeChartV2.202610", **{**whole, "category_id": "600157"}) == 12052023


async def test_an_appeal_for_a_size_chart_is_granted_once_there_is_one(
    shop: Prover, receiver: Receiver
) -> None:
    chart = picture(shop, 1200, 1200, "SIZE_CHART_IMAGE")
    for size_chart in (None, {"image": {"uri": chart}}):
        code = f"TEE-{bool(size_chart)}"
        tee = listed(shop, category_id="601226", size_chart=size_chart, skus=[sku_row(shop, code)])
        detail = [{"indicator_type": "REQUIRED_DIMENSION"}]
        said = {"field_name": "APPEAL_MESSAGE_FIELD_SIZE_CHART", "indicator_details": detail}
        said["size_chart_image_uri"] = chart
        shop.call("product.submitSizeChartAppeal.202604", product_id=int(tee.id), appeal_message=said)
        reviewed(shop)
    await shop.caller.sandbox.deliver(receiver)
    told = [
        one["data"]["appeal_task"]["appeal_audit_result"][0] for one in receiver.bodies if one["type"] == 66
    ]
    assert [one["status"] for one in told] == ["REJECTED", "APPROVED"]


def test_a_product_fits_an_opportunity_of_its_category(shop: Prover) -> None:
    offered = shop.call("product.listOpportunities.202604", opportunity_type="PRODUCT", page_size=50)["data"]
    candles = next(one for one in offered["opportunities"] if one["category_id_level_3"] == "600154")
    fitting, other = listed(shop, category_id="600154"), listed(shop, skus=[sku_row(shop, "OTHER")])
    for product in (fitting, other):
        named = {"opportunity_id": candles["id"], "product_id": product.id}
        shop.call("product.submitProductViaOpportunity.202604", **named)
    reviewed(shop)
    rows = shop.call("product.getSubmissionRecords.202604", page_size=10)["data"]["submissions"]
    assert {row["product_id"]: row["status"] for row in rows} == {
        fitting.id: "APPROVED",
        other.id: "REJECTED",
    }


def test_what_the_platform_fills_up_is_bought_again_and_again(shop: Prover) -> None:
    sku = shop.caller.sku("MUG")
    setting = {
        "seller_id": "1",
        "sku_ids": [sku.id, "1"],
        "stock_operation_setting": {"enable_auto_restock": True},
    }
    told = shop.call("product.updateStockOperationSettings.202608", **setting)["stock_operation"]
    assert told == {"success_sku_ids": [sku.id], "failed_sku_ids": ["1"]}
    shop.caller.place(MUG=100)
    assert sku.available() == 100
    setting["stock_operation_setting"] = {"enable_auto_restock": False}
    shop.call("product.updateStockOperationSettings.202608", **setting)
    shop.caller.place(MUG=100)
    assert sku.available() == 0


def test_a_usual_parcel_and_the_attributes_of_a_category_are_suggested(shop: Prover) -> None:
    parcel = shop.call("product.predictProductPackageDimensionsAndWeight.202609", category_id="600157")
    assert parcel["package_weight"] == {"value": "0.80", "unit": "KILOGRAM"}
    asked = {"category_id": "600157", "product_title": "Linen vase cover for a wedding"}
    found = shop.call("product.recommendRequiredProductProperties.202609", **asked)["recommended_properties"]
    assert {one["name"]: one["values"][0]["name"] for one in found} == {
        "Materials": "Linen",
        "Occasion": "Wedding",
    }


def test_the_whole_of_it_is_in_a_snapshot(shop: Prover) -> None:
    listed(shop)
    shop.call("product.CreateCustomBrands.202309", name="Brindle Works")
    shop.at("DE")
    sandbox = shop.caller.sandbox
    kept, before = sandbox.snapshot(), sandbox.state
    sandbox.restore(kept)
    assert (sandbox.state, sandbox.snapshot()) == (before, kept)
    assert code_of(shop, "product.CreateProduct.202309", **vase(shop, skus=[sku_row(shop, "V2")])) == 0


def test_the_same_seed_and_the_same_calls_give_the_same_goods(wall: Wall) -> None:
    def run() -> str:
        shop = Prover(Caller(Sandbox(seed=5, wall=wall), wall))
        product = listed(shop, idempotency_key="vase-1")  # our client makes up a key where there is none
        shop.call("product.PartialEditProduct.202509", product_id=product.id, title="A replica")
        reviewed(shop)
        return shop.caller.sandbox.digest()

    assert run() == run()
