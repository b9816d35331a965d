"""Signing in, and the cover of a desk that is left alone."""
