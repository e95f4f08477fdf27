"""Alembic's entry: runs on the connection that the program already has."""

from alembic import context

from kiosk.store.tables import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
