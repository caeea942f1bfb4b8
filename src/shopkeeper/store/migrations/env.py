"""How the steps run: on the connection that was handed over, within its transaction."""

from alembic import context

from shopkeeper.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    compare_type=True,
)
context.run_migrations()
