"""Indexes by which the log is searched, and by which an event finds what it led to."""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(
        "events_log",
        "events",
        ["seller_id", "received_at", "id", "topic", "kind", "source", "connection_id"],
    )
    op.create_index("entries_event", "entries", ["seller_id", "event_id"])
    op.create_index("pushes_event", "pushes", ["seller_id", "event_id"])
