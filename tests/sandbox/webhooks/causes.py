"""What causes each kind of webhook, as a seller, buyers, creators, carriers and the platform do it."""

from collections.abc import Callable
from typing import Any

from tests.sandbox import fbt_calls, global_calls
from tests.sandbox.affiliates import Affiliates
from tests.sandbox.aftersale_calls import approve, asked
from tests.sandbox.caller import Caller
from tests.sandbox.goods_calls import created, listed, picture, reviewed, vase
from tests.sandbox.promotion_calls import create, product, running
from tests.sandbox.proof import Prover

SIZES = {
    "measurement_type": "BODY_MEASUREMENTS",
    "unit_system": "METRIC",
    "table": {
        "headers": [{"name": "Size"}, {"name": "Chest"}],
        "rows": [{"cells": [{"value": "M"}, {"value": "50"}]}],
    },
}
HEAVY = {"value": "9.00", "unit": "KILOGRAM"}


class Stage:
    """One sandbox with a seller, their creators and what is needed to cause anything."""

    def __init__(self, caller: Caller) -> None:
        self.caller, self.shop = caller, Prover(caller)
        self.us = Affiliates(self.shop)

    def act(self, path: str, **fields: Any) -> Any:
        """Somebody does something by hand."""
        answer = self.caller.control("POST", path, fields)
        assert answer.status == 200, answer.envelope
        return answer.envelope

    def wait(self, seconds: float) -> None:
        self.caller.sandbox.clock.advance(seconds)
        self.caller.sandbox.tick()


Cause = Callable[[Stage], object]


def a_split(at: Stage) -> None:
    british = at.caller.at("GB")
    order = british.place(MUG=2)
    at.act(f"/orders/{order.id}/split", groups=[[order.lines[0].id], [order.lines[1].id]])


def a_return(at: Stage) -> None:
    assert approve(at.caller, asked(at.caller), "APPROVE_RETURN").code == 0


def a_refund(at: Stage) -> None:
    assert approve(at.caller, asked(at.caller, "REFUND"), "APPROVE_REFUND").code == 0


def another_category(at: Stage) -> None:
    goods = listed(at.shop)
    skus = [{"id": goods.sku_ids[0], "seller_sku": "VASE"}]
    changed = vase(at.shop, category_id="600154", skus=skus)
    at.shop.call("product.EditProduct.202509", product_id=goods.id, **changed)
    reviewed(at.shop)


def size_chart(at: Stage) -> str:
    kind = {"category_id": "601226", "size_chart_mode": "REUSABLE_TEMPLATE", "template_name": "Tees"}
    made = at.shop.call("product.createSizeChartV2.202610", **kind, size_chart_data=SIZES)
    return str(made["size_chart_id"])


def an_appeal(at: Stage) -> None:
    indicators = [{"indicator_type": "REQUIRED_DIMENSION"}]
    message = {"field_name": "APPEAL_MESSAGE_FIELD_SIZE_CHART", "indicator_details": indicators}
    message["size_chart_id"] = size_chart(at)
    mug = at.caller.sku("MUG").product_id
    at.shop.call("product.submitSizeChartAppeal.202604", product_id=int(mug), appeal_message=message)
    reviewed(at.shop)


def a_candidate(at: Stage) -> None:
    goods = {"external_product_id": "W-17", "title": "A vase", "external_category_name": "Decor"}
    answer = at.shop.call("product.UploadCandidateProducts.202409", candidate_products=[goods])
    assert answer == {"errors": []}


def an_invoice(at: Stage) -> None:
    brazil = at.shop.at("BR")
    order = brazil.caller.place(MUG=1)
    package = brazil.caller.sandbox.package_of(order.id).id
    invoice = {"file": "PG5mZS8+", "file_type": "XML", "order_ids": [order.id], "package_id": package}
    assert brazil.call("fulfillment.UploadInvoice.202502", invoices=[invoice]) == {"errors": []}


def a_price_elsewhere(at: Stage) -> None:
    sku = at.caller.sku("MUG")
    amount = {"amount": "39.00", "currency": "USD"}
    row = {"id": sku.id, "external_sku_id": "e", "external_retail_price": amount}
    row["external_transaction_price"] = amount | {"transaction_time": "1"}
    named = {"product_id": sku.product_id, "external_product_id": "e"}
    answer = at.shop.call("product.submitStrikethroughPrice.202609", **named, skus=[row])
    assert answer == {"errors": []}
    at.wait(30 * 86_400)


def a_promotion(at: Stage) -> None:
    running(at.caller, "FIXED_PRICE", product(at.caller, "TSHIRT-M", activity_price_amount="9.00"))


def two_on_one_page(at: Stage) -> None:
    at.act("/combined-listings", shop_id=at.caller.shop.id, product_ids=[at.us.mug, at.us.shirt])


def a_translation(at: Stage) -> None:
    wanted = [{"image_uri": picture(at.shop), "target_languages": ["de-DE"]}]
    at.shop.call("product.CreateImageTranslationTasks.202505", images=wanted)
    reviewed(at.shop)


def a_copy_abroad(at: Stage) -> None:
    at.caller.at("GB")
    goods = listed(at.shop)
    skus = [{"source_sku_id": goods.sku_ids[0], "price": {"sale_price": "20.00", "currency": "GBP"}}]
    targets = [{"region": "GB", "skus": skus}]
    at.shop.call("product.ReplicateProduct.202507", product_id=goods.id, replicate_target=targets)


def another_way_to_sell(at: Stage) -> None:
    shop = global_calls.across_borders(at.shop)
    path, sku_id = global_calls.made(shop)
    global_calls.published(shop, path, global_calls.target(shop, "US", sku_id))
    at.act("/seller", sells_globally=False)


def a_video_looked_at(at: Stage) -> None:
    creator = at.us.creator
    file = creator.call("affiliate_creator.UploadShoppableVideoFile.202505", data=b"a video")
    values = {
        "video_info": {"file_id": file["video_file"]["id"]},
        "product_link_info": {"product_id": at.us.mug, "title": "Mug"},
    }
    creator.call("affiliate_creator.PrecheckVideoContent.202511", **values)
    at.wait(61)


def a_sample(at: Stage) -> None:
    at.us.open()
    at.us.give_samples()
    at.us.ask()


def a_heavy_parcel(at: Stage) -> None:
    created(at.shop, package_weight=HEAVY)
    reviewed(at.shop)


def goods_that_arrive(at: Stage) -> None:
    at.wait(2 * 86_400)


def an_order_from_elsewhere(at: Stage) -> None:
    fbt_calls.ordered(at.shop, next(iter(at.caller.sandbox.state.fbt.goods)), 1)


CAUSES: dict[int, Cause] = {
    1: lambda at: at.caller.place(),
    3: lambda at: at.act(f"/orders/{at.caller.place().id}/address"),
    4: a_split,
    5: lambda at: at.act(f"/products/{listed(at.shop).id}/hold", way="deactivate", reason="Looked at"),
    7: lambda at: at.act(f"/apps/{at.caller.app.key}/end", days=20),
    11: lambda at: at.act(f"/orders/{at.caller.place().id}/cancel"),
    12: a_return,
    13: lambda at: at.act(f"/orders/{at.caller.place().id}/ask", text="Is it blue?"),
    14: lambda at: at.act(f"/orders/{at.caller.place().id}/ask", text="Is it blue?"),
    15: lambda at: at.act(f"/products/{at.us.mug}", title="A better mug"),
    16: lambda at: created(at.shop),
    17: lambda at: at.us.post(),
    18: another_category,
    19: size_chart,
    21: lambda at: fbt_calls.sent(at.shop),
    22: lambda at: fbt_calls.onboard(at.shop.at("GB")),
    23: lambda at: fbt_calls.declared(at.shop, "TSHIRT-M"),
    24: goods_that_arrive,
    25: a_candidate,
    27: lambda at: at.act("/stock", shop_id=at.caller.shop.id, seller_sku="TSHIRT-M", available=3),
    33: lambda at: at.us.act(f"/creators/{at.us.me.open_id}/messages"),
    35: lambda at: at.act(f"/shops/{at.caller.at('ID').shop.id}/tokopedia", status="MIRRORED"),
    36: an_invoice,
    37: lambda at: created(at.shop),
    38: a_price_elsewhere,
    39: a_promotion,
    42: two_on_one_page,
    46: a_translation,
    50: lambda at: at.act(f"/skus/{at.caller.sku('TSHIRT-L').id}/hold", way="deactivate"),
    51: a_copy_abroad,
    52: another_way_to_sell,
    55: a_video_looked_at,
    56: a_sample,
    58: an_order_from_elsewhere,
    59: a_video_looked_at,
    62: a_heavy_parcel,
    63: lambda at: create(at.caller, "FIXED_PRICE", "PRODUCT"),
    64: lambda at: asked(at.caller),
    65: a_refund,
    66: an_appeal,
    67: a_refund,
    68: lambda at: at.act("/stock", shop_id=at.caller.shop.id, seller_sku="MUG", available=30),
    71: lambda at: at.act("/stock", shop_id=at.caller.shop.id, seller_sku="MUG", available=31),
    # What ends the app's permission comes last.
    20: lambda at: at.act(f"/apps/{at.caller.app.key}/deauthorize"),
    6: lambda at: at.act(f"/apps/{at.caller.app.key}/deauthorize"),
}
"""By kind; each is caused in a sandbox in which the ones before it have happened."""
