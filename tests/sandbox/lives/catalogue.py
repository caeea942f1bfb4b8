"""Listings: what is handed in, judged, taken off and put back is what is read of it, and bought."""

from shopkeeper.sandbox import ids
from shopkeeper.sandbox.access.tokens import kind_of_user
from shopkeeper.tiktok.spec import operation
from tests.sandbox.goods_calls import PDF, created, listed, picture, png, reviewed, sku_row, vase
from tests.sandbox.proof import Prover, life, read

SEARCHES = ("202309", "202312", "202502")


@life
def a_vase_from_draft_to_the_bin_and_back(shop: Prover) -> None:
    searches = [read(f"product.SearchProducts.{version}", page_size=50) for version in SEARCHES]
    whole = vase(shop)
    with shop.changing(*searches):
        made = shop.call("product.CreateProduct.202309", **whole, save_mode="AS_DRAFT")
    one = {"product_id": made["product_id"]}
    found = read("product.GetProduct.202309", **one)
    with shop.changing(found, *searches):
        sku = {"id": made["skus"][0]["id"], "seller_sku": "VASE-2"}
        shop.call("product.EditProduct.202509", **one, **{**whole, "title": "A Taller Vase", "skus": [sku]})
        reviewed(shop)
    shop.caller.place(**{"VASE-2": 2})
    for version in ("202309", "202509"):
        with shop.changing(found, *searches):
            shop.call(f"product.PartialEditProduct.{version}", **one, title=f"A Vase of {version}")
            reviewed(shop)
    with shop.changing(found):
        shop.call("product.EditProduct.202309", **one, **{**whole, "description": "Glazed.", "skus": [sku]})
        reviewed(shop)
    ids = [made["product_id"]]
    with shop.changing(found, *searches):
        assert shop.call("product.DeactivateProducts.202309", product_ids=ids) == {"errors": []}
    with shop.changing(found, *searches):
        assert shop.call("product.ActivateProduct.202309", product_ids=ids) == {"errors": []}
        reviewed(shop)
    with shop.changing(searches[2]):
        assert shop.call("product.DeleteProducts.202309", product_ids=ids) == {"errors": []}
    with shop.changing(found, *searches):
        assert shop.call("product.RecoverProducts.202309", product_ids=ids) == {"errors": []}


@life
def pictures_and_papers(shop: Prover) -> None:
    made = created(shop, save_mode="AS_DRAFT")
    found = read("product.GetProduct.202309", product_id=made.id)
    with shop.changing(found):
        uri = shop.call("product.UploadProductImage.202309", data=png(900, 900), use_case="MAIN_IMAGE")["uri"]
        [better] = shop.call("product.OptimizedImages.202404", images=[{"uri": uri}])["images"]
        paper = shop.call("product.UploadProductFile.202309", data=PDF, name="report.pdf")
        files = [{"id": paper["id"], "name": "report.pdf", "format": "PDF"}]
        papers = [{"id": "7182427311584347905", "files": files}]
        pictures = [{"uri": uri}, {"uri": better["optimized_uri"]}]
        changes = {"certifications": papers, "main_images": pictures}
        shop.call("product.PartialEditProduct.202509", product_id=made.id, save_mode="AS_DRAFT", **changes)


@life
def words_in_other_languages(shop: Prover) -> None:
    wanted = [{"image_uri": picture(shop), "target_languages": ["de-DE"]}]
    [task] = shop.call("product.CreateImageTranslationTasks.202505", images=wanted)["translation_tasks"]
    tasks = read("product.GetImageTranslationTasks.202506", translation_task_ids=[task["id"]])
    with shop.changing(tasks):
        reviewed(shop)
    with shop.changing(read("product.GetImageTranslationTasks.202506", translation_task_ids=[next_id(shop)])):
        shop.call("product.CreateImageTranslationTasks.202505", images=wanted)


def next_id(shop: Prover) -> str:
    """The id of the next task; before it was made it is unknown."""
    state = shop.caller.sandbox.state
    return ids.platform_id(state.seed, "translation", state.counters["translation"] + 1)


@life
def brands_of_ones_own(shop: Prover) -> None:
    brands = read("product.GetBrands.202309", page_size=100)
    titles = {"product_title": "Mug by Brindle Works"}
    suggested = read("product.suggestBrands.202609", **titles)
    older = read("product.RecommendBrand.202309", **titles)
    with shop.changing(brands, suggested, older):
        shop.call("product.CreateCustomBrands.202309", name="Brindle Works")


@life
def who_answers_for_goods(shop: Prover) -> None:
    phone, said = {"country_code": "+49", "local_number": "301234567"}, {"email": "a@maker.example"}
    makers = [read(f"product.SearchManufacturers.{one}", page_size=50) for one in ("202409", "202501")]
    with shop.changing(*makers):
        maker = shop.call(
            "product.CreateManufacturer.202409", name="Kiln", address="Kassel", phone_number=phone, **said
        )
    with shop.changing(*makers):
        shop.call("product.PartialEditManufacturer.202409", **maker, name="Kiln & Sons")
    persons = [read(f"product.SearchResponsiblePersons.{one}", page_size=50) for one in ("202409", "202501")]
    address = {"street_address_line1": "1 Weg", "city": "Kassel", "postal_code": "34117", "country": "DE"}
    with shop.changing(*persons):
        person = shop.call(
            "product.CreateResponsiblePerson.202409", name="Ada", address=address, phone_number=phone, **said
        )
    with shop.changing(*persons):
        shop.call("product.PartialEditResponsiblePerson.202409", **person, name="Ada Holm")


@life
def tables_of_sizes(shop: Prover) -> None:
    table = {
        "headers": [{"name": "Size"}, {"name": "Chest"}],
        "rows": [{"cells": [{"value": "M"}, {"value": "50"}]}],
    }
    said = {"measurement_type": "BODY_MEASUREMENTS", "unit_system": "METRIC", "table": table}
    charts = read("product.SearchSizeCharts.202407", page_size=10)
    with shop.changing(charts):
        chart = shop.call(
            "product.createSizeChartV2.202610",
            category_id="601226", size_chart_mode="REUSABLE_TEMPLATE", template_name="Tees",
            size_chart_data=said,
        )  # fmt: skip
    with shop.changing(charts):
        shop.call("product.editSizeChartV2.202610", **chart, template_name="Shirts", size_chart_data=said)


@life
def what_a_shop_lacks_and_may_sell(shop: Prover) -> None:
    lists = [read(f"product.CheckListingPrerequisites.{one}") for one in ("202309", "202312")]
    place = f"/shops/{shop.caller.shop.id}/admission"
    sweets = {"product_title": "Dark chocolate", "category_version": "v2"}
    categories = read("product.GetCategories.202309", category_version="v2")
    with shop.changing(*lists, categories, read("product.RecommendCategory.202309", **sweets)):
        shop.caller.control("POST", place, {"lacking": ["RETURN_WAREHOUSE"], "categories": ["700502"]})
    whole = vase(shop, category_id="700502", category_version=None)
    with shop.changing(read("product.CheckProductListing.202309", **whole)):
        shop.caller.control("POST", place, {"categories": []})


@life
def advice_follows_the_listing(shop: Prover) -> None:
    product = listed(shop, title="Vase")
    named = {"product_ids": [product.id]}
    reads = [
        read("product.ProductInformationIssueDiagnosis.202405", **named),
        read("product.GetProductsSEOWords.202405", **named),
        read("product.GetRecommendedProductTitleAndDescription.202405", **named),
        read("product.DiagnoseandOptimizeProduct.202411", product_id=product.id, category_id="600157"),
        read("product.getProductSKPPDetail.202606", product_id=product.id),
        read("product.listProductSKPPStatuses.202606"),
    ]
    with shop.changing(*reads):
        pictures = [{"uri": picture(shop)} for _ in range(3)]
        better = {"title": "Hand Thrown Stoneware Vase for Dried Flowers", "main_images": pictures}
        material = [
            {"id": "100701", "values": [{"name": "Stoneware"}]},
            {"id": "100198", "values": [{"name": "1 l"}]},
        ]
        shop.call(
            "product.PartialEditProduct.202509", product_id=product.id, **better, product_attributes=material
        )
        reviewed(shop)
    sums = read("product.getShopSKPPSummary.202606")
    with shop.changing(sums):
        shop.call("product.DeactivateProducts.202309", product_ids=[product.id])
    parcels = read("product.getProductPackageRecommendations.202602", page_size=20)
    with shop.changing(parcels):
        heavy = {"value": "9.00", "unit": "KILOGRAM"}
        shop.call("product.PartialEditProduct.202509", product_id=product.id, package_weight=heavy)
        reviewed(shop)


@life
def copies_in_other_markets(shop: Prover) -> None:
    shop.at("GB")
    product = listed(shop)
    copies = read("product.GetGlobalReplicatedProducts.202507", product_id=product.id)
    rules = read("product.GetGlobalListingRules.202507")
    with shop.changing(copies):
        skus = [{"source_sku_id": product.sku_ids[0], "price": {"sale_price": "20.00", "currency": "GBP"}}]
        targets = [{"region": "GB", "skus": skus}]
        answer = shop.call("product.ReplicateProduct.202507", product_id=product.id, replicate_target=targets)
        assert answer == {"errors": []}
    with shop.changing(rules):
        shop.at("DE")


@life
def the_newer_tree(shop: Prover) -> None:
    london = shop.at("GB")
    product = read("product.GetProduct.202309", product_id=london.caller.sku("MUG").product_id)
    with london.changing(product):
        london.call("product.CreateCategoryUpgradeTask.202407")


@life
def what_it_costs_elsewhere(shop: Prover) -> None:
    sku = shop.caller.sku("MUG")
    product = read("product.GetProduct.202309", product_id=sku.product_id)
    for version, name in (("202502", "EnableStrikethroughPrices"), ("202609", "submitStrikethroughPrice")):
        amount = {"amount": f"3{version[-1]}.00", "currency": "USD"}
        row = {"id": sku.id, "external_sku_id": "e", "external_retail_price": amount}
        sold = {"external_transaction_price": {**amount, "transaction_time": "1"}}
        if version == "202502":
            sold["external_transaction_price"]["transaction_time"] = 1
        with shop.changing(product):
            shop.call(
                f"product.{name}.{version}",
                product_id=sku.product_id, external_product_id="e", skus=[{**row, **sold}],
            )  # fmt: skip


@life
def the_platform_fills_up(shop: Prover) -> None:
    sku = shop.caller.sku("MUG")
    stock = read("product.InventorySearch.202309", sku_ids=[sku.id])
    shop.caller.place(MUG=100)
    with shop.changing(stock):
        setting = {"enable_auto_restock": True}
        asked = {"seller_id": "1", "sku_ids": [sku.id], "stock_operation_setting": setting}
        shop.call("product.updateStockOperationSettings.202608", **asked)
    assert sku.available() == 100


@life
def opportunities_taken(shop: Prover) -> None:
    offered = shop.call("product.listOpportunities.202604", opportunity_type="PRODUCT", page_size=50)["data"]
    chance = next(one for one in offered["opportunities"] if one["category_id_level_3"] == "600154")
    detail = read("product.getOpportunityDetail.202604", opportunity_id=chance["id"])
    with shop.changing(detail):
        product = listed(shop, category_id="600154")
    records = read("product.getSubmissionRecords.202604", page_size=10)
    listing = read("product.listOpportunities.202604", opportunity_type="PRODUCT", page_size=50)
    with shop.changing(records, listing):
        named = {"opportunity_id": chance["id"], "product_id": product.id}
        shop.call("product.submitProductViaOpportunity.202604", **named)
    with shop.changing(records):
        shop.call("product.ApplyOpportunities.202409", product_id=product.id, opportunity_ids=[chance["id"]])
    with shop.changing(records):
        reviewed(shop)


@life
def what_is_sold_elsewhere_and_might_be_sold_here(shop: Prover) -> None:
    row = {"external_product_id": "W-1", "title": "Beeswax tapers"}
    found = read("product.SearchCandidateProducts.202409", page_size=10)
    with shop.changing(found):
        shop.call("product.UploadCandidateProducts.202409", candidate_products=[row])
    with shop.changing(found):
        named = {"external_product_id": "W-1", "external_category_name": "Candles"}
        shop.call("product.PartialEditCandidateProducts.202409", candidate_products=[named])
    with shop.changing(found):
        reviewed(shop)


@life
def a_sku_more(shop: Prover) -> None:
    product = listed(shop)
    stock = read("product.InventorySearch.202309", product_ids=[product.id])
    with shop.changing(stock):
        colour = {"id": "100000", "name": "Color"}
        first = {
            "id": product.sku_ids[0],
            "seller_sku": "VASE",
            "sales_attributes": [{**colour, "value_name": "Red"}],
        }
        second = sku_row(shop, "VASE-B", sales_attributes=[{**colour, "value_name": "Blue"}])
        shop.call("product.EditProduct.202509", product_id=product.id, **vase(shop, skus=[first, second]))
        reviewed(shop)
    shop.caller.place(**{"VASE-B": 3})


@life
def what_an_auditor_finds(shop: Prover) -> None:
    partner = Prover(shop.caller.as_user(kind_of_user(operation("product.ProductAuditingResearch.202601"))))
    partner.earned = shop.earned
    product = listed(shop)
    with partner.changing(read("product.ProductAuditingResearch.202601", page_size=20)):
        shop.call("product.DeactivateProducts.202309", product_ids=[product.id])
