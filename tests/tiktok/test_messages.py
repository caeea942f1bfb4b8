"""Values go where the operation wants them: path, query, body or form."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.tiktok import spec
from shopkeeper.tiktok.wire import Raw, as_text, message, multipart, raw_message

SEARCH = spec.operation("order.GetOrderList.202309")


def made(id: str, values: dict, cipher: str = "C"):
    return message(spec.operation(id), values, cipher)


def test_paging_and_sorting_go_into_the_query_and_filters_into_the_body():
    sent = message(
        SEARCH, {"page_size": 50, "sort_order": "ASC", "order_status": "UNPAID", "page_token": None}, "C"
    )
    assert sent.query == {"shop_cipher": "C", "page_size": "50", "sort_order": "ASC"}
    assert sent.body == b'{"order_status":"UNPAID"}'


def test_paging_goes_into_the_body_where_the_platform_wants_it_there():
    sent = made("promotion.SearchActivities.202309", {"page_size": 20, "page_token": "t"})
    assert json.loads(sent.body) == {"page_size": 20, "page_token": "t"}
    assert sent.query == {"shop_cipher": "C"}


def test_a_search_by_an_external_reference_has_its_filters_in_the_query():
    values = {"platform": "SHOPIFY", "external_order_id": "#1"}
    sent = made("order.SearchOrderByExternalOrderReference.202406", values)
    assert sent.query == {"shop_cipher": "C", **values}
    assert sent.body == b""


def test_a_key_against_doubling_is_in_the_body_of_a_product_and_in_the_query_of_a_return():
    product = dict.fromkeys(
        [spec.name_of(key)[0] for key in spec.operation("product.CreateProduct.202309").body], "x"
    )
    assert json.loads(made("product.CreateProduct.202309", product).body)["idempotency_key"] == "x"
    values = {"cancel_id": "1", "idempotency_key": "once"}
    assert made("return_refund.ApproveCancellation.202309", values).query["idempotency_key"] == "once"


def test_a_value_that_is_wanted_twice_is_sent_twice():
    values = {"activity_id": "9", "products": []}
    sent = made("promotion.UpdateActivityProduct.202309", values)
    assert sent.path == "/promotion/202309/activities/9/products"
    assert json.loads(sent.body)["activity_id"] == "9"


def test_the_cipher_is_left_out_where_the_platform_refuses_it():
    assert made("authorization.GetAuthorizedShops.202309", {}).query == {}


def test_a_value_in_a_path_cannot_lead_elsewhere():
    sent = made("product.GetProduct.202309", {"product_id": "1/../2?x=y"})
    assert sent.path == "/product/202309/products/1%2F..%2F2%3Fx%3Dy"


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({}, "needs ids"),
        ({"ids": ["1"], "idz": 1}, "takes no idz; it takes ids"),
        ({"ids": "12"}, "takes a list for ids"),
    ],
)
def test_a_wrong_name_is_said_at_once(values, words):
    with pytest.raises(ValueError, match=words):
        made("order.GetOrderDetail.202507", values)


def test_text_in_another_script_is_sent_as_it_is():
    sent = made("product.SearchProducts.202502", {"page_size": 1, "seller_skus": ["紅茶"]})
    assert sent.body == '{"seller_skus":["紅茶"]}'.encode()


def test_a_form_holds_files_and_fields():
    body, kind = multipart({"data": ('a\r\n".png', b"\x00\x01"), "use_case": "MAIN_IMAGE"}, "B")
    assert kind == "multipart/form-data; boundary=B"
    assert body == (
        b'--B\r\ncontent-disposition: form-data; name="data"; filename="a%22.png"\r\n'
        b"content-type: application/octet-stream\r\n\r\n\x00\x01\r\n"
        b'--B\r\ncontent-disposition: form-data; name="use_case"\r\n\r\nMAIN_IMAGE\r\n--B--\r\n'
    )


def test_an_upload_is_sent_as_a_form():
    sent = made("product.UploadProductImage.202309", {"data": b"image", "use_case": "MAIN_IMAGE"})
    assert sent.content_type.startswith("multipart/form-data; boundary=")
    assert b"image" in sent.body


def test_the_raw_door_keeps_the_rules_of_a_known_path():
    assert raw_message(Raw("get", "/authorization/202309/shops"), "C").query == {}
    known = raw_message(
        Raw("POST", "/product/202309/products/1/inventory/update", {"a": [1, 2]}, {"skus": []}), "C"
    )
    assert known.is_repeatable
    assert known.query == {"shop_cipher": "C", "a": "1,2"}
    assert known.body == b'{"skus":[]}'


def test_the_raw_door_opens_for_a_path_that_nobody_described():
    sent = raw_message(Raw("POST", "/new/203001/things", body=b'{"exact": 1}'), "C")
    assert not sent.is_repeatable
    assert sent.body == b'{"exact": 1}'
    assert sent.query == {"shop_cipher": "C"}


@given(st.lists(st.text(alphabet="0123456789", min_size=1), max_size=50))
def test_many_ids_travel_as_one_value(ids):
    assert as_text(ids) == ",".join(ids)


def test_a_truth_is_written_in_lower_case():
    assert (as_text(True), as_text(False), as_text(1)) == ("true", "false", "1")
