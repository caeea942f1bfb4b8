"""The tables, a noun each. Every row carries the seller that it belongs to.

Amounts are integers of minor units beside their currency; times are microseconds since 1970, UTC;
columns that end in ``_sealed`` are encrypted (``vault.py``).
"""

from typing import Any

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, LargeBinary, MetaData, Table, Text, text

from .columns import Id, Json, UtcTime

metadata = MetaData()


def table(name: str, *columns: Any) -> Table:
    return Table(name, metadata, *columns)


def need(name: str, kind: Any, **options: Any) -> Column[Any]:
    return Column(name, kind, nullable=False, **options)


hub_settings = table("hub_settings", Column("name", Text, primary_key=True), need("value", Text))

sellers = table(
    "sellers",
    Column("id", Id, primary_key=True),
    need("name", Text),
    need("timezone", Text),
    need("created_at", UtcTime),
)

# An app of the seller's in one of TikTok's two portals (US, ROW: rest of the world).
apps = table(
    "apps",
    Column("id", Id, primary_key=True),
    need("seller_id", Id),
    need("channel", Text),
    need("portal", Text),
    need("app_key", Text),
    need("app_secret_sealed", LargeBinary),
    need("service_id", Text),
    need("base_url", Text),
    need("auth_url", Text),
    need("authorize_url", Text),
    need("sandbox", Boolean),
    need("created_at", UtcTime),
    Index("apps_key", "seller_id", "app_key", unique=True),
)

# One consent of one shop owner; it may open several shops. state: active, revoked, expired.
authorizations = table(
    "authorizations",
    Column("id", Id, primary_key=True),
    need("seller_id", Id),
    need("app_id", Id),
    need("open_id", Text),
    need("access_token_sealed", LargeBinary),
    need("refresh_token_sealed", LargeBinary),
    need("access_expires_at", UtcTime),
    need("refresh_expires_at", UtcTime),
    need("scopes", Json),
    need("state", Text),
    need("updated_at", UtcTime),
    Index("authorizations_owner", "app_id", "open_id", unique=True),
)

# A link that was sent out to ask for consent; good once.
consents = table(
    "consents",
    Column("state", Text, primary_key=True),
    need("seller_id", Id),
    need("app_id", Id),
    need("created_at", UtcTime),
    Column("used_at", UtcTime),
)

# An authorised shop. mode: dry_run, live. state: active, needs_person. hears_by: webhooks, polls.
connections = table(
    "connections",
    Column("id", Id, primary_key=True),
    need("seller_id", Id),
    need("app_id", Id),
    need("authorization_id", Id),
    need("channel", Text),
    need("shop_id", Text),
    need("name", Text),
    need("region", Text),
    need("currency", Text),
    need("timezone", Text),
    need("cipher_sealed", LargeBinary),
    need("sandbox", Boolean),
    need("mode", Text),
    need("state", Text),
    need("hears_by", Text),
    need("note", Text),
    need("created_at", UtcTime),
    Index("connections_shop", "seller_id", "channel", "shop_id", unique=True),
)

# How far a poll of a connection has come.
cursors = table(
    "cursors",
    Column("connection_id", Id, primary_key=True, autoincrement=False),
    Column("name", Text, primary_key=True),
    need("seller_id", Id),
    need("position", Text),
)

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

orders = table(
    "orders",
    Column("connection_id", Id, primary_key=True, autoincrement=False),
    Column("order_id", Text, primary_key=True),
    need("seller_id", Id),
    need("status", Text),
    need("currency", Text),
    need("total_minor", BigInteger),
    need("goods_minor", BigInteger),
    need("units", Integer),
    need("goods", Text),
    need("place", Text),
    need("is_sample", Boolean),
    need("cancel_reason", Text),
    need("created_at", UtcTime),
    Column("paid_at", UtcTime),
    Column("paid_day", Text),
    Column("ship_by_at", UtcTime),
    Column("cancel_by_at", UtcTime),
    need("updated_at", UtcTime),
    need("read_began_at", UtcTime),
    need("event_id", Id),
    Index("orders_day", "seller_id", "paid_day", "connection_id"),
    Index("orders_status", "seller_id", "status", "ship_by_at"),
    Index("orders_shop_status", "seller_id", "connection_id", "status", "ship_by_at"),
    Index("orders_created", "seller_id", "created_at"),
)

# One row a unit, as TikTok has it.
order_lines = table(
    "order_lines",
    Column("connection_id", Id, primary_key=True, autoincrement=False),
    Column("order_id", Text, primary_key=True),
    Column("line_id", Text, primary_key=True),
    need("seller_id", Id),
    need("sku", Text),
    need("product_id", Text),
    need("sku_id", Text),
    need("title", Text),
    need("variant", Text),
    need("status", Text),
    need("price_minor", BigInteger),
    need("currency", Text),
    Index("order_lines_sku", "seller_id", "sku"),
)

# One sellable version of a product as one shop shows it. sku is "" where the shop has no seller SKU for it.
listings = table(
    "listings",
    Column("connection_id", Id, primary_key=True, autoincrement=False),
    Column("sku_id", Text, primary_key=True),
    need("seller_id", Id),
    need("product_id", Text),
    need("sku", Text),
    need("title", Text),
    need("variant", Text),
    need("status", Text),
    need("price_minor", BigInteger),
    need("currency", Text),
    need("warehouses", Json),
    need("updated_at", UtcTime),
    need("read_began_at", UtcTime),
    need("event_id", Id),
    Index("listings_sku", "seller_id", "sku"),
    Index("listings_product", "connection_id", "product_id"),
)

# The smallest unit that is counted. Nothing is offered until counted_at is set.
skus = table(
    "skus",
    Column("seller_id", Id, primary_key=True, autoincrement=False),
    Column("sku", Text, primary_key=True),
    need("title", Text),
    Column("counted_at", UtcTime),
    need("counted_by", Text),
    need("created_at", UtcTime),
)

# The ledger: a quantity of a commodity into (+) or out of (-) an account.
entries = table(
    "entries",
    Column("id", Id, primary_key=True),
    need("seller_id", Id),
    need("cause", Text),
    need("account", Text),
    need("commodity", Text),
    need("quantity", BigInteger),
    need("event_id", Id),
    need("booked_at", UtcTime),
    Index("entries_cause", "seller_id", "cause"),
    Index("entries_commodity", "seller_id", "commodity", "account", "id"),
)

# The sum of an account's entries, kept in the same commit; a test adds them up again.
balances = table(
    "balances",
    Column("seller_id", Id, primary_key=True, autoincrement=False),
    Column("commodity", Text, primary_key=True),
    Column("account", Text, primary_key=True),
    need("quantity", BigInteger),
)

# SKUs whose quantities moved and whose offers must be looked at. marks counts up, so a mark is never lost.
dirty_skus = table(
    "dirty_skus",
    Column("seller_id", Id, primary_key=True, autoincrement=False),
    Column("sku", Text, primary_key=True),
    need("marks", BigInteger),
    need("event_id", Id),
)

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

# Who may work a lane, until when. Every commit names the epoch it was begun in.
lanes = table(
    "lanes",
    Column("name", Text, primary_key=True),
    need("seller_id", Id),
    need("holder", Text),
    need("epoch", BigInteger),
    need("until_at", UtcTime),
)
