"""Taking an old list in."""
