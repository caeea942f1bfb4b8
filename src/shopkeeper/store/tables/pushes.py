"""What is wanted outside, and each try to bring it about."""

from sqlalchemy import BigInteger, Column, Index, Integer, Text, text

from ..columns import Id, Json, UtcTime, need, table

# The wanted state of one thing outside. state: wanted, sent, settled, parked.
pushes = table(
    "pushes",
    Column("id", Id, primary_key=True),
    need("seller_id", Id),
    need("connection_id", Id),
    need("kind", Text),
    need("target", Text),
    need("subject", Text),
    need("wanted", Json),
    need("version", Integer),
    need("sent_version", Integer),
    need("state", Text),
    need("attempts", Integer),
    need("tries", Integer),
    need("note", Text),
    need("event_id", Id),
    Column("not_before_at", UtcTime),
    need("wanted_at", UtcTime),
    need("updated_at", UtcTime),
    Index("pushes_target", "connection_id", "kind", "target", unique=True),
    Index(
        "pushes_open",
        "connection_id",
        "state",
        sqlite_where=text("state <> 'settled'"),
        postgresql_where=text("state <> 'settled'"),
    ),
    Index("pushes_subject", "seller_id", "subject"),
    Index("pushes_event", "seller_id", "event_id"),
)

# One try to bring a push about, on disk before it leaves. outcome: "", acknowledged, refused, unknown.
attempts = table(
    "attempts",
    Column("push_id", Id, primary_key=True, autoincrement=False),
    Column("number", Integer, primary_key=True),
    need("seller_id", Id),
    need("version", Integer),
    need("body", Json),
    need("bound", BigInteger),
    need("epoch", BigInteger),
    need("sent_at", UtcTime),
    need("outcome", Text),
    need("note", Text),
    Column("outcome_event_id", Id),
    Column("finished_at", UtcTime),
    Index("attempts_seller", "seller_id", "sent_at"),
)
