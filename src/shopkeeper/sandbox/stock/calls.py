"""Stock as the Open API reads and sets it, by warehouse."""

from typing import Any

from ...errors import Rejected
from ..catalogue.offers import note_wait
from ..catalogue.products import announce_change, check_rows, own_product
from ..faults import STOCK_FAULTS
from ..fbt.units import seller_shelves
from ..market import Market, happens
from ..refusals import words
from ..settings import Settings
from ..shop import Call, behaves
from ..state import Product, Sku, State
from . import campaigns, news, parts, units
from .news import Change

MOST = 99_999
CHECK_FAILED = (12052990, "The check failed.")
NO_WAREHOUSE = (12052097, "The warehouse does not exist")
OUT_OF_RANGE = (12052055, "The SKU inventory quantity for the warehouse must be within allowed limits.")
NOT_ALL_WAREHOUSES = (
    12019028,
    "Multiple warehouses detected. Include all warehouse IDs and the corresponding details and try again.",
)
LOCKED = (12052393, words(12052393))
MADE_OF_OTHERS, SHARES_UNITS = (12052850, words(12052850)), (12052921, words(12052921))
NO_SKU, RETURNS_ONLY = (12052556, words(12052556)), (12052532, words(12052532))
NOT_ITS_WAREHOUSE = (12052533, words(12052533))


@behaves("product.InventorySearch.202309")
def search(call: Call) -> dict[str, Any]:
    """What is available and what is promised, of products and SKUs named by id."""
    state, values = call.market.state, call.values
    sku_ids = list(values.get("sku_ids") or [])
    products = [state.products.get(product_id) for product_id in values.get("product_ids") or []]
    if len(sku_ids) + len(products) > 600:
        raise Rejected("The number of provided product IDs exceeds the limit.", code="12019120")
    rows: dict[str, list[Sku]] = {}
    for sku_id in [*sku_ids, *(sku_id for product in products if product for sku_id in product.sku_ids)]:
        sku = state.skus.get(sku_id)
        if sku and state.products[sku.product_id].shop_id == call.shop.id:
            known = rows.setdefault(sku.product_id, [])
            known.extend([sku] if sku not in known else [])
    return {
        "inventory": [
            {"product_id": id, "skus": [_row(state, sku) for sku in skus]} for id, skus in rows.items()
        ]
    }


@behaves("product.UpdateInventory.202309")
def update(call: Call) -> dict[str, Any]:
    """Set the units of some SKUs, absolutely; what cannot be set is told SKU by SKU, the rest is done."""
    product = own_product(call)
    if product.status in ("PLATFORM_DEACTIVATED", "FREEZE", "DELETED"):
        raise Rejected(
            "The product in its current status is not available for this operation.", code="12052901"
        )
    rows = check_rows(call.values["skus"])
    errors, changed = [], False
    fault = call.market.state.strike(STOCK_FAULTS, call.operation.id, call.shop.id)
    for row in rows:
        if problem := _problem(call, product, row):
            errors.append(problem)
            continue
        if fault:
            _set_later(call, row, fault.seconds)
        if fault is None or fault.kind != "stock_late":
            _set(call, row)
        changed = True
    if changed:
        call.market.changes += 1
    if changed and call.market.settings.inventory_set_announces_product:
        announce_change(call.market, product, ["others"])
    return {"errors": errors}


@happens("stock-set")
def set_again(market: Market, sku_id: str, note: str) -> None:
    """A quantity is set that was sent before: late, or a second time (a fault)."""
    warehouse_id, _, quantity = note.partition(":")
    _put(market, market.state.skus[sku_id], {warehouse_id: int(quantity)})


def _set_later(call: Call, row: dict[str, Any], seconds: float) -> None:
    sku = call.market.state.skus[row["id"]]
    for entry in row["inventory"]:
        note = f"{_warehouse(entry, seller_shelves(call.market.state, sku))}:{entry['quantity']}"
        call.market.schedule(seconds, "stock-set", sku.id, note)


def _row(state: State, sku: Sku) -> dict[str, Any]:
    available, kept = sku.available(), campaigns.locks_of(state, sku)
    return {
        "id": sku.id,
        "seller_sku": sku.seller_sku,
        "total_available_quantity": available,
        "total_committed_quantity": sum(shelf.committed for shelf in sku.shelves.values()),
        "warehouse_inventory": [
            {
                "warehouse_id": warehouse_id,
                "available_quantity": shelf.available,
                "committed_quantity": shelf.committed,
            }
            for warehouse_id, shelf in sku.shelves.items()
        ],
        "total_available_inventory_distribution": {
            "campaign_inventory": [{"campaign_name": one.name, "quantity": one.units} for one in kept],
            "creator_inventory": [],
            "in_shop_inventory": {"quantity": available - news.locked(state, sku)},
        },
    }


def _problem(call: Call, product: Product, row: dict[str, Any]) -> dict[str, Any] | None:
    if row["id"] not in product.sku_ids:
        return _error(NO_SKU, row["id"])
    if row["id"] in call.market.state.catalogue.shared:
        return _error(SHARES_UNITS, row["id"])
    if parts.parts_of(call.market.state, row["id"]):
        return _error(MADE_OF_OTHERS, row["id"])
    shelves = seller_shelves(call.market.state, call.market.state.skus[row["id"]])
    named = [_warehouse(entry, shelves) for entry in row["inventory"]]
    if unknown := [warehouse_id for warehouse_id in named if warehouse_id not in shelves]:
        return _error(CHECK_FAILED, row["id"], [(id, _why_not(call, id)) for id in unknown])
    if set(named) != set(shelves):
        return _error(NOT_ALL_WAREHOUSES, row["id"])
    settings = call.market.settings
    wrong = [
        (_warehouse(entry, shelves), OUT_OF_RANGE)
        for entry in row["inventory"]
        if not _lowest(settings) <= entry["quantity"] <= MOST
    ]
    if wrong:
        return _error(CHECK_FAILED, row["id"], wrong)
    locked = news.locked(call.market.state, call.market.state.skus[row["id"]])
    too_few = locked and sum(entry["quantity"] for entry in row["inventory"]) < locked
    return _error(LOCKED, row["id"]) if too_few else None


def _why_not(call: Call, warehouse_id: str) -> tuple[int, str]:
    """Why units cannot lie there: it is none of the shop's, takes only returns, or is another SKU's."""
    kind = next((one.kind for one in call.shop.warehouses if one.id == warehouse_id), "")
    return {"": NO_WAREHOUSE, "SALES_WAREHOUSE": NOT_ITS_WAREHOUSE}.get(kind, RETURNS_ONLY)


def _lowest(settings: Settings) -> int:
    return 0 if settings.zero_stock_accepted else 1


def _warehouse(entry: dict[str, Any], shelves: dict[str, Any]) -> str:
    """The warehouse an entry speaks of; with only one, it need not be named."""
    return entry.get("warehouse_id") or (next(iter(shelves)) if len(shelves) == 1 else "")


def _set(call: Call, row: dict[str, Any]) -> None:
    sku = call.market.state.skus[row["id"]]
    shelves = seller_shelves(call.market.state, sku)
    for entry in row["inventory"]:
        note_wait(call.market, sku.id, {**entry, "warehouse_id": _warehouse(entry, shelves)})
    _put(call.market, sku, {_warehouse(entry, shelves): entry["quantity"] for entry in row["inventory"]})


def _put(market: Market, sku: Sku, quantities: dict[str, int]) -> None:
    before = sku.available()
    put = units.set_total if market.settings.set_means == "total" else units.set_available
    for warehouse_id, quantity in quantities.items():
        put(market.state, sku, warehouse_id, quantity)
    news.changed(market, sku, Change("api_sync", sku.available() - before))


def _error(
    problem: tuple[int, str], sku_id: str, details: list[tuple[str, tuple[int, str]]] | None = None
) -> dict[str, Any]:
    extra = [
        {"warehouse_id": warehouse_id, "code": code, "message": message}
        for warehouse_id, (code, message) in details or []
    ]
    code, message = problem
    return {"code": code, "message": message, "detail": {"sku_id": sku_id, "extra_errors": extra}}
