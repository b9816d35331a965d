"""The place of the backups."""
