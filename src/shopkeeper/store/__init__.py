"""Everything the hub knows, in one SQLite file or one PostgreSQL database."""
