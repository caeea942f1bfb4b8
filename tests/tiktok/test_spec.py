"""The spec describes the whole current Open API, and finds an operation by its path."""

import re
from datetime import date

from shopkeeper.tiktok import spec


def test_every_current_operation_and_webhook_is_described():
    assert len(spec.operations()) == 318
    assert len(spec.events()) == 44
    assert len(spec.error_codes()) > 747


def test_every_older_version_is_described_too():
    every = spec.every_version()
    assert len(every) == 537
    assert {id for id, entry in every.items() if entry.current} == set(spec.operations())
    assert all(spec.operation(id) is entry for id, entry in every.items())


def test_what_ends_or_has_ended_says_when_and_what_to_use_instead():
    payments = spec.operation("finance.GetPayments.202309")
    assert not payments.current
    assert (payments.retires, payments.replaced_by) == ("2026-08-15", "finance.getPayments.202605")
    traces = spec.operation("affiliate_creator.CreatorSearchAffiliateTraceOrders.202505")
    assert (traces.current, traces.retires) == (True, "2026-08-15")
    assert spec.operation("order.GetOrderDetail.202309").retires == ""


def test_what_replaces_an_operation_is_current_and_a_date_is_a_date():
    for entry in spec.every_version().values():
        assert entry.replaced_by == "" or spec.operation(entry.replaced_by).current
        assert entry.retires == "" or date.fromisoformat(entry.retires)


def test_versions_of_one_method_differ_in_their_version_and_agree_on_pages_and_path():
    found = {}
    for entry in spec.every_version().values():
        found.setdefault((entry.group, entry.verb), []).append(entry)
    for entries in found.values():
        assert len({entry.version for entry in entries}) == len(entries)
        assert len({bool(entry.paged) for entry in entries}) == 1
        assert len({tuple(re.findall(r"{(\w+)}", entry.path)) for entry in entries}) == 1


def test_a_path_finds_its_operation_and_the_values_in_it():
    found = spec.match("POST", "/product/202309/products/17/inventory/update")
    assert found is not None
    assert found[0].id == "product.UpdateInventory.202309"
    assert found[1] == {"product_id": "17"}


def test_every_operation_is_found_by_its_own_path():
    for entry in spec.every_version().values():
        found = spec.match(entry.method, entry.path.replace("{", "").replace("}", ""))
        assert found is not None
        assert found[0] is entry


def test_an_unknown_path_and_an_unknown_method_are_told_apart():
    assert spec.match("GET", "/order/202309/orders/list") is None
    assert spec.methods("/order/202309/orders/list") == ()
    assert spec.match("DELETE", "/order/202507/orders") is None
    assert spec.methods("/order/202507/orders") == ("GET",)


def test_a_leaf_says_what_is_allowed():
    size = next(p for p in spec.operation("order.GetOrderList.202309").params if p.name == "page_size")
    assert size.required
    assert size.leaf.range == (1, 100)
    assert spec.leaf("[]string{max_count=50}=A|B") == spec.Leaf(
        "string", True, ("A", "B"), {"max_count": "50"}
    )


def test_every_leaf_can_be_read():
    def leaves(tree):
        if isinstance(tree, dict):
            return [text for value in tree.values() for text in leaves(value)]
        return leaves(tree[0]) if isinstance(tree, list) else [tree]

    kinds = {
        spec.leaf(text).kind
        for entry in spec.every_version().values()
        for text in leaves(entry.body) + leaves(entry.answer)
    }
    assert kinds == {"string", "int", "boolean", "any", "file"}


ODD_WRITES = {
    "POST /affiliate_creator/202509/open_collaborations/products",
    "POST /affiliate_seller/202608/creator_outreach/records/query",
    "POST /customer_service/202602/sessions/search",
    "POST /order/202406/orders/external_order_search",
    "POST /product/202309/products",
    "POST /product/202309/products/listing_check",
    "POST /product/202407/sizecharts/search",
    "POST /product/202604/opportunities/query",
    "POST /product/202606/skpps/search",
    "POST /promotion/202309/activities/search",
    "POST /return_refund/202405/returns/shipping_documents",
    "POST /return_refund/202603/aftersales/search",
    "POST /return_refund/202604/rma/search",
}
IN_THE_QUERY = {
    "page_size",
    "page_token",
    "sort_field",
    "sort_order",
    "idempotency_key",
    "category_asset_cipher",
}


def test_writes_keep_paging_in_the_query_and_all_else_in_the_body_but_for_thirteen():
    odd = set()
    for entry in spec.operations().values():
        query = {param.name for param in entry.params if param.place == "query"}
        body = {spec.name_of(key)[0] for key in entry.body}
        if entry.method != "GET" and (query - IN_THE_QUERY or body & IN_THE_QUERY):
            odd.add(f"{entry.method} {entry.path}")
    assert odd == ODD_WRITES


def test_the_pages_of_an_operation_are_found_in_its_answer():
    for entry in spec.every_version().values():
        tree = entry.answer
        for part in entry.paged.split(".") if entry.paged not in ("", "*") else ():
            tree = {spec.name_of(key)[0]: value for key, value in tree.items()}[part]
        assert isinstance(tree, list if entry.paged not in ("", "*") else dict)
