"""Printers, sheet and name of a counter."""
