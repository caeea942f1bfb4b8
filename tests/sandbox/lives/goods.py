"""Goods: a stock level and a price that are set are what is read afterwards."""

from tests.sandbox.goods_calls import listed, sku_row
from tests.sandbox.proof import Prover, life, read


@life
def stock_and_price_of_a_mug(shop: Prover) -> None:
    sku = shop.caller.sku("MUG")
    searches = [
        read(f"product.SearchProducts.{version}", page_size=10) for version in ("202309", "202312", "202502")
    ]
    product = read("product.GetProduct.202309", product_id=sku.product_id)
    with shop.changing(product, *searches, read("product.InventorySearch.202309", sku_ids=[sku.id])):
        rows = [{"id": sku.id, "inventory": [{"quantity": 7}]}]
        shop.call("product.UpdateInventory.202309", product_id=sku.product_id, skus=rows)
    with shop.changing(product, *searches):
        prices = [{"id": sku.id, "price": {"amount": "21.50", "currency": "USD"}}]
        shop.call("product.UpdatePrice.202309", product_id=sku.product_id, skus=prices)


@life
def shops_that_open_and_close(shop: Prover) -> None:
    lists = read("authorization.GetAuthorizedShops.202309"), read("seller.GetActiveShops.202309")
    with shop.changing(*lists):
        shop.caller.sandbox.open_shop("DE")
    with shop.changing(lists[1]):
        shop.caller.shop.active = False


@life
def addresses_for_webhooks(shop: Prover) -> None:
    listed = read("event.GetShopWebhooks.202309")
    with shop.changing(listed):
        shop.call("event.UpdateShopWebhook.202309", event_type="NEW_MESSAGE", address="https://hub.example/a")
    with shop.changing(listed):
        shop.call("event.DeleteShopWebhook.202309", event_type="NEW_MESSAGE")


@life
def goods_that_are_sold_elsewhere(shop: Prover) -> None:
    candidates = read("product.SearchCandidateProducts.202409", page_size=10)
    row = {"external_product_id": "erp-1", "title": "A candle", "description": "Made of soy."}
    with shop.changing(candidates):
        shop.call("product.UploadCandidateProducts.202409", candidate_products=[row])
    with shop.changing(candidates):
        changed = row | {"title": "A candle of soy"}
        shop.call("product.PartialEditCandidateProducts.202409", candidate_products=[changed])


@life
def goods_on_one_page(shop: Prover) -> None:
    ids = [
        listed(shop, title=f"Stoneware Vase, {name}", skus=[sku_row(shop, name.upper())]).id
        for name in ("tall", "round")
    ]
    family = read("product.GetProduct.202309", product_id=ids[0])
    with shop.changing(read("product.SearchCombinedListingRecommendations.202506", page_size=10), family):
        together = {"shop_id": shop.caller.shop.id, "product_ids": ids}
        shop.caller.control("POST", "/combined-listings", together)
