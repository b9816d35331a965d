"""Interviews that were taken on paper."""
