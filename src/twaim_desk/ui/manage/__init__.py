"""The place of what keeps the office: its people, its trail, its backups."""
