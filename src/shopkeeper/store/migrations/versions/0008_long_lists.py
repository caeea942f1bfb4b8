"""Indexes that keep long lists of parcels quick, and find the few lines of statements that do not add up."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("parcels_changed", "parcels", ["seller_id", "updated_at", "connection_id", "package_id"])
    wrong = sa.text("residue_minor <> 0")
    op.create_index(
        "statement_lines_residue",
        "statement_lines",
        ["seller_id", "day"],
        sqlite_where=wrong,
        postgresql_where=wrong,
    )
