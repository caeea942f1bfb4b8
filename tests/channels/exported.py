"""Exports as Seller Center writes them, made up by us: names, numbers and people are nobody's."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

ORDER_COLUMNS = (
    "Order ID,Order Status,Order Substatus,Cancelation/Return Type,Normal or Pre-order,SKU ID,Seller SKU,"
    "Product Name,Variation,Quantity,Sku Quantity of return,SKU Unit Original Price,"
    "SKU Subtotal Before Discount,SKU Platform Discount,SKU Seller Discount,SKU Subtotal After Discount,"
    "Shipping Fee After Discount,Original Shipping Fee,Shipping Fee Seller Discount,"
    "Shipping Fee Platform Discount,Payment platform discount,Taxes,Order Amount,Order Refund Amount,"
    "Created Time,Paid Time,RTS Time,Shipped Time,Delivered Time,Cancelled Time,Cancel By,Cancel Reason,"
    "Fulfillment Type,Warehouse Name,Tracking ID,Delivery Option,Shipping Provider Name,Buyer Message,"
    "Buyer Username,Recipient,Phone #,Country,State,City,Zipcode,Address Line 1,Address Line 2,"
    "Payment Method,Weight(lb),Product Category,Package ID,Seller Note,Checked Status,Checked Marked by"
)
ORDER_HEADER = ORDER_COLUMNS.split(",")
DESCRIPTIONS = {"Order ID": "Platform unique order ID.", "Order Status": "Current order status."}
TABBED = ("Order ID", "SKU ID", "Tracking ID", "Package ID", "Zipcode")
TIMES = ("Created Time", "Paid Time", "RTS Time", "Shipped Time", "Delivered Time", "Cancelled Time")
US_LINE: Mapping[str, str] = {
    "Order Status": "Completed",
    "Order Substatus": "Completed",
    "Normal or Pre-order": "Normal",
    "SKU ID": "1729500000000000001",
    "Seller SKU": "LAMP-RED",
    "Product Name": 'Sunset lamp, "red"',
    "Variation": "Red",
    "Quantity": "1",
    "Sku Quantity of return": "0",
    "SKU Unit Original Price": "$20.00",
    "SKU Subtotal Before Discount": "$20.00",
    "SKU Platform Discount": "$1.00",
    "SKU Seller Discount": "$2.00",
    "SKU Subtotal After Discount": "$17.00",
    "Order Amount": "$18.36",
    "Order Refund Amount": "$0.00",
    "Created Time": "10/01/2026 9:30:33 AM",
    "Paid Time": "10/01/2026 9:31:00 AM",
    "RTS Time": "10/01/2026 4:00:00 PM",
    "Shipped Time": "10/02/2026 11:00:00 AM",
    "Delivered Time": "10/05/2026 1:15:00 PM",
    "Fulfillment Type": "Fulfillment by seller",
    "Buyer Username": "buyer.of.lamps",
    "Recipient": "Robin Example",
    "Phone #": "(+1)555****01",
    "Country": "United States",
    "State": "Texas",
    "City": "Austin",
    "Zipcode": "78701",
}


def row(order_id: str, **cells: str) -> dict[str, str]:
    """A row of a US order; a cell's name is its header with _ for spaces."""
    return {**US_LINE, "Order ID": order_id} | {name.replace("_", " "): it for name, it in cells.items()}


def open_row(order_id: str, **cells: str) -> dict[str, str]:
    """A row of an order that is paid and not shipped yet."""
    blank = dict.fromkeys(("RTS_Time", "Shipped_Time", "Delivered_Time"), "")
    waiting = {"Order_Status": "To ship", "Order_Substatus": "Awaiting shipment"}
    return row(order_id, **{**blank, **waiting, **cells})


def orders_file(rows: Iterable[Mapping[str, str]], **options: Any) -> bytes:
    """An order export: with its mark, its row of descriptions, and its tabs behind numbers."""
    header: Sequence[str] = options.get("header", ORDER_HEADER)
    described = [DESCRIPTIONS | {name: "What it is." for name in header if name not in DESCRIPTIONS}]
    tabbed = [
        {name: f"{it}\t" if name in TABBED or name in TIMES else it for name, it in one.items()}
        for one in rows
    ]
    lines = [*(described if options.get("described", True) else []), *tabbed]
    return file(header, lines, options.get("encoding", "utf-8-sig"), options.get("delimiter", ","))


def file(
    header: Sequence[str],
    rows: Iterable[Mapping[str, str]],
    encoding: str = "utf-8-sig",
    delimiter: str = ",",
) -> bytes:
    """A CSV of rows under a header."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter)
    writer.writerow(header)
    writer.writerows([one.get(name, "") for name in header] for one in rows)
    return text.getvalue().encode(encoding)


SETTLED_COLUMNS = (
    "Statement date,Statement ID,Payment ID,Status,Currency,Type,Order/adjustment ID,SKU ID,Quantity,"
    "Product name,SKU name,Order created date,Total settlement amount,Net sales,Gross sales,"
    "Gross sales refund,Seller discount,Seller discount refund,Shipping,TikTok Shop shipping fee,"
    "Customer-paid shipping fee,Fees,Transaction fee,Referral fee,Affiliate commission,Adjustment amount,"
    "Related order ID,Customer payment"
)
SETTLED_HEADER = SETTLED_COLUMNS.split(",")
SETTLED_LINE: Mapping[str, str] = {
    "Statement date": "2026/10/06",
    "Statement ID": "7301000000000000001",
    "Status": "Paid",
    "Currency": "USD",
    "Type": "Order",
    "SKU ID": "1729500000000000001",
    "Quantity": "1",
    "Total settlement amount": "12.40",
    "Net sales": "18.00",
    "Gross sales": "20.00",
    "Gross sales refund": "0",
    "Seller discount": "-2.00",
    "Seller discount refund": "0",
    "Shipping": "-4.00",
    "TikTok Shop shipping fee": "-4.58",
    "Customer-paid shipping fee": "0.58",
    "Fees": "-1.60",
    "Transaction fee": "0",
    "Referral fee": "-1.10",
    "Affiliate commission": "-0.50",
    "Adjustment amount": "0",
    "Related order ID": "/",
    "Customer payment": "18.36",
}


def settled(order_id: str, **cells: str) -> dict[str, str]:
    """A row of a US statement; it agrees with what ``row`` makes."""
    return {**SETTLED_LINE, "Order/adjustment ID": order_id} | {
        name.replace("_", " "): it for name, it in cells.items()
    }
