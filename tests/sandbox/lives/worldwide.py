"""Global products: described once, published in markets, changed there with the one description."""

from tests.sandbox.global_calls import across_borders, made, published, target, warehouse, worldwide
from tests.sandbox.goods_calls import listed, picture
from tests.sandbox.proof import Prover, life, read


@life
def a_global_product_from_its_making_to_its_end(shop: Prover) -> None:
    with shop.changing(read("product.GetGlobalListingRules.202507")):
        across_borders(shop)
    listed = [
        read(f"product.SearchGlobalProducts.{version}", page_size=10) for version in ("202309", "202312")
    ]
    with shop.changing(*listed):
        path, sku_id = made(shop)
    detail = read("product.GetGlobalProduct.202309", **path)
    with shop.changing(detail, *listed):
        published(shop, path, target(shop, "GB", sku_id))
    row = {"id": sku_id, "price": {"amount": "25.00", "currency": "USD"}}
    whole = worldwide(shop, title="Tall Hand Thrown Stoneware Vase for Dried Flowers", skus=[row])
    with shop.changing(detail, *listed):
        shop.call("product.EditGlobalProduct.202309", **path, **whole)
    title = "Small Hand Thrown Stoneware Vase for Dried Flowers"
    with shop.changing(detail, *listed):
        shop.call("product.PartialEditGlobalProduct.202509", **path, title=title)
    stock = [{"global_warehouse_id": warehouse(shop, "GB"), "quantity": 7}]
    with shop.changing(detail):
        rows = [{"id": sku_id, "inventory": stock}]
        shop.call("product.UpdateGlobalInventory.202309", **path, global_skus=rows)
    with shop.changing(*listed):
        shop.call("product.DeleteGlobalProducts.202309", global_product_ids=[path["global_product_id"]])


@life
def what_the_markets_of_a_seller_ask_for(shop: Prover) -> None:
    """A seller who opens shops in more markets sees what these have and ask for."""
    leaf = {"category_id": "601226", "category_version": "v2"}
    attributes = read("product.GetGlobalAttributes.202309", **leaf)
    rules = read("product.GetGlobalCategoryRules.202309", **leaf)
    listed = read("product.GetGlobalCategories.202309", category_version="v2")
    fitting = read("product.RecommendGlobalCategories.202309", product_title="Abaya", category_version="v2")
    with shop.changing(attributes, rules, listed, fitting):
        shop.caller.sandbox.open_shop("ID")


@life
def a_global_product_that_is_judged_before_it_is_made(shop: Prover) -> None:
    """A brand that there is not fails; once the seller has made it, a product of that brand passes."""
    sandbox = across_borders(shop).caller.sandbox
    images, before = [{"uri": picture(shop)}], sandbox.snapshot()
    brand = shop.call("product.CreateCustomBrands.202309", name="Ash & Ember")
    sandbox.restore(before)
    whole = worldwide(shop, main_images=images, brand_id=brand["id"], category_version=None)
    with shop.changing(read("product.CheckGlobalProductListing.202404", **whole)):
        shop.call("product.CreateCustomBrands.202309", name="Ash & Ember")


@life
def a_local_product_that_becomes_part_of_a_global_one(shop: Prover) -> None:
    across_borders(shop)
    path, sku_id = made(shop)
    local = listed(shop)
    detail = read("product.GetGlobalProduct.202309", **path)
    with shop.changing(detail, read("product.GetProduct.202309", product_id=local.id)):
        skus = [{"id": local.sku_ids[0], "global_sku_id": sku_id}]
        shop.call("product.BindLocalProducts.202503", **path, local_products=[{"id": local.id, "skus": skus}])
