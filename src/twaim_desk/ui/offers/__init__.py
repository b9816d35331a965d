"""Offers to volunteer."""
