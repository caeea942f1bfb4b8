"""Everything that came in, and what is wrong and wants a person."""

from sqlalchemy import Column, Index, Integer, LargeBinary, Text, text

from ..columns import Id, UtcTime, need, table

# Everything that came in: hints, observations, outcomes and people's commands.
# kind: hint, observation, outcome, command. topic: orders, catalogue, stock, connections, pushes, other.
# source: who said it (webhook/APP, poll/CONNECTION, read/CONNECTION, push/CONNECTION, web, cli).
# subject: what it is about (order/CONNECTION/ID, product/CONNECTION/ID, sku/SKU, connection/ID, push/ID).
# state: todo, done, parked. note: why it is parked, or what it led to.
events = table(
    "events",
    Column("id", Id, primary_key=True),
    need("seller_id", Id),
    need("topic", Text),
    need("kind", Text),
    need("name", Text),
    need("source", Text),
    need("key", Text),
    Column("connection_id", Id),
    need("subject", Text),
    need("occurred_at", UtcTime),
    need("received_at", UtcTime),
    Column("read_began_at", UtcTime),
    Column("body_sealed", LargeBinary),
    need("digest", Text),
    need("state", Text),
    need("note", Text),
    need("tries", Integer),
    Column("not_before_at", UtcTime),
    Column("done_at", UtcTime),
    Index("events_once", "seller_id", "source", "key", unique=True),
    Index("events_subject", "seller_id", "subject", "id"),
    Index("events_log", "seller_id", "received_at", "id", "topic", "kind", "source", "connection_id"),
    Index(
        "events_open",
        "seller_id",
        "state",
        "topic",
        "id",
        sqlite_where=text("state <> 'done'"),
        postgresql_where=text("state <> 'done'"),
    ),
)

# What is wrong and wants a person; it leaves when it is no longer true. severity: bad (costs you), warn.
findings = table(
    "findings",
    Column("seller_id", Id, primary_key=True, autoincrement=False),
    Column("kind", Text, primary_key=True),
    Column("subject", Text, primary_key=True),
    need("severity", Text),
    need("title", Text),
    need("detail", Text),
    need("link", Text),
    need("since_at", UtcTime),
)
