"""Sellers, their apps and consents, the connected shops, and who works which lane."""

from sqlalchemy import BigInteger, Boolean, Column, Index, LargeBinary, Text

from ..columns import Id, Json, UtcTime, need, table

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
# placed_at_id: the store that carries out its orders. chosen: what was chosen for a store (location, ...).
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
    Column("placed_at_id", Id),
    Column("chosen", Json),
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

# Who may work a lane, until when. Every commit names the epoch it was begun in.
lanes = table(
    "lanes",
    Column("name", Text, primary_key=True),
    need("seller_id", Id),
    need("holder", Text),
    need("epoch", BigInteger),
    need("until_at", UtcTime),
)
