"""The first schema: sellers, apps, connections, events, orders, listings, the ledger, pushes, lanes."""

import sqlalchemy as sa
from alembic import op

from shopkeeper.store import columns

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "apps",
        sa.Column("id", columns.Id, nullable=False),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("portal", sa.Text(), nullable=False),
        sa.Column("app_key", sa.Text(), nullable=False),
        sa.Column("app_secret_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("service_id", sa.Text(), nullable=False),
        sa.Column("base_url", sa.Text(), nullable=False),
        sa.Column("auth_url", sa.Text(), nullable=False),
        sa.Column("authorize_url", sa.Text(), nullable=False),
        sa.Column("sandbox", sa.Boolean(), nullable=False),
        sa.Column("created_at", columns.UtcTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("apps_key", "apps", ["seller_id", "app_key"], unique=True)
    op.create_table(
        "attempts",
        sa.Column("push_id", columns.Id, autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("body", columns.Json, nullable=False),
        sa.Column("bound", sa.BigInteger(), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("sent_at", columns.UtcTime(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("outcome_event_id", columns.Id, nullable=True),
        sa.Column("finished_at", columns.UtcTime(), nullable=True),
        sa.PrimaryKeyConstraint("push_id", "number"),
    )
    op.create_index("attempts_seller", "attempts", ["seller_id", "sent_at"], unique=False)
    op.create_table(
        "authorizations",
        sa.Column("id", columns.Id, nullable=False),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.Column("app_id", columns.Id, nullable=False),
        sa.Column("open_id", sa.Text(), nullable=False),
        sa.Column("access_token_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("refresh_token_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("access_expires_at", columns.UtcTime(), nullable=False),
        sa.Column("refresh_expires_at", columns.UtcTime(), nullable=False),
        sa.Column("scopes", columns.Json, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("updated_at", columns.UtcTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("authorizations_owner", "authorizations", ["app_id", "open_id"], unique=True)
    op.create_table(
        "balances",
        sa.Column("seller_id", columns.Id, autoincrement=False, nullable=False),
        sa.Column("commodity", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("seller_id", "commodity", "account"),
    )
    op.create_table(
        "connections",
        sa.Column("id", columns.Id, nullable=False),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.Column("app_id", columns.Id, nullable=False),
        sa.Column("authorization_id", columns.Id, nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("shop_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("region", sa.Text(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("timezone", sa.Text(), nullable=False),
        sa.Column("cipher_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("sandbox", sa.Boolean(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("hears_by", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("created_at", columns.UtcTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("connections_shop", "connections", ["seller_id", "channel", "shop_id"], unique=True)
    op.create_table(
        "consents",
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.Column("app_id", columns.Id, nullable=False),
        sa.Column("created_at", columns.UtcTime(), nullable=False),
        sa.Column("used_at", columns.UtcTime(), nullable=True),
        sa.PrimaryKeyConstraint("state"),
    )
    op.create_table(
        "cursors",
        sa.Column("connection_id", columns.Id, autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.Column("position", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("connection_id", "name"),
    )
    op.create_table(
        "dirty_skus",
        sa.Column("seller_id", columns.Id, autoincrement=False, nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("marks", sa.BigInteger(), nullable=False),
        sa.Column("event_id", columns.Id, nullable=False),
        sa.PrimaryKeyConstraint("seller_id", "sku"),
    )
    op.create_table(
        "entries",
        sa.Column("id", columns.Id, nullable=False),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("commodity", sa.Text(), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("event_id", columns.Id, nullable=False),
        sa.Column("booked_at", columns.UtcTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("entries_cause", "entries", ["seller_id", "cause"], unique=False)
    op.create_index("entries_commodity", "entries", ["seller_id", "commodity", "account", "id"], unique=False)
    op.create_table(
        "events",
        sa.Column("id", columns.Id, nullable=False),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("connection_id", columns.Id, nullable=True),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("occurred_at", columns.UtcTime(), nullable=False),
        sa.Column("received_at", columns.UtcTime(), nullable=False),
        sa.Column("read_began_at", columns.UtcTime(), nullable=True),
        sa.Column("body_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("not_before_at", columns.UtcTime(), nullable=True),
        sa.Column("done_at", columns.UtcTime(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("events_once", "events", ["seller_id", "source", "key"], unique=True)
    op.create_index(
        "events_open",
        "events",
        ["seller_id", "state", "topic", "id"],
        unique=False,
        sqlite_where=sa.text("state <> 'done'"),
        postgresql_where=sa.text("state <> 'done'"),
    )
    op.create_index("events_subject", "events", ["seller_id", "subject", "id"], unique=False)
    op.create_table(
        "findings",
        sa.Column("seller_id", columns.Id, autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("severity", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("since_at", columns.UtcTime(), nullable=False),
        sa.PrimaryKeyConstraint("seller_id", "kind", "subject"),
    )
    op.create_table(
        "hub_settings",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "lanes",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.Column("holder", sa.Text(), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("until_at", columns.UtcTime(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "listings",
        sa.Column("connection_id", columns.Id, autoincrement=False, nullable=False),
        sa.Column("sku_id", sa.Text(), nullable=False),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.Column("product_id", sa.Text(), nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("variant", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("price_minor", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("warehouses", columns.Json, nullable=False),
        sa.Column("updated_at", columns.UtcTime(), nullable=False),
        sa.Column("read_began_at", columns.UtcTime(), nullable=False),
        sa.Column("event_id", columns.Id, nullable=False),
        sa.PrimaryKeyConstraint("connection_id", "sku_id"),
    )
    op.create_index("listings_product", "listings", ["connection_id", "product_id"], unique=False)
    op.create_index("listings_sku", "listings", ["seller_id", "sku"], unique=False)
    op.create_table(
        "order_lines",
        sa.Column("connection_id", columns.Id, autoincrement=False, nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("line_id", sa.Text(), nullable=False),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("product_id", sa.Text(), nullable=False),
        sa.Column("sku_id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("variant", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("price_minor", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("connection_id", "order_id", "line_id"),
    )
    op.create_index("order_lines_sku", "order_lines", ["seller_id", "sku"], unique=False)
    op.create_table(
        "orders",
        sa.Column("connection_id", columns.Id, autoincrement=False, nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("total_minor", sa.BigInteger(), nullable=False),
        sa.Column("goods_minor", sa.BigInteger(), nullable=False),
        sa.Column("units", sa.Integer(), nullable=False),
        sa.Column("goods", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("is_sample", sa.Boolean(), nullable=False),
        sa.Column("cancel_reason", sa.Text(), nullable=False),
        sa.Column("created_at", columns.UtcTime(), nullable=False),
        sa.Column("paid_at", columns.UtcTime(), nullable=True),
        sa.Column("paid_day", sa.Text(), nullable=True),
        sa.Column("ship_by_at", columns.UtcTime(), nullable=True),
        sa.Column("cancel_by_at", columns.UtcTime(), nullable=True),
        sa.Column("updated_at", columns.UtcTime(), nullable=False),
        sa.Column("read_began_at", columns.UtcTime(), nullable=False),
        sa.Column("event_id", columns.Id, nullable=False),
        sa.PrimaryKeyConstraint("connection_id", "order_id"),
    )
    op.create_index("orders_created", "orders", ["seller_id", "created_at"], unique=False)
    op.create_index("orders_day", "orders", ["seller_id", "paid_day", "connection_id"], unique=False)
    op.create_index(
        "orders_shop_status", "orders", ["seller_id", "connection_id", "status", "ship_by_at"], unique=False
    )
    op.create_index("orders_status", "orders", ["seller_id", "status", "ship_by_at"], unique=False)
    op.create_table(
        "pushes",
        sa.Column("id", columns.Id, nullable=False),
        sa.Column("seller_id", columns.Id, nullable=False),
        sa.Column("connection_id", columns.Id, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("wanted", columns.Json, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("sent_version", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("event_id", columns.Id, nullable=False),
        sa.Column("not_before_at", columns.UtcTime(), nullable=True),
        sa.Column("wanted_at", columns.UtcTime(), nullable=False),
        sa.Column("updated_at", columns.UtcTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "pushes_open",
        "pushes",
        ["connection_id", "state"],
        unique=False,
        sqlite_where=sa.text("state <> 'settled'"),
        postgresql_where=sa.text("state <> 'settled'"),
    )
    op.create_index("pushes_subject", "pushes", ["seller_id", "subject"], unique=False)
    op.create_index("pushes_target", "pushes", ["connection_id", "kind", "target"], unique=True)
    op.create_table(
        "sellers",
        sa.Column("id", columns.Id, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("timezone", sa.Text(), nullable=False),
        sa.Column("created_at", columns.UtcTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "skus",
        sa.Column("seller_id", columns.Id, autoincrement=False, nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("counted_at", columns.UtcTime(), nullable=True),
        sa.Column("counted_by", sa.Text(), nullable=False),
        sa.Column("created_at", columns.UtcTime(), nullable=False),
        sa.PrimaryKeyConstraint("seller_id", "sku"),
    )


def downgrade() -> None:
    op.drop_table("skus")
    op.drop_table("sellers")
    op.drop_table("pushes")
    op.drop_table("orders")
    op.drop_table("order_lines")
    op.drop_table("listings")
    op.drop_table("lanes")
    op.drop_table("hub_settings")
    op.drop_table("findings")
    op.drop_table("events")
    op.drop_table("entries")
    op.drop_table("dirty_skus")
    op.drop_table("cursors")
    op.drop_table("consents")
    op.drop_table("connections")
    op.drop_table("balances")
    op.drop_table("authorizations")
    op.drop_table("attempts")
    op.drop_table("apps")
