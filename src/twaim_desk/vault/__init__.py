"""Keys, passwords and the audit chain; no Qt, no SQL."""
