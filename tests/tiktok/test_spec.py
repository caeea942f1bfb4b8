"""The spec describes the whole current Open API, and finds an operation by its path."""

from shopkeeper.tiktok import spec


def test_every_current_operation_and_webhook_is_described():
    assert len(spec.operations()) == 318
    assert len(spec.events()) == 44
    assert len(spec.error_codes()) > 747


def test_a_path_finds_its_operation_and_the_values_in_it():
    found = spec.match("POST", "/product/202309/products/17/inventory/update")
    assert found is not None
    assert found[0].id == "product.UpdateInventory.202309"
    assert found[1] == {"product_id": "17"}


def test_every_operation_is_found_by_its_own_path():
    for entry in spec.operations().values():
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
        for entry in spec.operations().values()
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
    for entry in spec.operations().values():
        tree = entry.answer
        for part in entry.paged.split(".") if entry.paged not in ("", "*") else ():
            tree = {spec.name_of(key)[0]: value for key, value in tree.items()}[part]
        assert isinstance(tree, list if entry.paged not in ("", "*") else dict)
