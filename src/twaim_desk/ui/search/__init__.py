"""Finding people and requests."""
