"""The examination of the office."""
