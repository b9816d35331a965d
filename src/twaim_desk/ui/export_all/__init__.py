"""Carrying all data out."""
