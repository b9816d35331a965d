"""Decisions that wait to be told."""
