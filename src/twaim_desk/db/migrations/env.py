"""Runs the scripts on the connection that db.migrate hands over; Alembic reads this file."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    **context.config.attributes["options"],
)
context.run_migrations()
