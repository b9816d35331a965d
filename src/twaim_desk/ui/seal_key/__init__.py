"""The key that seals the papers."""
