"""Made orders in the Olist format, for machines that have none of the real ones: the same rows each time."""

import csv
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

FIRST = datetime(2018, 1, 1, 8)
PRODUCTS, ORDERS_A_DAY = 200, 6
ENDS = ("delivered",) * 94 + ("shipped",) * 2 + ("canceled",) * 2 + ("invoiced", "processing")
ORDER_COLUMNS = (
    "order_id", "customer_id", "order_status", "order_purchase_timestamp", "order_approved_at",
    "order_delivered_carrier_date", "order_delivered_customer_date", "order_estimated_delivery_date",
)  # fmt: skip
ITEM_COLUMNS = (
    "order_id", "order_item_id", "product_id", "seller_id", "shipping_limit_date", "price", "freight_value",
)  # fmt: skip
PAYMENT_COLUMNS = (
    "order_id", "payment_sequential", "payment_type", "payment_installments", "payment_value",
)  # fmt: skip


def write_orders(folder: Path, number: int) -> Path:
    """Write a folder of so many orders, at the pace and with the ends of the real ones. Answers it."""
    chance = Random(7)
    orders, items, payments = [], [], []
    for place in range(number):
        name, total = f"order{place:06d}", 0
        orders.append(order(name, chance, FIRST + timedelta(days=place / ORDERS_A_DAY)))
        for line in range(chance.choice((1, 1, 1, 1, 1, 1, 1, 1, 2, 3))):
            product, cents = chance.randrange(PRODUCTS), chance.randrange(900, 40_000)
            total += cents + 1500
            items.append((name, line + 1, f"product{product:04d}", "seller", "", amount(cents), "15.00"))
        payments.append((name, 1, "credit_card", 1, amount(total)))
    save(folder, "olist_orders_dataset.csv", ORDER_COLUMNS, orders)
    save(folder, "olist_order_items_dataset.csv", ITEM_COLUMNS, items)
    save(folder, "olist_order_payments_dataset.csv", PAYMENT_COLUMNS, payments)
    customers = [(f"of-{one[0]}", f"buyer-{one[0]}") for one in orders]
    save(folder, "olist_customers_dataset.csv", ("customer_id", "customer_unique_id"), customers)
    products = [(f"product{one:04d}", "cama_mesa_banho") for one in range(PRODUCTS)]
    save(folder, "olist_products_dataset.csv", ("product_id", "product_category_name"), products)
    return folder


def order(name: str, chance: Random, bought_at: datetime) -> tuple[str, ...]:
    """The row of an order."""
    status = chance.choice(ENDS)
    paid_at = bought_at + timedelta(minutes=chance.randrange(5, 2000))
    sent_at = paid_at + timedelta(hours=chance.randrange(10, 90))
    came_at = sent_at + timedelta(hours=chance.randrange(30, 400))
    sent = str(sent_at) if status in ("delivered", "shipped") else ""
    came = str(came_at) if status == "delivered" else ""
    due = str(bought_at + timedelta(days=25))
    return (name, f"of-{name}", status, str(bought_at), str(paid_at), sent, came, due)


def amount(cents: int) -> str:
    """Cents as a decimal text."""
    return f"{cents // 100}.{cents % 100:02d}"


def save(folder: Path, name: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write a CSV file."""
    with (folder / name).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)
