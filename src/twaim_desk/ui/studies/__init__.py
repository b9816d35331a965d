"""The social researcher's studies."""
