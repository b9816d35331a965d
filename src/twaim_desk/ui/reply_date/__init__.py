"""The promise calculator."""
