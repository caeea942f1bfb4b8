"""Every sum holds to the minor unit, whatever was sold, refunded and adjusted, in every currency."""

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from shopkeeper.sandbox.money import statements
from shopkeeper.sandbox.money.amounts import share
from shopkeeper.sandbox.money.fees import TARIFFS, Sale, charges
from shopkeeper.sandbox.settings import Settings
from tests.sandbox.books import Books, Row, books

REGIONS = ("US", "GB", "JP", "VN", "ID", "BR")
KINDS = ("PLATFORM_PENALTY", "LOGISTICS_REIMBURSEMENT", "GMV_PAYMENT_FOR_ADS", "CHARGE_BACK", "REBATE")


@dataclass(frozen=True)
class Life:
    """What happens to one order: its basket, and what share goes back before and after it is settled."""

    basket: dict[str, int]
    early: float
    late: float
    is_sample: bool


lives = st.lists(
    st.builds(
        Life,
        st.dictionaries(st.sampled_from(["MUG", "TSHIRT-M", "TSHIRT-L"]), st.integers(1, 3), min_size=1),
        st.sampled_from([0, 0.13, 0.5, 1]),
        st.sampled_from([0, 0.37, 1]),
        st.sampled_from([False, False, False, True]),
    ),
    min_size=1,
    max_size=5,
)
adjustments = st.lists(st.tuples(st.sampled_from(KINDS), st.integers(-5000, 5000)), max_size=3)


def check_line(shop: Books, line: Row) -> int:
    """The parts of a line are the sums of their breakdowns, and the line the sum of its parts."""
    fees = shop.total(line["fee_tax_breakdown"]["fee"]) + shop.total(line["fee_tax_breakdown"]["tax"])
    assert shop.minor(line["revenue_amount"]) == shop.total(line["revenue_breakdown"])
    assert shop.minor(line["shipping_cost_amount"]) == shop.total(line["shipping_cost_breakdown"])
    assert shop.minor(line["fee_tax_amount"]) == fees
    parts = ("revenue_amount", "shipping_cost_amount", "fee_tax_amount", "adjustment_amount")
    settled = shop.minor(line["settlement_amount"])
    assert settled == sum(shop.minor(line.get(part, "0")) for part in parts)
    return settled


def check_statement(shop: Books, row: Row) -> int:
    """A statement is the sum of its lines, part by part, and says the same in the list and by itself."""
    stated = shop.statement(row["id"])
    assert stated["total_count"] == len(stated["transactions"])
    assert sum(check_line(shop, line) for line in stated["transactions"]) == shop.minor(
        stated["total_settlement_amount"]
    )
    totals = stated["total_settlement_breakdown"]
    for part, listed in (
        ("revenue", "revenue"),
        ("shipping_cost", "shipping_cost"),
        ("fee_tax", "fee"),
        ("adjustment", "adjustment"),
    ):
        summed = sum(shop.minor(line[f"{part}_amount"]) for line in stated["transactions"])
        assert shop.minor(totals[f"total_{part}_amount"]) == summed == shop.minor(row[f"{listed}_amount"])
    assert sum(map(shop.minor, totals.values())) == shop.minor(row["settlement_amount"])
    reserve = shop.minor(stated["total_reserve_amount"])
    payable = shop.minor(stated["payable_amount"])
    assert payable == shop.minor(stated["total_settlement_amount"]) + reserve
    return payable


def check_order(shop: Books, order_id: str, lines: list[Row]) -> None:
    """What is told of an order by SKU is what its lines say, amount by amount."""
    told = shop.of_order(order_id)
    own = [line for line in lines if line.get("order_id") == order_id]
    assert shop.minor(told["settlement_amount"]) == sum(shop.minor(line["settlement_amount"]) for line in own)
    assert sum(check_line(shop, row) for row in told["sku_transactions"]) == shop.minor(
        told["settlement_amount"]
    )
    for group in ("revenue_breakdown", "shipping_cost_breakdown"):
        for name in own[0][group]:
            if name == "supplementary_component":
                continue
            by_sku = sum(shop.minor(row[group].get(name, "0")) for row in told["sku_transactions"])
            assert by_sku == sum(shop.minor(line[group][name]) for line in own), name


@settings(max_examples=100)
@given(st.sampled_from(REGIONS), lives, adjustments, st.integers(0, 20), st.integers(1, 50))
def test_every_sum_holds_to_the_minor_unit(
    region: str, shape: list[Life], adjusted: list[tuple[str, int]], reserve_percent: int, seed: int
) -> None:
    choices = Settings(reserve_percent=reserve_percent, reserve_days=2, affiliate_share=0.5)
    shop = books(region, choices, seed)
    orders = [live(shop, life) for life in shape]
    for kind, minor in adjusted:
        statements.adjust(shop.sandbox.market, shop.shop.id, kind, minor)
    estimated = {line["id"]: line["est_settlement_amount"] for line in shop.estimates()}
    shop.wait()
    first = shop.lines()
    assert {line["id"]: line["settlement_amount"] for line in first} == estimated
    for order, life in zip(orders, shape, strict=True):
        refund(shop, order, life.late)
    shop.wait(10)
    assert shop.estimates() == []

    rows, lines = shop.statements(), shop.lines()
    assert len({line["id"] for line in lines}) == len(lines)
    payable = sum(check_statement(shop, row) for row in rows)
    paid = sum(shop.minor(payment["amount"]["value"]) for payment in shop.payments())
    open_rows = [row for row in rows if not row["payment_id"]]
    waiting = sum(shop.minor(shop.statement(row["id"])["payable_amount"]) for row in open_rows)
    assert payable == paid + waiting
    for order in orders:
        check_order(shop, order, lines)
        check_revenue(shop, order, lines)


def live(shop: Books, life: Life) -> str:
    placed = shop.sandbox.place(shop.shop.id, life.basket, status="DELIVERED", is_sample=life.is_sample)
    refund(shop, placed, life.early)
    shop.sandbox.move(shop.shop.id, placed, "COMPLETED")
    return placed


def refund(shop: Books, order_id: str, part: float) -> None:
    order = shop.sandbox.state.orders[order_id]
    paid = sum(line.sale_minor for line in order.lines) + order.shipping_minor + order.tax_minor
    if minor := int(paid * part):
        shop.refund(order, minor)


def check_revenue(shop: Books, order_id: str, lines: list[Row]) -> None:
    """Over all statements, a seller's revenue is what was sold less the part of it that went back."""
    order = shop.sandbox.state.orders[order_id]
    stated = sum(shop.minor(line["revenue_amount"]) for line in lines if line.get("order_id") == order_id)
    kept = 0
    for line in order.lines:
        back = sum(one.subtotal_minor for one in shop.sandbox.state.refunds if one.line_id == line.id)
        for minor in (line.original_minor, -line.seller_discount_minor):
            kept += minor - share(minor, back, line.sale_minor)
        assert back <= line.sale_minor
    assert stated == kept


@given(
    st.sampled_from(sorted(TARIFFS)),
    st.integers(0, 10**9),
    st.integers(0, 10**9),
    st.integers(0, 20),
    st.integers(0, 10**6),
)
def test_fees_are_whole_minor_units_that_are_taken_and_never_given(
    region: str, net: int, refunded: int, units: int, commission: int
) -> None:
    fees, taxes = charges(TARIFFS[region], Sale(net, refunded, units, commission))
    assert all(type(minor) is int and minor < 0 for minor in (*fees.values(), *taxes.values()))


@given(st.integers(-(10**9), 10**9), st.integers(0, 10_000), st.integers(1, 10_000))
def test_a_share_is_the_nearest_minor_unit_and_the_same_on_both_sides_of_zero(
    minor: int, part: int, whole: int
) -> None:
    assert abs(share(minor, part, whole) * whole - minor * part) * 2 <= whole
    assert share(-minor, part, whole) == -share(minor, part, whole)
    assert share(minor, whole, whole) == minor


def test_a_share_of_nothing_is_nothing() -> None:
    assert share(500, 0, 0) == 0
