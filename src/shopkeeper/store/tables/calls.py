"""What several programs share when they call the same shops: the pace, and the calls of the day."""

from sqlalchemy import BigInteger, Column, Integer, Text

from ..columns import UtcTime, need, table

call_shares = table(
    "call_shares",
    Column("name", Text, primary_key=True),
    Column("holder", Text, primary_key=True),
    need("share", Integer),
    need("wanted", Integer),
    Column("closed_until_at", UtcTime),
    need("until_at", UtcTime),
)
"""How many calls a second each program may make to a shop until a time; a shop is named by a digest."""

call_counts = table(
    "call_counts",
    Column("name", Text, primary_key=True),
    Column("operation", Text, primary_key=True),
    need("began_at", UtcTime),
    need("used", BigInteger),
)
"""The calls of an operation to a shop on the day that began then."""
