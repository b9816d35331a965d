"""Whose work the requests are."""
