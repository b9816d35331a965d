"""Choosing the association."""
