"""The tables, a noun each. Every row carries the seller that it belongs to.

Amounts are integers of minor units beside their currency; times are microseconds since 1970, UTC;
columns that end in ``_sealed`` are encrypted (``vault.py``).
"""

from ..columns import metadata
from .aftersales import aftersale_rules, cancellations, grades, return_lines, returns
from .calls import call_counts, call_shares
from .events import events, findings
from .hub import apps, authorizations, connections, consents, cursors, hub_settings, lanes, sellers
from .money import payments, statement_amounts, statement_lines, statements, unstated
from .orders import order_lines, orders
from .parcels import labels, parcel_lines, parcels, providers, scans
from .placings import placings
from .pushes import attempts, pushes
from .rollups import fee_days, order_days, order_hours, order_statuses, return_days, sku_days, sku_months
from .stock import balances, dirty_skus, entries, listings, skus

__all__ = [
    "aftersale_rules",
    "apps",
    "attempts",
    "authorizations",
    "balances",
    "call_counts",
    "call_shares",
    "cancellations",
    "connections",
    "consents",
    "cursors",
    "dirty_skus",
    "entries",
    "events",
    "fee_days",
    "findings",
    "grades",
    "hub_settings",
    "labels",
    "lanes",
    "listings",
    "metadata",
    "order_days",
    "order_hours",
    "order_lines",
    "order_statuses",
    "orders",
    "parcel_lines",
    "parcels",
    "payments",
    "placings",
    "providers",
    "pushes",
    "return_days",
    "return_lines",
    "returns",
    "scans",
    "sellers",
    "sku_days",
    "sku_months",
    "skus",
    "statement_amounts",
    "statement_lines",
    "statements",
    "unstated",
]
